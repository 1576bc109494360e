import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';

/** As strict as a page can be that still shows our frames and runs our script. */
export const strictPolicy = (site: string | undefined): string =>
  `default-src 'none'; script-src ${site}; frame-src ${site}; style-src 'none'; base-uri 'none'`;

/** Opens an article of another site, on another port, with this in it. */
export async function openArticle(page: Page, body: string, policy: string): Promise<void> {
  const html = `<!doctype html><html lang="en"><title>Story</title><body><p>Before.</p>${body}<p>After.</p></body></html>`;
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy };
  const server = createServer((_, response) => response.writeHead(200, headers).end(html));
  await page.goto(`${await originOf(server, page)}/story`);
}

/** The built site as a host serves it that compresses; what it has sent so far, headers and all, in bytes. */
export async function serveCompressed(page: Page, folder: string) {
  const sockets: Socket[] = [];
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    asked.push(url);
    const file = url.endsWith('/') ? `${url}index.html` : url;
    const type = file.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    const body = gzipSync(readFileSync(join(folder, new URL(file, 'http://localhost').pathname)));
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' }).end(body);
  });
  server.on('connection', (socket: Socket) => sockets.push(socket));
  const origin = await originOf(server, page);
  return { origin, asked, sent: () => sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0) };
}

/** Where a server listens, until the page is closed. */
async function originOf(server: Server, page: Page): Promise<string> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  page.on('close', () => server.close());
  return `http://127.0.0.1:${address.port}`;
}

/** How tall a frame is, and how tall what is in it. */
export async function heights(page: Page, at = 0): Promise<{ readonly frame: number; readonly content: number }> {
  const frame = page.locator('iframe').nth(at);
  const content = page.frameLocator('iframe').nth(at).locator('html');
  const outer = await frame.evaluate((element) => element.clientHeight);
  const inner = await content.evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
  return { frame: outer, content: inner };
}

/** A frame, the first where nothing else is said, is as tall as what is in it. */
export async function expectFit(page: Page, at = 0): Promise<void> {
  // Until its document has come, a frame holds an empty one that is gone by the time it is measured.
  await expect(page.frameLocator('iframe').nth(at).locator('body > *').first()).toBeAttached();
  await expect
    .poll(async () => {
      const { frame, content } = await heights(page, at);
      return frame > 250 ? frame - content : 'not resized';
    })
    .toBe(0);
}
