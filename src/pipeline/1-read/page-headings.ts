import { lineOf } from './element-line.ts';

const LEAST_TITLE = 9;
const LEAST_LIKE_HEADLINE = 16;

/** Finds where an article's headline stands, as the elements of its page go by. */
export class Headings {
  readonly #title: string | null;
  readonly #titles: number[] = [];
  #first: number | null = null;
  #like: number | null = null;

  constructor(title: string | null) {
    this.#title = title;
  }

  look(element: Element, at: number): void {
    if (/^H[12]$/.test(element.tagName)) {
      this.#first ??= at;
      const text = lineOf(element) ?? '';
      if (text.length >= LEAST_TITLE && this.#title?.includes(text)) this.#titles.push(at);
    } else if (this.#like === null && isLikeHeadline(element, this.#title)) this.#like = at;
  }

  areSeen(): boolean {
    return this.#first !== null;
  }

  /** Each heading with the title; else the first heading; else what looks like one. */
  places(): readonly number[] {
    if (this.#titles.length > 0) return this.#titles;
    const place = this.#first ?? this.#like;
    return place === null ? [] : [place];
  }
}

/** The title, or what is called one, where a page has no headings. */
function isLikeHeadline(element: Element, title: string | null): boolean {
  if (element.tagName === 'A') return false;
  const text = lineOf(element) ?? '';
  if (text.length < LEAST_LIKE_HEADLINE) return false;
  return title?.includes(text) || /(?:title|headline|heading)$/i.test(element.className || element.id);
}
