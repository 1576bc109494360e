import type { Dateline } from '../../types.ts';

/** `KYIV, Ukraine (AP) —` at the start of a text: place, agency and date, not an event. */
export function readDateline(_text: string): Dateline | null {
  return null;
}
