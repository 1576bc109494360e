import { english } from '../../src/languages/en/index.ts';
import { pageFurniture } from '../../src/pipeline/1-read/page-furniture.ts';
import { readPage } from '../../src/pipeline/1-read/read-page.ts';

/** The paragraphs of every saved page below. */
export const PROSE = [
  'The harbour board voted on Monday to rebuild the north pier, which a storm tore away in March.',
  'Work is to begin in September and will cost some four million dollars, the board’s chair said.',
  'Fishermen had asked for a longer pier, but the board found no money for it in this year’s budget.',
  'A second vote, on the lighthouse, was put off until the members have seen the engineers’ report.',
];

export interface PageParts {
  readonly head?: string;
  readonly top?: string;
  readonly inside?: string;
  readonly end?: string;
}

/** A saved page with its article, and what else is told of. */
export const page = ({ head = '', top = '', inside = '', end = '' }: PageParts) => {
  const [first, ...others] = PROSE.map((text) => `<p>${text}</p>`);
  const prose = [first, inside, ...others].join('');
  return `<!doctype html><html lang="en"><head><title>Board votes to rebuild pier</title>${head}</head><body><main><article><h1>Board votes to rebuild pier</h1>${top}${prose}${end}</article></main></body></html>`;
};

/** What is read from a saved page, without its furniture. */
export function read(html: string) {
  const result = readPage('page.html', html);
  if ('problem' in result) throw new Error(result.problem.message);
  const { title, byline, language } = result.metadata;
  const reasons = pageFurniture(result.blocks, english, {
    title,
    author: byline && english.authorIn(byline),
    language,
  });
  return { ...result.metadata, body: result.blocks.filter((_, index) => !reasons.has(index)).map(({ text }) => text) };
}
