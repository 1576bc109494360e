import { expect, it } from 'vitest';
import { frameOf } from '../events/frame.fixture.ts';
import { objectOfPronoun } from './object-pronoun.ts';
import { joined } from './words.ts';

/** What the object pronoun of the last clause stands for. */
function object(text: string): string | null {
  const frame = frameOf(text);
  const clause = frame.tree.clauses.at(-1);
  const words = clause ? objectOfPronoun(frame, clause) : null;
  return words && joined(words);
}

it.each([
  ['The offer was dismissed by the union, but the company repeated it.', 'the offer'],
  ['The bill passed, and the president signed it.', 'the bill'],
  ['The prisoners were tried and the governor freed them.', 'the prisoners'],
])('in %j the pronoun is %j', (text, expected) => expect(object(text)).toBe(expected));

it.each([
  'The bank cut its forecast, but the bank does not see it back at target.',
  'The prisoners were tried and the governor freed it.',
  'Acme made an offer, and the union refused it.',
  'The bill passed, and the president signed the letter.',
])('in %j nothing is named', (text) => expect(object(text)).toBeNull());
