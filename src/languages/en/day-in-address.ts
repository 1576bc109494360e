import { isDay } from '../../calendar/days.ts';
import { formatEdtf } from '../../calendar/edtf.ts';
import type { Edtf } from '../../types.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Says of an address that it is this page's. */
const LABEL = /^(?:url|link|source|original|address|permalink|read the original|retrieved from|from):? /i;
const IN_PATH = /\/((?:19|20)\d{2})[/-](\d{2}|[a-z]{3})[/-](\d{2})(?=[/-]|$)/i;
const COMPACT = /[/-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/.-]|$)/;

/** The day in a line such as “https://paper.example/2025/03/28/council-votes”; `null` for any other line. */
export function dayInAddress(line: string): Edtf | null {
  const address = line.trim().replace(LABEL, '');
  const isAddress = /^https?:\/\/\S{4,300}$/i.test(address) && URL.canParse(address);
  const path = isAddress ? new URL(address).pathname : '';
  const found = IN_PATH.exec(path) ?? COMPACT.exec(path);
  if (!found) return null;
  const [, year = '', month = '', date = ''] = found;
  const named = MONTHS.indexOf(month.toLowerCase()) + 1;
  const day = { year: Number(year), month: named || Number(month), day: Number(date) };
  return isDay(day) ? formatEdtf(day) : null;
}
