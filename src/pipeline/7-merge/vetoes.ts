import { type DayBounds, overlaps } from '../../calendar/edtf.ts';
import type { Status } from '../../types.ts';
import { sameName } from './names.ts';
import { fitPlaces } from './places.ts';
import { BREATH, type Profile } from './profile.ts';
import { shared } from './terms.ts';
import { mayBeOneDay } from './told-days.ts';

/** “He also said”, “In response, he said”: sets apart and rules nothing out. */
export const BESIDES: ReadonlySet<string | null> = new Set(['also', 'apart', null]);

/** What took place even when nothing came of it. */
const OUTCOME_KINDS: ReadonlySet<string> = new Set(['talks', 'meeting']);

type Veto = (a: Profile, b: Profile) => string | null;

/** What may never be one event, whatever else agrees; each gives its reason as a code. */
const VETOES: readonly Veto[] = [
  function otherDate(a, b) {
    if (!a.reach || !b.reach || overlaps(a.reach, b.reach) || isToldTwice(a, b)) return null;
    return `other-date|${a.mention.date?.edtf}|${b.mention.date?.edtf}`;
  },

  /** “on Thursday”, “on Wednesday”, whenever that was. */
  function otherDayTold(a, b) {
    if ((a.bounds && b.bounds) || mayBeOneDay(a, b)) return null;
    return `other-date|${dayWords(a)}|${dayWords(b)}`;
  },

  function otherSort(a, b) {
    const [sortA, sortB] = [SORT[a.mention.status], SORT[b.mention.status]];
    return sortA === sortB || isOneSpeech(a, b) ? null : `other-sort|${a.mention.status}|${b.mention.status}`;
  },

  /** Whoever writes knows by then whether it has happened. */
  function pastAndAhead({ mention: a }, { mention: b }) {
    const ahead = (a.status === 'scheduled') !== (b.status === 'scheduled');
    return ahead && a.article === b.article ? `other-sort|${a.status}|${b.status}` : null;
  },

  /** “Shares fell on Tuesday after the firm cut its forecast”. */
  function newsAndCause({ mention: a }, { mention: b }) {
    if (a.article !== b.article || a.sentence !== b.sentence) return null;
    const isCause = [a, b].some(({ time }) => time.from === 'mention' && time.about && time.shiftDays === undefined);
    return isCause ? 'news-and-cause' : null;
  },

  /** “launched an inquiry, having found in autumn that …”: who tells two things with a day each means two. */
  function besideEachOther({ mention: a }, { mention: b }) {
    if (a.article !== b.article || a.sentence !== b.sentence || a.trigger.lemma === b.trigger.lemma) return null;
    const [x, y] = [a.time, b.time];
    const each = x.from === 'expression' && y.from !== 'publication' && y.from !== 'nothing';
    const other = y.from === 'expression' && x.from !== 'publication' && x.from !== 'nothing';
    return each || other ? 'same-sentence' : null;
  },

  /** A war that goes on isn't the day it began. */
  function stretchAndDay(a, b) {
    return a.bounds && b.bounds && goesOn(a) !== goesOn(b) ? 'ongoing-and-once' : null;
  },

  function otherOccasion(a, b) {
    const differ = a.occasion !== b.occasion && !BESIDES.has(a.occasion) && !BESIDES.has(b.occasion);
    return differ ? `other-occasion|${a.occasion}|${b.occasion}` : null;
  },

  function saidAndDenied(a, b) {
    const [x, y] = [a.mention, b.mention];
    if (x.negated === y.negated || x.status === 'statement') return null;
    return OUTCOME_KINDS.has(x.kind) && OUTCOME_KINDS.has(y.kind) ? null : 'negated';
  },

  function otherCountry(a, b) {
    const placeless = a.mention.status === 'statement' || a.mention.status === 'deadline';
    const apart = !placeless && fitPlaces(a, b) === 'impossible';
    return apart ? `other-place|${a.mention.place}|${b.mention.place}` : null;
  },

  function otherSpeaker(a, b) {
    const [x, y] = [a.mention.speaker, b.mention.speaker];
    if (a.mention.status !== 'statement' || !x || !y || sameName(x, y) || isToldTwice(a, b)) return null;
    return `other-speaker|${x.name}|${y.name}`;
  },
];

const dayWords = ({ mention }: Profile): string => mention.date?.edtf ?? mention.timeWords ?? '?';

const goesOn = ({ mention, days }: Profile): boolean => mention.status === 'ongoing' && days === Infinity;

/** Sorts of status that can tell of one event. */
export const SORT: Readonly<Record<Status, string>> = {
  occurred: 'happening',
  ongoing: 'happening',
  scheduled: 'happening',
  deadline: 'deadline',
  proposed: 'proposed',
  statement: 'statement',
};

/** Nobody says so much in the same words twice: sources that date or ascribe it differently disagree. */
const LONG_QUOTATION = 6;
const FEW_DAYS = 3;

function isToldTwice(a: Profile, b: Profile): boolean {
  if (a.mention.article === b.mention.article) return false;
  return shared(a.quotations, b.quotations).length >= LONG_QUOTATION && isWithin(FEW_DAYS, a, b);
}

const isWithin = (days: number, { bounds: a }: Profile, { bounds: b }: Profile): boolean =>
  !a || !b || overlaps({ first: (a.first ?? -Infinity) - days, last: (a.last ?? Infinity) + days }, b);

/** “He said …. He predicted …”: a forecast between statements is one more thing that was said. */
export function isOneSpeech({ mention: a }: Profile, { mention: b }: Profile): boolean {
  const [forecast, said] = a.status === 'proposed' ? [a, b] : [b, a];
  if (forecast.status !== 'proposed' || said.status !== 'statement' || forecast.kind !== 'other') return false;
  const near = a.article === b.article && a.sentence !== b.sentence && Math.abs(a.sentence - b.sentence) <= BREATH;
  return near && a.speaker !== null && b.speaker !== null && sameName(a.speaker, b.speaker);
}

/** Why two mentions can't be one event; `null` when nothing stands against it. */
export function vetoOf(a: Profile, b: Profile): string | null {
  for (const veto of VETOES) {
    const reason = veto(a, b);
    if (reason) return reason;
  }
  return null;
}

/** Sources mistake a day, a place or a round; two speakers, or a word and a deed, are two without a doubt. */
export function isBeyondDoubt(veto: string, a: Profile, b: Profile): boolean {
  return veto.startsWith('other-sort|') || veto.startsWith('other-speaker|') || areWeeksApart(a, b);
}

export const FEW_WEEKS_DAYS = 14;

/** Dates that no source mistakes for each other: such mentions are vetoed, whatever else they have in common. */
export function areWeeksApart({ bounds: a }: Profile, { bounds: b }: Profile): boolean {
  return a !== null && b !== null && Math.max(daysAfter(a, b), daysAfter(b, a)) > FEW_WEEKS_DAYS;
}

/** From the end of one date to the start of a later one; below 0 when they touch. */
const daysAfter = (earlier: DayBounds, later: DayBounds): number =>
  (later.first ?? -Infinity) - (earlier.last ?? Infinity);
