import { fromDayNumber, weekdayOf } from '../../calendar/days.ts';
import type { DayBounds } from '../../calendar/edtf.ts';
import type { DatedMention, DayTold } from '../../types.ts';
import type { Clue } from './clue.ts';
import type { Profile } from './profile.ts';
import type { Stories } from './stories.ts';

/** What a mention says of its day: of a date that is one day, all there is to say; else what its words say. */
export function toldDay({ dayTold }: DatedMention, bounds: DayBounds | null): DayTold | null {
  if (bounds === null || bounds.first === null || bounds.first !== bounds.last) return dayTold;
  const { month, day } = fromDayNumber(bounds.first);
  return { weekday: weekdayOf(bounds.first), monthAndDay: `${month}-${day}` };
}

/** Whether what two mentions say of their days lets them be one: two weekdays are never one day. */
export function mayBeOneDay({ told: a }: Profile, { told: b }: Profile): boolean {
  return !areOther(a?.weekday, b?.weekday) && !areOther(a?.monthAndDay, b?.monthAndDay);
}

const areOther = <T>(a: T | null | undefined, b: T | null | undefined): boolean =>
  (a ?? null) !== null && (b ?? null) !== null && a !== b;

const SAME_MONTH_AND_DAY: Clue = { code: 'same-day-told', weight: 2.5 };
const SAME_WEEKDAY: Clue = { code: 'same-day-told', weight: 1.5 };

/** Of two mentions that can't both be dated: the same weekday in one story, the same day of a year that isn't told. */
export function toldDayClue(a: Profile, b: Profile, { storyOf }: Stories): Clue | null {
  if ((a.bounds && b.bounds) || !a.told || !b.told || !mayBeOneDay(a, b)) return null;
  if (a.told.monthAndDay !== null && a.told.monthAndDay === b.told.monthAndDay) return SAME_MONTH_AND_DAY;
  const isSame = a.told.weekday !== null && a.told.weekday === b.told.weekday;
  return isSame && storyOf(a.article) === storyOf(b.article) ? SAME_WEEKDAY : null;
}
