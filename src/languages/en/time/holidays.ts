import { first, glue, maybe, reading, row, word } from '../../../pipeline/4-find/patterns.ts';
import { rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { TimeForm } from '../../../types.ts';
import { comma, year } from './parts.ts';

/** Written names of holidays and the calendar's names for them. */
const NAMES: readonly (readonly [string, string])[] = [
  ['christmas eve', 'christmas-eve'],
  ['christmas day', 'christmas'],
  ['christmas', 'christmas'],
  ['boxing day', 'boxing-day'],
  ['new year s day', 'new-year'],
  ['new year s eve', 'new-year-eve'],
  ['new year s', 'new-year'],
  ['thanksgiving day', 'thanksgiving'],
  ['thanksgiving', 'thanksgiving'],
  ['halloween', 'halloween'],
  ['valentine s day', 'valentine'],
  ['independence day', 'july-4'],
  ['fourth of july', 'july-4'],
  ['july 4th', 'july-4'],
  ['labor day', 'labor-day'],
  ['memorial day', 'memorial-day'],
  ['veterans day', 'veterans-day'],
  ['columbus day', 'columbus-day'],
  ['presidents day', 'presidents-day'],
  ['martin luther king jr . day', 'mlk-day'],
  ['martin luther king day', 'mlk-day'],
  ['good friday', 'good-friday'],
  ['easter sunday', 'easter'],
  ['easter monday', 'easter-monday'],
  ['easter', 'easter'],
  ['may day', 'may-day'],
  ['bastille day', 'bastille-day'],
  ['st . patrick s day', 'st-patrick'],
  ['juneteenth', 'juneteenth'],
];

const patterns = [...NAMES]
  .sort(([a], [b]) => b.length - a.length)
  .map(([written, name]) => {
    const words = written.split(' ').map((part) => (part === 's' ? row(maybe(glue("'", '’')), word('s')) : word(part)));
    return reading(row(...words), () => name);
  });

/** “Christmas Day”, “last Thanksgiving”, “Easter 2024”; a “Christmas tree” is dated too, as news texts do. */
export const holiday: TimeRule = rule(
  'holiday',
  [maybe(word('last', 'this', 'next')), first(...patterns), maybe(reading(row(comma, year), ([, value]) => value))],
  ([which, name, inYear], { lexemes, index }) => {
    const lexeme = lexemes[which === null ? index : index + 1];
    if (!lexeme || !/^\p{Lu}/u.test(lexeme.text) || name === undefined) return null;
    const shift = which === 'last' ? -1 : which === 'next' ? 1 : which === 'this' ? 0 : undefined;
    const form: TimeForm = {
      kind: 'holiday',
      name,
      ...(inYear === null ? {} : { year: inYear }),
      ...(shift === undefined ? {} : { shift }),
    };
    return { type: 'DATE', form };
  },
);

export const holidayRules: readonly TimeRule[] = [holiday];
