import { describe, expect, it } from 'vitest';
import { HOSTILE, infect } from '../support/infect.ts';
import { sampleTimeline } from '../support/published.ts';
import { complaints } from './complaints.ts';

const published = sampleTimeline();

describe('a title, quote or name that would break out of a format', () => {
  it.each(HOSTILE)('%j stays text in every one', async (text) => {
    expect(await complaints(published, infect(published, text))).toEqual([]);
  });
});
