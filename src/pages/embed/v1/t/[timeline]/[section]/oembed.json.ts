import type { APIRoute, GetStaticPaths } from 'astro';
import { writeOembed } from '../../../../../../embed/oembed.ts';
import { type EmbedSubject, sectionSubject } from '../../../../../../embed/subject.ts';
import { eventsOf, siteData } from '../../../../../../site/site-data.ts';

export const getStaticPaths = (async () => {
  const data = await siteData();
  return data.timelines.flatMap((timeline) =>
    timeline.sections.map((section) => ({
      params: { timeline: timeline.slug, section: section.id },
      props: { subject: sectionSubject(data.site, timeline, section, eventsOf(data, section.events)) },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ subject: EmbedSubject }> = async ({ props }) =>
  new Response(writeOembed((await siteData()).site, props.subject), {
    headers: { 'Content-Type': 'application/json' },
  });
