/** What each code of a merge reason says, with its details in order. */
const SAYINGS: Readonly<Record<string, (...details: string[]) => string>> = {
  'same-trigger': (word) => `both say “${word}”`,
  'like-trigger': (a, b) => `“${a}” and “${b}” can name the same happening`,
  'same-kind': (kind) => `both are of the kind “${kind}”`,
  'other-trigger': (a, b) => `“${a}” and “${b}” are different happenings`,
  'both-deadlines': () => 'both are deadlines',
  'same-speaker': (name) => `${name} speaks in both`,
  'same-breath': () => 'said in neighbouring sentences',
  'same-day': (day) => `both on ${day}`,
  'dates-wide': (a, b) => `their dates are too wide to say: ${a} and ${b}`,
  'no-anchor': () => 'one has neither a date nor anything that no other happening shares',
  'speaker-unknown': () => 'who speaks isn’t said in both',
  'set-apart': (word) => `one sets itself apart (${word})`,
  'dates-fit': (a, b) => (a === b ? `both in ${a}` : `their dates fit: ${a} and ${b}`),
  'both-begin': (what) => `both begin the ${what}`,
  'same-actors': (names) => `both name ${names}`,
  'other-actors': () => 'they name different people',
  'same-place': (place) => `both in ${place}`,
  'other-place': (a, b) => `one in ${a}, one in ${b}`,
  'same-words': (words) => `they share the words ${words}`,
  'same-figure': (figure) => `both count ${figure}`,
  'same-quotation': (words) => `both quote “${words} …”`,
  'same-story': (percent) => `their articles are alike (${percent} %)`,
  'same-article': () => 'told in the same article',
  'same-sentence': () => 'one sentence tells both apart',
  'other-date': (a, b) => `dates don’t fit: ${a} and ${b}`,
  'other-sort': (a, b) => `one is ${a}, one ${b}`,
  'ongoing-and-once': () => 'one goes on, one happened once',
  'other-occasion': (a, b) => `different occasions: ${a} and ${b}`,
  negated: () => 'one says it happened, one that it didn’t',
  'other-speaker': (a, b) => `said by ${a} and by ${b}`,
  'rest-of-group': () => 'the other tellings don’t fit',
};

/** `same-day|2025-08-08` → “both on 2025-08-08”. */
export function explainMergeReason(reason: string): string {
  const [code = '', ...details] = reason.split('|');
  return SAYINGS[code]?.(...details) ?? reason;
}
