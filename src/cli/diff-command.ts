import { commitOf } from '../io/git.ts';
import type { CommandResult, Terminal } from './command.ts';
import { changeLines } from './diff/change-lines.ts';
import { compareSnapshots } from './diff/compare-snapshots.ts';
import { snapshotAt, snapshotNow } from './diff/snapshot-at.ts';

/** `dateline diff [REVISION]`: what a reader would see change since a commit, the last one if none is named. */
export async function diffCommand(
  [revision = 'HEAD']: readonly string[],
  options: { readonly json?: boolean },
  terminal: Terminal,
): Promise<CommandResult> {
  const commit = await commitOf(terminal.root, revision);
  if (!commit) {
    terminal.say(
      `Unexpected revision “${revision}”, expected a commit, branch or tag of this project’s git repository.`,
    );
    return { exitCode: 2 };
  }
  const { snapshot, rules } = await snapshotAt(commit, terminal);
  const changes = compareSnapshots(snapshot, await snapshotNow(terminal.root, terminal));
  if (options.json) terminal.print(JSON.stringify({ revision, commit: commit.hash, rules, changes }, null, 2));
  else {
    terminal.print(`Since ${revision} (${commit.hash.slice(0, 7)} ${commit.subject}):`);
    terminal.print(changeLines(changes).join('\n'));
  }
  return { exitCode: 0 };
}
