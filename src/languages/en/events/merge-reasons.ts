/** What each code of a reason for merging or for salience says, with its details in order. */
const SAYINGS: Readonly<Record<string, (...details: string[]) => string>> = {
  'same-trigger': (word) => `both say “${word}”`,
  'like-trigger': (a, b) => `“${a}” and “${b}” can name the same happening`,
  'same-kind': (kind) => `both are of the kind “${kind}”`,
  'other-trigger': (a, b) => `“${a}” and “${b}” are different happenings`,
  'both-deadlines': () => 'both are deadlines',
  'same-speaker': (name) => `${name} speaks in both`,
  'same-breath': () => 'told in neighbouring sentences',
  'same-day': (day) => `both on ${day}`,
  'same-day-told': (a, b) => (a === b ? `both tell of “${a}”` : `their days fit: ${a} and ${b}`),
  'dates-wide': (a, b) => `their dates are too wide to say: ${a} and ${b}`,
  'no-anchor': () => 'one has no date, nor anything that no other happening shares',
  'speaker-unknown': () => 'who speaks isn’t said in both',
  'set-apart': (word) =>
    word === 'apart' ? 'one is told as an answer, or as another occasion' : `one sets itself apart (${word})`,
  'dates-fit': (a, b) => (a === b ? `both in ${a}` : `their dates fit: ${a} and ${b}`),
  'same-memory': () => 'both look back at the year in the same words',
  'much-else': () => 'much else happened then, and they have no words in common for it',
  'other-words': () => 'they tell of the year in different words',
  'both-begin': (what) => `both begin the ${what}`,
  'same-actors': (names) => `both name ${names}`,
  'other-actors': () => 'they name different people',
  'other-person': () => 'somebody else did it, or had it done to them',
  'same-place': (a, b) => (a === b ? `both in ${a}` : `their places fit: ${a} and ${b}`),
  'other-place': (a, b) => `one in ${a}, one in ${b}`,
  'same-words': (words) => `they share the words ${words}`,
  'same-figure': (figure) => `both give the figure ${withThousands(figure)}`,
  'same-quotation': (words) => `both quote “${words} …”`,
  'same-story': (percent) => `their articles are alike (${percent} %)`,
  'same-article': () => 'told in the same article',
  'same-sentence': () => 'one sentence tells both apart',
  'other-date': (a, b) => `dates don’t fit: ${a} and ${b}`,
  'other-sort': (a, b) => `one is ${a}, one ${b}`,
  'news-and-cause': () => 'one led to the other',
  'ongoing-and-once': () => 'one goes on, one happened once',
  'other-occasion': (a, b) => `different occasions: ${a} and ${b}`,
  negated: () => 'one says it happened, one that it didn’t',
  'other-speaker': (a, b) => `said by ${a} and by ${b}`,
  sources: (count) => `told by ${count} sources`,
  tellings: (count) => `told ${count} times`,
  lead: () => 'in an article’s lead',
  day: () => 'dated to the day',
  weeks: () => 'dated to a month or less',
  undated: () => 'undated',
  actors: (count) => `names ${count} ${count === '1' ? 'actor' : 'actors'}`,
  place: () => 'names the place',
  happened: () => 'something that happened or falls due',
  kind: (kind) => `its kind matters: ${kind}`,
  proposed: () => 'only proposed or expected',
  'said-once': () => 'a statement that one source reports',
  topic: (percent) => `shares ${percent} % of its words with the other articles`,
  pinned: () => 'pinned by an editor',
  'by-hand': () => 'written by an editor',
  'rest-of-group': () => 'other tellings of the two don’t fit each other',
};

/** “15000000 dollar” → “15,000,000 dollar” */
function withThousands(figure: string): string {
  return figure.replace(/^\d+/, (digits) => Number(digits).toLocaleString('en'));
}

/** `same-day|2025-08-08` → “both on 2025-08-08”. */
export function explainMergeReason(reason: string): string {
  const [code = '', ...details] = reason.split('|');
  return SAYINGS[code]?.(...details) ?? reason;
}
