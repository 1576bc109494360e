import type { MergeWords } from '../../../language.ts';
import { COUNTRY_BY_CAPITAL, COUNTRY_BY_NAME } from '../actors/data/countries.ts';
import { explainMergeReason } from './merge-reasons.ts';
import { occasionOf } from './occasions.ts';
import { readOutcomes } from './outcomes.ts';
import { conceptsOf } from './synonyms.ts';

/** What English knows of two tellings being one event. */
export const mergeWords: MergeWords = {
  concepts: conceptsOf,
  occasion: occasionOf,
  countryOf,
  outcomes: readOutcomes,
  explain: explainMergeReason,
};

function countryOf(place: string): ReturnType<MergeWords['countryOf']> {
  const country = COUNTRY_BY_NAME.get(place);
  if (country) return { country, whole: true };
  const around = COUNTRY_BY_CAPITAL.get(place);
  return around ? { country: around, whole: false } : null;
}
