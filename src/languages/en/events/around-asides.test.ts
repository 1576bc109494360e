import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('the verb behind an aside', () => {
  headlines([
    [
      'Ann Hay, who has been treated in Wales and South Moor, returned to Hull late on Wednesday, her aide said.',
      'Ann Hay returns to Hull',
    ],
    [
      'Ann Hay, who left in May, returned to Hull on Wednesday, her aide said.',
      'Ann Hay returns to Hull',
      'Ann Hay leaves',
    ],
    [
      'The firm, which bought a plant, built in 1990, said on Friday it would close.',
      'The firm says it would close',
      'A plant is built',
    ],
    [
      'A bill passed in February that raised spending will add to the debt.',
      'A bill will add to the debt',
      'A bill is passed that raised spending',
    ],
    [
      'Hay attacked the plan in March that the council will put to a vote.',
      'Hay attacks the plan that the council will put to a vote',
    ],
  ]);
});

describe('what stands before the verb', () => {
  headlines([
    ['Planned strikes by guards last month were averted.', 'Planned strikes by guards are averted'],
    ['Injured passengers arrived in Hull on Monday.', 'Injured passengers arrive in Hull'],
    ['Founded in 1883, the firm closed on Monday.', 'The firm closes', 'The firm is founded'],
    ['Pilots, having lost a case last month, will strike on Monday.', 'Pilots will strike', 'Pilots lose a case'],
  ]);
  rows([
    ['Pilots, having lost a case last month, will strike on March 25.', '2024-03-25 scheduled', '2024-02 occurred'],
  ]);
});

describe('what an aside describes', () => {
  headlines([
    [
      'Ann Hay inspected a plant in Ohio, built in 1990, on Monday.',
      'Ann Hay inspects a plant in Ohio',
      'A plant is built',
    ],
    [
      'Ann Hay met the mayor in Kyiv, bombed in May by the army.',
      'Ann Hay meets the mayor in Kyiv, bombed by the army',
      'Kyiv is bombed by the army',
    ],
  ]);
});

describe('what is said around an aside', () => {
  headlines([
    [
      'The plastic is less brittle, said officials on Monday, who added that it was new.',
      'The plastic is less brittle',
    ],
    [
      'Hay admitted on Monday that some towns, including Hull, needed to mend their books.',
      'Hay admits that some towns needed to mend their books',
    ],
    [
      'Hay warned on Monday that when the economy weakens, the state will find it harder to cut taxes.',
      'Hay warns that the state would find it harder to cut taxes',
    ],
    [
      'The Budget Office says that the yield will climb in 2031.',
      'The Budget Office says that the yield will climb',
      'The yield will climb',
    ],
    ['The Budget Office estimates that the yield will climb in 2031.', 'The yield will climb'],
    [
      'Hay said that the “gap between the two brands has become less relevant,” Newsline reported on Monday.',
      'Hay: “Gap between the two brands has become less relevant”',
    ],
    ['“No,” Ann Hay told the court on Monday as she wept.', 'Ann Hay tells the court as she weeps'],
    ['The firm said on Monday it was ready, even though its rivals were not.', 'The firm says it was ready'],
  ]);
});

describe('times that date nothing', () => {
  rows([
    [
      'Aside from a slump like the 1930s or 2008, “this sort of aid is without example in our history,” said Ann Hay.',
      '2024-03-21~ statement',
    ],
    ['Unlike in 2016, voters elected a woman on Monday.', '2024-03-18 occurred'],
    ['Hay would like March 8 to be a holiday.'],
    ['The city’s mains break in winter.'],
    ['The new museum opens in spring.', '2024-21 scheduled'],
    [
      'Fire broke out in Hull on Monday. The country was ruled for decades by generals who jailed thousands.',
      '2024-03-18 occurred',
      'undated occurred',
    ],
    [
      'Fire broke out in Hull on Monday. The state jailed thousands for decades.',
      '2024-03-18 occurred',
      'undated occurred',
    ],
  ]);
});
