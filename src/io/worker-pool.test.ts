import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { reading } from '../../test/support/readings.ts';
import { WorkerPool } from './worker-pool.ts';

const pool = new WorkerPool(join(import.meta.dirname, '../..'), 1);
afterAll(() => pool.close());

const article = (slug: string) => ({
  ...reading(slug, [], []).article,
  body: `The mayor of ${slug} resigned on Monday.\n`,
});

describe('a pool of one worker', () => {
  it('reads one article after another', async () => {
    const slugs = ['springfield', 'shelbyville', 'ogdenville'];
    const results = await Promise.all(slugs.map((slug) => pool.read(article(slug))));
    expect(results.map(({ value }) => value?.sentences[0]?.text)).toEqual(
      slugs.map((slug) => `The mayor of ${slug} resigned on Monday.`),
    );
    expect(results.flatMap(({ problems }) => problems)).toEqual([]);
  });
});
