import type { PartOfSpeech, Token } from '../../../types.ts';
import { ORGANISATION_WORDS } from '../actors/data/organisations.ts';
import { kindOfNoun } from '../events/event-nouns.ts';
import { isLength, mayOpenQuantity } from '../word-lists.ts';

/** Token indexes, end exclusive. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

const mayHead = (pos: PartOfSpeech | undefined): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'NUM';
const mayStandIn = (pos: PartOfSpeech | undefined): boolean =>
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
    else if (token.pos === 'ADP') index = skipPhrase(tokens, masked, index + 1, to);
    else if (mayStandIn(token.pos) && !isFiller(token)) {
      const span = nounPhraseAt(tokens, masked, index, to);
      if (hasHead(tokens, span)) return span;
      index = Math.max(span.end, index + 1);
    } else index++;
  }
  return null;
}

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
  return index === 0 && tokens[1]?.pos === 'NUM' && ABOUT.has(first);
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
  for (let index = from; index < to; index++)
    if (tokens[index]?.text === ',' && !startsList(tokens, index)) return pastApposed(tokens, index, to);
  const span = nounPhraseAt(tokens, masked, from, to);
  return Math.max(span.end, from + 1);
}

/** “In the capital, Hanoi, the river rose”: past the name that the comma brings in. */
function pastApposed(tokens: readonly Token[], comma: number, to: number): number {
  if (!PLACES.test(tokens[comma - 1]?.text ?? '')) return comma + 1;
  let end = comma + 1;
  while (end < to && tokens[end]?.pos === 'PROPN') end++;
  const next = tokens[end + 1];
  const isPlace = end > comma + 1 && end + 1 < to && tokens[end]?.text === ',';
  return isPlace && (next?.text === 'the' || next?.pos === 'PROPN') ? end + 1 : comma + 1;
}

const PLACES =
  /^(?:capital|city|town|village|province|region|county|state|district|port|island|suburb|neighbourhood|neighborhood)$/;

const startsList = (tokens: readonly Token[], comma: number): boolean =>
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
      (token.pos === 'ADV' && index + 1 < to && index === from);
    if (more && !masked[index]) index++;
    else if (masked[index] && mayStandIn(tokens[index + 1]?.pos) && index + 1 < to && !masked[from]) index++;
    else if (joins(tokens, masked, index, to)) index++;
    else break;
  }
  while (index > from && QUOTE_MARKS.has(tokens[index - 1]?.text ?? '') && quoteCount(tokens, from, index) % 2 === 1)
    index--;
  return { start: from, end: index };
}

/** “in a televised address he said”: a pronoun after a noun is the next phrase. */
function startsAnother(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.pos;
  return (before === 'NOUN' || before === 'PROPN') && SUBJECT_PRONOUNS.has(tokens[index]?.text ?? '');
}
const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'we', 'I', 'it']);

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

/** The noun phrase that ends just before a relative clause: “the regions” of “the regions that …”. */
export function phraseBefore(tokens: readonly Token[], masked: readonly boolean[], at: number): TokenSpan | null {
  let end = at;
  while (end > 0 && (/^[,—–(-]$/.test(tokens[end - 1]?.text ?? '') || tokens[end - 1]?.pos === 'ADP')) end--;
  // “the Liberation Army (LAH), which …”
  if (tokens[end - 1]?.text === ')' && tokens[end - 3]?.text === '(') end -= 3;
  let start = end;
  while (
    start > 0 &&
    end - start < 9 &&
    !masked[start - 1] &&
    !(/^(?:the|an?)$/.test(tokens[start]?.lower ?? '') && start < end && tokens[start - 1]?.pos === 'NOUN') &&
    (mayStandIn(tokens[start - 1]?.pos) || /^['’]s$/.test(tokens[start - 1]?.text ?? ''))
  )
    start--;
  while (start < end && !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(tokens[start]?.pos ?? '')) start++;
  if (isAge(tokens, start, end)) return phraseBefore(tokens, masked, start - 1);
  if (tokens[start - 1]?.text === '-' && tokens[start - 1]?.end === tokens[start]?.start && start > 1) {
    start -= 2;
    if (tokens[start - 1]?.pos === 'DET') start--;
  }
  if (end - start === 1 && /^(?:those|anyone|everyone|anybody|everybody|whoever)$/.test(tokens[start]?.lower ?? ''))
    return null;
  const occasion = /^(?:anniversary|eve|wake|aftermath|memory)$/.test(tokens[start - 2]?.text ?? '');
  const named = tokens[start]?.pos === 'PROPN' && at > end;
  // “the wreck of a jet that crashed”, but “the collapse of a bridge that killed 14”
  const own =
    /^an?$/.test(tokens[start]?.text ?? '') &&
    at === end &&
    tokens[at]?.text === 'that' &&
    kindOfNoun(tokens[start - 2]?.lemma ?? '') === null;
  if (start < end && tokens[start - 1]?.text === 'of' && !occasion && !named && !own)
    start = startOfWhole(tokens, start - 1) ?? start;
  return end > start ? outerPhrase(tokens, masked, { start, end }, at) : null;
}

/** “Ann Lee, 52, who runs a shop”. */
const isAge = (tokens: readonly Token[], start: number, end: number): boolean =>
  end - start === 1 &&
  /^\d{1,3}$/.test(tokens[start]?.text ?? '') &&
  tokens[start - 1]?.text === ',' &&
  tokens[start - 2]?.pos === 'PROPN';

/** “a hearing in Rome that ended”, “an inquest into four deaths, which was adjourned”: told of what the preposition belongs to. */
function outerPhrase(tokens: readonly Token[], masked: readonly boolean[], last: TokenSpan, at: number): TokenSpan {
  const near = withFirstName(tokens, last);
  const before = tokens[near.start - 1];
  if (before?.pos !== 'ADP' || before.text === 'of' || tokens[near.start - 2]?.pos !== 'NOUN') return last;
  const [opening, verb] = [tokens[at], tokens[at + 1]];
  const isName = /^\p{Lu}/u.test(tokens[near.end - 1]?.text ?? '');
  const isOf = (words: RegExp) => words.test(opening?.text ?? '') && isName;
  const named =
    isOf(/^that$/i) || (isOf(/^who$/i) && (before.text === 'at' || /^the$/.test(tokens[near.start]?.text ?? '')));
  const event = kindOfNoun(tokens[near.start - 2]?.lemma ?? '') !== null && isName;
  const happens = /^which$/i.test(opening?.text ?? '') ? verb : opening?.pos === 'VERB' ? opening : undefined;
  if (event && happens && HAPPENING.test(happens.lemma)) return wholePhrase(tokens, masked, near);
  const singular = /^(?:that|which|who)$/i.test(opening?.text ?? '') && /^(?:was|is|has)$/.test(verb?.text ?? '');
  if (!named && !(singular && isPlural(tokens, near))) return last;
  return wholePhrase(tokens, masked, near);
}

/** “in Wales and Kent”: both names belong to the preposition. */
const withFirstName = (tokens: readonly Token[], last: TokenSpan): TokenSpan =>
  tokens[last.start - 1]?.text === 'and' &&
  tokens[last.start - 2]?.pos === 'PROPN' &&
  tokens[last.start - 3]?.pos === 'ADP' &&
  tokens[last.start]?.pos === 'PROPN'
    ? { start: last.start - 2, end: last.end }
    : last;

/** “the hearing in Portland, which began”, “votes in Wales and Kent, held on Sunday”: what happens is no place. */
const HAPPENING =
  /^(?:hold|begin|start|open|end|close|conclude|finish|last|run|resume|adjourn|schedule|set|take|stage|host|convene|follow)$/;

function wholePhrase(tokens: readonly Token[], masked: readonly boolean[], near: TokenSpan): TokenSpan {
  const outer = phraseBefore(tokens, masked, near.start - 1);
  return outer && outer.end === near.start - 1 ? { start: outer.start, end: near.end } : near;
}

/** “an emergency meeting” of “an emergency meeting of the League, which …”. */
function startOfWhole(tokens: readonly Token[], of: number): number | null {
  let start = of;
  while (start > 0 && of - start < 6 && /^(?:DET|ADJ|NOUN|NUM)$/.test(tokens[start - 1]?.pos ?? '')) start--;
  return start < of ? start : null;
}

/** The noun that a phrase is about: the last noun before its first preposition or comma. */
export function headOf(tokens: readonly Token[], span: TokenSpan): number {
  let head = span.start;
  for (let index = span.start; index < span.end; index++) {
    const token = tokens[index];
    if (!token) break;
    if (((token.pos === 'ADP' || token.text === 'including') && index > span.start) || token.text === ',') break;
    if (mayHead(token.pos) && !(token.pos === 'NUM' && index > span.start)) head = index;
    if (token.text === 'and' || tokens[index + 1]?.text === 'there') break;
  }
  return head;
}

/** Whether a phrase takes a plural verb. */
/** “a missile and drone attack”: one article for both, and one thing at the end. */
const isOneThing = (tokens: readonly Token[], { start, end }: TokenSpan, and: number): boolean =>
  /^an?$/i.test(tokens[start]?.text ?? '') &&
  tokens[and + 1]?.pos === 'NOUN' &&
  tokens[and + 2]?.pos === 'NOUN' &&
  and + 2 < end;

export function isPlural(tokens: readonly Token[], span: TokenSpan | null): boolean {
  if (!span) return false;
  const head = tokens[headOf(tokens, span)];
  if (!head) return false;
  const word = head.lower;
  if (/^(?:they|we|you|these|those|both|many|several|few|some|others|people|police|men|women|children)$/.test(word))
    return true;
  if (/^(?:i)$/.test(word) || countsSeveral(tokens, span)) return true;
  for (let index = span.start; index < span.end; index++)
    if (
      tokens[index]?.text === 'and' &&
      !isOneThing(tokens, span, index) &&
      !isOneName(tokens, span) &&
      tokens[index - 1]?.pos !== 'ADJ' &&
      beforePreposition(tokens, span, index)
    )
      return true;
  if (head.pos === 'NOUN')
    return (
      (/[a-z]{2}s$/.test(word) &&
        !/(?:ss|us|is|news|series|species|gas|politics|economics|headquarters|census)$/.test(word)) ||
      /^(?:personnel|troops|data|media|dead|injured|wounded)$/.test(word)
    );
  if (/^another$/i.test(tokens[span.start]?.text ?? '') && tokens[span.start + 1]?.pos === 'NUM') return true;
  if (head.pos === 'NUM') return word !== 'one' && word !== '1';
  if (
    head.pos === 'PROPN' &&
    /^the$/i.test(tokens[span.start]?.text ?? '') &&
    /(?:[a-z]{3}s|Sox)$/.test(head.text) &&
    !SINGULAR_NAMES.test(head.text)
  )
    return true;
  return /^(?:Democrats|Republicans|Conservatives|Tories|Taliban|Teamsters|Houthis|[A-Z]\w+ians|Americans)$/.test(
    head.text,
  );
}

/** “More than 100 flights”, “at least 46 demonstrators”. */
function countsSeveral(tokens: readonly Token[], span: TokenSpan): boolean {
  const first = tokens[span.start]?.lower ?? '';
  if (!/^(?:more|less|fewer|at|up|as|about|around|over|nearly|some)$/.test(first)) return false;
  const number = tokens.slice(span.start, span.start + 5).findIndex((token) => token.pos === 'NUM');
  return (
    number > 0 &&
    !/^(?:[$£€]|one|1)$/.test(tokens[span.start + number]?.text ?? '') &&
    tokens[span.start + number - 1]?.text !== '$'
  );
}

/** “The Competition and Markets Authority” is one. */
const isOneName = (tokens: readonly Token[], span: TokenSpan): boolean =>
  ORGANISATION_WORDS.has(tokens[span.end - 1]?.text ?? '') &&
  tokens
    .slice(span.start, span.end)
    .every(
      ({ pos }, at, all) => /^(?:PROPN|DET|CCONJ|ADP)$/.test(pos) && !(pos === 'DET' && all[at - 1]?.pos === 'CCONJ'),
    );

const SINGULAR_NAMES =
  /(?:ss|us|is|Times|News|Airways|Airlines|Systems|Industries|Motors|Holdings|Partners|States|Nations|Netherlands|Philippines|Maldives|Seychelles|Bahamas|Affairs|Sciences|Technologies|Games)$/;

function beforePreposition(tokens: readonly Token[], span: TokenSpan, index: number): boolean {
  for (let at = span.start; at < index; at++) if (tokens[at]?.pos === 'ADP') return false;
  return true;
}
