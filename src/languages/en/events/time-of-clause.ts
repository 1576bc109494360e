import type { Token } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { attributes } from '../status/reporting-verbs.ts';
import { demandedBy } from './demanded.ts';
import { kindOfNoun } from './event-nouns.ts';
import type { Frame, FrameTime } from './frame.ts';
import { isFormerDay } from './moved-days.ts';

/** An event noun that an expression stands beside: “the May 16 talks”, “after the attack on Monday”. */
export interface DatedNoun {
  readonly token: number;
  readonly time: FrameTime;
  /** “following the May 16 talks”: what the clause's own event is to it. */
  readonly order: 'before' | 'after' | null;
}

const AFTER = new Set(['after', 'following', 'since']);
const BEFORE = new Set(['before', 'ahead', 'prior', 'until']);

/** The noun that an expression dates, when it isn't the clause's verb that it dates. */
export function nounDatedBy(frame: Frame, time: FrameTime): DatedNoun | null {
  const attribute = attributeOf(frame, time);
  if (attribute !== null) return { token: attribute, time, order: orderBefore(frame, Math.min(time.first, attribute)) };
  const behind = nounBefore(frame, time);
  if (behind === null) return null;
  const order = orderBefore(frame, behind);
  return order ? { token: behind, time, order } : null;
}

/** “May 16 talks”, “Monday's attack”, “the 2022 peace negotiations”. */
function attributeOf(frame: Frame, time: FrameTime): number | null {
  const { tokens } = frame;
  let head: number | null = null;
  for (let index = time.last; index < Math.min(tokens.length, time.last + 6); index++) {
    const token = tokens[index];
    if (!token) break;
    const inside =
      token.pos === 'NOUN' ||
      token.pos === 'ADJ' ||
      token.pos === 'PROPN' ||
      token.text === "'s" ||
      token.text === '’s' ||
      token.text === '-';
    if (!inside) break;
    if (token.pos === 'NOUN') head = index;
  }
  if (head === null) return null;
  return kindOfNoun(tokens[head]?.lemma ?? '') ? head : null;
}

/** “the attack in Kabul on Monday”: nouns and prepositions only, back to an event noun. */
function nounBefore(frame: Frame, time: FrameTime): number | null {
  const { tokens } = frame;
  for (let index = time.first - 1; index >= Math.max(0, time.first - 9); index--) {
    const token = tokens[index];
    if (!token || token.pos === 'VERB' || token.pos === 'AUX' || token.text === ',' || token.pos === 'SCONJ')
      return null;
    if (token.pos === 'NOUN' && kindOfNoun(token.lemma)) return index;
  }
  return null;
}

function orderBefore(frame: Frame, at: number): 'before' | 'after' | null {
  const { tokens } = frame;
  for (let index = at - 1; index >= Math.max(0, at - 6); index--) {
    const token = tokens[index];
    if (!token || token.pos === 'VERB' || token.pos === 'AUX' || token.text === ',') return null;
    const word = token.lower;
    if (AFTER.has(word)) return 'after';
    if (BEFORE.has(word)) return 'before';
    if (token.pos === 'ADP' && word !== 'of') return null;
  }
  return null;
}

/** Expressions in a clause that date its verb; those that are part of a name for something last. */
export function timesOfClause(frame: Frame, clause: number): readonly FrameTime[] {
  if (frame.times.length === 0) return frame.times;
  const times = frame.times.filter(
    (time) =>
      time.datable &&
      ownerOf(frame, time) === clause &&
      !isComparison(frame, time) &&
      !isTenure(frame, clause, time) &&
      !(isYearOfName(frame, time) && isInAside(frame, time)) &&
      !ranks(frame, time) &&
      !endsLater(frame, clause, time) &&
      !reachesInto(frame, time) &&
      !isFormerDay(frame, time) &&
      !isProspect(frame, clause, time) &&
      demandedBy(frame, frame.tree.clauses[clause], time) === null,
  );
  if (times.length < 2) return times;
  if (isYearOf(times[0], times[1])) times.shift();
  return [...times.filter((time) => !isAttribute(frame, time)), ...times.filter((time) => isAttribute(frame, time))];
}

/** “In 2019, the airline was grounded on 25 October”: the day says it finer. */
function isYearOf(year: FrameTime | undefined, day: FrameTime | undefined): boolean {
  const [whole, part] = [year?.expression.form, day?.expression.form];
  if (whole === undefined || part === undefined) return false;
  if (part.kind === 'within') return part.whole === whole;
  const isBare =
    whole.kind === 'calendar' &&
    whole.year !== undefined &&
    (whole.month ?? whole.season ?? whole.quarter) === undefined;
  return isBare && part.kind === 'calendar' && part.month !== undefined && part.year === whole.year;
}

/** “Mayhew, a 2018 appointee, found”. */
const isInAside = ({ tokens }: Frame, { first }: FrameTime): boolean =>
  /^(?:an?|the)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.text === ',';

/** “The chairman, in office since 2011, conceded”: since when what an aside says is so. */
function isTenure({ tokens, tree }: Frame, clause: number, { first, last, expression }: FrameTime): boolean {
  const verb = tree.clauses[clause]?.verb;
  if (!verb || expression.relation !== 'since' || last >= verb.first || tokens[last]?.text !== ',') return false;
  for (let index = first - 1; index > Math.max(0, first - 8); index--) {
    if (tokens[index]?.text === ',') return true;
    if (/^(?:VERB|AUX)$/.test(tokens[index]?.pos ?? '')) return false;
  }
  return false;
}

const PROSPECTS = new Set(['chance', 'prospect', 'possibility', 'likelihood', 'expectation']);
/** “cut its outlook for next year”, “withdrew its forecast for the quarter”. */
const FORECASTS = new Set(['forecast', 'outlook', 'guidance', 'target', 'estimate', 'projection', 'budget', 'view']);
const BLAMES = new Set(['accuse', 'blame', 'criticize', 'criticise', 'condemn', 'denounce']);

/** “played down the chance of a cut in March”, “accused him of crashing the economy in 2022”: not when it was said. */
function isProspect({ tokens, tree }: Frame, clause: number, { first, expression: { form } }: FrameTime): boolean {
  const verb = tree.clauses[clause]?.verb;
  if (!verb || first < verb.last) return false;
  const between = tokens.slice(verb.last + 1, first);
  if (between.at(-1)?.lower === 'for' && FORECASTS.has(between.at(-2)?.lemma ?? '')) return true;
  const isYear = form.kind === 'calendar' && form.year !== undefined && form.day === undefined;
  if (isYear && BLAMES.has(verb.lemma)) return between.some(({ lower }) => lower === 'of' || lower === 'for');
  return between.some(({ lemma }, index) => PROSPECTS.has(lemma) && between[index + 1]?.lower === 'of');
}

/** “extended until June on Monday”. */
const hasOtherBehind = (times: Frame['times'], first: number): boolean =>
  times.some((other) => other.datable && other.first > first && other.first <= first + 4);

/** “suspended play until Monday”, “ordered flags lowered through Sunday”: how long what was done then lasts. */
function endsLater({ tree, times }: Frame, clause: number, { first, expression }: FrameTime): boolean {
  const { verb, parts = [] } = tree.clauses[clause] ?? {};
  if (parts.some((part) => part.form === 'infinitive' && part.first < first)) return false;
  const extended = verb?.lemma === 'extend' && verb.passive && expression.relation === 'until';
  if (extended && hasOtherBehind(times, first)) return true;
  if (!verb || expression.relation !== 'until' || verb.tense !== 'past' || verb.perfect || first < verb.first)
    return false;
  return /^(?:suspend|close|order|impose|ban|bar|halt|ground|declare|shut|restrict|lower|cancel|block|freeze)$/.test(
    verb.lemma,
  );
}

/** “warned of delays into the weekend”, “warned of landslides through Saturday”: how long what is told of may last. */
function reachesInto({ tokens, tree }: Frame, { first, expression }: FrameTime): boolean {
  const before = tokens[first - 1]?.lower === 'the' ? tokens[first - 2] : tokens[first - 1];
  if (before?.lower === 'into') return true;
  const verb = tree.clauses[tree.owner[first] ?? -1]?.verb;
  return expression.relation === 'until' && verb?.lemma === 'warn' && before?.lower === 'through';
}

/** “the October 2 attempt”, “the 2021 cyber law”, “Sunday’s vote”: the time is part of a name for something. */
export function isAttribute({ tokens, masked }: Frame, { first, last, expression: { form } }: FrameTime): boolean {
  const next = tokens[last];
  if (!next || masked[last]) return false;
  if (form.kind === 'calendar' && form.quarter !== undefined && next.pos === 'NOUN') return true;
  if (/^['’]s?$/.test(next.text)) return true;
  return /^(?:NOUN|ADJ|PROPN)$/.test(next.pos) && /^(?:DET|ADJ|ADP|PRON|PART)$/.test(tokens[first - 1]?.pos ?? 'DET');
}

/** “confirmed its 2025 guidance”, “promised to repeal the 2021 cyber law”: no happening of that year. */
export const isYearOfName = (frame: Frame, time: FrameTime): boolean => {
  const { form } = time.expression;
  const isYear = form.kind === 'calendar' && form.year !== undefined && form.month === undefined;
  // “told operators in a 2017 bulletin” was said in 2017.
  const [before, article] = frame.tokens.slice(Math.max(0, time.first - 2), time.first);
  const within = /^(?:in|at|during)$/.test(before?.lower ?? '') && /^(?:an?|the)$/.test(article?.lower ?? '');
  return isYear && !within && form.season === undefined && form.quarter === undefined && isAttribute(frame, time);
};

/** “described Sunday’s vote as fair” is not said on Sunday. */
export const isPossessor = ({ tokens }: Frame, { last }: FrameTime): boolean =>
  /^['’]s?$/.test(tokens[last]?.text ?? '');

/** “proposed what would be the largest merger in October”: what is merely so has no day of its own. */
const clauseAround = ({ tree }: Frame, { start }: Clause): number =>
  tree.clauses.findLastIndex(({ role, verb }) => role !== 'relative' && verb.last < start);

/** “By Sunday, officials said, 300 homes had burned”: when they burned, not when it was said. */
function isSaidAside({ tokens }: Frame, { verb, subject }: Clause, { last }: FrameTime): boolean {
  if (!subject || subject.start !== last + 1 || tokens[last]?.text !== ',') return false;
  return attributes(verb.lemma) && subject.end === verb.first && tokens[verb.last + 1]?.text === ',';
}

function clauseBehind({ tree }: Frame, aside: number): number {
  const next = tree.clauses.findIndex(({ role }, index) => index > aside && role === 'main');
  return next < 0 ? aside : next;
}

/** “in Hull, where the margins were small, between Oct. 26 and 28”: a comma ends the aside before the time. */
function isBehindAside({ tokens, tree }: Frame, { role, marker, start, verb }: Clause, { first }: FrameTime): boolean {
  const comma = tokens[first - 1]?.text === ',' ? first - 1 : first - 2;
  const aside =
    role === 'relative' && marker === 'where' && tokens[start - 1]?.text === ',' && tokens[comma]?.text === ',';
  return aside && comma > verb.last && (tree.owner[start - 2] ?? -1) >= 0;
}

export function ownerOf(frame: Frame, time: FrameTime): number {
  const owner = frame.tree.owner[time.first] ?? -1;
  const within = frame.tree.clauses[owner];
  if (within?.marker === 'what' && within.verb.lemma === 'be' && within.verb.modal !== null)
    return clauseAround(frame, within);
  if (within && isSaidAside(frame, within, time)) return clauseBehind(frame, owner);
  if (within && isBehindAside(frame, within, time)) return frame.tree.owner[within.start - 2] ?? owner;
  if (owner >= 0) return owner;
  const main = frame.tree.clauses.findIndex((clause) => clause.role === 'main');
  return frame.speech.some((span) => time.first >= span.first && time.first < span.last) ? -1 : main;
}

/** “65 percent, from 78 percent in 2017”, “more than in March”: a time that only measures. */
export function isComparison(frame: Frame, time: FrameTime): boolean {
  const { form } = time.expression;
  const earlier = form.kind === 'shift' && form.by < 0 && form.unit !== 'day' && form.unit !== 'week';
  if (earlier && /^(?:from|than|on)$/.test(frame.tokens[time.first - 1]?.text ?? '')) return true;
  for (let index = time.first - 1; index >= Math.max(0, time.first - 6); index--) {
    const token = frame.tokens[index];
    if (!token || token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'SCONJ')
      return token?.text === 'than' && index >= time.first - 3;
    if (token.text === 'than' && /^(?:earlier|later|sooner)$/.test(frame.tokens[index - 1]?.text ?? '')) return false;
    const counts =
      /^(?:more|less|fewer)$/i.test(frame.tokens[index - 1]?.text ?? '') && frame.tokens[index + 1]?.pos === 'NUM';
    if (token.text === 'than' && counts) return false;
    if (/^(?:than|versus|compared)$/.test(token.text)) return true;
    if (token.text === 'from' && index < time.first - 1 && frame.tokens[index + 1]?.pos === 'NUM') return true;
    if (token.text === ',') return false;
  }
  return false;
}

/** “…, the largest deal this year”: a time that only says among what. */
function ranks({ tokens, tree }: Frame, time: FrameTime): boolean {
  const { form } = time.expression;
  const inner = tree.clauses[tree.owner[time.first] ?? -1];
  // “is the second merger to collapse this year”
  if (inner?.verb.lemma === 'be' && inner.verb.tense === 'present' && inner.verb.last < time.first) {
    const [, rank, ...rest] = tokens.slice(inner.verb.last, time.first);
    const ranked = [rank, ...rest.slice(0, 1)].some((token) => token && isRank(token));
    if (ranked && inner.parts.some(({ form: part, last }) => part === 'infinitive' && last < time.first)) return true;
  }
  const isAge = form.kind === 'relative' && form.of.kind === 'unit' && /^(?:year|decade|century)$/.test(form.of.unit);
  const verb = tree.clauses[tree.owner[time.first] ?? -1]?.verb;
  if (isAge && verb && time.last <= verb.first && tokens.slice(Math.max(0, time.first - 7), time.first).some(isRank))
    return true;
  const from = Math.max(0, time.first - 12);
  const comma = tokens.findLastIndex(
    ({ pos, text }, index) =>
      index < time.first && (text === ',' || index <= from || (/^(?:VERB|AUX|SCONJ)$/.test(pos) && text !== 'since')),
  );
  if (tokens[comma]?.text !== ',' || tokens[comma + 1]?.pos === 'ADP') return false;
  return tokens.slice(comma + 1, Math.min(comma + 5, time.first)).some(isRank);
}

const isRank = ({ pos, text }: Token): boolean =>
  /^(?:first|second|third|last|only|most|worst|best)$/.test(text) || (pos === 'ADJ' && text.endsWith('est'));

/** The deadline is what the expression dates: “a June 30 deadline”, “the deadline of Aug. 8”. */
export function datesDeadline(frame: Frame, time: FrameTime): boolean {
  const isDeadline = (index: number) => /^(?:deadline|ultimatum|cutoff)$/.test(frame.tokens[index]?.lemma ?? '');
  if (isDeadline(time.last) || isDeadline(time.last + 1)) return true;
  const preposition = frame.tokens[time.first - 1]?.pos === 'ADP' ? time.first - 2 : time.first - 1;
  return isDeadline(preposition) && frame.tokens[time.first - 1]?.text !== 'on';
}
