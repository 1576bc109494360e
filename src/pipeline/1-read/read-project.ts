import type { Result } from '../../errors.ts';
import type { Edtf, Kind, Site, Status } from '../../types.ts';

/** `content/timelines/<slug>.md`. */
export interface TimelineSpec {
  readonly slug: string;
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** Markdown body. */
  readonly introduction: string;
  readonly include: {
    readonly articles: 'all' | readonly string[];
    readonly minSalience: number;
    readonly kinds: readonly Kind[];
    readonly people: readonly string[];
    readonly places: readonly string[];
    readonly from: Edtf | null;
    readonly to: Edtf | null;
  };
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly from: Edtf | null;
    readonly to: Edtf | null;
  }[];
}

/** `content/events/<slug>.md`: a person's word on an event, or one written by hand. */
export interface EventEdit {
  readonly file: string;
  /** The event meant; `null` for one written by hand. */
  readonly event: string | null;
  readonly title: string | null;
  readonly date: Edtf | null;
  readonly status: Status | null;
  /** Ids of events that are the same. */
  readonly merge: readonly string[];
  /** Keys of mentions that are another event. */
  readonly split: readonly string[];
  readonly hide: boolean;
  readonly pin: boolean;
  readonly withdrawn: boolean;
  readonly note: string | null;
  /** For an event written by hand. */
  readonly sources: readonly { readonly title: string; readonly url: string | null; readonly quote: string | null }[];
  readonly place: string | null;
}

export function readSite(file: string, bytes: Uint8Array): Result<Site> {
  throw new Error(`not built yet: ${file} ${bytes.length}`);
}

export function readTimelineSpec(file: string, bytes: Uint8Array): Result<TimelineSpec> {
  throw new Error(`not built yet: ${file} ${bytes.length}`);
}

export function readEventEdit(file: string, bytes: Uint8Array): Result<EventEdit> {
  throw new Error(`not built yet: ${file} ${bytes.length}`);
}
