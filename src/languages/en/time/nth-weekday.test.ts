import { describe, expect, it } from 'vitest';
import { dates, find } from '../../../../test/support/read-times.ts';

describe('Which weekday of a month', () => {
  it.each<[string, string[]]>([
    ['The mine shut on the third Thursday in November 1994.', ['1994-11-17']],
    ['The polls open on the last Sunday in May.', ['1996-05-26']],
    ['The council meets on the second Tuesday of next month.', ['1996-07-09']],
    ['She was chosen on the first Sunday of October last year.', ['1995-10-01']],
    ['The final Friday of July is a holiday.', ['1996-07-26']],
  ])('%j means %j', (text, expected) => expect(dates(text, '1996-06-11')).toEqual(expected));

  it.each(['The second Tuesday of the trial was dull.', 'The third Friday in a row brought rain.'])(
    '%j names a plain weekday at most',
    (text) => expect(find(text).every(({ rule }) => rule !== 'nth-weekday')).toBe(true),
  );
});

describe('The day beside a date', () => {
  it.each<[string, string[]]>([
    ['They met the day after Easter.', ['1996-04-08']],
    ['The day after May 3, she left.', ['1996-05-04']],
    ['Shells fell the day before Christmas 1994.', ['1994-12-24']],
    ['The day after Monday’s vote, he quit.', ['1996-06-11']],
  ])('%j means %j', (text, expected) => expect(dates(text, '1996-06-11')).toEqual(expected));

  it.each(['The day after he left, it rained.', 'It was the day after all that.'])('%j has no date', (text) =>
    expect(dates(text, '1996-06-11')).toEqual([]),
  );
});

describe('A weekday counted from', () => {
  it.each<[string, string[]]>([
    ['The law lapses two weeks from Monday.', ['1996-07-01']],
    ['A week from Friday the bridge opens.', ['1996-06-21']],
    ['It snowed from Monday on.', ['1996-06-10']],
  ])('%j means %j', (text, expected) => expect(dates(text, '1996-06-11')).toEqual(expected));
});
