/**
 * Figures, printed and never asserted: `npm run bench -- NAME [ARGUMENTS]`. Without a name it lists what there is.
 */

/** A bench prints lines; `args` are what followed its name. */
export type Bench = (args: readonly string[], say: (line: string) => void) => Promise<void> | void;

const BENCHES: Readonly<
  Record<string, { readonly about: string; readonly load: () => Promise<{ readonly run: Bench }> }>
> = {
  times: {
    about: 'time expressions: speed beside chrono-node and recognizers-text, and growth with length',
    load: () => import('./times.ts'),
  },
  publications: {
    about: 'DOCS.json: publication days withheld and inferred, coverage and error',
    load: () => import('./publications.ts'),
  },
  build: {
    about: '[100 1000 10000]: made-up archives built cold and warm, beside plain Astro rendering the same Markdown',
    load: () => import('./build.ts'),
  },
  dev: {
    about: '[1000]: seconds from saving an article, a timeline or a person’s word to the open page showing it',
    load: () => import('./dev.ts'),
  },
  pages: {
    about: 'FOLDER [--each]: saved pages read, beside the body, title, byline and day expected of them',
    load: () => import('./pages.ts'),
  },
  hostile: {
    about: 'PATH: texts of JSON files through every format of data, and through add, build and a browser',
    load: () => import('./hostile.ts'),
  },
  facts: {
    about: 'the per-article half beside the tagger alone, and memory over 10,000 articles',
    load: () => import('./facts.ts'),
  },
  merge: { about: '[SIZES]: how merging grows with the number of mentions', load: () => import('./merge.ts') },
  reader: {
    about:
      '[--alone] [--times N] [--work] [SIZES]: the timeline’s page beside vis-timeline and TimelineJS in one browser',
    load: () => import('./reader.ts'),
  },
  'merge-ecb': {
    about: 'ECB.json.gz: gold mentions merged, predictions on standard output',
    load: () => import('./merge-ecb.ts'),
  },
};

const [name = '', ...args] = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const chosen = BENCHES[name];
if (chosen) await (await chosen.load()).run(args, say);
else {
  say(name === '' ? 'Benches:' : `No bench ${JSON.stringify(name)}; there are:`);
  for (const [known, { about }] of Object.entries(BENCHES)) say(`  ${known}  ${about}`);
  process.exitCode = 2;
}
