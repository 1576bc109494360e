import type { Token } from '../../../types.ts';
import { isPastShape, partOf } from './tag-classes.ts';
import { verbShape } from './verb-shape.ts';
import { DAY_OR_MONTH } from './word-as-name.ts';

/** Whether a verb form that opens a sentence describes the noun behind it. */
export const opensAsAdjective = (tokens: readonly Token[], index: number, opening: Token): boolean =>
  index === 0
    ? opensTrade(tokens, opening) || opensDescribed(tokens, 0, opening) || opensPair(tokens, 0, opening)
    : index < FARTHEST && opensLater(tokens, index, opening);

const FARTHEST = 6;

/** “Later, masked youths burned a bus”, “On Sunday, masked youths burned a bus”, “Hooded and masked youths burned a bus”: behind the comma, or behind the first of two such words. */
function opensLater(tokens: readonly Token[], index: number, word: Token): boolean {
  const before = tokens[index - 1];
  if (before?.text === ',' && tokens.slice(0, index - 1).every(({ pos }) => mayOpen(pos)))
    return opensDescribed(tokens, index, word) || opensPair(tokens, index, word);
  const first = tokens[index - 2];
  if (before?.lower !== 'and' || !first || !/^(?:VERB|ADJ|PROPN)$/.test(first.pos)) return false;
  return (index === 2 || tokens[index - 3]?.text === ',') && opensPair(tokens, index - 2, first);
}

const mayOpen = partOf('ADV', 'ADP', 'PROPN', 'NUM');

/** “Armed and masked men stormed in”, “Shocked and grieving relatives wept”. */
function opensPair(tokens: readonly Token[], index: number, { lower }: Token): boolean {
  const [joint, second, noun] = tokens.slice(index + 1, index + 4);
  if (!lower.endsWith('ed') || joint?.lower !== 'and' || noun?.pos !== 'NOUN') return false;
  return (
    /^(?:VERB|ADJ|NOUN)$/.test(second?.pos ?? '') &&
    /(?:ed|ing)$/.test(second?.lower ?? '') &&
    isBeforeVerb(tokens, index + 3)
  );
}

/** “Shipping company Marsk”, “Mining giant Hay”: what a firm does. */
const opensTrade = (tokens: readonly Token[], { text }: Token): boolean =>
  text.endsWith('ing') &&
  /^(?:company|firm|giant|group|line|operator|union|startup|agency|authority)$/.test(tokens[1]?.text ?? '') &&
  tokens[2]?.pos === 'PROPN';

/** “Planned strikes were averted”, “Injured passengers arrived”: before a noun that has a verb of its own. */
function opensDescribed(tokens: readonly Token[], index: number, { lower }: Token): boolean {
  if (!lower.endsWith('ed') || tokens[index + 1]?.pos !== 'NOUN') return false;
  // “Convicted mobster Vincent Hay, famed for …, died”
  const name = tokens[index + 2];
  if (name?.pos === 'PROPN' && !DAY_OR_MONTH.test(name.text)) return true;
  return isBeforeVerb(tokens, index + 1);
}

/** Whether a noun phrase that goes on at a noun has a verb of its own. */
function isBeforeVerb(tokens: readonly Token[], noun: number): boolean {
  const end = tokens.findIndex(({ pos, lower: word }, at) => at > noun && (endsPhrase(pos) || OPENERS.has(word)));
  const verb = tokens[end];
  return verb?.pos === 'AUX' || (verb?.pos === 'VERB' && isPastShape(verbShape(verb)));
}

const endsPhrase = partOf('PUNCT', 'VERB', 'AUX');
const OPENERS = new Set(['that', 'who', 'which']);
