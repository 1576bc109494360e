import { expect, it } from 'vitest';
import { splitSentences } from '../sentences.ts';
import { joinTokens } from './join-tokens.ts';

const words = (text: string) =>
  splitSentences(text).flatMap(({ tokens }) => joinTokens(tokens, text).map((token) => token.text));

it.each([
  ['Boris Horvatić met Łukasz Żółty in Košice.', ['Boris', 'Horvatić', 'met', 'Łukasz', 'Żółty', 'in', 'Košice', '.']],
  ['Cmdr. Alicia Brand spoke.', ['Cmdr.', 'Alicia', 'Brand', 'spoke', '.']],
  ['A magnitude-5.9 quake hit.', ['A', 'magnitude-5.9', 'quake', 'hit', '.']],
  ['He bought a B-2. 9 men left.', ['He', 'bought', 'a', 'B-2', '.', '9', 'men', 'left', '.']],
  ['It crash-landed in May.', ['It', 'crash-landed', 'in', 'May', '.']],
  ['A two-day strike', ['A', 'two', '-', 'day', 'strike']],
  ['She can’t go.', ['She', 'ca', 'n’t', 'go', '.']],
  ['They cannot go.', ['They', 'can', 'not', 'go', '.']],
])('%s', (text, expected) => expect(words(text)).toEqual(expected));
