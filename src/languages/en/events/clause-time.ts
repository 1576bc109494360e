import type { Actor, Kind, MentionTime, Status } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { isPosted } from '../grammar/posted-words.ts';
import type { Candidate } from './candidates.ts';
import { timeWithoutExpression } from './choose-time.ts';
import { isNarrated } from './decided-then.ts';
import { expressedTime } from './expressed-time.ts';
import type { Frame, FrameTime } from './frame.ts';
import { groupOf } from './governing-verb.ts';
import { isBareWeekday, isMovedTo } from './moved-days.ts';
import { nextDayTold } from './next-day-told.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { isOvertaken } from './states.ts';
import { subjectOf } from './subject-of.ts';
import { timeApart } from './time-apart.ts';
import { timesOfClause } from './time-of-clause.ts';
import { orderedTime, timeAbove, timeOfOccasion, timeOfSetting, timeOfSubject } from './time-of-other-clause.ts';
import { nightOfSaying, nightTold, timeOfThen } from './time-of-then.ts';
import { timeFromOwn, timeSince } from './time-since.ts';
import { isToTheDay } from './to-the-day.ts';
import { dayAtHour } from './told-at-clock.ts';
import { lastCalamity } from './told-calamities.ts';
import { dayOfHoursAfter } from './told-victims.ts';

/** When what a clause tells happened: by its own time, by what it is told beside, or by where it stands. */
export function timeOf(
  reading: SentenceReading,
  { clause, verb, sense, time }: Candidate,
  status: Status,
  kind: Kind,
  speaker: Actor | null,
  tail: Clause | null,
): MentionTime {
  const counted = time
    ? (timeSince(reading, clause.verb, time) ??
      timeFromOwn(reading, time) ??
      nextDayTold(reading, time) ??
      nightOfSaying(reading, clause, time, tail) ??
      nightTold(reading, clause, time))
    : null;
  if (counted) return counted;
  if (time) {
    const told = finerThan(reading, time);
    reading.used.add(time.index).add(told.index);
    if (isMovedToWeekday(reading, clause, told)) return { from: 'expression', expression: told.index, ahead: true };
    if (isOvertaken(reading.frame, clause)) return { from: 'expression', expression: told.index, behind: true };
    return expressedTime({ ...told, expression: time.expression }, status, groupOf(reading, clause, time), clause.verb);
  }
  const then = timeOfThen(reading, clause) ?? timeAbove(reading, clause);
  if (then) return then;
  const apart = timeApart(reading, clause, status);
  if (apart && (apart.from !== 'nothing' || dayAtHour(reading.story, reading.frame, clause) === null)) return apart;
  const ordered = orderedTime(reading, clause) ?? (sense.speech ? null : timeOfSubject(reading, clause));
  const told = ordered ?? timeOfOccasion(reading, clause) ?? timeOfSetting(reading, clause);
  if (told) return told;
  const tailTime = tail
    ? timesOfClause(reading.frame, reading.frame.tree.clauses.indexOf(tail)).find(({ first }) => first > tail.verb.last)
    : undefined;
  const isDone = verb.tense === 'past' && !verb.perfect && !sense.speech;
  const written = isDone ? hoursAfterWritten(reading.frame, clause) : null;
  if (written) return written;
  const hours = isDone ? dayOfHoursAfter(reading, clause) : null;
  if (hours !== null)
    return { from: 'mention', mention: hours, order: 'same', reason: 'hours after what was told with its day' };
  const calamity = tail && isOfDocument(reading, tail) ? lastCalamity(reading.story, reading.frame) : null;
  if (calamity !== null)
    return { from: 'mention', mention: calamity, order: 'same', reason: 'goes on telling the same calamity' };
  const beside = sense.speech ? null : besideTold(reading, clause);
  if (beside) return beside;
  if (tailTime && (verb.tense === 'past' || verb.perfect)) {
    reading.used.add(tailTime.index);
    return { from: 'expression', expression: tailTime.index };
  }
  return timeWithoutExpression(
    {
      frame: reading.frame,
      clause,
      verb,
      status,
      kind,
      speaker,
      spoken: sense.speech !== null,
      attributed: tail !== null,
      subject: () => subjectOf(reading, clause),
    },
    reading.story,
  );
}

/** “died hours after he was shot on May 3”: on that day too. */
function hoursAfterWritten(frame: Frame, { verb }: Clause): MentionTime | null {
  const index = frame.tree.clauses.findIndex(
    ({ role, marker, start }) =>
      role === 'time' &&
      marker === 'after' &&
      start > verb.last &&
      /^(?:seconds|minutes|moments|hours)$/.test(frame.tokens[start - 1]?.lower ?? ''),
  );
  const time = index < 0 ? undefined : timesOfClause(frame, index)[0];
  return time && isToTheDay(time) ? { from: 'expression', expression: time.index, behind: true } : null;
}

/** “Paramedics were called but he was pronounced dead an hour later”: on the day of the first, which was told before. */
function besideTold({ found }: SentenceReading, { role, verb }: Clause): MentionTime | null {
  if (role !== 'main' || verb.tense !== 'past' || verb.perfect) return null;
  const first = found.find((draft) => draft.clause?.role === 'main' && draft.status === 'occurred');
  const { time } = first ?? {};
  return time?.from === 'mention' && time.order === 'same' && time.shiftDays === undefined ? time : null;
}

/** “were pushed back to Saturday”: what is moved to a day of the week has yet to come. */
const isMovedToWeekday = (reading: SentenceReading, clause: Clause, time: FrameTime): boolean =>
  (isBareWeekday(time) || isHourOfWeekday(time)) && isMovedTo(reading.frame, groupOf(reading, clause, time), time);

/** “to midnight on Friday”. */
const isHourOfWeekday = ({ expression: { form } }: FrameTime): boolean =>
  form.kind === 'clock' && form.of?.kind === 'calendar' && form.of.weekday !== undefined && form.of.month === undefined;

/** “…, the agency says in a notice released on 22 May”: the day is the notice’s. */
const isOfDocument = ({ frame: { tokens } }: SentenceReading, { parts, verb }: Clause): boolean =>
  parts.some((part) => part.form === 'participle' && part.first > verb.last && isPosted(tokens[part.first - 1], part));

/** “by the end of the financial year, on 31 March”: the day in apposition to a stretch. */
function finerThan({ frame }: SentenceReading, time: FrameTime): FrameTime {
  const next = frame.times.find(({ first, datable }) => datable && first >= time.last && first <= time.last + 2);
  const between = frame.tokens.slice(time.last, next?.first).map(({ text }) => text);
  const form = next?.expression.form;
  const counted = isNarrated(time.expression.form);
  const isDay = form?.kind === 'calendar' && (form.day !== undefined || (counted && form.weekday !== undefined));
  return next && isDay && !isToTheDay(time) && between[0] === ',' && /^(?:|on)$/.test(between[1] ?? '') ? next : time;
}
