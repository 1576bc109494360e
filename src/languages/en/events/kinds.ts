import type { Kind } from '../../../types.ts';

const KIND_NAMES: readonly Kind[] = [
  'talks',
  'meeting',
  'agreement',
  'attack',
  'military',
  'deadline',
  'decree',
  'law',
  'vote',
  'election',
  'ruling',
  'trial',
  'arrest',
  'sanctions',
  'protest',
  'strike-action',
  'appointment',
  'departure',
  'launch',
  'deal',
  'results',
  'accident',
  'disaster',
  'casualties',
  'death',
  'health',
  'science',
  'sport',
  'culture',
  'statement',
  'other',
];

/** The kind of that name; `other` when there is none. */
export function asKind(name: string): Kind {
  return KIND_NAMES.find((kind) => kind === name) ?? 'other';
}
