import { describe } from 'vitest';
import { rows } from '../../../../test/support/told-rows.ts';

const VERDICT = 'Ivo Krt was sentenced on Monday to life in prison.';
const CRIME = 'Krt was found guilty last month of killing a guard in the May 2019 escape.';

describe('the crime of a report from court', () => {
  rows([
    [
      `${VERDICT} ${CRIME} Krt shot a judge.`,
      '2024-03-18 occurred',
      '2024-02 occurred',
      '2019-05 occurred',
      '2019-05 occurred',
    ],
    [`${VERDICT} Krt shot a judge.`, '2024-03-18 occurred', 'undated occurred'],
    ['Ivo Krt was arrested on Monday. Krt shot a guard.', '2024-03-18 occurred', '2024-03-18 occurred'],
    [`${VERDICT} Her brother shot a judge.`, '2024-03-18 occurred', '2024-03-18 occurred'],
  ]);
});

const DEATH = 'Ann Hay, a senator who broke a strike, died on Monday.';

describe('the life of somebody who has died', () => {
  rows([
    [`${DEATH} Hay denied that she took bribes.`, '2024-03-18 occurred', 'undated statement'],
    [`${DEATH} Her son denied that she took bribes.`, '2024-03-18 occurred', '2024-03-21~ statement'],
  ]);
});

describe('whose day and whose year', () => {
  rows([
    ['It wasn’t until May 30, 2005, that his wife revealed it.', '2005-05-30 occurred'],
    ['It was not until 2003 that the clerk was charged.', '2003 occurred'],
    ['The fraud became known in Hay’s 1974 book.', '1974 occurred'],
    ['Hay praised Krt’s 1974 book.', '2024-03-21~ statement'],
    ['Krt shot an agent at a house the agent was painting.', '2024-03-21~ occurred'],
    ['Krt intended to kill a guard last night.', '2024-03-20 proposed'],
    ['The bank has a record, including fines for fraud and attempted murder.'],
  ]);
});

describe('calls that say nothing', () => {
  rows([
    ['A clerk called police on Tuesday.', '2024-03-19 occurred'],
    ['A clerk called the police a disgrace on Tuesday.', '2024-03-19 statement'],
    ['The bank notified the police on Tuesday.', '2024-03-19 occurred'],
    ['The bank notified its lenders on Tuesday.', '2024-03-19 statement'],
    ['The council offered a reward on Tuesday.', '2024-03-19 statement'],
  ]);
});

describe('what only leads up to a sentence', () => {
  rows([
    [
      'Shops were shuttered as thousands marched on the eve of a vote in parliament.',
      '2024-03-21~ occurred',
      '2024-03-22 scheduled',
    ],
    ['The mayor spoke on the eve of the siege.', '2024-03-21~ occurred'],
    [
      'The people have voted in the first election held after the adoption of a new charter last year.',
      '2023 occurred',
      '2024-03-21~ occurred',
    ],
    ['Since Krt’s escape, all visitors are searched, Ann Hay said.', '2024-03-21~ statement'],
    ['Some 20 people had to be ushered to safety.', '2024-03-21~ occurred'],
    ['The reform ushered in an era.'],
    ['A clerk downplayed the strike, saying there was always one.', '2024-03-21~ statement'],
  ]);
});

describe('when a calamity was, and when that was told', () => {
  rows([
    [
      'A bomb in a bank killed a guard, officials said Saturday. The blast occurred on Friday. Ivo Krt died at the scene.',
      '2024-03-15 occurred',
      '2024-03-15 occurred',
      '2024-03-15 occurred',
    ],
    [
      'A bomb in a bank killed a guard, officials said Saturday. Ivo Krt died at the scene.',
      '2024-03-16 occurred',
      '2024-03-16 occurred',
    ],
    ['The officer declined to describe the bomb.', '2024-03-21~ statement'],
    ['The officer declined to hand over the bomb.', '2024-03-21~ occurred'],
    ['Police said the inside of the bank was damaged.', '2024-03-21~ statement'],
    ['A clerk saw the van, and the van exploded.', '2024-03-21~ occurred'],
  ]);
});
