import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, type Page } from '@playwright/test';

/** As strict as a page can be that still shows our frames and runs our script. */
export const strictPolicy = (site: string | undefined): string =>
  `default-src 'none'; script-src ${site}; frame-src ${site}; style-src 'none'; base-uri 'none'`;

/** Opens an article of another site, on another port, with this in it. */
export async function openArticle(page: Page, body: string, policy: string): Promise<void> {
  const html = `<!doctype html><html lang="en"><title>Story</title><body><p>Before.</p>${body}<p>After.</p></body></html>`;
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy };
  const server = createServer((_, response) => response.writeHead(200, headers).end(html));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  page.on('close', () => server.close());
  await page.goto(`http://127.0.0.1:${address.port}/story`);
}

/** How tall a frame is, and how tall what is in it. */
export async function heights(page: Page): Promise<{ readonly frame: number; readonly content: number }> {
  const frame = page.locator('iframe').first();
  const content = page.frameLocator('iframe').first().locator('html');
  const outer = await frame.evaluate((element) => element.clientHeight);
  const inner = await content.evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
  return { frame: outer, content: inner };
}

/** The first frame is as tall as what is in it. */
export const expectFit = (page: Page): Promise<void> =>
  expect
    .poll(async () => {
      const { frame, content } = await heights(page);
      return frame > 250 ? frame - content : 'not resized';
    })
    .toBe(0);
