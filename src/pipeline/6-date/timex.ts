import type { ShiftForm, TimeExpression, TimeForm, TimeUnit } from '../../types.ts';
import type { ReadValue } from './resolve-context.ts';

const pad = (value: number | undefined): string => (value === undefined ? 'XX' : String(value).padStart(2, '0'));

/** TIMEX3 value of an expression, with `X` for what nobody says. */
export function timexValue({ form, type }: TimeExpression, read: ReadValue | null): string {
  switch (form.kind) {
    case 'duration':
    case 'set':
    case 'vague':
      return form.value;
    case 'clock':
      return `${read?.timex ?? 'XXXX-XX-XX'}${clockText(form)}`;
    case 'shift':
      return type === 'DURATION' ? lengthText(form) : beforeChrist(read?.timex ?? openValue(form));
    default:
      return beforeChrist(read?.timex ?? openValue(form));
  }
}

/** TIMEX3 writes 480 BC as BC0480, where ISO 8601 counts astronomical years. */
function beforeChrist(timex: string): string {
  const match = /^(-?\d{4})(.*)$/.exec(timex);
  const year = Number(match?.[1]);
  return match && year <= 0 ? `BC${String(1 - year).padStart(4, '0')}${match[2]}` : timex;
}

const CODES: Partial<Record<TimeUnit, readonly [string, string, number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  week: ['P', 'W', 1],
  month: ['P', 'M', 1],
  quarter: ['P', 'Q', 1],
  year: ['P', 'Y', 1],
  decade: ['P', 'DE', 1],
  century: ['P', 'CE', 1],
};

/** “a week ahead of the deadline” is marked as a length. */
function lengthText({ unit, by }: ShiftForm): string {
  const [prefix, code, factor] = CODES[unit] ?? ['P', 'D', 1];
  return `${prefix}${Math.abs(by) * factor}${code}`;
}

function clockText({ clock }: Extract<TimeForm, { kind: 'clock' }>): string {
  if (clock.part) return `T${clock.part}`;
  const zone = clock.zone === 0 ? 'Z' : '';
  return `T${pad(clock.hour)}:${pad(clock.minute ?? 0)}${zone}`;
}

const SEASONS = ['SP', 'SU', 'FA', 'WI'];

function openValue(form: TimeForm): string {
  if (form.kind === 'calendar') {
    if (form.weekday !== undefined && form.month === undefined) return `XXXX-WXX-${form.weekday}`;
    if (form.quarter !== undefined) return `XXXX-Q${form.quarter}`;
    if (form.season !== undefined) return `XXXX-${SEASONS[form.season - 21]}`;
    if (form.half !== undefined) return `XXXX-H${form.half}`;
    return form.day === undefined ? `XXXX-${pad(form.month)}` : `XXXX-${pad(form.month)}-${pad(form.day)}`;
  }
  if (form.kind === 'within') return openValue(form.part);
  if (form.kind === 'shift' && typeof form.from !== 'string') return 'XXXX-XX-XX';
  const by = form.kind === 'relative' ? form.shift : form.kind === 'shift' ? form.by : null;
  if (by === null) return 'XXXX';
  return by === 0 ? 'PRESENT_REF' : by < 0 ? 'PAST_REF' : 'FUTURE_REF';
}
