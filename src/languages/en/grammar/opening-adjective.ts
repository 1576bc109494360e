import type { Token } from '../../../types.ts';
import { isPastShape, partOf } from './tag-classes.ts';
import { verbShape } from './verb-shape.ts';
import { DAY_OR_MONTH } from './word-as-name.ts';

/** Whether a verb form that opens a sentence describes the noun behind it. */
export const opensAsAdjective = (tokens: readonly Token[], opening: Token): boolean =>
  opensTrade(tokens, opening) || opensDescribed(tokens, opening);

/** “Shipping company Marsk”, “Mining giant Hay”: what a firm does. */
const opensTrade = (tokens: readonly Token[], { text }: Token): boolean =>
  text.endsWith('ing') &&
  /^(?:company|firm|giant|group|line|operator|union|startup|agency|authority)$/.test(tokens[1]?.text ?? '') &&
  tokens[2]?.pos === 'PROPN';

/** “Planned strikes were averted”, “Injured passengers arrived”: before a noun that has a verb of its own. */
function opensDescribed(tokens: readonly Token[], { lower }: Token): boolean {
  if (!lower.endsWith('ed') || tokens[1]?.pos !== 'NOUN') return false;
  // “Convicted mobster Vincent Hay, famed for …, died”
  if (tokens[2]?.pos === 'PROPN' && !DAY_OR_MONTH.test(tokens[2].text)) return true;
  const end = tokens.findIndex(({ pos, lower: word }, at) => at > 1 && (endsPhrase(pos) || OPENERS.has(word)));
  const verb = tokens[end];
  return verb?.pos === 'AUX' || (verb?.pos === 'VERB' && isPastShape(verbShape(verb)));
}

const endsPhrase = partOf('PUNCT', 'VERB', 'AUX');
const OPENERS = new Set(['that', 'who', 'which']);
