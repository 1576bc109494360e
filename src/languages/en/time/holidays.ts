import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import { from, maybe, type Pattern, reading, row, type Start, word } from '../../../pipeline/4-find/patterns.ts';
import { type Reading, rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import { nearWord } from './near-words.ts';
import { nearYear } from './near-year.ts';
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
  ["international women ' s day", 'womens-day'],
  ['earth day', 'earth-day'],
  ['anzac day', 'anzac-day'],
  ['canada day', 'canada-day'],
  ['australia day', 'australia-day'],
];

/** First word → the names that begin with it, longest first. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly name: string }[]> =
  (() => {
    const names = new Map<string, { readonly words: readonly string[]; readonly name: string }[]>();
    for (const [written, name] of NAMES) {
      const words = written.split(' ');
      const first = words[0] ?? '';
      names.set(
        first,
        [...(names.get(first) ?? []), { words, name }].sort((a, b) => b.words.length - a.words.length),
      );
    }
    return names;
  })();

const STARTS: readonly Start[] = [...BY_FIRST_WORD].map(([key, names]) => {
  const second = names.flatMap(({ words }) => (words[1] === "'" ? ["'", '’'] : (words[1] ?? [])));
  return { key, second, mayEnd: names.some(({ words }) => words.length === 1) };
});

const holidayName: Pattern<string> = from(STARTS, (lexemes, index) => {
  const start = lexemes[index];
  if (!start || !isCapitalised(start)) return null;
  const found = BY_FIRST_WORD.get(start.lower)?.find(({ words }) =>
    words.every((word, at) => isWord(lexemes[index + at], word)),
  );
  return found ? { next: index + found.words.length, value: found.name } : null;
});

function isWord(lexeme: Lexeme | undefined, word: string): boolean {
  return lexeme !== undefined && (lexeme.lower === word || (word === "'" && lexeme.text === '’'));
}

const yearAfter = maybe(reading(row(maybe(word(',')), maybe(word('of', 'in')), year), ([, , value]) => value));

/** “a Christmas tree”, “an Easter egg”: what goes with a holiday at any time. */
const isThing = (next: Lexeme | undefined): boolean => next !== undefined && THINGS.has(next.lower);

const THINGS = new Set(
  `tree trees ornament ornaments card cards carol carols song songs album film movie special decoration decorations lights wreath
  stocking jumper sweater cake pudding turkey egg eggs bunny basket costume costumes present presents gift gifts cracker crackers`.split(
    /\s+/,
  ),
);

/** “last year”, “weekend of next year”. */
const ofNearYear = maybe(reading(row(maybe(word('weekend')), nearYear), ([, when]) => when));

/** “Christmas Eve”, “last Thanksgiving”, “Labor Day 2024”, “Easter last year”. */
export const holiday: TimeRule = rule(
  'holiday',
  [maybe(nearWord), holidayName, yearAfter, ofNearYear],
  ([near, name, inYear, nearby], { lexemes, next }): Reading | null => {
    if (lexemes[next]?.text === '-' || isThing(lexemes[next])) return null;
    if (inYear !== null) return { type: 'DATE', form: { kind: 'holiday', name, year: inYear } };
    if (nearby !== null)
      return nearby.from === 'publication'
        ? { type: 'DATE', form: { kind: 'holiday', name, yearsAway: nearby.shift } }
        : null;
    const shift = near === null || near.from === 'reference' ? {} : { shift: near.shift };
    return { type: 'DATE', form: { kind: 'holiday', name, ...shift } };
  },
);

export const holidayRules: readonly TimeRule[] = [holiday];
