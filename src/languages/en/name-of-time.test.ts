import { expect, it } from 'vitest';
import { nameOfTime } from './name-of-time.ts';

it.each([
  ['2024', '2024'],
  ['-0043', '44 BCE'],
  ['2024-05', 'May 2024'],
  ['2024-05-03', 'May 3, 2024'],
  ['2024-05-03-2', 'May 3, 2024 (2)'],
  ['-0043-03-15', 'March 15, 44 BCE'],
  ['undated', 'Without a date'],
  ['undated-2', 'Without a date (2)'],
])('%s is %s to a reader', (name, shown) => expect(nameOfTime(name)).toBe(shown));
