import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { Way } from '../../src/embed/ways.ts';
import { expectFit, heights, openArticle, strictPolicy } from './host-page.ts';

const DIST = join(import.meta.dirname, '../../dist');
const foldersIn = (path: string) =>
  readdirSync(join(DIST, path), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const [timeline = ''] = foldersIn('t');
const [section = ''] = foldersIn(`t/${timeline}`).filter((name) => name !== 'y');
const [event = ''] = foldersIn('e');
const PAGES = [`/t/${timeline}/`, `/t/${timeline}/${section}/`, `/e/${event}/`];

const panel = (page: Page) => page.locator('embed-panel');
async function openPanel(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('.embed-panel > summary').click();
}
const codeOf = async (page: Page, way: Way) => (await panel(page).locator(`[data-way="${way}"]`).textContent()) ?? '';
async function preview(page: Page): Promise<void> {
  await panel(page).getByRole('button', { name: 'Show a preview' }).click();
  await expect(panel(page).getByRole('status')).toContainText('measured here');
}

for (const path of PAGES) {
  test(`${path}: every code works in an article under a strict policy`, async ({ page, baseURL }) => {
    await openPanel(page, path);
    await preview(page);
    const codes = { frame: await codeOf(page, 'frame'), script: await codeOf(page, 'script') };
    const element = await codeOf(page, 'element');
    expect(await codeOf(page, 'address')).toBe(`${baseURL}${path}`);

    await openArticle(page, codes.frame, strictPolicy(baseURL));
    await expect(page.frameLocator('iframe').locator('h1')).not.toBeEmpty();
    await openArticle(page, codes.script, strictPolicy(baseURL));
    await expectFit(page);
    await openArticle(page, element, strictPolicy(baseURL));
    await expectFit(page);
    await expect(page.locator('dateline-timeline ol')).toBeHidden();
  });

  test(`${path}: the height in the code is that of what the frame shows`, async ({ page, baseURL }) => {
    await openPanel(page, path);
    const heightIn = (code: string) => Number(/ height="(\d+)"/.exec(code)?.[1]);
    const guessed = heightIn(await codeOf(page, 'frame'));
    await preview(page);
    const code = await codeOf(page, 'frame');
    const article = `<div style="width:640px">${code}</div>`;
    await openArticle(page, article, `default-src 'none'; frame-src ${baseURL}; style-src 'unsafe-inline'`);
    await expect(page.frameLocator('iframe').locator('h1')).not.toBeEmpty();
    const { frame, content } = await heights(page);
    expect(frame).toBe(content);
    expect(Math.abs(guessed / content - 1)).toBeLessThan(0.15);
  });
}

test('the page for journalists leads to an open panel', async ({ page }) => {
  await page.goto('/embed/');
  await page.locator('main ul ul a').first().click();
  await expect(panel(page).locator('[data-way="address"]')).toBeVisible();
});

test('nothing of the preview is loaded before it is asked for', async ({ page }) => {
  const frames: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/embed/v1/')) frames.push(request.url());
  });
  await openPanel(page, PAGES[0] ?? '');
  await page.waitForLoadState('networkidle');
  expect(frames).toEqual([]);
  await preview(page);
  expect(frames).toHaveLength(1);
});

test('chosen colours and columns are in the preview and in every code with a frame', async ({ page }) => {
  await openPanel(page, PAGES[1] ?? '');
  await preview(page);
  const wide = await codeOf(page, 'frame');
  await panel(page).getByLabel('Colours').selectOption('dark');
  await panel(page).getByLabel('Column').selectOption('280');
  await expect(panel(page).getByRole('status')).toContainText('at 280 px');
  for (const way of ['frame', 'script', 'element'] as const) expect(await codeOf(page, way)).toContain('/?theme=dark"');
  expect(await codeOf(page, 'frame')).not.toBe(wide);
  const theme = page.frameLocator('.embed-preview iframe').locator('html');
  await expect(theme).toHaveAttribute('data-theme', 'dark');
});

test('a journalist can leave out what is reported later', async ({ page }) => {
  await openPanel(page, PAGES[1] ?? '');
  await preview(page);
  await panel(page).getByLabel('As of today').check();
  expect(await codeOf(page, 'script')).toMatch(/\/\?known=\d{4}-\d{2}-\d{2}"/);
  await expect(page.frameLocator('.embed-preview iframe').locator('[data-known-note]')).toContainText('As known on');
});

test('a code is copied as it is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPanel(page, PAGES[1] ?? '');
  await panel(page).locator('summary', { hasText: 'becomes a frame' }).click();
  await panel(page).locator('[data-copy="element"]').click();
  await expect(panel(page).getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await codeOf(page, 'element'));
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the open panel, ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    await openPanel(page, PAGES[2] ?? '');
    await preview(page);
    const { violations } = await new AxeBuilder({ page }).include('embed-panel').exclude('iframe').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await context.close();
  });

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });
  test('the panel opens, shows every code and says what its addresses lack', async ({ page }) => {
    await openPanel(page, PAGES[1] ?? '');
    await expect(panel(page).locator('[data-way="address"]')).toHaveText(PAGES[1] ?? '');
    await expect(panel(page)).toContainText('put the site’s own address before each');
    await expect(panel(page).getByRole('button')).toHaveCount(0);
    await panel(page).locator('summary', { hasText: 'becomes a frame' }).click();
    await expect(panel(page).locator('[data-way="element"]')).toContainText('<ol>');
  });
});
