import { z } from 'zod';
import type { Corpus } from '../../types.ts';

const eventSeen = z.object({
  id: z.string(),
  title: z.string(),
  date: z.string().nullable(),
  status: z.string(),
  place: z.string().nullable(),
  sources: z.array(z.string()),
  /** Keys of its tellings. */
  tellings: z.array(z.string()),
  /** What its sources differ on. */
  differ: z.array(z.string()),
});

/** What a reader sees of a project, as plain as a comparison needs it. */
export const snapshotSchema = z.object({
  events: z.array(eventSeen),
  timelines: z.array(z.object({ slug: z.string(), events: z.array(z.string()) })),
  redirects: z.record(z.string(), z.string().nullable()),
});

export type EventSeen = z.infer<typeof eventSeen>;
export type Snapshot = z.infer<typeof snapshotSchema>;

/** Needs no more of a corpus than every version of this program has had. */
export function snapshotOf({ events, timelines, redirects }: Corpus): Snapshot {
  return {
    events: events.map(({ id, title, date, status, place, sources, tellings, disagreements }) => ({
      ...{ id, title, date: date?.edtf ?? null, status, place, sources: [...sources] },
      tellings: tellings.map(({ key }) => key),
      differ: disagreements.map(({ field }) => field),
    })),
    timelines: timelines.map(({ slug, dated, undated }) => ({ slug, events: [...dated, ...undated] })),
    redirects: { ...redirects },
  };
}
