import { describe, expect, it } from 'vitest';
import type { Actor } from '../../types.ts';
import { sameName } from './names.ts';

const actor = (name: string, type: Actor['type']): Actor => ({ name, type, asWritten: name });

describe('one', () => {
  it.each([
    ['Joe Biden', 'J. Biden', 'person'],
    ['Volodymyr Zelensky', 'Zelenskyy', 'person'],
    ['Harbourline', 'Harbourline Group', 'organisation'],
    ['Apple', 'Apple Inc.', 'unknown'],
  ] as const)('%s is %s', (a, b, type) => expect(sameName(actor(a, type), actor(b, type))).toBe(true));
});

describe('two', () => {
  it.each([
    ['Joe Biden', 'Hunter Biden', 'person'],
    ['Guinea', 'Guinea Bissau', 'country'],
    ['Bank of Arland', 'Bank of Boria', 'organisation'],
    ['Anna', 'Anna Visser Foundation', 'organisation'],
  ] as const)('%s and %s are', (a, b, type) => expect(sameName(actor(a, type), actor(b, type))).toBe(false));
});
