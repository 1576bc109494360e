import { expect, it } from 'vitest';
import type { Actor } from '../../types.ts';
import { mentionOf } from './mention-for-tests.ts';
import { nameActors } from './name-actors.ts';

const told = (article: string, ...actors: readonly Actor[]) => ({
  ...mentionOf({ quote: 'They met.', what: 'meet', article }),
  actors,
  speaker: actors[0] ?? null,
});
const person = (name: string): Actor => ({ name, type: 'person', asWritten: name });
const names = (mentions: readonly { readonly actors: readonly Actor[] }[]) =>
  mentions.map(({ actors }) => actors.map(({ name }) => name));

it('names a person as most do, whatever the spelling', () => {
  const mentions = [
    told('a', person('Olena Harkovska')),
    told('b', person('Olena Harkovska')),
    told('c', person('Olena Harkovská'), person('Ivo Krt')),
  ];
  const named = nameActors(mentions);
  expect(names(named)).toEqual([['Olena Harkovska'], ['Olena Harkovska'], ['Olena Harkovska', 'Ivo Krt']]);
  expect(named[2]?.speaker).toEqual({ name: 'Olena Harkovska', type: 'person', asWritten: 'Olena Harkovská' });
});

it('gives a surname its full name where only one person bears it', () => {
  expect(names(nameActors([told('a', person('Mira Vasquez')), told('b', person('Vasquez'))]))).toEqual([
    ['Mira Vasquez'],
    ['Mira Vasquez'],
  ]);
  const two = [told('a', person('Mira Vasquez')), told('b', person('Vasquez')), told('c', person('Tomás Vasquez'))];
  expect(names(nameActors(two))).toEqual([['Mira Vasquez'], ['Vasquez'], ['Tomás Vasquez']]);
});

it('names nobody twice', () =>
  expect(names(nameActors([told('a', person('Mira Vasquez'), person('Vasquez'))]))).toEqual([['Mira Vasquez']]));

it('knows a person who is one elsewhere', () => {
  const unknown: Actor = { name: 'Mira Vasquez', type: 'unknown', asWritten: 'Mira Vasquez' };
  const type = (other: Actor) => nameActors([told('a', other), told('b', unknown)])[1]?.actors[0]?.type;
  expect([type(person('Mira Vasquez')), type(person('Tomás Vasquez'))]).toEqual(['person', 'unknown']);
});

it('leaves companies and groups as they are', () => {
  const company: Actor = { name: 'Harkovska', type: 'organisation', asWritten: 'Harkovska' };
  expect(names(nameActors([told('a', person('Olena Harkovska')), told('b', company)]))).toEqual([
    ['Olena Harkovska'],
    ['Harkovska'],
  ]);
});
