import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const DIST = join(import.meta.dirname, '../../dist');
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:document'],
    rules: {
      // A headline is as long as it is.
      'long-title': 'off',
      // Filters act at once; there is nothing to submit.
      'wcag/h32': 'off',
      // Our own files come from our own host.
      'require-sri': ['error', { target: 'crossorigin' }],
    },
  }),
);

test('every page is valid HTML', async () => {
  const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(30);
  const found: string[] = [];
  for (const path of pages) {
    const { results } = await validator.validateFile(join(DIST, path));
    for (const { messages } of results)
      found.push(...messages.map(({ line, column, message }) => `${path}:${line}:${column} ${message}`));
  }
  expect(found).toEqual([]);
});
