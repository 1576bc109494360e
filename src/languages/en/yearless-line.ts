const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'mon tue wed thu fri sat sun'.split(' ');
const MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const LABEL = /^(?:published|posted|updated|on|at)[:\s]\s?/i;
const WEEKDAY = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|nes|rs|ur)?(?:day)?\.?,?\s/i;
const DAY = new RegExp(`^(?:(${MONTH})\\.? (\\d{1,2})|(\\d{1,2}) (${MONTH})\\.?)(?=[,\\s]|$)`, 'i');
/** A clock and its zone, or nothing. */
const CLOCK = /^,?\s?(?:at )?(?:\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?)?$/i;

export interface YearlessLine {
  readonly month: number;
  readonly day: number;
  /** 1 for Monday; `null` where the line names none. */
  readonly weekday: number | null;
}

/** The day in a line that dates an article without its year: “Fri 14 Mar, 09:12”, “Posted: Aug. 12 at 9:41 a.m. ET”. */
export function readYearlessLine(line: string): YearlessLine | null {
  if (line.length > 50) return null;
  const text = line.trim().replace(LABEL, '');
  const weekday = WEEKDAY.exec(text);
  const rest = text.slice(weekday?.[0].length ?? 0);
  const found = DAY.exec(rest);
  if (!found || !CLOCK.test(rest.slice(found[0].length))) return null;
  const name = (found[1] ?? found[4] ?? '').slice(0, 3).toLowerCase();
  return {
    month: MONTHS.indexOf(name) + 1,
    day: Number(found[2] ?? found[3]),
    weekday: weekday ? WEEKDAYS.indexOf((weekday[1] ?? '').toLowerCase()) + 1 : null,
  };
}
