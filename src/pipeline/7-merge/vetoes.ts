import { overlaps } from '../../calendar/edtf.ts';
import type { Status } from '../../types.ts';
import { sameName } from './names.ts';
import { fitPlaces } from './places.ts';
import type { Profile } from './profile.ts';

/** “He also said”: sets apart a little and rules nothing out. */
const BESIDES = 'also';

/** What took place even when nothing came of it. */
const OUTCOME_KINDS: ReadonlySet<string> = new Set(['talks', 'meeting']);

type Veto = (a: Profile, b: Profile) => string | null;

/** What may never be one event, whatever else agrees; each gives its reason as a code. */
const VETOES: readonly Veto[] = [
  function otherDate(a, b) {
    if (!a.reach || !b.reach || overlaps(a.reach, b.reach)) return null;
    return `other-date|${a.mention.date?.edtf}|${b.mention.date?.edtf}`;
  },

  function otherSort(a, b) {
    const [sortA, sortB] = [SORT[a.mention.status], SORT[b.mention.status]];
    return sortA === sortB ? null : `other-sort|${a.mention.status}|${b.mention.status}`;
  },

  /** A war that goes on isn't the day it began. */
  function stretchAndDay(a, b) {
    const [open, closed] = [a, b].map(({ mention, days }) => mention.status === 'ongoing' && days === Infinity);
    return a.bounds && b.bounds && open !== closed ? 'ongoing-and-once' : null;
  },

  function otherOccasion(a, b) {
    const counted = [a, b].every(({ occasion }) => occasion !== null && occasion !== BESIDES);
    const differ = counted && a.occasion !== b.occasion;
    return differ ? `other-occasion|${a.occasion}|${b.occasion}` : null;
  },

  function saidAndDenied(a, b) {
    const [x, y] = [a.mention, b.mention];
    const held = OUTCOME_KINDS.has(x.kind) && OUTCOME_KINDS.has(y.kind);
    return x.negated !== y.negated && x.status !== 'statement' && !held ? 'negated' : null;
  },

  function otherCountry(a, b) {
    const placeless = a.mention.status === 'statement' || a.mention.status === 'deadline';
    const apart = !placeless && fitPlaces(a, b) === 'impossible';
    return apart ? `other-place|${a.mention.place}|${b.mention.place}` : null;
  },

  function otherSpeaker(a, b) {
    const [x, y] = [a.mention.speaker, b.mention.speaker];
    if (a.mention.status !== 'statement' || !x || !y || sameName(x, y)) return null;
    return `other-speaker|${x.name}|${y.name}`;
  },
];

/** Sorts of status that can tell of one event. */
const SORT: Readonly<Record<Status, string>> = {
  occurred: 'happening',
  ongoing: 'happening',
  scheduled: 'happening',
  deadline: 'deadline',
  proposed: 'proposed',
  statement: 'statement',
};

/** Why two mentions can't be one event; `null` when nothing stands against it. */
export function vetoOf(a: Profile, b: Profile): string | null {
  for (const veto of VETOES) {
    const reason = veto(a, b);
    if (reason) return reason;
  }
  return null;
}
