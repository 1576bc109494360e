import type { PartOfSpeech, Token } from '../../../types.ts';
import { kindOfNoun } from '../events/event-nouns.ts';
import { kindOfVerb } from '../events/event-verbs.ts';
import { attributes, speechClass, takesClause } from '../status/reporting-verbs.ts';
import { baseOfPast, type VerbShape, verbShape } from './verb-forms.ts';

/** Corrects what the tagger often gets wrong in news: “a newly imposed deadline”, “expressed hope”, “would present a plan”. */
export function retag(tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    if (isSurelyRight(token)) {
      out.push(token);
      continue;
    }
    const verb = missedVerb(tokens, index, token, out);
    const pos = verb ? 'VERB' : correct(tokens, index, token, out);
    const isRight = pos === token.pos && (verb ?? token.lemma) === token.lemma;
    out.push(isRight ? token : taggedAs(token, pos, verb ?? lemmaAs(token, pos)));
  }
  return out;
}

function taggedAs({ start, end, text, lower }: Token, pos: PartOfSpeech, lemma: string): Token {
  return { start, end, text, lower, lemma, pos };
}

/** The lemma of a verb that the tagger took for something else. */
function missedVerb(tokens: readonly Token[], index: number, token: Token, out: readonly Token[]): string | null {
  const previous = out[index - 1];
  if (token.pos === 'ADJ')
    return (
      hiddenVerb(tokens, index, token) ??
      relativeVerb(tokens, index, token, out) ??
      perfect(token, previous) ??
      fatal(token, previous, tokens[index + 1]) ??
      compound(tokens, index) ??
      passive(token, previous, tokens[index + 1])
    );
  if (token.pos === 'NOUN')
    return (
      relativeVerb(tokens, index, token, out) ??
      perfect(token, previous) ??
      fatal(token, previous, tokens[index + 1]) ??
      compound(tokens, index) ??
      barePast(token, previous, tokens[index + 1])
    );
  return compound(tokens, index);
}

const CLOSED_CLASSES = new Set<PartOfSpeech>(['PUNCT', 'SYM', 'CCONJ', 'PART', 'AUX', 'DET', 'ADP', 'NUM']);
const OPEN_WORDS = new Set(['that', 'first', 'last', 'military', 'can', 'should']);

/** Words of the closed classes, but for the few that are also something else. */
const isSurelyRight = (token: Token): boolean => CLOSED_CLASSES.has(token.pos) && !OPEN_WORDS.has(token.lower);

/** “Berg referenced the war”, “the judge, the first on the court, retired on Monday”: a past form taken for an adjective; its lemma when it is a verb we know. */
function hiddenVerb(tokens: readonly Token[], index: number, token: Token): string | null {
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (token.pos !== 'ADJ' || !token.text.endsWith('ed') || !previous || !next) return null;
  if (previous.pos === 'NOUN' && next.pos === 'DET') return knownBase(token.lower) ?? likelyBase(token.lower);
  if (previous.pos === 'NOUN' && next.pos === 'DET') return knownBase(token.lower);
  const apposed = previous.text === ',' && tokens[index - 2]?.pos !== 'ADJ' && next.pos === 'ADP';
  if ((previous.pos !== 'PROPN' && previous.pos !== 'PRON' && !apposed) || !AFTER_HIDDEN.has(next.pos)) return null;
  return knownBase(token.lower);
}

const AFTER_HIDDEN = new Set<PartOfSpeech>(['DET', 'PROPN', 'PRON', 'NUM', 'ADP', 'SCONJ']);

/** “ransacked” → “ransack”, “vandalized” → “vandalize”: no adjective stands right before a determiner. */
const likelyBase = (word: string): string =>
  word.slice(0, /(?:[^aeiou][^aeioulsvz]|ll|ss|[aeo][wy]|er|en|on)ed$/.test(word) ? -2 : -1);

/** “referenced” → “reference”; only verbs that the word lists know. */
function knownBase(word: string): string | null {
  const bases = [word.slice(0, -1), word.slice(0, -2), word.slice(0, -3), word.replace(/ied$/, 'y')];
  return bases.find((base) => speechClass(base) !== null || kindOfVerb(base) !== null) ?? null;
}

/** “who chairs the inquiry”, “negotiations that open on Monday”: after a relative word, a form of a verb we know is that verb. */
function relativeVerb(tokens: readonly Token[], index: number, token: Token, out: readonly Token[]): string | null {
  const previous = out[index - 1];
  const next = tokens[index + 1];
  if ((token.pos !== 'NOUN' && token.pos !== 'ADJ') || !previous || !next || !AFTER_VERB.has(next.pos)) return null;
  const opens = opensWho(previous) || previous.lower === 'which' || (isThat(previous) && isNominal(out[index - 2]));
  if (!opens) return null;
  const word = token.lower;
  const base = word.replace(/s$/, '');
  const forms =
    previous.lower === 'that' && word.endsWith('s') && isPluralNoun(out[index - 2])
      ? []
      : [word, base, base.replace(/e$/, '')];
  return forms.find((form) => isKnownVerb(form)) ?? (opensWho(previous) && word.endsWith('s') ? base : null);
}

const AFTER_VERB = new Set<PartOfSpeech>(['DET', 'ADP', 'PRON', 'PROPN', 'NUM', 'ADV']);

const opensWho = (token: Token): boolean => token.lower === 'who';
const isThat = ({ lower, pos }: Token): boolean => lower === 'that' && pos !== 'DET';
const isNominal = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';
const isPluralNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' && token.text.endsWith('s');
const isKnownVerb = (base: string): boolean => speechClass(base) !== null || kindOfVerb(base) !== null;

/** The tagger gives names no singular; a common noun has one. */
const lemmaAs = (token: Token, pos: PartOfSpeech): string => {
  if (pos !== 'NOUN' || token.pos !== 'PROPN') return token.lemma;
  const word = token.lower;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
};

const NOMINALS = new Set<PartOfSpeech>(['NOUN', 'ADJ', 'PROPN']);
const OPENS_NOUN = new Set<PartOfSpeech>(['DET', 'ADJ', 'NUM']);
const BARE_INFINITIVE = new Set([
  'help',
  'let',
  'make',
  'dare',
  'see',
  'hear',
  'watch',
  'have',
  'do',
  'go',
  'come',
  'be',
  'get',
  'try',
]);
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', "'s", '’s', 'whose']);
const HAVE = new Set(['have', 'has', 'had']);
const COMMON = new Set<PartOfSpeech>(['VERB', 'ADJ', 'NOUN']);
const MODALS = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'must', 'should']);

function correct(tokens: readonly Token[], index: number, token: Token, out: readonly Token[]): PartOfSpeech {
  const { pos } = token;
  const previous = out[index - 1];
  const next = tokens[index + 1];
  if (isPartOfName(tokens, index, token, previous) || opensName(tokens, index, token)) return 'PROPN';
  const asWord = OFTEN_WRONG.has(token.lower) ? correctWord(tokens, index, token, previous) : null;
  if (asWord) return asWord;
  if (pos === 'VERB') return opensTitle(tokens, index, token) ? 'PROPN' : correctVerb(token, next, out);
  if (pos === 'PROPN') return isOpening(previous, token) && isCommonPlural(token, next) ? 'NOUN' : pos;
  if (pos === 'NOUN' && (isApposedParticiple(token, previous, next) || isPlanning(tokens, index, previous)))
    return 'VERB';
  const isAfterModal = previous?.pos === 'AUX' && MODALS.has(previous.lower);
  const isBase = isAfterModal && (pos === 'ADJ' || pos === 'NOUN') && token.lower === token.lemma;
  return isBase && next && AFTER_MODAL_VERB.has(next.pos) ? 'VERB' : pos;
}

const AFTER_MODAL_VERB = new Set<PartOfSpeech>(['DET', 'PRON', 'PROPN', 'NUM', 'ADJ', 'ADP']);

/** “the Open Society Fund”, “Guy Standing”: a common word written as the names beside it. */
function isPartOfName(tokens: readonly Token[], index: number, token: Token, previous: Token | undefined): boolean {
  if (!previous || !COMMON.has(token.pos)) return false;
  const isBeforeName = tokens[index + 1]?.pos === 'PROPN' && !isOpening(previous, token);
  const isAfterName = token.pos === 'VERB' && previous.pos === 'PROPN' && tokens[index - 2] !== undefined;
  return (isBeforeName || isAfterName) && /^\p{Lu}\p{Ll}/u.test(token.text);
}

const OFTEN_WRONG = new Set([
  'first',
  'last',
  'further',
  'open',
  'firm',
  'that',
  'military',
  'may',
  'live',
  'can',
  'should',
  'goes',
  'show',
  'chief',
]);

/** What a word is that the tagger gets wrong by itself; `null` when it stands as the tagger says. */
function correctWord(
  tokens: readonly Token[],
  index: number,
  { pos, lower, text }: Token,
  previous: Token | undefined,
): PartOfSpeech | null {
  const next = tokens[index + 1];
  const before = previous?.pos;
  switch (lower) {
    case 'first':
    case 'last':
      if (pos === 'VERB' && next?.pos === 'PROPN') return 'ADJ';
      if (pos === 'ADV' && previous && (before === 'DET' || POSSESSIVES.has(previous.lower))) return 'ADJ';
      return before === 'AUX' && (next?.pos === 'AUX' || next?.pos === 'VERB') ? 'ADV' : null;
    case 'further':
      return before === 'NUM' || before === 'DET' ? 'ADJ' : null;
    case 'open':
      return pos === 'ADJ' && opensThen(tokens, index) ? 'VERB' : null;
    case 'firm':
      return pos === 'ADV' && (before === 'ADJ' || before === 'DET') ? 'NOUN' : null;
    case 'that':
      if (pos === 'DET' && leadsToPlural(tokens, index + 1)) return 'SCONJ';
      if (NAMED_TIMES.test(next?.lower ?? '') || (pos === 'SCONJ' && isObject(previous, next, tokens[index + 2])))
        return 'DET';
      return previous === undefined && next?.pos === 'NOUN' ? 'DET' : null;
    case 'military':
      return !next || AFTER_MILITARY.has(next.pos) ? 'NOUN' : null;
    case 'can':
      return pos === 'AUX' && before === 'NOUN' && isAfterNoun(next) ? 'NOUN' : null;
    case 'should':
      return previous === undefined && text === 'Should' ? 'SCONJ' : null;
    case 'live':
      return pos === 'VERB' && /^(?:go|goes|went|going|gone)$/.test(previous?.lower ?? '') ? 'ADV' : null;
    case 'goes':
      return 'VERB';
    case 'show':
      return pos === 'NOUN' && isPluralNoun(previous) && next?.pos === 'PUNCT' ? 'VERB' : null;
    case 'chief':
      return pos === 'ADJ' && isNominal(previous) && AFTER_CHIEF.has(next?.pos ?? 'PUNCT') ? 'NOUN' : null;
    case 'may':
      return text === 'may' && pos === 'PROPN' && next?.pos !== 'NUM' && next?.pos !== 'PUNCT' ? 'AUX' : null;
    default:
      return null;
  }
}

const AFTER_MILITARY = new Set<PartOfSpeech>(['VERB', 'AUX', 'PUNCT', 'ADP']);

const AFTER_CHIEF = new Set<PartOfSpeech>(['ADV', 'VERB', 'AUX', 'PUNCT']);
const NAMED_TIMES = /^(?:day|night|evening|morning|afternoon|week|weekend|month|summer|winter|spring|autumn|year)$/;

/** “rejected that proposal, citing …”: no verb follows what would be a clause’s subject. */
const isObject = (previous: Token | undefined, next: Token | undefined, after: Token | undefined): boolean =>
  previous?.pos === 'VERB' &&
  !attributes(previous.lemma) &&
  next?.pos === 'NOUN' &&
  !next.text.endsWith('s') &&
  (after === undefined || after.pos === 'PUNCT' || POSSESSIVES.has(after.lower));

const IN_NAMES = new Set(['Without', 'Against', 'For', 'Beyond']);

/** “Doctors Without Borders”: a preposition in capitals within a name. */
const opensName = (tokens: readonly Token[], index: number, token: Token): boolean =>
  isNominal(token) &&
  IN_NAMES.has(tokens[index + 1]?.text ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(token.text) &&
  tokens[index + 2]?.pos === 'PROPN';

/** “a trash can during a broadcast”: no verb follows. */
const isAfterNoun = (next: Token | undefined): boolean => next === undefined || AFTER_SHARE.has(next.pos);

/** “Unite regional officer Gaynor Marsh called …”: a name that is also a verb, before a title and a person. */
function opensTitle(tokens: readonly Token[], index: number, token: Token): boolean {
  if (index > 0 || token.lower !== token.lemma) return false;
  let end = 1;
  while (end < 6 && /^(?:ADJ|NOUN)$/.test(tokens[end]?.pos ?? '')) end += 1;
  const name = tokens.findIndex(({ pos }, at) => at >= end && pos !== 'PROPN');
  const verb = tokens[name];
  return end > 1 && name > end && verb?.pos === 'VERB' && isPastShape(verbShape(verb.lower, verb.lemma));
}

/** “had rescued 137 people”: a participle after “have”, taken for a noun. */
const perfect = (token: Token, previous: Token | undefined): string | null =>
  previous !== undefined && HAVE.has(previous.lower) && /[^e]ed$/.test(token.text) ? knownBase(token.text) : null;

/** “A man drowned in his home”: verbs without an object, whose past form is no participle after its noun. */
function fatal(token: Token, previous: Token | undefined, next: Token | undefined): string | null {
  if (/^(?:split|hit)$/.test(token.text) && token.pos === 'NOUN' && next?.pos === 'NUM' && previous?.pos !== 'DET')
    return token.text;
  if (token.text === 'burst' && token.pos === 'NOUN' && previous?.pos !== 'DET' && next?.text === 'into')
    return 'burst';
  const drowned = token.pos === 'ADJ' && /^(?:drowned|perished|collapsed)$/.test(token.text);
  return drowned && isNominal(previous) && next?.pos === 'ADP' ? token.text.replace(/ed$|d$/, '') : null;
}

function correctVerb(token: Token, next: Token | undefined, all: readonly Token[]): PartOfSpeech {
  const word = token.lower;
  const whole = all[all.length - 1];
  if (HAVE.has(word) && isParticiple(next)) return 'AUX';
  if (whole === undefined && next?.pos === 'AUX' && word === token.lemma) return 'NOUN';
  if (leadsTitle(token, whole, next)) return 'ADJ';
  const before = withoutOpeningMark(all);
  const previous = before[before.length - 1];
  const beforeThat = before[before.length - 2];
  if (!previous) return word === 'following' || word === 'given' || word === 'including' ? 'ADP' : 'VERB';
  if (word === 'following' && next && next.pos !== 'PUNCT' && previous.pos !== 'AUX') return 'ADP';
  if (word === 'including' || word === 'regarding' || word === 'according') return 'ADP';
  if (previous.text === '-' && previous.end === token.start && !inPassive(before)) return 'ADJ';
  if (word === 'further') return 'ADJ';
  const shape = verbShape(word, token.lemma);
  const opens = OPENS_NOUN.has(previous.pos) || POSSESSIVES.has(previous.lower);
  const afterAdverb = previous.pos === 'ADV' && beforeThat?.pos === 'DET';
  if (token.lower.includes('-') && shape === 'base' && token.lower.endsWith('ing'))
    return next?.pos === 'NOUN' ? 'ADJ' : 'NOUN';
  if (shape === 'ing' && previous.pos === 'ADJ' && /ed$/.test(previous.text) && isAfterNoun(next)) return 'NOUN';
  if (shape === 'ing' && (isActivity(before, next, opens) || isNamedActivity(before, token, next))) return 'NOUN';
  if (shape === 'ing' || shape === 'past-or-participle' || shape === 'participle') {
    const mayModify = opens || afterAdverb || (shape !== 'ing' && (previous.pos === 'ADP' || previous.text === 'to'));
    const modifies =
      mayModify &&
      next !== undefined &&
      (NOMINALS.has(next.pos) ||
        isNounInDisguise(next) ||
        (shape !== 'ing' && previous.pos === 'ADP' && next.pos === 'VERB' && /[a-z]{3}ing$/.test(next.text)));
    return modifies && !/^\d{4}$/.test(previous.text) && !isPronounLike(previous) ? 'ADJ' : 'VERB';
  }
  if (shape === 'third' && (standsBeforeVerb(token, next) || NEEDS_SUBJECT_NEXT.has(previous.lower))) return 'NOUN';
  if (shape !== 'third' && shape !== 'base') return 'VERB';
  if (shape === 'base' && isBareNoun(before, next, afterAdverb)) return 'NOUN';
  if (opens && !isPronounLike(previous) && previous.pos !== 'NUM') return 'NOUN';
  if (shape === 'base' && previous.pos === 'NOUN' && beforeThat?.pos === 'DET' && next?.pos === 'PUNCT') return 'NOUN';
  if ((previous.pos === 'ADP' && previous.lower !== 'to') || previous.lower === 'for') return 'NOUN';
  const afterVerb = shape === 'base' && previous.pos === 'VERB' && previous.lower !== previous.lemma;
  return afterVerb && !BARE_INFINITIVE.has(previous.lemma) ? 'NOUN' : 'VERB';
}

/** “at the Sabil crossing shortly after noon”, “the emperor’s New Year greeting”: it governs nothing. */
function isNamedActivity(before: readonly Token[], { lower }: Token, next: Token | undefined): boolean {
  if (next && !/^(?:ADP|ADV|PUNCT|AUX|CCONJ)$/.test(next.pos)) return false;
  if (kindOfNoun(lower) === null && !NAMED_ACTIVITIES.test(lower)) return false;
  const nouns = before.length - 1 - before.findLastIndex(({ pos }) => !NOMINALS.has(pos));
  const opening = before[before.length - 1 - nouns];
  return nouns > 0 && nouns < 4 && (opening?.pos === 'DET' || POSSESSIVES.has(opening?.lower ?? ''));
}

const NAMED_ACTIVITIES =
  /^(?:crossing|building|greeting|opening|filing|offering|shooting|bombing|training|warning|holding|outing|recording|reading|screening|signing|swearing|beginning|ending|housing|painting|setting)$/;

/** “the fighting has stopped”, “that shelling was heard”: what is done, as a noun. */
function isActivity(before: readonly Token[], next: Token | undefined, opens: boolean): boolean {
  const previous = before[before.length - 1];
  const first = before[before.length - 2];
  if (!previous || (next?.pos !== 'AUX' && next?.pos !== 'VERB')) return false;
  if (previous.lower === 'that' && next.pos === 'AUX') return true;
  const headsNoun =
    opens ||
    (previous.pos === 'PROPN' && before.length === 1) ||
    (previous.pos === 'NOUN' && first !== undefined && OPENS_NOUN.has(first.pos) && next.pos === 'VERB');
  return headsNoun && !isPronounLike(previous);
}

/** “a 3% drop in sales”, “a year earlier profit”, “security launch contracts”. */
function isBareNoun(before: readonly Token[], next: Token | undefined, afterAdverb: boolean): boolean {
  const previous = before[before.length - 1];
  if (!previous) return false;
  const isShare = previous.text === '%' || previous.text === 'percent';
  if (isShare && (!next || AFTER_SHARE.has(next.pos))) return true;
  return (afterAdverb && RANKS.has(previous.text)) || namesKind(before, next);
}

const AFTER_SHARE = new Set<PartOfSpeech>(['ADP', 'PUNCT', 'CCONJ']);
const RANKS = new Set(['earlier', 'later', 'first', 'second', 'north', 'south', 'east', 'west']);

/** “when contracts covering the workers expired”: what follows is a subject, not yet its verb. */
const NEEDS_SUBJECT_NEXT = new Set('when while because although whereas until unless once'.split(' '));

/** “the pensions that new hires lost”, “strikes were called off”: no two finite verbs stand side by side. */
const standsBeforeVerb = (token: Token, next: Token | undefined): boolean =>
  (next?.pos === 'AUX' || (next?.pos === 'VERB' && isPastShape(verbShape(next.lower, next.lemma)))) &&
  !takesClause(token.lemma) &&
  !BEFORE_VERBS.has(token.lemma);

const BEFORE_VERBS = new Set(['get', 'keep', 'want', 'let', 'do', 'have', 'be', 'seem', 'become', 'help']);
const isPastShape = (shape: VerbShape): boolean => shape === 'past' || shape === 'past-or-participle';

/** Of “of “broken promises””: what stands before the quoted words. */
function withoutOpeningMark(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  return last && before && OPENING_MARKS.has(last.text) && before.end < last.start && BEFORE_MARK.has(before.pos)
    ? tokens.slice(0, -1)
    : tokens;
}

const OPENING_MARKS = new Set(['"', '“', '‘']);
const BEFORE_MARK = new Set<PartOfSpeech>(['ADP', 'DET', 'ADJ']);

/** “a televised address”, “broken promises”: after a participle that modifies, a form in -s or the base is a noun. */
function isNounInDisguise({ pos, lower, lemma }: Token): boolean {
  if (pos !== 'VERB') return false;
  const shape = verbShape(lower, lemma);
  return shape === 'base' || shape === 'third';
}

/** “national security launch contracts”: no verb in its base form follows a singular noun. */
function namesKind(before: readonly Token[], next: Token | undefined): boolean {
  const previous = before[before.length - 1];
  const first = before[before.length - 2];
  if (previous?.pos !== 'NOUN' || next?.pos !== 'NOUN' || !first || !BEFORE_KIND.has(first.pos)) return false;
  if (previous.text.endsWith('s') || OF_SEVERAL.has(previous.text)) return false;
  return !before.slice(-7).some(({ lower }) => LEADS_TO_VERB.has(lower));
}

const BEFORE_KIND = new Set<PartOfSpeech>(['ADJ', 'NOUN', 'ADP', 'DET']);
const OF_SEVERAL = new Set('people police staff team crew family media data women men children'.split(' '));
const LEADS_TO_VERB = new Set(
  'that let lets make makes made help helps helped and or do did does see have watch'.split(' '),
);

/** “the next windows open Sept. 19”: after a plural, before a day, with no verb before it. */
function opensThen(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const before = tokens.slice(0, index);
  return (
    isPluralNoun(tokens[index - 1]) &&
    (next?.pos === 'PROPN' || next?.text === 'on') &&
    !before.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  );
}

/** “said in a report that gene therapies could …”: no plural follows “that” in one phrase. */
function leadsToPlural(tokens: readonly Token[], from: number): boolean {
  let end = from;
  while (end < from + 4 && (tokens[end]?.pos === 'NOUN' || tokens[end]?.pos === 'ADJ')) end++;
  const last = tokens[end - 1];
  const isBeforeVerb = tokens[end]?.pos === 'AUX' || tokens[end]?.pos === 'VERB';
  return isBeforeVerb && isPluralNoun(last) && !last?.text.endsWith('ss');
}

function isParticiple(token: Token | undefined): boolean {
  if (token?.text === 'been') return true;
  const shape = token?.pos === 'VERB' ? verbShape(token.lower, token.lemma) : null;
  return shape === 'participle' || shape === 'past-or-participle';
}

/** “crash-landed”, “test-fired”: verbs written with a hyphen, which the tagger takes apart. */
function compound(tokens: readonly Token[], index: number): string | null {
  const hyphen = tokens[index - 1];
  if (hyphen?.text !== '-') return null;
  const [first, token, next] = [tokens[index - 2], tokens[index], tokens[index + 1]];
  if (!first || hyphen.end !== token?.start || next?.pos === 'NOUN' || next?.pos === 'ADJ') return null;
  return COMPOUNDS.get(`${first.lower}-${token.text}`) ?? null;
}

const COMPOUNDS: ReadonlyMap<string, string> = new Map([
  ['crash-landed', 'crash'],
  ['belly-landed', 'land'],
  ['test-fired', 'fire'],
  ['re-elected', 'elect'],
  ['re-opened', 'open'],
  ['re-entered', 'enter'],
  ['fast-tracked', 'approve'],
]);

/** “was aborted because of a fault”: a participle after “be”, taken for an adjective; what people feel stays one. */
function passive(token: Token, previous: Token | undefined, next: Token | undefined): string | null {
  if (token.pos !== 'ADJ' || previous?.pos !== 'AUX' || !BE.has(previous.text)) return null;
  const word = token.lower;
  const lemma = token.lemma === word ? knownBase(word) : token.lemma;
  if (lemma === null || !/[^e]ed$/.test(word)) return null;
  if (next && NOMINALS.has(next.pos)) return null;
  return FEELINGS.test(token.text) ? null : lemma;
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
const FEELINGS =
  /^(?:concerned|interested|tired|scared|worried|excited|pleased|disappointed|surprised|relieved|satisfied|committed|determined|prepared|located|related|supposed|limited|involved|divided|mixed|married|crowded|qualified|detailed|experienced|advanced|complicated|aged|needed|united|convinced|embarrassed|frustrated|confused|exhausted|thrilled|delighted|shocked|devastated|saddened|alarmed|encouraged)$/;

/** “voters cast their ballots”, “the inspection found no damage”: no noun stands right before a determiner. */
function barePast(token: Token, previous: Token | undefined, next: Token | undefined): string | null {
  if (token.pos !== 'NOUN' || previous === undefined) return null;
  if (token.text === 'marks' && next?.pos === 'DET') return 'mark';
  if (!BEFORE_BARE_PAST.has(previous.pos)) return null;
  const governs = next?.pos === 'DET' || (next?.pos === 'PRON' && GOVERNED.has(next.lower));
  return governs ? baseOfPast(token.lower) : null;
}

const GOVERNED = new Set(['his', 'her', 'its', 'their', 'our', 'it', 'him', 'them', 'us']);
const BEFORE_BARE_PAST = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'NUM', 'PUNCT', 'CCONJ']);

/** “Her alliance, stitched together last August, …”. */
const isApposedParticiple = (token: Token, previous: Token | undefined, next: Token | undefined): boolean =>
  token.pos === 'NOUN' &&
  previous?.text === ',' &&
  /^\p{Ll}{3,}ed$/u.test(token.text) &&
  !/(?:eed|[^aeiou]red|shed|sled|bed|wed)$/.test(token.text) &&
  (next?.pos === 'ADV' || next?.pos === 'ADP' || next?.pos === 'PART');

/** “Families plan to sue”, “the company plans to open”, but not “government plans to cut taxes were dropped”. */
function isPlanning(tokens: readonly Token[], index: number, previous: Token | undefined): boolean {
  if (tokens[index + 1]?.text !== 'to') return false;
  const [token, verb] = [tokens[index], tokens[index + 2]];
  if (token?.pos !== 'NOUN' || verb?.pos !== 'VERB' || verb.text !== verb.lemma) return false;
  const [, base, ending] = /^(plan|hope|aim|vow|pledge|struggle|attempt|need)(s?)$/.exec(token.text) ?? [];
  if (!base) return false;
  const plural = /[a-z]{2}s$/.test(previous?.text ?? '') && isNominal(previous);
  const pronoun = /^(?:it|he|she|who|which)$/i.test(previous?.text ?? '');
  const agrees = ending ? pronoun || (isNominal(previous) && !plural) : plural;
  return agrees && !hasLaterVerb(tokens.slice(index + 2));
}

/** Another finite verb before the clause ends: the one before is no verb then. */
function hasLaterVerb(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(
    ({ pos, text }) => pos === 'PUNCT' || pos === 'SCONJ' || /^(?:and|but|or|that|which|who|when|if)$/.test(text),
  );
  const clause = end < 0 ? tokens : tokens.slice(0, end);
  return clause.some(
    ({ pos, text, lemma }) =>
      (pos === 'AUX' && !/^(?:be|been|being)$/.test(text)) || (pos === 'VERB' && verbShape(text, lemma) === 'past'),
  );
}

/** “…,” lead investigator Maren Holt told reporters: who is first among those of a trade. */
const leadsTitle = (token: Token, previous: Token | undefined, next: Token | undefined): boolean =>
  token.lower === 'lead' &&
  token.pos === 'VERB' &&
  (previous === undefined || BEFORE_TITLE.has(previous.pos)) &&
  next?.pos === 'NOUN' &&
  /(?:or|er|ist|ian|ant|ent|ney|sel|man)s?$/.test(next.text);

const BEFORE_TITLE = new Set<PartOfSpeech>(['PUNCT', 'DET', 'CCONJ', 'ADP']);

/** “were rubber-stamped”: a hyphenated verb with its helper. */
const inPassive = (before: readonly Token[]): boolean => before[before.length - 3]?.pos === 'AUX';

/** Whether a word opens a sentence or a quotation; a straight mark opens what it is glued to. */
const isOpening = (previous: Token | undefined, token: Token): boolean =>
  previous === undefined ||
  OPENS_SPEECH.has(previous.text) ||
  ((previous.text === '"' || previous.text === "'") && previous.end === token.start);

const OPENS_SPEECH = new Set(['“', '‘', '—', '–']);

const PEOPLE = new Set(
  `workers voters shares sources hundreds thousands dozens tens millions rescuers troops members protesters demonstrators lawmakers supporters employees shareholders officers drivers teachers
  passengers survivors villagers farmers miners soldiers rebels gunmen fighters leaders ministers families relatives ambassadors lawyers observers crews flights trains schools stocks forces
  polls results talks negotiators negotiations clashes strikes floods wildfires storms firefighters police markets prices sales profits tests doctors nurses jurors judges witnesses executives witnesses pilots engineers owners users customers parties critics`.split(
    /\s+/,
  ),
);

/** “Voters”, “Investigators” at the start of a sentence: no names, though the tagger says so. */
function isCommonPlural({ lower: word }: Token, next: Token | undefined): boolean {
  if (next?.pos === 'PROPN') return false;
  return (
    PEOPLE.has(word) ||
    (word.endsWith('s') && kindOfNoun(word.slice(0, -1)) !== null) ||
    /(?:cials|casters|omats|tors|ists|dents|rants|tants|lants|ities|tions|ysts|utors|eputies|ompanies|arties|ountries|amilies|gees|archers|tigators|cutors)$/.test(
      word,
    )
  );
}

/** “that”, “this”, “all” may be a whole subject: “that helped”. */
const isPronounLike = (token: Token): boolean => PRONOUN_LIKE.has(token.lower);
const PRONOUN_LIKE = new Set([
  'that',
  'this',
  'these',
  'those',
  'all',
  'some',
  'both',
  'which',
  'what',
  'each',
  'another',
]);
