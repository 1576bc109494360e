import { glue, maybe, numeral, type Pattern, reading, row, when, word } from '../../../pipeline/4-find/patterns.ts';
import { rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { CalendarForm } from '../../../types.ts';
import { stretchBefore } from './near-words.ts';
import { dayNumber, monthName, season } from './parts.ts';

const digits = numeral([1, 2, 3, 4], (lexemes, index) => {
  const lexeme = lexemes[index];
  const isYear = lexeme?.kind === 'number' && lexeme.text.length <= 4;
  return isYear ? { next: index + 1, value: Number(lexeme.text) } : null;
});
function dotBehind(letter: string): Pattern<string> {
  return when(['.'], (lexemes, index) => {
    const dot = lexemes[index];
    return dot?.text === '.' && dot.glued && lexemes[index - 1]?.lower === letter
      ? { next: index + 1, value: '.' }
      : null;
  });
}

/** The full stop of “B.C.”; that of “in 44 BC.” is the sentence’s. */
const dotWithin = dotBehind('b');
const dotAfter = dotBehind('c');
const christ = row(
  word('b', 'bc', 'bce'),
  maybe(dotWithin),
  maybe(
    when(['c'], (lexemes, index) =>
      lexemes[index]?.lower === 'c' && lexemes[index]?.glued ? { next: index + 1, value: 'c' } : null,
    ),
  ),
  maybe(dotAfter),
);

/** “44 BC”, “early 480 B.C.”, “March 44 BC”, “spring of 480 BC”. */
export const beforeChrist: TimeRule = rule(
  'before-christ',
  [
    maybe(stretchBefore),
    maybe(row(monthName, maybe(row(dayNumber, maybe(word(',')))))),
    maybe(reading(row(season, maybe(word('of'))), ([which]) => which)),
    maybe(row(word('ca', 'circa', 'c'), maybe(glue('.')))),
    digits,
    christ,
  ],
  ([modifier, named, inSeason, about, value, [letters, , c]]) => {
    if ((letters === 'b') !== (c !== null) || value === 0) return null;
    const [month, day] = named ?? [];
    const form: CalendarForm = {
      kind: 'calendar',
      year: 1 - value,
      ...(month === undefined ? {} : { month }),
      ...(day ? { day: day[0] } : {}),
      ...(inSeason === null ? {} : { season: inSeason }),
    };
    return { type: 'DATE', form, modifier: about === null ? modifier : 'approximate' };
  },
);

/** “AD 79”, “79 AD”, “in 410 CE”. */
export const afterChrist: TimeRule = rule('after-christ', [digits, word('ad', 'ce')], ([value], { lexemes, next }) =>
  value > 0 && /^[A-Z]+$/.test(lexemes[next - 1]?.text ?? '')
    ? { type: 'DATE', form: { kind: 'calendar', year: value } }
    : null,
);

/** “AD 79”. */
export const annoDomini: TimeRule = rule('anno-domini', [word('ad'), digits], ([, value], { lexemes, index }) =>
  value > 0 && lexemes[index]?.text === 'AD' ? { type: 'DATE', form: { kind: 'calendar', year: value } } : null,
);

export const christRules: readonly TimeRule[] = [beforeChrist, afterChrist, annoDomini];
