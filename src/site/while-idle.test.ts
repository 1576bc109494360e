import { expect, it, vi } from 'vitest';
import { whileIdle } from './while-idle.ts';

async function* counting(taken: number[], steps: number): AsyncGenerator<void> {
  for (let step = 1; step <= steps; step += 1) {
    taken.push(step);
    yield;
  }
}

it('takes one step after the other once it is quiet, none while something else is done or has just been asked for', async () => {
  vi.useFakeTimers();
  try {
    const taken: number[] = [];
    let busy = true;
    const { putOff } = whileIdle(counting(taken, 3), () => busy);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(taken).toEqual([]);
    busy = false;
    putOff();
    await vi.advanceTimersByTimeAsync(100);
    putOff();
    await vi.advanceTimersByTimeAsync(100);
    expect(taken).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(taken).toEqual([1, 2, 3]);
    putOff();
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

it('lets what fails undone', async () => {
  vi.useFakeTimers();
  try {
    const failing = { next: () => Promise.reject(new Error('no memory')) };
    whileIdle(failing, () => false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
