import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCK_FOLDER, type LockEntry, parseLock } from '../src/pipeline/8-timeline/lock-files.ts';
import type { Corpus } from '../src/types.ts';
import { ARTICLES, filesOf } from './support/articles.ts';
import { build, type Files } from './support/memory-io.ts';

/**
 * A site over the years: articles come and go, are corrected and renamed, and a person merges, splits and
 * renames events. Whatever happens, every address that a build published answers.
 */
const NAMES = [...ARTICLES.keys()];
const EDIT = 'content/events/edit';

/** One change to the project's files; a change that has nothing to work on does nothing. */
type Change = (files: Files, corpus: Corpus) => void;

const pathOf = (name: string): string => `content/articles/${name}`;

const article = fc.constantFrom(...NAMES);
const add = article.map(
  (name): Change =>
    (files) =>
      void files.set(pathOf(name), ARTICLES.get(name) ?? ''),
);
const remove = article.map(
  (name): Change =>
    (files) =>
      void files.delete(pathOf(name)),
);

const rename = fc.tuple(article, fc.constantFrom('a-', 'z-')).map(
  ([name, prefix]): Change =>
    (files) => {
      const text = files.get(pathOf(name));
      if (text !== undefined && files.delete(pathOf(name))) files.set(pathOf(prefix + name), text);
    },
);

const CORRECTIONS = [
  ['Putin', 'President Putin'],
  ['talks', 'negotiations'],
  ['Istanbul', 'Ankara'],
  ['1,000', '1,200'],
  ['May 16', 'May 18'],
] as const;

const correct = fc.tuple(article, fc.constantFrom(...CORRECTIONS)).map(
  ([name, [from, to]]): Change =>
    (files) => {
      const text = files.get(pathOf(name));
      if (text !== undefined) files.set(pathOf(name), text.replaceAll(from, to));
    },
);

const nth = fc.nat(1000);
const merge = fc.tuple(nth, nth).map(
  ([a, b]): Change =>
    (files, { events }) => {
      const [one, other] = [events[a % events.length], events[b % events.length]];
      if (one && other && one !== other) write(files, one.id, `merge: [${other.id}]`);
    },
);

const split = nth.map(
  (n): Change =>
    (files, { events }) => {
      const several = events.filter(({ tellings }) => tellings.length > 1);
      const event = several[n % Math.max(1, several.length)];
      if (event) write(files, event.id, `split: ["${event.tellings[0]?.key}"]`);
    },
);

const retitle = nth.map(
  (n): Change =>
    (files, { events }) => {
      const event = events[n % events.length];
      if (event) write(files, event.id, `title: Number ${n}`);
    },
);

const withdraw = nth.map(
  (n): Change =>
    (files, { events }) => {
      const event = events[n % events.length];
      if (event) write(files, event.id, 'withdrawn: yes');
    },
);

const takeBack: Change = (files) => {
  const last = [...files.keys()].filter((path) => path.startsWith(EDIT)).at(-1);
  if (last) files.delete(last);
};

function write(files: Files, event: string, word: string): void {
  const count = [...files.keys()].filter((path) => path.startsWith(EDIT)).length;
  files.set(`${EDIT}-${count}.md`, `---\nevent: ${event}\n${word}\n---\n`);
}

const changes = fc.array(
  fc.oneof(add, add, add, remove, rename, correct, merge, split, retitle, withdraw, fc.constant(takeBack)),
  { minLength: 1, maxLength: 12 },
);

describe('a published address', () => {
  it('answers for ever, whatever happens to the articles and events', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...NAMES), changes, async (first, history) => {
        const files = filesOf([[first, ARTICLES.get(first) ?? '']]);
        const published = new Set<string>();
        let { corpus } = await build(files);
        for (const change of history) {
          for (const { id } of corpus.events) published.add(id);
          change(files, corpus);
          corpus = (await build(files)).corpus;
          expect([...published].filter((id) => !answers(id, corpus))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leads to the event that tells its words, as long as one does', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (history) => {
        const files = filesOf(ARTICLES);
        let { corpus } = await build(files);
        for (const change of history) {
          change(files, corpus);
          corpus = (await build(files)).corpus;
          const minded = lockOf(files).filter(({ id }) => !isNamedByHand(files, id));
          expect(minded.filter((entry) => !leadsToItsWords(entry, corpus))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** A page of its own, or one that leads on to a page there is, or one that says nothing is left. */
function answers(id: string, { events, redirects }: Corpus): boolean {
  const live = new Set(events.map((event) => event.id));
  const target = redirects[id];
  return live.has(id) !== Object.hasOwn(redirects, id) && (target == null || live.has(target));
}

const lockOf = (files: Files) =>
  parseLock([...files].flatMap(([file, text]) => (file.startsWith(LOCK_FOLDER) ? [{ file, text }] : []))).values;

/** What an id that a person's file names stands for is the person's to say. */
const isNamedByHand = (files: Files, id: string): boolean =>
  [...files].some(([path, text]) => path.startsWith(EDIT) && text.includes(id));

/** Withdrawn, or nothing is left of what it stands for, or it leads to an event that tells some of it. */
function leadsToItsWords({ id, mentions, withdrawn }: LockEntry, { events, redirects }: Corpus): boolean {
  const now = Object.hasOwn(redirects, id) ? redirects[id] : id;
  const telling = events.filter(({ tellings }) => tellings.some(({ key }) => mentions.includes(key)));
  return withdrawn || telling.length === 0 || telling.some((event) => event.id === now);
}
