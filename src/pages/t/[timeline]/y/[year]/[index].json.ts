import type { APIRoute } from 'astro';
import type { IndexFile } from '../../../../../site/reader-data.ts';
import { indexPaths, indexResponse } from '../../../../../site/reader-index.ts';
import { siteData, timePagesOf } from '../../../../../site/site-data.ts';

export const getStaticPaths = async () => {
  const data = await siteData();
  return data.timelines.flatMap((timeline) =>
    timePagesOf(data, timeline).flatMap(({ name, items, parts }) =>
      indexPaths({ timeline: timeline.slug, year: name ?? '' }, { events: items, parts }),
    ),
  );
};

export const GET: APIRoute<IndexFile> = ({ props }) => indexResponse(props);
