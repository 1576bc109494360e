import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import type { FoundTime } from '../../../pipeline/4-find/match-rules.ts';
import type { CalendarForm, TimeForm } from '../../../types.ts';

/**
 * “Last year, the storm came ashore on Aug. 27”, “In 2019 … on 25 October”: the year that opens a sentence is that of
 * the days and months told after it, up to what is said or lies ahead.
 */
export function shareFrontedYear<Time extends FoundTime>(
  lexemes: readonly Lexeme[],
  found: readonly Time[],
): readonly Time[] {
  const [year, ...others] = found;
  if (!year || others.length === 0 || !opens(lexemes, year) || !isYear(year.form)) return found;
  let at = year.next;
  const shared = [year];
  for (const time of others) {
    if (!isYearless(time.form) || lexemes.slice(at, time.first).some(({ lower }) => TURNS.has(lower))) break;
    shared.push({ ...time, form: inYear(time.form, year.form) });
    at = time.next;
  }
  return [...shared, ...found.slice(shared.length)];
}

/** It opens the sentence, or “when” tells what came in it: “was in 2017, when they struck a deal on June 29”. */
const opens = (lexemes: readonly Lexeme[], { first, next }: FoundTime): boolean =>
  (lexemes[next]?.text === ',' && lexemes[next + 1]?.lower === 'when') ||
  first === 0 ||
  (first === 1 && /^(?:in|during|back)$/.test(lexemes[0]?.lower ?? ''));

/** “2019”, “last year”. */
function isYear(form: TimeForm): boolean {
  if (form.kind === 'relative') return form.of.kind === 'unit' && form.of.unit === 'year' && form.shift < 0;
  if (form.kind !== 'calendar' || form.year === undefined) return false;
  return (form.month ?? form.season ?? form.quarter ?? form.half ?? form.decade) === undefined;
}

const isYearless = (form: TimeForm): form is CalendarForm =>
  form.kind === 'calendar' && form.month !== undefined && form.year === undefined;

const inYear = (form: CalendarForm, year: TimeForm): TimeForm =>
  year.kind === 'calendar' && year.year !== undefined
    ? { ...form, year: year.year }
    : { kind: 'within', part: form, whole: year };

/** What comes after is told of another time: “…, the company said on May 3”, “and is due to be released in June”. */
const TURNS = new Set(
  'will is are has have due said says say told announced confirmed expected scheduled would until by since now this'.split(
    ' ',
  ),
);
