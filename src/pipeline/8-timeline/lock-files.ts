import { z } from 'zod';
import type { Problem } from '../../errors.ts';
import type { MentionKey } from '../../types.ts';
import { shortHash } from '../7-merge/mention-key.ts';

/** One entry of `content/events.lock/`: what an id stands for. */
export interface LockEntry {
  readonly id: string;
  /** Keys of the mentions it stands for (article, sentence hash, trigger). */
  readonly mentions: readonly MentionKey[];
  /** Ids that now lead here. */
  readonly formerly: readonly string[];
  /** Withdrawn: the page says so and the event is nowhere else. */
  readonly withdrawn: boolean;
}

export interface LockFile {
  /** Path from the project's root. */
  readonly file: string;
  readonly text: string;
}

export const LOCK_FOLDER = 'content/events.lock';

const Entries = z.record(
  z.string().min(1),
  z.strictObject({
    mentions: z.array(z.string()),
    formerly: z.array(z.string()).default([]),
    withdrawn: z.boolean().default(false),
  }),
);

interface ParsedFile {
  readonly values: readonly LockEntry[];
  readonly problems: readonly Problem[];
}

/** What one reading or writing leaves for the next: files that stay the same are neither read nor written anew. */
export interface KnownLockFiles {
  /** By file: a text, with what it says, the ids in order; and whether these are the words that say it here. */
  readonly texts: Map<string, ParsedFile & { readonly text: string; readonly isOurs: boolean }>;
  /** By id. */
  readonly fileOf: Map<string, string>;
}

export const newLockFiles = (): KnownLockFiles => ({ texts: new Map(), fileOf: new Map() });

/** Reads the lock's files; a damaged one is a problem, and its entries are missing. Entries of a known text are the same as before. */
export function parseLock(
  files: readonly LockFile[],
  { texts }: Pick<KnownLockFiles, 'texts'> = newLockFiles(),
): ParsedFile {
  const results = files.map(({ file, text }) => {
    const before = texts.get(file);
    if (before?.text === text) return before;
    const now = { ...parseFile({ file, text }), text, isOurs: false };
    texts.set(file, now);
    return now;
  });
  const entries = new Map<string, LockEntry>();
  for (const entry of results.flatMap(({ values }) => values)) entries.set(entry.id, entry);
  const values = [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { values, problems: results.flatMap(({ problems }) => problems) };
}

function parseFile({ file, text }: LockFile): ParsedFile {
  try {
    const parsed = Entries.parse(JSON.parse(text));
    return { values: Object.entries(parsed).map(([id, entry]) => ({ id, ...entry })), problems: [] };
  } catch (cause) {
    return { values: [], problems: [damaged(file, text, cause)] };
  }
}

function damaged(file: string, text: string, cause: unknown): Problem {
  const conflict = text.includes('<<<<<<<');
  const found = conflict
    ? 'the marks of a merge conflict'
    : cause instanceof SyntaxError
      ? cause.message
      : 'other data';
  return {
    file,
    line: null,
    column: null,
    code: 'damaged-lock',
    message: `Unexpected ${found}, expected JSON with ids and their mentions.`,
    advice: conflict
      ? 'Keep both sides of each conflict: the entries are independent. No id is lost that way.'
      : `Restore it: git checkout -- ${file}. Published addresses stand in it.`,
  };
}

/** The lock as files, one for each first hex digit of an id's hash: one mention a line, sorted, so git merges them well. */
export function formatLock(
  entries: readonly LockEntry[],
  { texts, fileOf }: KnownLockFiles = newLockFiles(),
): readonly LockFile[] {
  const byFile = Map.groupBy(entries, ({ id }) => {
    const file = fileOf.get(id) ?? `${LOCK_FOLDER}/${shortHash(id, 1)}.json`;
    fileOf.set(id, file);
    return file;
  });
  return [...byFile]
    .map(([file, group]) => {
      const before = texts.get(file);
      if (before?.isOurs && areSame(before.values, group)) return { file, text: before.text };
      const values = group.map(inOrder).sort((a, b) => (a.id < b.id ? -1 : 1));
      const text = `${JSON.stringify(toRecord(values), null, 1)}\n`;
      texts.set(file, { text, values, problems: [], isOurs: true });
      return { file, text };
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

const areSame = (some: readonly LockEntry[], others: readonly LockEntry[]): boolean =>
  some.length === others.length && some.every((entry, at) => entry === others[at]);

/** As it is read again. */
function inOrder(entry: LockEntry): LockEntry {
  const { mentions, formerly } = entry;
  return isSorted(mentions) && isSorted(formerly)
    ? entry
    : { ...entry, mentions: [...mentions].sort(), formerly: [...formerly].sort() };
}

const isSorted = (texts: readonly string[]): boolean =>
  texts.every((text, at) => at === 0 || (texts[at - 1] ?? '') <= text);

function toRecord(entries: readonly LockEntry[]): Readonly<Record<string, object>> {
  return Object.fromEntries(
    entries.map(({ id, mentions, formerly, withdrawn }) => [
      id,
      { mentions, ...(formerly.length > 0 ? { formerly } : {}), ...(withdrawn ? { withdrawn } : {}) },
    ]),
  );
}
