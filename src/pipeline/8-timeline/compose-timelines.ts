import type { Problem } from '../../errors.ts';
import type { ArticleReading, Event, MergeReason, Timeline } from '../../types.ts';
import type { EventEdit, TimelineSpec } from '../1-read/read-project.ts';
import type { DatedCorpus } from '../6-date/date-mentions.ts';
import type { MergedMentions } from '../7-merge/merge-mentions.ts';

/** One entry of `content/events.lock/`: what an id stands for. */
export interface LockEntry {
  readonly id: string;
  /** Keys of the mentions it stands for (article, sentence hash, trigger). */
  readonly mentions: readonly string[];
  /** Ids that now lead here. */
  readonly formerly: readonly string[];
  /** Withdrawn: the page says so and the event is nowhere else. */
  readonly withdrawn: boolean;
}

export interface ComposedTimelines {
  readonly events: readonly Event[];
  readonly timelines: readonly Timeline[];
  readonly redirects: Readonly<Record<string, string | null>>;
  readonly nearMisses: readonly MergeReason[];
  /** The lock as it should be after this build. */
  readonly lock: readonly LockEntry[];
  readonly problems: readonly Problem[];
}

/** Events with ids, titles, salience and a person's edits; timelines with their sections. */
export function composeTimelines(input: {
  readonly readings: readonly ArticleReading[];
  readonly dated: DatedCorpus;
  readonly merged: MergedMentions;
  readonly edits: readonly EventEdit[];
  readonly specs: readonly TimelineSpec[];
  readonly lock: readonly LockEntry[];
}): ComposedTimelines {
  throw new Error(`not built yet: ${input.readings.length}`);
}
