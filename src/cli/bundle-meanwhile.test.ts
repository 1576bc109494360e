import { expect, it } from 'vitest';
import { bundleMeanwhile, FEW_ARTICLES, MANY_ARTICLES } from './bundle-meanwhile.ts';

/** What a build of so many articles does, in order: it reads half of them, then the others, merges, and waits for the bundle. */
async function build(articles: number, isKept = false): Promise<readonly string[]> {
  const did: string[] = [];
  const note = (what: string) => async () => void did.push(what);
  const world = {
    list: async () => Array.from({ length: articles }, (_, at) => `${at}.md`),
    progress: (read: number, all: number) => void did.push(read === all ? 'read' : 'read half'),
  };
  const kept = { entry: new URL('file:///entry.mjs'), placeAssets: () => undefined };
  const meanwhile = await bundleMeanwhile(world, { find: async () => (isKept ? kept : null) }, () => {
    did.push('start');
    return { done: note('done'), stop: note('stop') };
  });
  for (const read of [Math.floor(articles / 2), articles]) meanwhile.io.progress(read, articles);
  did.push('merge');
  await meanwhile.done();
  await meanwhile.stop();
  return did;
}

it('beside a few articles the pages’ code is bundled from the start', async () => {
  expect(await build(FEW_ARTICLES)).toEqual(['start', 'read half', 'read', 'merge', 'done', 'stop']);
});

it('of more articles most are read first, as that keeps every processor busy', async () => {
  expect(await build(FEW_ARTICLES + 1)).toEqual(['read half', 'read', 'start', 'merge', 'done', 'stop']);
});

it('of many articles nothing is bundled before all else is done, as that takes the memory', async () => {
  expect(await build(MANY_ARTICLES + 1)).toEqual(['read half', 'read', 'merge', 'start', 'done', 'stop']);
});

it('what an earlier build kept is not bundled again', async () => {
  expect(await build(2, true)).toEqual(['read half', 'read', 'merge']);
});
