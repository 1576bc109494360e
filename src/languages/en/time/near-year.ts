import { first, maybe, type Pattern, reading, row, word } from '../../../pipeline/4-find/patterns.ts';
import type { RelativeForm } from '../../../types.ts';
import { nearUnit } from './near-units.ts';

const SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** Behind a day or a month, which year it is of: “of last year”, “next year”; “that same year” is that of the date told before. */
export const nearYear: Pattern<RelativeForm> = reading(
  row(
    maybe(word('of')),
    first(
      reading(row(word('that', 'the'), word('same')), () => 'same'),
      word('last', 'this', 'next', 'that'),
    ),
    word('year'),
  ),
  ([, which]) => {
    const shift = SHIFTS[which];
    return shift === undefined ? nearUnit('year', 0, 'reference') : nearUnit('year', shift);
  },
);
