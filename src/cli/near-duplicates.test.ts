import { expect, it } from 'vitest';
import type { Status } from '../types.ts';
import { saySomethingAlike } from './near-duplicates.ts';

const by = (name: string, words: string, status: Status = 'statement') => ({
  ...{ status, words: words.split(' ') },
  speaker: { name, type: 'person' as const, asWritten: name },
});

it.each<[string, ReturnType<typeof by>, ReturnType<typeof by>, boolean]>([
  [
    'share their speaker and what he leads',
    by('Graham Pike', 'graham pike leader council appeal'),
    by('Graham Pike', 'graham pike leader shortfall million'),
    false,
  ],
  [
    'share what they are about',
    by('Graham Pike', 'pike town shortfall million'),
    by('Pike', 'pike shortfall nine million'),
    true,
  ],
  ['are no statements', by('Pike', 'pike fine', 'occurred'), by('Pike', 'pike mill'), true],
])('two that %s', (_, a, b, expected) => expect(saySomethingAlike(a, b)).toBe(expected));
