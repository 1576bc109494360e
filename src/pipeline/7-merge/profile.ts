import type { DatedMention, MentionKey } from '../../types.ts';
import type { OwnProfile } from './own-profile.ts';
import type { Stories } from './stories.ts';
import { lengthOf } from './vector.ts';

/** Sentences this near to each other are told in one breath. */
export const BREATH = 2;

/** What merging compares of one mention, worked out once. */
export interface Profile extends Omit<OwnProfile, 'content' | 'nearby'> {
  /** Index into the mentions given. */
  readonly index: number;
  readonly key: MentionKey;
  readonly mention: DatedMention;
  /** The number of its article. */
  readonly article: number;
  /** Numbers of the sentence's content words but the trigger, ascending. */
  readonly words: Uint32Array;
  /** Length of the vector of those words. */
  readonly norm: number;
  /** The same of the words next to the trigger. */
  readonly near: Uint32Array;
  readonly nearNorm: number;
}

/** Everything merging needs of a mention: what it says alone, and what its words weigh among all others. */
export function profileMention(
  mention: DatedMention,
  { index, key }: { readonly index: number; readonly key: MentionKey },
  own: OwnProfile,
  stories: Stories,
): Profile {
  const { weights, numbersOf } = stories.words;
  const words = numbersOf(own.content);
  const near = numbersOf(own.nearby);
  const article = stories.numberOf(mention.article);
  const [norm, nearNorm] = [lengthOf(words, weights), lengthOf(near, weights)];
  const { bounds, reach, days, told, concepts, names, called, people, befalls, does } = own;
  const { place, country, figures, quotations, occasion } = own;
  return {
    ...{ index, key, mention, article, words, norm, near, nearNorm },
    ...{ bounds, reach, days, told, concepts, names, called, people, befalls, does },
    ...{ place, country, figures, quotations, occasion },
  };
}
