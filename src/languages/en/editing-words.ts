import type { Disagreement, Event, Overrule } from '../../types.ts';
import { STATUS_WORDS } from './messages.ts';
import { showDate } from './show-date.ts';

const FIELDS: Readonly<Record<string, string>> = {
  date: 'Day',
  place: 'Place',
  speaker: 'Who said it',
  outcome: 'What was agreed',
};

/** What sources differ on: `figure: dead` → “How many: dead”. */
export function fieldWords({ field }: Disagreement): string {
  const figure = /^figure: (.+)$/.exec(field)?.[1];
  return figure ? `How many: ${figure}` : (FIELDS[field] ?? field);
}

/** A value as readers read it: days in words, everything else as the sources wrote it. */
export function valueWords({ field }: Disagreement, value: string): string {
  return field === 'date' ? showDate(value) : value;
}

const OVERRULES: Readonly<Record<Overrule['field'], (before: string | null) => string>> = {
  title: (before) => `title (before: “${before}”)`,
  date: (before) => `date (before: ${before === null ? 'none' : showDate(before)})`,
  status: (before) => `status (before: ${statusWord(before)})`,
  place: (before) => `place (before: ${before ?? 'none'})`,
  merge: () => 'joined with another event',
  split: () => 'told apart from another event',
  hide: () => 'left out of the timelines',
  pin: () => 'kept in the timelines',
  sources: () => 'sources added',
};

const statusWord = (status: string | null): string =>
  Object.entries(STATUS_WORDS).find(([name]) => name === status)?.[1] ?? 'none';

/** An event, as far as an editor changes it. */
interface Edited extends Pick<Event, 'editedBy' | 'overruled'> {
  readonly tellings: readonly unknown[];
}

/** “Changed by an editor: title (before: …), joined with another event”; `null` when nobody did. */
export function editedLine({ editedBy, overruled, tellings }: Edited): string | null {
  if (editedBy === null) return null;
  if (tellings.length === 0) return 'Written by an editor';
  const changes = [...new Set(overruled.map(({ field, before }) => OVERRULES[field](before)))];
  return changes.length > 0 ? `Changed by an editor: ${changes.join(', ')}` : 'Looked at by an editor';
}
