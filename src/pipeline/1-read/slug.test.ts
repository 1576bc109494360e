import { expect, it } from 'vitest';
import { slugOf } from './slug.ts';

it.each([
  ['Chain says 2.3 million letters were lost', 'chain-says-2-3-million-letters-were-lost'],
  ['The 2024–25 season opens at 7:30', 'the-2024-25-season-opens-at-7-30'],
  ['9,000 cars a day. 3 bridges', '9000-cars-a-day-3-bridges'],
  ['U.S. ferry: “no more”', 'us-ferry-no-more'],
  ['..', 'fallback'],
])('%j is named %s', (title, slug) => expect(slugOf(title, 'fallback')).toBe(slug));
