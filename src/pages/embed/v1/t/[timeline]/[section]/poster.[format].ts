import type { APIRoute, GetStaticPaths } from 'astro';
import { posterOf } from '../../../../../../embed/poster/poster-of.ts';
import { toPng } from '../../../../../../embed/poster/to-png.ts';
import { type EmbedSubject, sectionSubject } from '../../../../../../embed/subject.ts';
import { eventsOf, siteData } from '../../../../../../site/site-data.ts';

type Format = 'svg' | 'png';
const FORMATS: readonly Format[] = ['svg', 'png'];

export const getStaticPaths = (async () => {
  const data = await siteData();
  return data.timelines.flatMap((timeline) =>
    timeline.sections.flatMap((section) =>
      FORMATS.map((format) => ({
        params: { timeline: timeline.slug, section: section.id, format },
        props: { subject: sectionSubject(data.site, timeline, section, eventsOf(data, section.events)), format },
      })),
    ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ subject: EmbedSubject; format: Format }> = async ({ props: { subject, format } }) => {
  const svg = posterOf((await siteData()).site, subject);
  return format === 'svg'
    ? new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
    : new Response(await toPng(svg), { headers: { 'Content-Type': 'image/png' } });
};
