import { describe, expect, it } from 'vitest';
import { headlinesBy } from '../../../../test/support/told-by.ts';
import { PUBLISHED, rows } from '../../../../test/support/told-rows.ts';

describe('a time that is of something else', () => {
  rows([
    ['In February, Heron became the first probe to dock there since Kestrel 4 in 1998.', '2024-02 occurred'],
    ['Heron docked in February.', '2024-02 occurred'],
    ['Marsh Foods will pay $40 a share, a 12% premium to Friday’s close.', '2024-03-21~ proposed'],
    ['Marsh Foods will pay $40 a share on Friday.', '2024-03-22 scheduled'],
    [
      'The death toll from Monday’s fire in a mill rose to nine after a woman died in hospital.',
      '2024-03-21~ occurred',
    ],
    [
      'The fleet blamed the harbour for the loss of a tug that had been due to sail on Monday.',
      '2024-03-21~ statement',
    ],
    ['It was the second attack on the depot this month.'],
    ['Wales reported its first case of the year on Tuesday.', '2024-03-19 occurred'],
    [
      'Hay had surgery on Monday and was upgraded to stable condition on Tuesday.',
      '2024-03-18 occurred',
      '2024-03-19 occurred',
    ],
    ['A step taken in June will allow her to remain in office until 2034.', '2023-06 occurred'],
    [
      'Members voted in May to lower the share needed to amend the charter, a change that critics say will fail.',
      '2023-05 occurred',
    ],
    ['The firm said on Monday that the mill needed to close.', '2024-03-18 statement'],
    ['It was bought by the second bank of Norway this month.', '2024-03 occurred'],
  ]);
});

describe('a pronoun behind a name', () => {
  it.each([
    [
      'The Norwegian fleet met on May 3, 2023. Moscow sent a ship in June 2023. It closed a strait in July that year.',
      'Russia closes a strait',
    ],
    [
      '“We are not done,” said Orbit Hall CEO Nora Marsh. She told reporters that it was lost.',
      'Nora Marsh tells reporters that it was lost',
    ],
    [
      'The Hull Agency sued in May 2023. A judge ruled against the agency in December, and it dropped its appeal on Jan. 15.',
      'Hull Agency drops its appeal',
    ],
    [
      'Letters will be sent on Friday, and pop-up clinics will open in Hull on March 28.',
      'Pop-up clinics will open in Hull',
    ],
    ['Three people died on Monday after gunmen attacked a mill.', 'Gunmen attack a mill'],
  ])('%j', (text, headline) => expect(headlinesBy(text, PUBLISHED)).toContain(headline));
});

describe('what follows “and” behind a time', () => {
  it.each([
    ['Shares have risen since May and profits doubled in June.', 'Shares rise', 'Profits double'],
    [
      'The lari has lost half its value since May and inflation reached 44% in June.',
      'The lari loses half its value',
      'Inflation reaches 44%',
    ],
  ])('%j is told by itself', (text, ...headlines) => expect(headlinesBy(text, PUBLISHED)).toEqual(headlines));
});

describe('what had happened', () => {
  rows([
    [
      'A mill opened on Monday. Hay was freed on Dec. 28. The agency had offered a reward of $10,000.',
      '2024-03-18 occurred',
      '2023-12-28 occurred',
      '../2023-12-28 statement',
    ],
    [
      'A mill opened on Monday. Hay was freed on Dec. 28.\n\nThe agency had offered a reward of $10,000.',
      '2024-03-18 occurred',
      '2023-12-28 occurred',
      'undated statement',
    ],
  ]);
});
