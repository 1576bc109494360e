import type { PartOfSpeech, Token } from '../../../types.ts';
import { kindOfNoun } from '../events/event-nouns.ts';
import { isOftenWrong } from '../word-lists.ts';
import { isHas, isNamedWill, isNoHelper } from './helper-words.ts';
import { withLostVerb } from './lost-verb.ts';
import { missedVerb } from './missed-verbs.ts';
import { opensAsAdjective } from './opening-adjective.ts';
import { isNominal, isPastShape, partOf } from './tag-classes.ts';
import { correctVerb } from './tagged-verbs.ts';
import { correctWord } from './tagged-words.ts';
import { verbShape } from './verb-shape.ts';
import { DAY_OR_MONTH, isNameHere, isOpening, opensTitle } from './word-as-name.ts';

/** Corrects what the tagger often gets wrong in news: “a newly imposed deadline”, “expressed hope”, “would present a plan”. */
export function retag(tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  let before: Token | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    if (isNoHelper(token, before) || isNamedWill(tokens, index, token) || isAddress(tokens, index, token))
      out.push(taggedAs(token, 'PROPN', token.lower));
    else if (isHas(tokens, index, token)) out.push(taggedAs(token, 'AUX', 'have'));
    else if (isMorning(token, before) || isSide(token, before)) out.push(taggedAs(token, 'NOUN', token.lower));
    else if (isHyphenedParticle(token, before)) out.push(taggedAs(token, particleIn(tokens[index + 1]), token.lower));
    else if (isHyphenedHelper(token, before, tokens[index + 1])) out.push(taggedAs(token, 'ADJ', token.lower));
    else if (isSurelyRight(token, before)) out.push(token);
    else out.push(corrected(tokens, index, token, out));
    before = token;
  }
  return withLostVerb(out);
}

/** “Number 10 dismissed the report”, “No 10 said”: the premier's house speaks; not “No 10 shirts”, “Number 10 was sold out”. */
function isAddress(tokens: readonly Token[], index: number, { text }: Token): boolean {
  const at = text === '10' || text === '11' ? index - 1 : index;
  const opening = tokens[at]?.text;
  if (opening !== 'No' && opening !== 'Number') return false;
  const [number, verb] = [tokens[at + 1]?.text, tokens[at + 2]];
  if (number !== '10' && number !== '11') return false;
  return (
    /^(?:said|has|would)$/.test(verb?.lower ?? '') ||
    (/^(?:VERB|ADJ)$/.test(verb?.pos ?? '') && /ed$/.test(verb?.lower ?? ''))
  );
}

/** “Outside the Capitol”. */
const isOutside = ({ lower }: Token): boolean => lower === 'outside' || lower === 'inside';

/** “the inside of the bank”, “the far side of the moon”. */
const isSide = ({ pos, lower }: Token, before: Token | undefined): boolean =>
  (pos === 'ADP' && (lower === 'inside' || lower === 'outside') && before?.lower === 'the') ||
  // “set bail at $2 million”
  (pos === 'VERB' &&
    lower === 'bail' &&
    /^(?:sets?|setting|posts?|posted|posting|makes?|made|den(?:y|ied)|grant(?:s|ed)|on|his|her|their)$/.test(
      before?.lower ?? '',
    )) ||
  (pos === 'VERB' && lower === 'side' && /^(?:far|near|other|dark|same)$/.test(before?.lower ?? ''));

/** “at 5.59 am”. */
const isMorning = ({ pos, lower }: Token, before: Token | undefined): boolean =>
  pos === 'AUX' && lower === 'am' && before?.pos === 'NUM';

function corrected(tokens: readonly Token[], index: number, token: Token, out: readonly Token[]): Token {
  const previous = out.at(-1);
  const verb = missedVerb(tokens, index, token, out, previous);
  const pos = verb ? 'VERB' : correct(tokens, index, token, out, previous);
  const lemma = verb ?? (token.pos === 'VERB' ? LONGER.get(token.lower) : undefined);
  const isRight = pos === token.pos && (lemma ?? token.lemma) === token.lemma;
  return isRight ? token : taggedAs(token, pos, lemma ?? lemmaAs(token, pos));
}

/** By their forms, verbs that the tagger takes for shorter ones: “wages” has “waged”, “wags” has “wagged”. */
const LONGER: ReadonlyMap<string, string> = new Map(
  'stare stage wage rage fine wipe scrape tape slate site tote gripe mate pine cane eke'
    .split(' ')
    .flatMap((base) => [[`${base}d`, base] as const, [`${base.slice(0, -1)}ing`, base] as const]),
);

function taggedAs({ start, end, text, lower, lists }: Token, pos: PartOfSpeech, lemma: string): Token {
  return { start, end, text, lower, lemma, pos, lists };
}

const OPEN_WORDS = new Set(['that', 'first', 'last', 'military', 'can', 'should']);

/** Words of the closed classes, but for the few that are also something else; what is no noun, verb or adjective only as a word of its own. */
function isSurelyRight(token: Token, before: Token | undefined): boolean {
  switch (token.pos) {
    case 'NOUN':
    case 'PROPN':
    case 'VERB':
    case 'ADJ':
      return false;
    case 'ADV':
    case 'PRON':
    case 'SCONJ':
    case 'INTJ':
    case 'X':
      return before?.text !== '-' && !isOftenWrong(token);
    default:
      return !(isOftenWrong(token) && OPEN_WORDS.has(token.lower));
  }
}

/** The tagger gives names no singular; a common noun has one; “the stabbing” is no form of “stab”. */
const lemmaAs = (token: Token, pos: PartOfSpeech): string => {
  if (pos === 'NOUN' && token.pos === 'VERB' && token.lower.endsWith('ing')) return token.lower;
  if (pos !== 'NOUN' || token.pos !== 'PROPN') return token.lemma;
  const word = token.lower;
  if (word.endsWith('ieves')) return `${word.slice(0, -3)}f`;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?<=sh|ch|ss|x)es$|s$/, '');
};

/** “would open”, “does not own”. */
const isModalBefore = (previous: Token | undefined, before: Token | undefined): boolean =>
  previous?.lower === 'not' || previous?.lower === "n't" || previous?.lower === 'n’t'
    ? before?.pos === 'AUX' && (MODALS.has(before.lower) || before.lemma === 'do')
    : previous?.pos === 'AUX' && MODALS.has(previous.lower);

const MODALS = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'must', 'should']);

function correct(
  tokens: readonly Token[],
  index: number,
  token: Token,
  out: readonly Token[],
  previous: Token | undefined,
): PartOfSpeech {
  const { pos } = token;
  const next = tokens[index + 1];
  if (isNameHere(tokens, index, token, previous)) return 'PROPN';
  if (pos === 'ADJ' && isOutside(token) && next?.pos === 'DET' && previous?.pos !== 'DET') return 'ADP';
  // “Miss Ann Hay said”
  if (pos === 'VERB' && token.text === 'Miss' && next?.pos === 'PROPN') return 'PROPN';
  if (pos === 'VERB' && token.lower === 'having' && isPerfect(tokens, index)) return 'AUX';
  if (index === 0 && token.lower === 'first' && next?.pos === 'VERB' && isPastShape(verbShape(next))) return 'ADV';
  const asWord = isOftenWrong(token) ? correctWord(tokens, index, token, previous) : null;
  if (asWord) return asWord;
  if ((pos === 'VERB' || index === 0) && opensAsAdjective(tokens, index, token)) return 'ADJ';
  if (pos === 'ADJ' && next?.lower === 'plans' && previous?.pos === 'DET' && WHO_PLANS.has(token.lower)) return 'NOUN';
  if (pos === 'VERB' && isHyphened(tokens, index, token)) return 'ADJ';
  if (pos === 'VERB') return opensTitle(tokens, index, token) ? 'PROPN' : correctVerb(token, next, out);
  if (pos === 'PROPN' && index === 0 && next?.text === ',' && SPEAKING.has(token.lower)) return 'VERB';
  if (pos === 'PROPN') return isOpening(previous, token) && isCommonPlural(token, next) ? 'NOUN' : pos;
  if (pos === 'NOUN' && (isApposedParticiple(token, previous, next) || isPlanning(tokens, index, previous)))
    return 'VERB';
  const isBase = (pos === 'ADJ' || pos === 'NOUN') && token.lower === token.lemma;
  const follows = isBase && next && isModalBefore(previous, out.at(-2));
  return follows && followsModalVerb(next.pos) ? 'VERB' : pos;
}

/** “her pin-up days”, “a run-in with police”: a part of a word. */
const isHyphenedParticle = ({ pos, start }: Token, before: Token | undefined): boolean =>
  pos === 'ADP' && before?.text === '-' && before.end === start;

/** It describes the noun behind it, else it ends one. */
const particleIn = (next: Token | undefined): PartOfSpeech =>
  next?.pos === 'NOUN' || next?.text === '-' ? 'ADJ' : 'NOUN';

/** “a would-be buyer”, “do-it-yourself stores”: no verb. */
const isHyphenedHelper = ({ pos, start, end }: Token, before: Token | undefined, next: Token | undefined): boolean =>
  ((pos === 'AUX' || pos === 'VERB') && next?.text === '-' && next.start === end) ||
  (pos === 'AUX' && before?.text === '-' && before.end === start);

/** “a fixed-line company”, “break-ins”: the first half of a noun. */
const isHyphened = (tokens: readonly Token[], index: number, { end }: Token): boolean => {
  const [hyphen, noun] = [tokens[index + 1], tokens[index + 2]];
  return hyphen?.text === '-' && hyphen.start === end && noun?.start === hyphen.end && noun.pos === 'NOUN';
};

/** “having announced”, “having previously denied”. */
function isPerfect(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.pos === 'ADV' ? tokens[index + 2] : tokens[index + 1];
  return next?.pos === 'VERB' && /participle$/.test(verbShape(next));
}

/** “Mitigating, Oliver Hay said”: what a speaker does, no name. */
const SPEAKING = new Set(
  'mitigating prosecuting defending sentencing speaking opening closing summing testifying responding writing concluding'.split(
    ' ',
  ),
);

const followsModalVerb = partOf('DET', 'PRON', 'PROPN', 'NUM', 'ADJ', 'ADP');

/** “Her alliance, stitched together last August, …”. */
const isApposedParticiple = (token: Token, previous: Token | undefined, next: Token | undefined): boolean =>
  token.pos === 'NOUN' &&
  previous?.text === ',' &&
  /^\p{Ll}{3,}ed$/u.test(token.text) &&
  !/(?:eed|[^aeiou]red|shed|sled|bed|wed)$/.test(token.text) &&
  (next?.pos === 'ADV' || next?.pos === 'ADP' || next?.pos === 'PART');

/** “Families plan to sue”, “the company plans to open”, but not “government plans to cut taxes were dropped”. */
function isPlanning(tokens: readonly Token[], index: number, previous: Token | undefined): boolean {
  if (governsPlan(tokens, index, previous)) return true;
  if (tokens[index + 1]?.text !== 'to') return false;
  const [token, verb] = [tokens[index], tokens[index + 2]];
  if (token?.pos !== 'NOUN' || verb?.pos !== 'VERB' || verb.text !== verb.lemma) return false;
  const [, base, ending] = /^(plan|hope|aim|vow|vote|pledge|struggle|attempt|need)(s?)$/.exec(token.text) ?? [];
  if (!base) return false;
  const isName = ending !== '' && previous?.pos === 'PROPN';
  const plural =
    !isName && ((/[a-z]{2}s$/.test(previous?.text ?? '') && isNominal(previous)) || opensWithSeveral(tokens, index));
  const pronoun = /^(?:it|he|she|who|which)$/i.test(previous?.text ?? '');
  // “nurses who walked out in May plan to”
  const who = ending ? -1 : tokens.findIndex(({ lower }, at) => lower === 'who' && at < index);
  if (who > 0 && /[a-z]{2}s$/.test(tokens[who - 1]?.text ?? '')) return !hasLaterVerb(tokens.slice(index + 2));
  const aside = previous?.text === ',' && tokens.slice(1, index - 1).some(({ text }) => text === ',');
  if (aside && ending && isNominal(tokens[0]) && !tokens[0]?.text.endsWith('s'))
    return !hasLaterVerb(tokens.slice(index + 2));
  // “closed at noon on Tuesday and plans to reopen on Friday”
  if (ending && previous?.text === 'and' && DAY_OR_MONTH.test(tokens[index - 2]?.text ?? '')) return true;
  const agrees = ending ? pronoun || (isNominal(previous) && !plural) : plural;
  return agrees && !hasLaterVerb(tokens.slice(index + 2));
}

/** “The union plans to strike”: who may plan, though the tagger takes the word for an adjective. */
const WHO_PLANS = new Set(
  'firm union giant utility port premier suspect satellite jet plane militant official executive representative rival incumbent cardinal'.split(
    ' ',
  ),
);

/** “Astra, facing a delisting, plans a split by October”: no noun stands right before “a”. */
function governsPlan(tokens: readonly Token[], index: number, previous: Token | undefined): boolean {
  const lower = tokens[index]?.lower;
  if ((lower !== 'plan' && lower !== 'plans') || !/^an?$/.test(tokens[index + 1]?.lower ?? '')) return false;
  if (lower === 'plans') return previous?.text === ',' || isNominal(previous);
  return isNominal(previous) && /[a-z]{2}s$/.test(previous?.text ?? '') && index < 4;
}

/** “Nurses at the hospital plan to strike”: several, whom the sentence opens with. */
function opensWithSeveral(tokens: readonly Token[], index: number): boolean {
  const at = tokens.findIndex(({ pos }) => pos === 'ADP');
  const between = tokens.slice(at + 1, index);
  return (
    at > 0 &&
    at < 5 &&
    isNominal(tokens[at - 1]) &&
    /[a-z]{2}s$/.test(tokens[at - 1]?.text ?? '') &&
    between.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|ADP)$/.test(pos))
  );
}

/** Another finite verb before the clause ends: the one before is no verb then. */
function hasLaterVerb(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(
    ({ pos, text }) => pos === 'PUNCT' || pos === 'SCONJ' || /^(?:and|but|or|that|which|who|when|if)$/.test(text),
  );
  const clause = end < 0 ? tokens : tokens.slice(0, end);
  return clause.some(
    (token) =>
      (token.pos === 'AUX' && !/^(?:be|been|being)$/.test(token.text)) ||
      (token.pos === 'VERB' && verbShape(token) === 'past'),
  );
}

const PEOPLE = new Set(
  `lines queues crowds homes houses roads streets schools shops hospitals hotels factories banks airlines stores deaths bridges buses temperatures winds waves tests images votes seats jobs workers voters shares sources hundreds thousands dozens tens millions rescuers troops members protesters demonstrators lawmakers supporters employees shareholders officers drivers teachers
  passengers survivors villagers farmers miners soldiers rebels gunmen fighters leaders ministers families relatives ambassadors lawyers observers crews flights trains schools stocks forces
  contracts agreements rules exports imports services pupils students patients residents commuters tourists consumers retailers suppliers manufacturers carriers regulators shops
  polls results talks negotiators negotiations clashes strikes floods wildfires storms firefighters police markets prices sales profits tests doctors nurses jurors judges witnesses executives witnesses pilots engineers owners users customers parties critics
  youths youngsters teens teenagers kids thieves bandits robbers raiders burglars vandals looters rioters hackers pirates kidnappers snipers bombers crooks thugs
  militants mourners neighbours neighbors inmates detainees hostages captives migrants refugees gangs mobs crowds marchers shoppers shopkeepers onlookers bystanders
  guards warplanes helicopters ships boats things scores unions councils charities teams firms creditors allies companies friends colleagues parents mothers fathers women girls boys opponents rivals
  drones missiles rockets shells tanks jets trucks ferries planes fires flames aftershocks tremors landslides mudslides blackouts sirens gunshots`.split(
    /\s+/,
  ),
);

/** “Voters”, “Investigators” at the start of a sentence: no names, though the tagger says so. */
function isCommonPlural({ lower: word }: Token, next: Token | undefined): boolean {
  if (next?.pos === 'PROPN') return false;
  return (
    PEOPLE.has(word) ||
    (word.endsWith('s') && kindOfNoun(word.slice(0, word.endsWith('shes') ? -2 : -1)) !== null) ||
    /(?:cials|[ncs]tives|casters|omats|tors|ists|dents|rants|tants|lants|ities|tions|ysts|utors|eputies|ompanies|arties|ountries|amilies|gees|archers|tigators|cutors|edics)$/.test(
      word,
    )
  );
}
