import type { Site } from '../../types.ts';
import type { EmbedSubject } from '../subject.ts';
import { posterOf } from './poster-of.ts';
import { toPng } from './to-png.ts';

export type PosterFormat = 'svg' | 'png';
export const POSTER_FORMATS: readonly PosterFormat[] = ['svg', 'png'];

/** The picture of a timeline or section as a host serves it. */
export async function posterResponse(site: Site, subject: EmbedSubject, format: PosterFormat): Promise<Response> {
  const svg = posterOf(site, subject);
  return format === 'svg'
    ? new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
    : new Response(await toPng(svg), { headers: { 'Content-Type': 'image/png' } });
}
