import type { Token } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { headOf } from '../grammar/noun-phrases.ts';
import { isPosted } from '../grammar/posted-words.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { speechClass } from '../status/reporting-verbs.ts';
import { isAppointment, isPurpose, isTask, resolvedThen } from './decided-then.ts';
import { isDueAside } from './due-aside.ts';
import { kindOfNoun } from './event-nouns.ts';
import { isStative } from './event-verbs.ts';
import type { FrameTime } from './frame.ts';
import { isMovedTo } from './moved-days.ts';
import { isOfOrder, ownsOpeningDay } from './opening-participles.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { completes } from './states.ts';

/** The verb or part that stands nearest before an expression; “starting Monday” says only when. */
export function groupOf(reading: SentenceReading, clause: Clause, time: FrameTime): VerbGroup {
  const resolved =
    resolvedThen(clause, time) &&
    !/^(?:effective|starting|beginning)$/.test(reading.frame.tokens[time.first - 1]?.lower ?? '');
  const before = clause.parts.filter(
    (part) =>
      part.first < time.first &&
      !isStart(part) &&
      !isTask(reading, clause, part, time) &&
      !isPurpose(reading, clause, part, time) &&
      !isPosting(reading, clause, part) &&
      !isWrittenThen(reading, clause, part, time) &&
      !isRanked(reading, clause, part) &&
      !isClosedAside(reading, part, time) &&
      ![clause.verb, ...clause.parts].some((verb) => completes(verb, part)) &&
      governs(reading, clause, part, time) &&
      !(resolved && part.form === 'infinitive' && !isAppointment(part) && !isMovedTo(reading.frame, part, time)),
  );
  const active = before.findLast((part) => !isStative(part.lemma));
  const last = before.at(-1);
  const describes = last?.form === 'gerund' && !isStative(clause.verb.lemma);
  return active ?? (describes ? undefined : last) ?? clause.verb;
}

/** “urged them to act in a post last week”: when it was written. */
const isWrittenThen = (
  { frame: { tokens } }: SentenceReading,
  { verb }: Clause,
  { form, last }: VerbGroup,
  { first }: FrameTime,
): boolean =>
  form === 'infinitive' &&
  speechClass(verb.lemma) !== null &&
  tokens
    .slice(last + 1, first)
    .some(({ pos, lemma }, at, all) => pos === 'NOUN' && WRITTEN.has(lemma) && all.slice(0, at).some(isIn));

const isIn = ({ lower }: Token): boolean => lower === 'in' || lower === 'on';

const WRITTEN = new Set('post letter statement speech interview tweet message video memo email call'.split(' '));

/** “welcomed the truce in a statement posted late Sunday”: said when it was posted. */
const isPosting = ({ frame }: SentenceReading, { verb }: Clause, part: VerbGroup): boolean =>
  part.form === 'participle' &&
  (speechClass(verb.lemma) !== null || isInRuling(frame.tokens, part)) &&
  (part.first > verb.last
    ? isInRuling(frame.tokens, part) ||
      isPosted(frame.tokens[part.first - 1], part) ||
      /^(?:reach|contact|interview|date)$/.test(part.lemma)
    : part.first === 0 && /^(?:ask|press|question|reach|contact|interview|quiz|challenge)$/.test(part.lemma));

/** “upheld it in a decision issued late Monday”. */
const isInRuling = (tokens: readonly Token[], { first, lemma }: VerbGroup): boolean =>
  /^(?:issue|release|publish|deliver|post|unseal|sign|hand)$/.test(lemma) &&
  /^(?:decision|ruling|opinion|order|judgment|judgement|verdict)$/.test(tokens[first - 1]?.lemma ?? '') &&
  tokens.slice(Math.max(0, first - 8), first - 1).some(({ lower }) => lower === 'in');

/** “entered the top level, known as Level I, the next day”: the aside ends before the time. */
function isClosedAside({ frame: { tokens } }: SentenceReading, part: VerbGroup, time: FrameTime): boolean {
  const comma = /^(?:first|originally|initially|already|recently)$/.test(tokens[part.first - 1]?.lower ?? '')
    ? part.first - 2
    : part.first - 1;
  if (part.form !== 'participle' || tokens[comma]?.text !== ',') return false;
  return tokens.slice(part.last + 1, time.first).some(({ text }) => text === ',');
}

/** “is only the third to be fined, after those of 2011”: a rank, no plan. */
const isRanked = ({ frame }: SentenceReading, { verb }: Clause, { form, first }: VerbGroup): boolean =>
  form === 'infinitive' &&
  verb.lemma === 'be' &&
  verb.tense === 'present' &&
  frame.tokens
    .slice(verb.last + 1, first)
    .some(({ text }) => /^(?:first|second|third|fourth|fifth|last|latest)$/.test(text));

function isStart(part: VerbGroup): boolean {
  return part.form === 'gerund' && /^(?:start|begin)$/.test(part.lemma);
}

/** Behind the verb, or between commas before it: “the merger, announced in March, …”. */
function governs(reading: SentenceReading, clause: Clause, part: VerbGroup, time: FrameTime): boolean {
  if (part.first > clause.verb.first || (time.first < clause.verb.first && isDueAside(reading.frame, clause, part)))
    return true;
  if (time.first >= clause.verb.first || isOfReport(reading, clause, part)) return false;
  // “First elected in 2006, Hay won four terms”
  const start = reading.frame.tokens[clause.start]?.lower === 'first' ? clause.start + 1 : clause.start;
  if (looksBackFrom(reading, clause, part)) return true;
  const opens = ownsOpeningDay({ start }, part);
  if (opens !== null) return opens;
  if (isOfOrder(reading, clause, part)) return false;
  const noun = reading.frame.tokens[part.first - 1];
  // “In the first round, held on May 3, she came second”
  const opening = reading.frame.tokens[clause.start]?.pos === 'ADP' && noun?.text === ',' && HOLDING.test(part.lemma);
  if (opening || (isPosted(noun, part) && speechClass(clause.verb.lemma) !== null)) return false;
  const first = /^(?:first|last|newly|recently|originally)$/.test(noun?.text ?? '');
  const inSubject =
    part.form === 'participle' && (first || /^(?:NOUN|PROPN)$/.test(noun?.pos ?? '')) && !isHolding(part, noun);
  return inSubject || (part.first > clause.start && followsComma(reading, part.first));
}

/** “Having lost a vote in March, she is looking for work”, “has been quiet since losing it in March”: what is so now came after. */
export const looksBackFrom = (
  { frame: { tokens } }: SentenceReading,
  { start, verb }: Clause,
  part: VerbGroup,
): boolean =>
  part.form === 'gerund' &&
  verb.tense === 'present' &&
  (part.first === start
    ? tokens[start]?.lower === 'having'
    : (part.first === start + 1 && /^(?:since|after)$/.test(tokens[start]?.lower ?? '')) ||
      (verb.perfect && part.first > verb.last && tokens[part.first - 1]?.lower === 'since'));

/** “A study published in July found”: found there, on the day it came out. */
function isOfReport({ frame: { tokens } }: SentenceReading, { subject, verb }: Clause, part: VerbGroup): boolean {
  if (part.form !== 'participle' || !PUBLISHING.test(part.lemma) || subject === null) return false;
  return REPORTS.test(tokens[headOf(tokens, subject)]?.lemma ?? '') && TELLING.test(verb.lemma);
}

const PUBLISHING = /^(?:publish|release|issue|unveil|post|complete|conduct|file|present)$/;

const REPORTS =
  /^(?:study|report|update|survey|poll|review|analysis|paper|audit|inquiry|investigation|assessment|statement|figure|datum|data|statistic|document|notice|letter|bulletin|research|estimate|filing)$/;

const TELLING =
  /^(?:find|show|say|conclude|suggest|reveal|warn|put|estimate|indicate|state|confirm|blame|criticize|criticise|predict|forecast|recommend|note|accuse|describe|claim|argue|uncover|identify|fault|detail|document|outline|chronicle)$/;

/** “talks held last week in Istanbul saw …”: the day of the talks is that of what they saw. */
function isHolding({ lemma }: VerbGroup, noun: Token | undefined): boolean {
  return HOLDING.test(lemma) && kindOfNoun(noun?.lemma ?? '') !== null;
}

const HOLDING = /^(?:hold|conduct|stage|convene|organize|organise|host|fight|wage|chair)$/;

function followsComma(reading: SentenceReading, at: number): boolean {
  const before = reading.frame.tokens[at - 1];
  return before?.text === ',' || (before?.pos === 'ADV' && reading.frame.tokens[at - 2]?.text === ',');
}
