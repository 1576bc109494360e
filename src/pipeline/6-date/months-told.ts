import { fromDayNumber, isDay, toDayNumber } from '../../calendar/days.ts';
import { type DayBounds, formatEdtf } from '../../calendar/edtf.ts';
import type { CalendarForm, Edtf, TimeForm } from '../../types.ts';

/** A day of so many before the publication needs no year. */
const RECENT_DAYS = 270;

/** Months that a text has named with their year: “the killing in June 2005 … was shot on June 24”. */
export class MonthsTold {
  private readonly years = new Map<number, number | null>();
  private readonly publication: DayBounds | null;

  constructor(publication: DayBounds | null) {
    this.publication = publication;
  }

  note(form: TimeForm): void {
    if (form.kind !== 'calendar' || form.month === undefined || form.year === undefined || form.day !== undefined)
      return;
    const told = this.years.get(form.month);
    this.years.set(form.month, told === undefined || told === form.year ? form.year : null);
  }

  /** The day of that month and year, where the month has been named with one year only and the last such day is long past. */
  dayIn({ month, day }: CalendarForm): Edtf | null {
    const year = month === undefined ? null : this.years.get(month);
    const written = this.publication?.first ?? null;
    if (month === undefined || day === undefined || year == null || written === null) return null;
    const now = fromDayNumber(written).year;
    const last = [now, now - 1].find(
      (one) => isDay({ year: one, month, day }) && toDayNumber({ year: one, month, day }) <= written,
    );
    const isRecent = last !== undefined && written - toDayNumber({ year: last, month, day }) < RECENT_DAYS;
    return isRecent || !isDay({ year, month, day }) ? null : formatEdtf({ year, month, day });
  }
}
