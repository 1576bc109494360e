import { describe, expect, it } from 'vitest';
import { addCaptures } from '../../src/cli/add.ts';
import type { Disk } from '../../src/io/node-disk.ts';
import { readingCache } from '../../src/io/reading-cache.ts';
import { languageOf } from '../../src/languages/index.ts';
import { readCapture } from '../../src/pipeline/1-read/read-capture.ts';
import type { CaptureIo } from '../../src/pipeline/io.ts';
import { buildCorpus } from '../../src/pipeline/pipeline.ts';
import { readOneArticle } from '../../src/pipeline/read-one-article.ts';
import { type Files, memoryIo } from '../support/memory-io.ts';

const english = languageOf('en');
const io = (files: Files): CaptureIo => ({
  ...memoryIo(files),
  readCapture: async (file, bytes) => readCapture(file, bytes, english),
});

/** A disk on which only so many writes and removals succeed, as when it fills up, turns read-only, or the run is killed. */
function failing(files: Files, after: number, code: string): CaptureIo {
  let left = after;
  const whole = io(files);
  const step = () => {
    left -= 1;
    if (left < 0) throw Object.assign(new Error(`${code}: refused`), { code });
  };
  return {
    ...whole,
    write: async (path, data) => {
      step();
      await whole.write(path, data);
    },
    remove: async (path) => {
      step();
      await whole.remove(path);
    },
  };
}

const text = (body: string) => new TextEncoder().encode(body);
const FIRST = `The ferry returns

The ferry to Odden sailed again on 6 May 2024, after the harbour was dredged for a year.

The council signed a contract with the shipping line on 2 February 2024.
`;
const CAPTURES = [
  { name: 'ferry.txt', bytes: text(FIRST) },
  {
    name: 'mill.txt',
    bytes: text('The mill closes\n\nThe paper mill at Brede closed on 3 June 2024, its owner said.\n'),
  },
  {
    name: 'ferry-later.txt',
    bytes: text(`${FIRST}\nThe line added a second ship on 9 July 2024, the council said.\n`),
  },
];

/** Runs on a disk that refuses after 0, 1, 2 … steps until one run goes through; gives the files after each refusal. */
async function refusedEverywhere(
  start: Files,
  code: string,
  run: (io: CaptureIo) => Promise<unknown>,
): Promise<readonly Files[]> {
  const left: Files[] = [];
  for (let after = 0; after < 100; after += 1) {
    const files: Files = new Map(start);
    const refusal: unknown = await run(failing(files, after, code)).then(
      () => null,
      (error: unknown) => error,
    );
    if (refusal === null) return left;
    expect(refusal).toMatchObject({ code });
    left.push(files);
  }
  throw new Error('no run went through');
}

describe.each(['ENOSPC', 'EROFS', 'EACCES'])('a disk that says %s at any step', (code) => {
  it('of adding loses nothing, and the next run ends where an undisturbed one does', async () => {
    const undisturbed: Files = new Map();
    await addCaptures(io(undisturbed), CAPTURES);
    const stopped = await refusedEverywhere(new Map(), code, (disk) => addCaptures(disk, CAPTURES));
    expect(stopped.length).toBeGreaterThan(4);
    for (const files of stopped) {
      await addCaptures(io(files), CAPTURES);
      expect(files).toEqual(undisturbed);
    }
  });

  it('of writing ids loses none that was published, and the next build ends where an undisturbed one does', async () => {
    const start: Files = new Map();
    await addCaptures(io(start), CAPTURES.slice(0, 1));
    await buildCorpus(io(start), { frozen: false });
    await addCaptures(io(start), CAPTURES.slice(1));
    const published = [...start].filter(([path]) => path.startsWith('content/events.lock/'));
    const undisturbed: Files = new Map(start);
    await buildCorpus(io(undisturbed), { frozen: false });
    expect(published.length).toBeGreaterThan(0);
    const stopped = await refusedEverywhere(start, code, (disk) => buildCorpus(disk, { frozen: false }));
    expect(stopped.length).toBeGreaterThan(0);
    for (const files of stopped) {
      const { problems } = await buildCorpus(io(files), { frozen: false });
      expect(problems.map((problem) => problem.code)).not.toContain('damaged-lock');
      expect(files).toEqual(undisturbed);
    }
  });

  it('of filling the cache costs time and nothing else', async () => {
    const refuse = async () => Promise.reject(Object.assign(new Error(code), { code }));
    const disk: Disk = { list: async () => [], read: refuse, write: refuse, keep: refuse, remove: refuse };
    const article = { ...articleOf(FIRST), file: 'content/articles/ferry.md' };
    const cache = readingCache(disk, 'any');
    await cache.put(article, JSON.stringify(readOneArticle(article, english)));
    expect(await cache.get(article)).toBeNull();
  });
});

function articleOf(body: string) {
  return {
    ...{ slug: 'ferry', title: 'The ferry returns', publisher: null, author: null, url: null, body, bodyLine: 1 },
    ...{ published: null, publishedBasis: null, language: 'en', capture: null, capturedSha256: null },
    licence: 'quote' as const,
  };
}

it('a capture that changes after it was read is kept as it was read, with its hash, and the later one is another version', async () => {
  const files: Files = new Map();
  const changing = { name: 'ferry.txt', bytes: text(FIRST) };
  const disk = io(files);
  let onDisk = changing.bytes;
  await addCaptures(
    {
      ...disk,
      readCapture: async (file, bytes) => {
        onDisk = text(`${FIRST}\nThe line added a second ship on 9 July 2024, the council said.\n`);
        return disk.readCapture(file, bytes);
      },
    },
    [changing],
  );
  expect(files.get('seeds/ferry.txt')).toBe(FIRST);
  const { problems } = await buildCorpus(disk, { frozen: false });
  expect(problems.filter(({ code }) => code.startsWith('capture-'))).toEqual([]);
  const later = await addCaptures(disk, [{ name: 'ferry.txt', bytes: onDisk }]);
  expect(later.problems.map(({ code }) => code)).toEqual(['newer-version']);
  expect(files.get('seeds/ferry.txt')).toBe(FIRST);
});
