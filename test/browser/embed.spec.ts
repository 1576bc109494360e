import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { wordPressOembed } from '../embed/filters.ts';
import { expectFit, heights, openArticle as openPage, serveCompressed, strictPolicy } from './host-page.ts';

const EMBEDS = join(import.meta.dirname, '../../dist/embed');
const [timeline = ''] = readdirSync(join(EMBEDS, 'v1/t'));
const [event = ''] = readdirSync(join(EMBEDS, 'v1/e'));
const EMBED = `/embed/v1/t/${timeline}/`;
/** The smallest section of ten events or more. */
const [section = { name: '', events: 0 }] = readdirSync(join(EMBEDS, 'v1/t', timeline), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const html = readFileSync(join(EMBEDS, 'v1/t', timeline, name, 'index.html'), 'utf8');
    return { name, events: html.split('<li class="event"').length - 1 };
  })
  .filter(({ events }) => events >= 10)
  .sort((a, b) => a.events - b.events);
const SECTION = `${EMBED}${section.name}/`;
const openArticle = (page: Page, site: string | undefined, body: string) => openPage(page, body, strictPolicy(site));
const script = (site: string | undefined) => `<script async src="${site}/embed/v1.js"></script>`;
const plain = (site: string | undefined, query = '') =>
  `<iframe src="${site}${EMBED}${query}" title="Timeline" width="280" height="300" sandbox="allow-scripts allow-popups"></iframe>`;

test('a frame in another site’s page, without an origin, is as tall as what is in it, also when that changes', async ({
  page,
  baseURL,
}) => {
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  await openArticle(page, baseURL, plain(baseURL) + script(baseURL));
  await expectFit(page);
  const before = await heights(page);
  const inFrame = page.frameLocator('iframe');
  await page.keyboard.press('Tab');
  await expect(inFrame.locator('h4 a').first()).toBeFocused();
  await inFrame.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await heights(page)).frame).toBeGreaterThan(before.frame);
  await expectFit(page);
  await page.locator('iframe').evaluate((frame) => frame.setAttribute('width', '600'));
  await expectFit(page);
  const paper = () => inFrame.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
  const light = await paper();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(paper).not.toBe(light);
  await expectFit(page);
  expect([...origins].sort()).toEqual([new URL(page.url()).origin, baseURL].sort());
});

test('a frame in a tab that nobody has opened gets its height when it is', async ({ page, baseURL }) => {
  await openArticle(page, baseURL, `<div hidden>${plain(baseURL)}</div>${script(baseURL)}`);
  await page.waitForLoadState('networkidle');
  expect(await page.locator('iframe').evaluate((frame) => frame.style.height)).toBe('');
  await page.locator('div').evaluate((tab) => tab.removeAttribute('hidden'));
  await expectFit(page);
});

test('a frame far below is not loaded before a reader comes near it', async ({ page, baseURL }) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/embed/v1/t/')) loaded.push(request.url());
  });
  const element = `<dateline-timeline src="${baseURL}${EMBED}"><p>A list.</p></dateline-timeline>`;
  await openArticle(page, baseURL, '<p>Text.</p>'.repeat(300) + element + script(baseURL));
  await expect(page.locator('iframe')).toHaveCount(1);
  await page.waitForLoadState('networkidle');
  expect(loaded).toEqual([]);
  await expect(page.locator('dateline-timeline p')).toBeVisible();
  await page.locator('dateline-timeline').scrollIntoViewIfNeeded();
  await expectFit(page);
});

test('an element with a fallback becomes one frame, however often the code is pasted', async ({ page, baseURL }) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  const pasted = `<dateline-timeline src="${baseURL}${EMBED}"><ol><li>May 16: talks</li></ol></dateline-timeline>${script(baseURL)}`;
  await openArticle(page, baseURL, pasted + pasted);
  await expect(page.locator('iframe')).toHaveCount(2);
  await expectFit(page);
  await page.locator('iframe').last().scrollIntoViewIfNeeded();
  await expectFit(page, 1);
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

test('WordPress keeps a frame of it, and its script, given the secret, sets the height and follows links', async ({
  page,
  baseURL,
}) => {
  await page.goto(`/t/${timeline}/`);
  await page.locator('.embed-panel > summary').click();
  const frameCode = page.locator('[data-way="frame"]');
  await expect(frameCode).toContainText(`src="${baseURL}/`);
  const code = (await frameCode.textContent()) ?? '';
  // What wp-embed.js does with a message of a frame that WordPress gave a secret.
  await page.addInitScript(() => {
    if (window !== top) return;
    addEventListener('message', ({ source, data }) => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe.wp-embedded-content');
      if (!frame || source !== frame.contentWindow || data.secret !== frame.dataset.secret) return;
      if (data.message === 'height')
        frame.height = String(Math.min(1000, Math.max(200, Number.parseInt(data.value, 10))));
      if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host) document.title = data.value;
    });
  });
  await openArticle(page, baseURL, wordPressOembed(code, 'abc123') ?? '');
  const frame = page.locator('iframe');
  await expect(frame).toHaveAttribute('sandbox', 'allow-scripts');
  await expect(frame).toHaveAttribute('src', /#\?secret=abc123$/);
  await expect(frame).toHaveAttribute('height', '1000');
  const link = page.frameLocator('iframe').locator('h4 a').first();
  const href = await link.getAttribute('href');
  await link.click();
  await expect(page).toHaveTitle(`${baseURL}${href}`);
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

test('the address asks for a theme, marks an event, and for a language nobody wrote leaves the page in its own', async ({
  page,
}) => {
  await page.goto(EMBED);
  const id = (await page.locator('li.event').nth(3).getAttribute('id'))?.replace('e-', '');
  const colours: string[] = [];
  for (const theme of ['light', 'dark']) {
    await page.goto(`${EMBED}?theme=${theme}&event=${id}&lang=tlh`);
    colours.push(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor));
    await expect(page.locator('.is-current')).toHaveAttribute('id', `e-${id}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  }
  expect(new Set(colours).size).toBe(2);
});

test('?known= pins the list to a day as the timeline’s own page shows it, also in print', async ({ page }) => {
  const visible = () =>
    page.locator('.spine li.event:visible').evaluateAll((items) =>
      items.map((item) => ({
        title: item.querySelector('h4')?.textContent?.trim(),
        date: item.querySelector('.date')?.textContent?.trim(),
        status: item.dataset.status,
        ahead: item.classList.contains('is-ahead'),
        quote: [...item.querySelectorAll<HTMLElement>('.quote')].find(({ hidden }) => !hidden)?.textContent?.trim(),
        sources: item.querySelectorAll('.sources .source-link:not([hidden])').length,
      })),
    );
  await page.goto(EMBED);
  const today = await visible();
  await page.goto(`/t/${timeline}/?known=2025-06-15`);
  await expect(page.locator('.showing')).toContainText('as known on');
  const there = await visible();
  expect(there.length).toBeGreaterThan(0);
  expect(there.length).toBeLessThan(today.length);
  await page.goto(`${EMBED}?known=2025-06-15`);
  const note = page.locator('[data-known-note]');
  await expect(note).toHaveText('As known on Jun 15, 2025 · What is known today');
  await expect(note.locator('a')).toHaveAttribute('href', `/t/${timeline}/`);
  await expect(page.locator('a[data-full]')).toHaveAttribute('href', /\/t\/[^/]+\/\?known=2025-06-15$/);
  // What nobody had dated yet stands by itself here, and among the months there.
  const byTitle = (a: { title?: string }, b: { title?: string }) => `${a.title}`.localeCompare(`${b.title}`);
  const here = await visible();
  expect([...here].sort(byTitle)).toEqual(there.sort(byTitle));
  await page.emulateMedia({ media: 'print' });
  expect(await visible()).toEqual(here);
});

test('a section of ten events takes at most 60 KiB to load in an article', async ({ page }) => {
  const host = await serveCompressed(page, join(EMBEDS, '..'));
  const frame = `<iframe src="${host.origin}${SECTION}" title="Timeline" width="600" sandbox="allow-scripts"></iframe>`;
  await openArticle(page, host.origin, frame + script(host.origin));
  await expectFit(page);
  await page.waitForLoadState('networkidle');
  const kib = host.sent() / 1024;
  console.log(`${section.events} events, ${host.asked.length} requests, ${kib.toFixed(1)} KiB as sent`);
  expect(kib).toBeLessThanOrEqual(60);
  expect(host.asked.filter((path) => path !== '/favicon.ico')).toHaveLength(2);
});

for (const [path, schemes] of [
  [SECTION, ['light', 'dark']],
  [`/embed/v1/e/${event}/`, ['light']],
] as const)
  test(`${path} is readable at 280 px and asks nobody else for anything`, async ({ page }) => {
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.setViewportSize({ width: 280, height: 600 });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(requests.filter((asked) => asked !== '/favicon.ico')).toEqual([path]);
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    for (const [index, colorScheme] of schemes.entries()) {
      await page.emulateMedia({ colorScheme });
      // Only colours differ from one scheme to the next.
      const axe = new AxeBuilder({ page });
      const { violations } = await (index === 0 ? axe : axe.withRules(['color-contrast'])).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
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
