import { describe } from 'vitest';
import { rows } from '../../../../test/support/told-rows.ts';

describe('words with hyphens hide no verb', () => {
  rows([
    ['Marlo announced a first-ever deal with Harbor Foods on Monday.', '2024-03-18 statement'],
    ['Marlo has released an out-of-band update to fix a fault in its ovens.', '2024-03-21~ occurred'],
    ['Ann Hay, the so-called queen of folk who wrote three hits, died on Monday.', '2024-03-18 occurred'],
    ['Marlo sold a would-be rival on Monday.', '2024-03-18 occurred'],
    ['Marlo opened two do-it-yourself stores on Monday.', '2024-03-18 occurred'],
    ['The firms that run the mill open a store on Monday.', '2024-03-25 scheduled'],
  ]);
});

describe('what is seen, let and made happen has happened', () => {
  rows([
    ['Residents saw crews pull a boat from the river on Monday.', '2024-03-18 occurred'],
    ['The bank let customers withdraw cash on Monday.', '2024-03-18 occurred'],
    ['Ann Hay, the 1950s pin-up girl who once helped set the tone for a generation, has died.', '2024-03-21~ occurred'],
    ['The clubs withdraw from the league on Monday.', '2024-03-25 scheduled'],
  ]);
});

describe('stops of abbreviations end nothing', () => {
  rows([
    ['Rep. Ann Hay (D-Mass.) said on Monday that the mill was safe.', '2024-03-18 statement'],
    ['Ann Hay, R-N.Y., resigned on Monday.', '2024-03-18 occurred'],
    ['Spc. Ann Hay of the Dept. of Energy died on Monday.', '2024-03-18 occurred'],
    ['Harbor! sold its mill on Monday.', '2024-03-18 occurred'],
  ]);
});

describe('words with hyphens are whole, and what always was so is no happening', () => {
  rows([
    ['Her famous pin-up days lasted from 1951 to 1957.', '1951/1957 occurred'],
    ['A run-in with police led to his arrest on Monday.', '2024-03-18 occurred'],
    ['The warehouse used to be used for produce.'],
    ['Anyone with information is asked to call the office.'],
    ['Marlo used two trucks on Monday.', '2024-03-18 occurred'],
  ]);
});
