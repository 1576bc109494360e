import type { Problem, Result } from '../../errors.ts';
import type { Article, Site } from '../../types.ts';
import type { CorpusIo } from '../io.ts';
import { checkCaptures } from './check-captures.ts';
import { readArticle } from './read-article.ts';
import { type EventEdit, readEventEdit } from './read-event-edit.ts';
import { readSite } from './read-site.ts';
import { readTimelineSpec, type TimelineSpec } from './read-timeline-spec.ts';

/** A project's `content/`, as far as it can be read. */
export interface Project {
  readonly site: Site;
  readonly articles: readonly Article[];
  readonly timelines: readonly TimelineSpec[];
  readonly edits: readonly EventEdit[];
  /** Everything wrong with any of them. */
  readonly problems: readonly Problem[];
}

/** A site nobody has said anything of. */
export const BARE_SITE: Site = {
  title: 'Timeline',
  description: '',
  address: null,
  language: 'en',
  publisher: null,
  contact: null,
  licence: null,
  moved: {},
  withdrawn: [],
};

/** By file: its bytes and what was read of them. */
type Known<Value> = Map<string, { readonly bytes: Uint8Array; readonly result: Result<Value> }>;

/** What one reading of a project leaves for the next. */
export interface KnownFiles {
  readonly articles: Known<Article>;
  readonly timelines: Known<TimelineSpec>;
  readonly edits: Known<EventEdit>;
}

export const newKnownFiles = (): KnownFiles => ({ articles: new Map(), timelines: new Map(), edits: new Map() });

/**
 * Reads all of `content/`; a bad file is a problem and never stops the others. What was read of `known` bytes is the same
 * as before, not only equal.
 */
export async function readProject(io: CorpusIo, known: KnownFiles = newKnownFiles()): Promise<Project> {
  const [articles, timelines, edits, sites] = await Promise.all([
    readFolder(io, 'content/articles', readKnown(known.articles, readArticle)),
    readFolder(io, 'content/timelines', readKnown(known.timelines, readTimelineSpec)),
    readFolder(io, 'content/events', readKnown(known.edits, readEventEdit)),
    readFiles(io, ['content/site.yml'], readSite),
  ]);
  const problems = [articles, timelines, edits, sites].flatMap((part) => part.problems);
  return {
    site: sites.values[0] ?? BARE_SITE,
    articles: articles.values,
    timelines: timelines.values,
    edits: edits.values,
    problems: [...problems, ...(await checkCaptures(io, articles.values))],
  };
}

function readKnown<Value>(known: Known<Value>, reader: Reader<Value>): Reader<Value> {
  return (file, bytes) => {
    const before = known.get(file);
    if (before && areSame(before.bytes, bytes)) return before.result;
    const result = reader(file, bytes);
    known.set(file, { bytes, result });
    return result;
  };
}

function areSame(some: Uint8Array, others: Uint8Array): boolean {
  if (some.length !== others.length) return false;
  for (let at = 0; at < some.length; at += 1) if (some[at] !== others[at]) return false;
  return true;
}

/** Several values and what was wrong with the rest. */
export interface Results<Value> {
  readonly values: readonly Value[];
  readonly problems: readonly Problem[];
}

type Reader<Value> = (file: string, bytes: Uint8Array) => Result<Value>;

async function readFolder<Value>(io: CorpusIo, folder: string, reader: Reader<Value>): Promise<Results<Value>> {
  const files = await io.list(folder);
  return readFiles(
    io,
    files.filter((file) => file.endsWith('.md')),
    reader,
  );
}

async function readFiles<Value>(
  io: CorpusIo,
  files: readonly string[],
  reader: Reader<Value>,
): Promise<Results<Value>> {
  const results: Result<Value>[] = [];
  for (const file of [...files].sort()) {
    const bytes = await io.read(file);
    if (bytes) results.push(reader(file, bytes));
  }
  return {
    values: results.flatMap(({ value }) => (value === null ? [] : [value])),
    problems: results.flatMap((result) => result.problems),
  };
}
