import { first, maybe, type Pattern, reading, remembered, row, word } from '../../../pipeline/4-find/patterns.ts';
import type { RelativeForm, TimeModifier } from '../../../types.ts';

/** Which one of several like it: “last” is −1 from the publication. */
export interface Near {
  readonly shift: number;
  readonly from: RelativeForm['from'];
  /** The words as one: `this past`. */
  readonly said: string;
}

const PUBLICATION: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  'this past': -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  'this coming': 1,
  upcoming: 1,
};

const REFERENCE: Readonly<Record<string, number>> = {
  that: 0,
  'that same': 0,
  'that very': 0,
  same: 0,
  previous: -1,
  prior: -1,
  preceding: -1,
  following: 1,
  next: 1,
  subsequent: 1,
  ensuing: 1,
};

const near = (said: string, shift: number | undefined, from: Near['from']): Near | null =>
  shift === undefined ? null : { said, shift, from };

/** “last”, “this past”, “next”, “the following”, “that same”. */
export const nearWord: Pattern<Near> = remembered(
  first(
    reading(row(word('this', 'that'), word('past', 'coming', 'same', 'very')), ([a, b]) => {
      const said = `${a} ${b}`;
      return near(said, PUBLICATION[said], 'publication') ?? near(said, REFERENCE[said], 'reference');
    }),
    reading(row(word('the'), word('past', 'coming', 'current', 'upcoming')), ([, said]) =>
      near(`the ${said}`, PUBLICATION[said], 'publication'),
    ),
    reading(row(word('the'), word('last')), () => near('the last', -1, 'publication')),
    reading(row(word('the'), maybe(word('very')), word(...Object.keys(REFERENCE))), ([, , said]) =>
      near(`the ${said}`, REFERENCE[said], 'reference'),
    ),
    reading(word('that'), (said) => near(said, 0, 'reference')),
    reading(word('previous', 'following'), (said) => near(said, REFERENCE[said], 'reference')),
    reading(word('last', 'this', 'next', 'past', 'coming'), (said) => near(said, PUBLICATION[said], 'publication')),
  ),
);

/** “early”, “later”, “the end of”: before a day, a week, a month, a year. */
export const stretchBefore: Pattern<TimeModifier> = remembered(
  first(
    reading(row(word('early', 'earlier'), maybe(word('in', 'on', '-'))), (): TimeModifier => 'start'),
    reading(row(word('late', 'later'), maybe(word('in', 'on', '-'))), (): TimeModifier => 'end'),
    reading(row(word('mid', 'middle'), maybe(word('-', '‑')), maybe(word('of'))), (): TimeModifier => 'mid'),
    reading(row(word('sometime'), maybe(word('in'))), (): TimeModifier => 'approximate'),
    reading(row(maybe(word('the')), word('middle', 'midst'), word('of')), (): TimeModifier => 'mid'),
    reading(
      row(maybe(word('the')), maybe(word('very')), word('beginning', 'start', 'opening'), word('of')),
      (): TimeModifier => 'start',
    ),
    reading(
      row(maybe(word('the')), maybe(word('very')), word('end', 'close', 'last'), word('of')),
      (): TimeModifier => 'end',
    ),
    reading(
      row(maybe(word('the')), word('early', 'first'), word('part', 'days', 'months'), word('of')),
      (): TimeModifier => 'start',
    ),
    reading(
      row(maybe(word('the')), word('latter', 'later', 'last'), word('part', 'days', 'months'), word('of')),
      (): TimeModifier => 'end',
    ),
    reading(row(word('the'), word('early')), (): TimeModifier => 'start'),
    reading(row(word('the'), word('late')), (): TimeModifier => 'end'),
  ),
);
