import { escapeHtml } from '../feeds/plain-text.ts';
import { posterAlt } from './poster/poster-of.ts';
import type { EmbedSubject } from './subject.ts';

/** What a frame may do in somebody else's page: run its own script, and open links in new windows. */
const RIGHTS = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** A frame as HTML that needs nothing else. */
export function frameCode({ title, frame }: EmbedSubject, widthPx: number | '100%', heightPx: number): string {
  const attributes = {
    src: frame,
    title,
    width: String(widthPx),
    height: String(heightPx),
    loading: 'lazy',
    referrerpolicy: 'strict-origin-when-cross-origin',
    sandbox: RIGHTS,
    style: 'border:0;max-width:100%',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** A picture that leads to the page: what every system keeps, and what mail programs show. `null` where there is no picture. */
export function pictureCode(subject: EmbedSubject): string | null {
  if (subject.poster === null) return null;
  const [src, alt, page] = [subject.poster, posterAlt(subject), subject.page].map(escapeHtml);
  return `<a href="${page}"><img src="${src}" alt="${alt}" width="600" height="315"></a>`;
}

/** Gives every frame of ours on a page its height. */
export function scriptCode({ script }: EmbedSubject): string {
  return `<script async src="${escapeHtml(script)}"></script>`;
}
