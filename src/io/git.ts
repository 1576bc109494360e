import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A commit, as far as a message names it. */
export interface Commit {
  readonly hash: string;
  readonly subject: string;
}

/** The commit that a name means (`HEAD~3`, a tag, a branch); `null` when git knows none, or this is no repository. */
export async function commitOf(root: string, revision: string): Promise<Commit | null> {
  const found = await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  const hash = found?.trim();
  if (!hash) return null;
  const subject = await git(root, ['log', '-1', '--format=%s', hash]);
  return { hash, subject: subject?.trim() ?? '' };
}

/** Whether nothing below these paths differs from a commit, new files included. */
export async function isUnchangedSince(root: string, { hash }: Commit, paths: readonly string[]): Promise<boolean> {
  const changed = await git(root, ['diff', '--name-only', hash, '--', ...paths]);
  const fresh = await git(root, ['ls-files', '--others', '--exclude-standard', '--', ...paths]);
  return changed === '' && fresh === '';
}

/**
 * Writes the files below some paths, as they were in a commit, into a folder; the working tree, the index and
 * the list of worktrees stay as they are. Gives the folder that stands for `root` in it.
 */
export async function exportCommit(
  root: string,
  { hash }: Commit,
  paths: readonly string[],
  folder: string,
): Promise<string> {
  const prefix = (await git(root, ['rev-parse', '--show-prefix']))?.trim() ?? '';
  const env = { ...process.env, GIT_INDEX_FILE: join(folder, '.index') };
  await run('git', ['read-tree', hash], { cwd: root, env });
  const listed = await run('git', ['ls-files', '-z', '--full-name', '--', ...paths], { cwd: root, env, ...ROOMY });
  const names = listed.stdout.split('\0').filter((name) => name !== '');
  const top = (await git(root, ['rev-parse', '--show-toplevel']))?.trim() ?? root;
  for (let at = 0; at < names.length; at += AT_ONCE) {
    const some = names.slice(at, at + AT_ONCE);
    await run('git', ['checkout-index', '--quiet', `--prefix=${folder}/`, '--', ...some], { cwd: top, env });
  }
  return join(folder, prefix);
}

/** Arguments of one call, well below any system's limit. */
const AT_ONCE = 200;
const ROOMY = { maxBuffer: 256 * 1024 * 1024 };

/** Standard output; `null` when git fails or there is no git. */
async function git(root: string, args: readonly string[]): Promise<string | null> {
  return run('git', [...args], { cwd: root, ...ROOMY }).then(
    ({ stdout }) => stdout,
    () => null,
  );
}
