import { defineCollection } from 'astro:content';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { CHANGES_FILE, type Change, parseChanges } from './feeds/changes.ts';
import { nodeDisk } from './io/node-disk.ts';
import { loadCorpus } from './site/load-corpus.ts';
import type { ArticleReading, Corpus, Counts, Event, Publication, Site, Timeline } from './types.ts';

interface Entry {
  readonly id: string;
  readonly data: object;
}

/** A collection filled from the one corpus; in development, filled again when something under `content/` changes. */
function fromCorpus(name: string, entries: (corpus: Corpus) => readonly Entry[]): Loader {
  return {
    name: `dateline-${name}`,
    load: async ({ store, config, watcher, logger }) => {
      const root = fileURLToPath(config.root);
      const fill = async (again: boolean) => {
        const corpus = await loadCorpus(root, again);
        store.clear();
        for (const { id, data } of entries(corpus)) store.set({ id, data: { ...data } });
      };
      await fill(false);
      watcher?.on('all', (_, path) => {
        if (!path.includes('/content/') || path.includes('events.lock')) return;
        fill(name === 'events').catch((error: unknown) =>
          logger.error(error instanceof Error ? error.message : String(error)),
        );
      });
    },
  };
}

/** What an article is on the site: its reading and when it appeared. */
export interface ArticleEntry {
  readonly reading: ArticleReading;
  readonly publication: Publication;
}

/** What every page may need. */
export interface AboutEntry {
  readonly site: Site;
  readonly counts: Counts;
  readonly redirects: Readonly<Record<string, string | null>>;
}

const articles = (corpus: Corpus): readonly Entry[] =>
  corpus.readings.flatMap((reading, index) => {
    const publication = corpus.publications[index];
    return publication ? [{ id: reading.article.slug, data: { reading, publication } }] : [];
  });

/** When each event was added and last changed, as the record in `content/` says. */
const changes: Loader = {
  name: 'dateline-changes',
  load: async ({ store, config }) => {
    const bytes = await nodeDisk(resolve(fileURLToPath(config.root))).read(CHANGES_FILE);
    store.clear();
    for (const [id, change] of parseChanges(new TextDecoder().decode(bytes ?? new Uint8Array())))
      store.set({ id, data: { ...change } });
  },
};

export const collections = {
  events: defineCollection({
    loader: fromCorpus('events', ({ events }) => events.map((event) => ({ id: event.id, data: event }))),
    schema: z.custom<Event>(),
  }),
  articles: defineCollection({ loader: fromCorpus('articles', articles), schema: z.custom<ArticleEntry>() }),
  timelines: defineCollection({
    loader: fromCorpus('timelines', ({ timelines }) =>
      timelines.map((timeline) => ({ id: timeline.slug, data: timeline })),
    ),
    schema: z.custom<Timeline>(),
  }),
  changes: defineCollection({ loader: changes, schema: z.custom<Change>() }),
  about: defineCollection({
    loader: fromCorpus('about', ({ site, counts, redirects }) => [{ id: 'about', data: { site, counts, redirects } }]),
    schema: z.custom<AboutEntry>(),
  }),
};
