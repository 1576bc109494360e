import type { CapturedArticle } from '../pipeline/1-read/read-capture.ts';
import { markdownBlocks } from '../pipeline/2-clean/markdown-blocks.ts';
import type { Article } from '../types.ts';
import { Likeness, wordsOf } from './likeness.ts';

/** Two texts that share this much are one, but for corrections. */
const SAME_TEXT = 0.6;

/** What a capture is to the articles that are there. */
export type Relation =
  | { readonly is: 'new' }
  /** The same text of the same outlet. */
  | { readonly is: 'known'; readonly article: Article }
  /** Another version of the same outlet's article. */
  | { readonly is: 'version'; readonly article: Article }
  /** The same, last changed before the one that is there. */
  | { readonly is: 'earlier'; readonly article: Article }
  /** Another outlet's article, nearly word for word. */
  | { readonly is: 'copy'; readonly article: Article };

/** The articles of a project, found again by their address or by their words. */
export class KnownArticles {
  readonly #byAddress = new Map<string, Article>();
  readonly #likeness = new Likeness<Article>();
  /** Earlier versions by the name of the article that took their place. */
  readonly #earlier = new Map<string, Article[]>();

  put(article: Article): void {
    const { supersededBy } = article;
    if (supersededBy !== undefined) {
      this.#earlier.set(supersededBy, [...(this.#earlier.get(supersededBy) ?? []), article]);
      return;
    }
    if (article.url) this.#byAddress.set(addressKey(article.url), article);
    this.#likeness.put(article, article.body);
  }

  relationOf(captured: CapturedArticle): Relation {
    const there = captured.url ? this.#byAddress.get(addressKey(captured.url)) : undefined;
    if (there) return this.#ofOne(there, captured);
    const like = this.#likeness.find(captured.body, SAME_TEXT)?.item;
    if (!like) return { is: 'new' };
    if (!mayBeOneArticle(like, captured)) return { is: 'copy', article: like };
    return this.#ofOne(like, captured);
  }

  /** What a capture of an article is to the version that is there, and to those before it. */
  #ofOne(there: Article, captured: CapturedArticle): Relation {
    const versions = [there, ...(this.#earlier.get(there.slug) ?? [])];
    const same = versions.find((version) => haveSameText(version, captured));
    if (same) return { is: 'known', article: same };
    return { is: isEarlier(captured, there) ? 'earlier' : 'version', article: there };
  }
}

/** By the days of their last changes; where one says none, what comes later is the newer. */
function isEarlier(captured: CapturedArticle, there: Article): boolean {
  const [own, other] = [captured.updated ?? captured.published, there.updated ?? there.published];
  return own !== null && other !== null && own < other;
}

/** Without an address to tell them apart: one outlet's, or nobody knows whose, under one title. */
function mayBeOneArticle(article: Article, captured: CapturedArticle): boolean {
  if (article.url && captured.url) return false;
  if (article.publisher && captured.publisher && article.publisher !== captured.publisher) return false;
  return wordsOf(article.title).join(' ') === wordsOf(captured.title).join(' ');
}

function haveSameText(article: Article, captured: CapturedArticle): boolean {
  const words = (body: string) =>
    markdownBlocks(body)
      .blocks.flatMap(({ text }) => wordsOf(text))
      .join(' ');
  return words(article.body) === words(captured.body);
}

/** An address without what doesn't change the page: scheme, `www.`, fragment, campaign parameters, last slash. */
export function addressKey(address: string): string {
  const { hostname, pathname, searchParams } = new URL(address);
  const kept = [...searchParams]
    .filter(([name]) => !/^(?:utm_.*|fbclid|gclid|ref|cmpid|ocid|smid)$/i.test(name))
    .sort();
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&');
  return `${hostname.replace(/^(?:www|m|amp)\./, '')}${pathname.replace(/\/$/, '')}${query && `?${query}`}`;
}
