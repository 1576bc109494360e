import { weekdayOf } from '../../calendar/days.ts';
import type { DayBounds } from '../../calendar/edtf.ts';
import { formatDay } from '../../calendar/edtf.ts';
import type { ArticleReading, ArticleSlug, Mention } from '../../types.ts';
import { bareWeekdayOf, type Clue, expressionOf, outlookOf } from './clues.ts';
import { type Anchor, isOneStory, isSameHappening } from './clues-of-shared-events.ts';
import { common, type DaySet, EVERY_DAY } from './day-set.ts';

/** A bare weekday is of the last seven days, the day of publication among them. */
const LAST_DAYS = 6;

/** Happenings that an article of a known day tells by weekday, each with its day. */
export function weekdayAnchorsOf(reading: ArticleReading, publication: DayBounds | null): readonly Anchor[] {
  const day = publication?.first ?? null;
  if (day === null || publication?.last !== day) return [];
  return toldByWeekday(reading).map(({ mention, weekday }) => ({
    mention,
    day: day - ((weekdayOf(day) - weekday + 7) % 7),
  }));
}

/** Anchors of one weekday and one kind: no other can be the same happening. */
export type AnchorsByWeekday = ReadonlyMap<string, readonly Anchor[]>;

export function anchorsByWeekday(anchors: readonly Anchor[]): AnchorsByWeekday {
  return Map.groupBy(anchors, ({ day, mention }) => weekdayAndKind(weekdayOf(day), mention));
}

const weekdayAndKind = (weekday: number, { kind }: Mention): string => `${weekday} ${kind}`;

interface ToldByWeekday {
  readonly mention: Mention;
  readonly expression: number;
  readonly weekday: number;
}

function toldByWeekday(reading: ArticleReading): readonly ToldByWeekday[] {
  return reading.mentions.flatMap((mention) => {
    const found = expressionOf(reading, mention);
    const weekday = found && bareWeekdayOf(found.expression);
    if (!found || !weekday || mention.status !== 'occurred' || mention.negated) return [];
    return outlookOf(mention, found.expression) === 'behind' ? [{ mention, expression: found.index, weekday }] : [];
  });
}

/** One shared happening may recur a week later; two that agree hardly do. */
const LEAST_SHARED = 2;

/**
 * “landed on Sunday … was closed on Tuesday”, where an article of the same story and of a known day tells both with
 * the same weekdays: the article appeared within the week after each. Nothing where they don't agree.
 */
export function sharedWeekdayClues(
  reading: ArticleReading,
  anchors: AnchorsByWeekday,
  storyOf: (article: ArticleSlug) => ReadonlySet<string>,
): readonly Clue[] {
  const clues = toldByWeekday(reading).flatMap((told) => {
    const onThatDay = anchors.get(weekdayAndKind(told.weekday, told.mention)) ?? [];
    const same = onThatDay.filter(
      ({ mention }) =>
        mention.article !== told.mention.article &&
        isSameHappening(mention, told.mention) &&
        isOneStory(mention, told.mention, storyOf),
    );
    const [anchor] = same;
    return anchor && new Set(same.map(({ day }) => day)).size === 1 ? [clueOf(told, anchor)] : [];
  });
  const together = clues.reduce<DaySet>((left, clue) => common(left, clue.days), EVERY_DAY);
  const happenings = new Set(clues.map(({ details }) => `${details.event} ${details.day}`));
  return together.length > 0 && happenings.size >= LEAST_SHARED ? clues : [];
}

function clueOf({ mention, expression }: ToldByWeekday, { day, mention: other }: Anchor): Clue {
  return {
    rule: 'shared-weekday',
    sentence: mention.sentence,
    days: [{ first: day, last: day + LAST_DAYS }],
    coarse: false,
    settles: [{ expression, days: [day] }],
    details: { event: mention.trigger.text, day: formatDay(day), source: other.article },
  };
}
