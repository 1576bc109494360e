import type { Clause } from '../grammar/clauses.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { attributes } from '../status/reporting-verbs.ts';
import type { Frame, FrameTime } from './frame.ts';
import { isToTheDay } from './to-the-day.ts';

/** The index of the clause that a time belongs to; −1 where it belongs to none. */
export function ownerOf(frame: Frame, time: FrameTime): number {
  const owner = frame.tree.owner[time.first] ?? -1;
  const within = frame.tree.clauses[owner];
  if (within?.marker === 'what' && within.verb.lemma === 'be' && within.verb.modal !== null)
    return clauseAround(frame, within);
  if (within?.verb.lemma === 'be' && opensThat(frame, time.last) >= 0) return behindCleft(frame, within, time) ?? owner;
  if (within && isSaidAside(frame, within, time)) return clauseBehind(frame, owner);
  if (within && isBehindAside(frame, within, time)) return frame.tree.owner[within.start - 2] ?? owner;
  if (within && isOfState(frame, within, time)) return clauseDone(frame, within);
  if (within && isOfTestimony(frame, within, time)) return clauseTold(frame, within);
  if (within && isWhenLearned(frame, within, time))
    return frame.tree.clauses.findLastIndex(({ start }) => start < within.start);
  if (owner >= 0) return owner;
  const behind = asRecently(frame, time);
  if (behind >= 0) return behind;
  const main = frame.tree.clauses.findIndex((clause) => clause.role === 'main');
  return frame.speech.some((span) => time.first >= span.first && time.first < span.last) ? -1 : main;
}

/** “shot a couple who lived next door on Monday night”: the day of the shooting, as who somebody is has no day. */
const isOfState = (frame: Frame, { role, verb, start }: Clause, time: FrameTime): boolean =>
  role === 'relative' &&
  time.first > verb.last &&
  time.datable &&
  isDescriptive(frame, verb) &&
  isToTheDay(time) &&
  frame.tokens[start - 1]?.text !== ',' &&
  clauseDone(frame, { start }) >= 0;

/** “who was his neighbour”, “who lived there”, “who had served 20 years”. */
const isDescriptive = ({ tokens }: Frame, { lemma, perfect, tense, passive, last }: VerbGroup): boolean =>
  !passive &&
  (DESCRIPTIVE.has(lemma) ||
    (lemma === 'be' &&
      !CHANGING.has(tokens[last + 1]?.lower ?? '') &&
      (/^(?:DET|ADJ|NOUN|PRON|ADV)$/.test(tokens[last + 1]?.pos ?? '') ||
        /^(?:charge|power|command|custody|prison)$/.test(tokens[last + 2]?.lower ?? ''))) ||
    (lemma === 'serve' && perfect && tense === 'past'));

/** How things are on a day, or are to be. */
const CHANGING = new Set(
  'due set ready able likely available open closed shut back free ill absent present empty full'.split(' '),
);

const DESCRIPTIVE = new Set(
  'live belong own work know have share neighbor neighbour adjoin resemble weigh wear'.split(' '),
);

/** The clause before that tells what was done, and has no day of its own. */
function clauseDone({ tree, times }: Frame, { start }: Pick<Clause, 'start'>): number {
  const index = tree.clauses.findLastIndex(({ verb }) => verb.last < start);
  const clause = tree.clauses[index];
  const isDone =
    clause?.role === 'main' && clause.verb.tense === 'past' && !clause.verb.perfect && clause.verb.lemma !== 'be';
  return isDone && !times.some(({ datable, first }) => datable && tree.owner[first] === index) ? index : -1;
}

/** “, who had said as recently as Sunday that …, told”: the verb right before; −1 where there is none. */
const asRecently = ({ tokens, tree }: Frame, { first }: FrameTime): number =>
  tokens[first - 1]?.lower === 'as' && /^(?:recently|late|early)$/.test(tokens[first - 2]?.lower ?? '')
    ? tree.clauses.findIndex(({ verb }) => verb.last === first - 4)
    : -1;

/** “learned that she had the disease in 2019”: when she learned it. */
function isWhenLearned({ tree }: Frame, { role, start, verb, end }: Clause, { first, last }: FrameTime): boolean {
  if (role !== 'complement' || !/^(?:have|be)$/.test(verb.lemma) || verb.perfect || verb.passive) return false;
  const around = tree.clauses.findLast((other) => other.start < start);
  return first > verb.last && last >= end - 1 && LEARNED.has(around?.verb.lemma ?? '') && around?.verb.tense === 'past';
}

const LEARNED = new Set(['learn', 'discover', 'realize', 'realise']);

/** “told how it moves when it sees a target during testimony Tuesday”: when that was told. */
function isOfTestimony({ tokens, tree }: Frame, { role, marker, verb, start }: Clause, { first }: FrameTime): boolean {
  const at = tokens[first - 1]?.lower === 'on' ? first - 2 : first - 1;
  if (role !== 'time' || marker !== 'when' || verb.tense !== 'present' || !SPOKEN.has(tokens[at]?.lower ?? ''))
    return false;
  const opens = /^(?:during|in|at|an?|the|his|her|their)$/.test(tokens[at - 1]?.lower ?? '');
  return opens && tree.clauses.some((other) => other.verb.last < start && other.verb.tense === 'past');
}

/** The latest before it that tells of something past. */
const clauseTold = ({ tree }: Frame, { start }: Clause): number =>
  tree.clauses.findLastIndex(({ verb }) => verb.last < start && verb.tense === 'past');

const SPOKEN = new Set('testimony interview speech remarks hearing briefing appearance statement'.split(' '));

/** “It was on Nov. 19 that the first were fired”, “It was not until May 30, 2005, that he left”. */
function behindCleft(frame: Frame, { subject }: Clause, { last }: FrameTime): number | null {
  if (frame.tokens[subject?.start ?? -1]?.lower !== 'it') return null;
  const that = opensThat(frame, last);
  const at = frame.tree.clauses.findIndex(({ start, subject: own }) => start === that && own !== null);
  return at < 0 ? null : at;
}

/** Where “that” stands right behind a time, or behind its comma; else −1. */
function opensThat({ tokens }: Frame, last: number): number {
  if (tokens[last]?.text !== ',') return tokens[last]?.lower === 'that' ? last : -1;
  // “It was in May, after the sale, that they met”
  if (!/^(?:that|after|when|once|before|following|during|with)$/.test(tokens[last + 1]?.lower ?? '')) return -1;
  return tokens.findIndex(
    ({ lower }, at) => at > last && at < last + LONGEST_ASIDE && lower === 'that' && tokens[at - 1]?.text === ',',
  );
}

const LONGEST_ASIDE = 30;

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

/** “in Hull, where the margins were small, between Oct. 26 and 28”, “in May 2022, when two died, and in June 2023”: a comma ends the aside before the time. */
function isBehindAside(
  { tokens, tree, masked }: Frame,
  { role, marker, start, verb }: Clause,
  { first }: FrameTime,
): boolean {
  const comma = tokens[first - 1]?.text === ',' ? first - 1 : first - 2;
  const joined = tokens[first - 2]?.pos === 'CCONJ' && tokens[first - 3]?.text === ',' ? first - 3 : comma;
  const isWhen = role === 'time' && marker === 'when' && joined < comma;
  const isWhere = role === 'relative' && marker === 'where' && tokens[comma]?.text === ',';
  if (tokens[start - 1]?.text !== ',' || (tree.owner[start - 2] ?? -1) < 0) return false;
  return isWhen ? joined > verb.last && masked[start - 2] === true : isWhere && comma > verb.last;
}
