import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptProgram } from './kept-program.ts';

let root = '';
const at = (...names: readonly string[]) => join(root, ...names);
const kept = () => readdirSync(at('.cache/program'));
const keep = (version: string) => keptProgram(root, version).keep(at('built/.prerender'), at('built/_astro'));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-program-'));
  for (const folder of ['built/.prerender/chunks', 'built/_astro']) mkdirSync(at(folder), { recursive: true });
  writeFileSync(at('built/.prerender/prerender-entry.D1x_9-a.mjs'), 'export {};');
  writeFileSync(at('built/.prerender/chunks/page.mjs'), 'export const page = 1;');
  writeFileSync(at('built/_astro/page.css'), 'p{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('a bundle is found again by the same version of the program, with what pages load', async () => {
  await keep('one');
  rmSync(at('built'), { recursive: true });
  const found = await keptProgram(root, 'one').find();
  expect(readFileSync(fileURLToPath(found?.entry ?? ''), 'utf8')).toBe('export {};');
  found?.placeAssets(at('site'));
  expect(readFileSync(at('site/_astro/page.css'), 'utf8')).toBe('p{}');
});

it('a bundle of another version, none at all, and one without its entry are not found', async () => {
  expect(await keptProgram(root, 'one').find()).toBeNull();
  await keep('one');
  expect(await keptProgram(root, 'two').find()).toBeNull();
  rmSync(at('built/.prerender/prerender-entry.D1x_9-a.mjs'));
  await keep('two');
  expect(await keptProgram(root, 'two').find()).toBeNull();
});

it.each(['code/chunks/page.mjs', 'assets/_astro/page.css', 'files.json'])(
  'one with %s damaged or gone counts as absent',
  async (path) => {
    await keep('one');
    appendFileSync(at('.cache/program', kept()[0] ?? '', path), '}');
    expect(await keptProgram(root, 'one').find()).toBeNull();
    rmSync(at('.cache/program', kept()[0] ?? '', path));
    expect(await keptProgram(root, 'one').find()).toBeNull();
  },
);

it('only the last one is kept, and nothing half written', async () => {
  await keep('one');
  mkdirSync(at('.cache/program/0123456789abcdef.killed'));
  await keep('two');
  await keep('two');
  expect(kept()).toHaveLength(1);
  expect(await keptProgram(root, 'two').find()).not.toBeNull();
});

it('where there is nothing to keep, or nowhere to keep it, a build goes on', async () => {
  rmSync(at('built/_astro'), { recursive: true });
  await keep('one');
  expect(existsSync(at('.cache/program')) ? kept() : []).toEqual([]);
  rmSync(at('.cache/program'), { recursive: true });
  writeFileSync(at('.cache/program'), 'a file');
  await expect(keep('one')).resolves.toBeUndefined();
});
