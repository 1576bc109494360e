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
    'Follow The Courier on WhatsApp for the latest news as it happens.',
    'Listen to the latest episode of our podcast The Quay:',
    'Got a story? Contact us at tips@courier.example or call 555-0100.',
    'Do you cross the bay every day? Email our newsdesk at news@courier.example.',
    'A version of this article appears in print on May 15, Page 4.',
    'Contact Ellen Marsh at 555-0100 or emarsh@courier.example.',
    'Reach her at emarsh@courier.example or follow her on X.',
    'This is an archived article and the information in it may be outdated.',
    'after newsletter promotion',
    'Harbor Foods invites you to an evening by the quay.',
    'Terms of use',
    'Reporting by Ana Silva in Lisbon, editing by Tom Roe.',
    'Copyright 2019 The Harbor Press.',
    'An earlier version of this article gave a wrong name.',
    'Ana Silva / Getty Images',
    'Send letters of up to 200 words to letters@courier.example.',
    '18:10 GMT Ellen Marsh',
    '7.45pm',
    '* * *',
  ])('%j leads elsewhere', (text) => expect(readPageLine(text, false, false)).toMatchObject({ opens: null }));

  it.each(['Related', 'More on this story', 'Most read', 'More from Politics', 'You may also like'])(
    '%j opens a box of links',
    (text) => expect(readPageLine(text, true, false)?.opens).toBe('box'),
  );

  it.each(['Comments', 'About the author', 'Leave a Reply'])('%j ends the article', (text) =>
    expect(readPageLine(text, true, false)?.opens).toBe('end'),
  );

  it.each([
    'Subscribe to unlock this article',
    'Already a subscriber? Log in',
    'To continue reading, register for free',
  ])('%j ends what may be read for nothing', (text) => expect(readPageLine(text, true, false)?.opens).toBe('end'));

  it.each(['Ellen Marsh is a reporter at The Marlow Courier.', 'Ellen Marsh covers the port for the Marlow Courier.'])(
    '%j closes an article',
    (text) => expect(readPageLine(text, false, false)?.opens).toBe('close'),
  );

  it('“Opinion:” leads elsewhere only in a link', () => {
    const text = 'Opinion: The port needs more than money';
    expect(readPageLine(text, false, true)).toMatchObject({ reason: 'beside the article' });
    expect(readPageLine(text, false, false)).toBeNull();
  });

  it.each([
    'Related parties were excluded from the vote.',
    'More people died in the second week than in the first.',
    'Read the whole sentence, the judge said.',
    'See what happened in March, she told the court.',
    'Science',
    'Trending downwards, the index lost four points.',
    'Contact with the enemy was lost at noon.',
    'Call the fire service at once, the notice said.',
    'Follow the money, she told the committee.',
    '“Email us the plans,” the mayor wrote on Twitter.',
    'Get Out is streaming now, and can be rented on YouTube.',
    'Listen to the residents, the report says.',
    'Have you no shame? he asked.',
    '18:10 was the last train.',
    'The towels may not be as clean as the hotels want you to know.',
    '“Prefer not to,” I said. “I want you to help me.”',
    'Send letters to nobody, the judge said.',
    'Joan Pell in Port Aster contributed to this report.',
    'Terms of the sale were not made public.',
    'Reporting by the panel found eleven failures.',
    'Copyright law gives the heirs 70 years.',
    'Advertisements for the drug ran for six years.',
    'An earlier version of the bridge stood for 90 years.',
    'Getty Images, which owns the picture, did not answer.',
  ])('%j may be the article’s', (text) => expect(readPageLine(text, true, false)).toBeNull());
});
