import { expect, type Locator, type Page } from '@playwright/test';

/** The timeline's page with its script at work. */
export async function openTimeline(page: Page, query = '', path = '/'): Promise<void> {
  await page.goto(`${path}${query}`);
  await page.locator('dateline-reader[data-ready]').waitFor();
}

export const stage = (page: Page): Locator => page.locator('.drawing-stage');
export const labels = (page: Page): Locator => page.locator('.drawing-label:visible');
export const cards = (page: Page): Locator => page.locator('li.event:visible');

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where something stands once it is in view and the page has stopped scrolling. */
export async function boxOf(locator: Locator): Promise<Box> {
  await locator.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        let last = Number.NaN;
        const look = () => {
          const { top } = element.getBoundingClientRect();
          if (top === last) return resolve();
          last = top;
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
  const box = await locator.boundingBox();
  if (!box) throw new Error('it has no box');
  return box;
}

/** Days in view, as the overview's sliders tell them. */
export async function daysInView(page: Page): Promise<{ readonly from: number; readonly to: number }> {
  const value = async (thumb: string) =>
    Number(await page.locator(`[data-thumb="${thumb}"]`).getAttribute('aria-valuenow'));
  return { from: await value('from'), to: await value('to') };
}

/** Waits until the view stands still at something else than `before`. */
export async function viewChanged(page: Page, before: { readonly from: number; readonly to: number }): Promise<void> {
  await expect.poll(() => daysInView(page)).not.toEqual(before);
}

/** Share of the whole time that the overview's frame takes, as it is drawn. */
export function shareInView(page: Page): Promise<number> {
  return page.locator('.overview-window').evaluate((frame) => {
    const track = frame.parentElement?.getBoundingClientRect().width ?? Number.NaN;
    return frame.getBoundingClientRect().width / track;
  });
}

/** Zooms out until nothing is left and nothing moves: what the thumbs say is where the view is going, the frame where it is. */
export async function showEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Everything' }).click();
  await expect.poll(() => shareInView(page)).toBeCloseTo(1, 5);
}
export async function labelBoxes(page: Page): Promise<readonly Box[]> {
  return page.locator('.drawing-label:visible, .drawing-cluster:visible').evaluateAll((all) =>
    all.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x + 1 < b.x + b.width && b.x + 1 < a.x + a.width && a.y + 1 < b.y + b.height && b.y + 1 < a.y + a.height;
}
