import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newBuildMemory, readCorpus } from '../src/pipeline/pipeline.ts';
import { ARTICLES, filesOf } from './support/articles.ts';
import { changes } from './support/histories.ts';
import { build, memoryIo } from './support/memory-io.ts';

it('a process that builds again and again gives what one gives that builds once, whatever happened between', async () => {
  await fc.assert(
    fc.asyncProperty(changes, async (history) => {
      const files = filesOf(ARTICLES);
      const memory = newBuildMemory();
      let { corpus } = await build(new Map(files));
      for (const change of [() => undefined, ...history]) {
        change(files, corpus);
        const copy = new Map(files);
        const once = await build(copy);
        const { keepIds, ...read } = await readCorpus(memoryIo(files), memory);
        const again = { ...read, problems: [...read.problems, ...(await keepIds({ frozen: false }))] };
        expect(JSON.stringify(again)).toBe(JSON.stringify(once));
        expect(files).toEqual(copy);
        corpus = once.corpus;
      }
    }),
    { numRuns: 10 },
  );
});
