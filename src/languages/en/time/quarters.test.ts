import { describe, expect, it } from 'vitest';
import { dates } from '../../../../test/support/read-times.ts';

const PUBLISHED = '2025-08-04';

describe('Quarters and halves of a year', () => {
  it.each<[string, string[]]>([
    ['Profit rose in the third quarter of 2024.', ['2024-07/2024-09']],
    ['The economy shrank in the second quarter.', ['2025-04/2025-06']],
    ['Second-quarter revenue was up 5%.', ['2025-04/2025-06']],
    ['Q1 2025 results were poor.', ['2025-01/2025-03']],
    ['In the fourth quarter of last year, sales fell.', ['2024-10/2024-12']],
    ['Exports rose in the first half of 2025.', ['2025-01/2025-06']],
    ['H1 2024 was strong.', ['2024-01/2024-06']],
    ['In the latest quarter the firm lost money.', ['2025-04/2025-06']],
    ['Growth in the first half of last year was weak.', ['2024-01/2024-06']],
  ])('%j means %j', (text, expected) => expect(dates(text, PUBLISHED)).toEqual(expected));
});
