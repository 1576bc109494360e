import type { Actor, Kind } from '../../../types.ts';
import { INTRANSITIVE } from '../grammar/clause-words.ts';
import type { Clause } from '../grammar/clauses.ts';
import { headOf } from '../grammar/noun-phrases.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { deadlineHeadline } from '../headline/deadline-headline.ts';
import { setsDeadline } from '../status/read-status.ts';
import { attributes } from '../status/reporting-verbs.ts';
import { groupOf } from './candidates.ts';
import { type ClauseSense, senseOf } from './classify-clause.ts';
import { addClause } from './clause-mention.ts';
import { timeBefore } from './clause-time.ts';
import { kindOfNoun } from './event-nouns.ts';
import { isStative } from './event-verbs.ts';
import { expressedTime } from './expressed-time.ts';
import type { FrameTime } from './frame.ts';
import { endOfPart, innerHeadline, spokenHeadline, toldBy } from './inner-headline.ts';
import { addDraft, type SentenceReading } from './sentence-reading.ts';
import { innerStatus, isOutcome } from './status-of-clause.ts';
import { agentOf, subjectOf } from './subject-of.ts';
import { datesDeadline, isAttribute, isYearOfName, nounDatedBy, timesOfClause } from './time-of-clause.ts';
import { timeSince } from './time-since.ts';
import { isBeside } from './told-beside.ts';

/** What is worth telling from inside another sentence, even without a date. */
const ASIDE_KINDS: ReadonlySet<Kind> = new Set([
  'casualties',
  'death',
  'accident',
  'disaster',
  'attack',
  'arrest',
  'ruling',
]);

/** Clauses inside others, and infinitives, with a date of their own. */
export function readInner(reading: SentenceReading, speaker: Actor | null): void {
  for (const [index, clause] of reading.frame.tree.clauses.entries()) {
    for (const time of timesOfClause(reading.frame, index)) {
      if (reading.used.has(time.index) || nounDatedBy(reading.frame, time)?.order) continue;
      const group = groupOf(reading, clause, time);
      if (group.form === 'infinitive' && isYearOfName(reading.frame, time)) continue;
      if (clause.role === 'main' && group === clause.verb) continue;
      if (group !== clause.verb && datesSaying(reading, clause, group, time)) continue;
      if (clause.marker === 'what' && datesSaying(reading, clause, group, time)) continue;
      if (!lasts(reading, time) && repeats(reading, time)) continue;
      addInner(reading, clause, group, time, speaker);
    }
  }
}

/** “…, officials said Thursday, as divers recovered the recorder”: happened on the day of what it is told beside. */
export function readBeside(reading: SentenceReading): void {
  const main = reading.found[0];
  if (main?.time.from !== 'expression' || main.status === 'scheduled' || main.status === 'proposed') return;
  const at = reading.story.drafts.length;
  for (const [index, clause] of reading.frame.tree.clauses.entries()) {
    const { verb, marker, subject } = clause;
    if (clause.role !== 'time' || marker !== 'as' || !subject || verb.tense !== 'past' || verb.perfect || verb.negated)
      continue;
    const sense = senseOf(reading.frame, clause);
    if (sense.speech || sense.state || sense.kind === null || sense.kind === 'other' || verb.progressive) continue;
    const again = kindOfNoun(reading.frame.tokens[headOf(reading.frame.tokens, subject)]?.lemma ?? '') !== null;
    if (again || timesOfClause(reading.frame, index).length > 0) continue;
    const candidate = { clause, index, verb, sense, time: null };
    addClause(reading, candidate, null, null, {
      from: 'mention',
      mention: at,
      order: 'same',
      reason: 'told as beside it',
    });
  }
}

/** “goes back to last September, when the firm proposed …”: the time is that of what is told behind it. */
export function readWhen(reading: SentenceReading): void {
  for (const [index, clause] of reading.frame.tree.clauses.entries()) {
    const time = timeBefore(reading, clause);
    if (time?.from !== 'expression' || reading.used.has(time.expression) || !clause.subject) continue;
    if (timesOfClause(reading.frame, index).length > 0) continue;
    const sense = senseOf(reading.frame, clause);
    if (
      clause.verb.tense !== 'past' ||
      clause.verb.negated ||
      (sense.kind === null && /^(?:be|have|know|think|want|need|like|seem)$/.test(clause.verb.lemma))
    )
      continue;
    reading.used.add(time.expression);
    addClause(reading, { clause, index, verb: clause.verb, sense, time: null }, null, null, { ...time, behind: true });
  }
}

/** What no stricter reading took: a day is named, so something happens on it, whatever the verb. */
export function readLeftovers(reading: SentenceReading, speaker: Actor | null): void {
  const condition = reading.frame.tree.clauses.find(({ role }) => role === 'condition');
  for (const [index, clause] of reading.frame.tree.clauses.entries())
    for (const time of timesOfClause(reading.frame, index)) {
      const { relation } = time.expression;
      if (
        condition &&
        clause !== condition &&
        relation === 'by' &&
        clause.start > condition.verb.last &&
        !reading.used.has(time.index)
      ) {
        addInner(reading, condition, condition.verb, time, speaker, true);
        continue;
      }
      if (reading.used.has(time.index) || isAttribute(reading.frame, time) || nounDatedBy(reading.frame, time)?.order)
        continue;
      const group = groupOf(reading, clause, time);
      if (group === clause.verb && isMereAttribution(reading, clause)) continue;
      if (restates(reading, time) || datesSaying(reading, clause, group, time) || repeats(reading, time)) continue;
      if (!isStative(group.lemma) && !(clause.subject === null && clause.role === 'main' && time.last === group.first))
        addInner(reading, clause, group, time, speaker, true);
    }
}

/** “…, police said Thursday”, “…, it said in a filing dated May 2”: no happening of its own. */
const isMereAttribution = (
  { frame: { tokens }, found }: SentenceReading,
  { verb, subject, coordinate }: Clause,
): boolean =>
  found.length > 0 &&
  attributes(verb.lemma) &&
  !coordinate &&
  tokens[(subject?.start ?? verb.first) - 1]?.text === ',' &&
  /^(?:PUNCT|PROPN|ADP|NOUN|ADV)$/.test(tokens[verb.last + 1]?.pos ?? 'PUNCT');

/** “…,” said Delgado, standing in her living room on Wednesday: the day of what she said. */
function datesSaying(
  { frame, found, used }: SentenceReading,
  clause: Clause,
  group: VerbGroup,
  time: FrameTime,
): boolean {
  const saying = found.find((draft) => draft.status === 'statement' && draft.time.from !== 'expression');
  const isLast =
    frame.speech.length > 0 &&
    (clause.role === 'main' || clause.marker === 'what') &&
    !frame.tokens.slice(time.last).some(({ pos }) => pos !== 'PUNCT');
  if (!saying || (clause.role === 'complement' && clause.marker !== 'what') || (group.form !== 'gerund' && !isLast))
    return false;
  saying.time = { from: 'expression', expression: time.index };
  used.add(time.index);
  return true;
}

/** “last Friday, just a week ahead of the deadline”: the same day, said again. */
function restates({ frame }: SentenceReading, time: FrameTime): boolean {
  const before = frame.times.findLast((other) => other.datable && other.last <= time.first);
  const between = frame.tokens.slice(before?.last ?? 0, time.first);
  return before !== undefined && between.length > 0 && between.every(({ pos }) => pos === 'PUNCT' || pos === 'ADV');
}

/** “took 14 months in 2019 and 2020”: one stretch, not the same twice. */
const lasts = ({ frame }: SentenceReading, { first }: FrameTime): boolean =>
  frame.times.some(({ last, expression }) => expression.type === 'DURATION' && last <= first && last >= first - 6);

/** “in February and April”, “in 2009, and again in 2014”: the same happened twice. */
function repeats({ frame, found, used }: SentenceReading, time: FrameTime): boolean {
  const before = frame.times.findLast((other) => other.datable && other.last <= time.first);
  const between = frame.tokens.slice(before?.last ?? time.first, time.first).map(({ lower }) => lower);
  const joined =
    between.includes('and') &&
    between.every((word) => /^(?:,|and|again|also|then|in|on|at|from|between|for)$/.test(word));
  const first = found.find((draft) => draft.time.from === 'expression' && draft.time.expression === before?.index);
  if (!joined || !first) return false;
  found.push({ ...first, time: { ...first.time, from: 'expression', expression: time.index } });
  used.add(time.index);
  return true;
}

function addInner(
  reading: SentenceReading,
  clause: Clause,
  group: VerbGroup,
  time: FrameTime,
  tailSpeaker: Actor | null,
  lenient = false,
): void {
  const { relation } = time.expression;
  const sense = senseOf(reading.frame, clause, group);
  const limited = relation === 'by' || relation === 'until' || relation === 'before' || relation === 'within';
  const demanded = group.form === 'infinitive' && setsDeadline(clause.verb.lemma);
  const must = group.modal === 'must' || (group.modal === 'should' && !group.passive);
  const deadline = (clause.role === 'condition' || demanded || must || datesDeadline(reading.frame, time)) && limited;
  const isReduced = group.form === 'participle' && group !== clause.verb;
  // “contracts covering the workers expired”: nobody expires anything.
  if (isReduced && INTRANSITIVE.has(group.lemma)) return;
  if (group.modal === 'could' && group.negated) return;
  if (relation === 'since' || (clause.role === 'condition' && !isReduced && !deadline)) return;
  if (!deadline && !lenient && (sense.state || (sense.kind === null && clause.role === 'relative'))) return;
  const aim = isAim(reading, group);
  const says =
    group === clause.verb && group.form === 'finite' && group.tense === 'past' && tellsWords(reading, group, sense);
  const status = aim
    ? 'proposed'
    : says && !deadline
      ? 'statement'
      : deadline || datesDeadline(reading.frame, time)
        ? 'deadline'
        : innerStatus(reading, clause, group, time);
  const subject = isReduced ? null : subjectOf(reading, clause);
  const came = group.form === 'infinitive' && isOutcome(reading, group);
  const isWho = clause.marker === 'who' || clause.marker === 'which' || clause.marker === 'that';
  if (clause.role === 'relative' && !clause.subject && !(isWho && clause.antecedent)) return;
  if (clause.role === 'relative' && isStretch(reading.frame, clause)) return;
  const parts = {
    frame: reading.frame,
    clause: toldBy(reading, clause, group),
    subject: came ? null : subject,
    status,
    cast: reading.story.cast,
    told: group,
    ...(reading.spoken ? { until: reading.spoken.last } : {}),
    ...(isReduced && group.first < clause.verb.first ? { until: endOfPart(reading.frame, clause, group) } : {}),
  };
  reading.used.add(time.index);
  const speaker = (status === 'statement' ? subject : null) ?? tailSpeaker ?? governingSpeaker(reading, clause);
  const written =
    status === 'deadline'
      ? deadlineHeadline({ ...parts, clause }, group)
      : innerHeadline(reading, parts, clause, group, time);
  const headline = reading.spoken ? spokenHeadline(reading, written, speaker) : written;
  addDraft(reading, {
    clause,
    trigger: sense.noun ?? group.head,
    kind: status === 'deadline' || status === 'statement' ? status : (sense.kind ?? 'other'),
    status,
    speaker,
    subject,
    negated: status !== 'deadline' && group.negated,
    time:
      isBeside(reading.frame, clause, group) && status !== 'occurred'
        ? { from: 'expression', expression: time.index, ahead: true }
        : (timeSince(reading, clause.verb, time) ??
          expressedTime(time, status, group, isReduced ? group : clause.verb)),
    headline,
    confidence: 0.7,
  });
}

/** “…, although Lee told investors in May that …”: said, in a clause beside another. */
const tellsWords = ({ frame: { tree } }: SentenceReading, { last }: VerbGroup, { speech }: ClauseSense): boolean =>
  speech !== null &&
  speech !== 'forecast' &&
  speech !== 'offer' &&
  tree.clauses.some(({ role, start }) => role === 'complement' && start > last && start <= last + 6);

/** “with the aim of ending its reliance by 2017”. */
const isAim = ({ frame: { tokens } }: SentenceReading, { form, first }: VerbGroup): boolean =>
  form === 'gerund' &&
  /^(?:of|at)$/.test(tokens[first - 1]?.text ?? '') &&
  /^(?:aim|goal|hope|target|intention|objective|purpose|ambition)$/.test(tokens[first - 2]?.lemma ?? '');

/** Where nothing else is told: “…, while 159 people were injured”, “a toll that rose to 31”. */
export function readAside(reading: SentenceReading): void {
  for (const clause of reading.frame.tree.clauses) {
    if ((clause.role !== 'relative' && clause.role !== 'time') || clause.marker === 'where') continue;
    const sense = senseOf(reading.frame, clause);
    const { verb } = clause;
    if (verb.tense !== 'past' || verb.perfect || verb.negated || sense.speech || sense.state) continue;
    if (sense.kind === null || !ASIDE_KINDS.has(sense.kind) || !(clause.subject ?? clause.antecedent)) continue;
    const candidate = { clause, index: 0, verb, sense, time: null };
    addClause(reading, candidate, null, null, timeBefore(reading, clause));
    return;
  }
}

/** “in the 24 hours that ended on Tuesday”: a length of time, no happening. */
const isStretch = ({ tokens }: SentenceReading['frame'], { antecedent }: Clause): boolean =>
  antecedent !== null &&
  /^(?:minutes|hours|days|weeks|months|years)$/.test(tokens[antecedent.end - 1]?.lower ?? '') &&
  tokens[antecedent.end - 2]?.pos === 'NUM';

function governingSpeaker(reading: SentenceReading, clause: Clause): Actor | null {
  if (clause.role === 'relative' || clause.role === 'time') return null;
  const main = reading.frame.tree.clauses.find(
    (other) => other.role === 'main' && other.verb.first < clause.verb.first,
  );
  if (!main || !senseOf(reading.frame, main).speech) return null;
  // “Ann Hay was told that …”: she doesn’t say so.
  return main.verb.passive ? agentOf(reading, main) : subjectOf(reading, main);
}
