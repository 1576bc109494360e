import type { DayBounds } from '../../calendar/edtf.ts';
import { nameKey } from './names.ts';
import type { Profile } from './profile.ts';
import type { Terms } from './terms.ts';
import { BESIDES, FEW_WEEKS_DAYS, SORT } from './vetoes.ts';

/**
 * Whether two mentions, by their places in the list, may be one event as far as dates, status and speakers show. Most pairs
 * fail here, so it looks at nothing but tables of numbers; whoever passes is judged in full.
 */
export function quickLook(profiles: readonly Profile[], terms: Terms): (a: number, b: number) => boolean {
  // The date of a mention that has none is no number: comparing it with another is never true.
  const dates = table(profiles, ({ bounds }) => bounds, Number.NaN, Number.NaN);
  const reach = table(profiles, (profile) => profile.reach, -Infinity, Infinity);
  const sorts = Uint8Array.from(profiles, ({ mention }) => SORTS.indexOf(SORT[mention.status]));
  const speakers = Int32Array.from(profiles, (profile) => plainSpeaker(profile, terms));
  const articles = Int32Array.from(profiles, ({ article }) => article);
  const isOver = (earlier: number, later: number) => at(dates.first, later) - at(dates.last, earlier) > FEW_WEEKS_DAYS;
  const canMeet = (a: number, b: number) =>
    at(reach.first, a) <= at(reach.last, b) && at(reach.first, b) <= at(reach.last, a);
  const isOther = (numbers: ArrayLike<number>, a: number, b: number) => numbers[a] !== numbers[b];
  const isSpokenByOther = (a: number, b: number) =>
    (speakers[a] ?? UNTOLD) !== UNTOLD && (speakers[b] ?? UNTOLD) !== UNTOLD && isOther(speakers, a, b);
  return (a, b) => {
    if (isOver(a, b) || isOver(b, a)) return false;
    // In one article a forecast may be one more thing that was said, and days that don't meet may be a source's mistake.
    const isCertain = isOther(articles, a, b) && canMeet(a, b);
    return !isCertain || !(isOther(sorts, a, b) || isSpokenByOther(a, b));
  };
}

const SORTS = [...new Set(Object.values(SORT))];
const UNTOLD = -1;

/**
 * What the names of one speaker share, as a term: a person's last name, of others the first word. None where more than
 * speakers must be asked: of quotations that two may ascribe differently, of one of several occasions.
 */
function plainSpeaker({ mention, quotations, occasion }: Profile, terms: Terms): number {
  const { speaker, status } = mention;
  if (status !== 'statement' || !speaker || quotations.length > 0 || !BESIDES.has(occasion)) return UNTOLD;
  const [firstWord = ''] = nameKey(speaker).split(' ');
  return terms.numberOf(firstWord);
}

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
  const [firsts, lasts] = [new Float64Array(profiles.length), new Float64Array(profiles.length)];
  for (const [place, profile] of profiles.entries()) {
    const bounds = boundsOf(profile);
    firsts[place] = bounds === null ? unknownFirst : (bounds.first ?? -Infinity);
    lasts[place] = bounds === null ? unknownLast : (bounds.last ?? Infinity);
  }
  return { first: firsts, last: lasts };
}
