import { expect, it } from 'vitest';
import { readYearlessLine } from './yearless-line.ts';

it.each([
  ['Fri 14 Mar, 09:12', { month: 3, day: 14, weekday: 5 }],
  ['Tuesday, Aug. 12', { month: 8, day: 12, weekday: 2 }],
  ['Posted: Aug. 12 at 9:41 a.m. ET', { month: 8, day: 12, weekday: null }],
  ['12 August', { month: 8, day: 12, weekday: null }],
])('%j dates an article but for the year', (line, day) => expect(readYearlessLine(line)).toEqual(day));

it.each([
  'May 12 people were hurt',
  'Aug. 12, 2025',
  'On Aug. 12 the bridge fell.',
  'Fri 14 Mar Friday market',
  'March 10-12',
  'Sun 5',
])('%j dates none', (line) => expect(readYearlessLine(line)).toBeNull());
