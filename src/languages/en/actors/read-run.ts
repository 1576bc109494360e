import type { Token } from '../../../types.ts';
import { beginsWithDigit, isTitle } from '../word-lists.ts';
import { COUNTRY_BY_NAME } from './data/countries.ts';
import { ORGANISATION_WORDS, ORGANISATIONS } from './data/organisations.ts';
import { type FoundName, textOf, typeOf } from './found-name.ts';
import { nationOf } from './nation-of.ts';
import { adjectiveBefore, afterPortfolio, titlesBefore } from './titles-of-name.ts';

/** “Norwegian President Ellen Marsh” → country Norway, title president, name Ellen Marsh. */
export function readRun(tokens: readonly Token[], start: number, end: number): readonly FoundName[] {
  let from = afterPortfolio(tokens, start, end);
  let country = adjectiveBefore(tokens, start);
  const titles: string[] = from > start ? ['secretary'] : titlesBefore(tokens, start);
  while (from < end) {
    const word = tokens[from]?.text ?? '';
    const isNation =
      nationOf(tokens[from]) ?? (from + 1 < end && isTitle(tokens[from + 1]) ? COUNTRY_BY_NAME.get(word) : undefined);
    // “Secretary-General Ann Hay”
    const joinsTitles = word === '-' && titles.length > 0 && isTitle(tokens[from + 1]);
    // “Mayor-elect Ann Hay”
    if (word === '-' && titles.length > 0 && /^(?:elect|designate)$/.test(tokens[from + 1]?.lower ?? '')) {
      from += 2;
      continue;
    }
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
    else if (!ofState && !joinsTitles) break;
    from++;
  }
  // “Hull-based Marsh Foods”
  if (tokens[from + 1]?.text === '-' && tokens[from + 2]?.lower === 'based' && from + 3 < end) from += 3;
  if (from >= end) return [];
  if (from > start && nationOf(tokens[from - 1]) && typeOf(textOf(tokens, from, end), []) === 'organisation') from--;
  const named = textOf(tokens, from, end);
  const local = tokens[end - 1]?.text === 'Local';
  const numbered = isNumbered(tokens, end) && (local || typeOf(named, titles) === 'unknown');
  const text = numbered ? textOf(tokens, from, end + 1) : named;
  if (end - from === 1 && text.endsWith('day') && WEEKDAY.test(text)) return [];
  if (end - from === 1 && (nationOf(tokens[from]) || ADJECTIVES.has(text))) return [];
  if (numbered) return [{ start: from, end: end + 1, text, titles, country, type: local ? 'organisation' : 'unknown' }];
  if (isCommonOpening(tokens, from, end, text) || isShouted(tokens, from, end, text)) return [];
  return [{ start: from, end, text, titles, country, type: typeOf(text, titles) }];
}

/** “Flight 217”, “Heron 2”: the number is part of the name; not “Sydney 48 minutes later”. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const [before, number, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!number || !beginsWithDigit(number) || !/^\d{1,4}$/.test(number.text)) return false;
  if (before?.pos !== 'PROPN' || UNNUMBERED.test(before.text) || /^(?:19|20)\d\d$/.test(number.text)) return false;
  if (next?.pos === 'NOUN') return !next.text.endsWith('s') && !UNITS.test(next.text);
  return next === undefined || /^(?:VERB|AUX|ADP|CCONJ|PART|PUNCT)$/.test(next.pos);
}

const UNNUMBERED =
  /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|May|June|July|August|September|October|November|December|No|Nos)\.?$/;

const UNITS =
  /^(?:percent|million|billion|trillion|mile|km|meter|metre|foot|pound|dollar|year|minute|hour|day|week|month)$/;

/** “REALLY BAD”: capitals for loudness. */
const isShouted = (tokens: readonly Token[], from: number, end: number, text: string): boolean =>
  (isLoud(tokens[from - 1]) || isLoud(tokens[end])) && /^[A-Z]+$/.test(text) && typeOf(text, []) === 'organisation';

const isLoud = (token: Token | undefined): boolean =>
  token !== undefined && token.text !== token.lower && /^[A-Z]{3,}$/.test(token.text);

/** Capitalised adjectives that name nobody by themselves. */
const ADJECTIVES = new Set(
  'European Western Eastern Northern Southern Asian African Arab Muslim Christian Jewish Islamic Catholic Orthodox Republican Democratic Conservative Baltic Nordic Latin Middle World'.split(
    ' ',
  ),
);

/** A capital only because the sentence begins: “Direct talks”. */
function isCommonOpening(tokens: readonly Token[], from: number, end: number, text: string): boolean {
  if (end - from > 1 || !opensSentence(tokens, from)) return false;
  if (ORGANISATION_WORDS.has(text) && !ORGANISATIONS.has(text)) return tokens[end]?.pos === 'NOUN';
  if (typeOf(text, []) !== 'unknown' || leadsToDay(tokens, end)) return false;
  return /^(?:NOUN|ADJ|ADP)$/.test(tokens[end]?.pos ?? '') || text.length < 3;
}

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** “Moreno on Tuesday signed”. */
const leadsToDay = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'on' && WEEKDAY.test(tokens[at + 1]?.text ?? '');

const opensSentence = (tokens: readonly Token[], at: number): boolean => {
  if (at === 0) return true;
  const before = tokens[at - 1];
  const glued = before?.end === tokens[at]?.start;
  return ENDS_SENTENCE.has(before?.text ?? '') || (glued && /^["']$/.test(before?.text ?? ''));
};

const ENDS_SENTENCE = new Set(['“', '‘', '—', '–', '.', '!', '?', ':']);
