import type { Token } from '../../../types.ts';
import { takesClause } from '../status/reporting-verbs.ts';
import { isPossessiveWord } from '../word-lists.ts';
import { followsNoun, isPastShape, partOf } from './tag-classes.ts';
import { verbShape } from './verb-shape.ts';

/** “handed over a memory stick”: one thing has a verb that ends in “s”. */
export const disagrees = ({ lower, lemma }: Token, previous: Token, article: Token | undefined): boolean =>
  lower === lemma &&
  previous.pos === 'NOUN' &&
  /^an?$/.test(article?.lower ?? '') &&
  !/s$|^(?:people|majority|number|couple|pair|handful|minority|lot)$/.test(previous.lower) &&
  !SAME_IN_THE_PAST.has(lower);

/** “has released an early security update to fix …”, “for its out-of-band update”: a singular object whose last noun it is. */
export function endsObject(before: readonly Token[], { lower }: Token): boolean {
  if (SAME_IN_THE_PAST.has(lower)) return false;
  let at = before.length - 1;
  const last = before[at];
  const hyphened = before[at - 1]?.text === '-';
  if (!last || (last.pos !== 'NOUN' && !hyphened) || last.text.endsWith('s') || OF_SEVERAL.has(last.text)) return false;
  while (at > 0 && at > before.length - 9 && isWithinNoun(before, at)) at--;
  const opening = before[at];
  if (!opening || !(/^(?:an?|the)$/.test(opening.lower) || isPossessiveWord(opening))) return false;
  const governor = before[at - 1];
  const governs = governor?.pos === 'VERB' && !LEADS_TO_VERB.has(governor.lower) && !opensAsTask(before, at - 1);
  return governs && (!takesClause(governor.lemma) || OFFERING.has(governor.lemma));
}

/** “Talks to end the strike resume on Monday”: with no verb before the task, the sentence’s own has yet to come. */
const opensAsTask = (before: readonly Token[], verb: number): boolean =>
  before[verb - 1]?.lower === 'to' &&
  !before.slice(0, verb - 1).some(({ pos, lower, lemma }) => pos === 'AUX' || (pos === 'VERB' && lower !== lemma));

/** A noun, what describes it, or a part of a word with hyphens. */
const isWithinNoun = (before: readonly Token[], at: number): boolean =>
  /^(?:NOUN|ADJ|NUM)$/.test(before[at]?.pos ?? '') ||
  before[at]?.text === '-' ||
  before[at + 1]?.text === '-' ||
  before[at - 1]?.text === '-';

const SAME_IN_THE_PAST = new Set(
  'put hit cut set let shut cost spread quit read split beat hurt burst cast bet bid shed thrust upset come become run be have do'.split(
    ' ',
  ),
);

/** “full-year adjusted profit”. */
export const isCompoundWord = (before: readonly Token[]): boolean =>
  before[before.length - 1]?.pos === 'NOUN' &&
  before[before.length - 2]?.text === '-' &&
  before[before.length - 3]?.pos === 'ADJ';

/** “held a 12-point lead”. */
export const isMeasured = (before: readonly Token[]): boolean =>
  before[before.length - 1]?.pos === 'NOUN' &&
  before[before.length - 2]?.text === '-' &&
  before[before.length - 3]?.pos === 'NUM';

/** “a 3% drop in sales”, “a year earlier profit”, “security launch contracts”. */
export function isBareNoun(before: readonly Token[], next: Token | undefined, afterAdverb: boolean): boolean {
  const previous = before[before.length - 1];
  if (!previous) return false;
  const isShare = previous.text === '%' || previous.text === 'percent';
  if (isShare && (!next || followsNoun(next.pos))) return true;
  return (afterAdverb && RANKS.has(previous.text)) || namesKind(before, next) || isGoverned(before, next);
}

const RANKS = new Set(['only', 'earlier', 'later', 'first', 'second', 'north', 'south', 'east', 'west']);

/** “In his nightly video address on Saturday”: a preposition governs it, and a singular noun before it. */
function isGoverned(before: readonly Token[], next: Token | undefined): boolean {
  const previous = before[before.length - 1];
  if (previous?.pos !== 'NOUN' || previous.text.endsWith('s') || next?.pos !== 'ADP') return false;
  let at = before.length - 1;
  while (at > 0 && at > before.length - 5 && /^(?:NOUN|ADJ)$/.test(before[at]?.pos ?? '')) at--;
  return isPossessiveWord(before[at]) && before[at - 1]?.pos === 'ADP';
}

/** “national security launch contracts”: no verb in its base form follows a singular noun. */
function namesKind(before: readonly Token[], next: Token | undefined): boolean {
  const previous = before[before.length - 1];
  const first = before[before.length - 2];
  // “Norway's rocket launch complex”, whose last word may be taken for an adjective
  const owned = isPossessiveWord(first) && (next?.pos === 'NOUN' || next?.pos === 'ADJ');
  const described = next?.pos === 'NOUN' && first !== undefined && precedesKind(first.pos);
  if (previous?.pos !== 'NOUN' || !(owned || described)) return false;
  if (previous.text.endsWith('s') || OF_SEVERAL.has(previous.text)) return false;
  return !before.slice(-7).some(({ lower }) => LEADS_TO_VERB.has(lower));
}

/** “by a software update sent in May”, “the union’s strike pay rose”: after a singular noun no base form agrees, and a past form follows. */
export function namesSent(before: readonly Token[], next: Token | undefined): boolean {
  const previous = before[before.length - 1];
  if (previous?.pos !== 'NOUN' || previous.text.endsWith('s') || OF_SEVERAL.has(previous.text)) return false;
  if (next?.pos !== 'VERB' || !isPastShape(verbShape(next))) return false;
  const opening = before[before.length - 2];
  return isPossessiveWord(opening) || /^(?:an?|the)$/.test(opening?.lower ?? '');
}

const precedesKind = partOf('ADJ', 'NOUN', 'ADP', 'DET');

const OF_SEVERAL = new Set('people police staff team crew family media data women men children'.split(' '));

const LEADS_TO_VERB = new Set(
  'that let lets make makes made help helps helped and or do did does see have watch'.split(' '),
);

/** “a televised address”, “broken promises”: after a participle that modifies, a form in -s or the base is a noun. */
export function isNounInDisguise(token: Token): boolean {
  if (token.pos !== 'VERB') return false;
  const shape = verbShape(token);
  return shape === 'base' || shape === 'third';
}

/** “the pensions that new hires lost”, “strikes were called off”: no two finite verbs stand side by side. */
export const standsBeforeVerb = (token: Token, next: Token | undefined): boolean =>
  (next?.pos === 'AUX' || (next?.pos === 'VERB' && isPastShape(verbShape(next)))) &&
  !takesClause(token.lemma) &&
  !BEFORE_VERBS.has(token.lemma);

const BEFORE_VERBS = new Set(['get', 'keep', 'want', 'let', 'do', 'have', 'be', 'seem', 'become', 'help']);

/** “falsifying logs”, “offered raises”, but not “what he said matters”. */
export const governsNoun = (token: Token): boolean =>
  token.lower.endsWith('ing') ||
  (isPastShape(verbShape(token)) && (!takesClause(token.lemma) || OFFERING.has(token.lemma)));

const OFFERING = new Set(['offer', 'demand', 'promise', 'announce', 'report', 'reject', 'propose']);
