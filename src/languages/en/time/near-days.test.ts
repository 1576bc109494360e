import { describe, expect, it } from 'vitest';
import { dates } from '../../../../test/support/read-times.ts';

const PUBLISHED = '2025-08-04';

describe('Days near the publication', () => {
  it.each<[string, string[]]>([
    ['The king died yesterday.', ['2025-08-03']],
    ['The court rules tomorrow.', ['2025-08-05']],
    ['Today the strike ended.', ['2025-08-04']],
    ['He left the day before yesterday.', ['2025-08-02']],
    ['The day after tomorrow is a holiday.', ['2025-08-06']],
    ['Last night the bridge fell.', ['2025-08-03']],
    ['Tonight they meet again.', ['2025-08-04']],
    ['He spoke this morning.', ['2025-08-04']],
    ['Overnight, drones struck the port.', ['2025-08-04']],
    ['Late yesterday, shares fell.', ['2025-08-03']],
    ['She arrived earlier today.', ['2025-08-04']],
    ['The line was cut this morning 2nd August.', ['2025-08-02']],
    ['She will speak today, August 5 aside.', ['2025-08-04', '2025-08-05']],
    ['The ship sank on June 3; the next day, divers arrived.', ['2025-06-03', '2025-06-04']],
    ['He was shot on May 5, 2020, and died the following day.', ['2020-05-05', '2020-05-06']],
    ['The deal was signed on 3 March 2021; that same day the border opened.', ['2021-03-03', '2021-03-03']],
    ['He fell ill on May 3. That night, he died.', ['2025-05-03', '2025-05-03']],
  ])('%j means %j', (text, expected) => expect(dates(text, PUBLISHED)).toEqual(expected));
});
