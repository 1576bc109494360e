import { describe, expect, it } from 'vitest';
import { publishedOn, reading, type SomeTime } from '../../../test/support/readings.ts';
import type { Actor, ArticleReading, Mention, Weekday } from '../../types.ts';
import { inferPublications } from './infer-publications.ts';

const actor = (name: string): Actor => ({ name, type: 'country', asWritten: name });
const at = (expression: number): Pick<Mention, 'time'> => ({ time: { from: 'expression', expression } });
const day = (month: number, day: number, more: Partial<SomeTime> = {}): SomeTime => ({
  form: { kind: 'calendar', month, day },
  ...more,
});
const warOf2014 = reading(
  'history',
  [{ form: { kind: 'calendar', year: 2014, month: 4, day: 10 } }],
  [{ ...at(0), begins: 'war', kind: 'military', actors: [actor('Ruritania'), actor('Graustark')] }],
);
const overThreeYears: SomeTime = {
  type: 'DURATION',
  form: { kind: 'duration', value: 'P3Y', unit: 'year', count: { least: 3, most: 3 }, lastingNow: true, what: 'war' },
};
const parties = { actors: [actor('Ruritania'), actor('Graustark')] };

const dates = (readings: readonly ArticleReading[]) =>
  Object.fromEntries(
    [...inferPublications(readings).inCorpus].map(([slug, { publication }]) => [slug, publication.date]),
  );

describe('the publication of an article that declares none', () => {
  it('is unknown when only days without a year are named', () => {
    const talks = reading('talks', [day(5, 16), day(6, 2)], [at(0), { ...at(1), status: 'deadline' }]);
    expect(dates([talks])).toEqual({ talks: null });
  });

  it('is unknown when its one day lies before or ahead in every year', () => {
    const cable = reading('cable', [day(12, 31)], [{ ...at(0), status: 'deadline', negated: true }]);
    expect(dates([cable])).toEqual({ cable: null });
  });

  it('lies after the latest happening dated in full', () => {
    const raid = reading(
      'raid',
      [
        { form: { kind: 'calendar', year: 2014, month: 4, day: 10 } },
        { form: { kind: 'calendar', year: 2014, month: 7 } },
      ],
      [at(0), at(1)],
    );
    expect(dates([raid])).toEqual({ raid: '2014-07-01/..' });
  });

  it('isn’t bounded by the year of a forecast', () => {
    const told = (status: Mention['status']) =>
      reading(
        'rates',
        [
          { form: { kind: 'calendar', year: 2022, month: 5, day: 3 } },
          { form: { kind: 'calendar', year: 2025 }, sentence: 1 },
          { form: { kind: 'calendar', year: 2024, month: 6, day: 3 } },
        ],
        [at(0), { status }, { ...at(2), status: 'deadline' }],
      );
    expect(dates([told('proposed')])).toEqual({ rates: '2022-05-03/2024-06-03' });
    expect(dates([told('occurred')])).toEqual({ rates: null });
  });

  it('isn’t reported from a bare year', () => {
    const since = reading('since', [{ form: { kind: 'calendar', year: 2014 } }], [{ ...at(0), status: 'ongoing' }]);
    expect(dates([since])).toEqual({ since: null });
  });

  it('takes the year from how long a war has lasted, and its days from a happening and a deadline', () => {
    const deadline = reading(
      'deadline',
      [day(5, 16), day(6, 2), overThreeYears],
      [
        { ...at(0), ...parties },
        { ...at(1), ...parties, status: 'deadline', kind: 'deadline' },
      ],
    );
    expect(dates([deadline, warOf2014])).toMatchObject({ deadline: '2017-05-16/2017-06-02' });
    expect(dates([deadline])).toEqual({ deadline: null });
  });

  it('isn’t drawn from the war of other countries', () => {
    const elsewhere = reading(
      'elsewhere',
      [day(5, 16), day(6, 2), overThreeYears],
      [
        { ...at(0), actors: [actor('Freedonia')] },
        { ...at(1), status: 'deadline' },
      ],
    );
    expect(dates([elsewhere, warOf2014])).toMatchObject({ elsewhere: null });
  });

  it('follows from a weekday a week ahead of a deadline', () => {
    const lastFriday: SomeTime = {
      text: 'last Friday',
      start: 0,
      end: 11,
      form: { kind: 'relative', of: { kind: 'calendar', weekday: 5 }, shift: -1, from: 'publication' },
    };
    const weekAhead: SomeTime = {
      start: 18,
      end: 40,
      form: { kind: 'shift', unit: 'week', by: -1, from: { kind: 'event', noun: 'deadline' } },
    };
    const vote = reading(
      'vote',
      [lastFriday, weekAhead, day(6, 2, { sentence: 1 }), overThreeYears],
      [
        { ...at(0), ...parties, status: 'statement' },
        {
          ...at(2),
          status: 'deadline',
          kind: 'deadline',
          trigger: { lemma: 'deadline', text: 'deadline', noun: true, start: 0, end: 8 },
        },
      ],
    );
    // June 2 is a Friday in 2017.
    expect(dates([vote, warOf2014])).toMatchObject({ vote: '2017-05-27/2017-06-02' });
    const settled = inferPublications([vote, warOf2014]).inCorpus.get('vote')?.settled;
    expect([...(settled ?? [])].map(([index, { day }]) => [index, day])).toEqual([
      [0, 17312],
      [1, 17312],
      [2, 17319],
    ]);
  });

  it('takes the year from a datable article that tells the same happening', () => {
    const dated = publishedOn(
      '2017-05-30',
      reading('dated', [day(6, 2)], [{ ...at(0), ...parties, kind: 'deadline', status: 'deadline' }]),
    );
    const undated = reading(
      'undated',
      [day(5, 29), day(6, 2)],
      [
        { ...at(0), status: 'statement' },
        { ...at(1), ...parties, kind: 'deadline', status: 'deadline' },
      ],
    );
    expect(dates([dated, undated])).toMatchObject({ undated: '2017-05-29/2017-06-02' });
    const asTold = inferPublications([dated, undated]).asTold.get('undated');
    expect(asTold?.publication.date).toBeNull();
  });

  it('lies in the year that follows the last day told with its own', () => {
    const crash = (year: number, month: number) =>
      reading(
        'crash',
        [{ form: { kind: 'calendar', year, month, day: 29 } }, day(1, 18), day(4, 18)],
        [at(0), at(1), { ...at(2), status: 'deadline' }],
      );
    expect(dates([crash(2024, 12)])).toEqual({ crash: '2025-01-18/2025-04-18' });
    expect(dates([crash(2023, 5)])).toEqual({ crash: null });
  });

  it('follows the opening news told with a full date, and the weekdays after it', () => {
    const news = { time: { from: 'expression', expression: 0, news: true } } as const;
    const verdict = (more: Partial<Mention>, ...others: readonly SomeTime[]) =>
      reading(
        'verdict',
        [{ form: { kind: 'calendar', year: 2024, month: 6, day: 12 } }, day(7, 9), ...others],
        [more, { time: { from: 'expression', expression: 1, ahead: true }, status: 'scheduled' }, at(2)],
      );
    // June 12 is a Wednesday in 2024.
    expect(dates([verdict(news)])).toEqual({ verdict: '2024-06-12/2024-06-18' });
    const thursday: SomeTime = { form: { kind: 'calendar', weekday: 4 } };
    expect(dates([verdict(news, thursday)])).toEqual({ verdict: '2024-06-13/2024-06-18' });
    expect(dates([verdict(at(0))])).toEqual({ verdict: null });
    expect(dates([verdict(news, day(6, 28))])).toEqual({ verdict: null });
  });

  it('follows the opening news told without a year, once that is known', () => {
    const verdict = (status: Mention['status']) =>
      reading(
        'verdict',
        [day(6, 12), day(7, 9), overThreeYears, { form: { kind: 'calendar', weekday: 4 } }],
        [
          { time: { from: 'expression', expression: 0, news: true }, ...parties },
          { ...at(1), status, ...parties },
          { ...at(3), status: 'statement' },
        ],
      );
    // The war began on April 10, 2014; June 12 is a Monday in 2017, so that Thursday is too long after it.
    expect(dates([verdict('deadline'), warOf2014])).toMatchObject({ verdict: '2017-06-12/2017-06-18' });
    expect(dates([verdict('occurred'), warOf2014])).toMatchObject({ verdict: '2017-07-09/2017-12-12' });
  });

  describe('beside an article of a known day that tells the same story', () => {
    const weekday = (number: Weekday): SomeTime => ({ form: { kind: 'calendar', weekday: number } });
    const names = ['Aster', 'Brook', 'Cole'].map((name) => ({ place: name, ...at(0), kind: 'other' as const }));
    const landed: Partial<Mention> = { ...at(0), kind: 'disaster', place: 'Norby' };
    const closed: Partial<Mention> = { ...at(1), kind: 'decree', place: 'Norby' };
    const told = (slug: string, days: readonly Weekday[], mentions: readonly Partial<Mention>[]) =>
      reading(slug, days.map(weekday), [...mentions, ...names]);
    // September 18, 2024, is a Wednesday.
    const known = publishedOn('2024-09-18', told('known', [7, 2], [landed, closed]));

    it.each([
      ['lies within the week after what both tell by its weekday', [7, 2], [landed, closed], '2024-09-17/2024-09-21'],
      ['is unknown where only one is shared', [7, 3], [landed, closed], null],
      ['is unknown where another town is told of', [7, 2], [{ ...landed, place: 'Pell' }, closed], null],
      ['is unknown where one lies ahead', [7, 2], [landed, { ...closed, status: 'scheduled' }], null],
    ] as const)('%s', (_, days, mentions, date) =>
      expect(dates([told('undated', days, mentions), known])).toMatchObject({ undated: date }),
    );
  });

  it('is the first year soon after those it names in which its weekday fits, unless it looks back on that decade', () => {
    const named = (year: number): SomeTime => ({ form: { kind: 'calendar', year } });
    const friday: SomeTime = { form: { kind: 'calendar', month: 8, day: 9, weekday: 5 } };
    const told = (...more: readonly SomeTime[]) =>
      dates([
        reading(
          'told',
          [named(1937), named(1949), named(1956), friday, ...more],
          [0, 1, 2, 3].map((time) => at(time)),
        ),
      ]);
    // August 9 is a Friday in 1957, and next in 1963.
    expect(told().told).toMatch(/^1957-08-09/);
    expect(told({ form: { kind: 'calendar', decade: 195 } })).toEqual({ told: null });
  });

  it('is the day its dateline names or the next, once the year is known', () => {
    const filed = (month: number): ArticleReading => {
      const raid = reading('raid', [{ form: { kind: 'calendar', year: 2023, month: 12, day: 2 } }], [at(0)]);
      const day = { text: `${month}/22`, year: null, month, day: 22 };
      return {
        ...raid,
        clean: { ...raid.clean, dateline: { start: 0, end: 9, place: 'X', agency: null, filed: day } },
      };
    };
    expect(dates([filed(1)])).toEqual({ raid: '2024-01-22/2024-01-23' });
    expect(dates([filed(9)])).toEqual({ raid: null });
  });

  it('is of the last year before a plan in which the weekday of its dateline fits', () => {
    const filed = (weekday: Weekday, planned: number, year = 2025): ArticleReading => {
      const plan: SomeTime = { form: { kind: 'calendar', year, month: planned, day: 30 } };
      const ice = reading(
        'ice',
        [{ form: { kind: 'calendar', weekday } }, plan],
        [at(0), { time: { from: 'expression', expression: 1, ahead: true }, status: 'scheduled' }],
      );
      const day = { text: 'April 10', year: null, month: 4, day: 10 };
      return { ...ice, clean: { ...ice.clean, dateline: { start: 0, end: 9, place: 'X', agency: null, filed: day } } };
    };
    // April 10 is a Thursday in 2025, and in 2024 no day after one.
    expect(dates([filed(4, 4)])).toEqual({ ice: '2025-04-10/2025-04-11' });
    expect(dates([filed(4, 12)])).toEqual({ ice: null });
    expect(dates([filed(1, 4)])).toEqual({ ice: null });
    expect(dates([filed(4, 4, 2026)])).toEqual({ ice: null });
  });

  it('is unknown when its words contradict each other', () => {
    const odd = reading(
      'odd',
      [
        { form: { kind: 'calendar', year: 2019, month: 4, day: 10 } },
        { form: { kind: 'calendar', year: 2014, month: 7, day: 1 } },
      ],
      [at(0), { ...at(1), status: 'deadline' }],
    );
    expect(dates([odd])).toEqual({ odd: null });
  });

  it('is what the page declares, whatever its words say', () => {
    const declared = publishedOn('2020-01-01', reading('declared', [day(6, 2)], [at(0)]));
    expect(dates([declared])).toEqual({ declared: '2020-01-01' });
  });

  it('doesn’t depend on the order of the articles', () => {
    const a = reading(
      'a',
      [day(5, 16), day(6, 2), overThreeYears],
      [
        { ...at(0), ...parties },
        { ...at(1), ...parties, status: 'deadline', kind: 'deadline' },
      ],
    );
    const b = reading('b', [day(6, 2)], [{ ...at(0), ...parties, status: 'deadline', kind: 'deadline' }]);
    expect(dates([a, b, warOf2014])).toEqual(dates([warOf2014, b, a]));
  });
});
