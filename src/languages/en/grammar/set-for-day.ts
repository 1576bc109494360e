import type { Token } from '../../../types.ts';
import { hasVerbAhead } from './present-of-name.ts';
import { isPluralNoun } from './tag-classes.ts';

/** “Nominations close on April 8”, “the truce lapses on Friday”: a verb of what is set for a day, taken for a noun; its lemma. */
export function setForDay(tokens: readonly Token[], index: number, out: readonly Token[]): string | null {
  const at = tokens[index + 1]?.lower === 'on' ? index + 2 : index + 1;
  const day = tokens[at];
  // Most words that follow are written small, and are none.
  if (index === 0 || !day || day.text === day.lower || !DAY_OR_MONTH.test(day.text)) return null;
  const word = tokens[index]?.lower ?? '';
  const base = VERBS.get(word);
  if (base === undefined) return null;
  const previous = out[index - 1];
  const agrees =
    word === base
      ? isPluralNoun(previous) || /^\p{Lu}{2,}s$/u.test(previous?.text ?? '')
      : previous?.pos === 'NOUN' && !isPluralNoun(previous);
  return agrees && opensClause(out, index) && !hasVerbAhead(tokens, index + 1) ? base : null;
}

const VERBS: ReadonlyMap<string, string> = new Map(
  'lapse return rule vote launch land sail premiere debut close open end start strike'
    .split(' ')
    .flatMap((base) => [[base, base] as const, [`${base}${/(?:[sc]h|x)$/.test(base) ? 'es' : 's'}`, base] as const]),
);

const DAY_OR_MONTH =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan\.?|Feb\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** One noun phrase and nothing else stands before it in its clause. */
function opensClause(out: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (at >= 0 && (/^(?:PROPN|ADJ|NOUN|NUM)$/.test(out[at]?.pos ?? '') || out[at]?.text === '-')) at--;
  if (out[at]?.pos === 'DET' || out[at]?.pos === 'PRON') at--;
  return at < 0 || (out[at]?.pos === 'CCONJ' && /^[,;]$/.test(out[at - 1]?.text ?? '')) || out[at]?.text === ';';
}
