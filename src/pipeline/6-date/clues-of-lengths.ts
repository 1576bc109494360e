import { addMonths, fromDayNumber, toDayNumber } from '../../calendar/days.ts';
import { formatEdtf } from '../../calendar/edtf.ts';
import type { ArticleReading, CalendarForm, DurationForm, Mention, TimeExpression } from '../../types.ts';
import type { Clue } from './clues.ts';
import { expressionOf } from './clues.ts';

/** The day something that lasts began, as an article of the corpus gives it: the war, on 2022-02-24. */
export interface Beginning {
  readonly what: string;
  readonly day: number;
  readonly reading: ArticleReading;
  readonly mention: Mention;
}

/** Beginnings that an article dates to the day, with the year in its own words. */
export function beginningsOf(reading: ArticleReading): readonly Beginning[] {
  return reading.mentions.flatMap((mention) => {
    const found = expressionOf(reading, mention);
    const day = found ? fullDay(found.expression.form) : null;
    const what = mention.begins;
    return what !== null && day !== null && mention.status === 'occurred' && !mention.negated
      ? [{ what, day, reading, mention }]
      : [];
  });
}

function fullDay(form: TimeExpression['form']): number | null {
  if (form.kind !== 'calendar') return null;
  const { year, month, day }: CalendarForm = form;
  return year === undefined || month === undefined || day === undefined ? null : toDayNumber({ year, month, day });
}

/**
 * “over three years of war”, where another sentence or article dates the war's beginning: the article
 * appeared at least three and less than four years after it.
 */
export function lengthClues(reading: ArticleReading, beginnings: readonly Beginning[]): readonly Clue[] {
  return reading.times.flatMap((expression) => {
    const { form } = expression;
    if (form.kind !== 'duration' || !form.lastingNow || !form.what || !form.count) return [];
    const known = beginnings.filter((beginning) => beginning.what === form.what && sameStory(beginning, reading));
    const days = new Set(known.map(({ day }) => day));
    const [beginning] = known;
    return beginning && days.size === 1 ? [clueOf(expression, form, beginning)] : [];
  });
}

/** Both articles speak of at least two of the beginning's parties. */
function sameStory({ mention, reading: other }: Beginning, reading: ArticleReading): boolean {
  if (other === reading) return true;
  const named = new Set(reading.mentions.flatMap(({ actors, place }) => [...actors.map(({ name }) => name), place]));
  const parties = new Set([...mention.actors.map(({ name }) => name), mention.place]);
  return [...parties].filter((party) => party !== null && named.has(party)).length >= 2;
}

const UNIT_MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120 };

function clueOf(expression: TimeExpression, form: DurationForm, { day, mention }: Beginning): Clue {
  const months = UNIT_MONTHS[form.unit] ?? Number.NaN;
  const { least, most } = form.count ?? { least: Number.NaN, most: Number.NaN };
  const after = (count: number) => toDayNumber(addMonths(fromDayNumber(day), count * months));
  return {
    rule: 'lasting-since',
    sentence: expression.sentence,
    days: Number.isNaN(months)
      ? [{ first: day, last: Infinity }]
      : [{ first: after(least), last: after(most + 1) - 1 }],
    coarse: false,
    settles: [],
    details: {
      words: expression.text,
      what: form.what ?? '',
      began: formatEdtf(fromDayNumber(day)),
      source: mention.article,
    },
  };
}
