import type { Token } from '../../../types.ts';
import { isNationality } from '../word-lists.ts';
import { COUNTRY_BY_ADJECTIVE } from './data/countries.ts';

/** “Russian” → “Russia”. Few words are an adjective of a country, and each carries whether it is. */
export const nationOf = (token: Token | undefined): string | undefined =>
  isNationality(token) ? COUNTRY_BY_ADJECTIVE.get(token?.text ?? '') : undefined;
