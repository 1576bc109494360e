import { describe, expect, it } from 'vitest';
import { dates } from '../../../../test/support/read-times.ts';

const PUBLISHED = '2025-08-04';

describe('Dates in figures', () => {
  it.each<[string, string[]]>([
    ['Posted 2025-08-01.', ['2025-08-01']],
    ['Filed 08/13/2025 in court.', ['2025-08-13']],
    ['Erschienen am 1.8.2025.', ['2025-08-01']],
    ['It reads 2025-08-01T10:00.', ['2025-08-01']],
    ['Dated 12/25/99.', ['1999-12-25']],
    ['Dated 03/04/2025.', ['2025-03-04']],
    ['Signed 25/12/2024, amended 03/04/2025.', ['2024-12-25', '2025-04-03']],
    ['Signed 03/04/2025, filed 04/30/2025.', ['2025-03-04', '2025-04-30']],
    ['Dated 03/03/2025.', ['2025-03-03']],
  ])('%j means %j', (text, expected) => expect(dates(text, PUBLISHED)).toEqual(expected));
});
