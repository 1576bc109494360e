import { toDayNumber } from '../../calendar/days.ts';
import { formatEdtf, parseEdtf } from '../../calendar/edtf.ts';
import type { ArticleReading, CalendarForm, Mention, TimeExpression } from '../../types.ts';
import {
  type Clue,
  daysAround,
  daysOfYears,
  expressionOf,
  FIRST_YEAR,
  isYearlessDay,
  LAST_YEAR,
  type Outlook,
  outlookOf,
} from './clues.ts';
import { type DaySet, from, unite, upTo } from './day-set.ts';

/** EDTF season number → first month. */
const SEASON_START: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** A season without a year that is still ahead is named from at most five months before it. */
const SEASON_AHEAD_DAYS = 151;

/** Happenings behind and plans ahead, by the dates the text gives them. */
export function dateClues(reading: ArticleReading): readonly Clue[] {
  const ofMentions = reading.mentions.flatMap((mention) => {
    const found = expressionOf(reading, mention);
    const clue = found ? clueOf(mention, found.expression, found.index) : followerClue(reading, mention);
    return clue ? [clue] : [];
  });
  return [...ofMentions, ...reading.times.flatMap((expression) => seasonClue(expression) ?? [])];
}

/** “In an interview following the May 16 talks”: at least a day later. */
function followerClue(reading: ArticleReading, mention: Mention): Clue | null {
  const { time } = mention;
  if (
    time.from !== 'mention' ||
    time.order !== 'after' ||
    (mention.status !== 'occurred' && mention.status !== 'statement')
  )
    return null;
  const other = reading.mentions[time.mention];
  const found = other ? expressionOf(reading, other) : null;
  if (!found || !isYearlessDay(found.expression.form)) return null;
  const days = daysAround(daysOfYears(found.expression.form), 'behind', 1);
  return {
    rule: 'happened-before',
    sentence: mention.sentence,
    details: { words: found.expression.text },
    coarse: false,
    settles: [],
    days,
  };
}

/** “will broaden its offensive over the summer”: the season hasn’t begun. */
function seasonClue({ form, direction, sentence, text }: TimeExpression): Clue | null {
  if (direction !== 'future' || form.kind !== 'calendar' || form.season === undefined || form.year !== undefined)
    return null;
  return {
    rule: 'season-ahead',
    sentence,
    details: { words: text },
    coarse: false,
    settles: [],
    days: beforeSeason(form.season),
  };
}

function clueOf(mention: Mention, expression: TimeExpression, index: number): Clue | null {
  const outlook = outlookOf(mention, expression);
  const { form } = expression;
  const base = { sentence: mention.sentence, details: { words: expression.text }, coarse: false, settles: [] };
  if (isYearlessDay(form)) {
    const days = daysOfYears(form);
    const after = outlook === 'behind' && expression.relation === 'after' ? 1 : 0;
    return {
      ...base,
      rule: ruleOf(outlook),
      days: daysAround(days, outlook, after),
      settles: [{ expression: index, days }],
    };
  }
  if (form.kind !== 'calendar' || outlook === null) return null;
  const days = fromYear(form, outlook);
  return days ? { ...base, rule: ruleOf(outlook), days, coarse: form.month === undefined } : null;
}

function ruleOf(outlook: Outlook): string {
  return outlook === 'behind' ? 'happened-before' : outlook === 'ahead' ? 'still-ahead' : 'near';
}

function beforeSeason(season: number): DaySet {
  const month = SEASON_START[season] ?? 1;
  const stretches = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const start = toDayNumber({ year, month, day: 1 });
    stretches.push({ first: start - SEASON_AHEAD_DAYS, last: start - 1 });
  }
  return unite(stretches);
}

function fromYear(form: CalendarForm, outlook: 'behind' | 'ahead'): DaySet | null {
  if (form.year === undefined) return null;
  const { year, month, day } = form;
  const bounds = parseEdtf(formatEdtf({ year, month, day }));
  if (!bounds || bounds.first === null || bounds.last === null) return null;
  return outlook === 'behind' ? from(bounds.first) : upTo(bounds.last);
}
