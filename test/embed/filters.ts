import { parseHTML } from 'linkedom';

/** Elements a system lets through, each with the attributes it leaves them; of other elements only the text stays. */
export type Allowed = Readonly<Record<string, readonly string[]>>;

/** What is left of a piece of HTML. Written after what the systems themselves say they keep. */
export function keepOnly(html: string, allowed: Allowed, emptied: readonly string[] = ['script', 'style']): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const element of [...document.body.querySelectorAll('*')].reverse()) {
    const attributes = allowed[element.localName];
    if (emptied.includes(element.localName)) element.remove();
    else if (!attributes) element.replaceWith(...element.childNodes);
    else for (const { name } of [...element.attributes]) if (!attributes.includes(name)) element.removeAttribute(name);
  }
  return document.body.innerHTML;
}

const OEMBED: Allowed = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

/** What WordPress makes of the HTML in an oEmbed answer from a site that it doesn't know; `null` when it shows nothing. */
export function wordPressOembed(html: string, secret: string): string | null {
  const kept = keepOnly(html, OEMBED);
  const quote = /<blockquote>.*?<\/blockquote>/s.exec(kept)?.[0] ?? '';
  const frame = /<iframe.*?><\/iframe>/s.exec(kept)?.[0];
  if (!frame) return null;
  const told = frame
    .replace(/ src="([^"]*)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
    .replace('<iframe', `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"`)
    .replace('<iframe', quote ? '<iframe style="position: absolute; visibility: hidden;"' : '<iframe');
  return quote.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`) + told;
}

/** What a WordPress author may write who has no right to HTML of every kind. */
export const WORDPRESS_AUTHOR: Allowed = {
  a: ['href', 'rel', 'title', 'target'],
  ...{ p: ['class'], ol: ['start', 'type'], ul: [], li: [], blockquote: ['cite'], em: [], strong: [], br: [] },
  ...{ h2: [], h3: [], figure: [], figcaption: [], img: ['src', 'alt', 'width', 'height'], time: ['datetime'] },
};

/** Drupal's text format “Basic HTML”. */
export const DRUPAL_BASIC: Allowed = {
  a: ['href', 'hreflang'],
  ...{ em: [], strong: [], cite: [], blockquote: ['cite'], code: [], ul: ['type'], ol: ['start', 'type'], li: [] },
  ...{ dl: [], dt: [], dd: [], h2: ['id'], h3: ['id'], h4: ['id'], h5: ['id'], h6: ['id'], p: [], br: [], span: [] },
  img: ['src', 'alt', 'height', 'width', 'data-entity-type', 'data-entity-uuid', 'data-align', 'data-caption'],
};

/** What mail programs and feed readers agree on. */
export const MAIL_AND_FEEDS: Allowed = {
  a: ['href', 'title'],
  ...{ p: [], ol: ['start'], ul: [], li: [], blockquote: [], em: [], strong: [], br: [], h2: [], h3: [] },
  img: ['src', 'alt', 'width', 'height'],
};
