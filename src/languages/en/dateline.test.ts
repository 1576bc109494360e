import { expect, it } from 'vitest';
import { readDateline } from './dateline.ts';

it.each([
  ['PORT ASTER, April 10. /TASS/. An icebreaker freed two ships.', 'An icebreaker', { month: 4, day: 10 }],
  ['PORT ASTER, May 3 /TASS/. The ship sank.', 'The ship', { month: 5, day: 3 }],
  ['PORT ASTER, Aug 12 (PTI) The court ruled.', 'The court', { month: 8, day: 12 }],
  ['PORT ASTER, Aug. 12 (Newsline) -- The court ruled.', 'The court', { month: 8, day: 12 }],
])('“%s” tells from “%s” on', (text, rest, day) => {
  const dateline = readDateline(text);
  expect(text.slice(dateline?.end).startsWith(rest)).toBe(true);
  expect(dateline).toMatchObject({ place: 'PORT ASTER', filed: day });
});

it.each([
  [
    'PORT ASTER/LOWER BAY, Dec 9 (Newsline) - Fighting spread.',
    'PORT ASTER/LOWER BAY',
    { year: null, month: 12, day: 9 },
  ],
  ['Dec. 9 (Newsline) -- Fighting spread.', '', { year: null, month: 12, day: 9 }],
  ['Dec. 9, 2008 (Newsline) -- Fighting spread.', '', { year: 2008, month: 12, day: 9 }],
  ['Docket Wire (June 12, 2025, 6:41 PM EDT) -- A panel ruled.', '', { year: 2025, month: 6, day: 12 }],
  ['(June 12, 2025) -- A panel ruled.', '', { year: 2025, month: 6, day: 12 }],
  ['Docket Wire, Aster (June 12, 2025) -- A panel ruled.', 'Aster', { year: 2025, month: 6, day: 12 }],
])('“%s” is of “%s”', (text, place, filed) => expect(readDateline(text)).toMatchObject({ place, filed }));

it('knows a town in small letters by its country', () =>
  expect(readDateline('Aster Bay, South Africa – Dockers have vowed to stay out.')).toMatchObject({
    place: 'Aster Bay, South Africa',
    end: 26,
  }));

it('leaves out whose report it is', () =>
  expect(readDateline('Docket Wire - A panel ruled.')).toMatchObject({ place: '', agency: 'Docket Wire', end: 14 }));

it.each([
  'The Aster (June 12, 2025) sank -- a ship of the line.',
  'May 3 was warm -- and dry.',
  '(June) -- The month was dry.',
  '(June 12, 2025, the day of the vote) -- A panel ruled.',
  'NATO (OTAN) The alliance met.',
  'The court (PTI) ruled.',
  'Ann Hay, Norway – the country of her birth – and Hull met.',
  'Aster Bay, Southland – Dockers have vowed to stay out.',
  'PORT ASTER (PTI) The court ruled.',
  'HMS ASTER, April 10 was the day.',
  'The Aster Press - Hull’s oldest paper - closed.',
  'The Aster - A ship sank.',
  'Aster News - which began in May - closed.',
])('“%s” has no dateline', (text) => expect(readDateline(text)).toBeNull());
