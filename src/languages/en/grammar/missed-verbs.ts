import type { Token } from '../../../types.ts';
import { kindOfPhrase } from '../events/event-verbs.ts';
import { isFiniteHave, looksInflected } from '../word-lists.ts';
import { crimeDone } from './crime-done.ts';
import { DAY_OR_MONTH } from './day-names.ts';
import { governingVerb } from './governing-verbs.ts';
import { isKnownVerb, knownBase, likelyBase } from './known-verbs.ts';
import { pastLookAlike } from './past-look-alikes.ts';
import { presentOfName, spreads } from './present-of-name.ts';
import { presentOfPlural } from './present-of-plural.ts';
import { opensRelative, relativeVerb } from './relative-verbs.ts';
import { setForDay } from './set-for-day.ts';
import { buildsNominal, isNominal, isPluralNoun, partOf } from './tag-classes.ts';
import { baseOfParticiple, baseOfPast, baseOfSurePast, onlyShapeOf } from './verb-forms.ts';

/** The lemma of a verb that the tagger took for something else. */
export function missedVerb(
  tokens: readonly Token[],
  index: number,
  token: Token,
  out: readonly Token[],
  previous: Token | undefined,
): string | null {
  if (token.pos !== 'NOUN' && token.pos !== 'ADJ') return null;
  const crime = token.pos === 'NOUN' ? crimeDone(token, previous, tokens[index + 1]) : null;
  if (crime) return crime;
  if (token.pos === 'NOUN' && token.lower === 'spread' && spreads(tokens, index, out)) return 'spread';
  const entry =
    token.pos === 'NOUN'
      ? ((isNominal(previous) ? entryVerb(tokens, index, out) : null) ?? presentOfName(tokens, index, out))
      : null;
  if (entry) return entry;
  const plural = presentOfPlural(tokens, index, out);
  if (plural) return plural;
  const set = setForDay(tokens, index, out);
  if (set) return set;
  // Most nouns and adjectives are neither inflected like a verb nor stand where a clause of its own begins.
  if (!looksInflected(token) && !opensRelative(previous) && !isOnceDone(token, previous)) return null;
  if (token.pos === 'ADJ')
    return (
      hiddenVerb(tokens, index, token) ??
      relativeVerb(tokens, index, token, out) ??
      perfect(token, previous, tokens[index + 1]) ??
      pastLookAlike(token, previous, tokens[index + 1]) ??
      barePast(token, previous, tokens[index + 1], index) ??
      governingVerb(tokens, index, out) ??
      passive(token, out, tokens[index + 1])
    );
  return (
    relativeVerb(tokens, index, token, out) ??
    datedPast(token, previous, tokens[index + 1]) ??
    perfect(token, previous, tokens[index + 1]) ??
    pastLookAlike(token, previous, tokens[index + 1]) ??
    barePast(token, previous, tokens[index + 1], index) ??
    governingVerb(tokens, index, out) ??
    passive(token, out, tokens[index + 1])
  );
}

/** “was last hit”, “A storm last hit the coast”. */
const isOnceDone = ({ lower }: Token, previous: Token | undefined): boolean =>
  (SAME_PARTICIPLE.has(lower) || lower === 'saw') && /^(?:last|first)$/.test(previous?.lower ?? '');

/** “June 14, 2023: Detectives search the home”: behind its day an entry of a chronology has a verb, which governs what follows. */
function entryVerb(tokens: readonly Token[], index: number, out: readonly Token[]): string | null {
  const next = tokens[index + 1];
  const phrase = next?.pos === 'ADP' && (tokens[index]?.lower.endsWith('s') ?? false);
  if (!phrase && !opensObject(next)) return null;
  if (!opensEntry(tokens[0])) return null;
  const mark = tokens.slice(0, ENTRY_OPENING).findIndex(({ text }) => text === ':' || text === '–' || text === '—');
  if (mark < 1 || mark > index - 2) return null;
  const opening = tokens.slice(0, mark);
  const isDay = mark === 2 && opening[0]?.pos !== 'NUM' && /^[0-3]?\d$/.test(opening[1]?.text ?? '');
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(opening.at(-1)?.text ?? '');
  const isHour = /^\d{1,2}[:.]\d\d/.test(opening[0]?.text ?? '');
  if (!(isDay || isYear || isHour) || out.some(isVerb)) return null;
  const word = tokens[index]?.lower ?? '';
  const bases = [word, word.replace(/s$/, ''), word.replace(/es$/, '')];
  if (phrase) return bases.find((base) => kindOfPhrase(base, next.lower) !== null) ?? null;
  const base = bases.find(isKnownVerb) ?? null;
  const governs =
    tokens[index + 1]?.pos === 'DET' ||
    /^['’]s$/.test(tokens.slice(index + 1).find(({ pos }) => pos !== 'PROPN')?.text ?? '');
  return base ?? (governs ? (tokens[index]?.lemma ?? null) : null);
}

const ENTRY_OPENING = 6;

/** A month, a year; “May” the tagger takes for a noun. */
const opensEntry = (first: Token | undefined): boolean =>
  first?.pos === 'PROPN' || first?.pos === 'NUM' || first?.text === 'May';

const opensObject = (next: Token | undefined): boolean =>
  next?.pos === 'DET' || next?.pos === 'PROPN' || next?.pos === 'PRON' || next?.pos === 'NUM';

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

/** “Berg referenced the war”, “the judge, the first on the court, retired on Monday”: a past form taken for an adjective; its lemma when it is a verb we know. */
function hiddenVerb(tokens: readonly Token[], index: number, token: Token): string | null {
  if (index === 0 || token.pos !== 'ADJ' || !token.text.endsWith('ed')) return null;
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (!previous || !next) return null;
  if (previous.pos === 'NOUN' && next.pos === 'DET') return knownBase(token.lower) ?? likelyBase(token.lower);
  if (previous.pos === 'PROPN' && next.pos === 'DET') return knownBase(token.lower) ?? likelyBase(token.lower);
  if (previous.pos === 'NOUN' && next.lower === 'that') return knownBase(token.lower);
  // “he feigned mental illness”
  if (/^(?:he|she|they|we)$/i.test(previous.text) && /^(?:ADJ|NOUN)$/.test(next.pos))
    return knownBase(token.lower) ?? likelyBase(token.lower);
  if (previous.pos === 'NOUN' && NEAR_TIMES.has(next.lower) && DAY.test(tokens[index + 2]?.text ?? ''))
    return knownBase(token.lower) ?? likelyBase(token.lower);
  if (/^(?:NOUN|PROPN|NUM)$/.test(previous.pos) && DAY_OR_MONTH.test(next.text)) return knownBase(token.lower);
  if (previous.pos === 'PROPN' && next.pos === 'NOUN' && tokens[index + 2]?.lower === 'that')
    return /^(?:informed|assured|notified)$/.test(token.lower) ? knownBase(token.lower) : null;
  // “became a storm and drenched western Cuba”
  if (
    previous.lower === 'and' &&
    next.pos === 'ADJ' &&
    tokens[index + 2]?.pos === 'PROPN' &&
    tokens[index - 2]?.pos !== 'ADJ'
  )
    return knownBase(token.lower);
  if (isDayOfSubject(tokens, index - 1) && buildsNominal(next.pos))
    return knownBase(token.lower) ?? likelyBase(token.lower);
  const apposed = previous.text === ',' && tokens[index - 2]?.pos !== 'ADJ' && next.pos === 'ADP';
  const governs = followsHidden(next.pos) || (next.lower === 'as' && DAY.test(previous.text));
  if ((previous.pos !== 'PROPN' && previous.pos !== 'PRON' && !apposed) || !governs) return null;
  return knownBase(token.lower);
}

/** “the court on Monday restrained staff from …”: nothing that a day names stands right behind it. */
const isDayOfSubject = (tokens: readonly Token[], day: number): boolean =>
  tokens[day - 1]?.lower === 'on' &&
  DAY.test(tokens[day]?.text ?? '') &&
  buildsNominal(tokens[day - 2]?.pos ?? 'PUNCT') &&
  !tokens.slice(Math.max(0, afterComma(tokens, day)), day).some(isVerb);

const afterComma = (tokens: readonly Token[], day: number): number =>
  tokens.findLastIndex(({ text }, at) => at < day && (text === ',' || at < day - 8));

/** “Prosecutors rested Feb. 7”: no noun stands right before a day. */
const datedPast = ({ lower }: Token, previous: Token | undefined, next: Token | undefined): string | null =>
  next !== undefined &&
  isPluralNoun(previous) &&
  /[^e]ed$/.test(lower) &&
  DAY_OR_MONTH.test(next.text) &&
  !/(?:red|shed|sled|wed|bed)$/.test(lower)
    ? (knownBase(lower) ?? likelyBase(lower))
    : null;

/** “the module separated last Thursday”. */
const NEAR_TIMES = new Set(['on', 'last', 'late', 'early']);
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

const followsHidden = partOf('DET', 'PROPN', 'PRON', 'NUM', 'ADP', 'SCONJ');

/** “had rescued 137 people”, “has chartered a ship”: a participle after “have”, taken for a noun or an adjective. */
function perfect(token: Token, previous: Token | undefined, next?: Token): string | null {
  if (!isFiniteHave(previous)) return null;
  if (SAME_PARTICIPLE.has(token.lower)) return token.lower;
  // “had overshot the runway”
  const isSure = token.pos === 'ADJ' || onlyShapeOf(token.lower) !== null;
  const irregular = isSure && next?.pos === 'DET' ? (baseOfPast(token.lower) ?? baseOfParticiple(token.lower)) : null;
  if (irregular) return irregular;
  if (!/[^e]ed$/.test(token.text)) return null;
  return knownBase(token.text) ?? (next === undefined || followsPerfect(next.pos) ? likelyBase(token.text) : null);
}

/** “had forecast growth”, “has hit a record”: participles that are nouns too. */
const SAME_PARTICIPLE = new Set(['forecast', 'hit', 'put', 'set', 'spread', 'broadcast']);

/** “had lapsed on July 31”: nothing here that somebody has. */
const followsPerfect = partOf('DET', 'ADP', 'PUNCT', 'ADV');

/** “was aborted because of a fault”: a participle after “be”, taken for an adjective or a noun; what people feel or are stays one. */
function passive({ lower: word, lemma }: Token, out: readonly Token[], next: Token | undefined): string | null {
  const isOnce = /^(?:last|first)$/.test(out.at(-1)?.lower ?? '');
  if (SENTENCED.has(word) && /^['’]s$/.test(out.at(-1)?.text ?? '') && out.at(-2)?.pos === 'PRON')
    return knownBase(word) ?? likelyBase(word);
  const adverb = out.at(-1)?.pos === 'ADV' || isOnce ? out.at(-1) : undefined;
  const previous = out.at(adverb ? -2 : -1);
  if (previous?.pos !== 'AUX' || !BE.has(previous.text)) return null;
  // “was last hit on May 3”
  if (isOnce && SAME_PARTICIPLE.has(word) && (next === undefined || /^(?:ADP|ADV|PUNCT|SCONJ)$/.test(next.pos)))
    return word;
  if (adverb && DEGREES.has(adverb.lower)) return null;
  if (next?.lower === 'dead' && /^(?:pronounced|presumed|declared)$/.test(word)) return word.replace(/d$/, '');
  // “was married two weeks ago”
  if (word === 'married' && next && /^(?:NUM|ADP|ADV)$/.test(next.pos) && next.lower !== 'to') return 'marry';
  if (!/[^e]ed$/.test(word) || (next && buildsNominal(next.pos)) || isState(word)) return null;
  return lemma === word ? (knownBase(word) ?? likelyBase(word)) : lemma;
}

/** “when he’s sentenced in May”. */
const SENTENCED = new Set(
  'sentenced convicted acquitted arrested charged released extradited elected confirmed'.split(' '),
);

/** “less restrained”. */
const DEGREES = new Set(
  'less more most very so too quite rather fairly extremely highly deeply well increasingly as how'.split(' '),
);

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

const STATES = new Set(
  `hundred sacred naked rugged armed skilled talented gifted dedicated devoted opposed entitled educated informed relaxed
   sophisticated outdated populated polluted disabled deserted isolated motivated inclined packed heated animated reserved
   inspired troubled distinguished concerned interested tired scared worried excited pleased disappointed surprised relieved
   satisfied committed determined prepared located related supposed limited involved divided mixed married crowded qualified
   detailed experienced advanced complicated aged needed united convinced embarrassed frustrated confused exhausted thrilled
   delighted shocked devastated saddened alarmed encouraged`.split(/\s+/),
);

/** What somebody feels or is, no deed: “worried”, “unharmed”. */
const isState = (word: string): boolean => STATES.has(word) || word.startsWith('un');

/** “voters cast their ballots”, “the inspection found no damage”: no noun stands right before a determiner. */
function barePast(token: Token, previous: Token | undefined, next: Token | undefined, index: number): string | null {
  if (previous === undefined || (token.pos === 'ADJ' && next?.pos !== 'DET')) return null;
  // “Researchers first saw signs of it in May”
  if (token.lower === 'saw' && previous.lower === 'first' && index > 1) return 'see';
  if (next?.pos === 'DET' && /^(?:last|first)$/.test(previous.lower) && SAME_PARTICIPLE.has(token.lower))
    return token.lower;
  const sure = token.pos === 'NOUN' && isNominal(previous) ? baseOfSurePast(token.lower) : null;
  if (sure) return sure;
  // “shares sold in 2019 rose on Monday”
  if (token.pos === 'NOUN' && previous.pos === 'NUM' && /^(?:19|20)\d\d$/.test(previous.text)) {
    const past = token.lower === 'rose' ? 'rise' : baseOfSurePast(token.lower);
    if (past) return past;
  }
  if (token.text === 'marks' && next?.pos === 'DET') return 'mark';
  if (token.text === 'found' && previous.pos !== 'DET' && previous.pos !== 'ADJ') return 'find';
  const governs = next?.pos === 'DET' || next?.lower === 'one' || (next?.pos === 'PRON' && GOVERNED.has(next.lower));
  if (!governs) return null;
  if (!precedesBarePast(previous.pos) && !PRONOUN_LIKE.has(previous.lower)) return null;
  if (token.pos === 'ADJ') return baseOfPast(token.lower);
  return baseOfPast(token.lower) ?? (/[^e]ed$/.test(token.text) ? knownBase(token.text) : null);
}

const PRONOUN_LIKE = new Set(['another', 'both', 'some', 'many', 'each', 'all', 'chief', 'general']);

const GOVERNED = new Set(['his', 'her', 'its', 'their', 'our', 'it', 'him', 'them', 'us']);

const precedesBarePast = partOf('NOUN', 'PROPN', 'NUM', 'PUNCT', 'CCONJ');
