import { type CDPSession, expect, type Page, test } from '@playwright/test';
import {
  boxOf,
  cards,
  daysInView,
  labelBoxes,
  labels,
  openTimeline,
  overlaps,
  showEverything,
  stage,
  viewChanged,
} from './timeline-page.ts';

/** Days in view from the address, where the view put them. */
const addressed = (page: Page) => new URL(page.url()).searchParams.get('from');

async function nothingOverlaps(page: Page): Promise<void> {
  const boxes = await labelBoxes(page);
  expect(boxes.length).toBeLessThanOrEqual(100);
  for (const [index, a] of boxes.entries()) for (const b of boxes.slice(index + 1)) expect(overlaps(a, b)).toBe(false);
}

/** Where a label stands, by its event. */
async function placeOfLabels(page: Page): Promise<ReadonlyMap<string, { x: number; y: number }>> {
  const places = await labels(page).evaluateAll((all) =>
    all.map((label) => {
      const { x, y } = label.getBoundingClientRect();
      return [(label as HTMLElement).dataset.id ?? '', { x, y }] as const;
    }),
  );
  return new Map(places);
}

test('the drawing stands at once, with labels of which none overlaps another', async ({ page }) => {
  await openTimeline(page);
  expect(await page.evaluate(() => performance.getEntriesByName('timeline-painted').length)).toBe(1);
  expect(await labels(page).count()).toBeGreaterThan(5);
  await nothingOverlaps(page);
});

test('each event is under a label or counted in a button, at any zoom', async ({ page }) => {
  await openTimeline(page);
  await showEverything(page);
  const dated = await page.locator('.spine li.event').count();
  const counted = async () => {
    const numbers = await page.locator('.drawing-cluster:visible').allTextContents();
    return numbers.reduce((sum, text) => sum + Number(text), 0) + (await labels(page).count());
  };
  await expect.poll(counted).toBe(dated);
  await nothingOverlaps(page);
});

test('a counted button goes where its events are', async ({ page }) => {
  await openTimeline(page);
  const cluster = page.locator('.drawing-cluster:visible').first();
  const count = Number(await cluster.textContent());
  expect(await cluster.getAttribute('aria-label')).toContain(`+${count} more`);
  const before = await daysInView(page);
  await cluster.click();
  await viewChanged(page, before);
  const after = await daysInView(page);
  expect(after.to - after.from).toBeLessThan(before.to - before.from);
  await page.goBack();
  await expect.poll(() => addressed(page)).toBeNull();
});

test('the keyboard walks through every event with one tab stop', async ({ page }) => {
  await openTimeline(page);
  await expect(page.locator('.drawing-labels [tabindex="0"]')).toHaveCount(1);
  await page.locator('.drawing-buttons button').last().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
  const total = await page.locator('.spine li.event').count();
  const seen: (string | null)[] = [];
  for (let step = 0; step < total; step += 1) {
    seen.push(await focused());
    await expect(page.locator('.drawing-label:focus')).toBeInViewport();
    await page.keyboard.press('ArrowRight');
  }
  expect(new Set(seen).size).toBe(total);
  await page.keyboard.press('Home');
  expect(await focused()).toBe(seen[0]);
  await expect(page.locator('dateline-drawing [aria-live]')).toContainText(`1 of ${total}`);
  await expect(page.locator('li.event.is-current')).toHaveCount(1);
  await page.keyboard.press('End');
  expect(await focused()).toBe(seen.at(-1));
  await page.keyboard.press('PageUp');
  const back = await focused();
  expect(seen.indexOf(back)).toBeLessThan(total - 1);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-thumb'))).toBe('from');
  await page.keyboard.press('Shift+Tab');
  expect(await focused()).toBe(back);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused();
  await page.locator('.drawing-labels [tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/e\//);
});

test('plus and minus zoom, arrows reach the counted buttons and come back', async ({ page }) => {
  await openTimeline(page);
  await page.locator('.drawing-labels [tabindex="0"]').focus();
  const before = await daysInView(page);
  await page.keyboard.press('+');
  await viewChanged(page, before);
  await expect(page.locator('.drawing-label:focus')).toHaveCount(1);
  await page.keyboard.press('-');
  await expect.poll(() => daysInView(page)).toEqual(before);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.drawing-cluster:focus')).toHaveCount(1);
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.drawing-label:focus')).toHaveCount(1);
});

test('a plain wheel scrolls the page and leaves the view alone', async ({ page }) => {
  await openTimeline(page);
  const box = await boxOf(stage(page));
  const before = await daysInView(page);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const scrolled = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled);
  expect(await daysInView(page)).toEqual(before);
});

test('the wheel with Ctrl zooms, and the date under the pointer stays there', async ({ page }) => {
  await openTimeline(page);
  const box = await boxOf(stage(page));
  const before = await daysInView(page);
  const share = 0.3;
  const under = ({ from, to }: { from: number; to: number }) => from + share * (to - from);
  await page.mouse.move(box.x + box.width * share, box.y + 40);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -60);
  await page.mouse.wheel(0, -60);
  await page.keyboard.up('Control');
  await viewChanged(page, before);
  const after = await daysInView(page);
  expect(after.to - after.from).toBeLessThan((before.to - before.from) * 0.8);
  expect(Math.abs(under(after) - under(before))).toBeLessThanOrEqual(1.5);
});

test('a wheel sideways and a drag pan, and nothing jumps from its lane', async ({ page }) => {
  await openTimeline(page);
  const first = await daysInView(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await viewChanged(page, first);
  const box = await boxOf(stage(page));
  const start = await daysInView(page);
  await page.mouse.move(box.x + box.width / 2, box.y + 20);
  await page.mouse.wheel(60, 0);
  await viewChanged(page, start);
  const before = await placeOfLabels(page);
  const view = await daysInView(page);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 120, box.y + 20, { steps: 6 });
  await page.mouse.up();
  await viewChanged(page, view);
  const after = await placeOfLabels(page);
  const both = [...before].filter(([id]) => after.has(id));
  expect(both.length).toBeGreaterThan(2);
  for (const [id, { y }] of both) expect(after.get(id)?.y).toBe(y);
  await nothingOverlaps(page);
});

test('zooming through every level never makes labels overlap or change lanes', async ({ page }) => {
  await openTimeline(page);
  await showEverything(page);
  let before = await placeOfLabels(page);
  for (let step = 0; step < 7; step += 1) {
    const view = await daysInView(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await viewChanged(page, view);
    await nothingOverlaps(page);
    const after = await placeOfLabels(page);
    for (const [id, { y }] of before) if (after.has(id)) expect(after.get(id)?.y).toBe(y);
    before = after;
  }
});

test('the window over the whole time has two thumbs that keys and the mouse move', async ({ page }) => {
  await openTimeline(page);
  const from = page.locator('[data-thumb="from"]');
  const before = await daysInView(page);
  await from.focus();
  await page.keyboard.press('ArrowLeft');
  await viewChanged(page, before);
  const wider = await daysInView(page);
  expect(wider.from).toBeLessThan(before.from);
  expect(Math.abs(wider.to - before.to)).toBeLessThanOrEqual(1);
  expect(await from.getAttribute('aria-valuetext')).toMatch(/\d{4}/);
  const box = await boxOf(page.locator('[data-thumb="to"]'));
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x - 40, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await viewChanged(page, wider);
  expect((await daysInView(page)).to).toBeLessThan(wider.to);
});

test('the list shows what the drawing shows, and a card points at its mark', async ({ page }) => {
  await openTimeline(page);
  const all = await cards(page).count();
  await page.locator('.drawing-cluster:visible').last().click();
  await expect.poll(() => cards(page).count()).toBeLessThan(all);
  const shown = await cards(page).count();
  await expect(page.locator('.showing')).toContainText(`${shown} of ${all}`);
  const card = cards(page).first();
  await card.scrollIntoViewIfNeeded();
  await card.hover();
  await expect(page.locator('.drawing-label.is-current')).toHaveCount(1);
});

test('nothing moves by itself where less motion is asked for', async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await openTimeline(page);
  // A movement would leave the first frame where it was, or differ from those after it.
  const [before, first, ...later] = await page.evaluate(async () => {
    const size = () => document.querySelector('.overview-window')?.getBoundingClientRect().width ?? 0;
    const sizes = [size()];
    document.querySelector<HTMLElement>('[data-act="all"]')?.click();
    for (let frame = 0; frame < 30; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      sizes.push(size());
    }
    return sizes;
  });
  expect(first).not.toBe(before);
  expect(new Set(later)).toEqual(new Set([first]));
  await context.close();
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 780 }, isMobile: true });

  const touch = (
    session: CDPSession,
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: readonly { x: number; y: number }[],
  ) => session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(({ x, y }, id) => ({ x, y, id })) });

  async function drag(page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
    const session = await page.context().newCDPSession(page);
    await touch(session, 'touchStart', [from]);
    for (let step = 1; step <= 8; step += 1)
      await touch(session, 'touchMove', [{ x: from.x + (by.x * step) / 8, y: from.y + (by.y * step) / 8 }]);
    await touch(session, 'touchEnd', []);
  }

  test('one moving up scrolls the page, one moving sideways pans', async ({ page }) => {
    await openTimeline(page);
    const first = await daysInView(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await viewChanged(page, first);
    const box = await boxOf(stage(page));
    const before = await daysInView(page);
    const scrolled = await page.evaluate(() => window.scrollY);
    await drag(page, { x: box.x + 150, y: box.y + 150 }, { x: 0, y: -140 });
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled + 60);
    expect(await daysInView(page)).toEqual(before);
    const now = await boxOf(stage(page));
    await drag(page, { x: now.x + 80, y: now.y + 60 }, { x: 160, y: 0 });
    await viewChanged(page, before);
    expect((await daysInView(page)).from).toBeLessThan(before.from);
  });

  test('two zoom, and the date between them stays between them', async ({ page }) => {
    await openTimeline(page);
    const box = await boxOf(stage(page));
    const before = await daysInView(page);
    const session = await page.context().newCDPSession(page);
    const middle = box.x + box.width / 2;
    const y = box.y + 90;
    const apart = (px: number) => [
      { x: middle - px, y },
      { x: middle + px, y },
    ];
    await touch(session, 'touchStart', apart(30));
    for (let px = 36; px <= 90; px += 6) await touch(session, 'touchMove', apart(px));
    await touch(session, 'touchEnd', []);
    await viewChanged(page, before);
    const after = await daysInView(page);
    expect(after.to - after.from).toBeLessThan((before.to - before.from) * 0.6);
    expect(Math.abs((after.from + after.to) / 2 - (before.from + before.to) / 2)).toBeLessThanOrEqual(2);
  });
});
