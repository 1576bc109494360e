import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { expectFit, heights, openArticle as openPage, strictPolicy } from './host-page.ts';

const EMBEDS = join(import.meta.dirname, '../../dist/embed');
const [timeline = ''] = readdirSync(join(EMBEDS, 'v1/t'));
const [event = ''] = readdirSync(join(EMBEDS, 'v1/e'));
const EMBED = `/embed/v1/t/${timeline}/`;
const openArticle = (page: Page, site: string | undefined, body: string) => openPage(page, body, strictPolicy(site));
const script = (site: string | undefined) => `<script async src="${site}/embed/v1.js"></script>`;
const plain = (site: string | undefined, query = '') =>
  `<iframe src="${site}${EMBED}${query}" title="Timeline" width="280" height="300" sandbox="allow-scripts allow-popups"></iframe>`;

test('a frame in another site’s page, without an origin, is as tall as what is in it, also when that grows', async ({
  page,
  baseURL,
}) => {
  await openArticle(page, baseURL, plain(baseURL) + script(baseURL));
  await expectFit(page);
  const before = await heights(page);
  await page.frameLocator('iframe').locator('summary').first().click();
  await expect.poll(async () => (await heights(page)).frame).toBeGreaterThan(before.frame);
  await expectFit(page);
  await page.locator('iframe').evaluate((frame) => frame.setAttribute('width', '600'));
  await expectFit(page);
});

test('an element with a fallback becomes one frame, however often the code is pasted', async ({ page, baseURL }) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  const pasted = `<dateline-timeline src="${baseURL}${EMBED}"><ol><li>May 16: talks</li></ol></dateline-timeline>${script(baseURL)}`;
  await openArticle(page, baseURL, pasted + pasted);
  await expect(page.locator('iframe')).toHaveCount(2);
  await page.locator('iframe').last().scrollIntoViewIfNeeded();
  await expectFit(page);
  await expect(page.locator('dateline-timeline ol').first()).toBeHidden();
  const frame = page.locator('iframe').first();
  await expect(frame).toHaveAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
  await expect(frame).toHaveAttribute('loading', 'lazy');
  await expect(frame).toHaveAttribute('title', /./);
  expect(complaints).toEqual([]);
});

test('without the script the fallback stays and a frame still scrolls', async ({ page, baseURL }) => {
  const element = `<dateline-timeline src="${baseURL}${EMBED}"><ol><li>May 16: talks</li></ol></dateline-timeline>`;
  await openArticle(page, baseURL, element + plain(baseURL));
  await expect(page.locator('dateline-timeline ol')).toBeVisible();
  const { frame, content } = await heights(page);
  expect(frame).toBe(300);
  expect(content).toBeGreaterThan(300);
});

test('WordPress gets its height with the secret it gave', async ({ page, baseURL }) => {
  const frame = `<iframe src="${baseURL}${EMBED}#?secret=abc123" title="Timeline" sandbox="allow-scripts"></iframe>`;
  await page.addInitScript(() => {
    if (window !== top) return;
    addEventListener('message', ({ data }) => {
      if (data.message === 'height')
        document.title = `${data.secret} ${data.value > 400 && Number.isInteger(data.value)}`;
    });
  });
  await openArticle(page, baseURL, frame);
  await expect(page).toHaveTitle('abc123 true');
});

test('WordPress, whose frames open nothing, is asked to follow a link', async ({ page, baseURL }) => {
  const frame = `<iframe src="${baseURL}${EMBED}#?secret=abc123" title="Timeline" sandbox="allow-scripts"></iframe>`;
  await page.addInitScript(() => {
    if (window !== top) return;
    addEventListener('message', ({ data }) => {
      if (data.message === 'link') document.title = `${data.secret} ${data.value}`;
    });
  });
  await openArticle(page, baseURL, frame);
  const link = page.frameLocator('iframe').locator('h4 a').first();
  const href = await link.getAttribute('href');
  await link.click();
  await expect(page).toHaveTitle(`abc123 ${baseURL}${href}`);
});

test('only a frame’s own message changes it', async ({ page, baseURL }) => {
  await openArticle(page, baseURL, plain(baseURL) + script(baseURL));
  await expectFit(page);
  await page.evaluate(async () => {
    const heard = new Promise((done) => addEventListener('message', done, { once: true }));
    postMessage({ type: 'dateline:height', height: 77 }, '*');
    await heard;
  });
  await expectFit(page);
});

test('the address asks for a theme and marks an event', async ({ page }) => {
  await page.goto(EMBED);
  const id = (await page.locator('li.event').nth(3).getAttribute('id'))?.replace('e-', '');
  const colours: string[] = [];
  for (const theme of ['light', 'dark']) {
    await page.goto(`${EMBED}?theme=${theme}&event=${id}`);
    colours.push(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor));
    await expect(page.locator('.is-current')).toHaveAttribute('id', `e-${id}`);
  }
  expect(new Set(colours).size).toBe(2);
});

test.describe('?known= pins the list to a day', () => {
  const visible = (page: Page) =>
    page.locator('.spine li.event:visible').evaluateAll((items) =>
      items.map((item) => ({
        title: item.querySelector('h4')?.textContent?.trim(),
        date: item.querySelector('.date')?.textContent?.trim(),
        status: item.dataset.status,
        ahead: item.classList.contains('is-ahead'),
        quote: [...item.querySelectorAll<HTMLElement>('.quote')].find(({ hidden }) => !hidden)?.textContent,
        sources: [...item.querySelectorAll<HTMLElement>('.sources .source-link')].filter(({ hidden }) => !hidden)
          .length,
      })),
    );

  test('as the timeline’s own page shows it', async ({ page }) => {
    await page.goto(EMBED);
    const today = await visible(page);
    await page.goto(`/t/${timeline}/?known=2025-06-15`);
    await expect(page.locator('.showing')).toContainText('as known on');
    const there = await visible(page);
    await page.goto(`${EMBED}?known=2025-06-15`);
    await expect(page.locator('[data-known-note]')).toHaveText('As known on Jun 15, 2025 · What is known today');
    await expect(page.locator('[data-known-note] a')).toHaveAttribute('href', `/t/${timeline}/`);
    expect(await visible(page)).toEqual(there);
    expect(there.length).toBeGreaterThan(0);
    expect(there.length).toBeLessThan(today.length);
    await expect(page.locator('a[data-full]')).toHaveAttribute('href', /\/t\/[^/]+\/\?known=2025-06-15$/);
  });

  test('says so when nothing had been reported yet, and ignores what is no day', async ({ page }) => {
    await page.goto(`${EMBED}?known=1999-01-01`);
    await expect(page.locator('[data-known-note]')).toContainText('Nothing of this had been reported by Jan 1, 1999');
    await expect(page.locator('li.event:visible')).toHaveCount(0);
    await page.goto(`${EMBED}?known=2025-02-30`);
    await expect(page.locator('[data-known-note]')).toBeHidden();
    expect(await page.locator('li.event:visible').count()).toBe(await page.locator('li.event').count());
  });

  test('in print as well', async ({ page }) => {
    await page.goto(`${EMBED}?known=2025-06-15`);
    const pinned = await visible(page);
    await page.emulateMedia({ media: 'print' });
    expect(await visible(page)).toEqual(pinned);
  });
});

test('a language that nobody wrote words for leaves the page in its own', async ({ page }) => {
  await page.goto(EMBED);
  const own = await page.locator('body').innerText();
  await page.goto(`${EMBED}?lang=tlh`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await page.locator('body').innerText()).toBe(own);
});

test('a section of ten events and more takes at most 60 KiB to load', async ({ page }) => {
  const names = readdirSync(join(EMBEDS, 'v1/t', timeline), { withFileTypes: true });
  const sizes: number[] = [];
  for (const { name } of names.filter((entry) => entry.isDirectory())) {
    await page.goto(`${EMBED}${name}/`);
    if ((await page.locator('li.event').count()) < 10) continue;
    sizes.push(gzipSync(readFileSync(join(EMBEDS, 'v1/t', timeline, name, 'index.html'))).length / 1024);
  }
  console.log(`sections of ten events and more: ${sizes.map((size) => size.toFixed(1)).join(', ')} KiB, one request`);
  expect(sizes.length).toBeGreaterThan(0);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(60);
});

for (const path of [EMBED, `/embed/v1/e/${event}/`])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${path} is readable at 280 px and asks nobody else for anything, ${colorScheme}`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width: 280, height: 600 } });
      const page = await context.newPage();
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => requests.push(new URL(request.url()).pathname));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(`${baseURL}${path}`, { waitUntil: 'networkidle' });
      expect(requests.filter((asked) => asked !== '/favicon.ico')).toEqual([path]);
      expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await context.close();
    });

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });
  test('the list in the embed is the list of the timeline', async ({ page }) => {
    await page.goto(`/t/${timeline}/`);
    const dated = await page.locator('.spine li.event').count();
    await page.goto(EMBED);
    await expect(page.locator('li.event')).toHaveCount(dated);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`/t/${timeline}/$`));
  });
});

test('the script for other sites’ pages is small', () => {
  expect(gzipSync(readFileSync(join(EMBEDS, 'v1.js'))).length).toBeLessThanOrEqual(2048);
});
