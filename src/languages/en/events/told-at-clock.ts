import type { MentionTime, TimeExpression } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { attributes } from '../status/reporting-verbs.ts';
import type { Draft } from './draft.ts';
import type { Frame, FrameTime } from './frame.ts';
import type { Story } from './story.ts';
import { crimeToldAgain } from './told-again.ts';

/** Sentences over which a report goes on telling hours of one day. */
const FARTHEST = 5;
/** Sentences over which a report looks back to the hour it has told. */
const FARTHEST_BACK = 15;

/** “Touchdown occurred at 1906”: the latest happening told with its day before, on whose day an hour without one lies. */
export function dayAtHour(story: Story, frame: Frame, clause: Clause): number | null {
  if (frame.times.length === 0 || clause.verb.tense !== 'past' || !hasHour(frame, clause)) return null;
  // “lifted the ban at noon and said …”: told as new
  if (frame.tree.clauses.some(({ coordinate, verb }) => coordinate && attributes(verb.lemma))) return null;
  const again = crimeToldAgain(story, frame, 'other');
  if (again !== null) return again;
  const lookedBack = hourLookedBackTo(story, frame, clause);
  if (lookedBack !== null) return lookedBack;
  const latest = story.drafts.findLastIndex(
    (draft) =>
      frame.sentence.index - draft.frame.sentence.index <= FARTHEST && draft.frame !== frame && isOfDay(story, draft),
  );
  const draft = story.drafts[latest];
  // “walked out on May 3. … Talks resumed last week. They met until shortly before midnight”
  if (!draft || story.drafts.slice(latest + 1).some((later) => isOfStretch(story, later))) return null;
  return goesOn(story, frame, draft, latest) ? latest : null;
}

/** “vanished at 7:42 p.m. Monday. … The crew had broken off an approach at 7:20 p.m.”: what an earlier paragraph told by the hour. */
function hourLookedBackTo(story: Story, { sentence }: Frame, { verb }: Clause): number | null {
  if (!verb.perfect) return null;
  const found = story.drafts.findLastIndex(
    (draft) =>
      sentence.index - draft.frame.sentence.index <= FARTHEST_BACK &&
      draft.frame.sentence.block !== sentence.block &&
      isToldByHour(story, draft) &&
      isOfDay(story, draft),
  );
  return found < 0 ? null : found;
}

/** Told with a stretch of time of its own: “last week”. */
const isOfStretch = (story: Story, { status, clause, time }: Draft): boolean =>
  status === 'occurred' &&
  clause?.role === 'main' &&
  time.from === 'expression' &&
  !namesDay(story.formOf(time.expression));

/** “at 7:42 p.m. Monday”. */
function isToldByHour(story: Story, { time }: Draft): boolean {
  const form = time.from === 'expression' ? story.formOf(time.expression) : undefined;
  return form?.kind === 'clock' && form.clock.hour !== undefined;
}

/** What is told with its day and its year goes on in its paragraph; beyond it where the report begins with it. */
const goesOn = (story: Story, { sentence }: Frame, { frame, time }: Draft, index: number): boolean =>
  !story.isFullDate(time) ||
  frame.sentence.block === sentence.block ||
  !story.drafts.slice(0, index).some((draft) => draft.frame !== frame && isOfDay(story, draft));

/** “2:20 PM – The first storms form”: an entry of a list by the hour. */
export const opensWithHour = ({ tokens, times: [first] }: Frame): boolean =>
  first !== undefined && first.first === 0 && /^[:–—-]$/.test(tokens[first.last]?.text ?? '') && isHour(first);

/** Which day entries by the hour are of: a list that goes on in time tells of the day told before it; the latest first, of today. */
export function dayOfEntries(story: Story, frames: readonly Frame[]): number | null {
  const entries = frames.filter(opensWithHour);
  const [first, last] = [entries[0], entries.at(-1)].map((frame) => (frame ? minutesOf(frame) : 0));
  if (entries.length < FEWEST_ENTRIES || (first ?? 0) >= (last ?? 0)) return null;
  const found = story.drafts.findLastIndex((draft) => isOfDay(story, draft));
  return found < 0 ? null : found;
}

const FEWEST_ENTRIES = 2;

function minutesOf({ times: [first] }: Frame): number {
  const form = first?.expression.form;
  return form?.kind === 'clock' ? (form.clock.hour ?? 0) * 60 + (form.clock.minute ?? 0) : 0;
}

/** An hour without its day that a clause is told with. */
export const hasHour = (frame: Frame, clause: Clause): boolean =>
  frame.times.some(
    (time) =>
      isHour(time) &&
      time.first >= clause.start &&
      time.first < clause.end &&
      // “shortly after 2 a.m. on the morning of landfall”
      frame.tokens[time.last]?.lower !== 'on',
  );

export const isHour = ({ expression: { form, relation, text }, datable }: FrameTime): boolean =>
  !datable &&
  (form.kind === 'vague' ? /^(?:seconds|minutes|moments|hours) later$/i.test(text) : isBareHour(form, relation));

const isBareHour = (form: TimeExpression['form'], relation: TimeExpression['relation']): boolean =>
  form.kind === 'clock' && form.of === null && form.clock.hour !== undefined && relation !== 'since';

function isOfDay(story: Story, { status, clause, time, noun, trigger, frame }: Draft): boolean {
  const isMain =
    clause?.role === 'main' ||
    (clause?.role === 'relative' && clause.marker === 'where') ||
    (clause?.role === 'time' && clause.marker === 'when' && isInterrupting(frame));
  // “A fire destroyed the mill on Monday” is told by its subject.
  const { subject } = clause ?? {};
  const isAside = noun && !(subject && trigger >= subject.start && trigger < subject.end);
  if (status !== 'occurred' || !isMain || isAside || clause.verb.perfect) return false;
  return isRooted(story, time);
}

/** Told of the same day as another mention. */
export const isSameDay = (time: MentionTime): boolean =>
  time.from === 'mention' && time.order === 'same' && !time.about && (time.shiftDays ?? time.shiftMonths) === undefined;

/** On a day that is written, or on that of a mention before. */
function isRooted(story: Story, time: MentionTime): boolean {
  if (time.from === 'expression') return namesDay(story.formOf(time.expression));
  if (time.from !== 'mention' || !isSameDay(time)) return false;
  const other = story.drafts[time.mention]?.time;
  return other !== undefined && (other.from === 'expression' || other.from === 'mention') && isRooted(story, other);
}

/** “was cruising on Monday when it went into a dive”. */
const isInterrupting = ({ tree }: Frame): boolean =>
  tree.clauses.some(({ role, verb }) => role === 'main' && verb.progressive && verb.tense === 'past');

export const AT_HOUR = 'at an hour of the day told before';

function namesDay(form: TimeExpression['form'] | undefined): boolean {
  const day = form?.kind === 'clock' ? form.of : form;
  if (!day) return false;
  if (day.kind === 'calendar') return (day.day ?? day.weekday) !== undefined;
  if (day.kind === 'shift') return day.unit === 'day';
  return day.kind === 'relative' && day.of.kind === 'calendar' && day.of.weekday !== undefined;
}
