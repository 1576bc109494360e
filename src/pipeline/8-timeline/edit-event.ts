import { parseEdtf } from '../../calendar/edtf.ts';
import type { Edtf, Event, Granularity, Overrule, ResolvedDate } from '../../types.ts';
import type { EventEdit } from '../1-read/read-event-edit.ts';

/** A reason's code in plain words. */
type Explain = (code: string) => string;

/** A person's word on an event, last of all: title, date, status, place, note. */
export function editEvent(event: Event, edit: EventEdit, explain: Explain): Event {
  return {
    ...event,
    title: edit.title ?? event.title,
    date: edit.date === null ? event.date : editedDate(edit.date, event.date),
    status: edit.status ?? event.status,
    place: edit.place ?? event.place,
    note: edit.note ?? event.note,
    citations: [...event.citations, ...edit.sources],
    salience: edit.pin ? { value: 1, reasons: [explain('pinned'), ...event.salience.reasons] } : event.salience,
    editedBy: edit.file,
    overruled: [...event.overruled, ...overrulesOf(event, edit)],
  };
}

/** Whether a person changed an event, wrote it or noted something: not if they only looked at it. */
export function isEdited({ editedBy, tellings, overruled, note }: Event): boolean {
  return editedBy !== null && (tellings.length === 0 || overruled.length > 0 || note !== null);
}

function overrulesOf(event: Event, edit: EventEdit): readonly Overrule[] {
  const overrule = (field: Overrule['field'], before: string | null): Overrule => ({ field, before, file: edit.file });
  const changed = (field: 'title' | 'status' | 'place' | 'date', before: string | null) =>
    edit[field] === null || edit[field] === before ? [] : [overrule(field, before)];
  return [
    ...changed('title', event.title),
    ...changed('date', event.date?.edtf ?? null),
    ...changed('status', event.status),
    ...changed('place', event.place),
    ...(edit.hide ? [overrule('hide', null)] : []),
    ...(edit.pin ? [overrule('pin', null)] : []),
    ...(edit.sources.length > 0 ? [overrule('sources', null)] : []),
  ];
}

/** An event that no article tells, with its own sources. */
export function handWrittenEvent(edit: EventEdit, explain: Explain): Omit<Event, 'id'> {
  return {
    title: edit.title ?? '',
    date: edit.date === null ? null : editedDate(edit.date, null),
    status: edit.status ?? 'occurred',
    kind: 'other',
    negated: false,
    contested: false,
    actors: [],
    speaker: null,
    place: edit.place,
    tellings: [],
    sources: [],
    disagreements: [],
    merged: [],
    salience: edit.pin ? { value: 1, reasons: [explain('pinned')] } : { value: 0.6, reasons: [explain('by-hand')] },
    editedBy: edit.file,
    overruled: [],
    note: edit.note,
    citations: edit.sources,
  };
}

/** The day a person sets; what was read before stays in sight. */
function editedDate(edtf: Edtf, before: ResolvedDate | null): ResolvedDate {
  const precision = parseEdtf(edtf)?.precision ?? 'interval';
  const granularity: Granularity = precision;
  const known = (parts: readonly string[]) => (parts.includes(precision) ? 'certain' : 'unknown');
  const alternatives = before && before.edtf !== edtf ? [before.edtf] : [];
  return {
    edtf,
    granularity,
    year: known(['year', 'season', 'month', 'day', 'interval']),
    month: known(['month', 'day', 'interval']),
    day: known(['day', 'interval']),
    steps: [...(before?.steps ?? []), { rule: 'set-by-editor', value: edtf }],
    alternatives,
  };
}
