import { oneLine, safeUrl } from '../../feeds/plain-text.ts';
import { type Link, type ReadMarkup, readMarkup } from './markup.ts';
import type { Slide } from './slide.ts';

/** Somewhere that tells the event, as an event written by hand names it. */
export interface Source {
  readonly title: string;
  readonly url: string | null;
  readonly quote: string | null;
}

export interface SlideSources {
  readonly sources: readonly Source[];
  /** What became of the media, as `others` of a slide. */
  readonly others: Slide['others'];
}

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i;

/**
 * Where a slide's own links say that it is told: quotations with their source, links in its texts, the page or film
 * its media shows. A picture's address is one only where there is no other.
 */
export function slideSources(slide: Slide, texts: readonly ReadMarkup[]): SlideSources {
  const credit = readMarkup(slide.credit);
  const shown = mediaLinks(slide, oneLine(credit.paragraphs.join(' ')));
  const quoted = texts.flatMap(({ quotes }) => quotes);
  const pages = [...texts.flatMap(({ links }) => links), ...shown.pages, ...credit.links].map(fromLink);
  const told = [...quoted, ...pages];
  const sources = once(told.length > 0 ? told : shown.pictures.map(fromLink));
  const kept = new Set(sources.map(({ url }) => url));
  const named = sources.some(({ title }) => title === oneLine(credit.paragraphs.join(' ')));
  return { sources, others: othersOf(slide, [...shown.pages, ...shown.pictures], kept, named) };
}

/** A source without a title of its own is called by its address's host. */
function fromLink({ title, url }: Link): Source {
  const named = title !== '' && !/^https?:/i.test(title);
  return { title: named ? title : new URL(url).hostname.replace(/^www\./, ''), url, quote: null };
}

/** Each address once, with the first words about it; a quotation always stays. */
function once(sources: readonly (Omit<Source, 'quote'> & { readonly quote: string | null })[]): readonly Source[] {
  const seen = new Set<string>();
  return sources.filter(({ title, url, quote }) => {
    const known = seen.has(url ?? title);
    seen.add(url ?? title);
    return quote !== null || !known;
  });
}

function mediaLinks({ media, mediaLink }: Slide, credit: string): Readonly<Record<'pages' | 'pictures', Link[]>> {
  const embedded = media.startsWith('<') ? readMarkup(media) : null;
  const addresses = embedded ? embedded.embedded.map(({ address }) => address) : [media];
  const urls = [...addresses, mediaLink].flatMap((address) => safeUrl(address) ?? []);
  const links = [...urls.map((url) => ({ url, title: credit })), ...(embedded?.links ?? [])];
  const picture = ({ url }: Link) => PICTURE.test(new URL(url).pathname);
  return { pages: links.filter((link) => !picture(link)), pictures: links.filter(picture) };
}

function othersOf(
  { media, credit, mediaLink }: Slide,
  links: readonly Link[],
  kept: ReadonlySet<string | null>,
  credited: boolean,
): Slide['others'] {
  const asSource = links.some(({ url }) => kept.has(url));
  return [
    ...(media ? [[asSource ? 'media (kept as a source, not shown)' : 'media', media] as const] : []),
    ...(mediaLink && !kept.has(safeUrl(mediaLink)) ? [['media.link', mediaLink] as const] : []),
    ...(credit && !credited ? [['media credit', credit] as const] : []),
  ];
}
