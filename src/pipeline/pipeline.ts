/**
 * capture ──add──▶ content/articles/*.md
 *                        │
 *   per article, pure,   │ 1-read     file → Article
 *   cached, in a worker  │ 2-clean    Article → CleanText
 *                        │ 3-split    CleanText → Sentence[]
 *                        │ 4-find     Sentence → TimeExpression[]   (unresolved)
 *                        ▼ 5-mention  Sentence + TimeExpression[] → Mention[]
 *   ─────────────────────────────────────────────────────────────────────────
 *   per corpus, cheap    │ 6-date     all mentions, dated, with publication dates
 *                        │ 7-merge    mentions → groups
 *                        ▼ 8-timeline groups → Events → Timelines
 */

import type { Problem, Result } from '../errors.ts';
import { wordingOf } from '../languages/wordings.ts';
import type { Article, ArticleReading, Corpus, Counts } from '../types.ts';
import { type KnownFiles, newKnownFiles, type Project, readProject } from './1-read/project.ts';
import { type DatedCorpus, type DatingMemory, dateMentions } from './6-date/date-mentions.ts';
import { type MergedMentions, type MergeMemory, mergeMentions, newMergeMemory } from './7-merge/merge-mentions.ts';
import { type NamingMemory, nameActors } from './7-merge/name-actors.ts';
import {
  type ComposedTimelines,
  type ComposeMemory,
  composeTimelines,
  type LockEntry,
  newComposeMemory,
} from './8-timeline/compose-timelines.ts';
import { isEdited } from './8-timeline/edit-event.ts';
import { keepLock, type LockMemory, readLock } from './8-timeline/lock.ts';
import { newLockFiles } from './8-timeline/lock-files.ts';
import { withholdEvidence, withholdSentences } from './8-timeline/withhold.ts';
import type { BuildOptions, CorpusIo } from './io.ts';

/** A corpus of all that could be read, and everything wrong with the rest; a build stops at an error. */
export interface BuiltCorpus {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
}

/** The only way from files to a corpus. Writes nothing but newly minted ids, and with `frozen` not even those. */
export async function buildCorpus(io: CorpusIo, options: BuildOptions): Promise<BuiltCorpus> {
  const { corpus, problems, keepIds } = await readCorpus(io);
  return { corpus, problems: [...problems, ...(await keepIds(options))] };
}

/** A corpus whose newly minted ids are yet to be written: who serves pages shows them first. */
export interface ReadCorpus extends BuiltCorpus {
  readonly keepIds: (options: BuildOptions) => Promise<readonly Problem[]>;
}

/** The first of the two steps of `buildCorpus`; the next reading must wait for the second. */
export async function readCorpus(io: CorpusIo, memory: BuildMemory = {}): Promise<ReadCorpus> {
  const project = await readProject(io, memory.files);
  const lock = await readLock(io, memory.lock);
  const results = await readAll(io, project.articles);
  await io.rest?.();
  const readings = results.flatMap(({ value }) => (value ? [value] : []));
  const before = await mergedBefore(io, readings, memory);
  const { corpus, composed, merged } = composeCorpus(project, readings, lock.values, memory, before);
  if (merged !== before)
    await io.merges?.put(
      readings.map(({ article }) => article),
      merged,
    );
  const problems = [
    ...project.problems,
    ...lock.problems,
    ...results.flatMap((result) => result.problems),
    ...composed.problems,
  ];
  return { corpus, problems, keepIds: (options) => keepLock(io, lock, composed.lock, options, memory.lock) };
}

function readAll(io: CorpusIo, articles: readonly Article[]): Promise<readonly Result<ArticleReading>[]> {
  let done = 0;
  const read = async (article: Article) => {
    const result = await io.readArticle(article);
    done += 1;
    io.progress?.(done, articles.length);
    return result;
  };
  return Promise.all(articles.map(read));
}

/** Stages 6 to 8: pure, from readings to events and timelines. */
export function composeCorpus(
  project: Project,
  readings: readonly ArticleReading[],
  lock: readonly LockEntry[],
  memory: BuildMemory = {},
  before: MergedMentions | null = null,
): { readonly corpus: Corpus; readonly composed: ComposedTimelines; readonly merged: MergedMentions } {
  const { dated, merged } = mergedReadings(readings, memory, before);
  const { edits, timelines: specs } = project;
  const words = wordingOf(project.site.language).merging;
  const composed = composeTimelines({ readings, dated, merged, edits, specs, lock, words, memory: memory.composing });
  const { events, timelines, redirects, nearMisses, withheld } = composed;
  const shown = readings.map((reading) => withholdSentences(reading, withheld));
  const publications = dated.publications.flatMap((publication, at) => {
    const reading = readings[at];
    return reading ? [withholdEvidence(publication, reading, withheld)] : [];
  });
  const counts = count(readings, dated, composed);
  return {
    corpus: { site: project.site, readings: shown, publications, events, timelines, redirects, nearMisses, counts },
    ...{ composed, merged },
  };
}

/** What this process merged from the same articles; where it has merged nothing yet, the last one. */
async function mergedBefore(
  io: CorpusIo,
  readings: readonly ArticleReading[],
  { last }: BuildMemory,
): Promise<MergedMentions | null> {
  if (last) return areSame(last.readings, readings) ? last.merged : null;
  return (await io.merges?.get(readings.map(({ article }) => article))) ?? null;
}

const areSame = (some: readonly ArticleReading[], others: readonly ArticleReading[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);

/** Stages 6 and 7, which nothing but the articles decides: an editor's word on an event costs neither. */
function mergedReadings(
  readings: readonly ArticleReading[],
  memory: BuildMemory,
  before: MergedMentions | null,
): MergedReadings {
  const { last } = memory;
  if (last && areSame(last.readings, readings)) return last;
  const found = dateMentions(readings, memory.dating);
  const dated = { ...found, mentions: nameActors(found.mentions, memory.naming) };
  const merged = before ?? mergeDated(dated, readings, memory.merging);
  memory.last = { readings, dated, merged };
  return memory.last;
}

function mergeDated(
  { publications, mentions }: DatedCorpus,
  readings: readonly ArticleReading[],
  memory?: MergeMemory,
): MergedMentions {
  const appeared = new Map(publications.map(({ article, date }) => [article, date]));
  return mergeMentions(mentions, mergeWordsOf(readings), (slug) => appeared.get(slug) ?? null, memory);
}

interface MergedReadings {
  readonly readings: readonly ArticleReading[];
  readonly dated: DatedCorpus;
  readonly merged: MergedMentions;
}

/**
 * What one build of a process leaves for its next, which gives the same as without it. What a stage keeps lies beside what it
 * was made from, by identity: it holds for as long as the article, the mention or the tellings are the same as before.
 */
export interface BuildMemory {
  readonly files?: KnownFiles;
  readonly lock?: LockMemory;
  readonly dating?: DatingMemory;
  readonly naming?: NamingMemory;
  readonly merging?: MergeMemory;
  readonly composing?: ComposeMemory;
  last?: MergedReadings;
}

/** For a process that builds again and again. One that builds once needs none: what is kept takes memory. */
export const newBuildMemory = (): BuildMemory => ({
  files: newKnownFiles(),
  lock: { files: newLockFiles() },
  dating: new WeakMap(),
  naming: new WeakMap(),
  merging: newMergeMemory(),
  composing: newComposeMemory(),
});

/** Merging so many articles takes no longer than a page may. */
const AT_ONCE = 50;

/**
 * Works out ahead what the next reading of other articles would ask of each of these, a few at a time: what was merged by an
 * earlier process came without it.
 */
export function* workAhead({ last, merging }: BuildMemory): Generator<void> {
  if (!last) return;
  const mentions = Map.groupBy(last.dated.mentions, ({ article }) => article);
  for (let start = 0; start < last.readings.length; start += AT_ONCE) {
    const readings = last.readings.slice(start, start + AT_ONCE);
    const some = readings.flatMap(({ article }) => mentions.get(article.slug) ?? []);
    mergeDated({ ...last.dated, mentions: some }, readings, merging);
    yield;
  }
}

/** What each article's language knows of merging. */
function mergeWordsOf(readings: readonly ArticleReading[]) {
  const tags = new Map(readings.map(({ article }) => [article.slug, article.language]));
  return (slug: string) => wordingOf(tags.get(slug) ?? 'en').merging;
}

function count(readings: readonly ArticleReading[], dated: DatedCorpus, composed: ComposedTimelines): Counts {
  const sum = (of: (reading: ArticleReading) => number) => readings.reduce((total, reading) => total + of(reading), 0);
  const { events, timelines } = composed;
  return {
    articles: readings.length,
    sentences: sum((reading) => reading.sentences.length),
    timeExpressions: sum((reading) => reading.times.length),
    undatedExpressions: dated.undatedExpressions,
    mentions: dated.mentions.length,
    undatedMentions: dated.mentions.filter((mention) => mention.date === null).length,
    events: events.length,
    mergedEvents: events.filter((event) => event.tellings.length > 1).length,
    publishedEvents: new Set(timelines.flatMap((timeline) => [...timeline.dated, ...timeline.undated])).size,
    overruled: events.filter(isEdited).length,
    omitted: sum((reading) => reading.clean.omitted.length),
  };
}
