import { describe, expect, it } from 'vitest';
import { type Files, memoryIo } from '../../test/support/memory-io.ts';
import { english } from '../languages/en/index.ts';
import { readCapture } from '../pipeline/1-read/read-capture.ts';
import { addCaptures } from './add.ts';

const SENTENCES = [
  'The harbour board voted on Monday to rebuild the north pier, which a storm tore away in March.',
  'Work is to begin in September and will cost some four million dollars, the chair of the board said.',
  'Fishermen had asked for a longer pier, but the board found no money for it in the budget of this year.',
  'A second vote, on the lighthouse, was put off until the members have seen what the engineers wrote.',
  'The mayor, who has no vote on the board, called the decision a good day for the whole of the town.',
];

interface Told {
  readonly url?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly sentences?: readonly string[];
  readonly published?: string;
}

const page = ({ url, title = 'Board votes to rebuild pier', outlet, sentences = SENTENCES, published }: Told) =>
  `<html lang="en"><head><title>${title}</title>${url ? `<link rel="canonical" href="${url}">` : ''}${
    outlet ? `<meta property="og:site_name" content="${outlet}">` : ''
  }${published ? `<meta property="article:published_time" content="${published}">` : ''}</head><body><article><h1>${title}</h1>${sentences
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></body></html>`;

const add = (files: Files, name: string, html: string, dryRun = false) => {
  const io = {
    ...memoryIo(files),
    readCapture: async (file: string, bytes: Uint8Array) => readCapture(file, bytes, english),
  };
  return addCaptures(io, [{ name, bytes: new TextEncoder().encode(html) }], { dryRun });
};
const articles = (files: Files) => [...files.keys()].filter((path) => path.startsWith('content/articles/')).sort();
const LONGER = [...SENTENCES, 'The board meets again on Thursday.'];
const URL_A = 'https://www.harbour.example/2025/06/05/pier';

describe('an article that comes again', () => {
  it('is known by its bytes, and by its address and words', async () => {
    const files: Files = new Map();
    await add(files, 'a.html', page({ url: URL_A }));
    const same = await add(files, 'again.html', page({ url: URL_A }));
    const shared = await add(
      files,
      'shared.html',
      page({ url: 'http://harbour.example/2025/06/05/pier/?utm_source=x' }),
    );
    expect([same.known, shared.known].map(([known]) => known?.file)).toEqual(Array(2).fill(articles(files)[0]));
    expect(articles(files)).toHaveLength(1);
  });

  it('in another version takes the article’s place, and the earlier one is kept', async () => {
    const files: Files = new Map();
    await add(files, 'a.html', page({ url: URL_A, published: '2025-06-05' }));
    const { problems, added } = await add(files, 'b.html', page({ url: URL_A, sentences: LONGER }));
    const [earlier, now] = articles(files);
    expect(problems.map(({ code }) => code)).toEqual(['newer-version']);
    expect(problems[0]?.message).toMatch(/\n {4}now: .*meets again on Thursday/);
    expect(problems[0]?.message).not.toContain('was:');
    expect(added.map(({ file }) => file)).toEqual([now]);
    expect(files.get(now ?? '')).toContain('meets again on Thursday');
    expect(files.get(now ?? '')).toContain('published: 2025-06-05');
    expect(files.get(earlier ?? '')).toContain('supersededBy: board-votes-to-rebuild-pier\n');
    expect(files.get(earlier ?? '')).not.toContain('meets again on Thursday');
    expect([...files.keys()].filter((path) => path.startsWith('seeds/'))).toEqual(['seeds/a.html', 'seeds/b.html']);
  });

  it('in the earlier version is known, and doesn’t take the newer one’s place', async () => {
    const files: Files = new Map();
    await add(files, 'a.html', page({ url: URL_A, published: '2025-06-05' }));
    await add(files, 'b.html', page({ url: URL_A, sentences: LONGER }));
    const before = new Map(files);
    const again = await add(files, 'c.html', `${page({ url: URL_A, published: '2025-06-05' })}<!-- saved again -->`);
    expect([again.known.map(({ file }) => file), again.added]).toEqual([[articles(files)[0]], []]);
    expect(files).toEqual(before);
  });

  it('in a version that was changed before the one there stands beside it', async () => {
    const files: Files = new Map();
    await add(files, 'new.html', page({ url: URL_A, published: '2025-06-07', sentences: LONGER }));
    const { added, problems } = await add(files, 'old.html', page({ url: URL_A, published: '2025-06-05' }));
    const [earlier = '', now = ''] = articles(files);
    expect([added.map(({ file }) => file), problems.map(({ code }) => code)]).toEqual([
      [earlier],
      ['superseded-article'],
    ]);
    expect(files.get(earlier)).toContain('supersededBy: board-votes-to-rebuild-pier\n');
    expect(files.get(now)).toContain('meets again on Thursday');
  });

  it('from another outlet is an article of its own, and named as a copy', async () => {
    const files: Files = new Map();
    await add(files, 'a.html', page({ url: URL_A, outlet: 'Harbour Times' }));
    const other = page({
      url: 'https://coast.example/pier',
      outlet: 'The Coast',
      title: 'Pier to rise again, board says',
    });
    const { problems } = await add(files, 'b.html', other);
    expect(problems.map(({ code }) => code)).toEqual(['word-for-word-copy']);
    expect(articles(files)).toHaveLength(2);
  });

  it('on a dry run is told and nothing is written', async () => {
    const files: Files = new Map();
    await add(files, 'a.html', page({ url: URL_A }));
    const before = new Map(files);
    const { read } = await add(files, 'b.html', page({ url: URL_A, sentences: LONGER }), true);
    expect(read.map(({ is, article }) => [is, article])).toEqual([['version', articles(files)[0]]]);
    expect(files).toEqual(before);
  });
});

it('articles on one matter in their own words stay apart', async () => {
  const files: Files = new Map();
  await add(files, 'a.html', page({ url: URL_A }));
  const sentences = SENTENCES.map((text) => text.split(' ').reverse().join(' '));
  const { problems } = await add(
    files,
    'b.html',
    page({ url: 'https://coast.example/p', title: 'The pier', sentences }),
  );
  expect(problems).toEqual([]);
  expect(articles(files)).toHaveLength(2);
});
