import type { APIRoute } from 'astro';
import type { IndexFile } from '../../../../site/reader-data.ts';
import { indexPaths, indexResponse } from '../../../../site/reader-index.ts';
import { eventsOf, siteData } from '../../../../site/site-data.ts';
import { partsByTime } from '../../../../site/years.ts';

export const getStaticPaths = async () => {
  const data = await siteData();
  return data.timelines.flatMap(({ slug, sections }) =>
    sections.flatMap((section) => {
      const events = eventsOf(data, section.events);
      return indexPaths({ timeline: slug, section: section.id }, { events, parts: partsByTime(events) });
    }),
  );
};

export const GET: APIRoute<IndexFile> = ({ props }) => indexResponse(props);
