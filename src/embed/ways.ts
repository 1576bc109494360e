import { escapeHtml } from '../feeds/plain-text.ts';
import { webAddresses } from '../site/web-addresses.ts';
import type { Site } from '../types.ts';
import { frameCode, pictureCode, scriptCode } from './codes.ts';
import { fallbackCode } from './fallback.ts';
import { guessHeight } from './guess-height.ts';
import type { EmbedSubject } from './subject.ts';

/** Ways to put a timeline into somebody else's page, from the one that asks least of it to the one that gives most. */
export const WAYS = ['address', 'frame', 'script', 'element', 'picture'] as const;
export type Way = (typeof WAYS)[number];

/** How wide an article's column is where nobody says. */
export const USUAL_WIDTH_PX = 640;

/** What to paste for each way; there is no picture of a single event. Addresses start at the root while the site doesn't say its own; see `adaptCode`. */
export function codesOf(
  site: Site,
  subject: EmbedSubject,
): Readonly<Record<Exclude<Way, 'picture'>, string> & { readonly picture: string | null }> {
  const frame = frameCode(subject, '100%', guessHeight(subject, USUAL_WIDTH_PX));
  const { event } = webAddresses(site.address);
  const opening = `<dateline-timeline src="${escapeHtml(subject.frame)}" title="${escapeHtml(subject.title)}">`;
  return {
    address: subject.page,
    frame,
    script: `${frame}\n${scriptCode(subject)}`,
    element: `${opening}\n${fallbackCode(subject, event)}\n</dateline-timeline>\n${scriptCode(subject)}`,
    picture: pictureCode(subject),
  };
}
