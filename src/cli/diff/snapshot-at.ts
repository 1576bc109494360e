import { execFile } from 'node:child_process';
import { access, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Commit, exportCommit, isUnchangedSince } from '../../io/git.ts';
import { nodeIo } from '../../io/node-io.ts';
import { buildCorpus } from '../../pipeline/pipeline.ts';
import type { Terminal } from '../command.ts';
import { type Snapshot, snapshotOf, snapshotSchema } from './snapshot.ts';

/** What the project showed at a commit, and by which rules it was read. */
export interface SnapshotThen {
  readonly snapshot: Snapshot;
  /** `same` as now, those of `then`, or `today`’s because the old ones don’t run any more. */
  readonly rules: 'same' | 'then' | 'today';
}

const CONTENT = ['content', 'seeds'];
const RULES = ['src', 'package.json', 'package-lock.json'];

/** Reads the project as it was, in a folder of its own, by the rules of its day. */
export async function snapshotAt(commit: Commit, terminal: Terminal): Promise<SnapshotThen> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-diff-'));
  try {
    const root = await exportCommit(terminal.root, commit, [...CONTENT, ...RULES], folder);
    await borrow(terminal.root, root);
    const same = await isUnchangedSince(terminal.root, commit, RULES);
    const then = same ? null : await byRulesThen(root, terminal);
    if (then) return { snapshot: then, rules: 'then' };
    return { snapshot: await snapshotNow(root, terminal), rules: same ? 'same' : 'today' };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a folder's project shows by today's rules. */
export async function snapshotNow(root: string, terminal: Terminal): Promise<Snapshot> {
  const io = await nodeIo(root, { log: terminal.say });
  const { corpus } = await buildCorpus(io, { frozen: true });
  await io.close();
  return snapshotOf(corpus);
}

/** Packages, and the cache, whose entries are named by article and rules. */
async function borrow(from: string, to: string): Promise<void> {
  for (const name of ['node_modules', '.cache']) {
    const there = await access(join(from, name)).then(
      () => true,
      () => false,
    );
    if (there) await symlink(join(from, name), join(to, name), 'junction');
  }
}

const run = promisify(execFile);
const ROOMY = { maxBuffer: 256 * 1024 * 1024 };

/** `null` when they don't run with the packages of today. */
async function byRulesThen(root: string, terminal: Terminal): Promise<Snapshot | null> {
  try {
    const script = join(import.meta.dirname, 'snapshot-child.ts');
    const { stdout } = await run(process.execPath, [script, root], { cwd: root, ...ROOMY });
    return snapshotSchema.parse(JSON.parse(stdout));
  } catch (error) {
    const why = (error instanceof Error ? error.message : String(error)).split('\n').slice(0, 3).join(' ');
    terminal.say(`The rules of that commit don’t run any more; its articles are read by today’s. (${why})`);
    return null;
  }
}
