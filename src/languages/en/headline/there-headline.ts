import { fitTo } from './fit-words.ts';
import type { HeadlineParts } from './headline-parts.ts';
import { tidy } from './tidy.ts';
import { trimEnd } from './trim-end.ts';
import { type HeadlineWord, joined, LONGEST } from './words.ts';

/** “Stampede at the stadium” of “There was a stampede at the stadium”; `null` where nothing is so introduced. */
export function thereHeadline(
  { frame: { tokens }, clause: { verb } }: HeadlineParts,
  rest: readonly HeadlineWord[],
): string | null {
  if (verb.lemma !== 'be' || verb.negated || tokens[verb.first - 1]?.lower !== 'there') return null;
  const named = trimEnd(fitTo(/^(?:an?|the|some)$/.test(rest[0]?.text ?? '') ? rest.slice(1) : rest, LONGEST));
  return named.length > 1 ? tidy(joined(named)) : null;
}
