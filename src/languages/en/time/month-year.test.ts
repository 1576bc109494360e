import { describe, expect, it } from 'vitest';
import { dates } from '../../../../test/support/read-times.ts';

const PUBLISHED = '2025-08-04';

describe('A month', () => {
  it.each<[string, string[]]>([
    ['The company was founded in March 1999.', ['1999-03']],
    ['He resigned in early May 2023.', ['2023-05']],
    ['Exports fell in June.', ['2025-06']],
    ['The vote is expected in November.', ['2025-11']],
    ['Elections will be held in mid-October.', ['2025-10']],
    ['The factory closed at the end of March.', ['2025-03']],
    ['In November last year, he declared peace possible.', ['2024-11']],
    ['They met in June of last year.', ['2024-06']],
    ['The dam broke in November 2023. A storm had struck in March that year.', ['2023-11', '2023-03']],
    ['The dam broke in 2019. The mayor quit in May of the same year.', ['2019', '2019-05']],
    ['She left office last August.', ['2024-08']],
    ['The summit is planned for next March.', ['2026-03']],
    ['This May was the warmest on record.', ['2025-05']],
    ['Prices rose in January and February 2024.', ['2024-01', '2024-02']],
    ['A May report said so.', ['2025-05']],
    ['Its March meeting was postponed.', ['2025-03']],
    ['Until July, nothing had been heard.', ['2025-07']],
    ['The dam broke in late September 2022.', ['2022-09']],
    ['The trial opens in Sept. 2026.', ['2026-09']],
    ['About May 2025 the mood changed.', ['2025-05~']],
  ])('%j means %j', (text, expected) => expect(dates(text, PUBLISHED)).toEqual(expected));
});
