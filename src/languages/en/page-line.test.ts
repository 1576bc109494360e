import { describe, expect, it } from 'vitest';
import { readPageLine } from './page-line.ts';

describe('a line of a page', () => {
  it.each([
    'Read more: Ministers meet again',
    'RELATED: Rich are paying more in taxes but not as much as they used to',
    '[Read: Why the talks stalled]',
    'Also read | How the vote was lost',
    'Sign up for our weekly newsletter',
    '(AP Photo/Jane Doe)',
    'By Ellen Marsh',
  ])('%j leads elsewhere', (text) => expect(readPageLine(text, false, false)).toMatchObject({ opens: null }));

  it.each(['Related', 'More on this story', 'Most read', 'More from Politics', 'You may also like'])(
    '%j opens a box of links',
    (text) => expect(readPageLine(text, true, false)?.opens).toBe('box'),
  );

  it.each(['Comments', 'About the author', 'Leave a Reply'])('%j ends the article', (text) =>
    expect(readPageLine(text, true, false)?.opens).toBe('end'),
  );

  it('“Opinion:” leads elsewhere only in a link', () => {
    const text = 'Opinion: The port needs more than money';
    expect(readPageLine(text, false, true)).toMatchObject({ reason: 'related' });
    expect(readPageLine(text, false, false)).toBeNull();
  });

  it.each([
    'Related parties were excluded from the vote.',
    'More people died in the second week than in the first.',
    'Read the whole sentence, the judge said.',
    'See what happened in March, she told the court.',
    'Science',
    'Trending downwards, the index lost four points.',
  ])('%j may be the article’s', (text) => expect(readPageLine(text, true, false)).toBeNull());
});
