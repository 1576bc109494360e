import type { Token } from '../../../types.ts';
import { kindOfNoun } from '../events/event-nouns.ts';
import { isPossessiveWord } from '../word-lists.ts';
import { buildsNominal, isPastShape, isPronounLike, opensNoun } from './tag-classes.ts';
import { verbShape } from './verb-shape.ts';

/** “and rolling blackouts began”. */
export const MODIFYING = new Set(
  'rolling leading growing remaining existing surviving rising outgoing incoming neighbouring neighboring warring opposing'.split(
    ' ',
  ),
);

/** “Counting resumed”, “Voting was extended”: what is done opens the sentence. */
export const opensWithActivity = (token: Token, next: Token | undefined): boolean =>
  verbShape(token) === 'ing' &&
  next !== undefined &&
  ((kindOfNoun(token.lower) !== null && BESIDE_DAY.test(next.lower)) ||
    (kindOfNoun(token.lower) !== null && /^(?:between|along|around|near|across|spread)$/.test(next.lower)) ||
    next.pos === 'AUX' ||
    (next.pos === 'VERB' && isPastShape(verbShape(next))));

/** “Shelling late Wednesday cut the road”, “Fighting overnight killed two”. */
const BESIDE_DAY = /^(?:late|early|overnight|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** “at the Sabil crossing shortly after noon”, “the emperor’s New Year greeting”: it governs nothing. */
export function isNamedActivity(before: readonly Token[], { lower }: Token, next: Token | undefined): boolean {
  if (next && !/^(?:ADP|ADV|PUNCT|AUX|CCONJ)$/.test(next.pos)) return false;
  if (kindOfNoun(lower) === null && !NAMED_ACTIVITIES.test(lower)) return false;
  const nouns = before.length - 1 - before.findLastIndex(({ pos }) => !buildsNominal(pos));
  const opening = before[before.length - 1 - nouns];
  return nouns > 0 && nouns < 4 && (opening?.pos === 'DET' || isPossessiveWord(opening));
}

const NAMED_ACTIVITIES =
  /^(?:crossing|building|greeting|opening|filing|offering|shooting|bombing|training|warning|holding|outing|recording|reading|screening|signing|swearing|beginning|ending|housing|painting|setting)$/;

/** “the fighting has stopped”, “that shelling was heard”: what is done, as a noun. */
export function isActivity(before: readonly Token[], next: Token | undefined, opens: boolean): boolean {
  const previous = before[before.length - 1];
  const first = before[before.length - 2];
  if (!previous || (next?.pos !== 'AUX' && next?.pos !== 'VERB')) return false;
  if (previous.lower === 'that' && next.pos === 'AUX') return true;
  // “since fighting broke out”
  if (BEFORE_ACTIVITY.has(previous.lower) && BREAKING_OUT.has(next.lower)) return true;
  const headsNoun =
    opens ||
    (previous.pos === 'PROPN' && before.length === 1) ||
    (previous.pos === 'NOUN' && first !== undefined && opensNoun(first.pos) && next.pos === 'VERB');
  return headsNoun && !isPronounLike(previous);
}

const BREAKING_OUT = new Set(
  'broke erupted flared intensified escalated spread eased stopped ended resumed began started'.split(' '),
);

const BEFORE_ACTIVITY = new Set(['since', 'after', 'before', 'until', 'as', 'when', 'once', 'while']);
