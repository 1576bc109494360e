import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseEdtf } from '../src/calendar/edtf.ts';
import { english } from '../src/languages/en/index.ts';
import { inferPublications } from '../src/pipeline/6-date/infer-publications.ts';
import { readOneArticle } from '../src/pipeline/read-one-article.ts';
import type { Article, Edtf } from '../src/types.ts';
import type { Bench } from './bench.ts';

const documents = z.array(z.object({ doc: z.string(), dct: z.string(), text: z.string() }));
type Document = z.infer<typeof documents>[number];

/** `npm run bench -- publications DOCS.json`: every article's day withheld, inferred from all of them, and compared. */
export const run: Bench = ([file], say) => {
  if (!file) throw new Error('expected a file: [{"doc": …, "dct": "2025-08-01", "text": …}]');
  const given = documents.parse(JSON.parse(readFileSync(file, 'utf8')));
  report(
    'each article alone',
    given,
    given.flatMap((document) => infer([document])),
    say,
  );
  report('all of them together', given, infer(given), say);
};

function infer(given: readonly Document[]): readonly (Edtf | null)[] {
  const readings = given.map((document) => readOneArticle(articleOf(document), english));
  const { inCorpus } = inferPublications(readings);
  return given.map(({ doc }) => inCorpus.get(doc)?.publication.date ?? null);
}

function report(
  title: string,
  given: readonly Document[],
  found: readonly (Edtf | null)[],
  say: (line: string) => void,
): void {
  const judged = given.map(({ doc, dct }, at) => ({ doc, dct, ...judge(dct, found[at] ?? null) }));
  const count = (sort: Sort, right?: boolean) =>
    judged.filter((one) => one.sort === sort && (right === undefined || one.right === right)).length;
  say(`${title}: ${given.length} articles`);
  for (const sort of ['day', 'range', 'bound', 'nothing'] as const)
    say(`  ${sort.padEnd(8)} ${count(sort)}, of them wrong ${sort === 'nothing' ? 0 : count(sort, false)}`);
  const lengths = judged
    .filter(({ sort }) => sort === 'range')
    .map(({ days }) => days)
    .sort((a, b) => a - b);
  say(`  median length of a range: ${lengths[Math.floor(lengths.length / 2)] ?? 0} days`);
  for (const { doc, dct, date, right } of judged) if (!right) say(`  wrong: ${doc} is of ${dct}, inferred ${date}`);
}

type Sort = 'day' | 'range' | 'bound' | 'nothing';

function judge(
  dct: Edtf,
  date: Edtf | null,
): { readonly sort: Sort; readonly right: boolean; readonly days: number; readonly date: Edtf | null } {
  const [day, span] = [parseEdtf(dct), date === null ? null : parseEdtf(date)];
  if (!span || day?.first == null) return { sort: 'nothing', right: true, days: 0, date };
  const { first, last } = span;
  const right = (first ?? -Infinity) <= day.first && day.first <= (last ?? Infinity);
  if (first === null || last === null) return { sort: 'bound', right, days: Infinity, date };
  return { sort: first === last ? 'day' : 'range', right, days: last - first + 1, date };
}

function articleOf({ doc, text }: Document): Article {
  return {
    ...{ slug: doc, file: doc, title: '', publisher: null, author: null, url: null, published: null },
    ...{ publishedBasis: null, capture: null, capturedSha256: null, language: 'en', licence: 'quote', bodyLine: 1 },
    body: text.replaceAll('\n', '\n\n'),
  };
}
