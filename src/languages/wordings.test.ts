import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { isSupported, wordingOf } from './wordings.ts';

const SOURCE = join(import.meta.dirname, '..');
const LOADED = /^(?:import|export)\s(?!type\b)[^;]*?from '(\.[^']+)'/gm;

/** Files that a module loads when it is loaded itself. */
function loadedBy(file: string, known: Set<string> = new Set()): ReadonlySet<string> {
  known.add(file);
  for (const [, path = ''] of readFileSync(join(SOURCE, file), 'utf8').matchAll(LOADED)) {
    const next = join(dirname(file), path);
    if (!known.has(next)) loadedBy(next, known);
  }
  return known;
}

const TAGGER = 'languages/en/tagger/model.ts';

it('who merges, builds and shows loads nothing that reads English', () => {
  expect(loadedBy('languages/index.ts')).toContain(TAGGER);
  for (const file of ['pipeline/pipeline.ts', 'cli/build-command.ts', 'site/search-entries.ts', 'feeds/published.ts'])
    expect(loadedBy(file), file).not.toContain(TAGGER);
});

it('the wording of a language is that of its regions; of one we have none for it is that of English', () => {
  expect([isSupported('en-GB'), isSupported('EN'), isSupported('eng'), isSupported('fr')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(wordingOf('fr').code).toBe('en');
});
