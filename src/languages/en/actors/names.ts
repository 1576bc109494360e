import type { Actor, Token } from '../../../types.ts';
import { PLACES } from './data/cities.ts';
import { COUNTRY_BY_ADJECTIVE, COUNTRY_BY_CAPITAL, COUNTRY_BY_NAME } from './data/countries.ts';
import { isGivenName } from './data/given-names.ts';
import { ORGANISATION_WORDS, ORGANISATIONS, PLACE_WORDS } from './data/organisations.ts';
import { TITLES } from './data/titles.ts';

/** A name in a sentence. Token indexes, end exclusive. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  /** Without titles: “Vladimir Putin”. */
  readonly text: string;
  /** Lower-case title words before it: `president`. */
  readonly titles: readonly string[];
  /** Country whose adjective or possessive stands before it: “Russian President”. */
  readonly country: string | null;
  readonly type: Actor['type'];
}

const JOINTS = new Set([
  'de',
  'da',
  'del',
  'di',
  'al',
  'bin',
  'ibn',
  'von',
  'van',
  'der',
  'den',
  'la',
  'le',
  'el',
  'du',
  'dos',
  '-',
  '&',
]);

/** Names of a sentence, in order; `masked` tokens (times) hold none. */
export function findNames(tokens: readonly Token[], masked: readonly boolean[]): readonly FoundName[] {
  const names: FoundName[] = [];
  let index = 0;
  while (index < tokens.length) {
    if (!isNameToken(tokens, index) || masked[index]) {
      index++;
      continue;
    }
    const end = runEnd(tokens, masked, index);
    names.push(...splitRun(tokens, index, end));
    index = end;
  }
  return names;
}

function isNameToken(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  const named =
    token.pos === 'PROPN' ||
    (token.pos === 'NOUN' && tokens[index - 1]?.pos === 'PROPN') ||
    (token.pos === 'NUM' && countsInName(tokens, index));
  return named && /^\p{Lu}/u.test(token.text);
}

/** “of Two Harbors”: a number in capitals where no sentence opens. */
const countsInName = (tokens: readonly Token[], index: number): boolean =>
  /^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Twenty)$/.test(tokens[index]?.text ?? '') &&
  /^(?:ADP|DET|VERB|PART)$/.test(tokens[index - 1]?.pos ?? '') &&
  tokens[index + 1]?.pos === 'PROPN' &&
  /^\p{Lu}\p{Ll}/u.test(tokens[index + 1]?.text ?? '');

function runEnd(tokens: readonly Token[], masked: readonly boolean[], from: number): number {
  let end = from + 1;
  while (end < tokens.length && !masked[end]) {
    const token = tokens[end];
    const previous = tokens[end - 1];
    if (!token || !previous) break;
    const glued = token.start === previous.end && /^[\p{L}\d-]/u.test(token.text);
    if (glued || isNameToken(tokens, end)) end++;
    else if (continuesName(tokens, masked, end)) end += 2;
    else if (JOINTS.has(token.text) && continuesName(tokens, masked, end + 1)) end += 3;
    else break;
  }
  return end;
}

function continuesName(tokens: readonly Token[], masked: readonly boolean[], at: number): boolean {
  if (masked[at + 1] || !isNameToken(tokens, at + 1)) return false;
  const word = tokens[at]?.lower ?? '';
  if (JOINTS.has(word) || /^(?:Without|Against|Beyond)$/.test(tokens[at]?.text ?? '')) return true;
  if (word === 'and' || word === 'for') return leadsToOrganisation(tokens, masked, at + 1);
  return word === 'of' && (ORGANISATION_WORDS.has(tokens[at - 1]?.text ?? '') || leadsToPlace(tokens, at));
}

/** “Prince of Wales Bridge”. */
function leadsToPlace(tokens: readonly Token[], of: number): boolean {
  const from = of + 1;
  if (!isTitle(tokens[of - 1])) return false;
  const end = [from + 1, from + 2].find((at) => isNameToken(tokens, at) && !isNameToken(tokens, at + 1));
  return end !== undefined && isNameToken(tokens, from) && PLACE_WORDS.has(tokens[end]?.text ?? '');
}

/** “Competition and Markets Authority”: a common word ends the name, and no name of its own stands before. */
function leadsToOrganisation(tokens: readonly Token[], masked: readonly boolean[], from: number): boolean {
  const before = tokens[from - 2]?.text ?? '';
  if (ORGANISATION_WORDS.has(before) || typeOf(before, []) !== 'unknown' || isGivenName(tokens[from - 3]?.text ?? ''))
    return false;
  let end = from;
  while (end < from + 4 && isNameToken(tokens, end) && !masked[end]) end++;
  return (
    end - from >= 2 &&
    ORGANISATION_WORDS.has(tokens[end - 1]?.text ?? '') &&
    (/^(?:the|US|U\.S\.|UK)$/i.test(tokens[from - 3]?.text ?? '') || /(?:ic|al)$/.test(before))
  );
}

/** “Apple CEO Tim Cook” names a company and a person. */
function splitRun(tokens: readonly Token[], start: number, end: number): readonly FoundName[] {
  if (isSeat(tokens, start) || isRank(tokens, start, end)) return [];
  const at = innerTitle(tokens, start, end);
  if (at === null) return readRun(tokens, start, end);
  return [...readRun(tokens, start, at), ...readRun(tokens, at, end)];
}

/** “Sen. Ann Hay, R-Ohio”: a party and a seat, which name nobody. */
const isSeat = (tokens: readonly Token[], start: number): boolean => {
  const [comma, party, dash] = [tokens[start - 1], tokens[start], tokens[start + 1]];
  const tag = dash?.text === '-' && dash.start === party?.end ? `${party.text}-` : (party?.text ?? '');
  return /^[,(]$/.test(comma?.text ?? '') && /^(?:R|D|I|L|G|DFL|GOP|Ind|Lab|Con)-/.test(tag);
};

/** “a Category 3 hurricane”, “Phase 2”. */
const isRank = (tokens: readonly Token[], start: number, end: number): boolean =>
  end - start === 1 &&
  /^(?:Category|Phase|Level|Tier|Stage|Section|Article|Chapter|Page|Table|Figure|Appendix)$/.test(
    tokens[start]?.text ?? '',
  ) &&
  /^(?:\d+|[IVX]+)$/.test(tokens[end]?.text ?? '');

/** Where a title stands inside a run, with names before and after it. */
function innerTitle(tokens: readonly Token[], start: number, end: number): number | null {
  if (ORGANISATION_WORDS.has(tokens[end - 1]?.text ?? '')) return null;
  for (let index = start + 1; index < end - 1; index++) {
    const before = tokens[index - 1];
    const ofState = index === start + 1 && before?.text === 'State';
    if (ofState || !isTitle(tokens[index]) || isTitle(before) || COUNTRY_BY_ADJECTIVE.has(before?.text ?? '')) continue;
    return isGivenName(before?.text ?? '') ? null : index;
  }
  return null;
}

const PORTFOLIOS =
  /^(?:State|Defense|Defence|Commerce|Energy|Education|Health|Labor|Labour|Transportation|Treasury|Agriculture|Homeland|Security)$/;

/** “Secretary of State Antony Blinken”: past the portfolio to the name. */
function afterPortfolio(tokens: readonly Token[], start: number, end: number): number {
  if (tokens[start - 1]?.text !== 'of' || !/^(?:secretary|minister)$/i.test(tokens[start - 2]?.text ?? ''))
    return start;
  let from = start;
  while (from < end - 1 && PORTFOLIOS.test(tokens[from]?.text ?? '')) from++;
  return from;
}

/** “Russian President Vladimir Putin” → country Russia, title president, name Vladimir Putin. */
function readRun(tokens: readonly Token[], start: number, end: number): readonly FoundName[] {
  let from = afterPortfolio(tokens, start, end);
  let country = adjectiveBefore(tokens, start);
  const titles: string[] = from > start ? ['secretary'] : titlesBefore(tokens, start);
  while (from < end) {
    const word = tokens[from]?.text ?? '';
    const isNation =
      COUNTRY_BY_ADJECTIVE.get(word) ??
      (from + 1 < end && isTitle(tokens[from + 1]) ? COUNTRY_BY_NAME.get(word) : undefined);
    // “State Sen. Ann Hay”
    const ofState = word === 'State' && from + 2 < end && isTitle(tokens[from + 1]);
    if (isNation && from + 1 < end && !COUNTRY_BY_NAME.has(textOf(tokens, from, end))) country = isNation;
    else if (
      !ofState &&
      isTitle(tokens[from]) &&
      !(from + 1 < end && tokens[from + 1]?.text === 'of') &&
      !ORGANISATION_WORDS.has(tokens[end - 1]?.text ?? '')
    )
      titles.push(word.toLowerCase().replace('.', ''));
    else if (!ofState) break;
    from++;
  }
  // “Hull-based Marsh Foods”
  if (tokens[from + 1]?.text === '-' && tokens[from + 2]?.lower === 'based' && from + 3 < end) from += 3;
  if (from >= end) return [];
  if (
    from > start &&
    COUNTRY_BY_ADJECTIVE.has(tokens[from - 1]?.text ?? '') &&
    typeOf(textOf(tokens, from, end), []) === 'organisation'
  )
    from--;
  const named = textOf(tokens, from, end);
  const local = tokens[end - 1]?.text === 'Local';
  const numbered = isNumbered(tokens, end) && (local || typeOf(named, titles) === 'unknown');
  const text = numbered ? textOf(tokens, from, end + 1) : named;
  if (end - from === 1 && (COUNTRY_BY_ADJECTIVE.has(text) || ADJECTIVES.has(text))) return [];
  if (numbered) return [{ start: from, end: end + 1, text, titles, country, type: local ? 'organisation' : 'unknown' }];
  if (isCommonOpening(tokens, from, end, text) || isShouted(tokens, from, end, text)) return [];
  return [{ start: from, end, text, titles, country, type: typeOf(text, titles) }];
}

/** “Flight 217”, “Heron 2”: the number is part of the name; not “Sydney 48 minutes later”. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const [before, number, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!/^\d{1,4}$/.test(number?.text ?? '') || before?.pos !== 'PROPN' || UNNUMBERED.test(before.text)) return false;
  if (/^(?:19|20)\d\d$/.test(number?.text ?? '')) return false;
  if (next?.pos === 'NOUN') return !next.text.endsWith('s') && !UNITS.test(next.text);
  return next === undefined || /^(?:VERB|AUX|ADP|CCONJ|PART|PUNCT)$/.test(next.pos);
}

const UNNUMBERED =
  /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|May|June|July|August|September|October|November|December|No|Nos)\.?$/;
const UNITS =
  /^(?:percent|million|billion|trillion|mile|km|meter|metre|foot|pound|dollar|year|minute|hour|day|week|month)$/;

/** Capitalised adjectives that name nobody by themselves. */
const ADJECTIVES = new Set(
  'European Western Eastern Northern Southern Asian African Arab Muslim Christian Jewish Islamic Catholic Orthodox Republican Democratic Conservative Baltic Nordic Latin Middle World BAD'.split(
    ' ',
  ),
);

/** “REALLY BAD”: capitals for loudness. */
const isShouted = (tokens: readonly Token[], from: number, end: number, text: string): boolean =>
  (isLoud(tokens[from - 1]) || isLoud(tokens[end])) && /^[A-Z]+$/.test(text) && typeOf(text, []) === 'organisation';

const isLoud = (token: Token | undefined): boolean => token !== undefined && /^[A-Z]{3,}$/.test(token.text);

function isTitle(token: Token | undefined): boolean {
  if (!token) return false;
  const { lower } = token;
  return TITLES.has(lower) || (lower.includes('.') && TITLES.has(lower.replace('.', '')));
}

function adjectiveBefore(tokens: readonly Token[], start: number): string | null {
  for (let index = start - 1; index >= Math.max(0, start - 5); index--) {
    const token = tokens[index];
    if (!token) return null;
    const country =
      token.text === token.lower ? null : (COUNTRY_BY_ADJECTIVE.get(token.text) ?? COUNTRY_BY_NAME.get(token.text));
    if (country) return country;
    if (!isTitle(token) && token.text !== "'s" && token.text !== '’s') return null;
  }
  return null;
}

/** Lower-case titles before a name: “foreign minister Wang Yi”, “the president, …” not. */
function titlesBefore(tokens: readonly Token[], start: number): string[] {
  const titles: string[] = [];
  for (let index = start - 1; index >= Math.max(0, start - 4); index--) {
    if (!isTitle(tokens[index])) break;
    titles.unshift(tokens[index]?.lower ?? '');
  }
  return titles;
}

/** A capital only because the sentence begins: “Direct talks”. */
function isCommonOpening(tokens: readonly Token[], from: number, end: number, text: string): boolean {
  if (!opensSentence(tokens, from) || end - from > 1) return false;
  if (ORGANISATION_WORDS.has(text) && !ORGANISATIONS.has(text)) return tokens[end]?.pos === 'NOUN';
  if (typeOf(text, []) !== 'unknown' || leadsToDay(tokens, end)) return false;
  return /^(?:NOUN|ADJ|ADP)$/.test(tokens[end]?.pos ?? '') || text.length < 3;
}

/** “Moreno on Tuesday signed”. */
const leadsToDay = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'on' && /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(tokens[at + 1]?.text ?? '');

const opensSentence = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  const glued = before?.end === tokens[at]?.start;
  return at === 0 || /^[“‘—–.!?:]$/.test(before?.text ?? '') || (glued && /^["']$/.test(before?.text ?? ''));
};

export function textOf(tokens: readonly Token[], from: number, end: number): string {
  let text = '';
  for (let index = from; index < end; index++) {
    const token = tokens[index];
    const previous = tokens[index - 1];
    if (token) text += (index > from && previous && token.start > previous.end ? ' ' : '') + token.text;
  }
  return text;
}

/** Names that a list has whole; the list named last knows best. */
const LISTED: ReadonlyMap<string, Actor['type']> = new Map([
  ...[...ORGANISATIONS].map((name) => [name, 'organisation'] as const),
  ...[...PLACES, ...COUNTRY_BY_CAPITAL.keys()].map((name) => [name, 'place'] as const),
  ...[...COUNTRY_BY_NAME.keys()].map((name) => [name, 'country'] as const),
]);

/** What a name is, by its words alone. */
export function typeOf(text: string, titles: readonly string[]): Actor['type'] {
  const listed = LISTED.get(text);
  if (listed) return listed;
  const several = text.includes(' ') ? text.split(' ') : null;
  if (several ? several.some((word) => ORGANISATION_WORDS.has(word)) : ORGANISATION_WORDS.has(text))
    return 'organisation';
  if (titles.length > 0 || (several && isGivenName(several[0] ?? ''))) return 'person';
  if (several && PLACE_WORDS.has(several.at(-1) ?? '')) return 'place';
  if (/^[A-Z][A-Z.&]{1,6}$/.test(text)) return 'organisation';
  return 'unknown';
}
