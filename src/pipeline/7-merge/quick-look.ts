import type { DayBounds } from '../../calendar/edtf.ts';
import type { Profile } from './profile.ts';
import { FEW_WEEKS_DAYS, SORT } from './vetoes.ts';

/**
 * Whether two mentions, by their places in the list, may be one event as far as dates and status show. Most pairs fail
 * here, so it looks at nothing but tables of numbers; whoever passes is judged in full.
 */
export function quickLook(profiles: readonly Profile[]): (a: number, b: number) => boolean {
  // The date of a mention that has none is no number: comparing it with another is never true.
  const dates = table(profiles, ({ bounds }) => bounds, Number.NaN, Number.NaN);
  const reach = table(profiles, (profile) => profile.reach, -Infinity, Infinity);
  const sorts = Uint8Array.from(profiles, ({ mention }) => SORTS.indexOf(SORT[mention.status]));
  const articles = Int32Array.from(profiles, ({ article }) => article);
  const isOver = (earlier: number, later: number) => at(dates.first, later) - at(dates.last, earlier) > FEW_WEEKS_DAYS;
  const isApart = (a: number, b: number) => isOver(a, b) || isOver(b, a);
  const canMeet = (a: number, b: number) =>
    at(reach.first, a) <= at(reach.last, b) && at(reach.first, b) <= at(reach.last, a);
  // Of one article a forecast may be one more thing that was said, and days that don't meet may be a source's mistake.
  const isOtherSort = (a: number, b: number) => sorts[a] !== sorts[b] && articles[a] !== articles[b] && canMeet(a, b);
  return (a, b) => !isApart(a, b) && !isOtherSort(a, b);
}

const SORTS = [...new Set(Object.values(SORT))];

const at = (numbers: Float64Array, place: number): number => numbers[place] ?? Number.NaN;

interface Table {
  readonly first: Float64Array;
  readonly last: Float64Array;
}

function table(
  profiles: readonly Profile[],
  boundsOf: (profile: Profile) => DayBounds | null,
  unknownFirst: number,
  unknownLast: number,
): Table {
  const ends = (endOf: (bounds: DayBounds) => number, unknown: number) =>
    Float64Array.from(profiles, (profile) => {
      const bounds = boundsOf(profile);
      return bounds === null ? unknown : endOf(bounds);
    });
  return {
    first: ends(({ first }) => first ?? -Infinity, unknownFirst),
    last: ends(({ last }) => last ?? Infinity, unknownLast),
  };
}
