import { indexRules } from '../../../pipeline/4-find/rule-index.ts';
import type { TimeRule } from '../../../pipeline/4-find/rules.ts';
import { christRules } from './before-christ.ts';
import { clockRules } from './clock.ts';
import { dayRules } from './day-month-year.ts';
import { decadeRules } from './decades.ts';
import { durationRules } from './durations.ts';
import { holidayRules } from './holidays.ts';
import { joinedLengthRules } from './joined-lengths.ts';
import { knownDayRules } from './known-days.ts';
import { lengthFromNowRules } from './lengths-from-now.ts';
import { CLASSES } from './lexicon.ts';
import { monthRules } from './month-year.ts';
import { nearDayRules } from './near-days.ts';
import { nearUnitRules } from './near-units.ts';
import { nthWeekdayRules } from './nth-weekday.ts';
import { numericRules } from './numeric-date.ts';
import { partOfDayRules } from './parts-of-day.ts';
import { quarterRules } from './quarters.ts';
import { rangeRules } from './ranges.ts';
import { seasonRules } from './seasons.ts';
import { setRules } from './sets.ts';
import { shiftRules } from './shifts.ts';
import { vagueRules } from './vague.ts';
import { weekdayRules } from './weekdays.ts';
import { yearRules } from './years.ts';

/** Every way of writing a time; of matches of equal length the first wins. */
export const RULES: readonly TimeRule[] = [
  ...numericRules,
  ...knownDayRules,
  ...rangeRules,
  ...dayRules,
  ...christRules,
  ...holidayRules,
  ...monthRules,
  ...nthWeekdayRules,
  ...weekdayRules,
  ...nearDayRules,
  ...setRules,
  ...shiftRules,
  ...nearUnitRules,
  ...quarterRules,
  ...seasonRules,
  ...lengthFromNowRules,
  ...joinedLengthRules,
  ...durationRules,
  ...clockRules,
  ...partOfDayRules,
  ...decadeRules,
  ...yearRules,
  ...vagueRules,
];

/** The rules by the words they can start with. */
export const RULE_INDEX = indexRules(RULES, CLASSES);
