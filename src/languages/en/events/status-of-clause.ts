import type { Kind, Status } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { headOf } from '../grammar/noun-phrases.ts';
import { isPlural } from '../grammar/plural.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { namesFuture, setsDeadline, statusOfPlan, statusOfVerb } from '../status/read-status.ts';
import { speechClass } from '../status/reporting-verbs.ts';
import type { Candidate } from './candidates.ts';
import { type ClauseSense, senseOf } from './classify-clause.ts';
import { isNarrated } from './decided-then.ts';
import { kindOfNoun } from './event-nouns.ts';
import type { Frame, FrameTime } from './frame.ts';
import { groupOf, looksBackFrom } from './governing-verb.ts';
import { beginsThen, isBareWeekday, isMovedTo } from './moved-days.ts';
import { isPunished } from './punished.ts';
import { datesDeadline } from './roles-of-time.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { isDue, isGranted, isToBe } from './states.ts';
import { isToTheDay } from './to-the-day.ts';
import { opensWithHour } from './told-at-clock.ts';
import { isBeside } from './told-beside.ts';

export function statusOf(reading: SentenceReading, { clause, verb, sense, time }: Candidate): Status {
  if (time && datesDeadline(reading.frame, time)) return isMissed(clause.verb) ? 'occurred' : 'deadline';
  if (sense.speech && clause.verb.modal) return statusOfVerb(clause.verb, time?.expression ?? null);
  if (time && (isPlanned(clause.verb, time) || isAwaited(reading, clause, time))) return 'scheduled';
  if (time && beginsThen(reading.frame, clause.verb, time)) return 'scheduled';
  // “called elections for May 3”, not “called for calm”
  if (clause.verb.lemma === 'call' && time && isSetFor(clause.verb, time) && isToTheDay(time)) return 'scheduled';
  if (time && isOfNews(reading.frame, clause, time)) return 'occurred';
  if (sense.speech === 'forecast' || (sense.speech === 'offer' && !hasSpeech(reading, clause))) return 'proposed';
  if (sense.speech) return 'statement';
  if (isDue(reading.frame, clause.verb)) return time?.expression.relation === 'by' ? 'deadline' : 'scheduled';
  const part = time ? groupOf(reading, clause, time) : verb;
  if (isCalledTo(clause.verb, time)) return 'scheduled';
  if (isSetFor(clause.verb, time) || isMovedTo(reading.frame, clause.verb, time)) return 'scheduled';
  if (part.form === 'infinitive' && isMovedTo(reading.frame, part, time)) return 'scheduled';
  if (isSlated(reading.frame, clause.verb)) return 'scheduled';
  if (isDoneBefore(clause.verb, part) || isPunished(clause.verb, part, time)) return 'occurred';
  if (isWanted(clause.verb)) return 'proposed';
  if (time?.expression.relation === 'until' && /^(?:have|give|allow)$/.test(clause.verb.lemma)) return 'deadline';
  // “hours before delegations were due to meet”
  if (!time && clause.role === 'time' && isToBe(reading.frame.tokens, clause.verb)) return 'scheduled';
  if (isUntilAhead(clause.verb, time)) return 'scheduled';
  if (isGranted(clause.verb)) return time && namesFuture(time.expression) ? 'scheduled' : 'occurred';
  if (
    part.form === 'infinitive' &&
    (clause.verb.tense !== 'past' || clause.verb.passive || clause.verb.lemma === 'be')
  ) {
    const limited = time?.expression.relation === 'by' && setsDeadline(clause.verb.lemma);
    return limited ? 'deadline' : statusOfInfinitive(reading, clause, part);
  }
  const looksBack =
    time !== null &&
    (time.expression.direction === 'past' || isNarrated(time.expression.form)) &&
    clause.verb.tense === 'past';
  if (part.form === 'infinitive' && !looksBack && statusOfInfinitive(reading, clause, part) === 'scheduled')
    return 'scheduled';
  if (isReported(reading, clause, clause.verb, time)) return 'scheduled';
  if (isForecast(clause.verb)) return 'proposed';
  if (clause.verb.modal === 'will' && time === null && isTimed(reading, clause)) return 'scheduled';
  if (time === null && clause.verb.tense === 'present' && !clause.verb.modal && opensWithHour(reading.frame))
    return 'occurred';
  return statusOfVerb(clause.verb, time?.expression ?? null);
}

/** “failed to meet Tuesday’s deadline”: it is over. */
const isMissed = ({ lemma, tense, perfect, modal }: VerbGroup): boolean =>
  tense === 'past' && !perfect && !modal && /^(?:fail|miss|meet|ignore|defy|beat)$/.test(lemma);

/** “Friday’s ruling sends the case back”. */
const isOfNews = ({ tokens }: Frame, { verb, subject }: Clause, { last, expression: { form } }: FrameTime): boolean =>
  verb.tense === 'present' &&
  subject !== null &&
  last <= verb.first &&
  /^['’]s$/.test(tokens[last]?.text ?? '') &&
  form.kind === 'calendar' &&
  form.weekday !== undefined &&
  /^(?:ruling|attack|deal|departure|decree|results|accident|disaster|statement|arrest|agreement)$/.test(
    kindOfNoun(tokens[headOf(tokens, subject)]?.lemma ?? '') ?? '',
  );

/** “said it would wait until votes were tallied on Tuesday”: what is waited for has yet to come, whatever its tense. */
function isUntilThen({ frame }: SentenceReading, { role, marker, start }: Clause): boolean {
  if (role !== 'time' || marker !== 'until') return false;
  const main = frame.tree.clauses.findLast((other) => other.start < start);
  return main?.verb.modal === 'will' || (main?.verb.modal === 'would' && main.role === 'complement');
}

/** “Schools have been closed until Oct. 20”: the day is when they open. */
const isUntilAhead = ({ perfect, passive, tense }: VerbGroup, time: FrameTime | null): boolean =>
  perfect && passive && tense === 'present' && time?.expression.relation === 'until';

const isForecast = ({ lemma }: VerbGroup): boolean => /^(?:expect|forecast|predict|project)$/.test(lemma);

/** “…, with results expected on Monday”. */
const AWAITED = /^(?:expect|schedule|plan|slate?|set|due|book|pencil|target)$/;

/** “will walk off the job at midnight”. */
const isTimed = ({ frame }: SentenceReading, { verb, end }: Clause): boolean =>
  frame.times.some(({ first, expression: { form } }) => form.kind === 'clock' && first > verb.last && first < end);

/** “has been listed for Thursday”, “had been planned for Oct. 2”. */
function isSetFor({ lemma }: VerbGroup, time: FrameTime | null): boolean {
  return (
    time?.expression.relation === 'for' &&
    /^(?:set|schedule|reschedule|fix|slate?|plan|list|book|pencile?|promise|call|arrange|convene|postpone|delay|move|target)$/.test(
      lemma,
    )
  );
}

/** “was scheduled for launch in August”. */
const isSlated = ({ tokens }: Frame, { lemma, passive, last }: VerbGroup): boolean =>
  passive &&
  SLATED.has(lemma) &&
  tokens[tokens[last + 1]?.lower === 'in' ? last + 2 : last + 1]?.lower === 'for' &&
  tokens[tokens[last + 1]?.lower === 'in' ? last + 3 : last + 2]?.pos === 'NOUN';

const SLATED = new Set(['schedule', 'slate', 'slat', 'pencil', 'pencill']);

/** “invited both sides to talks on Tuesday”: the day is that of the talks. */
const isCalledTo = ({ lemma }: VerbGroup, time: FrameTime | null): boolean =>
  lemma === 'invite' && time?.expression.relation === 'on';

/** “plan to file a lawsuit next week”: who announces a day means to keep it. */
const isPlanned = ({ lemma, tense, perfect, modal, negated }: VerbGroup, time: FrameTime): boolean => {
  const still = tense === 'present' || (tense === 'past' && !perfect && isBareWeekday(time));
  return /^(?:plan|intend)$/.test(lemma) && still && !modal && !negated && time.expression.direction !== 'past';
};

/** “The report is expected in May”, “the court is expected to rule by June”: not weather, prices or figures, which are forecast. */
function isAwaited({ frame }: SentenceReading, clause: Clause, time: FrameTime): boolean {
  const { verb, subject, parts } = clause;
  if (verb.lemma !== 'expect' || !verb.passive || verb.tense !== 'present' || verb.negated) return false;
  const head = subject ? (frame.tokens[headOf(frame.tokens, subject)]?.lemma ?? '') : '';
  if (!isPrecise(time) && time.expression.modifier === null) return false;
  const natural = /^(?:disaster|accident|casualties|health|results)$/.test(kindOfNoun(head) ?? '');
  const infinitive = parts.find((part) => part.form === 'infinitive' && part.first > verb.last);
  if (natural) return false;
  if (!infinitive) return kindOfNoun(head) !== null || /^(?:report|finding|answer|delivery|service)$/.test(head);
  return /^(?:appear|appoint|arrive|attend|announce|begin|close|conclude|convene|decide|deliver|dock|end|finish|hear|hold|land|launch|leave|lift|meet|open|publish|release|reopen|resign|resume|return|rule|sign|speak|start|testify|travel|unveil|visit|vote)$/.test(
    infinitive.lemma,
  );
}

/** What an infinitive tells, by what stands before it: “is due to end”, “became the first to land”. */
function statusOfInfinitive({ frame }: SentenceReading, { verb }: Clause, group: VerbGroup): Status {
  const before = frame.tokens[group.first - 1]?.lemma.toLowerCase() ?? '';
  const rank = frame.tokens[group.first - 2]?.lower ?? '';
  if (verb.tense === 'past' && [before, rank].some((word) => RANKS.test(word))) return 'occurred';
  if (verb.tense === 'past' && verb.lemma === 'become') return 'occurred';
  if (verb.perfect && verb.tense === 'past' && MEANT.test(verb.lemma)) return 'proposed';
  if (verb.lemma === 'be' && before === 'be') return 'scheduled';
  if (verb.lemma === 'expect' && verb.passive && !verb.negated && verb.tense === 'present' && isAct(group))
    return 'scheduled';
  return statusOfPlan(verb.lemma === 'be' ? before : verb.lemma, verb.tense === 'past');
}

/** “is expected to chair a meeting”, not “is expected to peak”: what people do on a day is set. */
const isAct = ({ lemma }: VerbGroup): boolean => ACTS.has(lemma);

const ACTS = new Set(
  `chair meet visit attend travel arrive speak address testify appear announce sign name appoint present unveil release publish report
  vote rule decide begin start open close finish host hold launch deliver return leave depart hear sentence file submit resume reopen complete`.split(
    /\s+/,
  ),
);

/** “is believed to have fled”: it is told as done. */
const isDoneBefore = ({ lemma, passive }: VerbGroup, { form, perfect }: VerbGroup): boolean =>
  form === 'infinitive' && perfect && (passive ? BELIEVED.has(lemma) : /^(?:appear|seem|claim|admit)$/.test(lemma));

const BELIEVED = new Set(
  'believe think say report allege understand know suspect rumour rumor assume presume fear hold claim find'.split(' '),
);

/** “wants a vote by May 5”. */
const isWanted = ({ lemma, tense, modal }: VerbGroup): boolean =>
  lemma === 'want' && tense === 'present' && modal === null;

/** “was the first to fall”, “the last show to be halted”. */
const RANKS = /^(?:first|last|only|latest|second|third|one)$/;

/** “had planned to seize power in February”: nobody says that it happened. */
const MEANT = /^(?:plan|intend|hope|want|plot|aim)$/;

/** “said it would reopen on Monday”: what is said with its day is planned; offers, threats and what hangs on an “if” are not. */
function isReported({ frame }: SentenceReading, clause: Clause, { modal }: VerbGroup, time: FrameTime | null): boolean {
  if (modal !== 'would' || time === null || !isPrecise(time)) return false;
  const { clauses } = frame.tree;
  if (clauses.some(({ role }) => role === 'condition')) return false;
  const teller = clauses.find((other) => other !== clause && other.role === 'main' && senseOf(frame, other).speech);
  return teller !== undefined && /^(?:say|announce|agree|demand|express)$/.test(senseOf(frame, teller).speech ?? '');
}

/** Finer than a year. */
function isPrecise({ expression: { form } }: FrameTime): boolean {
  return form.kind !== 'calendar' || (form.day ?? form.weekday ?? form.month ?? form.season) !== undefined;
}

function hasSpeech(reading: SentenceReading, clause: Clause): boolean {
  return (
    reading.frame.speech.length > 0 ||
    reading.frame.tree.clauses.some((other) => other.role === 'complement' && other.start > clause.verb.last)
  );
}

/** “the man run”, “the army withdraw”: no verb of the subject’s, which is one. */
const isBareForm = ({ tokens }: Frame, { role, subject, verb }: Clause, group: VerbGroup): boolean =>
  role === 'complement' &&
  group === verb &&
  verb.tense === 'present' &&
  verb.first === verb.last &&
  subject !== null &&
  tokens[verb.first]?.lower === verb.lemma &&
  tokens[subject.start]?.pos !== 'PRON' &&
  !isPlural(tokens, subject);

/** “saw the man run on Tuesday” tells what he did; “demanded that the army withdraw by Friday” sets a deadline. */
function statusOfBareForm({ frame }: SentenceReading, { start }: Clause, { expression }: FrameTime): Status {
  const governor = frame.tree.clauses.findLast(({ verb }) => verb.last < start);
  if (governor && PERCEIVED.has(governor.verb.lemma)) return 'occurred';
  return /^(?:by|until|before)$/.test(expression.relation ?? '') ? 'deadline' : 'proposed';
}

const PERCEIVED = new Set(['see', 'hear', 'watch', 'feel', 'notice', 'help', 'let', 'make']);

export function kindOf(reading: SentenceReading, sense: ClauseSense, status: Status): Kind {
  if (status === 'statement') return 'statement';
  if (status === 'deadline') return 'deadline';
  if (
    sense.kind === 'attack' &&
    sense.noun !== null &&
    reading.frame.tokens[sense.noun]?.lemma === 'strike' &&
    reading.story.isLabour
  )
    return 'strike-action';
  return sense.kind === null || sense.kind === 'statement' ? 'other' : sense.kind;
}

export function isDenied(reading: SentenceReading, { clause, sense }: Candidate): boolean {
  // “had no electricity” tells of an outage.
  if (sense.kind === 'disaster' && clause.verb.lemma === 'have') return false;
  const next = reading.frame.tokens.slice(clause.verb.last + 1, clause.verb.last + 4).map((token) => token.lower);
  return (
    (clause.verb.lemma === 'fail' &&
      clause.parts.some(({ form, first }) => form === 'infinitive' && first === clause.verb.last + 1)) ||
    deniesNext(next) ||
    (reading.frame.tokens[clause.subject?.start ?? -1]?.pos === 'DET' &&
      /^no$/i.test(reading.frame.tokens[clause.subject?.start ?? -1]?.text ?? ''))
  );
}

/** “found no damage”; “must meet no later than Friday” denies nothing. */
const deniesNext = ([first, second, third]: readonly string[]): boolean =>
  (second === 'no' && !COMPARES.test(third ?? '')) || (first === 'no' && !COMPARES.test(second ?? ''));

const COMPARES = /^(?:later|earlier|sooner|more|less|fewer|longer)$/;

/** “…, only to be told on Monday”, “…, only for a fire to destroy them”. */
export function isOutcome({ frame: { tokens } }: SentenceReading, { first }: VerbGroup): boolean {
  const comma = tokens.findLastIndex(({ text }, index) => index < first && text === ',');
  return comma >= 0 && tokens[comma + 1]?.lower === 'only' && /^(?:to|for)$/.test(tokens[comma + 2]?.lower ?? '');
}

export function innerStatus(reading: SentenceReading, clause: Clause, group: VerbGroup, time: FrameTime): Status {
  if (isReported(reading, clause, group, time) || isCalledTo(group, time)) return 'scheduled';
  if (beginsThen(reading.frame, group, time)) return 'scheduled';
  if (isDoneBefore(clause.verb, group)) return 'occurred';
  if (isGranted(clause.verb) && group.form === 'infinitive' && !namesFuture(time.expression)) return 'occurred';
  if (looksBackFrom(reading, clause, group)) return speechClass(group.lemma) ? 'statement' : 'occurred';
  if (isBareForm(reading.frame, clause, group)) return statusOfBareForm(reading, clause, time);
  if (isUntilThen(reading, clause)) return 'scheduled';
  // “having rejected an offer last spring, they will strike”
  if (reading.frame.tokens[group.first]?.lower === 'having') return speechClass(group.lemma) ? 'statement' : 'occurred';
  if (group.form === 'gerund' && /^(?:say|demand|announce)$/.test(speechClass(group.lemma) ?? '')) return 'statement';
  const told = clause.verb.tense === 'past' && clause.verb.modal === null;
  const came = isNarrated(time.expression.form) || isOutcome(reading, group);
  if (told && came && group.form === 'infinitive') return 'occurred';
  if (isBeside(reading.frame, clause, group) && AWAITED.test(group.lemma)) return 'scheduled';
  if (group.form === 'gerund' && isForecast(clause.verb)) return 'proposed';
  const status =
    group.form === 'infinitive' && clause.verb !== group
      ? statusOfInfinitive(reading, clause, group)
      : isSetFor(group, time) ||
          isMovedTo(reading.frame, group, time) ||
          isSlated(reading.frame, group) ||
          (/^(?:schedule|plan|slate|anticipate)$/.test(group.lemma) && group !== clause.verb) ||
          (group.lemma === 'expect' && group !== clause.verb && clause.verb.tense !== 'past')
        ? 'scheduled'
        : statusOfVerb(group.form === 'gerund' ? clause.verb : group, time.expression);
  const main = reading.frame.tree.clauses.find(
    (other) => other.role === 'main' && other.verb.first < clause.verb.first,
  );
  const forecast =
    main && /^(?:complement|time)$/.test(clause.role) && senseOf(reading.frame, main).speech === 'forecast';
  return forecast && status !== 'occurred' ? 'proposed' : status;
}
