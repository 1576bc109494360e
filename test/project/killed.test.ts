import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeDisk } from '../../src/io/node-disk.ts';
import { copyProject, dateline, filesIn, ROOT, removeProject } from './project.ts';

const folders: string[] = [];
const project = () => {
  const folder = copyProject({ content: false });
  folders.push(folder);
  mkdirSync(join(folder, 'content/articles'), { recursive: true });
  writeFileSync(
    join(folder, 'content/articles/ferry.md'),
    '---\ntitle: The ferry returns\npublished: 2024-05-07\n---\n\nThe ferry to Odden sailed again on 6 May 2024.\n',
  );
  return folder;
};
afterAll(() => folders.forEach(removeProject));

function start(folder: string, args: readonly string[]): { child: ChildProcess; ended: Promise<unknown[]> } {
  const { CI: _, ...env } = process.env;
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: 'ignore' });
  return { child, ended: once(child, 'exit') };
}

/** Kills a process, as a power cut would, at the first file of such a name in a folder of its project. */
async function killAt(
  folder: string,
  args: readonly string[],
  { below = '.', name }: { readonly below?: string; readonly name: RegExp },
): Promise<NodeJS.Signals | null> {
  mkdirSync(join(folder, below), { recursive: true });
  const { child, ended } = start(folder, args);
  const watcher = watch(join(folder, below), (_, path) => {
    if (path !== null && name.test(path)) child.kill('SIGKILL');
  });
  await ended;
  watcher.close();
  return child.signalCode;
}

const program = 'src/cli/dateline.ts';
const leftOvers = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('dist.'));

describe('a build that is killed', { timeout: 240_000 }, () => {
  it('leaves the site and the content as they were, and two at once after it both give the site', async () => {
    const folder = project();
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/index.html'), 'the last good site');
    expect(await killAt(folder, [program, 'build'], { name: /^dist\.new-/ })).toBe('SIGKILL');
    expect([...filesIn(join(folder, 'dist')).keys()]).toEqual(['index.html']);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the last good site');
    const content = filesIn(join(folder, 'content'));
    const both = [start(folder, [program, 'build']), start(folder, [program, 'build'])];
    await Promise.all(both.map(({ ended }) => ended));
    expect(both.map(({ child }) => child.exitCode)).toEqual([0, 0]);
    expect([...filesIn(join(folder, 'dist')).keys()].filter((path) => path.includes('ferry'))).not.toEqual([]);
    expect(leftOvers(folder)).toEqual([]);
    // A build that ends tells what changed and which addresses it published; all else was written before the site.
    const early = ([path]: readonly [string, unknown]) => !/^(?:changes\.lock|addresses\.lock\/)/.test(path);
    expect([...filesIn(join(folder, 'content'))].filter(early)).toEqual([...content].filter(early));
  });

  it('between taking the old site away and putting the new one there is made good by the next, even by one that fails', () => {
    const folder = project();
    const old = join(folder, 'dist.new-999999999-0123abcd.old0');
    mkdirSync(old);
    writeFileSync(join(old, 'index.html'), 'the last good site');
    writeFileSync(join(folder, 'content/articles/broken.md'), 'No front matter.\n');
    expect(dateline(folder, ['build']).code).toBe(1);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the last good site');
    expect(leftOvers(folder)).toEqual([]);
  });
});

describe('adding that is killed', { timeout: 240_000 }, () => {
  it('while it writes leaves nothing that the next run would take for a capture', async () => {
    const folder = project();
    writeFileSync(join(folder, 'mill.txt'), 'The mill closes\n\nThe paper mill at Brede closed on 3 June 2024.\n');
    await killAt(folder, [program, 'add', 'mill.txt'], { below: 'seeds', name: /\.tmp$/ });
    expect((await nodeDisk(folder).list('seeds')).filter((path) => path !== 'seeds/mill.txt')).toEqual([]);
    expect(dateline(folder, ['add', 'mill.txt']).code).toBe(0);
    expect(existsSync(join(folder, 'content/articles/the-mill-closes.md'))).toBe(true);
    expect(dateline(folder, ['check']).code).toBe(0);
  });
});

it('a file written over and over is whole at whatever moment its writer is killed', async () => {
  const folder = project();
  const disk = JSON.stringify(join(ROOT, 'src/io/node-disk.ts'));
  const script = `const { nodeDisk } = await import(${disk}); const disk = nodeDisk(process.cwd());
    for (let round = 0; round < 500; round += 1) await disk.write('lock/a.json', JSON.stringify(Array(200000).fill(round % 10)));`;
  for (let round = 0; round < 3; round += 1) {
    await killAt(folder, ['--input-type=module', '-e', script], { below: 'lock', name: /^a\.json$/ });
    const values: unknown = JSON.parse(readFileSync(join(folder, 'lock/a.json'), 'utf8'));
    expect(values).toHaveLength(200_000);
  }
});

it('a capture that can’t be held in memory, or isn’t there, stops no other', () => {
  const folder = project();
  mkdirSync(join(folder, 'inbox'));
  writeFileSync(join(folder, 'inbox/mill.txt'), 'The mill closes\n\nThe paper mill at Brede closed on 3 June 2024.\n');
  writeFileSync(join(folder, 'inbox/huge.txt'), '');
  truncateSync(join(folder, 'inbox/huge.txt'), 3 * 1024 ** 3);
  const ran = dateline(folder, ['add', 'gone.txt', 'inbox']);
  expect(ran.code).toBe(1);
  expect([...ran.errors.matchAll(/^(\S+)\s{2}([\w-]+)$/gm)].map(([line]) => line)).toEqual([
    'gone.txt  unreadable-file',
    'huge.txt  file-too-large',
  ]);
  expect(existsSync(join(folder, 'content/articles/the-mill-closes.md'))).toBe(true);
});
