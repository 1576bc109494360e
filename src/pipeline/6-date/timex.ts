import type { TimeExpression, TimeForm } from '../../types.ts';
import type { ReadValue } from './resolve-form.ts';

const pad = (value: number | undefined): string => (value === undefined ? 'XX' : String(value).padStart(2, '0'));

/** TIMEX3 value of an expression, with `X` for what nobody says. */
export function timexValue({ form }: TimeExpression, read: ReadValue | null): string {
  switch (form.kind) {
    case 'duration':
      return form.value;
    case 'set':
    case 'vague':
      return form.value;
    case 'clock':
      return `${read?.timex ?? 'XXXX-XX-XX'}${clockText(form)}`;
    default:
      return read?.timex ?? openValue(form);
  }
}

function clockText({ clock }: Extract<TimeForm, { kind: 'clock' }>): string {
  if (clock.part) return `T${clock.part}`;
  const zone = clock.zone === 0 ? 'Z' : '';
  return `T${pad(clock.hour)}:${pad(clock.minute ?? 0)}${zone}`;
}

function openValue(form: TimeForm): string {
  if (form.kind === 'calendar') {
    if (form.weekday !== undefined && form.month === undefined) return `XXXX-WXX-${form.weekday}`;
    if (form.quarter !== undefined) return `XXXX-Q${form.quarter}`;
    if (form.season !== undefined) return `XXXX-${['SP', 'SU', 'FA', 'WI'][form.season - 21]}`;
    if (form.half !== undefined) return `XXXX-H${form.half}`;
    return form.day === undefined ? `XXXX-${pad(form.month)}` : `XXXX-${pad(form.month)}-${pad(form.day)}`;
  }
  if (form.kind === 'relative') return form.shift === 0 ? 'PRESENT_REF' : form.shift < 0 ? 'PAST_REF' : 'FUTURE_REF';
  if (form.kind === 'shift') return form.by === 0 ? 'PRESENT_REF' : form.by < 0 ? 'PAST_REF' : 'FUTURE_REF';
  return 'XXXX';
}
