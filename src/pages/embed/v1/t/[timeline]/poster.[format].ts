import type { APIRoute, GetStaticPaths } from 'astro';
import { POSTER_FORMATS, type PosterFormat, posterResponse } from '../../../../../embed/poster/poster-response.ts';
import { type EmbedSubject, timelineSubject } from '../../../../../embed/subject.ts';
import { eventsOf, siteData } from '../../../../../site/site-data.ts';

export const getStaticPaths = (async () => {
  const data = await siteData();
  return data.timelines.flatMap((timeline) =>
    POSTER_FORMATS.map((format) => ({
      params: { timeline: timeline.slug, format },
      props: { subject: timelineSubject(data.site, timeline, eventsOf(data, timeline.dated)), format },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ subject: EmbedSubject; format: PosterFormat }> = async ({ props }) =>
  posterResponse((await siteData()).site, props.subject, props.format);
