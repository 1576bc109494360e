import type { APIRoute, GetStaticPaths } from 'astro';
import { writeOembed } from '../../../../../embed/oembed.ts';
import { type EmbedSubject, eventSubject } from '../../../../../embed/subject.ts';
import { eventsOf, siteData } from '../../../../../site/site-data.ts';

export const getStaticPaths = (async () => {
  const data = await siteData();
  return eventsOf(data, [...data.published]).map((event) => ({
    params: { id: event.id },
    props: { subject: eventSubject(data.site, event) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ subject: EmbedSubject }> = async ({ props }) =>
  new Response(writeOembed((await siteData()).site, props.subject), {
    headers: { 'Content-Type': 'application/json' },
  });
