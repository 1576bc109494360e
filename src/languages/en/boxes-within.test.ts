import { expect, it } from 'vitest';
import { behindBox } from './boxes-within.ts';

const block = (text: string) => ({ text, kind: 'paragraph' as const, isProse: text.endsWith('.') });
const BEFORE =
  'A judge in Hull jailed Callum Rees, who lives near Cardiff, for trying to sell a file to the army of Harfa.';

it.each([
  [
    'goes on with whom it told of',
    ['Recommended', 'Three held over fire', 'Rees wept, and his lawyer in Cardiff will appeal.'],
    2,
  ],
  ['goes on in a later paragraph too', ['Related', 'Three held', 'He wept as Rees would.', 'Harfa kept silent.'], 2],
  [
    'ends before a note of another matter',
    ['Recommended', 'Three held over fire', 'The Post is a paper of record.'],
    null,
  ],
  ['ends where nothing follows', ['Recommended', 'Three held over fire'], null],
  ['ends where readers write', ['Comments', 'Rees of Cardiff should have got more.'], null],
])('an article %s', (_, lines, on) =>
  expect(behindBox([BEFORE, ...lines].map(block), 1)).toBe(on === null ? null : on + 1),
);
