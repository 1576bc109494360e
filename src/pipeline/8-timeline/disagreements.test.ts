import { describe, expect, it } from 'vitest';
import { mergeWords } from '../../languages/en/events/merge-words.ts';
import type { Disagreement, Figure, Telling } from '../../types.ts';
import { mentionOf, type Told } from '../7-merge/mention-for-tests.ts';
import { findDisagreements } from './disagreements.ts';

const tell = (article: string, reported: string | null, told: Partial<Told>): Telling => {
  const mention = mentionOf({ article, quote: 'Owners and dockers met.', what: 'meet', ...told });
  return { key: `${article}#meet`, mention, reported, copyOf: null };
};
const dead = (value: number, asWritten = String(value), more: Partial<Figure> = {}): Partial<Told> => ({
  kind: 'casualties',
  figures: [{ value, unit: 'dead', asWritten, ...more }],
});

/** `field: value — sources`, as a reader sees it. */
const line = ({ field, values, update }: Disagreement) =>
  `${field}: ${values.map(({ value, articles }) => `${value} — ${articles.join(', ')}`).join(' / ')}${update ? ' (update)' : ''}`;
const lines = (...tellings: readonly Telling[]) => findDisagreements(tellings, mergeWords).map(line);

describe('sources differ', () => {
  it('on the day that their words name', () =>
    expect(lines(tell('courier', null, { on: '2021-03-08' }), tell('weekly', null, { on: '2021-03-09' }))).toEqual([
      'date: 2021-03-08 — courier / 2021-03-09 — weekly',
    ]));

  it('on the place', () =>
    expect(lines(tell('courier', null, { place: 'Oslo' }), tell('weekly', null, { place: 'Geneva' }))).toEqual([
      'place: Geneva — weekly / Oslo — courier',
    ]));

  it('on who said it', () => {
    const said = { status: 'statement', kind: 'statement' } as const;
    const [visser, anna] = [
      { ...said, by: 'Visser' },
      { ...said, by: 'Anna Visser' },
    ];
    expect(
      lines(tell('courier', null, visser), tell('daily', null, anna), tell('weekly', null, { ...said, by: 'Jan Bos' })),
    ).toEqual(['speaker: Anna Visser — courier, daily / Jan Bos — weekly']);
  });

  it('not where one names who said it and one only says what they are', () => {
    const barber = { name: 'barber', type: 'group', asWritten: 'a barber' } as const;
    const said = { status: 'statement', kind: 'statement' } as const;
    const unnamed = tell('weekly', null, said);
    const told = { ...unnamed, mention: { ...unnamed.mention, speaker: barber } };
    expect(lines(tell('courier', null, { ...said, by: 'Jan Bos' }), told)).toEqual([]);
  });

  it('on what was agreed', () =>
    expect(
      lines(
        tell('courier', null, {
          kind: 'talks',
          quote: 'The talks saw no progress, apart from discussions on crew swaps.',
        }),
        tell('weekly', null, { kind: 'talks', quote: 'Both sides agreed to swap crews.' }),
      ),
    ).toEqual(['outcome: agreed to swap crews — weekly / discussions on crew swaps — courier']));

  it('on figures, when each article gives one', () =>
    expect(lines(tell('courier', null, dead(31)), tell('weekly', null, dead(28)))).toEqual([
      'figure: dead: 28 — weekly / 31 — courier',
    ]));

  it.each([
    ['a day and its month', { on: '2021-03-08' }, { on: '2021-03' }],
    ['a capital and its country', { place: 'Oslo' }, { place: 'Norway' }],
    ['a town and its region', { place: 'Kyiv' }, { place: 'Kyiv region' }],
    ['a number and “at least” a smaller one', dead(31), dead(28, '28', { range: { least: 28, most: null } })],
    [
      'ages',
      { figures: [{ value: 61, unit: 'year', asWritten: '61' }] },
      { figures: [{ value: 4, unit: 'year', asWritten: '4' }] },
    ],
    [
      'two topics',
      { kind: 'talks', quote: 'They agreed on wages.' },
      { kind: 'talks', quote: 'They discussed safety.' },
    ],
  ] satisfies readonly [string, Partial<Told>, Partial<Told>][])('but not on %s', (_, a, b) =>
    expect(lines(tell('courier', null, a), tell('weekly', null, b))).toEqual([]),
  );
});

describe('a figure is an update', () => {
  it.each<[string, Telling, Telling, boolean]>([
    ['when the later report gives more', tell('a', '2021-03-08', dead(28)), tell('b', '2021-03-10', dead(31)), true],
    ['when a report says it rose', tell('a', null, dead(28)), tell('b', null, dead(31, '31', { revised: true })), true],
    [
      'not when the later report gives less',
      tell('a', '2021-03-08', dead(31)),
      tell('b', '2021-03-10', dead(28)),
      false,
    ],
    ['not when nobody knows which is later', tell('a', null, dead(28)), tell('b', '2021-03-10', dead(31)), false],
  ])('%s', (_, a, b, update) => expect(findDisagreements([a, b], mergeWords)[0]?.update).toBe(update));
});
