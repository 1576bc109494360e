import type { MergeWords } from '../../../language.ts';
import { explainMergeReason } from './merge-reasons.ts';
import { occasionOf } from './occasions.ts';
import { conceptsOf } from './synonyms.ts';

/** What English knows of two tellings being one event. */
export const mergeWords: MergeWords = {
  concepts: conceptsOf,
  occasion: occasionOf,
  explain: explainMergeReason,
};
