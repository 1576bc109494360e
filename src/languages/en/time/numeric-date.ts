import { isDay } from '../../../calendar/days.ts';
import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import { from, type Pattern } from '../../../pipeline/4-find/patterns.ts';
import { rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { CalendarForm } from '../../../types.ts';

/** Three numbers with the same mark between them, written together: `2025-08-01`, `03/04/2025`. */
function three(mark: string, digits?: readonly number[]): Pattern<readonly [string, string, string]> {
  return from([{ key: '#number', second: [mark], mayEnd: false, ...(digits ? { digits } : {}) }], (lexemes, index) => {
    const [a, first, b, second, c, after] = lexemes.slice(index, index + 6);
    const before = lexemes[index - 1];
    if (!a || !b || !c || first?.text !== mark || second?.text !== mark) return null;
    const together = [first, b, second, c].every(({ glued }) => glued) && b.kind === 'number' && c.kind === 'number';
    const loose =
      !(a.glued && before && isBinding(before)) &&
      !(after?.glued && isBinding(after) && !isClock(after, lexemes[index + 6]));
    return together && loose ? { next: index + 5, value: [a.text, b.text, c.text] } : null;
  });
}

function isBinding({ text, kind }: Lexeme): boolean {
  return kind !== 'mark' || ['-', '/', '$', '#', '_'].includes(text);
}

/** `2025-08-01T10:00`: the clock goes on. */
function isClock({ lower }: Lexeme, next: Lexeme | undefined): boolean {
  return lower === 't' && next?.kind === 'number';
}

const day = (year: number, month: number, day: number): CalendarForm | null =>
  isDay({ year, month, day }) && year >= 1000 && year < 3000 ? { kind: 'calendar', year, month, day } : null;

/** `2025-08-01` */
export const isoDate: TimeRule = rule('iso-date', [three('-', [4])], ([[year, month, dayOf]]) => {
  const form =
    year.length === 4 && month.length === 2 && dayOf.length === 2
      ? day(Number(year), Number(month), Number(dayOf))
      : null;
  return form && { type: 'DATE', form };
});

/** `08/01/2025`, month first or day first: both readings where both are days. */
export const slashedDate: TimeRule = rule('slashed-date', [three('/')], ([[a, b, year]]) => {
  const full = year.length === 4 ? Number(year) : year.length === 2 ? century(Number(year)) : Number.NaN;
  const american = day(full, Number(a), Number(b));
  const british = day(full, Number(b), Number(a));
  if (a === b) return american && { type: 'DATE', form: american };
  const readings = [
    ...(american ? [{ ...american, order: 'month-first' as const }] : []),
    ...(british ? [{ ...british, order: 'day-first' as const }] : []),
  ];
  const [first] = readings;
  return first ? { type: 'DATE', form: readings.length === 1 ? first : { kind: 'either', readings } } : null;
});

/** `1.8.2025`, as Europe writes it: the day first. */
export const dottedDate: TimeRule = rule('dotted-date', [three('.')], ([[dayOf, month, year]]) => {
  const form = year.length === 4 ? day(Number(year), Number(month), Number(dayOf)) : null;
  return form && { type: 'DATE', form };
});

function century(twoDigits: number): number {
  return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
}

export const numericRules: readonly TimeRule[] = [isoDate, slashedDate, dottedDate];
