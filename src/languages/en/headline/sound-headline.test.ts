import { describe, expect, it } from 'vitest';
import { frameOf } from '../events/frame.fixture.ts';
import { soundHeadline } from './sound-headline.ts';

describe('a headline', () => {
  it('that lost its subject gives way to the sentence', () => {
    const frame = frameOf('Schools in the county will stay closed until Wednesday.');
    expect(soundHeadline('Is closed', frame)).toBe('Schools in the county will stay closed until Wednesday');
  });

  it('doesn’t point back to what it doesn’t tell', () => {
    expect(soundHeadline('These talks follow a truce', frameOf('These talks followed a truce.'))).toBe(
      'Talks follow a truce',
    );
  });

  it.each(['Adeyemi resigns', 'Court strikes down ban on leaf blowers'])('such as “%s” stays as it is', (headline) =>
    expect(soundHeadline(headline, frameOf('The mayor resigned.'))).toBe(headline),
  );
});
