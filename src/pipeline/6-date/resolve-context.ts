import { type DayBounds, formatDay, parseEdtf } from '../../calendar/edtf.ts';
import type { DateStep, Edtf, TimeExpression, TimeForm } from '../../types.ts';
import type { CalendarValue } from './calendar-value.ts';

/** What a form is read against; `null` for what isn't known. */
export interface FormContext {
  /** One candidate day of publication. */
  readonly publication: number | null;
  /** The day of the last change shown, at most some days later. */
  readonly updated: number | null;
  /** The date told last. */
  readonly reference: Reference | null;
  /** The day told just before, which an hour without its own is of. */
  readonly day: number | null;
  readonly direction: TimeExpression['direction'];
  /** A mention’s verb says that it lies after the writing, also in a history. */
  readonly ahead: boolean;
  /** A mention’s verb says that it lies before the writing: “lost control of parliament in April”. */
  readonly behind: boolean;
  /** “since January”: it lies behind, however near the next one is. */
  readonly since: boolean;
  readonly eventDate: (noun: string) => Edtf | null;
  /** A history, whose dates without a year follow the last date rather than the publication. */
  readonly narrative: boolean;
  /** “less than two weeks ago”: some time in them. */
  readonly lessThan: boolean;
}

export type ReadForm = (form: TimeForm, context: FormContext) => ReadValue | null;

export interface Reference {
  readonly bounds: DayBounds;
  readonly edtf: Edtf;
  /** First day; what is counted from. */
  readonly day: number;
}

/** A value with the steps to it; `implied` when something was filled in. */
export interface ReadValue extends CalendarValue {
  readonly steps: readonly DateStep[];
  readonly implied: boolean;
  /** What else the words may mean. */
  readonly alternatives?: readonly Edtf[];
}

/** What a form counts from. */
export interface Anchor {
  readonly day: number;
  readonly is: 'publication' | 'update' | 'reference' | 'event' | 'day';
}

export function referenceOf(edtf: Edtf | null): Reference | null {
  const parsed = edtf === null ? null : parseEdtf(edtf);
  return edtf === null || parsed === null || parsed.first === null ? null : { bounds: parsed, edtf, day: parsed.first };
}

/** The anchor a form asks for, or the other one where it is missing. */
export function anchorFor(context: FormContext, from: 'publication' | 'reference' | 'text'): Anchor | null {
  const { publication, reference, narrative } = context;
  const told = reference === null ? null : ({ day: reference.day, is: 'reference' } as const);
  const written = publication === null ? null : ({ day: publication, is: 'publication' } as const);
  if (from === 'reference') return told ?? written;
  const isHistory = narrative && !(context.ahead && written !== null);
  return from === 'text' && isHistory ? (told ?? written) : written;
}

/** A value the words themselves give. */
export const written = (value: CalendarValue): ReadValue => ({
  ...value,
  steps: [{ rule: 'as-written', value: value.edtf }],
  implied: false,
});

/** A value filled in from an anchor, with that step. */
export function filled(
  value: CalendarValue,
  rule: string,
  anchor: Anchor | null,
  details?: DateStep['details'],
): ReadValue {
  const step: DateStep = {
    rule,
    ...(anchor === null ? {} : { anchor: formatDay(anchor.day), anchorIs: anchor.is }),
    value: value.edtf,
    ...(details ? { details } : {}),
  };
  return { ...value, steps: [step], implied: true };
}
