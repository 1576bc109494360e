import { fromDayNumber, toDayNumber } from '../../calendar/days.ts';
import { type DayBounds, parseEdtf } from '../../calendar/edtf.ts';
import type { EitherForm, HolidayForm, TimeForm } from '../../types.ts';
import { dayValue } from './calendar-value.ts';
import { holidayIn } from './holidays.ts';
import { nearestYear } from './nearest.ts';
import { readCalendar } from './resolve-calendar.ts';
import { anchorFor, type FormContext, filled, type ReadValue, written } from './resolve-context.ts';
import { readRelative, readWithin } from './resolve-relative.ts';
import { readShift } from './resolve-shift.ts';
import { readDuration, readRange } from './resolve-stretch.ts';

export type { FormContext, ReadValue } from './resolve-context.ts';

/** What four digits of a year can write, in TIMEX3 and EDTF: 9999 BC to 9999. */
const FIRST_DAY = toDayNumber({ year: -9998, month: 1, day: 1 });
const LAST_DAY = toDayNumber({ year: 9999, month: 12, day: 31 });

/**
 * The stretch of calendar that a form names in its context; `null` when the context lacks what it needs, or for
 * years of more than four digits (“480 centuries earlier”).
 */
export function readForm(form: TimeForm, context: FormContext): ReadValue | null {
  const read = readAnyForm(form, context);
  return read && isInFourDigits(read.bounds) ? read : null;
}

function isInFourDigits({ first, last }: DayBounds): boolean {
  return (first ?? FIRST_DAY) >= FIRST_DAY && (last ?? LAST_DAY) <= LAST_DAY;
}

function readAnyForm(form: TimeForm, context: FormContext): ReadValue | null {
  switch (form.kind) {
    case 'calendar':
      return readCalendar(form, context);
    case 'relative':
      return readRelative(form, context);
    case 'shift':
      return readShift(form, context, readForm);
    case 'within':
      return readWithin(form, context, readForm);
    case 'range':
      return readRange(form, context, readForm);
    case 'clock':
      return form.of ? readForm(form.of, context) : readToday(context);
    case 'holiday':
      return readHoliday(form, context);
    case 'era':
      return readKnown(form.edtf);
    case 'event':
      return readKnown(context.eventDate(form.noun));
    case 'either':
      return readEither(form, context);
    case 'duration':
      return readDuration(form, context);
    default:
      return null;
  }
}

/** The likelier reading, said to be one of several. */
function readEither({ readings }: EitherForm, context: FormContext): ReadValue | null {
  const [likelier, ...others] = readings.flatMap((reading) => readForm(reading, context) ?? []);
  if (!likelier) return null;
  const steps = likelier.steps.map((step) => ({ ...step, rule: 'one-of-two-orders' }));
  return { ...likelier, steps, implied: true, alternatives: others.map(({ edtf }) => edtf) };
}

/** A clock time without a day is of the day told just before, else the publication’s, in a history the day told last. */
function readToday(context: FormContext): ReadValue | null {
  if (context.day !== null) return filled(dayValue(context.day), 'clock-today', { day: context.day, is: 'reference' });
  const anchor = anchorFor(context, 'text');
  const tooCoarse = anchor?.is === 'reference' && context.reference?.bounds.last !== anchor.day;
  return anchor === null || tooCoarse ? null : filled(dayValue(anchor.day), 'clock-today', anchor);
}

function readHoliday({ name, year, yearsAway, shift }: HolidayForm, context: FormContext): ReadValue | null {
  if (year !== undefined) {
    const day = holidayIn(name, year);
    return day === null ? null : written(dayValue(day));
  }
  if (yearsAway !== undefined) {
    const now = anchorFor(context, 'publication');
    const day = now && holidayIn(name, fromDayNumber(now.day).year + yearsAway);
    return day === null ? null : filled(dayValue(day), 'holiday-nearest', now, { holiday: name });
  }
  const anchor = anchorFor(context, 'text');
  if (anchor === null) return null;
  const direction = shift === -1 ? 'past' : shift === 1 ? 'future' : context.direction;
  const sure = shift === -1 || shift === 1;
  const day = nearestYear(anchor.day, (candidate) => holidayIn(name, candidate), { direction, sure });
  return day === null ? null : filled(dayValue(day), 'holiday-nearest', anchor, { holiday: name });
}

function readKnown(edtf: string | null): ReadValue | null {
  const parsed = edtf === null ? null : parseEdtf(edtf);
  if (!parsed || edtf === null) return null;
  return {
    edtf,
    timex: edtf,
    granularity: parsed.precision,
    bounds: parsed,
    steps: [{ rule: 'as-written', value: edtf }],
    implied: false,
  };
}
