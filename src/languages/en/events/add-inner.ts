import type { Actor, MentionTime, Status } from '../../../types.ts';
import { INTRANSITIVE } from '../grammar/clause-words.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { deadlineHeadline } from '../headline/deadline-headline.ts';
import { setsDeadline } from '../status/read-status.ts';
import { attributes } from '../status/reporting-verbs.ts';
import { goesOnSince } from './accept-since.ts';
import { type ClauseSense, senseOf } from './classify-clause.ts';
import { expressedTime } from './expressed-time.ts';
import { asForetold } from './foretold.ts';
import type { Frame, FrameTime } from './frame.ts';
import { looksBackFrom } from './governing-verb.ts';
import { endOfPart, innerHeadline, spokenHeadline, toldBy } from './inner-headline.ts';
import { datesDeadline, isYearOfName } from './roles-of-time.ts';
import { addDraft, type SentenceReading } from './sentence-reading.ts';
import { isGranted, isToBe, isUndone } from './states.ts';
import { innerStatus, isOutcome } from './status-of-clause.ts';
import { agentOf, subjectOf } from './subject-of.ts';
import { isOfSubject, isThereThen } from './there-was.ts';
import { timeSince } from './time-since.ts';
import { isBeside } from './told-beside.ts';

/** A clause, or a verb inside one, with the time that is its own. */
interface Inner {
  readonly reading: SentenceReading;
  readonly clause: Clause;
  readonly group: VerbGroup;
  readonly time: FrameTime;
  readonly sense: ClauseSense;
  /** “contracts signed in May”: a participle that describes a noun. */
  readonly isReduced: boolean;
  readonly deadline: boolean;
}

/** Tells what happens on `time` inside another sentence; `lenient` where nothing stricter took that time. */
export function addInner(
  reading: SentenceReading,
  clause: Clause,
  group: VerbGroup,
  time: FrameTime,
  tailSpeaker: Actor | null,
  lenient = false,
): void {
  const sense = senseOf(reading.frame, clause, group);
  const isReduced = group.form === 'participle' && group !== clause.verb;
  const deadline = isDeadline(reading, clause, group, time);
  const inner: Inner = { reading, clause, group, time, sense, isReduced, deadline };
  if (isVoid(inner) || (!lenient && !deadline && isState(inner)) || isLoose(inner)) return;
  const status = statusOf(inner);
  const subject = isReduced ? null : subjectOf(reading, clause);
  reading.used.add(time.index);
  const speaker = (status === 'statement' ? subject : null) ?? tailSpeaker ?? governingSpeaker(reading, clause);
  addDraft(reading, {
    clause,
    trigger: sense.noun ?? group.head,
    kind: status === 'deadline' || status === 'statement' ? status : (sense.kind ?? 'other'),
    status,
    speaker,
    subject,
    negated: status !== 'deadline' && group.negated,
    time: timeOfInner(inner, status),
    headline: headlineOf(inner, status, subject, speaker),
    confidence: 0.7,
  });
}

/** “must vote by Friday”, “asked to answer within ten days”, “if there is no deal by May 2”. */
function isDeadline({ frame }: SentenceReading, clause: Clause, group: VerbGroup, time: FrameTime): boolean {
  if (!/^(?:by|until|before|within)$/.test(time.expression.relation ?? '')) return false;
  // “will allow him to stay until 2034”
  const lasts = time.expression.relation === 'until' && /^(?:stay|remain|rule|serve|continue|last)$/.test(group.lemma);
  const demanded = group.form === 'infinitive' && setsDeadline(clause.verb.lemma) && !isGranted(clause.verb) && !lasts;
  const must = group.modal === 'must' || (group.modal === 'should' && !group.passive);
  return clause.role === 'condition' || demanded || must || datesDeadline(frame, time);
}

/** Nothing happens: “since May”, “couldn’t”, a condition; “contracts covering the workers expired”: nobody expires anything. */
function isVoid({ reading, clause, group, time, sense, isReduced, deadline }: Inner): boolean {
  if (group.form === 'infinitive' && isUndone(reading.frame, clause)) return true;
  // “bots, which a 2016 statute outlaws”
  const stands = clause.verb.tense === 'present' && !clause.verb.perfect && !clause.verb.passive;
  if (stands && !isReduced && isYearOfName(reading.frame, time)) return true;
  // “ballots postmarked by Election Day”: which ones, not what happens
  if (isReduced && time.expression.relation === 'by' && /^(?:postmark|receive|return|cast|request)$/.test(group.lemma))
    return true;
  if (isAfterSaying({ reading, clause, time })) return true;
  // “wants to know what happens on January 16”
  if (clause.marker === 'what' && group.lemma === 'happen' && clause.subject === null) return true;
  // “the worst since records began in 1970”
  if (group.lemma === 'begin' && isOfRecords(reading.frame.tokens[(clause.subject?.end ?? 0) - 1]?.lower)) return true;
  if (isReduced && INTRANSITIVE.has(group.lemma)) return true;
  if (group.negated && /^(?:could|can)$/.test(group.modal ?? '')) return true;
  if (time.expression.relation === 'since') return !goesOnSince(reading, clause, sense, time);
  return clause.role === 'condition' && !isReduced && !deadline;
}

const isOfRecords = (word: string | undefined): boolean =>
  word === 'records' || word === 'record-keeping' || word === 'recordkeeping' || word === 'measurements';

const isState = ({ reading: { frame }, clause, group, time, sense }: Inner): boolean => {
  const own = group === clause.verb;
  if (own && time.expression.relation === 'since') return false;
  if (own && (isThereThen(frame, clause, time) || isOfSubject(clause, sense.noun, time))) return false;
  return sense.state || (sense.kind === null && clause.role === 'relative');
};

/** “said on Tuesday that he learned of it the next morning”: the morning after what he tells of, not after he told it. */
function isAfterSaying({
  reading: { frame, found },
  clause,
  time,
}: Pick<Inner, 'reading' | 'clause' | 'time'>): boolean {
  const { form } = time.expression;
  const counted =
    (form.kind === 'relative' && form.shift > 0) || (form.kind === 'shift' && form.by > 0) || form.kind === 'clock';
  if (clause.role !== 'complement' || clause.verb.tense !== 'past' || clause.verb.modal || !counted) return false;
  const day = form.kind === 'clock' ? form.of : form;
  if (!day || !('from' in day) || day.from !== 'reference') return false;
  const before = frame.times.findLast(({ datable, last }) => datable && last <= time.first);
  const saying = found.find(({ status }) => status === 'statement');
  return saying?.time.from === 'expression' && before?.index === saying.time.expression;
}

/** A relative clause that nobody is the subject of, or that describes a stretch of time. */
function isLoose({ reading, clause, isReduced }: Inner): boolean {
  if (clause.role !== 'relative' || isReduced) return false;
  const isWho = /^(?:who|which|that|whom)$/.test(clause.marker ?? '');
  return (!clause.subject && !(isWho && clause.antecedent)) || isStretch(reading.frame, clause);
}

function statusOf({ reading, clause, group, time, sense, isReduced, deadline }: Inner): Status {
  if (isAim(reading, group)) return 'proposed';
  if (deadline || (clause.marker === 'that' && isOverDeadline(reading.frame))) return 'deadline';
  // “an omission criticised by activists on Monday”
  if (isReduced && JUDGING.has(group.lemma) && reading.frame.tokens[group.last + 1]?.lower === 'by') return 'statement';
  const tells = group === clause.verb && group.form === 'finite' && group.tense === 'past';
  // “As the mayor said in a letter last month: …”
  if (tells && sense.speech !== null && clause.marker === 'as' && attributes(group.lemma)) return 'statement';
  if (tells && (tellsWords(reading, group, sense) || hadSaid(clause, sense))) return 'statement';
  return datesDeadline(reading.frame, time) ? 'deadline' : innerStatus(reading, clause, group, time);
}

const JUDGING = new Set(
  'criticize criticise condemn denounce praise hail welcome slam blast deplore decry applaud reject dismiss'.split(' '),
);

function timeOfInner({ reading, clause, group, time, isReduced }: Inner, status: Status): MentionTime {
  if ((isBeside(reading.frame, clause, group) || isStillDue(clause, group, isReduced)) && status !== 'occurred')
    return { from: 'expression', expression: time.index, ahead: true };
  // “The vote, originally planned for May, …”
  if (isMissedPlan(reading, clause)) return { from: 'expression', expression: time.index, behind: true };
  if (isOverDeadline(reading.frame)) return { from: 'expression', expression: time.index, behind: true };
  if (/^(?:originally|initially)$/.test(reading.frame.tokens[group.head - 1]?.lower ?? ''))
    return { from: 'expression', expression: time.index, behind: true };
  const told = timeSince(reading, clause.verb, time);
  return told ?? asForetold(reading, clause, time, expressedTime(time, status, group, isReduced ? group : clause.verb));
}

/** “was to leave by Jan. 26, a deadline that was later extended to Feb. 18”: both are past. */
const isOverDeadline = ({ sentence: { text } }: Frame): boolean =>
  text.includes('deadline') &&
  /\bdeadline (?:that|which) (?:was|has|had|later|passed|lapsed|expired|came)\b/.test(text);

/** “The ruling, expected on Friday, could end it”, “once they are published, expected on Tuesday”. */
const isStillDue = ({ verb }: Clause, { lemma }: VerbGroup, isReduced: boolean): boolean =>
  isReduced && verb.tense !== 'past' && /^(?:expect|schedule|anticipate|slate|due)$/.test(lemma);

/** “Orr, who was due to be sentenced on Monday, failed to turn up”: that Monday is over. */
const isMissedPlan = ({ frame: { tokens, tree } }: SentenceReading, { role, marker, verb, end }: Clause): boolean =>
  role === 'relative' &&
  /^(?:who|which)$/.test(marker ?? '') &&
  verb.tense === 'past' &&
  isToBe(tokens, verb) &&
  tree.clauses.some((main) => main.role === 'main' && main.verb.first >= end - 1 && MISSED.has(main.verb.lemma));

const MISSED = new Set(
  'fail miss flee escape die skip abscond disappear vanish quit resign withdraw refuse'.split(' '),
);

function headlineOf(
  { reading, clause, group, time, isReduced }: Inner,
  status: Status,
  subject: Actor | null,
  speaker: Actor | null,
): string {
  const came = group.form === 'infinitive' && isOutcome(reading, group);
  const parts = {
    frame: reading.frame,
    clause: toldBy(reading, clause, group),
    subject: came ? null : subject,
    status,
    cast: reading.story.cast,
    told: group,
    ...(reading.spoken ? { until: reading.spoken.last } : {}),
    ...(isReduced || looksBackFrom(reading, clause, group) || reading.frame.tokens[group.first]?.lower === 'having'
      ? untilOf(reading, clause, group)
      : {}),
  };
  const headline =
    status === 'deadline'
      ? deadlineHeadline({ ...parts, clause }, group)
      : innerHeadline(reading, parts, clause, group, time);
  return reading.spoken ? spokenHeadline(reading, headline, speaker) : headline;
}

/** “the merger, announced in May, failed”, “will suspend its buyback, launched in May, until its debt falls”. */
function untilOf({ frame }: SentenceReading, clause: Clause, group: VerbGroup): { readonly until?: number } {
  if (group.first < clause.verb.first) return { until: endOfPart(frame, clause, group) };
  if (frame.tokens[group.first - 1]?.text !== ',') return {};
  const comma = frame.tokens.findIndex(({ text }, index) => index > group.last && text === ',');
  return comma < 0 ? {} : { until: comma };
}

/** “…, although Lee told investors in May that …”: said, in a clause beside another. */
const tellsWords = ({ frame: { tree } }: SentenceReading, { last }: VerbGroup, { speech }: ClauseSense): boolean =>
  speech !== null &&
  speech !== 'forecast' &&
  speech !== 'offer' &&
  tree.clauses.some(({ role, start }) => role === 'complement' && start > last && start <= last + 6);

/** “The premier, who had denied it on Sunday, resigned”. */
const hadSaid = ({ role, marker, verb }: Clause, { speech }: ClauseSense): boolean =>
  role === 'relative' &&
  /^(?:who|which)$/.test(marker ?? '') &&
  verb.perfect &&
  speech !== null &&
  speech !== 'forecast' &&
  speech !== 'offer';

/** “with the aim of ending its reliance by 2017”. */
const isAim = ({ frame: { tokens } }: SentenceReading, { form, first }: VerbGroup): boolean =>
  form === 'gerund' &&
  /^(?:of|at)$/.test(tokens[first - 1]?.text ?? '') &&
  /^(?:aim|goal|hope|target|intention|objective|purpose|ambition)$/.test(tokens[first - 2]?.lemma ?? '');

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
