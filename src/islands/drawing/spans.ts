/** What the drawing needs of an event, by its place in the list of events. */
export interface DrawnEvent {
  readonly id: string;
  readonly title: string;
  /** As shown to a reader. */
  readonly date: string;
  readonly status: string;
  /** Day numbers; an open end is `null`. */
  readonly first: number | null;
  readonly last: number | null;
  /** 0 to 1; the heavier is labelled first. */
  readonly weight: number;
}

/** How far an open end is drawn before it has faded, in px. */
export const FADE_PX = 56;

/** An event's place in time in days from the epoch, and what it needs beyond that in px. */
export interface Spans {
  /** Where its sign stands: noon of a day, the start of anything longer. */
  readonly start: Float64Array;
  /** Where it ends; equal to `start` for a point. */
  readonly end: Float64Array;
  /** Room before the start for an end that is open, in px. */
  readonly leadPx: Float32Array;
  /** Room after the end for an end that is open, in px. */
  readonly tailPx: Float32Array;
}

/** Columns of all events; a day is a point at its noon, anything longer reaches from midnight to midnight. */
export function spansOf(events: readonly DrawnEvent[]): Spans {
  const start = new Float64Array(events.length);
  const end = new Float64Array(events.length);
  const leadPx = new Float32Array(events.length);
  const tailPx = new Float32Array(events.length);
  events.forEach((event, index) => {
    const { first, last } = event;
    const begin = startOf(event);
    start[index] = begin;
    end[index] = last === null || isDay(event) ? begin : last + 1;
    leadPx[index] = first === null ? FADE_PX : 0;
    tailPx[index] = last === null ? FADE_PX : 0;
  });
  return { start, end, leadPx, tailPx };
}

type Dated = Pick<DrawnEvent, 'first' | 'last'>;

const isDay = ({ first, last }: Dated): boolean => first !== null && first === last;

/** Where an event's sign stands, in days: what events are ordered by. */
export function startOf(event: Dated): number {
  const { first, last } = event;
  return isDay(event) ? (first ?? 0) + 0.5 : (first ?? (last ?? 0) + 1);
}

/** The middle of an event's time, or its one known end. */
export function middle({ first, last }: Dated): number {
  if (first === null) return last ?? 0;
  return last === null ? first : (first + last) / 2;
}

/** Index of the first of ascending `values` that is not below `wanted`. */
export function lowerBound(values: Float64Array, wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if ((values[mid] ?? 0) < wanted) low = mid + 1;
    else high = mid;
  }
  return low;
}
