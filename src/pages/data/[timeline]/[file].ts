import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'zod';
import { FORMATS } from '../../../feeds/formats.ts';
import { publishTimeline } from '../../../feeds/published.ts';
import { publishedSite } from '../../../site/published-site.ts';

export const getStaticPaths = (async () => {
  const { timelines } = await publishedSite();
  return timelines.flatMap(({ slug }) => FORMATS.map(({ file }) => ({ params: { timeline: slug, file } })));
}) satisfies GetStaticPaths;

const Params = z.object({ timeline: z.string(), file: z.string() });

export const GET: APIRoute = async ({ params }) => {
  const { timeline: slug, file } = Params.parse(params);
  const site = await publishedSite();
  const timeline = site.timelines.find((each) => each.slug === slug);
  const format = FORMATS.find((each) => each.file === file);
  if (!timeline || !format) return new Response(null, { status: 404 });
  return new Response(format.write(publishTimeline(site, timeline)), { headers: { 'Content-Type': format.mediaType } });
};
