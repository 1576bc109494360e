import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './memory-io.ts';

const CONTENT = join(import.meta.dirname, '../../content/articles');

/** The articles of this repository by file name, without the captures they were made of. */
export const ARTICLES: ReadonlyMap<string, string> = new Map(
  readdirSync(CONTENT)
    .sort()
    .map((name) => [name, readFileSync(join(CONTENT, name), 'utf8').replaceAll(/^capture.*\n/gm, '')]),
);

/** A project of these articles and nothing else. */
export function filesOf(articles: Iterable<readonly [string, string]>): Files {
  return new Map([...articles].map(([name, text]) => [`content/articles/${name}`, text]));
}
