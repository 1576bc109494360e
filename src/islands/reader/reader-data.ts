import type { Kind, Status } from '../../types.ts';

/** An article as readers tell it from others. */
export interface SourceName {
  readonly slug: string;
  readonly publisher: string;
  readonly title: string;
}

/**
 * What the timeline's script knows of the events: one row an event, names counted into lists. The list on the page stays
 * the truth; this is its index.
 */
export interface ReaderData<Row extends EventRow = KnownRow> {
  readonly sources: readonly SourceName[];
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly rows: readonly Row[];
}

export const CERTAINTIES = ['as-written', 'worked-out', 'about', 'span', 'open', 'several', 'undated'] as const;
/** How sure a date is: what the filter offers. */
export type DateCertainty = (typeof CERTAINTIES)[number];

/** How an event looked once the reports up to a day were known. */
export interface KnownVersion {
  /** Day number of the report that made it so. */
  readonly from: number;
  readonly title: string;
  /** As shown. */
  readonly date: string;
  readonly status: Status;
  readonly first: number | null;
  readonly last: number | null;
}

export interface EventRow {
  readonly id: string;
  readonly title: string;
  /** As shown to a reader: “early May 2023”. */
  readonly date: string;
  readonly status: Status;
  readonly kind: Kind;
  /** Day numbers; an open end is `null`, both are `null` when undated. */
  readonly first: number | null;
  readonly last: number | null;
  /** 0 to 1 */
  readonly weight: number;
  /** Indexes into `people`. */
  readonly who: readonly number[];
  /** Index into `places`. */
  readonly where: number | null;
  readonly certainty: DateCertainty;
  /** Each source that tells it (index into `sources`) and the latest day it can have appeared. */
  readonly told: readonly (readonly [source: number, day: number | null])[];
  /** Earliest first; none when every report says what the whole says. */
  readonly versions: readonly KnownVersion[];
  /** Sources that differ on something: indexes into `sources`. */
  readonly differ: readonly number[];
}

/** An event as it was known on a day. */
export interface KnownRow extends EventRow {
  /** Somebody had reported it by then. */
  readonly reported: boolean;
  /** Planned, demanded or expected, and that day still to come. */
  readonly ahead: boolean;
}
