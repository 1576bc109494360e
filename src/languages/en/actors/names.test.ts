import { expect, it } from 'vitest';
import { retag } from '../grammar/retag.ts';
import { splitSentences } from '../sentences.ts';
import { Cast } from './cast.ts';
import { findNames } from './names.ts';

const names = (text: string) => {
  const tokens = retag(splitSentences(text)[0]?.tokens ?? []);
  return findNames(
    tokens,
    tokens.map(() => false),
  );
};

it.each([
  ['He met Russian President Vladimir Putin in Geneva.', ['Vladimir Putin person', 'Geneva place']],
  [
    'It said European Commission President Ursula von der Leyen would travel to Kyiv.',
    ['European Commission organisation', 'Ursula von der Leyen person', 'Kyiv place'],
  ],
  ['The Competition and Markets Authority blocked the deal.', ['Competition and Markets Authority organisation']],
  ['It signed with the United Food and Commercial Workers.', ['United Food and Commercial Workers organisation']],
  [
    'It told the United Nations and Commercial Radio.',
    ['United Nations organisation', 'Commercial Radio organisation'],
  ],
  ['They asked Secretary of State Antony Blinken about it.', ['Antony Blinken person']],
  [
    'It named Charles “Lucky” Hay and Walter “The Clerk” Moss.',
    ['Charles “Lucky” Hay person', 'Walter “The Clerk” Moss person'],
  ],
  ['It named Vincent “the Chin” Moss.', ['Vincent “the Chin” Moss person']],
  ['He told “Radio Hull” Ann Marsh won.', ['Radio Hull organisation', 'Ann Marsh person']],
  ['It asked Telecom Egypt about Northern Syria.', ['Telecom Egypt organisation', 'Northern Syria unknown']],
  ['The mill of Hull-based Marsh Foods burned.', ['Marsh Foods unknown']],
  ['On arrival, Xi Jinping thanked France.', ['Xi Jinping unknown', 'France country']],
  ['Then Heron 2 lifted off.', ['Heron 2 unknown']],
  ['Then Ann Hay 48 hours later left.', ['Ann Hay person']],
  ['It shut the Prince of Wales Bridge.', ['Prince of Wales Bridge place']],
  ['They asked Orr, 70, of Two Harbors.', ['Orr unknown', 'Two Harbors unknown']],
  ['It said Teamsters Local 1094 was out.', ['Teamsters Local 1094 organisation']],
  ['They asked State Sen. Ann Hay about it.', ['Ann Hay person']],
  ['They asked Sen. Ann Hay, R-Ohio, about it.', ['Ann Hay person']],
  ['They asked the State Department about it.', ['State Department organisation']],
  ['It was a Category 3 storm over Georgia.', ['Georgia country']],
  ['He met Vice President Ann Hay.', ['Ann Hay person']],
])('%j names %j', (text, expected) => expect(names(text).map((name) => `${name.text} ${name.type}`)).toEqual(expected));

it.each([
  'Direct talks were held.',
  'Voters went to the polls.',
  'Coalition talks will begin.',
  'I mean REALLY BAD things.',
])('%j names nobody', (text) => expect(names(text)).toEqual([]));

it('finds the fullest name of somebody later called by the surname', () => {
  const cast = new Cast([...names('The court heard Maria Lopez today.'), ...names('They said Lopez was right.')]);
  expect(cast.find('Lopez')?.name).toBe('Maria Lopez');
});

it('takes a capital that acts for its country, and as a place for itself', () => {
  const [moscow] = names('They wrote to Moscow again.');
  const cast = new Cast(moscow ? [moscow] : []);
  expect(moscow && [cast.actor(moscow, true).name, cast.actor(moscow, false).name]).toEqual(['Russia', 'Moscow']);
});
