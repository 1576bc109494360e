import type { APIRoute, GetStaticPaths } from 'astro';
import { readerData } from '../../../site/reader-data.ts';
import { eventsOf, siteData } from '../../../site/site-data.ts';
import { isLong } from '../../../site/years.ts';

/** What the script of a long timeline loads: shorter ones carry it on their page. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { timelines } = await siteData();
  return timelines.filter(({ dated }) => isLong(dated)).map(({ slug }) => ({ params: { timeline: slug } }));
};

export const GET: APIRoute = async ({ params }) => {
  const data = await siteData();
  const timeline = data.timelines.find(({ slug }) => slug === params.timeline);
  if (!timeline) throw new Error(`no timeline ${params.timeline}`);
  return Response.json(readerData(eventsOf(data, [...timeline.dated, ...timeline.undated]), data));
};
