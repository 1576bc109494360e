import type { Language, PageLine } from '../../language.ts';
import type { PageBlock } from './page-blocks.ts';

/** Why a block of a saved page is none of its article, as `dateline explain` shows it; a language adds those of single lines. */
export const PAGE_REASONS = {
  title: 'the title itself',
  link: 'link',
  related: 'beside the article',
  pullQuote: 'pull quote',
  before: 'before the article',
  after: 'after the article',
  author: 'about the author',
} as const;

/** Index of a block → why it is none of the article. */
export type Reasons = ReadonlyMap<number, string>;

/** What the page says of its article, to know it again in the text. */
export interface PageAbout {
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string | null;
}

/** What a rule looks at. */
export interface PageText {
  readonly blocks: readonly PageBlock[];
  /** What each block is by its words alone. */
  readonly lines: readonly (PageLine | null)[];
  readonly about: PageAbout;
  readonly language: Language;
}

/** Blocks that are none of the article, and why; `taken` holds those that earlier rules found. */
export type PageRule = (page: PageText, taken: Reasons) => Iterable<readonly [index: number, reason: string]>;

/** Blocks from one to another, for one reason. */
export function stretch(from: number, to: number, reason: string): readonly (readonly [number, string])[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => [from + index, reason] as const);
}
