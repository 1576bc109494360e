import type { CDPSession } from '@playwright/test';

/** What of Chromium's trace is looked at. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** µs. */
  readonly ts: number;
  readonly dur?: number;
  /** µs on the processor: what else the machine does doesn't count. */
  readonly tdur?: number;
}

/** Kinds of work on the main thread, as Chromium names them, and how a line of figures does. */
const KINDS: Readonly<Record<string, string>> = {
  ParseHTML: 'HTML',
  ParseAuthorStyleSheet: 'CSS',
  EvaluateScript: 'script',
  'v8.evaluateModule': 'script',
  RunMicrotasks: 'script',
  FunctionCall: 'script',
  TimerFire: 'script',
  MinorGC: 'memory',
  MajorGC: 'memory',
  UpdateLayoutTree: 'style',
  Layout: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'layers',
  Commit: 'layers',
};

/** ms of processor time by kind of work, each without what it called. */
export type Work = Readonly<Record<string, number>>;

/** Begins to trace a page; what it gives ends that, and sums up the main thread's work before the mark `drawn` and after the mark `gesture`. */
export async function traceWork(
  session: CDPSession,
): Promise<() => Promise<{ readonly untilDrawn: Work; readonly inGesture: Work }>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'blink.user_timing'];
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  return async () => {
    const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await complete;
    const drawn = events.find(({ name }) => name === 'drawn');
    const gesture = events.find(({ name }) => name === 'gesture');
    if (!drawn || !gesture) return { untilDrawn: {}, inGesture: {} };
    const main = events.filter(({ pid, tid, ph }) => pid === drawn.pid && tid === drawn.tid && ph === 'X');
    return {
      untilDrawn: sum(main.filter(({ ts }) => ts < drawn.ts)),
      inGesture: sum(main.filter(({ ts }) => ts > gesture.ts)),
    };
  };
}

function sum(events: readonly TraceEvent[]): Work {
  const work: Record<string, number> = {};
  const open: { readonly kind: string; readonly end: number }[] = [];
  const add = (kind: string, ms: number) => {
    work[kind] = (work[kind] ?? 0) + ms;
  };
  for (const { name, ts, dur = 0, tdur = 0 } of [...events].sort((a, b) => a.ts - b.ts)) {
    const kind = KINDS[name];
    if (kind === undefined) continue;
    while ((open.at(-1)?.end ?? Infinity) <= ts) open.pop();
    const around = open.at(-1);
    if (around) add(around.kind, -tdur / 1000);
    add(kind, tdur / 1000);
    open.push({ kind, end: ts + dur });
  }
  return work;
}
