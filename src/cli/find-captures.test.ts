import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Terminal } from './command.ts';
import { findCaptures } from './find-captures.ts';

const root = mkdtempSync(join(tmpdir(), 'dateline-captures-'));
afterAll(() => rmSync(root, { recursive: true }));

const put = (path: string, text: string): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};

const terminal: Terminal = {
  ...{ root, env: {}, print: () => {}, say: () => {}, today: () => '2024-05-06' },
  readInput: async () => new TextEncoder().encode('Pasted.'),
};

describe('a folder', () => {
  put('inbox/Ferry stops.html', '<p>Stopped.');
  put('inbox/Ferry stops_files/advert.html', '<p>Buy.');
  put('inbox/Ferry stops_files/style.css', 'p {}');
  put('inbox/notes_files/mine.txt', 'Mine.');
  put('inbox/deeper/paste.txt', 'Pasted.');
  put('inbox/report.pdf', '%PDF');
  put('inbox/.hidden/old.txt', 'Old.');
  symlinkSync('..', join(root, 'inbox/loop'));

  it('gives its text, pages and Markdown, and nothing that a browser saved beside a page', async () => {
    const { captures } = await findCaptures(['inbox'], terminal);
    expect(captures.map(({ name }) => name)).toEqual(['Ferry stops.html', 'deeper/paste.txt', 'notes_files/mine.txt']);
  });

  it('says what else it holds', async () => {
    const { problems } = await findCaptures(['inbox'], terminal);
    expect(problems).toMatchObject([{ file: 'inbox', code: 'not-a-capture' }]);
    expect(problems[0]?.message).toMatch(/: loop, report\.pdf\.$/);
  });
});

describe('what is named', () => {
  it('and never ends is told of, and stops no other', async () => {
    spawnSync('mkfifo', [join(root, 'pipe')]);
    put('plain.txt', 'Plain.');
    const { captures, problems } = await findCaptures(
      [...['pipe', '/dev/zero', 'nowhere.txt', 'https://post.example/a', 'plain.txt', '-']],
      terminal,
    );
    expect(problems.map(({ message }) => message)).toEqual([
      'Expected a file or folder, found a pipe.',
      'Expected a file or folder, found a device.',
      'Expected a file or folder, found nothing.',
      'Expected a file or folder, found an address.',
    ]);
    expect(captures.map(({ name }) => name)).toEqual(['plain.txt', 'standard-input.txt']);
  });

  it('and larger than any article isn’t read', async () => {
    put('large.txt', 'x'.repeat(9 * 1024 * 1024));
    const { problems } = await findCaptures(['large.txt'], terminal);
    expect(problems.map(({ code }) => code)).toEqual(['file-too-large']);
  });
});
