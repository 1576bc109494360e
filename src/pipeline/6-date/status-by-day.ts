import { parseEdtf } from '../../calendar/edtf.ts';
import type { Edtf, Mention, ResolvedDate, Status } from '../../types.ts';

/** “hired guards ahead of the strike on June 3”: what only a noun names, on a day after the report, is yet to come. */
export function statusByDay(
  { status, trigger, time }: Mention,
  date: ResolvedDate | null,
  published: Edtf | null,
): Status {
  if (status !== 'occurred' || !trigger.noun || time.from !== 'expression' || !date || !published) return status;
  const [first, last] = [parseEdtf(date.edtf)?.first ?? null, parseEdtf(published)?.last ?? null];
  return first !== null && last !== null && first > last ? 'scheduled' : status;
}
