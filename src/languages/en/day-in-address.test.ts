import { expect, it } from 'vitest';
import { dayInAddress } from './day-in-address.ts';

it.each([
  ['https://www.harbor.example/2025/03/28/council-votes/', '2025-03-28'],
  ['https://harbor.example/world/2025/mar/28/council-votes', '2025-03-28'],
  ['https://harbor.example/news/2025-03-28/council-votes', '2025-03-28'],
  ['https://harbor.example/news/council-votes-20250328.html', '2025-03-28'],
  ['Source: https://harbor.example/2025/03/28/council-votes', '2025-03-28'],
  ['https://harbor.example/2025/03/council-votes', null],
  ['https://harbor.example/2025/13/28/council-votes', null],
  ['https://harbor.example/id/20259928', null],
  ['https://harbor.example/news?day=/2025/03/28/', null],
  ['See https://harbor.example/2025/03/28/council-votes', null],
])('%j is of %s', (line, day) => expect(dayInAddress(line)).toBe(day));
