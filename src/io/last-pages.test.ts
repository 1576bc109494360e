import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lastPages } from './last-pages.ts';
import { nodeDisk } from './node-disk.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-test-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const PAGE = 'e/ship-1a2b/index.html';
const WRITTEN = '<p>A ship left.</p>';
const site = () => join(root, 'dist', PAGE);

/** What a build that made the page leaves. */
async function buildOnce(): Promise<void> {
  const pages = await open();
  mkdirSync(join(site(), '..'), { recursive: true });
  writeFileSync(site(), WRITTEN);
  pages.note(PAGE, 'ship', new TextEncoder().encode(WRITTEN), join(root, 'dist'));
  await pages.keep();
}

const open = () => lastPages(root, nodeDisk(root), '1');

/** What the next build takes over; `null` where it has to make the page anew. */
async function takenOver(inputs = 'ship'): Promise<string | null> {
  const pages = await open();
  return pages.takeOver(PAGE, inputs, join(root, 'new')) ? readFileSync(join(root, 'new', PAGE), 'utf8') : null;
}

it('a page that would be made from the same is taken over', async () => {
  await buildOnce();
  expect(await takenOver()).toBe(WRITTEN);
});

it('a page that would be made from something else is made anew', async () => {
  await buildOnce();
  expect(await takenOver('two ships')).toBeNull();
});

it.each([
  ['written over in place', () => writeFileSync(site(), WRITTEN.replace('left', 'sank'))],
  [
    'written over, with the time it had put back',
    () => keepingTime(() => writeFileSync(site(), '<p>A ferry left.</p>')),
  ],
  ['replaced by another file of its length and time', () => keepingTime(replace)],
  ['removed', () => rmSync(site())],
])('a page that somebody has %s is made anew', async (_, change) => {
  await buildOnce();
  change();
  expect(await takenOver()).toBeNull();
});

function keepingTime(change: () => void): void {
  const { atime, mtime } = statSync(site());
  change();
  utimesSync(site(), atime, mtime);
}

function replace(): void {
  // While the old one is still there no file can lie where it lies.
  linkSync(site(), `${site()}.kept`);
  writeFileSync(`${site()}.other`, WRITTEN.replace('left', 'sank'));
  renameSync(`${site()}.other`, site());
}

it('of a site that was put back from elsewhere what its files hold decides', async () => {
  await buildOnce();
  cpSync(join(root, 'dist'), join(root, 'copy'), { recursive: true });
  rmSync(join(root, 'dist'), { recursive: true });
  renameSync(join(root, 'copy'), join(root, 'dist'));
  expect(await takenOver()).toBe(WRITTEN);
});
