import { describe, expect, it } from 'vitest';
import { values } from '../../../../test/support/read-times.ts';

const PUBLISHED = '1998-02-20';

describe('Lengths of several parts', () => {
  it.each<[string, string[]]>([
    ['The flight took two hours and 15 minutes.', ['DURATION PT2H15M']],
    ['She served a year and two months in jail.', ['DURATION P1Y2M']],
    ['He ran it in 1 day, 6 hours.', ['DURATION P1DT6H']],
    ['They waited a quarter of an hour, then three quarters of an hour.', ['DURATION PT15M', 'DURATION PT45M']],
    ['A 10- to 12-week course costs more than a three- to six-month one.', ['DURATION P10W', 'DURATION P3M']],
    ['It will take a day or two.', ['DURATION P1D']],
    ['The dam broke in a matter of minutes.', ['DURATION PTXM']],
  ])('%j holds %j', (text, expected) => expect(values(text, PUBLISHED)).toEqual(expected));

  it.each<[string, string[]]>([
    ['It lasted two months, three years after the war.', ['DURATION P2M', 'DURATION P3Y']],
    ['A quarter of the crew left.', []],
    ['A two- to three-fold rise followed.', []],
  ])('%j holds only %j', (text, expected) => expect(values(text, PUBLISHED)).toEqual(expected));
});
