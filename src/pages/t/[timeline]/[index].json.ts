import type { APIRoute } from 'astro';
import type { IndexFile } from '../../../site/reader-data.ts';
import { indexPaths, indexResponse } from '../../../site/reader-index.ts';
import { eventsOf, siteData } from '../../../site/site-data.ts';
import { partsByTime } from '../../../site/years.ts';

export const getStaticPaths = async () => {
  const data = await siteData();
  return data.timelines.flatMap((timeline) => {
    const dated = eventsOf(data, timeline.dated);
    const events = [...dated, ...eventsOf(data, timeline.undated)];
    return indexPaths({ timeline: timeline.slug }, { events, parts: partsByTime(dated) });
  });
};

export const GET: APIRoute<IndexFile> = ({ props }) => indexResponse(props);
