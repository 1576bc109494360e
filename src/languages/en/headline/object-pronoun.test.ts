import { expect, it } from 'vitest';
import { readFrame } from '../events/frame.ts';
import { splitSentences } from '../sentences.ts';
import { objectOfPronoun } from './object-pronoun.ts';
import { joined } from './words.ts';

/** What the object pronoun of the last clause stands for. */
function object(text: string): string | null {
  const [span] = splitSentences(text);
  const position = { article: 'test', start: 0, end: text.length };
  const frame = readFrame({ index: 0, block: 0, position, text, tokens: span?.tokens ?? [], quotations: [] }, []);
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
