import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

const LONG = `${'The council met again and again '.repeat(8)}in Riga, ${'where it talked on and on '.repeat(8)}`.trim();

describe('an excerpt', () => {
  it('of a short text is the text', () => expect(excerpt('Talks begin in Riga.', 'riga')).toBe('Talks begin in Riga.'));

  it('begins and ends with whole words around what was found', () => {
    const [, before = '', after = ''] = /^…(.*)Riga,(.*)…$/.exec(excerpt(LONG, 'RIGA talks')) ?? [];
    expect(LONG.split(' ')).toEqual(expect.arrayContaining(before.trim().split(' ')));
    expect(LONG.split(' ')).toEqual(expect.arrayContaining(after.trim().split(' ')));
    expect(before.length + after.length).toBeGreaterThan(180);
  });

  it('starts at the beginning where the word is only in a title', () => {
    expect(excerpt(LONG, 'mayor')).toMatch(/^The council .*[a-z]…$/);
  });

  it('of a text without spaces is cut where it is', () => {
    expect(excerpt('議会'.repeat(200), '議会')).toHaveLength(111);
  });
});
