import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { reading } from '../../test/support/readings.ts';
import { WorkerPool } from './worker-pool.ts';

const root = join(import.meta.dirname, '../..');
const pool = new WorkerPool(root, 1);
const impatient = new WorkerPool(root, 1, 1);
afterAll(() => Promise.all([pool.close(), impatient.close()]));

const article = (slug: string) => ({
  ...reading(slug, [], []).article,
  body: `The mayor of ${slug} resigned on Monday.\n`,
});
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a pool of one worker', () => {
  it('reads one article after another', async () => {
    const slugs = ['springfield', 'shelbyville', 'ogdenville'];
    const results = await Promise.all(slugs.map((slug) => pool.read(article(slug))));
    expect(results.map(({ value }) => value?.sentences[0]?.text)).toEqual(
      slugs.map((slug) => `The mayor of ${slug} resigned on Monday.`),
    );
    expect(results.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('reads captures, and answers for each with what is wrong with it', async () => {
    const [good, bad] = await Promise.all([
      pool.capture('a.txt', bytes('A harbour closes\n\nThe harbour closed on Monday after a storm.\n')),
      pool.capture('b.txt', bytes('\0\0\0')),
    ]);
    expect(good.value?.title).toBe('A harbour closes');
    expect(bad.problems.map(({ file, code }) => [file, code])).toEqual([['b.txt', 'binary-file']]);
  });

  it('ends a reading that takes too long, and reads the next', async () => {
    const [first, second] = await Promise.all([impatient.read(article('one')), impatient.read(article('two'))]);
    expect([first, second].map(({ problems }) => problems[0]?.code)).toEqual(['took-too-long', 'took-too-long']);
    expect(first.value).toBeNull();
  });

  it('counts no time that its worker needs to start', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-slow-'));
    mkdirSync(join(folder, 'src/io'), { recursive: true });
    writeFileSync(
      join(folder, 'src/io/reading-worker.ts'),
      `import { parentPort } from 'node:worker_threads';
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
      parentPort?.once('message', () => {
        for (const said of ['ready', { failure: 'as it was asked' }]) parentPort?.postMessage(said);
      });`,
    );
    const slow = new WorkerPool(folder, 1, 1);
    const { problems } = await slow.read(article('late'));
    expect(problems.map(({ message }) => message)).toEqual(['It could not be read: as it was asked']);
    await slow.close();
    rmSync(folder, { recursive: true });
  });
});
