import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { labelBoxes, openTimeline, overlaps } from './timeline-page.ts';

const DIST = join(import.meta.dirname, '../../dist');
const BUDGET_KIB = 45;

test('scripts of a page stay below 45 KiB before anybody searches', async ({ page }) => {
  const scripts = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) scripts.add(pathname);
  });
  await openTimeline(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const sizes = [...scripts].map((path) => gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0) / 1024).toBeLessThan(BUDGET_KIB);
});

test('with JavaScript off there is the whole list, and nothing that would not work', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.locator('dateline-drawing')).toBeHidden();
  await expect(page.locator('.finder')).toBeHidden();
  expect(await page.locator('li.event:visible h4').count()).toBe(await page.locator('li.event').count());
  await context.close();
});

test('printed is the whole list with the addresses of its sources, whatever the screen shows', async ({ page }) => {
  await openTimeline(page, '?q=zzqqxx');
  await expect(page.locator('li.event:visible')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('li.event:visible').count()).toBe(await page.locator('li.event').count());
  await expect(page.locator('dateline-drawing')).toBeHidden();
  const after = await page
    .locator('.source-link')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).toContain('/sources/');
});

for (const [name, options] of Object.entries({
  'forced colours': { forcedColors: 'active' as const },
  'a dark phone': {
    colorScheme: 'dark' as const,
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  },
  'less motion': { reducedMotion: 'reduce' as const },
}))
  test(`axe finds nothing on the timeline in use with ${name}`, async ({ browser }) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await openTimeline(page);
    const toggle = page.locator('.finder-toggle');
    if (await toggle.isVisible()) await toggle.click();
    await page.locator('.facet[data-facet="who"] summary').click();
    await page.locator('.facet[data-facet="who"] label').first().click();
    await expect(page.locator('.chip').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await context.close();
  });

test('right-to-left the axis is mirrored: what is later stands further left', async ({ page }) => {
  await page.route('**/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replace('<html lang="en"', '<html lang="en" dir="rtl"'),
    });
  });
  await openTimeline(page);
  const edges = await page
    .locator('.drawing-label:visible')
    .evaluateAll((all) =>
      all.map((label) => ({ id: (label as HTMLElement).dataset.id ?? '', right: label.getBoundingClientRect().right })),
    );
  const order = await page.locator('.spine li.event').evaluateAll((all) => all.map(({ id }) => id.slice(2)));
  const sorted = edges.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  expect(sorted.length).toBeGreaterThan(4);
  expect(sorted.at(-1)?.right ?? 0).toBeLessThan((sorted[0]?.right ?? 0) - 200);
  const boxes = await labelBoxes(page);
  for (const [index, a] of boxes.entries()) for (const b of boxes.slice(index + 1)) expect(overlaps(a, b)).toBe(false);
  expect(await cutAtBeginning(page)).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBeLessThanOrEqual(0);
});

/** Titles, left to right whatever the page is, whose first letter isn't to be seen. */
function cutAtBeginning(page: Page): Promise<readonly string[]> {
  return page.locator('.drawing-label:visible').evaluateAll((all) =>
    all
      .filter((label) => {
        const letter = document.createRange();
        letter.setStart(label.firstChild ?? label, 0);
        letter.setEnd(label.firstChild ?? label, 1);
        const { left, right } = letter.getBoundingClientRect();
        const box = label.getBoundingClientRect();
        return left < box.left - 1 || right > box.right + 1;
      })
      .map(({ textContent }) => textContent),
  );
}

for (const width of [640, 360])
  test(`at twice the size of letters nothing is lost sideways, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openTimeline(page);
    const heights = async () => (await labelBoxes(page)).map(({ height }) => Math.round(height));
    expect(new Set(await heights())).toEqual(new Set([24]));
    await page.evaluate(() => {
      const { style } = document.documentElement;
      style.fontSize = `${2 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
    });
    await expect.poll(async () => [...new Set(await heights())]).toEqual([48]);
    const boxes = await labelBoxes(page);
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) expect(overlaps(a, b)).toBe(false);
    const { sideways, firstButton } = await page.evaluate(() => {
      const buttons = [...document.querySelectorAll('.drawing-buttons button')];
      return {
        sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        firstButton: Math.min(...buttons.map((button) => button.getBoundingClientRect().left)),
      };
    });
    expect(sideways).toBeLessThanOrEqual(0);
    expect(firstButton).toBeGreaterThanOrEqual(0);
  });

test('every interface word of the script comes from the catalogue', () => {
  const files = readdirSync(join(import.meta.dirname, '../../src/islands'), { recursive: true, withFileTypes: true });
  const code = files.filter(({ name }) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  for (const file of code) {
    const text = readFileSync(join(file.parentPath, file.name), 'utf8').replaceAll(/throw new Error\([^)]*\)/g, '');
    expect(text, file.name).not.toMatch(/(?:textContent|innerText|ariaLabel) = '[A-Z][a-z]/);
  }
});
