import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Disk, nodeDisk } from '../io/node-disk.ts';
import { releaseMemory } from '../io/release-memory.ts';
import { type Held, holdCorpus } from '../site/held-corpus.ts';
import { renderKept } from '../site/render-kept.ts';
import type { Terminal } from './command.ts';
import { refusalIn } from './refusals.ts';

/**
 * Builds the pages of a corpus into a folder beside `dist/`, then puts it in its place, unless `finish` finds something
 * wrong with it. `false` when the site that was there stays.
 */
export async function buildSite(
  held: Held,
  terminal: Terminal,
  finish: (built: Disk) => Promise<boolean>,
): Promise<boolean> {
  holdCorpus(held);
  const fresh = freshFolder();
  try {
    if (!(await renderKept(held, terminal.root, join(terminal.root, fresh))))
      await bundleAndRender(terminal.root, fresh);
    if (!(await finish(nodeDisk(join(terminal.root, fresh))))) return await giveUp(join(terminal.root, fresh));
    await rm(join(terminal.root, fresh, 'stubs'), { recursive: true, force: true });
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.say(refusalIn(error) ?? told);
    return giveUp(join(terminal.root, fresh));
  }
  replace(join(terminal.root, fresh), join(terminal.root, 'dist'));
  return true;
}

/** A folder to build in, beside `dist/`; what a killed build leaves of it, the next removes. */
export const freshFolder = (): string => `dist.new-${process.pid}-${randomBytes(4).toString('hex')}`;

async function bundleAndRender(root: string, outDir: string): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  releaseMemory();
  // Loaded late: it takes a while, and makes the process one for production.
  const { build } = await import('astro');
  await build({ root, outDir, logLevel: 'warn' });
}

async function giveUp(fresh: string): Promise<false> {
  await rm(fresh, { recursive: true, force: true });
  return false;
}

/**
 * Two renames in a row, which no signal comes between. Where another build was quicker, its site gives way in turn.
 */
function replace(fresh: string, target: string): void {
  for (let attempt = 0; ; attempt += 1) {
    const old = `${fresh}.old${attempt}`;
    try {
      if (existsSync(target)) renameSync(target, old);
      renameSync(fresh, target);
      rmSync(old, { recursive: true, force: true });
      return;
    } catch (error) {
      if (attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

const MOST_ATTEMPTS = 5;

/** What a build that was killed left beside `dist/`: a whole old site goes back into its place. */
export async function removeLeftOvers(root: string): Promise<void> {
  const names = (await readdir(root)).filter((name) => /^dist\.new-\d+-[0-9a-f]{8}(?:\.old\d)?$/.test(name));
  for (const name of names) {
    const pid = Number(name.split('-')[1]);
    if (isRunning(pid)) continue;
    const lost = /\.old\d$/.test(name) && !(await stat(join(root, 'dist')).catch(() => null));
    // Another build may be putting it back at this moment.
    if (lost) await rename(join(root, name), join(root, 'dist')).catch(() => undefined);
    else await rm(join(root, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch {
    return false;
  }
}
