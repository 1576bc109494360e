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

/** Reads the lock's files; a damaged one is a problem, and its entries are missing. */
export function parseLock(files: readonly LockFile[]): {
  readonly values: readonly LockEntry[];
  readonly problems: readonly Problem[];
} {
  const results = files.map(parseFile);
  const entries = new Map<string, LockEntry>();
  for (const entry of results.flatMap(({ values }) => values)) entries.set(entry.id, entry);
  const values = [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { values, problems: results.flatMap(({ problems }) => problems) };
}

function parseFile({ file, text }: LockFile): { values: readonly LockEntry[]; problems: readonly Problem[] } {
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
export function formatLock(entries: readonly LockEntry[]): readonly LockFile[] {
  const byFile = Map.groupBy(entries, ({ id }) => `${LOCK_FOLDER}/${shortHash(id, 1)}.json`);
  return [...byFile]
    .map(([file, group]) => ({ file, text: `${JSON.stringify(toRecord(group), null, 1)}\n` }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function toRecord(entries: readonly LockEntry[]): Readonly<Record<string, object>> {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(
    sorted.map(({ id, mentions, formerly, withdrawn }) => [
      id,
      {
        mentions: [...mentions].sort(),
        ...(formerly.length > 0 ? { formerly: [...formerly].sort() } : {}),
        ...(withdrawn ? { withdrawn } : {}),
      },
    ]),
  );
}
