import { oneLine } from '../feeds/plain-text.ts';
import type { Site } from '../types.ts';
import { frameCode, scriptCode } from './codes.ts';
import { guessHeight } from './guess-height.ts';
import { POSTER_HEIGHT_PX, POSTER_WIDTH_PX } from './poster/draw-poster.ts';
import type { EmbedSubject } from './subject.ts';

const WIDTH_PX = 600;
/** WordPress shows none lower and none taller. */
const LEAST_PX = 200;
const MOST_PX = 1000;

/**
 * `oembed.json` (oEmbed 1.0), which a page's `<link>` leads to. A static file: it has one width and one height, whatever
 * `maxwidth` or `maxheight` it is asked for. Without the site's own address nobody else could load the frame, so then
 * it is only a link.
 */
export function writeOembed(site: Site, subject: EmbedSubject): string {
  const about = {
    version: '1.0',
    title: subject.title,
    provider_name: oneLine(site.publisher ?? site.title),
  };
  if (site.address === null) return `${JSON.stringify({ type: 'link', ...about })}\n`;
  const height = Math.min(Math.max(guessHeight(subject, WIDTH_PX), LEAST_PX), MOST_PX);
  return `${JSON.stringify({
    type: 'rich',
    ...about,
    provider_url: `${site.address}/`,
    width: WIDTH_PX,
    height,
    ...thumbnail(subject),
    html: `${frameCode(subject, WIDTH_PX, height)}${scriptCode(subject)}`,
  })}\n`;
}

function thumbnail({ poster }: EmbedSubject): object {
  if (poster === null) return {};
  return { thumbnail_url: poster, thumbnail_width: POSTER_WIDTH_PX, thumbnail_height: POSTER_HEIGHT_PX };
}

/** Where a page says its `oembed.json` is: whole addresses only, so `null` while the site doesn't say its own. */
export function oembedAddress(site: Site, { frame }: EmbedSubject): string | null {
  return site.address === null ? null : `${frame}oembed.json`;
}
