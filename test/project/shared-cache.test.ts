import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/io/node-disk.ts';
import { copyProject, filesIn, removeProject } from './project.ts';

const folder = copyProject({ content: true });
afterAll(() => removeProject(folder));

const cache = join(folder, '.cache/readings');
const articles = readdirSync(join(folder, 'content/articles')).length;

/** What `check` says, as one of several processes that read and fill the cache. */
async function check(): Promise<{ code: unknown; output: string }> {
  const { CI: _, ...env } = process.env;
  const args = ['src/cli/dateline.ts', 'check', '--json'];
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore'] });
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return { code, output };
}

/** Entries whose checksum isn't theirs. */
const damaged = () =>
  [...filesIn(cache)].flatMap(([path, bytes]) => {
    const entry = JSON.parse(Buffer.from(bytes, 'base64').toString('utf8'));
    return sha256(JSON.stringify(entry.reading)) === entry.sha256 ? [] : [path];
  });

describe('one cache for several processes', { timeout: 240_000 }, () => {
  it('filled by two at once is whole, and both say the same', async () => {
    const [one, other] = await Promise.all([check(), check()]);
    expect([one.code, other.code]).toEqual([0, 0]);
    expect(other.output).toBe(one.output);
    expect([filesIn(cache).size, damaged()]).toEqual([articles, []]);

    const [first = ''] = filesIn(cache).keys();
    truncateSync(join(cache, first), 100);
    const again = await Promise.all([check(), check()]);
    expect(again).toEqual([one, one]);
    expect([filesIn(cache).size, damaged()]).toEqual([articles, []]);
  });
});
