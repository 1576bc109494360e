import { describe, expect, it } from 'vitest';
import { toldBy } from '../../../../test/support/told-by.ts';
import { headlines, PUBLISHED, rows } from '../../../../test/support/told-rows.ts';

const CRIME = 'A man shot two clerks in Hull on Monday night, police said. He was charged on Wednesday.';

describe('the papers of a case tell the crime again', () => {
  it.each([
    ['According to a criminal complaint, Ewers crossed the yard. He shouted at the clerks. He opened fire.', 2],
    ['According to court documents, Ewers crossed the yard with a rifle. He shot the clerks in the back.', 1],
  ])('%s', (text, told) => {
    const days = toldBy(`${CRIME}\n\n${text}`, PUBLISHED).slice(2);
    expect(days.slice(-told)).toEqual(Array.from({ length: told }, () => '2024-03-18 occurred'));
  });
  it('until a day is named', () =>
    expect(
      toldBy(
        `${CRIME}\n\nAccording to a complaint, he opened fire. On Tuesday he was found. He was beaten.`,
        PUBLISHED,
      ).slice(-1),
    ).toEqual(['2024-03-19 occurred']));
});

describe('who somebody is has no day, what was done to them has', () => {
  rows([
    ['A man shot a couple who lived next door to him Monday night.', '2024-03-18 occurred'],
    ['Officers seized a rifle that belonged to a guard on Monday.', '2024-03-18 occurred'],
    ['The court freed a man who had served 20 years on Monday.', '2024-03-18 occurred'],
    // look-alikes: the relative clause tells what was done
    ['The court freed a man who was jailed on Monday.', '2024-03-21~ occurred', '2024-03-18 occurred'],
    ['Divers raised a boat that sank on Monday.', '2024-03-21~ occurred', '2024-03-18 occurred'],
  ]);
});

describe('what was let happen did', () => {
  rows([
    ['The judge allowed the order to lapse in February.', '2024-02 occurred'],
    ['The board will allow the order to lapse in May.', '2024-05 scheduled'],
  ]);
});

describe('titles with a hyphen, headlines without “are”', () => {
  headlines([
    [
      'EU Secretary-General Ida Ewers called on both sides on Monday to step back.',
      'Ida Ewers calls on both sides to step back',
    ],
    ['Dozens killed in fighting near Selwa.', 'Dozens are killed in fighting near Selwa'],
    ['Three men arrested as they left the port on Monday.', 'Three men are arrested as they leave the port'],
    ['Three men arrested a guard on Monday.', 'Three men arrest a guard'],
  ]);
});

describe('what somebody was is no news', () => {
  rows([
    ['Ida Ewers worked as an electrician.'],
    ['Ida Ewers worked on Monday to free the crew.', '2024-03-18 occurred'],
  ]);
});
