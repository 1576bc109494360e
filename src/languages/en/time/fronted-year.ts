import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import type { FoundTime } from '../../../pipeline/4-find/match-rules.ts';
import type { CalendarForm, ClockForm, TimeForm } from '../../../types.ts';
import { isBorder } from './past-forms.ts';

/**
 * “Last year, the storm came ashore on Aug. 27”, “In 2019 … on 25 October”: the year that opens a sentence is that of
 * the days and months told after it, up to what is said or lies ahead, or to the sentence's end.
 */
export function shareFrontedYear<Time extends FoundTime>(
  lexemes: readonly Lexeme[],
  found: readonly Time[],
): readonly Time[] {
  let year: Time | null = null;
  let at = 0;
  return found.map((time) => {
    const isCut = lexemes
      .slice(at, time.first)
      .some(({ lower }, after) => TURNS.has(lower) || (lower === '.' && isBorder(lexemes, at + after)));
    at = time.next;
    if (isYear(time.form) && opens(lexemes, time)) year = time;
    else if (isCut || !isYearless(time.form)) year = null;
    else if (year) return { ...time, form: inYear(time.form, year.form) };
    return time;
  });
}

/** It opens a sentence, or “when” tells what came in it: “was in 2017, when they struck a deal on June 29”. */
function opens(lexemes: readonly Lexeme[], { first, next }: FoundTime): boolean {
  if (lexemes[next]?.text === ',' && lexemes[next + 1]?.lower === 'when') return true;
  const start = /^(?:in|during|back)$/.test(lexemes[first - 1]?.lower ?? '') ? first - 1 : first;
  return start === 0 || lexemes[start - 1]?.text === '.';
}

/** “2019”, “last year”. */
function isYear(form: TimeForm): boolean {
  if (form.kind === 'relative') return form.of.kind === 'unit' && form.of.unit === 'year' && form.shift < 0;
  if (form.kind !== 'calendar' || form.year === undefined) return false;
  return (form.month ?? form.season ?? form.quarter ?? form.half ?? form.decade) === undefined;
}

type Yearless = CalendarForm | (ClockForm & { readonly of: CalendarForm });

/** “Aug. 27”, “the night of Aug. 27”. */
const isYearless = (form: TimeForm): form is Yearless =>
  form.kind === 'clock'
    ? form.of?.kind === 'calendar' && isYearless(form.of)
    : form.kind === 'calendar' && form.month !== undefined && form.year === undefined;

function inYear(form: Yearless, year: TimeForm): TimeForm {
  if (form.kind === 'clock') return { ...form, of: inYear(form.of, year) };
  return year.kind === 'calendar' && year.year !== undefined
    ? { ...form, year: year.year }
    : { kind: 'within', part: form, whole: year };
}

/** What comes after is told of another time: “…, the company said on May 3”, “and is due to be released in June”. */
const TURNS = new Set(
  'before will is are has have due said says say told announced confirmed expected scheduled would until by since now this'.split(
    ' ',
  ),
);
