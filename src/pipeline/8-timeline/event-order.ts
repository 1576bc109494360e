import { parseEdtf } from '../../calendar/edtf.ts';
import type { Event } from '../../types.ts';

/** First and last day; an open end counts as its other. */
export function daysOf(event: Event): { readonly first: number; readonly last: number } | null {
  const bounds = event.date ? parseEdtf(event.date.edtf) : null;
  const first = bounds?.first ?? bounds?.last ?? null;
  const last = bounds?.last ?? bounds?.first ?? null;
  return first === null || last === null ? null : { first, last };
}

const byId = (a: Event, b: Event): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Dated events by first day, last day, id; then the undated, most salient first. */
export function orderEvents(events: readonly Event[]): readonly Event[] {
  const placed = events.map((event) => ({ event, days: daysOf(event) }));
  return placed
    .sort((a, b) => {
      if (!a.days && !b.days) return b.event.salience.value - a.event.salience.value || byId(a.event, b.event);
      if (!a.days || !b.days) return a.days ? -1 : 1;
      return a.days.first - b.days.first || a.days.last - b.days.last || byId(a.event, b.event);
    })
    .map(({ event }) => event);
}
