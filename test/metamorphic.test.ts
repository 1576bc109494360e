import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus, Event } from '../src/types.ts';
import { ARTICLES, filesOf } from './support/articles.ts';
import { build, type Files } from './support/memory-io.ts';

// What mustn't change when the same articles come in another order, under other names, twice, or in other company.

const UNRELATED = `---
title: Herring festival opens in Vardby
published: 2019-06-03
publishedBasis: confirmed
---

The mayor of Vardby opened the herring festival on Saturday. About 4,000 visitors tasted pickled herring.

The festival ends on June 10, the organisers said.
`;

const corpusOf = async (files: Files): Promise<Corpus> => (await build(files)).corpus;

/** What a reader sees of an event, but for what names its articles and for the order of their words. */
function seen({ tellings, actors, speaker, date, ...event }: Event) {
  const own = tellings.filter(({ copyOf }) => copyOf === null);
  return {
    ...{ title: event.title, date: date?.edtf, status: event.status, kind: event.kind, place: event.place },
    ...{ negated: event.negated, contested: event.contested, salience: event.salience.value },
    speaker: speaker?.name,
    actors: actors.map(({ name }) => name),
    quotes: own.map(({ mention, reported }) => `${mention.quote} ${mention.date?.edtf} ${reported}`).sort(),
    sources: event.sources.length,
    disagreements: event.disagreements.map(({ field, values }) => [field, ...values.map(({ value }) => value)]),
  };
}

const seenIn = ({ events }: Corpus) => events.map((event) => JSON.stringify(seen(event))).sort();

describe('the same articles', async () => {
  const before = await corpusOf(filesOf(ARTICLES));

  it('listed in another order give the same bytes', async () => {
    const expected = JSON.stringify(before);
    const names = [...ARTICLES.keys()];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(names, { minLength: names.length }), async (order) => {
        const shuffled = order.map((name) => [name, ARTICLES.get(name) ?? ''] as const);
        const byOrder = (paths: readonly string[]) =>
          [...paths].sort((a, b) => order.indexOf(a.slice(17)) - order.indexOf(b.slice(17)));
        const { corpus } = await build(filesOf(shuffled), byOrder);
        expect(JSON.stringify(corpus)).toBe(expected);
      }),
      { numRuns: 8 },
    );
  });

  it('under other names tell the same events', async () => {
    const prefix = fc.constantFrom('a', 'm', 'z');
    const prefixes = fc.array(prefix, { minLength: ARTICLES.size, maxLength: ARTICLES.size });
    await fc.assert(
      fc.asyncProperty(prefixes, async (letters) => {
        const renamed = [...ARTICLES].map(([name, text], at) => [`${letters[at]}-${name}`, text] as const);
        expect(seenIn(await corpusOf(filesOf(renamed)))).toEqual(seenIn(before));
      }),
      { numRuns: 8 },
    );
  });

  it('under other names keep their addresses', async () => {
    const files = filesOf(ARTICLES);
    const ids = (await corpusOf(files)).events.map(({ id }) => id).sort();
    for (const name of ARTICLES.keys()) {
      files.set(`content/articles/renamed-${name}`, files.get(`content/articles/${name}`) ?? '');
      files.delete(`content/articles/${name}`);
    }
    expect((await corpusOf(files)).events.map(({ id }) => id).sort()).toEqual(ids);
  });

  it('beside an unrelated one stay as they are, but for their salience', async () => {
    const files = filesOf(ARTICLES);
    await build(files);
    files.set('content/articles/herring-festival.md', UNRELATED);
    const { events, publications } = await corpusOf(files);
    const strangers = events.filter(({ sources }) => sources.includes('herring-festival'));
    expect(strangers.length).toBeGreaterThan(0);
    expect(strangers.every(({ sources }) => sources.length === 1)).toBe(true);
    const kept = events.filter((event) => !strangers.includes(event));
    const told = (list: readonly Event[]) => list.map(({ salience: _, ...event }) => withoutScores(event)).sort(byId);
    expect(told(kept)).toEqual(told(before.events));
    expect(publications.filter(({ article }) => article !== 'herring-festival')).toEqual(before.publications);
  });

  it.each([...ARTICLES.keys()])('and %s again under another name are told once', async (name) => {
    const files = filesOf(ARTICLES);
    await build(files);
    files.set('content/articles/zz-syndicated.md', ARTICLES.get(name) ?? '');
    const { events, publications, nearMisses } = await corpusOf(files);
    expect(seenIn({ ...before, events })).toEqual(seenIn(before));
    expect(events.map(({ id }) => id)).toEqual(before.events.map(({ id }) => id));
    const copies = events.flatMap(({ tellings }) => tellings.filter(({ copyOf }) => copyOf !== null));
    const tellingsOf = (slug: string) =>
      before.events.flatMap(({ tellings }) => tellings.filter(({ mention }) => mention.article === slug));
    expect(copies.map(({ mention }) => mention.article)).toEqual(
      tellingsOf(name.replace(/\.md$/, '')).map(() => 'zz-syndicated'),
    );
    expect(events.flatMap(({ sources }) => sources)).not.toContain('zz-syndicated');
    expect(publications.filter(({ article }) => article !== 'zz-syndicated')).toEqual(before.publications);
    expect(nearMisses).toEqual(before.nearMisses);
  });
});

/** How sure a merge is depends on how rare words are; which merges there are doesn't. */
function withoutScores(event: Omit<Event, 'salience'>) {
  return { ...event, merged: event.merged.map(({ a, b }) => ({ a, b })) };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
