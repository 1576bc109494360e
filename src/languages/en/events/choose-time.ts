import type { Kind, MentionTime, Token } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { headOf } from '../grammar/noun-phrases.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { kindOfNoun } from './event-nouns.ts';
import type { Frame } from './frame.ts';
import { lastDated } from './last-told.ts';
import { isLongAfter, timeOfLater } from './later-than-told.ts';
import { lead } from './lead-time.ts';
import type { Story } from './story.ts';
import { isMarket, timeOfHappening } from './time-of-happening.ts';
import { timeOfSaying } from './time-of-saying.ts';
import { crimeToldAgain } from './told-again.ts';
import { AT_HOUR, dayAtHour, opensWithHour } from './told-at-clock.ts';
import { isCalamity, isOfNewsAgain, lastCalamity } from './told-calamities.ts';
import { dayOf, lastWithNoun } from './told-days.ts';
import { timeToldInCourt } from './told-in-court.ts';
import { isFromBefore } from './told-lives.ts';
import { toldSinceThen } from './told-since-then.ts';
import { dayOfHarm, dayOfVictim, harmTold, isHarm } from './told-victims.ts';
import type { UndatedClause } from './undated-clause.ts';

/** Where a clause without a date of its own takes it from, with the reason. */
export function timeWithoutExpression(undated: UndatedClause, story: Story): MentionTime {
  const { frame, clause, verb, status, subject, speaker } = undated;
  if (isFromBefore(story, speaker)) return { from: 'nothing', reason: 'said in a life that the report looks back on' };
  const isDone = status === 'occurred' && verb.tense === 'past' && !verb.perfect && !undated.spoken;
  const again = isDone ? crimeToldAgain(story, frame, undated.kind) : null;
  if (again !== null)
    return { from: 'mention', mention: again, order: 'same', reason: 'part of the crime that was told with its day' };
  const harmed =
    verb.tense === 'past' && verb.passive && !verb.perfect && status === 'occurred' && isHarm(undated.kind);
  const befell =
    dayOfHarm(story, clause, frame) ?? (harmed ? dayOfVictim(story, undated.kind, subject?.() ?? null, frame) : null);
  if (befell !== null)
    return { from: 'mention', mention: befell, order: 'same', reason: 'what befell them was told with its day' };
  const referred = referredEvent(frame, clause, story) ?? occasionOf(frame, clause, story);
  const isPast = referred === null || !/^(?:scheduled|proposed)$/.test(story.drafts[referred]?.status ?? '');
  if (referred !== null && verb.tense === 'past' && isPast)
    return { from: 'mention', mention: referred, order: 'same', reason: 'refers back to an event already told' };
  const limit =
    verb.tense === 'past' && /^(?:pass|expire|lapse|loom)$/.test(verb.lemma)
      ? lastDeadline(frame, clause, story)
      : null;
  if (limit !== null) return { from: 'mention', mention: limit, order: 'same', reason: 'the deadline already told' };
  if (opensWithHour(frame)) return timeOfEntry(story);
  const told = (status === 'occurred' || status === 'statement') && !isMarket(frame, clause);
  const hour = told ? dayAtHour(story, frame, clause) : null;
  if (hour !== null) return { from: 'mention', mention: hour, order: 'same', reason: AT_HOUR };
  if (verb.perfect && verb.tense === 'past' && opensWithCount(frame))
    return { from: 'publication', reason: 'so far as counted at the time of the report' };
  if (verb.perfect && verb.tense === 'past' && hasClock(frame))
    return { from: 'publication', reason: 'at a time of the day of the report' };
  if (verb.perfect && verb.tense === 'past')
    return (verb.progressive ? meanwhile(frame, story) : null) ?? earlier(frame, story);
  const since = verb.perfect ? toldSinceThen(story, frame, clause) : null;
  if (since !== null)
    return { from: 'mention', mention: since, order: 'since', reason: 'ever since what was told last' };
  if (hasRecentWords(frame, clause) || isJustDone(frame, verb))
    return { from: 'publication', reason: 'told as recent' };
  if (verb.perfect && status === 'ongoing') return { from: 'publication', reason: 'under way when reported' };
  if (verb.perfect)
    return story.isLead(frame) ? lead : { from: 'nothing', reason: 'present perfect without time words' };
  if (opensWithPhase(frame)) return { from: 'nothing', reason: 'in somebody’s time, of no known date' };
  if (status === 'scheduled' || status === 'proposed') return aheadOf(undated, story);
  if (undated.spoken) return timeToldInCourt(undated, story) ?? timeOfSaying(undated, story);
  if (verb.tense === 'present') return { from: 'publication', reason: 'told in the present' };
  // “After rebels rose up in 2003, militias killed thousands”: not in the year told before
  const isOfYear = frame.times.some(({ datable, last }) => datable && last < verb.first);
  const later = timeOfLater(story, frame, clause);
  if (later) return later;
  if (isLongAfter(frame, clause)) return { from: 'nothing', reason: 'some time before what is told beside it' };
  const calamity = isCalamity(undated.kind) && !isOfYear ? lastCalamity(story, frame) : null;
  if (calamity !== null)
    return { from: 'mention', mention: calamity, order: 'same', reason: 'goes on telling the same calamity' };
  return timeOfHappening(undated, story);
}

function timeOfEntry(story: Story): MentionTime {
  const mention = story.entriesFrom ?? null;
  if (mention === null) return { from: 'publication', reason: 'an hour of the day of the report' };
  return { from: 'mention', mention, order: 'same', reason: AT_HOUR };
}

/** “Police fired tear gas last night. Thousands had been marching”: on that day. */
function meanwhile(frame: Frame, story: Story): MentionTime | null {
  const mention = lastDated(story, frame, 2);
  return mention === null ? null : { from: 'mention', mention, order: 'same', reason: 'went on at what was told last' };
}

function earlier(frame: Frame, story: Story): MentionTime {
  const last = lastDated(story, frame, 2);
  const told = last === null ? undefined : story.drafts[last]?.frame;
  // A new paragraph may tell of what came after the background of the one before.
  const goesOn = told && (told.sentence.block === frame.sentence.block || story.isLead(told));
  if (last === null || !goesOn) return { from: 'nothing', reason: 'past perfect without time words' };
  return { from: 'mention', mention: last, order: 'before', reason: 'past perfect: before what was told last' };
}

function aheadOf({ verb, spoken }: UndatedClause, story: Story): MentionTime {
  if (spoken && verb.tense === 'past') return { from: 'publication', reason: 'plain past in a report' };
  return story.drafts.length === 0 ? lead : { from: 'nothing', reason: 'lies ahead without a date' };
}

/** “These talks”, “the negotiations”: an event told before, as the subject. */
export function referredEvent(frame: Frame, clause: Clause, story: Story): number | null {
  if (!clause.subject) return null;
  const first = frame.tokens[clause.subject.start]?.lower ?? '';
  if (!/^(?:the|these|this|those|that)$/.test(first)) return null;
  const head = frame.tokens[headOf(frame.tokens, clause.subject)];
  const kind = head && head.pos === 'NOUN' ? kindOfNoun(head.lemma) : null;
  if (!head || !kind || UNREFERRED.has(kind)) return null;
  // “was shot on Friday. … The shooting occurred at noon”
  const told = isHarm(kind) && first === 'the' ? dayOf(story, head.lemma, frame) : null;
  const found = told ?? lastWithNoun(story, head.lemma, frame);
  return found !== null && isOfNewsAgain(story, frame, story.drafts[found]?.frame) ? 0 : found;
}

/** “At that hearing, she wept”, “After the hearing, he was freed”, “On the night of the raid, …”: what opens the sentence was told before. */
function occasionOf(frame: Frame, { role, start, subject, coordinate }: Clause, story: Story): number | null {
  if (role !== 'main' || (start !== 0 && !coordinate) || !subject) return null;
  const { tokens } = frame;
  const opening = tokens[0]?.text ?? '';
  const from = isPartOfDay(tokens) ? 4 : 1;
  if (from === 1 && !/^(?:At|In|During|After|Following)$/.test(opening)) return null;
  if (!/^(?:that|the|this|those|these)$/.test(tokens[from]?.text ?? '')) return null;
  const end = tokens.findIndex(({ text }, index) => index > 1 && text === ',');
  if (end < 0 || end > subject.start) return null;
  // “At the height of the storm”
  const phase = from === 1 && PHASES.has(tokens[2]?.lower ?? '') && tokens[3]?.lower === 'of' ? 4 : from;
  const head = tokens[headOf(tokens, { start: phase, end })];
  const kind = head?.pos === 'NOUN' ? kindOfNoun(head.lemma) : null;
  if (!head || !kind || UNREFERRED.has(kind)) return null;
  if (/^(?:After|Following)$/.test(opening) && !SAME_DAY.has(head.lemma)) return null;
  return toldOf(story, head.lemma, kind, frame);
}

const PHASES = new Set(['height', 'peak', 'start', 'beginning', 'end', 'outset']);

/** “On the night of”. */
const isPartOfDay = ([on, the, part, of]: readonly Token[]): boolean =>
  on?.text === 'On' &&
  the?.lower === 'the' &&
  /^(?:night|day|morning|afternoon|evening|date)$/.test(part?.lower ?? '') &&
  of?.lower === 'of';

/** What is over on the day on which it is held; what was done after it was mostly done then. */
const SAME_DAY = new Set(
  `hearing meeting session ceremony service match game vote arraignment sentencing funeral vigil march rally conference talk
  attack shooting stabbing crash collision blast explosion raid robbery bombing`.split(/\s+/),
);

/** Harm is told by verbs too: “was shot on Friday … the shooting”. */
const toldOf = (story: Story, noun: string, kind: Kind, frame: Frame): number | null =>
  (isHarm(kind) ? harmTold(story, kind, frame) : null) ?? lastWithNoun(story, noun, frame);

/** “That deadline passed”: the one told last. */
function lastDeadline({ tokens, sentence }: Frame, { subject }: Clause, story: Story): number | null {
  const head = subject ? tokens[headOf(tokens, subject)] : undefined;
  if (head?.lemma !== 'deadline') return null;
  const found = story.drafts.findLastIndex(
    ({ status, time, frame }) =>
      /^(?:deadline|scheduled)$/.test(status) &&
      time.from === 'expression' &&
      sentence.index - frame.sentence.index <= 2,
  );
  return found < 0 ? null : found;
}

/** Kinds whose nouns say too little to point back: “the statement”, “the law”. */
const UNREFERRED: ReadonlySet<Kind> = new Set([
  'statement',
  'other',
  'science',
  'results',
  'law',
  'sport',
  'casualties',
]);

/** “In his final months in office, he …”, “In her early years, she …”. */
const opensWithPhase = ({ tokens, times }: Frame): boolean =>
  /^(?:in|during)$/.test(tokens[0]?.lower ?? '') &&
  /^(?:his|her|its|their)$/.test(tokens[1]?.lower ?? '') &&
  times.some(
    ({ first, datable, expression: { form } }) =>
      first === 1 && !datable && form.kind === 'duration' && form.unit !== 'day',
  );

/** “just released”, “has just closed”. */
const isJustDone = ({ tokens }: Frame, { first, head, tense, modal }: VerbGroup): boolean =>
  modal === null && (tokens[head - 1]?.lower === 'just' || (tense === 'past' && tokens[first - 1]?.lower === 'just'));

/** “With 94% of the votes counted, Marsh had won 27 seats”. */
const opensWithCount = ({ tokens }: Frame): boolean =>
  tokens[0]?.lower === 'with' &&
  tokens.slice(1, 10).some(({ lower }) => /^(?:counted|reporting|tallied|declared|in)$/.test(lower)) &&
  tokens
    .slice(1, 10)
    .some(({ lemma }) => /^(?:vote|ballot|precinct|district|result|count|seat|constituency)$/.test(lemma));

/** “By 4 p.m., 9,300 ballots had been counted”. */
export const hasClock = (frame: Frame): boolean =>
  frame.times.some(
    ({ datable, expression: { form, relation } }) => !datable && form.kind === 'clock' && relation === 'by',
  );

/** “recently closed”; not “shot a guard who is now in hospital”. */
export function hasRecentWords({ times, tree }: Frame, clause: Clause): boolean {
  return times.some(
    ({ first, expression: { form, text } }) =>
      form.kind === 'vague' &&
      isToldBy(tree, first, clause) &&
      (form.value === 'PAST_REF' || form.value === 'PRESENT_REF') &&
      /recent|now|current/i.test(text) &&
      !/(?:year|decade|generation|time)s$/i.test(text),
  );
}

/** Whether a word is not of a clause of its own that describes somebody. */
function isToldBy({ clauses, owner }: Frame['tree'], at: number, clause: Clause): boolean {
  const own = clauses[owner[at] ?? -1];
  return own === undefined || own === clause || own.role !== 'relative';
}
