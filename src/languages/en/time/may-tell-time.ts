import type { Token } from '../../../types.ts';
import { isTimeOpening, mayFollowInTime, mayOpenTime } from '../word-lists.ts';
import { opensTimeTogether } from './opening-words.ts';

/** Whether some rule may begin at a word of a sentence, by the word itself and the one after it. */
export function mayTellTime(tokens: readonly Token[]): boolean {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (!token) break;
    if (isTimeOpening(token)) return true;
    if (!next) continue;
    if (mayOpenTime(token) && mayFollowInTime(next) && opensTimeTogether(token.lower, next.lower)) return true;
    if (token.end === next.start && isRunOn(token.text, next.text)) return true;
  }
  return false;
}

/** “can” and “not” of “cannot”: two words to the tagger, one to the rules. */
const isRunOn = (before: string, text: string): boolean =>
  isLetterOrDigit(text.charAt(0)) && isLetterOrDigit(before.charAt(before.length - 1));

const LAST_ASCII = 127;

function isLetterOrDigit(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code > LAST_ASCII) return /[^\p{P}\p{S}]/u.test(character);
  const small = code | 0x20;
  return (small >= 97 && small <= 122) || (code >= 48 && code <= 57);
}
