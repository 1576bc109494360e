import type { Token } from '../../../types.ts';

/** Longest headline, in characters. */
export const LONGEST = 90;

/** A word of a headline: its text, whether a space stands before it, and the token it comes from. */
export interface HeadlineWord {
  readonly text: string;
  readonly spaced: boolean;
  readonly token: Token | null;
  /** The clause ends after it in the sentence too: “had been tampered with.” */
  readonly closes: boolean;
}

export function wordsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  leaveOut: (index: number) => boolean,
): HeadlineWord[] {
  const words: HeadlineWord[] = [];
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    const previous = tokens[index - 1];
    if (!token || leaveOut(index)) continue;
    if (POSSESSIVES.has(token.text) && index > 0 && leaveOut(index - 1)) {
      words.push({ text: 'the', spaced: true, token, closes: false });
      continue;
    }
    const closes =
      tokens[index + 1] === undefined ||
      tokens[index + 1]?.pos === 'PUNCT' ||
      (leaveOut(index + 1) && previous?.pos === 'VERB');
    words.push({ text: token.text, spaced: !previous || token.start > previous.end, token, closes });
  }
  return words;
}

const POSSESSIVES = new Set(["'", '’', "'s", '’s']);

export function joined(words: readonly HeadlineWord[]): string {
  let text = '';
  for (const word of words) text += word.spaced && word !== words[0] ? ` ${word.text}` : word.text;
  return text;
}

/** Characters of the words joined. */
export function lengthOf(words: readonly HeadlineWord[]): number {
  let length = 0;
  for (const word of words) length += word.text.length + (word.spaced && word !== words[0] ? 1 : 0);
  return length;
}

const NOT_LAST = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'AUX', 'PART']);
const NOT_LAST_WORDS = new Set([
  ',',
  ';',
  ':',
  '—',
  '–',
  '-',
  '(',
  'to',
  'no',
  'not',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'your',
  'that',
  'which',
  'who',
  'some',
  'as',
  'than',
  'both',
  '$',
  '£',
  '€',
  'whose',
  'also',
  'already',
  'due',
  'according',
  'prior',
  'able',
  'unable',
  'likely',
  'unlikely',
  'set',
  'thanks',
  'such',
  'more',
  'less',
  'about',
  'around',
  'before',
  'through',
  'just',
  'only',
  'shortly',
  'following',
  'early',
  'late',
  'first',
  'soon',
]);

/** A headline may be so much longer rather than lose its end. */
const SPARE = 12;

/** As many words as fit, ending where English may end; all of them when they fit, or nearly do. */
export function fitTo(words: readonly HeadlineWord[], length: number): readonly HeadlineWord[] {
  if (lengthOf(words) <= length + SPARE) return trimEnd(words);
  let used = 0;
  let cut = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (const [index, word] of words.entries()) {
    used += word.text.length + (index > 0 && word.spaced ? 1 : 0);
    if (used > length) return trimEnd(words.slice(0, cut > 0 ? cut : anyEnd(words, index)));
    const cost = costOfEnding(words, index);
    if (cost === null || used - cost < best) continue;
    best = used - cost;
    cut = index + 1;
  }
  return trimEnd(words);
}

/** Where nothing better offers: after the last noun or verb that fits. */
function anyEnd(words: readonly HeadlineWord[], before: number): number {
  for (let index = before - 1; index > 1; index--) {
    const pos = words[index]?.token?.pos;
    const next = words[index + 1]?.token?.pos;
    if ((pos === 'NOUN' || pos === 'PROPN') && next !== 'NOUN' && next !== 'PROPN' && next !== 'PART') return index + 1;
  }
  return 0;
}

/** How bad it is to end after a word, in characters; `null` inside a noun phrase or a name. */
function costOfEnding(words: readonly HeadlineWord[], index: number): number | null {
  const word = words[index];
  const next = words[index + 1];
  if (!next) return 0;
  if (!word || !(canBeLast(word) || isParticle(words, index)) || isClauseBegun(words, index)) return null;
  const verb = word.token?.pos === 'VERB' ? 22 : 0;
  const text = next.text.toLowerCase();
  // “the head of one | of the firms”
  if (text === 'of' && /^(?:one|two|three|four|five|some|most|many|several|half)$/.test(word.text)) return null;
  if (/^[,;:—–(.]$/.test(text)) return verb;
  if (next.token?.pos === 'ADP' && text !== '-') {
    if (verb && PARTICLES.test(text)) return null;
    return verb + (text === 'of' ? COMPLEMENT : 0) + (isJustJoined(words, index) ? JUST_JOINED : 0);
  }
  const adjective = word.token?.pos === 'ADJ' || /(?:ian|ish|ese)$/.test(word.text);
  if (text === 'and' || text === 'or') return adjective ? null : verb + 4;
  if (text === 'to' && verb === 0 && words[index + 2]?.token?.pos === 'VERB') return COMPLEMENT;
  return next.token?.pos === 'SCONJ' || CLAUSE_OPENERS.has(text) || /^(?:to|but|that|which|who|where)$/.test(text)
    ? verb
    : null;
}

/** “the need | to act”, “a series | of books”: what is cut off says what the noun is. */
const COMPLEMENT = 34;

/** “a halt to exports and a freeze | on arms”: the second of two is cut off where the first is whole. */
const JUST_JOINED = 20;

const isJustJoined = (words: readonly HeadlineWord[], index: number): boolean =>
  words.slice(Math.max(0, index - 2), index).some(({ token }) => token?.pos === 'CCONJ');

/** “could only proceed once Crimea”: a conjunction whose clause has no verb yet. */
function isClauseBegun(words: readonly HeadlineWord[], index: number): boolean {
  for (let at = index; at >= 0; at--) {
    const { pos } = words[at]?.token ?? {};
    if (pos === 'VERB' || pos === 'AUX') return false;
    if (CLAUSE_OPENERS.has(words[at]?.text.toLowerCase() ?? '')) return true;
  }
  return false;
}

const CLAUSE_OPENERS = new Set(['once', 'if', 'because', 'unless', 'whether', 'while', 'although', 'though', 'when']);

const PARTICLES = /^(?:off|out|down|up|over|away|back|through)$/;

function canBeLast(word: HeadlineWord | undefined): boolean {
  if (!word) return false;
  if (word.text === 'each' || word.text === 'am') return true;
  return !NOT_LAST_WORDS.has(word.text.toLowerCase()) && !NOT_LAST.has(word.token?.pos ?? 'X');
}

export function trimEnd(words: readonly HeadlineWord[]): readonly HeadlineWord[] {
  let end = words.length;
  while (end > 0) {
    const word = words[end - 1];
    const mark = word && /^[.,;:—–\-(…!]+$/.test(word.text);
    if (word?.text === 'due' && end === 1) break;
    if (isBareRemark(words, end)) {
      end -= 2;
      continue;
    }
    if (
      word &&
      !mark &&
      (canBeLast(word) ||
        isParticle(words, end - 1) ||
        isLate(words, end - 1) ||
        (word.closes && (word.token?.pos === 'ADP' || word.text === 'her')))
    )
      break;
    end--;
  }
  return words.slice(0, end);
}

/** “…, siding”, “a hearing that ended”: the verb of a remark whose rest is gone. */
function isBareRemark(words: readonly HeadlineWord[], end: number): boolean {
  const [opening, verb] = [words[end - 2], words[end - 1]];
  if (!/^(?:VERB|NOUN)$/.test(verb?.token?.pos ?? '') || !verb || !opening) return false;
  if (end > 2 && opening.text === ',' && verb.token?.pos === 'VERB' && /(?:ed|^held)$/.test(verb.text)) return true;
  if (end < 5) return false;
  return (
    (opening.text === ',' && verb.text.endsWith('ing')) ||
    (/^(?:that|which|who)$/.test(opening.text) &&
      /^(?:began|ended|started|opened|closed|begins|ends|starts|opens|closes|expires|expired)$/.test(verb.text))
  );
}

/** “four years late”. */
const isLate = (words: readonly HeadlineWord[], at: number): boolean =>
  /^(?:late|early)$/.test(words[at]?.text ?? '') &&
  /^(?:minute|hour|day|week|month|year)s?$/.test(words[at - 1]?.text ?? '');

/** “blast off”, “talks go on”: a preposition that ends its clause by itself. */
const isParticle = (words: readonly HeadlineWord[], at: number): boolean =>
  words[at]?.token?.pos === 'ADP' &&
  (at === 0 || words[at - 1]?.token?.pos === 'VERB') &&
  PARTICLES.test(words[at]?.text ?? '');

/** Words between single marks; an apostrophe stands after a letter. */
const SINGLE_QUOTED = /(?<![\p{L}\p{N}])['‘](?=\p{L})([^'‘’"“”]{2,80})['’](?![\p{L}\p{N}])/gu;

/** Curly quotation marks in pairs; a mark without its partner goes, as does the stop that closed the sentence. */
export function tidy(text: string): string {
  return MAY_BE_UNTIDY.test(text) ? capital(tidied(text)) : capital(text.trim());
}

/** A mark or a blank that one of the corrections is about. */
const MAY_BE_UNTIDY = /[,.;:!?"'‘’“”()]|\s{2}|[^\S ]/;

function tidied(text: string): string {
  const spaced = text
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/ ([,.;:!?”)]|’(?!\d))/g, '$1')
    .replace(/([“(]) /g, '$1')
    .replace(/,(?: ?,)+/g, ',')
    .replace(/ \((?:\d{4} )?(?:GMT|UTC)?\)/g, '')
    .replace(/, (?=whether\b)/, ' ');
  return (/["'‘“”]/.test(spaced) ? withPairedMarks(spaced) : spaced)
    .replace(/ “[.,]?”/g, '')
    .replace(/,(”?)$/, '$1')
    .replace(/(?<! [ap]\.m)(?<=\p{Ll})\.(”?)$/u, '$1')
    .replace(/\bthat, /, 'that ')
    .replace(/( [A-Z])\.$/, '$1')
    .trim();
}

function withPairedMarks(text: string): string {
  let open = false;
  const out = text.replace(SINGLE_QUOTED, '“$1”').replace(/["“”]/g, (mark) => {
    const curly = mark === '"' ? (open ? '”' : '“') : mark;
    open = curly === '“';
    return curly;
  });
  const pairs = (out.match(/“/g)?.length ?? 0) === (out.match(/”/g)?.length ?? 0);
  return pairs ? out : out.replace(/[“”]/g, '');
}

/** A headline’s first letter; “iPhone” and “eBay” stay as they are. */
export function capital(text: string): string {
  return /^\p{Ll}\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/** Up to the first comma that opens a side remark, once enough is said. */
export function stopAtClause(words: readonly HeadlineWord[], enough: number): readonly HeadlineWord[] {
  let length = 0;
  for (let index = 0; index < words.length; index++) {
    const text = words[index]?.text ?? '';
    length += text.length + 1;
    if (!STOPS.has(text)) continue;
    const next = words[index + 1];
    const after = next && /^["“”]$/.test(next.text) ? words[index + 2] : next;
    const stop = text !== ',' || (after && opensRemark(after));
    if (stop && (length > enough || after?.token?.pos !== 'CCONJ'))
      return words.slice(0, after === next ? index : index + 2);
  }
  return words;
}

const STOPS = new Set([',', ';', '—', '–']);

function opensRemark(word: HeadlineWord): boolean {
  const text = word.text.toLowerCase();
  return REMARKS.has(text) || (word.token?.pos === 'VERB' && text.endsWith('ing'));
}

const REMARKS = new Set(
  `who which whose that where while although though but yet as after before when with including according apart albeit suggesting
  a an the one just its his her their in amid`.split(/\s+/),
);
