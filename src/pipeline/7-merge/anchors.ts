import type { DayBounds } from '../../calendar/edtf.ts';
import { type Clue, isSaid } from './clue.ts';
import { sameName } from './names.ts';
import type { Profile } from './profile.ts';
import type { Stories } from './stories.ts';
import { haveCommon } from './terms.ts';
import { mayBeOneDay } from './told-days.ts';

/** Whether two mentions have enough to hold on to, whatever their words. */
export type Anchored = (a: Profile, b: Profile, clues: readonly Clue[]) => boolean;

/** Clues that no other happening gives. */
const DISTINCTIVE: ReadonlySet<string> = new Set(['same-quotation', 'same-figure', 'both-begin']);
const SHARED: ReadonlySet<string> = new Set([
  'same-actors',
  'same-words',
  'same-article',
  'same-sentence',
  'same-breath',
]);

/** “Last November’s election” is none of another country, on whatever day of that November it was. */
const OF_BOTH_DATED: ReadonlySet<string> = new Set(['same-day', 'same-actors', 'same-place', 'both-deadlines']);

/**
 * Both dated to one day or with somebody or some place in common, or something distinctive in common. Where an article leaves the day open (told as news, by a weekday, with the
 * same words for it, publication unknown), its mention may hold on to its story, as long as that story doesn't date several
 * happenings of the kind, with the same people: then nobody could tell which one is meant.
 */
export function readAnchors(profiles: readonly Profile[], stories: Stories): Anchored {
  const isOneOfSeveral = datedSeveralTimes(profiles, stories);
  return (a, b, clues) => {
    if (has(clues, DISTINCTIVE)) return true;
    if (a.bounds && b.bounds) return a.article === b.article || has(clues, OF_BOTH_DATED) || areNear(clues);
    if (isUndatable(a) || isUndatable(b) || !toldAlike(a, b) || !has(clues, SHARED)) return false;
    const isRepeated = a.article === b.article && !a.bounds && !b.bounds;
    if (!isRepeated && !isOneTelling(a, b, clues, stories)) return false;
    return !isOneOfSeveral(a) && !isOneOfSeveral(b);
  };
}

const has = (clues: readonly Clue[], codes: ReadonlySet<string>): boolean => clues.some(({ code }) => codes.has(code));

/** The text itself says nothing of when. */
const isUndatable = ({ bounds, mention }: Profile): boolean => bounds === null && mention.time.from === 'nothing';

/** “Last week” in one undated article and “May 16” in another may be any two days. */
function toldAlike(a: Profile, b: Profile): boolean {
  if (a.mention.article === b.mention.article || (a.told && b.told && mayBeOneDay(a, b))) return true;
  const words = a.mention.timeWords;
  return words !== null && words.toLowerCase() === b.mention.timeWords?.toLowerCase();
}

/** Told of the same people, or in much the same words; one of a known day and one of an open day of the same people, in one story. */
function isOneTelling(a: Profile, b: Profile, clues: readonly Clue[], stories: Stories): boolean {
  const known = [a, b].find(({ bounds }) => bounds !== null);
  const isOfOne = isSaid(a, b) ? isSpokenByOne(a, b) : haveCommon(a.called, b.called);
  // “The club sold Marsh”, “the club sold Olsen”
  if (known && a.people.length > 0 && b.people.length > 0 && !haveCommon(a.people, b.people)) return false;
  if (!known) return isOfOne || areNear(clues);
  if (!isOfOne || known.days > LONGEST || stories.storyOf(a.article) !== stories.storyOf(b.article)) return false;
  return !isSaid(a, b) || clues.some(({ code }) => code === 'same-day-told');
}

const ALIKE = 0.05;

/** Told in much the same words. */
const areNear = (clues: readonly Clue[]): boolean =>
  clues.some(({ code, weight }) => code === 'same-words' && weight > ALIKE);

const LONGEST = 8;

/** Any number of “officials” speak on any day. */
function isSpokenByOne({ mention: { speaker: a } }: Profile, { mention: { speaker: b } }: Profile): boolean {
  return a !== null && b !== null && a.type !== 'group' && b.type !== 'group' && sameName(a, b);
}

/**
 * Whether the story of a mention tells happenings like it, with somebody whom it names too, of two dates that don't meet.
 * Where every article has its day, nobody asks.
 */
function datedSeveralTimes(profiles: readonly Profile[], stories: Stories): (profile: Profile) => boolean {
  const keysOf = keysIn(stories);
  let within: ReadonlyMap<number, DayBounds> | null = null;
  return (profile) => {
    within ??= datesInCommon(profiles, keysOf);
    return keysOf(profile).some((key) => {
      const { first, last } = within?.get(key) ?? NEVER;
      return first !== null && last !== null && first > last;
    });
  };
}

const NEVER: DayBounds = { first: null, last: null };

/** From the latest first day to the earliest last day of what is dated: turned round where two dates don't meet. */
function datesInCommon(profiles: readonly Profile[], keysOf: Keys): ReadonlyMap<number, DayBounds> {
  const within = new Map<number, DayBounds>();
  for (const profile of profiles) {
    const { first, last } = profile.bounds ?? NEVER;
    if (first === null || last === null || profile.days > FEW_WEEKS) continue;
    for (const key of keysOf(profile)) {
      const before = within.get(key);
      if (before && (before.first ?? first) >= first && (before.last ?? last) <= last) continue;
      within.set(key, {
        first: Math.max(first, before?.first ?? first),
        last: Math.min(last, before?.last ?? last),
      });
    }
  }
  return within;
}

const FEW_WEEKS = 45;

type Keys = (profile: Profile) => readonly number[];

/** What a mention is one of in its story: each word for it with each name, as one number. No profile has later terms. */
function keysIn({ storyOf, terms: { count } }: Stories): Keys {
  return ({ article, concepts, names }) => {
    const story = storyOf(article);
    return concepts.flatMap((concept) => names.map((name) => (story * count + concept) * count + name));
  };
}
