import { expect, it } from 'vitest';
import { headlinesBy, toldBy } from './told-by.ts';

/** When the reports appeared whose sentences stand in rows: a Thursday. */
export const PUBLISHED = '2024-03-21';

type Rows = readonly (readonly [string, ...string[]])[];

/** A sentence, and what it tells, in order: `2024-05-14 scheduled`. */
export const rows = (cases: Rows): void =>
  it.each(cases)('%j', (text, ...told) => expect(toldBy(text, PUBLISHED)).toEqual(told));

/** A sentence, and the headlines of what it tells, in order. */
export const headlines = (cases: Rows): void =>
  it.each(cases)('%j', (text, ...told) => expect(headlinesBy(text, PUBLISHED)).toEqual(told));
