import type { APIRoute, GetStaticPaths } from 'astro';
import { writeOembed } from '../../../../../embed/oembed.ts';
import { type EmbedSubject, timelineSubject } from '../../../../../embed/subject.ts';
import { eventsOf, siteData } from '../../../../../site/site-data.ts';

export const getStaticPaths = (async () => {
  const data = await siteData();
  return data.timelines.map((timeline) => ({
    params: { timeline: timeline.slug },
    props: { subject: timelineSubject(data.site, timeline, eventsOf(data, timeline.dated)) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ subject: EmbedSubject }> = async ({ props }) =>
  new Response(writeOembed((await siteData()).site, props.subject), {
    headers: { 'Content-Type': 'application/json' },
  });
