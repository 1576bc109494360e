import { weekdayOf } from '../../calendar/days.ts';
import { parseEdtf } from '../../calendar/edtf.ts';
import type { DateStep, Edtf, PublicationEvidence, ResolvedDate } from '../../types.ts';
import { showDate } from './show-date.ts';

export { showDate } from './show-date.ts';

const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** How each rule goes from its anchor to its value, as a phrase that the value follows. */
const PHRASES: Readonly<Record<string, (step: DateStep) => string>> = {
  'as-written': () => 'as written',
  'one-of-two-orders': () => 'with the month first, though the day may as well be',
  'year-nearest': (step) => `in the year that brings it nearest to ${anchor(step)}`,
  'month-nearest': (step) => `in the month that brings it nearest to ${anchor(step)}`,
  'year-ahead': (step) => `the next one after ${anchor(step)}, since the sentence looks ahead`,
  'year-behind': (step) => `the last one before ${anchor(step)}, since the sentence looks back`,
  'month-ahead': (step) => `the next one after ${anchor(step)}, since the sentence looks ahead`,
  'month-behind': (step) => `the last one before ${anchor(step)}, since the sentence looks back`,
  'holiday-nearest': (step) => `the one nearest to ${anchor(step)}`,
  'year-of-reference': (step) => `in the year of ${anchor(step)}`,
  'weekday-before': (step) => `the last ${weekday(step)} up to ${anchor(step)}`,
  'weekday-after': (step) => `the next ${weekday(step)} from ${anchor(step)}`,
  'last-weekday': (step) => `counted back from ${anchor(step)}`,
  'next-weekday': (step) => `counted on from ${anchor(step)}`,
  'weekday-this-week': (step) => `${weekday(step)} of the week of ${anchor(step)}`,
  'this-unit': (step) => `the ${unit(step)} of ${anchor(step)}`,
  'unit-around': (step) => `the ${unit(step)} of ${anchor(step)}`,
  'unit-before': (step) => `the ${unit(step)} before that of ${anchor(step)}`,
  'same-month': (step) => `in the month of ${anchor(step)}`,
  'unit-after': (step) => `the ${unit(step)} after that of ${anchor(step)}`,
  'shift-back': (step) => `${length(step)} before ${anchor(step)}`,
  'shift-forward': (step) => `${length(step)} after ${anchor(step)}`,
  'within-shift-back': (step) => `less than ${length(step)} before ${anchor(step)}`,
  'within-shift-forward': (step) => `less than ${length(step)} after ${anchor(step)}`,
  'same-day': (step) => `the day of ${anchor(step)}`,
  'clock-today': (step) => `on the day of ${anchor(step)}`,
  'name-before': (step) => `the last one over before ${anchor(step)}`,
  'name-after': (step) => `the first one after ${anchor(step)}`,
  'name-this-year': (step) => `in the year of ${anchor(step)}`,
  'part-of': (step) => `within ${anchor(step)}`,
  'from-to': () => 'from the one to the other',
  'length-before': (step) => `${length(step)} up to ${anchor(step)}`,
  'length-after': (step) => `${length(step)} from ${anchor(step)}`,
  'lasting-for': (step) => `begun ${length(step)} before ${anchor(step)}, and not over`,
  'about-publication': (step) => `told as news when the article appeared, ${dayOf(step.anchor)}`,
  'shortly-before-publication': (step) => `told as recent when the article appeared, ${dayOf(step.anchor)}`,
  'months-from-mention': (step) => reason(step, `as many months from what is dated ${dayOf(step.anchor)}`),
  'days-from-mention': (step) => reason(step, `as many days from what is dated ${dayOf(step.anchor)}`),
  'about-mention': (step) => reason(step, `shortly before what is dated ${dayOf(step.anchor)}, or on that day`),
  'same-occasion': (step) => reason(step, `on the same occasion as what is dated ${dayOf(step.anchor)}`),
  'before-mention': (step) => reason(step, `before what is dated ${dayOf(step.anchor)}`),
  'since-mention': (step) => reason(step, `since what is dated ${dayOf(step.anchor)}`),
  'after-mention': (step) =>
    reason(step, `after what is dated ${dayOf(step.anchor)}, and told by the time the article appeared`),
  'day-and-month': () => 'named without its year',
  'distance-from-event': ({ details }) =>
    `${length({ details })} ${Number(details?.by) < 0 ? 'ahead of' : 'after'} the ${details?.noun} of “${details?.event}”`,
  'weekday-fits-year': (step) => `which is a ${weekday(step)} in ${step.details?.year}`,
  'year-by-lasting-since': ({ details }) =>
    `the year: “${details?.words}” of ${details?.what} that began on ${dayOf(details?.began)}`,
  'year-by-shared-event': ({ details }) =>
    `the year: what this article tells of “${details?.words}” another dates ${dayOf(details?.day)}`,
  'shared-weekday': ({ details }) => `what this article tells of that day another dates ${dayOf(details?.day)}`,
  'year-by-weekday-equation': ({ details }) =>
    `the year: “${details?.words}” is ${length({ details })} from “${details?.event}” only where the weekday fits`,
  'year-by-anniversary': ({ details }) => `the year: “${details?.words}” from “${details?.began}”`,
  'year-by-year-after-last': ({ details }) =>
    `of the year after “${String(details?.words)}”, which is told with its own`,
  'year-by-year-before-plan': ({ details }) =>
    `the year: the last before “${details?.words}” in which its weekday fits`,
  'year-by-first-fitting-year': ({ details }) =>
    `the year: the first after ${details?.named} in which “${details?.words}” fits`,
  'year-by-near': ({ details }) => `the year: within half a year of “${details?.words}”`,
  'same-event': () => 'the same event, dated by another sentence',
  'set-by-editor': () => 'set by an editor',
};

/** How a date was read: each step, then what else the words may mean. */
export function explainDate({ steps, alternatives }: Pick<ResolvedDate, 'steps' | 'alternatives'>): readonly string[] {
  const others = alternatives.map(dayOf).join(', ');
  return [...steps.map(explainStep), ...(others === '' ? [] : [`Other readings: ${others}`])];
}

/** One step in plain words: “last Friday”, 1 week ahead of the deadline of “August 8” → August 1. */
export function explainStep(step: DateStep): string {
  const phrase = PHRASES[step.rule]?.(step) ?? step.rule;
  const words = step.words ? `“${step.words}”, ` : '';
  return `${words}${phrase} → ${dayOf(step.value)}`;
}

/** A date; a single day with its weekday. */
function dayOf(date: Edtf | number | undefined): string {
  if (date === undefined) return 'an unknown day';
  const parsed = parseEdtf(String(date));
  const named =
    parsed?.precision === 'day' && parsed.first !== null && !parsed.approximate
      ? `${WEEKDAYS[weekdayOf(parsed.first)]}, `
      : '';
  return `${named}${showDate(String(date))}`;
}

function anchor(step: DateStep): string {
  const names: Readonly<Record<string, string>> = {
    publication: 'the publication, ',
    update: 'the last change, ',
    reference: 'the date told before, ',
    event: 'the event, ',
    day: 'that day, ',
  };
  return `${names[step.anchorIs ?? ''] ?? ''}${dayOf(step.anchor)}`;
}

function weekday({ details }: DateStep): string {
  return WEEKDAYS[Number(details?.weekday)] ?? 'day';
}

function unit({ details }: DateStep): string {
  return String(details?.unit ?? 'day');
}

/** “1 week”, “3 years”. */
function length({ details }: Pick<DateStep, 'details'>): string {
  const count = Math.abs(Number(details?.by ?? details?.count ?? 1));
  return `${count} ${details?.unit ?? 'day'}${count === 1 ? '' : 's'}`;
}

function reason({ details }: DateStep, phrase: string): string {
  const why = details?.reason;
  return why === undefined || why === 'after' || why === 'before' ? phrase : `${phrase} (${why})`;
}

const EVIDENCE: Readonly<Record<string, (details: Readonly<Record<string, string | number>>) => string>> = {
  'happened-before': ({ words }) => `tells of “${words}” as past`,
  'still-ahead': ({ words }) => `speaks of “${words}” as still ahead`,
  near: ({ words }) => `names “${words}” without its year`,
  'weekday-equation': ({ words, event, noun, unit, by }) =>
    `calls a day “${words}” that lies ${length({ details: { unit: unit ?? 'day', by: by ?? 1 } })} ${Number(by) < 0 ? 'ahead of' : 'after'} the ${noun} of “${event}”`,
  'lasting-since': ({ words, what, began }) =>
    `says “${words}” of ${what}, which began on ${dayOf(began)} according to another sentence or article`,
  'shared-event': ({ day }) => `tells what another article dates ${dayOf(day)}`,
  'shared-weekday': ({ day }) => `tells by its weekday what another article dates ${dayOf(day)}`,
  'weekday-date': ({ words }) => `names “${words}”, which that day is in some years only`,
  'year-after-last': ({ words }) => `names “${words}” with its year and what followed without`,
  'first-fitting-year': ({ words, named }) =>
    `names the years ${named} as past, and “${words}” fits none sooner after them`,
  anniversary: ({ words, began, day }) => `counts “${words}” from “${began}”, which makes ${dayOf(day)}`,
  filed: ({ words }) => `was filed on “${words}”`,
  'filed-on-weekday': ({ words }) => `was filed on “${words}” and opens with that weekday or the one before`,
  'year-before-plan': ({ words }) => `plans for “${words}”, and its weekday fits no other year so soon before`,
  'news-of-lead': ({ words }) => `opens with “${words}” as its news`,
  'season-ahead': ({ words }) => `looks ahead to “${words}”`,
};

/** One reason for a publication date in plain words, with what it allows. */
export function explainEvidence({ rule, details, bounds }: PublicationEvidence): string {
  const phrase = EVIDENCE[rule]?.(details ?? {}) ?? rule;
  return `The article ${phrase}, so it appeared ${when(bounds)}.`;
}

function when(bounds: Edtf): string {
  const [first = '', last] = bounds.split('/');
  if (last === undefined) return `on ${showDate(first)}`;
  if (last === '..') return `on or after ${showDate(first)}`;
  return first === '..' ? `on or before ${showDate(last)}` : `between ${showDate(first)} and ${showDate(last)}`;
}
