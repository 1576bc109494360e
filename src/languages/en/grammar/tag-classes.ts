import type { PartOfSpeech, Token } from '../../../types.ts';
import type { VerbShape } from './verb-shape.ts';

/** Whether a tag is one of some, by comparing: they are few, and the same strings everywhere. */
export function partOf(...parts: readonly PartOfSpeech[]): (pos: PartOfSpeech | undefined) => boolean {
  return (pos) => {
    for (const part of parts) if (part === pos) return true;
    return false;
  };
}

export const isNominal = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';

export const isPluralNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' && token.text.endsWith('s');

/** Parts of a noun phrase. */
export const buildsNominal = partOf('NOUN', 'ADJ', 'PROPN');

/** “a trash can during a broadcast”: no verb follows. */
export const isAfterNoun = (next: Token | undefined): boolean => next === undefined || followsNoun(next.pos);

/** What comes after “a 3% drop” and other whole noun phrases. */
export const followsNoun = partOf('ADP', 'PUNCT', 'CCONJ');

export const isPastShape = (shape: VerbShape): boolean => shape === 'past' || shape === 'past-or-participle';

/** “a scandal that cost him two ministers”. */
export const governsCost = (next: Token | undefined): boolean =>
  next !== undefined && /^(?:PRON|PROPN|DET|NUM|SYM)$/.test(next.pos);

/** “that”, “this”, “all” may be a whole subject: “that helped”. */
export const isPronounLike = (token: Token): boolean => PRONOUN_LIKE.has(token.lower);

const PRONOUN_LIKE = new Set([
  'that',
  'this',
  'these',
  'those',
  'all',
  'some',
  'both',
  'which',
  'what',
  'each',
  'another',
]);

/** What may stand before the noun of its phrase. */
export const opensNoun = partOf('DET', 'ADJ', 'NUM');
