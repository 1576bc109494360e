import { expect, type Page, test } from '@playwright/test';
import { cards, labels, openTimeline } from './timeline-page.ts';

const facet = (page: Page, name: string) => page.locator(`.facet[data-facet="${name}"]`);

async function choose(
  page: Page,
  name: string,
  at: number,
): Promise<{ readonly value: string; readonly count: number }> {
  const box = facet(page, name);
  if (!(await box.getAttribute('open'))) await box.locator('summary').click();
  const item = box.locator('li').nth(at);
  const value = (await item.locator('input').getAttribute('value')) ?? '';
  const count = Number(await item.locator('.count').textContent());
  await item.locator('label').click();
  await page.keyboard.press('Escape');
  return { value, count };
}

test('a filter shows as many events as it counted, in the list and in the drawing', async ({ page }) => {
  await openTimeline(page);
  const all = await cards(page).count();
  const { value, count } = await choose(page, 'status', 0);
  await expect(cards(page)).toHaveCount(count);
  expect(count).toBeLessThan(all);
  for (const card of await cards(page).all()) await expect(card).toHaveAttribute('data-status', value);
  for (const label of await labels(page).all()) await expect(label).toHaveAttribute('data-status', value);
  await expect(page.locator('.showing')).toContainText(`${count} of ${all}`);
});

test('filters combine, are cleared in one step, and the back button takes them back one by one', async ({ page }) => {
  await openTimeline(page);
  const all = await cards(page).count();
  const first = await choose(page, 'status', 0);
  await expect(cards(page)).toHaveCount(first.count);
  const second = await choose(page, 'who', 0);
  await expect(cards(page)).toHaveCount(second.count);
  const shared = page.url();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(cards(page)).toHaveCount(all);
  expect(new URL(page.url()).search).toBe('');
  await page.goBack();
  await expect(cards(page)).toHaveCount(second.count);
  await page.goBack();
  await expect(cards(page)).toHaveCount(first.count);
  await page.goBack();
  await expect(cards(page)).toHaveCount(all);
  await page.goForward();
  await expect(cards(page)).toHaveCount(first.count);
  await openTimeline(page, new URL(shared).search);
  await expect(cards(page)).toHaveCount(second.count);
  await page.locator('.chip', { hasText: second.value }).click();
  await expect(cards(page)).toHaveCount(first.count);
});

test('a link with a stretch of days opens that stretch', async ({ page }) => {
  await openTimeline(page, '?from=2025-07-20&to=2025-08-10');
  await expect(page.locator('[data-thumb="from"]')).toHaveAttribute('aria-valuetext', /Jul (?:19|20), 2025/);
  await expect(page.locator('[data-thumb="to"]')).toHaveAttribute('aria-valuetext', /Aug 1[01], 2025/);
  const shown = await cards(page).count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(await page.locator('li.event').count());
});

test('search is loaded only when used, and finds words of quotes', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openTimeline(page);
  const all = await cards(page).count();
  expect(asked.some((path) => path.includes('search'))).toBe(false);
  await page.getByRole('searchbox').first().fill('prisoners');
  await expect.poll(() => cards(page).count()).toBeLessThan(all);
  expect(await cards(page).count()).toBeGreaterThan(0);
  await expect(page).toHaveURL(/q=prisoners/);
  await page.reload();
  await expect.poll(() => cards(page).count()).toBeLessThan(all);
  await page.getByRole('searchbox').first().fill('zzqqxx');
  await expect(page.locator('.showing')).toContainText('No event fits');
});

test('the search page finds events, marks the words and keeps the search in its address', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('istanbul talks');
  await expect(page.locator('.result').first()).toBeVisible();
  await expect(page.locator('.result mark').first()).toBeVisible();
  await expect(page).toHaveURL(/q=istanbul/);
  await page.locator('.result a').first().click();
  await expect(page).toHaveURL(/\/e\//);
  await page.goBack();
  await expect(page.locator('.result').first()).toBeVisible();
});

test('as known on an earlier day, what had not been reported is gone', async ({ page }) => {
  await openTimeline(page);
  const all = await cards(page).count();
  await page.locator('.facet summary', { hasText: 'As known on' }).click();
  await page.getByRole('button', { name: 'Report before' }).click();
  await page.getByRole('button', { name: 'Report before' }).click();
  await expect(page).toHaveURL(/known=\d{4}-\d{2}-\d{2}/);
  await expect.poll(() => cards(page).count()).toBeLessThan(all);
  const known = new URL(page.url()).searchParams.get('known');
  expect(await page.locator('input[name="known"]').inputValue()).toBe(known);
  for (const hidden of await page.locator('li.event:visible [data-reported]:visible').all())
    expect(Number(await hidden.getAttribute('data-reported'))).toBeLessThanOrEqual(
      Date.parse(known ?? '') / 86_400_000,
    );
  await page.getByRole('button', { name: 'Today' }).click();
  await expect(cards(page)).toHaveCount(all);
});

test('two sources side by side: what both tell, what only one does', async ({ page }) => {
  await openTimeline(page);
  await page.locator('.facet summary', { hasText: 'Compare' }).click();
  await page.locator('select[name="compare-a"]').selectOption({ index: 1 });
  await page.locator('select[name="compare-b"]').selectOption({ index: 2 });
  await expect(page.locator('[data-compared]')).toHaveText(/^Both tell \d+\. Only .+ tells \d+, only .+ tells \d+\./);
  const cardsNow = await cards(page).count();
  await expect(page.locator('.shared-by:visible')).toHaveCount(cardsNow);
  expect(new URL(page.url()).searchParams.getAll('compare')).toHaveLength(2);
  await page.reload();
  await expect(page.locator('.shared-by:visible')).toHaveCount(cardsNow);
});

test('what cannot be read in an address is left out', async ({ page }) => {
  await openTimeline(page, '?from=never&known=2025-02-31&sources=-1&who=Nobody%20At%20All');
  await expect(page.locator('.showing')).toContainText('No event fits');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page.locator('.showing')).toContainText('All');
});
