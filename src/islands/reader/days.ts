import { toDayNumber } from '../../calendar/days.ts';
import { formatDay, parseEdtf } from '../../calendar/edtf.ts';

/** Day number of `2025-08-01`; `null` for anything else, impossible days included. */
export function dayFrom(text: string | null | undefined): number | null {
  const match = /^(-?\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '');
  if (!match || !parseEdtf(text ?? '')) return null;
  return toDayNumber({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

export { formatDay };
