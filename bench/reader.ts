/**
 * The timeline's page beside two others, in one run of one browser: `npm run bench -- reader [100 1000 10000]`.
 * Events are made up, 70 % spread over three years and 30 % in twelve bursts of a week, each a title and 200 characters;
 * our pages are built by the real site build.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../test/browser/chromium.ts';
import { removeProject } from '../test/project/project.ts';
import type { Bench } from './bench.ts';
import { makeEvents } from './reader/generate.ts';
import { type Figures, measure, type Subject } from './reader/measure.ts';
import { buildSite, PEERS } from './reader/projects.ts';
import { serve } from './reader/serve.ts';

const PARTS: Readonly<Record<string, Omit<Subject, 'name' | 'url'>>> = {
  Dateline: { drawn: '.drawing-label:not([hidden])', labels: '.drawing-label', stage: '.drawing-stage', zoom: null },
  'vis-timeline': { drawn: '.vis-item', labels: '.vis-item-content', stage: '#t', zoom: null },
  TimelineJS: {
    drawn: '.tl-timemarker-content-container',
    labels: '.tl-timemarker .tl-headline',
    stage: '.tl-timenav',
    zoom: { in: '.tl-menubar-button >> nth=0', out: '.tl-menubar-button >> nth=1' },
  },
};

export const run: Bench = async (args, say) => {
  const sizes = args.length > 0 ? args.map(Number) : [100, 1000, 10000];
  const browser = await chromium.launch({
    executablePath: findChromium(process.env),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  say('events  page          drawn ms  blocking ms   nodes  KiB  p95 frame ms  readable labels  overlapping');
  for (const size of sizes) {
    const events = makeEvents(size);
    const project = buildSite(events);
    const ours = await serve(join(project, 'dist'));
    await line(say, size, 'Dateline', () => measure(browser, subject('Dateline', `${ours.url}/t/bench/`)));
    if (size === 1000)
      await line(say, size, 'Dateline, CPU/4', () => measure(browser, subject('Dateline', `${ours.url}/t/bench/`), 4));
    ours.close();
    removeProject(project);
    for (const peer of PEERS) {
      const folder = mkdtempSync(join(tmpdir(), 'dateline-peer-'));
      mkdirSync(folder, { recursive: true });
      for (const [path, bytes] of Object.entries(peer.files(events))) writeFileSync(join(folder, path), bytes);
      const served = await serve(folder);
      await line(say, size, peer.name, () => measure(browser, subject(peer.name, `${served.url}/`)));
      served.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }
  await browser.close();
};

function subject(name: string, url: string): Subject {
  const parts = PARTS[name];
  if (!parts) throw new Error(`no such page: ${name}`);
  return { name, url, ...parts };
}

async function line(
  say: (text: string) => void,
  size: number,
  name: string,
  take: () => Promise<Figures>,
): Promise<void> {
  const figures = await take().catch((error: unknown) => String(error).split('\n')[0] ?? '');
  if (typeof figures === 'string') return say(`${String(size).padStart(6)}  ${name.padEnd(15)} no answer (${figures})`);
  const { drawnMs, blockingMs, nodes, bytes, p95FrameMs, readable, overlapping } = figures;
  const cells = [
    Math.round(drawnMs).toString().padStart(7),
    Math.round(blockingMs).toString().padStart(12),
    nodes.toString().padStart(7),
    Math.round(bytes / 1024)
      .toString()
      .padStart(5),
    (p95FrameMs === null ? 'no answer' : p95FrameMs.toFixed(1)).padStart(13),
    readable.toString().padStart(16),
    overlapping.toString().padStart(12),
  ];
  say(`${String(size).padStart(6)}  ${name.padEnd(15)}${cells.join('')}`);
}
