import { describe, expect, it } from 'vitest';
import { frameOf } from '../events/frame.fixture.ts';
import { tollHeadline } from './toll-headline.ts';

function headline(text: string): string | null {
  return tollHeadline(frameOf(text))?.headline ?? null;
}

describe('a death toll', () => {
  it.each([
    [
      'The death toll from Storm Odile rose to seven after rescuers found three bodies.',
      'Death toll from Storm Odile rises to seven',
    ],
    [
      'Hopes faded on Sunday, with recent shelling of Port Albert resulting in a tragic death toll that rose to 19.',
      'Death toll from shelling of Port Albert rises to 19',
    ],
    ['Officials said the death toll had climbed to 240.', 'Death toll climbs to 240'],
  ])('in %j is headed %j', (text, expected) => expect(headline(text)).toBe(expected));

  it.each(['The bridge toll rose to $9.', 'The war has taken a heavy toll.', 'Nobody knows the death toll.'])(
    'is not in %j',
    (text) => expect(headline(text)).toBeNull(),
  );
});
