import { glue, maybe, row, word } from '../../../pipeline/4-find/patterns.ts';
import { type Reading, rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';

const NINE_ELEVEN: Reading = { type: 'DATE', form: { kind: 'calendar', year: 2001, month: 9, day: 11 } };

/** “9/11”, which newspapers write for one day. */
export const nineEleven: TimeRule = rule(
  'nine-eleven',
  [word('9'), glue('/'), glue('11')],
  (_, { lexemes, index, next }) =>
    lexemes[index]?.glued || (lexemes[next]?.glued && lexemes[next]?.kind !== 'mark') || lexemes[next]?.text === '/'
      ? null
      : NINE_ELEVEN,
);

/** “the Sept. 11 attacks”. */
export const september11: TimeRule = rule(
  'september-11-attacks',
  [
    word('sept', 'september'),
    maybe(glue('.')),
    word('11'),
    maybe(row(word('terrorist', 'terror'))),
    word('attacks', 'attack'),
  ],
  () => NINE_ELEVEN,
);

export const knownDayRules: readonly TimeRule[] = [nineEleven, september11];
