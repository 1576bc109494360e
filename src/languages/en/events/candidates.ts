import type { Token } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { headOf } from '../grammar/noun-phrases.ts';
import { isPosted, type VerbGroup } from '../grammar/verb-groups.ts';
import { speechClass } from '../status/reporting-verbs.ts';
import { type ClauseSense, senseOf } from './classify-clause.ts';
import { nounDatedBy } from './dated-nouns.ts';
import { kindOfNoun } from './event-nouns.ts';
import { isStative } from './event-verbs.ts';
import type { FrameTime } from './frame.ts';
import { isPossessor, isYearOfName } from './roles-of-time.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { completes } from './states.ts';
import { timesOfClause } from './time-of-clause.ts';

/** A clause as a possible mention: its verb, what that tells, and the expression that dates it. */
export interface Candidate {
  readonly clause: Clause;
  readonly index: number;
  readonly verb: VerbGroup;
  readonly sense: ClauseSense;
  readonly time: FrameTime | null;
}

export function candidatesOf(reading: SentenceReading, wanted: (clause: Clause) => boolean): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const [index, clause] of reading.frame.tree.clauses.entries())
    if (wanted(clause)) candidates.push(readCandidate(reading, clause, index));
  return candidates;
}

function readCandidate(reading: SentenceReading, clause: Clause, index: number): Candidate {
  const own = senseOf(reading.frame, clause);
  const speaks = own.speech !== null || /^(?:move|postpone|cancel|reschedule|delay)$/.test(clause.verb.lemma);
  const times = timesOfClause(reading.frame, index).filter(
    (time) =>
      !nounDatedBy(reading.frame, time)?.order &&
      !(
        speaks &&
        time.first > clause.verb.last &&
        (isPossessor(reading.frame, time) || isYearOfName(reading.frame, time))
      ),
  );
  const time =
    times.find((candidate) => groupOf(reading, clause, candidate) === clause.verb) ??
    times.find((candidate) => joinsVerb(reading, clause, candidate)) ??
    null;
  const verb =
    time && groupOf(reading, clause, time) !== clause.verb && leadsToInfinitive(clause)
      ? groupOf(reading, clause, time)
      : clause.verb;
  return { clause, index, verb: clause.verb, sense: senseOfCandidate(reading, clause, verb, own), time };
}

function senseOfCandidate(reading: SentenceReading, clause: Clause, verb: VerbGroup, own: ClauseSense): ClauseSense {
  if (verb === clause.verb || own.speech) return own;
  const begins = /^(?:begin|start|stop|cease|continue|resume)$/.test(clause.verb.lemma);
  const inner = senseOf(reading.frame, clause, verb);
  return { ...inner, speech: null, state: inner.state && !begins };
}

/** The verb or part that stands nearest before an expression; “starting Monday” says only when. */
export function groupOf(reading: SentenceReading, clause: Clause, time: FrameTime): VerbGroup {
  const resolved = resolvedThen(clause, time);
  const before = clause.parts.filter(
    (part) =>
      part.first < time.first &&
      !isStart(part) &&
      !isTask(reading, clause, part) &&
      !isPosting(reading, clause, part) &&
      !isRanked(reading, clause, part) &&
      !isClosedAside(reading, part, time) &&
      ![clause.verb, ...clause.parts].some((verb) => completes(verb, part)) &&
      governs(reading, clause, part, time) &&
      !(resolved && part.form === 'infinitive' && !isAppointment(part)),
  );
  const active = before.findLast((part) => !isStative(part.lemma));
  const last = before.at(-1);
  const describes = last?.form === 'gerund' && !isStative(clause.verb.lemma);
  return active ?? (describes ? undefined : last) ?? clause.verb;
}

/** “voted to strike on August 22”, “agreed to pay a fine on Tuesday”: the day is that of the decision. */
function resolvedThen({ verb }: Clause, { expression: { form, relation, direction } }: FrameTime): boolean {
  const told = verb.tense === 'past' && !verb.perfect && !verb.passive && !verb.modal;
  const narrated = isNarrated(form);
  const ahead =
    !narrated && (direction === 'future' || (relation !== null && relation !== 'on' && relation !== 'during'));
  if (!told || ahead || (form.kind === 'relative' && form.shift > 0 && !narrated)) return false;
  const fine = form.kind !== 'calendar' || (form.day ?? form.weekday) !== undefined;
  return ANSWERS.test(verb.lemma) || (fine && RESOLVES.test(verb.lemma));
}

/** “four months later”: counted from what was told before, so as past as that. */
export const isNarrated = (form: FrameTime['expression']['form']): boolean =>
  'from' in form && form.from === 'reference';

const ANSWERS = /^(?:vote|refuse|decline|clear|move|sue|petition|apply|rush|race|scramble)$/;
const RESOLVES =
  /^(?:agree|decide|order|ask|tell|urge|direct|instruct|opt|elect|choose|offer|pledge|promise|vow|allow|permit|authorize|authorise)$/;

/** What people are called to on a day: “ordered him to appear on March 3”, “agreed to meet on Friday”. */
const isAppointment = ({ lemma }: VerbGroup): boolean =>
  /^(?:appear|meet|return|report|attend|testify|begin|start|resume|reopen|hold|convene|surrender|gather|vote|visit|travel|leave|play|launch|be)$/.test(
    lemma,
  );

/** “called off the second attempt to launch it”, “waived its right to cancel it”: what was attempted isn’t what was done. */
function isTask({ frame }: SentenceReading, { verb }: Clause, part: VerbGroup): boolean {
  const noun = frame.tokens[part.first - 1]?.lemma ?? '';
  if (part.form !== 'infinitive') return false;
  const done = verb.tense === 'past' && !verb.passive && !verb.modal && part.first > verb.last + 1;
  return TASKS.has(noun) || (done && AIMS.has(noun) && !isAppointment(part));
}

const TASKS = new Set('attempt bid effort try push chance opportunity'.split(' '));
const AIMS = new Set(
  'right plan proposal decision request motion offer permission power move scheme option agreement deal pact contract commitment promise pledge campaign measure bill legislation resolution lawsuit suit petition'.split(
    ' ',
  ),
);

/** “welcomed the truce in a statement posted late Sunday”: said when it was posted. */
const isPosting = ({ frame }: SentenceReading, { verb }: Clause, part: VerbGroup): boolean =>
  part.form === 'participle' &&
  part.first > verb.last &&
  (isPosted(frame.tokens[part.first - 1], part) || /^(?:reach|contact|interview|date)$/.test(part.lemma)) &&
  speechClass(verb.lemma) !== null;

/** “entered the top level, known as Level I, the next day”: the aside ends before the time. */
function isClosedAside({ frame: { tokens } }: SentenceReading, part: VerbGroup, time: FrameTime): boolean {
  if (part.form !== 'participle' || tokens[part.first - 1]?.text !== ',') return false;
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
  if (part.first > clause.verb.first) return true;
  if (time.first >= clause.verb.first || isOfReport(reading, clause, part)) return false;
  const noun = reading.frame.tokens[part.first - 1];
  // “In the first round, held on May 3, she came second”
  const opening = reading.frame.tokens[clause.start]?.pos === 'ADP' && noun?.text === ',' && HOLDING.test(part.lemma);
  if (opening) return false;
  const first = /^(?:first|last|newly|recently|originally)$/.test(noun?.text ?? '');
  const inSubject =
    part.form === 'participle' && (first || /^(?:NOUN|PROPN)$/.test(noun?.pos ?? '')) && !isHolding(part, noun);
  return inSubject || (part.first > clause.start && followsComma(reading, part.first));
}

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

function joinsVerb(reading: SentenceReading, clause: Clause, time: FrameTime): boolean {
  const group = groupOf(reading, clause, time);
  if (group.first < clause.verb.first) return false;
  if (group !== clause.verb && group.form === 'participle' && HAS_OWN_DAY.test(group.lemma)) return false;
  if (
    group !== clause.verb &&
    group.form === 'participle' &&
    clause.verb.progressive &&
    clause.verb.tense === 'present' &&
    group.last > clause.verb.last
  )
    return time.expression.direction === 'future';
  if (group !== clause.verb && group.form === 'participle' && reading.frame.tokens[group.first - 1]?.text === ',')
    return false;
  const looksBack = clause.verb.tense === 'past' && time.expression.direction === 'past';
  return group.form !== 'infinitive' || leadsToInfinitive(clause) || looksBack;
}

/** “will be sold in a deal announced in June”, “a hearing set for June”. */
const HAS_OWN_DAY =
  /^(?:schedule|plan|slate?|set|expect|announce|unveil|sign|publish|release|reveal|propose|disclose|build|found|broker|issue|impose|enact|award)$/;

/** “is scheduled to open”, “plans to open”: the infinitive is the happening. */
function leadsToInfinitive(clause: Clause): boolean {
  return /^(?:be|plan|schedule|expect|forecast|set|slate|intend|due|continue|begin|start|agree|try|decide|fail|have)$/.test(
    clause.verb.lemma,
  );
}
