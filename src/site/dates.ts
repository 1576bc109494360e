import { fromDayNumber } from '../calendar/days.ts';
import { type DayBounds, parseEdtf } from '../calendar/edtf.ts';
import type { Edtf, Event } from '../types.ts';

/** `datetime` of a `<time>` element: HTML knows days, months and years, and nothing vaguer. */
export function machineDate(edtf: Edtf): string | undefined {
  const plain = edtf.replaceAll(/[~?%]/g, '');
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(plain) ? plain : undefined;
}

/** First and last day; an open end is `null`. */
export function boundsOf(event: Event): DayBounds | null {
  return event.date ? parseEdtf(event.date.edtf) : null;
}

/** The day an event is listed under: its first, or its last where its start is open. */
export function listedDay(event: Event): number | null {
  const bounds = boundsOf(event);
  return bounds ? (bounds.first ?? bounds.last) : null;
}

export interface Period {
  /** `2025-05`, or a year or century where no finer is known. */
  readonly key: string;
  readonly events: readonly Event[];
}

/** Events in their order, under the month (or the year, decade, century) that each is dated to. */
export function periodsOf(events: readonly Event[]): readonly Period[] {
  const periods: { key: string; events: Event[] }[] = [];
  for (const event of events) {
    const key = periodKey(event);
    const last = periods.at(-1);
    if (last?.key === key) last.events.push(event);
    else periods.push({ key, events: [event] });
  }
  return periods;
}

function periodKey(event: Event): string {
  const edtf = event.date?.edtf ?? '';
  const first = edtf.split('/').find((end) => end !== '..' && end !== '') ?? edtf;
  const plain = first.replaceAll(/[~?%]/g, '');
  const month = /^(\d{4})-(\d{2})/.exec(plain);
  if (month && Number(month[2]) <= 12) return `${month[1]}-${month[2]}`;
  return /^\d{4}/.exec(plain)?.[0] ?? plain;
}

/** Whole months between the end of one period and the start of the next; 0 when they follow each other. */
export function monthsBetween(before: Period, after: Period): number {
  const last = Math.max(...before.events.map((event) => boundsOf(event)?.last ?? listedDay(event) ?? -Infinity));
  const first = parseEdtf(after.key)?.first ?? null;
  if (!Number.isFinite(last) || first === null || first <= last) return 0;
  const from = fromDayNumber(last);
  const to = fromDayNumber(first);
  return Math.max(0, (to.year - from.year) * 12 + to.month - from.month - 1);
}
