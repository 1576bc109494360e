import { KINDS, type Kind } from '../../../types.ts';

/** The kind of that name; `other` when there is none. */
export function asKind(name: string): Kind {
  return KINDS.find((kind) => kind === name) ?? 'other';
}
