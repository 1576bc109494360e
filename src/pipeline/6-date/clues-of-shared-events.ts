import { fromDayNumber, toDayNumber } from '../../calendar/days.ts';
import { type DayBounds, formatEdtf, lengthInDays } from '../../calendar/edtf.ts';
import type { ArticleReading, ArticleSlug, Mention } from '../../types.ts';
import { type Clue, expressionOf, HALF_A_YEAR_DAYS, isYearlessDay, type YearlessDay } from './clues.ts';

/** A day without a year whose year a datable article settles: the deadline of August 8, in 2025. */
export interface Anchor {
  readonly day: number;
  readonly mention: Mention;
}

/** Days of an article that are fixed once its publication is known to within a year. */
export function anchorsOf(reading: ArticleReading, publication: DayBounds | null): readonly Anchor[] {
  if (!publication || lengthInDays(publication) > HALF_A_YEAR_DAYS) return [];
  const { first, last } = publication;
  if (first === null || last === null) return [];
  return yearlessMentions(reading).flatMap(({ mention, form }) => {
    const year = fromDayNumber(first).year;
    const days = [year - 1, year, year + 1]
      .map((candidate) => toDayNumber({ year: candidate, month: form.month, day: form.day }))
      .filter((day) => day >= first - HALF_A_YEAR_DAYS && day <= last + HALF_A_YEAR_DAYS);
    const [day] = days;
    return day !== undefined && days.length === 1 ? [{ day, mention }] : [];
  });
}

/** Anchors of one month and day and one kind: no other can be the same happening. */
export type AnchorsByDay = ReadonlyMap<string, readonly Anchor[]>;

export function anchorsByDay(anchors: readonly Anchor[]): AnchorsByDay {
  return Map.groupBy(anchors, ({ day, mention }) => dayAndKind(fromDayNumber(day), mention));
}

const dayAndKind = ({ month, day }: { readonly month: number; readonly day: number }, { kind }: Mention): string =>
  `${month}-${day} ${kind}`;

/** What is told of a day without its year: its expression's index, form and text. */
interface ToldByDay {
  readonly mention: Mention;
  readonly index: number;
  readonly form: YearlessDay;
  readonly text: string;
}

function yearlessMentions(reading: ArticleReading): readonly ToldByDay[] {
  return reading.mentions.flatMap((mention) => {
    const found = expressionOf(reading, mention);
    if (!found || !isYearlessDay(found.expression.form)) return [];
    const { form, text } = found.expression;
    return [{ mention, index: found.index, form, text }];
  });
}

/** The same happening on the same month and day in a datable article: the year is the same. */
export function sharedClues(
  reading: ArticleReading,
  anchors: AnchorsByDay,
  storyOf: (article: ArticleSlug) => ReadonlySet<string>,
): readonly Clue[] {
  return yearlessMentions(reading).flatMap((told) => {
    const { mention, form } = told;
    const onThatDay = anchors.get(dayAndKind(form, mention)) ?? [];
    const same = onThatDay.filter(
      (anchor) => anchor.mention.article !== mention.article && sameHappening(anchor.mention, mention, storyOf),
    );
    const [anchor] = same;
    if (!anchor || new Set(same.map(({ day }) => day)).size !== 1) return [];
    return [clueOf(told, anchor)];
  });
}

/** Kinds too common to tell one happening from another. */
const COMMON_KINDS: ReadonlySet<string> = new Set(['statement', 'other', 'meeting']);
/** Names that two articles must share where the sentences themselves share none. */
const SHARED_NAMES = 4;

/** The same kind on the same month and day, with an actor in common, or told in articles of one story. */
const sameHappening = (a: Mention, b: Mention, storyOf: (article: ArticleSlug) => ReadonlySet<string>): boolean =>
  isSameHappening(a, b) || (isTellingKind(a, b) && isOneStory(a, b, storyOf));

const isTellingKind = (a: Mention, b: Mention): boolean => a.kind === b.kind && !COMMON_KINDS.has(a.kind);

/** The same kind, with an actor or the place in common. */
export function isSameHappening(a: Mention, b: Mention): boolean {
  const named = new Set([...a.actors.map(({ name }) => name), a.place]);
  const shared = b.actors.some(({ name }) => named.has(name)) || (b.place !== null && named.has(b.place));
  return isTellingKind(a, b) && shared;
}

/** Told in articles that share several names. */
export function isOneStory(a: Mention, b: Mention, storyOf: (article: ArticleSlug) => ReadonlySet<string>): boolean {
  const story = storyOf(b.article);
  return [...storyOf(a.article)].filter((name) => story.has(name)).length >= SHARED_NAMES;
}

function clueOf({ mention, index, text }: ToldByDay, { day, mention: other }: Anchor): Clue {
  return {
    rule: 'shared-event',
    sentence: mention.sentence,
    days: [{ first: day - HALF_A_YEAR_DAYS, last: day + HALF_A_YEAR_DAYS }],
    coarse: false,
    settles: [{ expression: index, days: [day] }],
    details: { words: text, event: mention.trigger.text, day: formatEdtf(fromDayNumber(day)), source: other.article },
  };
}

/** Everybody and every place an article's mentions name. */
export function namesIn(reading: ArticleReading): ReadonlySet<string> {
  const names = reading.mentions.flatMap(({ actors, place }) => [
    ...actors.map(({ name }) => name),
    ...(place ? [place] : []),
  ]);
  return new Set(names);
}
