import { expect, it } from 'vitest';
import { memoryIo } from '../../test/support/memory-io.ts';
import { buildCorpus } from '../pipeline/pipeline.ts';
import { mergeCache } from './merge-cache.ts';

const front = (title: string, published: string) =>
  `---\ntitle: ${title}\npublished: ${published}\npublishedBasis: declared\n---\n\n`;

/** Two papers on one vote, and what a run keeps of them under `version`. */
function project() {
  const files = new Map([
    ['content/articles/post.md', `${front('Council votes', '2021-03-09')}The council approved the ferry on Monday.\n`],
    ['content/articles/echo.md', `${front('Ferry approved', '2021-03-10')}The council approved the ferry on Monday.\n`],
  ]);
  const memory = memoryIo(files);
  const kept: string[] = [];
  const keep = async (path: string, data: string) => {
    kept.push(path);
    files.set(path, data);
  };
  const run = async (version: string) => {
    const merges = mergeCache({ read: memory.read, keep }, version);
    return (await buildCorpus({ ...memory, merges }, { frozen: false })).corpus;
  };
  return { files, kept, run };
}

it('what the same articles and rules merged is taken over, whatever else changes', async () => {
  const { files, kept, run } = project();
  const first = await run('rules 1');
  expect(await run('rules 1')).toEqual(first);
  const [event] = first.events;
  files.set('content/events/vote.md', `---\nevent: ${event?.id}\ntitle: The vote\n---\n`);
  expect((await run('rules 1')).events.map(({ title }) => title)).toContain('The vote');
  expect(kept).toEqual(['.cache/merged.json']);
});

it('other rules and other articles are merged anew', async () => {
  const { files, kept, run } = project();
  await run('rules 1');
  await run('rules 2');
  files.delete('content/articles/echo.md');
  expect((await run('rules 2')).events.every(({ tellings }) => tellings.length === 1)).toBe(true);
  expect(kept).toHaveLength(3);
});

it('a damaged entry counts as none', async () => {
  const { files, kept, run } = project();
  const first = await run('rules 1');
  const entry = files.get('.cache/merged.json') ?? '';
  for (const damaged of [entry.slice(0, -9), entry.replace('"mentions":[0', '"mentions":[1'), '', '{}']) {
    files.set('.cache/merged.json', damaged);
    expect(await run('rules 1')).toEqual(first);
  }
  expect(kept).toHaveLength(5);
});
