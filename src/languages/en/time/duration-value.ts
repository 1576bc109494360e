import type { TimeUnit } from '../../../types.ts';
import type { Count } from './number-words.ts';

const CODES: Readonly<Record<TimeUnit, readonly [string, string, number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  weekend: ['P', 'WE', 1],
  week: ['P', 'W', 1],
  month: ['P', 'M', 1],
  season: ['P', 'M', 3],
  quarter: ['P', 'Q', 1],
  half: ['P', 'M', 6],
  year: ['P', 'Y', 1],
  decade: ['P', 'DE', 1],
  century: ['P', 'CE', 1],
  millennium: ['P', 'ML', 1],
};

/** TIMEX3 value of a length: `P3Y`, `PT24H`, `PXD` where the number is vague. */
export function durationValue(unit: TimeUnit, count: Count | null): string {
  const [prefix, code, factor] = CODES[unit];
  if (count === null) return vague(unit);
  const number = count.least;
  if (Number.isInteger(number)) return `${prefix}${number * factor}${code}`;
  return broken(unit, number);
}

function vague(unit: TimeUnit): string {
  const [prefix, code] = CODES[unit];
  return `${prefix}X${code}`;
}

/** “half a year” is 6 months, “half an hour” 30 minutes; “a year and a half” stays 1.5 years, as TIMEX3 has it. */
function broken(unit: TimeUnit, number: number): string {
  const finer: Partial<Record<TimeUnit, readonly [string, number, string]>> = {
    year: ['P', 12, 'M'],
    decade: ['P', 10, 'Y'],
    century: ['P', 100, 'Y'],
    hour: ['PT', 60, 'M'],
    minute: ['PT', 60, 'S'],
    day: ['PT', 24, 'H'],
  };
  const [prefix, factor, code] = (unit === 'year' && number > 1 ? undefined : finer[unit]) ?? ['', 0, ''];
  const whole = number * factor;
  if (factor > 0 && Number.isInteger(whole)) return `${prefix}${whole}${code}`;
  const [plainPrefix, plainCode, times] = CODES[unit];
  return `${plainPrefix}${number * times}${plainCode}`;
}
