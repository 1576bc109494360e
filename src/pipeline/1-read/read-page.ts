import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Problem } from '../../errors.ts';
import { type PageBlock, pageBlocks } from './page-blocks.ts';
import { type DeclaredMetadata, type PageMetadata, readMetadata } from './page-metadata.ts';
import { scanPage } from './scan-page.ts';
import { siteMarks, withoutSite } from './site-in-title.ts';

export type { PageMetadata } from './page-metadata.ts';

type Page = { readonly blocks: readonly PageBlock[]; readonly metadata: PageMetadata } | { readonly problem: Problem };

/** Shortest article that Readability looks for, and the shortest it is then content with. */
const CHARACTERS = [500, 140];

/** The article of a saved page, by Readability on linkedom, behind a scan that bounds depth and size. */
export function readPage(file: string, html: string): Page {
  const tooMuch = scanPage(html);
  if (tooMuch)
    return {
      problem: {
        ...{ file, line: null, column: null, code: 'too-deep', message: tooMuch },
        advice: 'Save the page in reader view, or paste the article as text.',
      },
    };
  const page = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(page);
  const declared = readMetadata(document);
  const { declaresTitle: _, ...metadata } = declared;
  const article = readable(page);
  // Of a page too short for Readability, all that it shows.
  const content = article?.content ? `<!doctype html><html><body>${article.content}</body></html>` : page;
  return {
    blocks: pageBlocks(parseHTML(content).document.body),
    metadata: {
      ...metadata,
      ...titleAndPublisher(document, article?.title ?? '', declared),
      byline: article?.byline ?? metadata.byline,
    },
  };
}

/** A title that the page declares is what it wants to be called; only a browser's tab says the site's name too. */
function titleAndPublisher(
  document: Document,
  readable: string,
  { title, declaresTitle, publisher, url }: DeclaredMetadata,
): Pick<PageMetadata, 'title' | 'publisher'> {
  const tab = document.querySelector('title')?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
  const found = declaresTitle ? null : withoutSite(tab, siteMarks(document, [publisher], url));
  return { title: found?.title ?? (readable || title), publisher: publisher ?? found?.site ?? null };
}

/** Readability changes the document it is given, and throws on the odd one: each try has its own. */
function readable(page: string): { content: string; title: string; byline: string | null } | null {
  for (const charThreshold of CHARACTERS)
    try {
      const { document } = parseHTML(page);
      const restoreTitle = withPlainDashes(document);
      const article = new Readability(document, { charThreshold }).parse();
      if (article?.content)
        return { content: article.content, title: restoreTitle(article.title ?? ''), byline: article.byline ?? null };
    } catch {
      // The next try, or the whole page.
    }
  return null;
}

/** Readability takes “Headline - Site” apart only at a hyphen. Gives the way back for a title it leaves whole. */
function withPlainDashes(document: Document): (title: string) => string {
  const element = document.querySelector('head > title');
  const written = (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const plain = written.replaceAll(/ [–—] /g, ' - ');
  if (element && plain !== written) element.textContent = plain;
  return (title) => (title === plain ? written : title);
}
