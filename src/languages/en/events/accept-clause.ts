import type { Clause } from '../grammar/clauses.ts';
import { headOf } from '../grammar/noun-phrases.ts';
import { acceptsSaying } from './accept-saying.ts';
import { acceptsSince } from './accept-since.ts';
import { isAppeal, isHabit, isJob } from './always-so.ts';
import type { Candidate } from './candidates.ts';
import { hasClock, hasRecentWords, referredEvent } from './choose-time.ts';
import type { ClauseSense } from './classify-clause.ts';
import { isCutByHarm } from './cut-by-harm.ts';
import { isStative, LIGHT_VERBS } from './event-verbs.ts';
import type { Frame, FrameTime } from './frame.ts';
import { isCounted } from './it-is-nobody.ts';
import { lastDated } from './last-told.ts';
import { isRating } from './ratings.ts';
import { recalledNoun } from './recalled-nouns.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { isUndone } from './states.ts';
import { deniesSubject, subjectAfter, subjectOf } from './subject-of.ts';
import { isLatest, isThereThen } from './there-was.ts';
import { timesOfClause } from './time-of-clause.ts';
import { interrupted } from './time-of-other-clause.ts';
import { dayAtHour, hasHour, opensWithHour } from './told-at-clock.ts';
import { calamityOfNews, dayOfCalamity, isFresh, tellsOfNews } from './told-calamities.ts';
import { isDeedOfPeople } from './told-doers.ts';
import { toldSinceThen } from './told-since-then.ts';
import { isBeingHeld, isInquiring, isUnderWay } from './under-way.ts';

export function accepts(reading: SentenceReading, { clause, verb, sense, time }: Candidate): boolean {
  if (isHabit(reading, clause) || isAppeal(reading, clause)) return false;
  if (clause.verb.lemma === 'be' && (isOfTime(reading, clause) || isCounted(reading.frame, clause))) return false;
  if (time && leadsToWhen(reading, clause, time)) return false;
  if (time && isUndone(reading.frame, clause)) return false;
  if (clause.verb.lemma === 'follow' && refersBack(reading.frame, clause)) return false;
  if (interrupted(reading.frame, clause) && (reading.frame.times.length > 0 || isCutByHarm(reading, clause)))
    return false;
  if (time && bringsDay(reading, clause)) return true;
  if (!clause.subject && !clause.antecedent && !(sense.speech && subjectAfter(reading, clause))) return false;
  if (!time && verb.perfect && toldSinceThen(reading.story, reading.frame, clause) !== null) return true;
  const none = clause.verb.negated || deniesSubject(reading, clause);
  if (none && sense.speech && time?.expression.relation !== 'until') return false;
  // “is not expected before Thursday”
  if (time?.expression.relation === 'before' && isUnlikely(reading, clause, none)) return false;
  if (none && !time && !sense.speech && (isNever(reading, clause) || !isTellingNone(sense, clause))) return false;
  if (time)
    return (
      acceptsDated(reading, clause, sense, time) &&
      (clause.subject !== null || !verb.ambiguous || sense.speech !== null)
    );
  if (verb.form !== 'finite' || verb.modal)
    return (
      verb.modal === 'will' &&
      reading.story.isLead(reading.frame) &&
      sense.kind !== null &&
      !/^(?:other|agreement)$/.test(sense.kind)
    );
  if (sense.speech) return acceptsSaying(reading, clause, sense);
  if (isJob(reading, clause)) return false;
  if (!sense.state && clause.subject && clause.role === 'main' && opensWithHour(reading.frame)) return true;
  if (!isStative(verb.lemma) && clause.subject && dayAtHour(reading.story, reading.frame, clause) !== null) return true;
  if (verb.tense === 'past' && !sense.state && !verb.perfect && isNearHour(reading, clause)) return true;
  if (verb.tense === 'past' && !sense.state && referredEvent(reading.frame, clause, reading.story) !== null)
    return true;
  if (verb.tense === 'past' && !sense.state && clause.role === 'main' && opensWithDay(reading)) return true;
  if (
    verb.perfect &&
    !sense.state &&
    hasRecentWords(reading.frame, clause) &&
    subjectOf(reading, clause)?.type === 'person'
  )
    return true;
  if (verb.perfect && verb.tense === 'past' && !sense.state && hasClock(reading.frame)) return true;
  if (sense.kind === null && !sense.state && clause.subject && goesOn(reading, clause)) return true;
  if (isMoving(reading, clause)) return true;
  if (!sense.state && tellsOfNews(reading.story, reading.frame, clause)) return true;
  if (isUnderWay(reading, clause) && !isStative(verb.lemma)) return true;
  if (isInquiring(reading, clause) || isBeingHeld(clause)) return true;
  if (!sense.state && isDeedOfPeople(reading, clause)) return true;
  if (sense.kind === null || sense.state) return false;
  if (!clause.subject && verb.ambiguous) return false;
  if (sense.kind === 'results' && verb.lemma !== 'close' && !reading.frame.tokens.some((token) => token.pos === 'NUM'))
    return (
      ON_RESULTS.has(verb.lemma) &&
      (reading.story.isLead(reading.frame) || goesOn(reading, clause) || isRating(reading, clause))
    );
  if (verb.tense === 'present' && !verb.perfect) return verb.progressive && sense.kind !== 'other';
  return (
    sense.kind !== 'other' ||
    reading.story.isLead(reading.frame) ||
    goesOn(reading, clause) ||
    isOfCalamity(reading, clause)
  );
}

/** “postponed its results”, “cut its forecast”: done, with no figure told. */
const ON_RESULTS = new Set(
  'postpone delay cancel publish release restate withdraw scrap cut lower raise lift trim slash abandon reaffirm'.split(
    ' ',
  ),
);

/** “She was sent away on Thursday. She went to the lounge”: where somebody went, in a tale of a day. */
const isMoving = (
  { frame, story }: SentenceReading,
  { verb: { lemma, tense, perfect, negated, modal, last }, role, subject }: Clause,
): boolean =>
  role === 'main' &&
  subject !== null &&
  /^(?:go|come|get)$/.test(lemma) &&
  tense === 'past' &&
  !perfect &&
  !negated &&
  !modal &&
  /^(?:to|into|back|inside|outside|upstairs|home|out|up|down|over|past|through|along)$/.test(
    frame.tokens[last + 1]?.lower ?? '',
  ) &&
  (/^(?:he|she|they)$/.test(frame.tokens[subject.start]?.lower ?? '') ||
    MARCHES.has(frame.tokens[headOf(frame.tokens, subject)]?.lemma ?? '')) &&
  (lastDated(story, frame, 1) !== null || isFresh(story, frame));

const MARCHES = new Set([
  'march',
  'protest',
  'procession',
  'parade',
  'rally',
  'convoy',
  'crowd',
  'motorcade',
  'cortege',
]);

/** “never agreed to it”. */
const isNever = ({ frame: { tokens } }: SentenceReading, { verb }: Clause): boolean =>
  tokens[verb.first - 1]?.lower === 'never' || tokens[verb.head - 1]?.lower === 'never';

/** “No agreement was reached”, “No charges were filed”. */
const isTellingNone = ({ kind }: ClauseSense, { verb }: Clause): boolean =>
  /^(?:agreement|talks|ruling|deal|vote)$/.test(kind ?? '') || (kind === 'trial' && !verb.negated);

/** “The announcement followed an Oct. 26 vote”: told before, and no happening of its own. */
const refersBack = ({ tokens }: Frame, { subject }: Clause): boolean =>
  subject !== null &&
  /^(?:the|this|that|these|those|his|her|their|its)$/.test(tokens[subject.start]?.lower ?? '') &&
  /^(?:announcement|move|decision|remark|comment|statement|step|disclosure|news)$/.test(
    tokens[headOf(tokens, subject)]?.lemma ?? '',
  );

/** “Sunday brought two more explosions”, “Tuesday saw the heaviest raid in months”. */
const bringsDay = ({ frame: { masked, tokens } }: SentenceReading, { subject, verb, start }: Clause): boolean =>
  subject === null &&
  start === 0 &&
  verb.tense === 'past' &&
  /^(?:bring|see)$/.test(verb.lemma) &&
  masked[0] === true &&
  masked[verb.first - 1] === true &&
  /^(?:DET|NUM|ADJ|NOUN|PRON)$/.test(tokens[verb.last + 1]?.pos ?? '');

/** “The last time it was tied was in 1998, when …” only says when. */
const isOfTime = ({ frame: { tokens } }: SentenceReading, { subject }: Clause): boolean =>
  subject !== null &&
  tokens[subject.start + 2]?.lower === 'time' &&
  /^(?:first|last|only)$/.test(tokens[subject.start + 1]?.lower ?? '');

/** “is not expected before Thursday”, “is unlikely before May”. */
const isUnlikely = ({ frame: { tokens } }: SentenceReading, { verb }: Clause, none: boolean): boolean =>
  (none && verb.lemma === 'expect') || (verb.lemma === 'be' && tokens[verb.last + 1]?.lower === 'unlikely');

/** “The worst such accident was in August 2020, when a jet overshot the runway”: what happened stands behind. */
const leadsToWhen = (
  { frame: { tree, tokens } }: SentenceReading,
  { subject, verb }: Clause,
  { last }: FrameTime,
): boolean =>
  tokens[last]?.text === ',' &&
  tokens[last + 1]?.lower === 'when' &&
  (tokens.slice(subject?.start, subject?.end).some(({ lower }) => lower === 'such') ||
    tokens.slice(verb.first, verb.last).some(({ lower }) => lower === 'last')) &&
  tree.clauses.some((other) => other.start === last + 1 && other.subject !== null && other.verb.tense === 'past');

/** “reopened at midday”: what has an hour happened on the day of the report, before it turns to background. */
const isNearHour = ({ frame, story }: SentenceReading, clause: Clause): boolean =>
  clause.role === 'main' &&
  clause.subject !== null &&
  hasHour(frame, clause) &&
  (!story.isLate(frame) || calamityOfNews(story, frame) !== null);

/** “When the rest were counted on Jan. 14, she moved ahead”: on the day of what opens the sentence. */
const opensWithDay = ({ frame }: SentenceReading): boolean => {
  if (frame.times.length === 0) return false;
  const isOpening = ({ role, start, marker }: Clause) =>
    role === 'time' && start === 0 && /^(?:when|as|while)$/.test(marker ?? '');
  return frame.tree.clauses.some((first, index) => isOpening(first) && timesOfClause(frame, index).length > 0);
};

/** “Shops were set on fire”, “officers responded to a call”, in a report of a riot or a shooting. */
const isOfCalamity = ({ story, frame }: SentenceReading, { role, verb, subject }: Clause): boolean =>
  role === 'main' &&
  subject !== null &&
  frame.tokens[subject.start]?.pos !== 'PRON' &&
  !LIGHT_VERBS.has(verb.lemma) &&
  verb.lemma !== 'board' &&
  verb.tense === 'past' &&
  !verb.perfect &&
  !verb.modal &&
  dayOfCalamity(story, frame, 'casualties') !== null;

/** “Chela spoke”: a name that stands alone. */
const isNameAlone = ({ frame: { tokens } }: SentenceReading, { subject, verb }: Clause, type: string): boolean =>
  type === 'unknown' &&
  BEARING.has(verb.lemma) &&
  subject?.end === (subject?.start ?? 0) + 1 &&
  tokens[subject?.start ?? -1]?.pos === 'PROPN';

/** What people do before others. */
const BEARING = new Set(
  'speak weep cry sob smile laugh nod wave embrace hug kneel pray read shout scream faint bow wink'.split(' '),
);

/** What somebody named did, or what happened next, is told whatever the verb. */
function goesOn(reading: SentenceReading, clause: Clause): boolean {
  if (clause.verb.tense !== 'past' || clause.verb.perfect || clause.verb.lemma === 'advise') return false;
  const actor = subjectOf(reading, clause);
  const named =
    actor !== null &&
    (/^(?:person|organisation|country)$/.test(actor.type) || isNameAlone(reading, clause, actor.type));
  return named || lastDated(reading.story, reading.frame, 1) !== null;
}

function acceptsDated(reading: SentenceReading, clause: Clause, sense: ClauseSense, time: FrameTime): boolean {
  const { relation, form } = time.expression;
  if (relation === 'since' || (form.kind === 'range' && form.end === null))
    return acceptsSince(reading, clause, sense, time);
  if (sense.speech) return true;
  if (clause.verb.tense === 'present' && /^(?:stem|date|originate|arise|derive|go|trace)$/.test(clause.verb.lemma))
    return false;
  if (isStanding(clause, time) || recalledNoun(reading.frame, clause.verb, time) !== null) return false;
  const fine =
    form.kind !== 'calendar' || form.day !== undefined || form.weekday !== undefined || form.month !== undefined;
  const took = clause.verb.lemma === 'be' && clause.verb.tense === 'past' && !clause.verb.modal;
  if (sense.state)
    return (
      ((fine || took) && (sense.noun !== null || isThereThen(reading.frame, clause, time))) ||
      (took && isLatest(reading.frame, clause)) ||
      (relation === 'until' && lastsUntil(clause))
    );
  return true;
}

/** “have until Friday”, “will stay on the station until April”, “remain shut until Monday”. */
const lastsUntil = ({ verb, parts }: Clause): boolean =>
  verb.lemma === 'have' ||
  (verb.lemma === 'be' && parts.some(({ form, lemma }) => form === 'infinitive' && /^(?:stay|remain)$/.test(lemma))) ||
  (/^(?:stay|remain|be)$/.test(verb.lemma) && (verb.modal === 'will' || verb.lemma === 'remain'));

/** “replaces the 1991 agreement”: what stands now isn’t of that year. */
function isStanding({ verb }: Clause, { expression: { form, direction } }: FrameTime): boolean {
  const bareYear = form.kind === 'calendar' && form.year !== undefined && form.month === undefined;
  return (
    bareYear &&
    direction !== 'future' &&
    verb.tense === 'present' &&
    !verb.perfect &&
    !verb.progressive &&
    !verb.passive
  );
}
