import { describe, expect, it } from 'vitest';
import { publishedOn, reading, type SomeTime } from '../../../test/support/readings.ts';
import type { Mention, TimeExpression } from '../../types.ts';
import { inferPublications } from './infer-publications.ts';
import { settledDate } from './settled-dates.ts';

const landed: Partial<Mention> = { time: { from: 'expression', expression: 0 }, kind: 'disaster', place: 'Norby' };
const closed: Partial<Mention> = { time: { from: 'expression', expression: 1 }, kind: 'decree', place: 'Norby' };
const names = ['Aster', 'Brook', 'Cole'].map((place) => ({ place, kind: 'other' as const }));

/** The rules by which each day that an undated article shares with one of a known day is explained. */
function rulesOf(forms: readonly TimeExpression['form'][]): readonly (readonly string[])[] {
  const times: SomeTime[] = forms.map((form) => ({ form }));
  const told = (slug: string) => reading(slug, times, [landed, closed, ...names]);
  const undated = told('undated');
  const settled = inferPublications([publishedOn('2024-09-18', told('known')), undated]).inCorpus.get(
    'undated',
  )?.settled;
  return undated.times.flatMap((expression, index) => {
    const day = settled?.get(index);
    return day ? [settledDate(expression, day).steps.map(({ rule }) => rule)] : [];
  });
}

describe('a day that another article settles', () => {
  it('tells of a day without its year how it is named, and which happening gives the year', () =>
    expect(
      rulesOf([
        { kind: 'calendar', month: 9, day: 15 },
        { kind: 'calendar', month: 9, day: 17 },
      ]),
    ).toEqual([
      ['day-and-month', 'year-by-shared-event'],
      ['day-and-month', 'year-by-shared-event'],
    ]));

  it('tells of a weekday which happening it is the day of', () =>
    expect(
      rulesOf([
        { kind: 'calendar', weekday: 7 },
        { kind: 'calendar', weekday: 2 },
      ]),
    ).toEqual([['shared-weekday'], ['shared-weekday']]));
});
