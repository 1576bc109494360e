import { expect, it } from 'vitest';
import { findClues } from './evidence.ts';
import type { Told } from './mention-for-tests.ts';
import { compared } from './profiles-for-tests.ts';

const bout = (quote: string, what: string, ...who: readonly string[]): Told => ({ quote, what, who, on: '2021-03-08' });
const isOfOthers = (a: Told, b: Told): boolean =>
  compared(a, b, (x, y, stories) => findClues(x, y, stories).some(({ code }) => code === 'other-person'));

const beat = bout('Anna Visser beat Jan Bos in Oslo.', 'beat', 'Anna Visser', 'Jan Bos');
const scored = bout('Visser scored nine goals.', 'score', 'Visser');

it.each<[string, Told, Told]>([
  ['beaten', beat, bout('Anna Visser beat Ivo Krt in Oslo.', 'beat', 'Anna Visser', 'Ivo Krt')],
  ['scoring', scored, bout('In Oslo Ida Orr scored 14.', 'score', 'Ida Orr')],
  [
    'charged',
    bout('Visser was charged with murder.', 'charge', 'Anna Visser', 'Visser'),
    bout('Ida Orr, a clerk at the port, was charged with murder.', 'charge', 'Ida Orr'),
  ],
])('two people %s are two events', (_, a, b) => expect(isOfOthers(a, b)).toBe(true));

it.each<[string, Told, Told]>([
  ['one in full and one by a last name', beat, bout('Visser beat Bos.', 'beat', 'Anna Visser', 'Jan Bos')],
  ['either way round', beat, bout('Jan Bos lost to Anna Visser.', 'lose', 'Anna Visser', 'Jan Bos')],
  ['where something stands between', scored, bout('Orr said that the team scored nine.', 'score', 'Orr')],
])('the same people, told of %s, may be one', (_, a, b) => expect(isOfOthers(a, b)).toBe(false));
