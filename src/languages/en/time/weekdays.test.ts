import { describe, expect, it } from 'vitest';
import { dates } from '../../../../test/support/read-times.ts';

const PUBLISHED = '2025-08-04';

describe('A weekday', () => {
  it.each<[string, string[]]>([
    ['The minister said Friday that he would go.', ['2025-08-01']],
    ['Police arrested him on Monday.', ['2025-08-04']],
    ['The vote is due Thursday.', ['2025-08-07']],
    ['He will arrive on Wednesday.', ['2025-08-06']],
    ['The two sides met last Tuesday.', ['2025-07-29']],
    ['The market is closed next Monday.', ['2025-08-11']],
    ['A storm hit the coast late Sunday.', ['2025-08-03']],
    ['The parade is this Friday.', ['2025-08-08']],
    ['They met on Friday of last week.', ['2025-08-01']],
    ['Last week, on Thursday, he left.', ['2025-07-31']],
    ['By Friday, 100 people had died.', ['2025-08-01']],
    ['The talks begin Sunday.', ['2025-08-10']],
    ['A spokesman told reporters Saturday that it was over.', ['2025-08-02']],
    ['He wants an answer by Friday.', ['2025-08-08']],
    ["Thursday's vote was close.", ['2025-07-31']],
    ["Ahead of Thursday's vote, tempers rose.", ['2025-08-07']],
    ['On Friday, he will meet the king.', ['2025-08-08']],
    ['She spoke the following Monday.', ['2025-08-11']],
    ['Shots were heard Friday night.', ['2025-08-01']],
    ['The raid came early on Tuesday morning.', ['2025-07-29']],
  ])('%j means %j', (text, expected) => expect(dates(text, PUBLISHED)).toEqual(expected));
});
