import { type DataFile, dataFiles, writeDataFile } from '../feeds/data-files.ts';
import { type PublishedTimeline, publishTimeline } from '../feeds/published.ts';
import { publishedSite } from './published-site.ts';

export interface DataProps {
  readonly published: PublishedTimeline;
  readonly file: DataFile;
}

/** Every file below `/data/` with its place in the route. */
export async function dataPaths() {
  const site = await publishedSite();
  return site.timelines.flatMap((timeline) => {
    const published = publishTimeline(site, timeline);
    return dataFiles(published).map((file) => ({
      params: { timeline: timeline.slug, part: file.part.name ?? undefined, file: file.format.file },
      props: { published, file },
    }));
  });
}

export function dataResponse({ published, file }: DataProps): Response {
  return new Response(writeDataFile(published, file), { headers: { 'Content-Type': file.format.mediaType } });
}
