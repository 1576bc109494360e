import { expect, it } from 'vitest';
import { declaredDays } from './published-in.ts';

const page = (caption: string, prose: string) =>
  declaredDays(
    [
      { text: 'Harbor Post', isProse: false, isKnown: true },
      { text: caption, isProse: false, isKnown: true },
      { text: prose, isProse: true, isKnown: false },
    ],
    null,
  ).published;

const TOLD = 'Power went out in half of the town on Thursday as the wind rose.';

it.each([
  ['A damaged house in Hull on Thursday 8 May 2025', TOLD, '2025-05-08/2025-05-09'],
  ['A damaged house in Hull, Thursday, May 8, 2025. (Tom Kell/The Post)', TOLD, '2025-05-08/2025-05-09'],
  ['People wait in Hull on May 7, 2025 [Tom Kell/The Post]', TOLD, '2025-05-08/2025-05-09'],
  ['A damaged house in Hull on Thursday 8 May 2025', TOLD.replace('Thursday', 'Wednesday'), '2025-05-08'],
])('a picture “%s” over “%s” was published on %s', (caption, prose, day) => expect(page(caption, prose)).toBe(day));

it.each([
  ['FILE - A house in Hull, Thursday, May 8, 2025.', TOLD],
  ['A damaged house in Hull on Thursday 8 May 2025', TOLD.replace('Thursday', 'Monday')],
  ['A damaged house in Hull on Thursday 8 May 2025', 'The power will be out on Thursday.'],
  ['A damaged house in Hull on Thursday 8 May', TOLD],
  ['A damaged house in Hull, built in 2019', TOLD],
])('a picture “%s” over “%s” tells no day', (caption, prose) => expect(page(caption, prose)).toBeNull());
