import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { parseHTML } from 'linkedom';

const DIST = join(import.meta.dirname, '../../dist');
const firstOf = (folder: string): string => {
  const names = readdirSync(join(DIST, folder), { withFileTypes: true });
  const name = names.find((entry) => entry.isDirectory())?.name;
  if (!name) throw new Error(`dist/${folder} is empty: build first`);
  return `/${folder}/${name}/`;
};

const KINDS: Readonly<Record<string, string>> = {
  home: '/',
  timeline: firstOf('t'),
  section: `${firstOf('t')}${readdirSync(join(DIST, firstOf('t')), { withFileTypes: true }).find((entry) => entry.isDirectory())?.name}/`,
  event: firstOf('e'),
  sources: '/sources/',
  source: firstOf('sources'),
  method: '/method/',
  embedding: '/embed/',
  search: '/search/',
  'not found': '/404.html',
};

const events = (page: Page) => page.locator('li.event');

for (const javaScriptEnabled of [true, false])
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('a reader finds the deadline, opens it and follows each source to the marked sentence', async ({ page }) => {
      await page.goto('/');
      const deadline = page.locator('li.event[data-status="deadline"]').first();
      await expect(deadline).toContainText('Deadline');
      await expect(deadline.locator('time')).toHaveAttribute('datetime', '2025-08-08');
      await deadline.locator('h4 a').click();
      await expect(page.locator('h1')).toContainText('Deadline');
      const links = await page
        .locator('main blockquote .source-link')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(new Set(links.map((link) => link.split('#')[0])).size).toBe(2);
      const quotes = await page.locator('main blockquote > p:first-child').allTextContents();
      for (const [index, link] of links.entries()) {
        await page.goto(link);
        const marked = page.locator('.quoted:target');
        await expect(marked).toHaveText(quotes[index]?.trim() ?? '');
        await expect(marked).toBeInViewport();
        await expect(marked).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
      }
    });

    test('the list is whole: every event has a title, a date or the word that it has none, and a source', async ({
      page,
    }) => {
      await page.goto('/');
      expect(await events(page).count()).toBeGreaterThan(15);
      for (const event of await events(page).all()) {
        await expect(event.locator('h4 a')).not.toBeEmpty();
        await expect(event.locator('.date')).not.toBeEmpty();
        expect(await event.locator('.source-link').count()).toBeGreaterThan(0);
      }
    });
  });

test('how a date was read is told step by step', async ({ page }) => {
  await page.goto('/');
  const deadline = page.locator('li.event[data-status="deadline"]').first();
  await deadline.locator('summary', { hasText: 'How this date was read' }).click();
  await expect(deadline.locator('.steps')).toBeVisible();
  await expect(deadline.locator('.steps')).toContainText('Friday, August 8, 2025');
});

for (const [kind, path] of Object.entries(KINDS))
  test.describe(`the ${kind} page`, () => {
    for (const colorScheme of ['light', 'dark'] as const)
      test(`has nothing for axe to find, ${colorScheme}`, async ({ browser }) => {
        const context = await browser.newContext({ colorScheme });
        const page = await context.newPage();
        await page.goto(path);
        for (const summary of await page.locator('main summary').all())
          if (await summary.isVisible()) await summary.click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        await context.close();
      });

    for (const width of [320, 360, 768, 2560])
      test(`never scrolls sideways at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways).toBeLessThanOrEqual(0);
      });

    test('asks no other host for anything and breaks no rule of its own policy', async ({ page, baseURL }) => {
      const hosts = new Set<string>();
      const complaints: string[] = [];
      page.on('request', (request) => hosts.add(new URL(request.url()).origin));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(path, { waitUntil: 'networkidle' });
      expect([...hosts]).toEqual([baseURL]);
      expect(complaints).toEqual([]);
    });
  });

test('every link on the site leads somewhere', async ({ page, request, baseURL }) => {
  const seen = new Set<string>(['/']);
  const queue = ['/'];
  while (queue.length > 0) {
    const path = queue.pop() ?? '/';
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    if (!response.headers()['content-type']?.startsWith('text/html')) continue;
    for (const link of parseHTML(await response.text()).document.querySelectorAll('[href]')) {
      const url = new URL(link.getAttribute('href') ?? '', new URL(path, baseURL));
      if (url.origin !== baseURL || seen.has(url.pathname) || /\.(?:css|js|svg|woff2)$/.test(url.pathname)) continue;
      seen.add(url.pathname);
      queue.push(url.pathname);
    }
  }
  expect(seen.size).toBeGreaterThan(20);
  await page.goto('/');
});
