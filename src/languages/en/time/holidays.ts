import { glue, maybe, reading, row, word } from '../../../pipeline/4-find/patterns.ts';
import { type Reading, rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { TimeForm } from '../../../types.ts';
import { nearWord } from './near-words.ts';
import { isCapitalised, year } from './parts.ts';

/** Written name → the holiday 6-date computes. `*`: also alone, without “Day”. */
const NAMES: readonly (readonly [string, string])[] = [
  ['christmas', 'christmas'],
  ['christmas day', 'christmas'],
  ['christmas eve', 'christmas-eve'],
  ['xmas', 'christmas'],
  ['boxing day', 'boxing-day'],
  ["new year ' s day", 'new-year'],
  ["new year ' s eve", 'new-year-eve'],
  ["new year ' s", 'new-year'],
  ['new years day', 'new-year'],
  ['new years eve', 'new-year-eve'],
  ["valentine ' s day", 'valentine'],
  ["st . patrick ' s day", 'st-patrick'],
  ["st patrick ' s day", 'st-patrick'],
  ['halloween', 'halloween'],
  ['independence day', 'july-4'],
  ['fourth of july', 'july-4'],
  ['july fourth', 'july-4'],
  ['veterans day', 'veterans-day'],
  ["veterans ' day", 'veterans-day'],
  ['armistice day', 'veterans-day'],
  ['remembrance day', 'veterans-day'],
  ['may day', 'may-day'],
  ['groundhog day', 'groundhog'],
  ['bastille day', 'bastille-day'],
  ["april fools ' day", 'april-fools'],
  ["april fool ' s day", 'april-fools'],
  ['martin luther king jr . day', 'mlk-day'],
  ['martin luther king day', 'mlk-day'],
  ["presidents ' day", 'presidents-day'],
  ['presidents day', 'presidents-day'],
  ["president ' s day", 'presidents-day'],
  ["mother ' s day", 'mothers'],
  ["father ' s day", 'fathers'],
  ['memorial day', 'memorial-day'],
  ['labor day', 'labor-day'],
  ['columbus day', 'columbus-day'],
  ['thanksgiving', 'thanksgiving'],
  ['thanksgiving day', 'thanksgiving'],
  ['black friday', 'black-friday'],
  ['cyber monday', 'cyber-monday'],
  ['easter', 'easter'],
  ['easter sunday', 'easter'],
  ['easter monday', 'easter-monday'],
  ['good friday', 'good-friday'],
  ['palm sunday', 'palm-sunday'],
  ['ash wednesday', 'ash-wednesday'],
  ['election day', 'us-election'],
];

const yearAfter = maybe(reading(row(maybe(word(',')), maybe(word('of', 'in')), year), ([, , value]) => value));

function holiday(name: string, inYear: number | null): TimeForm {
  return { kind: 'holiday', name, ...(inYear === null ? {} : { year: inYear }) };
}

function ruleFor([written, name]: readonly [string, string]): TimeRule {
  const parts = written.split(' ').map((part) => (part === "'" ? glue("'", '’') : word(part)));
  return rule(
    'holiday',
    [maybe(nearWord), row(...parts), yearAfter],
    ([near, , inYear], { lexemes, index, next }): Reading | null => {
      const word = lexemes.slice(index, next).find((lexeme) => lexeme.lower === parts[0]?.starts[0]);
      if (!word || !isCapitalised(word) || lexemes[next]?.text === '-') return null;
      if (near === null) return { type: 'DATE', form: holiday(name, inYear) };
      if (near.from === 'reference') return null;
      return { type: 'DATE', form: { kind: 'holiday', name, shift: near.shift } };
    },
  );
}

export const holidayRules: readonly TimeRule[] = NAMES.map(ruleFor);
