/**
 * The timeline's page beside two others, in one run of one browser: `npm run bench -- reader [100 1000 10000]`.
 * Events are made up, 70 % spread over three years and 30 % in twelve bursts of a week, each a title and 200 characters;
 * our pages are built by the real site build. `--alone` leaves the others out; `--times 5` measures each page so often
 * and prints medians; `--work` also says what the main thread did, in ms of processor time: until the drawing stood, and in
 * each frame of the zoom–drag–zoom.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../test/browser/chromium.ts';
import { removeProject } from '../test/project/project.ts';
import type { Bench } from './bench.ts';
import { type MadeEvent, makeEvents } from './reader/generate.ts';
import { type Circumstances, type Figures, measure, type Subject } from './reader/measure.ts';
import { buildSite, PEERS, type Peer } from './reader/projects.ts';
import { serve } from './reader/serve.ts';
import type { Work } from './reader/work.ts';

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

const OPTIONS = {
  alone: { type: 'boolean', default: false },
  times: { type: 'string', default: '1' },
  work: { type: 'boolean', default: false },
} as const;

/** What was asked for, and where lines go. */
interface Session {
  readonly browser: Browser;
  readonly times: number;
  readonly work: boolean;
  readonly say: (text: string) => void;
}

export const run: Bench = async (args, say) => {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const sizes = positionals.length > 0 ? positionals.map(Number) : [100, 1000, 10000];
  const browser = await chromium.launch({
    executablePath: findChromium(process.env),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const session = { browser, times: Number(values.times), work: values.work, say };
  say('events  page          drawn ms  blocking ms   nodes  KiB  p95 frame ms  readable labels  overlapping');
  for (const size of sizes) {
    const events = makeEvents(size);
    await measureOurs(session, events);
    if (!values.alone) for (const peer of PEERS) await measurePeer(session, peer, events);
  }
  await browser.close();
};

async function measureOurs(session: Session, events: readonly MadeEvent[]): Promise<void> {
  const project = buildSite(events);
  const ours = await serve(join(project, 'dist'));
  const page = subject('Dateline', `${ours.url}/t/bench/`);
  await line(session, events.length, 'Dateline', page, {});
  if (events.length === 1000) await line(session, events.length, 'Dateline, CPU/4', page, { slower: 4 });
  ours.close();
  removeProject(project);
}

async function measurePeer(session: Session, peer: Peer, events: readonly MadeEvent[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-peer-'));
  mkdirSync(folder, { recursive: true });
  for (const [path, bytes] of Object.entries(peer.files(events))) writeFileSync(join(folder, path), bytes);
  const served = await serve(folder);
  await line(session, events.length, peer.name, subject(peer.name, `${served.url}/`), {});
  served.close();
  rmSync(folder, { recursive: true, force: true });
}

function subject(name: string, url: string): Subject {
  const parts = PARTS[name];
  if (!parts) throw new Error(`no such page: ${name}`);
  return { name, url, ...parts };
}

/** Measures and prints; what fails is said in its line. */
async function line(
  { browser, times, work, say }: Session,
  size: number,
  name: string,
  page: Subject,
  circumstances: Circumstances,
): Promise<void> {
  const start = `${String(size).padStart(6)}  ${name.padEnd(15)}`;
  const all: Figures[] = [];
  try {
    while (all.length < times) all.push(await measure(browser, page, circumstances));
    say(`${start}${cells(all)}`);
    const { work: done } = work ? await measure(browser, page, { ...circumstances, work }) : { work: null };
    if (done) say(`        until drawn: ${words(done.untilDrawn)}\n        a frame: ${words(done.perFrame)}`);
  } catch (error) {
    say(`${start} no answer (${String(error).split('\n')[0] ?? ''})`);
  }
}

function cells(all: readonly Figures[]): string {
  const whole = (of: (figures: Figures) => number) => Math.round(median(all.map(of))).toString();
  const frame = median(all.map(({ p95FrameMs }) => p95FrameMs ?? Infinity));
  return [
    whole(({ drawnMs }) => drawnMs).padStart(7),
    whole(({ blockingMs }) => blockingMs).padStart(12),
    whole(({ nodes }) => nodes).padStart(7),
    whole(({ bytes }) => bytes / 1024).padStart(5),
    (frame === Infinity ? 'no answer' : frame.toFixed(1)).padStart(13),
    whole(({ readable }) => readable).padStart(16),
    whole(({ overlapping }) => overlapping).padStart(12),
  ].join('');
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function words(work: Work): string {
  const kinds = Object.entries(work).sort(([, a], [, b]) => b - a);
  return kinds.map(([kind, ms]) => `${kind} ${ms.toFixed(1)}`).join(', ');
}
