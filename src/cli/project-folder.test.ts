import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { projectAround } from './project-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'dateline-folder-'));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, 'project/content/articles'), { recursive: true });
mkdirSync(join(root, 'elsewhere'));
writeFileSync(join(root, 'project/astro.config.mjs'), '');

it.each([
  ['project', null],
  ['project/content', 'project'],
  ['project/content/articles', 'project'],
  ['elsewhere', null],
])('%s lies in the project %s', (folder, project) =>
  expect(projectAround(join(root, folder))).toBe(project && join(root, project)),
);
