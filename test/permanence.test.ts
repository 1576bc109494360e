import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCK_FOLDER, type LockEntry, parseLock } from '../src/pipeline/8-timeline/lock-files.ts';
import type { Corpus } from '../src/types.ts';
import { ARTICLES, filesOf } from './support/articles.ts';
import { changes, EDIT, NAMES } from './support/histories.ts';
import { build, type Files } from './support/memory-io.ts';

/**
 * A site over the years: articles come and go, are corrected and renamed, and a person merges, splits and
 * renames events. Whatever happens, every address that a build published answers.
 */

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
