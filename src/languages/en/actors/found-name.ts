import type { Actor, Token } from '../../../types.ts';
import { PLACES } from './data/cities.ts';
import { COUNTRY_BY_CAPITAL, COUNTRY_BY_NAME } from './data/countries.ts';
import { isGivenName } from './data/given-names.ts';
import { ORGANISATION_WORDS, ORGANISATIONS, PLACE_WORDS } from './data/organisations.ts';

/** A name in a sentence. Token indexes, end exclusive. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  /** Without titles: “Ellen Marsh”. */
  readonly text: string;
  /** Lower-case title words before it: `president`. */
  readonly titles: readonly string[];
  /** Country whose adjective or possessive stands before it: “Russian President”. */
  readonly country: string | null;
  readonly type: Actor['type'];
}

/** The words of some tokens as they are written, spaces where the sentence has them. */
export function textOf(tokens: readonly Token[], from: number, end: number): string {
  let text = '';
  for (let index = from; index < end; index++) {
    const token = tokens[index];
    const previous = index > from ? tokens[index - 1] : undefined;
    if (token) text += (previous && token.start > previous.end ? ' ' : '') + token.text;
  }
  return text;
}

/** Names that a list has whole; the list named last knows best. */
const LISTED: ReadonlyMap<string, Actor['type']> = new Map([
  ...[...ORGANISATIONS].map((name) => [name, 'organisation'] as const),
  ...[...PLACES, ...COUNTRY_BY_CAPITAL.keys()].map((name) => [name, 'place'] as const),
  ...[...COUNTRY_BY_NAME.keys()].map((name) => [name, 'country'] as const),
]);

/** Names whose type is kept: those of a large archive, and a bound for what no language has. */
const MOST_KEPT = 20_000;

/** By their words, of names without a title: one name is asked for again and again. */
const known = new Map<string, Actor['type']>();

/** What a name is, by its words and titles. */
export function typeOf(text: string, titles: readonly string[]): Actor['type'] {
  if (titles.length > 0) return readType(text, true);
  const before = known.get(text);
  if (before !== undefined) return before;
  const type = readType(text, false);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(text, type);
  return type;
}

function readType(text: string, isTitled: boolean): Actor['type'] {
  const listed = LISTED.get(text);
  if (listed) return listed;
  const several = text.includes(' ') ? text.split(' ') : null;
  if (several ? several.some((word) => ORGANISATION_WORDS.has(word)) : ORGANISATION_WORDS.has(text))
    return 'organisation';
  if (isTitled || (several && isGivenName(several[0] ?? ''))) return 'person';
  if (several && isOfCountry(several)) return 'organisation';
  if (several && PLACE_WORDS.has(several.at(-1) ?? '')) return 'place';
  if (/^[A-Z][A-Z.&]{1,6}$/.test(text)) return 'organisation';
  return 'unknown';
}

/** “Telecom Egypt”, “Air France”, but not “Northern Syria”. */
const isOfCountry = (words: readonly string[]): boolean =>
  words.length === 2 && COUNTRY_BY_NAME.has(words[1] ?? '') && !PARTS.test(words[0] ?? '');

const PARTS =
  /^(?:(?:North|South|East|West)(?:ern)?|Northeast|Northwest|Southeast|Southwest|Upper|Lower|Central|Inner|Outer|Mainland|Rural|New|Greater?|Middle|Miss|Mother|Modern|Ancient|United|Republic|Democratic|Kingdom|Soviet|Occupied|Unified|Communist)$/;
