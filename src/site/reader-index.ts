import type { Stretch } from '../calendar/stretches.ts';
import type { Event } from '../types.ts';
import { type IndexFile, indexFilesOf, readerData } from './reader-data.ts';
import { siteData } from './site-data.ts';

interface Listed {
  readonly events: readonly Event[];
  /** What its page is divided into. */
  readonly parts: readonly Stretch<Event>[];
}

/** The index files of a list that is too long for its page, as paths of a route. */
export function indexPaths<Params>(params: Params, { events, parts }: Listed) {
  if (parts.length === 0) return [];
  return indexFilesOf(events).map((file) => ({ params: { ...params, index: file.name }, props: file }));
}

/** What the script of such a list loads. */
export async function indexResponse({ events }: IndexFile): Promise<Response> {
  return Response.json(readerData(events, await siteData()));
}
