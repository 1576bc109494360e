import { describe, expect, it } from 'vitest';
import { busiestWindow, wholeWindow } from './busiest-window.ts';

describe('the first view', () => {
  it('shows where most events are, not the years before', () => {
    const window = busiestWindow([-60000, 100, 110, 120, 130, 140, 150, 155]);
    expect(window?.first).toBeGreaterThan(80);
    expect(window?.last).toBeGreaterThan(140);
  });

  it('gives a single day some room', () => {
    const window = busiestWindow([500]);
    expect((window?.last ?? 0) - (window?.first ?? 0)).toBeGreaterThanOrEqual(4);
  });

  it('is nothing where there is nothing', () => {
    expect(busiestWindow([])).toBeNull();
    expect(wholeWindow([])).toBeNull();
  });

  it('holds every event when asked for all', () => {
    expect(wholeWindow([0, 1000])).toMatchObject({ first: -50, last: 1180 });
  });
});
