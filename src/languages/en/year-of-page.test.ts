import { expect, it } from 'vitest';
import { declaredDays } from './published-in.ts';
import { yearOfPage } from './year-of-page.ts';

const page = (prose: string, end: string) =>
  declaredDays(
    [
      { text: prose, isProse: true, isKnown: false },
      { text: end, isProse: false, isKnown: true },
    ],
    null,
  ).published;

const AGROUND = 'PORT ASTER, Sept. 22 (Newsline) -- A ferry ran aground off the cape';

it.each([
  [`${AGROUND} on Friday, its owner said.`, '© 2023 The Harbour Times. All rights reserved.', '2023-09-22'],
  [`${AGROUND} late on Thursday, its owner said.`, 'Copyright 2011-2023 Newsline', '2023-09-22'],
  [`${AGROUND} on Friday, its owner said.`, '© 2025 The Harbour Times', '2023-09-22'],
  [`${AGROUND}, its owner said.`, '(c) 2023 Newsline', '2023-09-22'],
  [`${AGROUND} on Wednesday, its owner said.`, '© 2020 The Harbour Times', null],
  [`${AGROUND} on Friday, its owner said.`, 'Most read: Ferry of 2023 sold', null],
  ['A ferry ran aground off the cape on Friday.', '© 2023 The Harbour Times', null],
])('“%s” on a page that ends “%s” was filed on %s', (prose, end, day) => expect(page(prose, end)).toBe(day));

it('takes no February 29 into a year that has none', () =>
  expect(yearOfPage(['© 2023 Newsline'], { month: 2, day: 29 }, null)).toBeNull());
