import type { PartOfSpeech, Token } from '../../../types.ts';
import { isLength, mayOpenQuantity } from '../word-lists.ts';

/** Token indexes, end exclusive. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

const mayHead = (pos: PartOfSpeech | undefined): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'NUM';

export const mayStandIn = (pos: PartOfSpeech | undefined): boolean =>
  mayHead(pos) || pos === 'DET' || pos === 'ADJ' || pos === 'SYM' || pos === 'X';

const POSSESSIVES = new Set(["'s", '’s', '’', "'"]);

const QUOTE_MARKS = new Set(['"', '“', '”', "'", '‘', '’']);

/** Whether a noun phrase stands between the two tokens that no preposition governs. */
export function hasNounPhrase(tokens: readonly Token[], masked: readonly boolean[], from: number, to: number): boolean {
  return findSubject(tokens, masked, from, to) !== null;
}

/** The first noun phrase between two tokens that isn't a preposition's or a time. */
export function findSubject(
  tokens: readonly Token[],
  masked: readonly boolean[],
  from: number,
  to: number,
): TokenSpan | null {
  let index = from;
  while (index < to) {
    const token = tokens[index];
    if (!token) return null;
    if (masked[index] || isDistance(tokens, index)) index++;
    else if (isQuantity(tokens, index)) return nounPhraseAt(tokens, masked, index, to);
    else if (index === 0 && token.text.startsWith('E') && isEarly(tokens)) index = skipPhrase(tokens, masked, 2, to);
    else if (token.pos === 'ADP') index = skipPhrase(tokens, masked, index + 1, to);
    else if (mayStandIn(token.pos) && !isFiller(token)) {
      const span = nounPhraseAt(tokens, masked, index, to);
      if (hasHead(tokens, span)) return span;
      index = Math.max(span.end, index + 1);
    } else index++;
  }
  return null;
}

/** “Early in her campaign, the church was criticized”. */
const isEarly = ([early, next]: readonly Token[]): boolean =>
  (early?.lower === 'early' || early?.lower === 'earlier') && next?.pos === 'ADP';

/** “Minutes after the vote, the cast left”. */
const isDistance = (tokens: readonly Token[], index: number): boolean =>
  isLength(tokens[index]) && /^(?:after|before|later|earlier)$/.test(tokens[index + 1]?.lower ?? '');

/** “at least 46”, “up to 10”, “over 300”, “as many as 40”. */
function isQuantity(tokens: readonly Token[], index: number): boolean {
  if (!mayOpenQuantity(tokens[index])) return false;
  const first = tokens[index]?.lower ?? '';
  const second = QUANTITIES.get(first);
  if (second?.has(tokens[index + 1]?.lower ?? ''))
    return tokens.slice(index + 2, index + 4).some((token) => token.pos === 'NUM' || token.pos === 'DET');
  const isOpening = index === 0 || tokens[index - 1]?.text === ',';
  return isOpening && tokens[index + 1]?.pos === 'NUM' && ABOUT.has(first);
}

/** “at least”, “more than”: the first word with what may follow it. */
const QUANTITIES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['at', new Set(['least', 'most'])],
  ['up', new Set(['to'])],
  ['more', new Set(['than'])],
  ['less', new Set(['than'])],
  ['fewer', new Set(['than'])],
  ['close', new Set(['to'])],
  ['as', new Set(['many'])],
]);

const ABOUT = new Set(['over', 'about', 'around', 'nearly', 'almost', 'some', 'under']);

const isFiller = ({ text, lower }: Token): boolean => text === "n't" || lower === 'to' || lower === 'not';

/** After a preposition: to the next comma, or past its noun phrase when there is none. */
function skipPhrase(tokens: readonly Token[], masked: readonly boolean[], from: number, to: number): number {
  const time = pastTime(tokens, masked, from);
  if (time > from) return time;
  for (let index = from; index < to; index++)
    if (tokens[index]?.text === ',' && !startsList(tokens, index)) return pastApposed(tokens, index, to);
  const { end } = nounPhraseAt(tokens, masked, from, to);
  return end === to ? nextPhrase(tokens, from, to) : Math.max(end, from + 1);
}

/** “In Hull the protesters left”, “During the raid several shops closed”, “In Hull police arrested”: where the phrase behind the preposition’s begins. */
function nextPhrase(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (token && before && isNamed(before) && (token.pos === 'DET' || COUNTS.has(token.lower))) return at;
  }
  if (!isPeople(tokens[to - 1])) return to;
  let start = to - 1;
  if (OF_FORCES.has(tokens[start - 1]?.lower ?? '')) start--;
  while (tokens[start - 1]?.pos === 'ADJ' && start - 1 > from) start--;
  const before = tokens[start - 1];
  return start > from && before && isNamed(before) ? start : to;
}

/** “security forces”, “riot police”. */
const OF_FORCES = new Set(
  'security riot government army police opposition party union rescue border prison aid emergency hospital peace state student'.split(
    ' ',
  ),
);

const isNamed = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN';

const COUNTS = new Set(['several', 'many', 'some', 'hundreds', 'thousands', 'dozens', 'scores', 'two', 'three']);

/** Who does things in a place, without an article. */
const isPeople = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' &&
  /^(?:police|troops|people|officials|[a-z]{2,}(?:ers|ors|ists|ants|ents|men))$/.test(token.lower);

/** “By about 9:30 the fire was out”: the time alone is the preposition's. */
function pastTime(tokens: readonly Token[], masked: readonly boolean[], from: number): number {
  if (tokens[from]?.pos !== 'ADV' || !masked[from + 1]) return from;
  let at = from + 1;
  while (masked[at]) at++;
  return at;
}

/** “In the capital, Hanoi, the river rose”, “In Hull, one of two ports, a crane fell”: past what the comma brings in. */
export function pastApposed(tokens: readonly Token[], comma: number, to: number): number {
  if (isDescribed(tokens, comma)) return pastDescription(tokens, comma, to);
  if (!PLACES.test(tokens[comma - 1]?.text ?? '')) return comma + 1;
  let end = comma + 1;
  while (end < to && tokens[end]?.pos === 'PROPN') end++;
  const next = tokens[end + 1];
  const isPlace = end > comma + 1 && end + 1 < to && tokens[end]?.text === ',';
  return isPlace && (next?.text === 'the' || next?.pos === 'PROPN') ? end + 1 : comma + 1;
}

/** “Hull, one of two ports”, “Hull, a port”. */
const isDescribed = (tokens: readonly Token[], comma: number): boolean =>
  (tokens[comma + 1]?.lower === 'one' && tokens[comma + 2]?.lower === 'of') ||
  (/^an?$/.test(tokens[comma + 1]?.text ?? '') && tokens[comma - 1]?.pos === 'PROPN');

/** Where the only other comma before the verb closes the description, and no list. */
function pastDescription(tokens: readonly Token[], comma: number, to: number): number {
  const commas: number[] = [];
  for (let index = comma + 1; index < to; index++) {
    if (tokens[index]?.text === ',') commas.push(index);
    if (commas.length > 0 && tokens[index]?.pos === 'CCONJ') return comma + 1;
  }
  const [close] = commas;
  return commas.length === 1 && close !== undefined && close + 1 < to ? close + 1 : comma + 1;
}

const PLACES =
  /^(?:capital|city|town|village|province|region|county|state|district|port|island|suburb|neighbourhood|neighborhood)$/;

/** “in Nashville, Tennessee, the”. */
export const startsList = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma + 2]?.text === ',' && tokens[comma - 1]?.pos === 'PROPN' && tokens[comma + 1]?.pos === 'PROPN';

const hasHead = (tokens: readonly Token[], span: TokenSpan): boolean => {
  for (let index = span.start; index < span.end; index++)
    if (mayHead(tokens[index]?.pos) || isDemonstrative(tokens[index])) return true;
  return span.end - span.start > 1 && tokens[span.start]?.pos === 'DET';
};

const isDemonstrative = (token: Token | undefined): boolean => DEMONSTRATIVES.has(token?.lower ?? '');

const DEMONSTRATIVES = new Set(['this', 'that', 'these', 'those', 'both', 'some', 'many', 'all', 'another']);

/** A noun phrase from a token on, with “of …”, “and …” and further prepositions that lead to a noun. */
export function nounPhraseAt(
  tokens: readonly Token[],
  masked: readonly boolean[],
  from: number,
  to: number,
): TokenSpan {
  let index = from;
  if (isQuantity(tokens, from))
    while (index < to && tokens[index]?.pos !== 'NUM' && tokens[index]?.pos !== 'DET') index++;
  while (index < to) {
    const token = tokens[index];
    if (!token) break;
    if (index > from && startsAnother(tokens, index)) break;
    const more =
      mayStandIn(token.pos) ||
      (token.text.length < 3 && (POSSESSIVES.has(token.text) || QUOTE_MARKS.has(token.text))) ||
      (token.pos === 'ADV' &&
        index + 1 < to &&
        (index === from || tokens[index + 1]?.text === '-' || isMost(tokens, index, from) || isEarlier(tokens, index)));
    if (more && !masked[index]) index++;
    else if (masked[index] && mayStandIn(tokens[index + 1]?.pos) && index + 1 < to && !masked[from]) index++;
    else if (joins(tokens, masked, index, to)) index++;
    else break;
  }
  while (index > from && QUOTE_MARKS.has(tokens[index - 1]?.text ?? '') && quoteCount(tokens, from, index) % 2 === 1)
    index--;
  return { start: from, end: index };
}

/** “the earlier hearing”. */
const isEarlier = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.pos === 'DET' &&
  tokens[index + 1]?.pos === 'NOUN' &&
  /^(?:earlier|later)$/.test(tokens[index]?.lower ?? '');

/** “the most crippling of nine strikes”, “one of the most famous judges”. */
const isMost = (tokens: readonly Token[], index: number, from: number): boolean =>
  index > from && tokens[index - 1]?.pos === 'DET' && /^(?:most|least)$/.test(tokens[index]?.text ?? '');

/** “in a televised address he said”: a pronoun after a noun is the next phrase. */
function startsAnother(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.pos;
  const text = tokens[index]?.text ?? '';
  return (before === 'NOUN' || before === 'PROPN') && text.length <= LONGEST_PRONOUN && SUBJECT_PRONOUNS.has(text);
}

const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'we', 'I', 'it']);

const LONGEST_PRONOUN = 4;

function quoteCount(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index++) if (QUOTE_MARKS.has(tokens[index]?.text ?? '')) count++;
  return count;
}

function joins(tokens: readonly Token[], masked: readonly boolean[], index: number, to: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next || index + 1 >= to || masked[index + 1]) return false;
  const joint =
    token.pos === 'ADP' || token.text === 'and' || token.text === '&' || token.text === 'or' || token.text === '-';
  return joint && mayStandIn(next.pos);
}

/** The noun that a phrase is about: the last noun before its first preposition or comma. */
export function headOf(tokens: readonly Token[], span: TokenSpan): number {
  let head = span.start;
  for (let index = span.start; index < span.end; index++) {
    const token = tokens[index];
    if (!token) break;
    if (((token.pos === 'ADP' || token.text === 'including') && index > span.start) || token.text === ',') break;
    if (mayHead(token.pos) && !(token.pos === 'NUM' && index > span.start)) head = index;
    // “hooded and masked youths”: both words are of the youths
    if ((token.text === 'and' && tokens[index - 1]?.pos !== 'ADJ') || tokens[index + 1]?.text === 'there') break;
  }
  return head;
}
