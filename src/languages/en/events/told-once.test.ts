import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('what a life held is of its years', () => {
  rows([
    [
      'The harbour opened on Monday. Born in Hull in 1928, Ruddock was one of five sons.',
      '2024-03-18 occurred',
      '1928 occurred',
    ],
    [
      'The harbour opened on Monday. The bar is quiet. It is deep. Founded in 1931, the club grew.',
      '2024-03-18 occurred',
      'undated occurred',
      '1931 occurred',
    ],
    ['The town is small. The river is wide. The pier is old. In 1955 Ann Marsh became a judge.', '1955 occurred'],
    ['The town is small. The river is wide. In the 1950s Marsh became one of the best known judges.', '195X occurred'],
    ['The town is small. In 2005 elections took place.', '2005 occurred'],
    ['Before 1997, Ruddock had served one term, in 1959.', '1959 occurred'],
    ['Before 1997, Ruddock had served one term.', '../1997-12-31 occurred'],
    ['Ruddock, in a 1940s hat, left Hull on Monday.', '2024-03-18 occurred'],
  ]);
  headlines([
    [
      'Born in Hull in 1928, one of five sons, Ann Ruddock became a singer on Monday.',
      'Ann Ruddock is born in Hull',
      'Ann Ruddock becomes a singer',
    ],
  ]);
});

describe('what goes on from a year long past is not of the day of the report', () => {
  rows([
    [
      'The harbour opened on Monday. The bar is quiet. It ended with a conviction in July 1997. He was sentenced to 12 years.',
      '2024-03-18 occurred',
      '1997-07 occurred',
      'undated occurred',
    ],
    [
      'He admitted it at a federal hearing in April 2003. At that hearing, he wept and left.',
      '2003-04 statement',
      '2003-04 occurred',
    ],
    [
      'The hearing ended on Monday. At the hearing, he said he was sorry.',
      '2024-03-18 occurred',
      '2024-03-18 statement',
    ],
  ]);
});

describe('what somebody once said has no day', () => {
  rows([
    ['The harbour is deep. The town is small. It is quiet. “I never called,” she once said.', 'undated statement'],
    [
      'The harbour is deep. The town is small. It is quiet. “I never called,” she said years later.',
      'undated statement',
    ],
    ['The harbour is deep. The town is small. It is quiet. “I never called,” she said later.', '2024-03-21~ statement'],
  ]);
});

describe('who said something later says it after what was told last', () => {
  rows([
    ['In 2003 Ann Marsh left the band. Marsh later said she was puzzled.', '2003 occurred', 'undated statement'],
    [
      'The strike ended on Monday. Ann Marsh later said she was puzzled.',
      '2024-03-18 occurred',
      '2024-03-21~ statement',
    ],
  ]);
});

describe('who is called by a first name is who bears it in full elsewhere', () => {
  headlines([
    [
      'Eloise Perry, 21, was taken to hospital on Monday. “It was in her,” her mother, Fiona, said on Tuesday. She added that it was sad. Fiona Perry issued a plea.',
      'Eloise Perry is taken to hospital',
      'Fiona Perry: “It was in her”',
      'Fiona Perry adds that it was sad',
      'Fiona Perry issues a plea',
    ],
  ]);
});

describe('who issues a statement says something', () => {
  rows([
    ['The firm issued an apology on Monday.', '2024-03-18 statement'],
    ['The firm issued a bond on Monday.', '2024-03-18 occurred'],
  ]);
});

describe('who testifies on a day says so then', () => {
  rows([
    ['Hay told how the firm moves when it sees a target during testimony on Tuesday.', '2024-03-19 statement'],
    ['As the mayor said in a letter last month: “The pier is safe.”', '2024-02 statement'],
  ]);
});

describe('a weekday is that of the report, whatever years it tells of', () => {
  rows([
    [
      'Ruddock was born in 1928, shot a partner in 1957 and was jailed in 1970. In 1997, he was convicted of arson, and in April 2003 he admitted to a judge that he had lied. He died in Hull on Monday.',
      '1928 occurred',
      '1957 occurred',
      '1970 occurred',
      '1997 occurred',
      '2003-04 statement',
      '2024-03-18 occurred',
    ],
  ]);
  headlines([
    ['When police came on Monday, Ann Hay said she feigned mental illness.', 'Ann Hay says she feigned mental illness'],
  ]);
});

describe('what people recall was when it was', () => {
  rows([
    [
      'Voters are still haunted by the disaster in December 2003, in which 31,000 people were killed.',
      '2003-12 occurred',
    ],
    ['The plant is to close in December 2025.', '2025-12 scheduled'],
  ]);
});

describe('who allowed something on a day did so then', () => {
  rows([['On Dec. 16, the council allowed agencies to waive the rule.', '2023-12-16 occurred']]);
});

describe('“adding” goes on from what is quoted', () => {
  rows([['“It is over,” Ann Hay said, adding that the weather was warm.', '2024-03-21~ statement']]);
  headlines([['“It is over here,” Ann Hay said, adding that the weather was warm.', 'Ann Hay: “It is over here”']]);
});

describe('who is quoted says so', () => {
  headlines([
    ['“We are done here,” Ann Hay was quoted as saying.', 'Ann Hay: “We are done here”'],
    [
      'The mayor was quoted by the Echo as saying he would go.',
      'The mayor is quoted by the Echo as saying he would go',
    ],
  ]);
  rows([
    [
      '“She died at 6:41pm this evening (0241 GMT Thursday),” her agent Mark Rowe said on Wednesday.',
      '2024-03-20 statement',
    ],
  ]);
});
