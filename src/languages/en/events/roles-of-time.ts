import type { Token } from '../../../types.ts';
import { kindOfNoun } from './event-nouns.ts';
import type { Frame, FrameTime } from './frame.ts';
import { growsAsToll } from './toll-verbs.ts';

/** “the October 2 attempt”, “the 2021 cyber law”, “Sunday’s vote”: the time is part of a name for something. */
export function isAttribute(frame: Frame, time: FrameTime): boolean {
  const { tokens, masked } = frame;
  const { first, last, expression } = time;
  const { form } = expression;
  const next = tokens[last];
  if (!next || masked[last] || next.lower === 'aged' || opensBeforeSubject(frame, time)) return false;
  if (form.kind === 'calendar' && form.quarter !== undefined && next.pos === 'NOUN') return true;
  if (isPossessor(frame, time)) return true;
  // “appeared in the January 1955 issue”: out then
  if (next.pos === 'NOUN' && ISSUES.has(next.lemma) && tokens[first - 2]?.lower === 'in') return false;
  // “in the June 12 Federal Register”
  if (tokens[first - 2]?.lower === 'in' && tokens.slice(last, last + 4).some(({ text }) => PAPERS.has(text)))
    return false;
  return /^(?:NOUN|ADJ|PROPN)$/.test(next.pos) && /^(?:DET|ADJ|ADP|PRON|PART)$/.test(tokens[first - 1]?.pos ?? 'DET');
}

/** “seized records of the 2021 sale”, “a report on the 2018 crash”: the year of what it is about. */
export const isOfThenNoun = ({ tokens }: Frame, { first, last, expression: { form } }: FrameTime): boolean =>
  form.kind === 'calendar' &&
  form.year !== undefined &&
  form.month === undefined &&
  form.season === undefined &&
  last === first + 1 &&
  tokens[last]?.pos === 'NOUN' &&
  /^(?:the|an?|his|her|its|their)$/.test(tokens[first - 1]?.lower ?? '') &&
  ABOUT.has(tokens[first - 2]?.lower ?? '') &&
  /^(?:NOUN|PROPN|VERB)$/.test(tokens[first - 3]?.pos ?? '');

/** “The film, due out on Friday, was banned on Monday”: the day of what is due. */
export function isDueThen({ tokens }: Frame, { first, last }: FrameTime): boolean {
  if (tokens[last]?.text !== ',') return false;
  let at = first - 1;
  while (at > first - 4 && /^(?:ADP|ADV)$/.test(tokens[at]?.pos ?? '')) at--;
  return tokens[at]?.lower === 'due' && tokens[at - 1]?.text === ',';
}

const ABOUT = new Set(['of', 'on', 'to', 'about', 'into', 'over', 'from', 'against', 'behind']);

const ISSUES = new Set(['issue', 'edition', 'number', 'episode', 'paper', 'newspaper', 'magazine']);

/** What appears on a day, by the last word of its name. */
export const PAPERS = new Set(
  'Register Times Post Journal Gazette Herald Tribune Telegraph Review Chronicle'.split(' '),
);

/** “In 1955 Marsh became a judge”, “By 2019 police had charged him”. */
const opensBeforeSubject = ({ tree: { clauses } }: Frame, { first, last }: FrameTime): boolean =>
  first === 1 && clauses[0]?.start === 0 && clauses[0].subject?.start === last;

/** “confirmed its 2025 guidance”, “promised to repeal the 2021 cyber law”: no happening of that year. */
export const isYearOfName = (frame: Frame, time: FrameTime): boolean => {
  const { form } = time.expression;
  const isYear = form.kind === 'calendar' && form.year !== undefined && form.month === undefined;
  // “told operators in a 2017 bulletin” was said in 2017.
  const [before, article] = frame.tokens.slice(Math.max(0, time.first - 2), time.first);
  const within =
    isInBookOf(frame, time) ||
    (/^(?:in|at|during)$/.test(before?.lower ?? '') && /^(?:an?|the|his|her|their|its)$/.test(article?.lower ?? ''));
  return isYear && !within && form.season === undefined && form.quarter === undefined && isAttribute(frame, time);
};

/** “became known in Woodward’s 1974 book”. */
function isInBookOf({ tokens }: Frame, { first }: FrameTime): boolean {
  if (!/^['’]s?$/.test(tokens[first - 1]?.text ?? '')) return false;
  let at = first - 2;
  while (tokens[at]?.pos === 'PROPN' || tokens[at]?.pos === 'CCONJ') at--;
  return tokens[at]?.lower === 'in' && at < first - 2;
}

/** “wore a 1940s hat”, “a 1970s tower”: the decade that a thing is like, not when something happened. */
export function isStyle({ tokens }: Frame, { first, last, expression: { form } }: FrameTime): boolean {
  if (form.kind !== 'calendar' || form.decade === undefined) return false;
  // “Ann Hay, the 1950s pinup, died on Monday”; “in the 1950s doctors used it”
  const isWhole = tokens[first]?.lower === 'the' || tokens[first - 1]?.lower === 'the';
  if (isWhole && tokens[tokens[first]?.lower === 'the' ? first - 1 : first - 2]?.text !== ',') return false;
  const noun = tokens[tokens[last]?.pos === 'ADJ' ? last + 1 : last];
  return noun?.pos === 'NOUN' && kindOfNoun(noun.lemma) === null;
}

/** “described Sunday’s vote as fair” is not said on Sunday. */
export const isPossessor = ({ tokens }: Frame, { last }: FrameTime): boolean =>
  /^['’]s?$/.test(tokens[last]?.text ?? '') && tokens[last]?.start === tokens[last - 1]?.end;

/** “its first case of the year on Wednesday”: among what it was the first. */
export const isOfStretchRanked = ({ tokens }: Frame, { first, expression: { text } }: FrameTime): boolean =>
  tokens[first - 1]?.lower === 'of' &&
  /^(?:the|this) (?:year|month|week|season|decade|century)$/i.test(text) &&
  tokens.slice(Math.max(0, first - 6), first).some(isRank);

/** “the first to land there since Apollo 17 in 1972”: when that other was. */
export function isSinceOther({ tokens }: Frame, { first }: FrameTime): boolean {
  if (tokens[first - 1]?.lower !== 'in') return false;
  let at = first - 2;
  while (at > first - 8 && /^(?:PROPN|NUM|NOUN|ADJ|DET|PART)$/.test(tokens[at]?.pos ?? '')) at--;
  return at < first - 2 && tokens[at]?.lower === 'since';
}

/** “65 percent, from 78 percent in 2017”, “more than in March”: a time that only measures. */
export function isComparison(frame: Frame, time: FrameTime): boolean {
  const { form } = time.expression;
  const earlier = form.kind === 'shift' && form.by < 0 && form.unit !== 'day' && form.unit !== 'week';
  if (earlier && /^(?:from|than|on)$/.test(frame.tokens[time.first - 1]?.text ?? '')) return true;
  if (isPossessor(frame, time) && frame.tokens[time.first - 1]?.lower === 'like') return true;
  const reach = earlier && form.kind === 'shift' && form.unit === 'year' ? 10 : 6;
  for (let index = time.first - 1; index >= Math.max(0, time.first - reach); index--) {
    const token = frame.tokens[index];
    if (token?.text === 'compared') return true;
    if (!token || token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'SCONJ')
      return token?.text === 'than' && index >= time.first - 3;
    if (token.text === 'than' && /^(?:earlier|later|sooner)$/.test(frame.tokens[index - 1]?.text ?? '')) return false;
    const counts =
      /^(?:more|less|fewer)$/i.test(frame.tokens[index - 1]?.text ?? '') &&
      /^(?:NUM|SYM)$/.test(frame.tokens[index + 1]?.pos ?? '');
    if (token.text === 'than' && counts) return false;
    if (/^(?:than|versus|compared)$/.test(token.text)) return true;
    // “slightly down on the last vote in October 2020”
    const behind = index < time.first - 2 && /^(?:on|from)$/.test(token.text);
    if (behind && /^(?:up|down)$/.test(frame.tokens[index - 1]?.text ?? '') && frame.tokens[index - 2]?.pos !== 'VERB')
      return true;
    // “65 percent, from 78 percent in 2017”, but not “cut from four to two last October”
    if (token.text === 'from' && index < time.first - 1 && frame.tokens[index + 1]?.pos === 'NUM')
      return !frame.tokens.slice(index + 2, time.first).some(({ lower }) => lower === 'to');
    if (token.text === ',') return false;
  }
  return false;
}

/** “a downturn like the 1930s or 2008”, “unlike in 2016”: a time that only says what something resembles. */
export function isLikened({ tokens, times }: Frame, { first }: FrameTime): boolean {
  const other = /^(?:or|and)$/.test(tokens[first - 1]?.lower ?? '')
    ? times.find(({ last }) => last === first - 1)
    : undefined;
  let at = (other?.first ?? first) - 1;
  if (/^(?:the|that|those)$/.test(tokens[at]?.lower ?? '')) at--;
  if (/^(?:in|of|during)$/.test(tokens[at]?.lower ?? '')) at--;
  return tokens[at]?.pos === 'ADP' && LIKENING.has(tokens[at]?.lower ?? '');
}

const LIKENING = new Set(['like', 'unlike']);

/** “a premium of 31% to its closing price on Feb. 13”: what is measured by, not when it is paid. */
export const isPriced = (frame: Frame, time: FrameTime): boolean => {
  const { tokens } = frame;
  const { first, last } = time;
  // “a 28% premium to Friday’s close”
  if (isPossessor(frame, time) && /^(?:to|from|over|above|below|than|at)$/.test(tokens[first - 1]?.lower ?? ''))
    return PRICES.has(tokens[last + 1]?.lemma ?? '') || PRICES.has(tokens[last + 2]?.lemma ?? '');
  return (
    tokens[first - 1]?.lower === 'on' && tokens[first - 2]?.pos === 'NOUN' && PRICES.has(tokens[first - 2]?.lemma ?? '')
  );
};

/** “the toll from Thursday’s attack rose to nine”: the day is the attack’s. */
export function isOfToll(frame: Frame, clause: number, time: FrameTime): boolean {
  const { verb, subject } = frame.tree.clauses[clause] ?? {};
  if (!verb || !subject || time.first < subject.start || time.last > verb.first) return false;
  if (!growsAsToll(verb.lemma) || !isPossessor(frame, time)) return false;
  return frame.tokens.slice(subject.start, time.first).some(({ lemma }) => /^(?:toll|number|count|tally)$/.test(lemma));
}

const PRICES = new Set(['price', 'close', 'value', 'valuation', 'average']);

/** “a June 3 trial date”, “its November 2013 release date”: what is set for it; the noun that says what, else `null`. */
export const setForDate = ({ tokens }: Frame, time: FrameTime): number | null =>
  tokens[time.last + 1]?.lower === 'date' &&
  tokens[time.last]?.pos === 'NOUN' &&
  SET_FOR.has(tokens[time.last]?.lower ?? '')
    ? time.last
    : plannedNoun(tokens, time);

/** “announced plans for a new route in July”. */
function plannedNoun(tokens: Frame['tokens'], { first, expression: { direction } }: FrameTime): number | null {
  const noun = /^(?:in|on|for)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  if (direction !== 'future' || tokens[noun]?.pos !== 'NOUN') return null;
  let at = noun - 1;
  while (at > noun - 6 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.pos ?? '')) at--;
  return tokens[at]?.lower === 'for' && /^(?:plan|proposal)$/.test(tokens[at - 1]?.lemma ?? '') ? noun : null;
}

const SET_FOR = new Set(
  'release launch opening closing start court trial hearing premiere delivery sentencing execution completion wedding election publication departure arrival'.split(
    ' ',
  ),
);

/** “normally hosts Sunday services for 1,000 people”: so it is on every such day. */
export function isHabitual({ tokens, tree }: Frame, { first, expression: { form } }: FrameTime): boolean {
  const verb = tree.clauses[tree.owner[first] ?? -1]?.verb;
  if (form.kind !== 'calendar' || form.weekday === undefined || verb?.tense !== 'present' || verb.perfect) return false;
  return tokens.slice(Math.max(0, verb.first - 2), verb.first + 1).some(({ lower }) => HABITS.has(lower));
}

const HABITS = new Set(
  'normally usually typically generally regularly always often traditionally routinely'.split(' '),
);

/** “according to statistics from November”, “in a study from 2019”: how old what somebody goes by is. */
export const isOfSource = ({ tokens }: Frame, { first }: FrameTime): boolean =>
  tokens[first - 1]?.lower === 'from' &&
  tokens[first - 2]?.pos === 'NOUN' &&
  SOURCES.has(tokens[first - 2]?.lemma ?? '');

const SOURCES = new Set(
  'statistic figure datum data study survey poll census report estimate photo photograph image picture footage video record paper'.split(
    ' ',
  ),
);

/** “its notes due 2027”, “bonds maturing in 2030”: which ones. */
export const isMaturity = ({ tokens }: Frame, { first }: FrameTime): boolean => {
  const at = tokens[first - 1]?.pos === 'ADP' ? first - 2 : first - 1;
  return (
    /^(?:due|maturing)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:note|bond|debenture|loan|bill|debt|convertible|paper)$/.test(tokens[at - 1]?.lemma ?? '')
  );
};

/** “contradicting his claim on Saturday that …”: the noun for what was said then; `null` where none was. */
export function claimOf({ tokens }: Frame, { first, last }: FrameTime): number | null {
  if (tokens[last]?.lower !== 'that') return null;
  const noun = tokens[first - 1]?.pos === 'ADP' ? first - 2 : first - 1;
  const whose =
    /^['’]s$/.test(tokens[noun - 1]?.text ?? '') || /^(?:his|her|its|their)$/.test(tokens[noun - 1]?.lower ?? '');
  return whose && CLAIMS.has(tokens[noun]?.lemma ?? '') ? noun : null;
}

const CLAIMS = new Set(
  'claim statement warning remark announcement promise pledge threat comment assertion boast admission suggestion'.split(
    ' ',
  ),
);

/** “…, the largest deal this year”: a time that only says among what. */
export function ranks(frame: Frame, time: FrameTime): boolean {
  const { tokens, tree } = frame;
  const { form } = time.expression;
  const inner = tree.clauses[tree.owner[time.first] ?? -1];
  // “is the second merger to collapse this year”
  if (inner?.verb.lemma === 'be' && inner.verb.tense === 'present' && inner.verb.last < time.first) {
    const [, rank, ...rest] = tokens.slice(inner.verb.last, time.first);
    const ranked = [rank, ...rest.slice(0, 1)].some((token, index, all) => token && isRank(token, index, all));
    if (isRecordSince(frame, inner.verb.last, time.first)) return true;
    if (ranked && inner.parts.some(({ form: part, last }) => part === 'infinitive' && last < time.first)) return true;
  }
  // “was the third this month”, “is its second strike this year”
  const isOfStretch = form.kind === 'relative' && form.of.kind === 'unit' && form.of.unit !== 'day';
  if (isOfStretch && inner?.verb.lemma === 'be' && isRankedJustBefore(frame, inner.verb.last, time.first)) return true;
  const isAge = form.kind === 'relative' && form.of.kind === 'unit' && /^(?:year|decade|century)$/.test(form.of.unit);
  const verb = tree.clauses[tree.owner[time.first] ?? -1]?.verb;
  if (isAge && verb && time.last <= verb.first && tokens.slice(Math.max(0, time.first - 7), time.first).some(isRank))
    return true;
  const from = Math.max(0, time.first - 12);
  const comma = tokens.findLastIndex(
    ({ pos, text }, index) =>
      index < time.first &&
      (SETS_APART.has(text) || index <= from || (/^(?:VERB|AUX|SCONJ)$/.test(pos) && text !== 'since')),
  );
  if (!SETS_APART.has(tokens[comma]?.text ?? '') || tokens[comma + 1]?.pos === 'ADP') return false;
  // “were broken off twice, most recently in May, when the union walked out”
  if (tokens[comma + 1]?.text === 'most' && tokens[comma + 2]?.pos === 'ADV')
    return tokens[time.last]?.text === ',' && tokens[time.last + 1]?.lower === 'when';
  // “its “last, best and final” offer on Monday”
  if (tokens.slice(comma + 1, time.first).some(({ text }) => text === '"' || text === '”')) return false;
  return tokens.slice(comma + 1, Math.min(comma + 5, time.first)).some(isRank);
}

const SETS_APART = new Set([',', '–', '—', '--']);

const isRankedJustBefore = ({ tokens }: Frame, verb: number, at: number): boolean =>
  at > verb + 1 && at <= verb + 6 && tokens.slice(verb + 1, at).some(isRank);

/** “is the biggest deal since the takeover of Hay last August”. */
function isRecordSince({ tokens }: Frame, verb: number, at: number): boolean {
  const since = tokens.findLastIndex(({ lower }, index) => index < at && index > verb && lower === 'since');
  return since > 0 && since < at - 1 && tokens.slice(verb + 1, since).some(isRank);
}

const isRank = ({ pos, text }: Token, index: number, tokens: readonly (Token | undefined)[]): boolean =>
  !(text === 'most' && tokens[index + 1]?.pos === 'ADV') &&
  (/^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}th|last|only|most|worst|best)$/.test(
    text,
  ) ||
    (pos === 'ADJ' && text.endsWith('est')));

/** The deadline is what the expression dates: “a June 30 deadline”, “the deadline of Aug. 8”. */
export function datesDeadline(frame: Frame, time: FrameTime): boolean {
  const isDeadline = (index: number) => /^(?:deadline|ultimatum|cutoff)$/.test(frame.tokens[index]?.lemma ?? '');
  if (isDeadline(time.last) || isDeadline(time.last + 1)) return true;
  const preposition = frame.tokens[time.first - 1]?.pos === 'ADP' ? time.first - 2 : time.first - 1;
  return isDeadline(preposition) && frame.tokens[time.first - 1]?.text !== 'on';
}
