import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('what comes so long before or after', () => {
  rows([
    [
      'A jury freed Orr on Monday. The verdict comes three weeks before lawmakers are expected to take up a bill.',
      '2024-03-18 occurred',
      '2024-04-08~ scheduled',
    ],
    [
      'A court freed Orr on Thursday. The ruling comes two days before voters go to the polls.',
      '2024-03-21 occurred',
      '2024-03-23 scheduled',
    ],
    [
      'The board halted talks on Thursday. The move comes ten days before the deadline for a deal.',
      '2024-03-21 occurred',
      '2024-03-31 scheduled',
    ],
    ['The ruling comes two days before noon.'],
    [
      'The rebels said on Sunday they would pull back by Friday, a day before the two presidents are due to meet.',
      '2024-03-17 statement',
      '2024-03-23 scheduled',
      '2024-03-22 scheduled',
    ],
    [
      'Rebels attacked the base on Monday, two days before peace talks were to begin.',
      '2024-03-18 occurred',
      '2024-03-20 scheduled',
    ],
    [
      'Ivo Orr died on May 3, 2023. Three days after he died, his widow sued.',
      '2023-05-03 occurred',
      '2023-05-06 occurred',
    ],
  ]);
});

describe('what has been so since', () => {
  rows([
    [
      'The town fell on Jan. 14. The army has kept troops there since then.',
      '2024-01-14 occurred',
      '2024-01-14/.. ongoing',
    ],
    ['The strike began on Feb. 12. No trains have run since.', '2024-02-12 occurred', '2024-02-12/.. not ongoing'],
    ['The strike began on Feb. 12. Few people have cared.', '2024-02-12 occurred'],
  ]);
});

describe('whose day it is', () => {
  rows([
    [
      'The premier, who had said as recently as Sunday that he trusted her, told her that he was sad.',
      '2024-03-21~ statement',
      '2024-03-17 statement',
    ],
    [
      'Bombs killed 11 people in February 2022, when rebels stormed the palace, and in December 2023.',
      '2022-02 occurred',
      '2023-12 occurred',
    ],
    [
      'The opposition argued that his mandate had expired on Feb. 27 and staged a strike in May.',
      '2023-05 occurred',
      '2024-03-21~ statement',
      '2024-02-27 occurred',
    ],
    ['The truce required the army to leave by Jan. 26, a deadline that passed unnoticed.', '2024-01-26 deadline'],
    ['MPs return next Monday to debate the bill.', '2024-03-25 scheduled'],
    ['Number 10 dismissed reports that she had been pushed.', '2024-03-21~ statement'],
    ['No 10 said she had not been pushed.', '2024-03-21~ statement'],
    ['No member said she had been pushed.'],
  ]);
  headlines([
    [
      'The opposition argued that his mandate had expired on Feb. 27 and staged a strike in May.',
      'The opposition stages a strike',
      'The opposition argues that his mandate had expired',
      'His mandate expires',
    ],
    [
      'A jury freed the son of Ivo Orr, a 33-year-old clerk who died in 2020.',
      'A jury frees the son of Ivo Orr',
      'Ivo Orr dies',
    ],
    ['Paramedics arrived on Monday at noon.', 'Paramedics arrive'],
  ]);
});

describe('who was among the dead', () => {
  headlines([
    [
      'A shell hit a school on Monday. Among the dead were four children.',
      'A shell hits a school',
      'Four children are among the dead',
    ],
    [
      'A shell hit a school on Monday. Also killed was a nurse.',
      'A shell hits a school',
      'A nurse is among those killed',
    ],
    [
      'A shell hit a school on Monday. The dead included a nurse.',
      'A shell hits a school',
      'A nurse is among the dead',
    ],
    ['A shell hit a school on Monday. Among the doubts were four of taste.', 'A shell hits a school'],
  ]);
});
