import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROGRAM, ROOT } from '../test/project/project.ts';
import { madeArticle } from './made-articles.ts';

/** Of all events of a made-up archive about one for each article. */
const PUBLISHED = 0.7;

/** Puts article number `index` into a folder. */
export function writeArticle(folder: string, index: number): void {
  const { name, text } = madeArticle(index);
  writeFileSync(join(folder, `${name}.md`), text);
}

/** A project of so many made-up articles with one timeline of them; what it runs on is yet to be put beside it. */
export function makeArchive(folder: string, size: number): void {
  mkdirSync(join(folder, 'content/articles'), { recursive: true });
  mkdirSync(join(folder, 'content/timelines'));
  for (const name of PROGRAM) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'content/site.yml'), 'title: Archive\naddress: https://example.org/\n');
  const timeline = `---\ntitle: Archive\ninclude: { articles: all, minSalience: ${PUBLISHED} }\n---\n`;
  writeFileSync(join(folder, 'content/timelines/archive.md'), timeline);
  for (let index = 0; index < size; index += 1) writeArticle(join(folder, 'content/articles'), index);
}
