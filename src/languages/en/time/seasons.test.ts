import { describe, expect, it } from 'vitest';
import { dates } from '../../../../test/support/read-times.ts';

const PUBLISHED = '2025-08-04';

describe('Seasons', () => {
  it.each<[string, string[]]>([
    ['The fair was held in summer 2024.', ['2024-22']],
    ['In the spring of 2014 the peninsula was annexed.', ['2014-21']],
    ['They have been in talks since last fall.', ['2024-23/..']],
    ['Over the summer, both sides armed.', ['2025-22']],
    ['Next winter will be hard.', ['2025-24']],
    ['This spring was wet.', ['2025-21']],
    ['The offensive began last spring.', ['2025-21']],
    ['Summer of last year was hot.', ['2024-22']],
  ])('%j means %j', (text, expected) => expect(dates(text, PUBLISHED)).toEqual(expected));
});
