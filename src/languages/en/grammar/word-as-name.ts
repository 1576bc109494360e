import type { Token } from '../../../types.ts';
import { isGivenName } from '../actors/data/given-names.ts';
import { kindOfNoun } from '../events/event-nouns.ts';
import { attributes } from '../status/reporting-verbs.ts';
import { isNominal, isPastShape, partOf } from './tag-classes.ts';
import { verbShape } from './verb-shape.ts';

/** Whether a word that the tagger takes for a common one is a name, or part of one, by what stands beside it. */
export const isNameHere = (
  tokens: readonly Token[],
  index: number,
  token: Token,
  previous: Token | undefined,
): boolean =>
  // Few words are written like names, and are none yet.
  token.text !== token.lower &&
  token.pos !== 'PROPN' &&
  (isPartOfName(tokens, index, token, previous) ||
    opensName(tokens, index, token) ||
    isPerson(token, previous, tokens[index + 1]) ||
    isGoal(tokens[index - 2], token, previous) ||
    isObjectName(token, previous) ||
    opensStreet(tokens, index, token) ||
    isNameOfVerb(tokens, index, token));

/** Whether a word opens a sentence or a quotation; a straight mark opens what it is glued to. */
export const isOpening = (previous: Token | undefined, token: Token): boolean =>
  previous === undefined ||
  (previous.text.length === 1 && OPENS_SPEECH.has(previous.text)) ||
  ((previous.text === '"' || previous.text === "'") && previous.end === token.start);

const OPENS_SPEECH = new Set(['“', '‘', '—', '–', ':']);

const isCommon = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'ADJ' || pos === 'NOUN';

/** “Grant Shapley, the treasurer, told”: a given name that is a word too, where a sentence opens. */
const isPerson = (token: Token, previous: Token | undefined, next: Token | undefined): boolean =>
  next?.pos === 'PROPN' &&
  isCommon(token) &&
  /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
  /^\p{Lu}\p{Ll}/u.test(next.text) &&
  isOpening(previous, token) &&
  isGivenName(token.text) &&
  !DAY_OR_MONTH.test(next.text);

/** “moved to Hull”, “talks in Reading”: no verb is written so behind a preposition. */
const isGoal = (before: Token | undefined, { pos, text }: Token, previous: Token | undefined): boolean =>
  pos === 'VERB' &&
  before !== undefined &&
  (/^(?:to|in|from|near|of)$/.test(previous?.text ?? '')
    ? before.text === before.lower
    : // “as the storm hit Hull”
      previous?.pos === 'VERB' && previous.text === previous.lower) &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(text);

/** “a storm hit Hull on Monday”: no second verb is written so behind a verb in lower case. */
const isObjectName = ({ pos, text }: Token, previous: Token | undefined): boolean =>
  pos === 'VERB' && previous?.pos === 'VERB' && previous.text === previous.lower && /^\p{Lu}\p{Ll}{2,}$/u.test(text);

/** The name of a day or a month, as it is written in dates. */
export const DAY_OR_MONTH =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** “the Open Society Fund”, “Guy Standing”: a common word written as the names beside it. */
function isPartOfName(tokens: readonly Token[], index: number, token: Token, previous: Token | undefined): boolean {
  if (!previous || !isCommon(token)) return false;
  const isBeforeName = tokens[index + 1]?.pos === 'PROPN' && !isOpening(previous, token);
  const before = tokens[index - 2];
  // “Salas and Lock said”
  const isBesideName = previous.text === 'and' && before?.pos === 'PROPN' && tokens[index + 1]?.pos === 'VERB';
  const isAfterName = token.pos === 'VERB' && before !== undefined && (previous.pos === 'PROPN' || isBesideName);
  return (isBeforeName || isAfterName) && /^\p{Lu}\p{Ll}/u.test(token.text);
}

/** “Redline, founded in 1951, …”, “Redline on Monday reported …”, “Pierce, a former engineer, …”, “Ford said …”: called like a verb, where a sentence opens. */
function isNameOfVerb([, next, after]: readonly Token[], index: number, { pos, lower, lemma, text }: Token): boolean {
  if (index > 0 || pos !== 'VERB' || lower !== lemma || !/^\p{Lu}\p{Ll}{3}/u.test(text)) return false;
  if (next?.text === ',')
    return (after?.pos === 'VERB' && after.text.endsWith('ed')) || SAYS_WHO.test(after?.text ?? '');
  if (next?.lower === 'on') return DAY_OR_MONTH.test(after?.text ?? '');
  // “Ford said”, “Match plans to close”: nothing that is ordered stands before another verb
  if (next?.lower === 'plans') return after?.lower === 'to';
  if (next?.pos !== 'VERB' || !isPastShape(verbShape(next))) return false;
  return attributes(next.lemma) || (governsAsPast(after?.pos) && kindOfNoun(lower) === null);
}

/** “cut 900 jobs”: what stands behind a past form that governs it. */
const governsAsPast = partOf('DET', 'NUM', 'PROPN', 'PRON');

const SAYS_WHO = /^(?:an?|who|whose|\d\d)$/;

const IN_NAMES = new Set(['Without', 'Against', 'For', 'Beyond']);

/** “Doctors Without Borders”: a preposition in capitals within a name. */
const opensName = (tokens: readonly Token[], index: number, token: Token): boolean =>
  tokens[index + 2]?.pos === 'PROPN' &&
  isNominal(token) &&
  IN_NAMES.has(tokens[index + 1]?.text ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(token.text);

/** “Unite regional officer Gaynor Marsh called …”: a name that is also a verb, before a title and a person. */
export function opensTitle(tokens: readonly Token[], index: number, token: Token): boolean {
  if (index > 0 || token.lower !== token.lemma) return false;
  let end = 1;
  while (end < 6 && /^(?:ADJ|NOUN)$/.test(tokens[end]?.pos ?? '')) end += 1;
  const name = tokens.findIndex(({ pos }, at) => at >= end && pos !== 'PROPN');
  const verb = tokens[name];
  return end > 1 && name > end && verb?.pos === 'VERB' && isPastShape(verbShape(verb));
}

/** “Downing Street rejected”, “Rolling Stone has apologized”: what a clause would be without a comma, were it a verb. */
function opensStreet(tokens: readonly Token[], index: number, { pos, text }: Token): boolean {
  if (index > 0 || pos !== 'VERB' || !/^\p{Lu}\p{Ll}+ing$/u.test(text)) return false;
  let end = 1;
  while (tokens[end]?.pos === 'PROPN') end += 1;
  const [verb, next] = [tokens[end], tokens[end + 1]];
  if (end === 1 || !verb) return false;
  if (verb.pos === 'AUX') return /^(?:has|have|had|will|would)$/.test(verb.lower) && next?.pos === 'VERB';
  return verb.pos === 'VERB' && isPastShape(verbShape(verb));
}
