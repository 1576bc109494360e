import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { reading } from '../../test/support/readings.ts';
import { WorkerPool } from './worker-pool.ts';

const root = join(import.meta.dirname, '../..');
const pool = new WorkerPool(root, 1);
const folders: string[] = [];
afterAll(async () => {
  await pool.close();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Workers that start and answer as told, and a limit in milliseconds. */
function poolOf(answer: string, start = '', size = 1, limitMs = 1): WorkerPool {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-worker-'));
  folders.push(folder);
  mkdirSync(join(folder, 'src/io'), { recursive: true });
  const source = `import { parentPort } from 'node:worker_threads';\n${start}\nparentPort?.on('message', ${answer});`;
  writeFileSync(join(folder, 'src/io/worker-start.ts'), source);
  return new WorkerPool(folder, size, limitMs);
}

const article = (slug: string) => ({
  ...reading(slug, [], []).article,
  body: `The mayor of ${slug} resigned on Monday.\n`,
});
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a pool of one worker', () => {
  it('reads one article after another', async () => {
    const slugs = ['springfield', 'shelbyville', 'ogdenville'];
    const results = await Promise.all(slugs.map((slug) => pool.read(article(slug))));
    const readings = results.map(({ value }) => JSON.parse(value ?? 'null'));
    expect(readings.map(({ sentences }) => sentences[0].text)).toEqual(
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

  it('keeps as many workers as are told when it closes, and starts others when it has none', async () => {
    const counting = poolOf(
      '() => { reads += 1; parentPort?.postMessage({ reading: String(reads) }); }',
      "let reads = 0;\nparentPort?.postMessage('ready');",
      1,
      60_000,
    );
    const readNext = async () => (await counting.read(article('one'))).value;
    expect(await readNext()).toBe('1');
    await counting.close(1);
    expect(await readNext()).toBe('2');
    await counting.close();
    expect(await readNext()).toBe('1');
    await counting.close();
  });

  it('answers for every reading where workers end by themselves behind each', async () => {
    const ending = poolOf(
      "() => { parentPort?.postMessage({ reading: 'read' }); setImmediate(() => process.exit()); }",
      "parentPort?.postMessage('ready');",
      1,
      60_000,
    );
    const other = poolOf(
      "() => parentPort?.postMessage({ reading: 'other' })",
      "parentPort?.postMessage('ready');",
      1,
      60_000,
    );
    for (let turn = 0; turn < 3; turn += 1) {
      const { value, problems } = await ending.read(article('one'));
      // Where its worker's end isn't known yet, it fails.
      expect(value ?? problems[0]?.code).toMatch(/^(?:read|reading-failed)$/);
      // Meanwhile another worker starts and ends.
      expect((await other.read(article('two'))).value).toBe('other');
      await other.close();
    }
    await ending.close();
  });

  it('ends a reading that computes without end, and reads the next', async () => {
    const endless = poolOf(`() => {
      parentPort?.postMessage('ready');
      for (;;);
    }`);
    const results = await Promise.all([endless.read(article('one')), endless.read(article('two'))]);
    expect(results.map(({ value, problems }) => [value, problems[0]?.code])).toEqual([
      [null, 'took-too-long'],
      [null, 'took-too-long'],
    ]);
  });

  it('fails for what ended its worker only: what that had at hand another reads', async () => {
    const fragile = poolOf(
      `({ article: { slug } }) => (slug === 'fatal' ? process.exit() : parentPort?.postMessage({ reading: slug }))`,
      "parentPort?.postMessage('ready');",
      1,
      60_000,
    );
    const slugs = ['one', 'fatal', 'two', 'three', 'fatal', 'fatal', 'four'];
    const results = await Promise.all(slugs.map((slug) => fragile.read(article(slug))));
    expect(results.map(({ value, problems }) => value ?? problems[0]?.code)).toEqual(
      slugs.map((slug) => (slug === 'fatal' ? 'reading-failed' : slug)),
    );
    await fragile.close();
  });

  it('gives each thing its own time, and none to what waits for it', async () => {
    const waiting = poolOf(
      `({ article: { slug } }) => {
        for (const until = performance.now() + Number(slug); performance.now() < until; );
        parentPort?.postMessage({ reading: slug });
      }`,
      "parentPort?.postMessage('ready');",
      1,
      300,
    );
    const results = await Promise.all(['200', '200', '5000', '200'].map((ms) => waiting.read(article(ms))));
    expect(results.map(({ value, problems }) => value ?? problems[0]?.code)).toEqual([
      '200',
      '200',
      'took-too-long',
      '200',
    ]);
    await waiting.close();
  });

  it('counts no time that its worker needs to start', async () => {
    const slow = poolOf(
      `() => {
        for (const said of ['ready', { failure: 'as it was asked' }]) parentPort?.postMessage(said);
      }`,
      'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);',
    );
    const { problems } = await slow.read(article('late'));
    expect(problems.map(({ message }) => message)).toEqual(['It could not be read: as it was asked']);
    await slow.close();
  });
});

describe('a pool of several workers', () => {
  it.each([
    [3, 1],
    [150, 2],
    [1_000, 2],
    [3_500, 3],
  ])('reads %i articles with %i of them, and spares a processor', async (articles, workers) => {
    const saying = `() => parentPort?.postMessage({ failure: String(threadId) })`;
    const several = poolOf(saying, "import { threadId } from 'node:worker_threads';", 3, 20_000);
    const asked = Array.from({ length: articles }, (_, index) => several.read(article(`a${index}`)));
    const said = new Set((await Promise.all(asked)).map(({ problems }) => problems[0]?.message));
    expect(said.size).toBe(workers);
    await several.close();
  });
});
