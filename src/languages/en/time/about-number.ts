import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import { first, reading, row, when, word } from '../../../pipeline/4-find/patterns.ts';
import type { TimeModifier } from '../../../types.ts';

/** “some 20 years”; “some years” are several. */
const someBefore = when(
  ['some'],
  (lexemes: readonly Lexeme[], index) =>
    lexemes[index]?.lower === 'some' && !lexemes[index + 1]?.known.classes.includes('#units')
      ? { next: index + 1, value: 'some' }
      : null,
  new Map([['some', []]]),
);

/** “about”, “more than”, “at least”: before a number of units. */
export const roughlyNumber = first(
  reading(
    first(word('about', 'around', 'approximately', 'roughly', 'nearly', 'almost'), someBefore),
    (): TimeModifier => 'approximate',
  ),
  reading(row(word('more', 'longer'), word('than')), (): TimeModifier => 'more-than'),
  reading(row(word('less', 'fewer'), word('than')), (): TimeModifier => 'less-than'),
  reading(word('under'), (): TimeModifier => 'less-than'),
  reading(row(word('at'), word('least')), (): TimeModifier => 'more-than'),
  reading(row(word('up'), word('to')), (): TimeModifier => 'less-than'),
);

/** “lasted over three years”; not “$4 million over three years”, which is how long the money takes. */
export const overNumber = when(
  ['over'],
  (lexemes: readonly Lexeme[], index) =>
    lexemes[index]?.lower === 'over' && MORE_AFTER.has(lexemes[index - 1]?.lower ?? '')
      ? { next: index + 1, value: 'more-than' as const }
      : null,
  new Map([['over', []]]),
);

const MORE_AFTER = new Set(
  `for in after within by from since is was are were be been took take takes taken lasted lasts lasting spent spend well a an the just
   now already than of with to at served serves serving waited waiting held where which that`.split(/\s+/),
);

/** Before a distance “over” is always “more than”: “over three years ago”. */
export const roughly = first(
  roughlyNumber,
  reading(word('over'), (): TimeModifier => 'more-than'),
);
