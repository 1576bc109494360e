import type { Browser, CDPSession, Page } from '@playwright/test';
import { traceWork, type Work } from './work.ts';

export interface Subject {
  readonly name: string;
  readonly url: string;
  /** What stands when the timeline is drawn. */
  readonly drawn: string;
  /** Where its titles are. */
  readonly labels: string;
  /** The part that is zoomed and dragged. */
  readonly stage: string;
  /** Zooms once; `null` where ctrl and the wheel do. */
  readonly zoom: { readonly in: string; readonly out: string } | null;
}

export interface Figures {
  readonly drawnMs: number;
  readonly blockingMs: number;
  readonly nodes: number;
  readonly bytes: number;
  /** `null`: no answer in time. */
  readonly p95FrameMs: number | null;
  readonly readable: number;
  readonly overlapping: number;
  /** `null` unless asked for. */
  readonly work: { readonly untilDrawn: Work; readonly perFrame: Work } | null;
}

/** How a page is measured. */
export interface Circumstances {
  /** Chromium's CPU throttling rate; 1 unless given. */
  readonly slower?: number;
  /** Also what the main thread does; that takes time too, so the other figures aren't to be compared. */
  readonly work?: boolean;
}

const WIDTH = 1440;
const HEIGHT = 620;
const PATIENCE_MS = 90_000;
/** Gestures of a second each: in, along, out. */
const GESTURE_MS = 1000;
const GESTURE_PATIENCE_MS = 30_000;

/** Looks from within the page: when the drawing stands, and what kept the main thread. */
function observe(selector: string): void {
  const seen = { drawn: 0, blocking: 0, frames: [] as number[] };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blocking += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const element = document.querySelector(selector);
    if (!element || element.getBoundingClientRect().width === 0) requestAnimationFrame(look);
    else
      requestAnimationFrame(() => {
        seen.drawn = performance.mark('drawn').startTime;
        console.debug('drawn');
      });
  };
  requestAnimationFrame(look);
}

interface Seen {
  readonly drawn: number;
  readonly blocking: number;
  readonly frames: readonly number[];
}

const seenIn = (page: Page): Promise<Seen> => page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);

/** Opens a page in a fresh browser context and takes every figure of it. */
export async function measure(
  browser: Browser,
  subject: Subject,
  { slower = 1, work = false }: Circumstances = {},
): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: WIDTH, height: HEIGHT } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (slower > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const bytes = await countBytes(session);
  const traced = work ? await traceWork(session) : null;
  await page.addInitScript(observe, subject.drawn);
  // The page says so by itself: to ask it again and again would take time from what it is drawn in.
  const said = page.waitForEvent('console', { predicate: (line) => line.text() === 'drawn', timeout: PATIENCE_MS });
  await Promise.all([said, page.goto(subject.url, { timeout: PATIENCE_MS })]);
  // Work that a page puts off counts as well: wait until the main thread had half a second of rest.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 30_000 })));
  await page.waitForTimeout(500);
  const { drawn, blocking } = await seenIn(page);
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  await page
    .locator(subject.stage)
    .first()
    .evaluate((stage) => stage.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const labels = await readLabels(page, subject.labels);
  const loaded = bytes();
  const p95FrameMs = await gesture(page, subject);
  const { frames } = await seenIn(page);
  const done = await traced?.();
  await context.close();
  const figures = { drawnMs: drawn, blockingMs: blocking, nodes, bytes: loaded, p95FrameMs, ...labels };
  return {
    ...figures,
    work: done ? { untilDrawn: done.untilDrawn, perFrame: shared(done.inGesture, frames.length) } : null,
  };
}

function shared(work: Work, frames: number): Work {
  return Object.fromEntries(Object.entries(work).map(([kind, ms]) => [kind, ms / Math.max(1, frames)]));
}

async function countBytes(session: CDPSession): Promise<() => number> {
  let total = 0;
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    total += encodedDataLength;
  });
  return () => total;
}

/** Titles wholly in view, not cut short and under nothing else; and how many pairs overlap. */
function readLabels(
  page: Page,
  selector: string,
): Promise<{ readonly readable: number; readonly overlapping: number }> {
  return page.locator(selector).evaluateAll((all) => {
    const shown = all
      .filter((label) => label.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((label) => ({ box: label.getBoundingClientRect(), cut: label.scrollWidth > label.clientWidth + 1 }))
      .filter(
        ({ box }) =>
          box.width > 0 && box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight,
      );
    const over = (a: DOMRect, b: DOMRect) =>
      a.left + 1 < b.right && b.left + 1 < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom;
    const covered = shown.map(({ box }) => shown.some((other) => other.box !== box && over(box, other.box)));
    const readable = shown.filter(({ cut }, index) => !cut && !covered[index]).length;
    return { readable, overlapping: covered.filter(Boolean).length };
  });
}

/** Three seconds of real input; the 95th percentile of the time between frames. */
async function gesture(page: Page, subject: Subject): Promise<number | null> {
  const box = await page.locator(subject.stage).first().boundingBox();
  if (!box) return null;
  const x = Math.min(WIDTH - 40, box.x + box.width / 2);
  const y = Math.min(HEIGHT - 40, Math.max(20, box.y + box.height / 2));
  await page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: { frames: number[] } };
    let last = performance.mark('gesture').startTime;
    const frame = (now: number) => {
      seen.frames.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const act = async () => {
    await zoomFor(page, subject, x, y, -1);
    await dragFor(page, x, y);
    await zoomFor(page, subject, x, y, 1);
    return (await seenIn(page)).frames;
  };
  const late = new Promise<null>((resolve) => setTimeout(resolve, GESTURE_PATIENCE_MS, null));
  const frames = await Promise.race([act().catch(() => null), late]);
  if (frames === null) return null;
  const sorted = [...frames].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? null;
}

async function zoomFor(page: Page, { zoom }: Subject, x: number, y: number, direction: 1 | -1): Promise<void> {
  const end = Date.now() + GESTURE_MS;
  await page.mouse.move(x, y);
  if (!zoom) await page.keyboard.down('Control');
  while (Date.now() < end) {
    if (zoom)
      await page
        .locator(direction < 0 ? zoom.in : zoom.out)
        .first()
        .click({ force: true, timeout: GESTURE_PATIENCE_MS });
    else await page.mouse.wheel(0, direction * 6);
    await page.waitForTimeout(zoom ? 200 : 16);
  }
  if (!zoom) await page.keyboard.up('Control');
}

/** However slow the page is, it moves before it lets go: a press without would be a click, and follow a title's link. */
async function dragFor(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  const end = Date.now() + GESTURE_MS;
  for (let step = 1; step === 1 || Date.now() < end; step += 1) {
    await page.mouse.move(x + Math.sin(step / 12) * 300, y);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
}
