import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectFit, openArticle } from './host-page.ts';

const ROOT = join(import.meta.dirname, '../..');
const docs = readFileSync(join(ROOT, 'docs/embedding.md'), 'utf8');
const firstIn = (path: string) => {
  const folders = readdirSync(join(ROOT, 'dist', path), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).find((name) => name !== 'y') ?? '';
};
const timeline = firstIn('t');
const names: Readonly<Record<string, string>> = {
  '<timeline>': timeline,
  '<section>': firstIn(`t/${timeline}`),
  '<event>': firstIn('e'),
  '<article>': firstIn('sources'),
  '<number>':
    /id="q-(\d+)"/.exec(readFileSync(join(ROOT, 'dist/sources', firstIn('sources'), 'index.html'), 'utf8'))?.[1] ?? '',
  '<title>': 'A title',
};
const filled = (text: string) => text.replaceAll(/<\w+>/g, (name) => names[name] ?? name);

test('what docs/embedding.md says to paste works as pasted, all of it in one article', async ({ page, baseURL }) => {
  const blocks = [...docs.matchAll(/^```html\n(.*?)^```$/gms)].map(([, code = '']) =>
    filled(code).replaceAll('https://example.org', baseURL ?? ''),
  );
  expect(blocks).toHaveLength(3);
  const policy = `default-src 'none'; frame-src ${baseURL}; script-src ${baseURL}; img-src ${baseURL}; style-src 'unsafe-inline'`;
  await openArticle(page, blocks.join('\n'), policy);
  await expectFit(page);
  await page.locator('dateline-timeline').scrollIntoViewIfNeeded();
  await expectFit(page, 1);
  await expect(page.locator('dateline-timeline ol')).toBeHidden();
  const picture = page.getByRole('link', { name: 'A title: 28 events, 2022–2025' }).locator('img');
  expect(await picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([
    1200, 630,
  ]);
});

test('every address that docs/embedding.md names is there', async ({ request }) => {
  const named = [...docs.matchAll(/`(\/[^`…]*)`/g)].map(([, address = '']) => filled(address));
  expect(named.length).toBeGreaterThan(8);
  for (const address of named) {
    const [path = '', id] = address.split('#');
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    if (path.startsWith('/sources/') && id) expect(await answer.text()).toContain(`id="${id}"`);
  }
});
