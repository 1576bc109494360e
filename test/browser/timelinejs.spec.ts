import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { writeTimelineJs } from '../../src/feeds/timelinejs.ts';
import { infect } from '../support/infect.ts';
import { sampleTimeline } from '../support/published.ts';

const ROOT = join(import.meta.dirname, '../..');
const PROGRAM = join(ROOT, 'node_modules/@knight-lab/timelinejs/dist');
const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript' };
const PAGE = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="css/timeline.css">
<script src="js/timeline.js"></script><div id="timeline" style="width:1000px;height:600px"></div>
<script>new TL.Timeline('timeline', 'data.json')</script>`;

/** Opens the real TimelineJS on some data, served at an address of its own; what it complained of. */
async function open(page: Page, data: string): Promise<readonly string[]> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  await page.route('http://timelinejs.test/**', (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/') return route.fulfill({ contentType: 'text/html', body: PAGE });
    if (path === '/data.json') return route.fulfill({ contentType: 'application/json', body: data });
    const file = join(PROGRAM, path);
    return existsSync(file)
      ? route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] ?? 'application/octet-stream' })
      : route.fulfill({ status: 404, body: '' });
  });
  await page.goto('http://timelinejs.test/');
  await expect(page.locator('.tl-slide h2.tl-headline').first()).toBeInViewport();
  return errors;
}

test('the real TimelineJS shows every dated event of the site’s timelines', async ({ page }) => {
  const [slug = ''] = readdirSync(join(ROOT, 'dist/data'), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  const text = readFileSync(join(ROOT, 'dist/data', slug, 'timelinejs.json'), 'utf8');
  const { events }: { readonly events: readonly { readonly text: { readonly headline: string } }[] } = JSON.parse(text);
  expect(await open(page, text)).toEqual([]);
  await expect(page.locator('.tl-timemarker')).toHaveCount(events.length);
  await page.locator('.tl-slidenav-next').click();
  await expect(page.locator('.tl-slide h2.tl-headline').nth(1)).toBeInViewport();
  await expect(page.locator('.tl-slide').nth(1).locator('blockquote').first()).toBeVisible();
});

test('TimelineJS shows a date of any shape in our words, and runs nothing that a title holds', async ({ page }) => {
  const sample = sampleTimeline();
  expect(await open(page, writeTimelineJs(sample))).toEqual([]);
  await expect(page.locator('.tl-timemarker')).toHaveCount(sample.dated.length);
  await expect(page.locator('.tl-slide', { hasText: 'Caesar is murdered' })).toContainText('March 15, 44 BCE');
  const nasty = infect(sample, '<img src=x onerror=alert(1)></script><svg onload=alert(2)>');
  expect(await open(page, writeTimelineJs(nasty))).toEqual([]);
  await expect(page.locator('.tl-timeline img[src="x"], .tl-timeline svg[onload]')).toHaveCount(0);
});
