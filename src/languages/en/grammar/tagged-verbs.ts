import type { PartOfSpeech, Token } from '../../../types.ts';
import { kindOfNoun } from '../events/event-nouns.ts';
import { takesClause } from '../status/reporting-verbs.ts';
import { isFiniteHave, isPossessiveWord, opensBeforeSubject } from '../word-lists.ts';
import { AFTER_SHARE, isAfterNoun, isPastShape, NOMINALS } from './tag-classes.ts';
import { verbShape } from './verb-forms.ts';

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

/** What a word that the tagger took for a verb is: a verb, or a noun, an adjective, a preposition. `all` stands before it. */
export function correctVerb(token: Token, next: Token | undefined, all: readonly Token[]): PartOfSpeech {
  const word = token.lower;
  const whole = all[all.length - 1];
  if (isFiniteHave(token) && isParticiple(next)) return 'AUX';
  if (whole === undefined && next?.pos === 'AUX' && word === token.lemma) return 'NOUN';
  if (word.endsWith('man') && /(?:chair|spokes|lay|police|sports|business)(?:wo)?man$/.test(word)) return 'NOUN';
  if (leadsTitle(token, whole, next)) return 'ADJ';
  const before = withoutOpeningMark(all);
  const previous = before[before.length - 1];
  const beforeThat = before[before.length - 2];
  if (!previous && opensWithActivity(token, next)) return 'NOUN';
  if (!previous) return word === 'following' || word === 'given' || word === 'including' ? 'ADP' : 'VERB';
  if (word === 'following' && next && next.pos !== 'PUNCT' && previous.pos !== 'AUX') return 'ADP';
  if (word === 'including' || word === 'regarding' || word === 'according') return 'ADP';
  if (previous.text === '-' && previous.end === token.start && !inPassive(before)) return 'ADJ';
  if (word === 'further') return 'ADJ';
  // “closed the crossing to aid on Monday”
  if (word === 'aid' && previous.lower === 'to' && isAfterNoun(next)) return 'NOUN';
  if (previous.lower === 'to' && beforeThat?.lower === 'according') return 'NOUN';
  const shape = verbShape(word, token.lemma);
  const opens = (OPENS_NOUN.has(previous.pos) && !isDayOfWhich(before)) || isPossessiveWord(previous);
  const afterAdverb = previous.pos === 'ADV' && (beforeThat?.pos === 'DET' || isPossessiveWord(beforeThat));
  if (token.lower.includes('-') && shape === 'base' && token.lower.endsWith('ing'))
    return next?.pos === 'NOUN' ? 'ADJ' : 'NOUN';
  if (shape === 'ing' && previous.pos === 'ADJ' && /ed$/.test(previous.text) && isAfterNoun(next)) return 'NOUN';
  const begins = opensBeforeSubject(previous);
  if (next?.pos === 'NOUN' && MODIFYING.has(word) && (begins || /^(?:CCONJ|PUNCT|ADP)$/.test(previous.pos)))
    return 'ADJ';
  if (begins && opensWithActivity(token, next)) return 'NOUN';
  if (shape === 'ing' && previous.lower === 'the' && /^(?:ADP|PUNCT|CCONJ)$/.test(next?.pos ?? '')) return 'NOUN';
  if (shape === 'ing' && (isActivity(before, next, opens) || isNamedActivity(before, token, next))) return 'NOUN';
  if (shape === 'ing' || shape === 'past-or-participle' || shape === 'participle') {
    const mayModify = opens || afterAdverb || (shape !== 'ing' && (previous.pos === 'ADP' || previous.text === 'to'));
    const modifies =
      mayModify &&
      next !== undefined &&
      (NOMINALS.has(next.pos) ||
        isNounInDisguise(next) ||
        (word === 'estimated' && (next.pos === 'SYM' || next.pos === 'NUM')) ||
        (shape !== 'ing' && previous.pos === 'ADP' && next.pos === 'VERB' && /[a-z]{3}ing$/.test(next.text)));
    const isOfName = previous.pos === 'NUM' && beforeThat?.pos === 'PROPN';
    return modifies && !isOfName && !/^\d{4}$/.test(previous.text) && !isPronounLike(previous) ? 'ADJ' : 'VERB';
  }
  if (shape === 'third' && next?.lower === 'of' && previous.pos === 'PUNCT' && !TAKES_OF.has(token.lemma))
    return 'NOUN';
  if (shape === 'third' && (begins || standsBeforeVerb(token, next))) return 'NOUN';
  if (shape === 'third' && previous.pos === 'VERB' && governsNoun(previous)) return 'NOUN';
  if (shape === 'base' && begins && next?.pos === 'NOUN') return 'NOUN';
  if (shape !== 'third' && shape !== 'base') return 'VERB';
  if (shape === 'base' && isBareNoun(before, next, afterAdverb)) return 'NOUN';
  if (opens && !isPronounLike(previous) && previous.pos !== 'NUM') return 'NOUN';
  if (shape === 'base' && previous.pos === 'NOUN' && beforeThat?.pos === 'DET' && next?.pos === 'PUNCT') return 'NOUN';
  if (shape === 'base' && (namesSent(before, next) || disagrees(token, previous, beforeThat))) return 'NOUN';
  if ((previous.pos === 'ADP' && previous.lower !== 'to') || previous.lower === 'for') return 'NOUN';
  const afterVerb = shape === 'base' && previous.pos === 'VERB' && (isInflected(previous) || word === 'lead');
  return afterVerb && !BARE_INFINITIVE.has(previous.lemma) ? 'NOUN' : 'VERB';
}

/** “a bonus, raises of 3%”: few verbs stand right before “of”. */
const TAKES_OF = new Set('approve consist die dispose dream hear speak talk tell think warn'.split(' '));

/** “handed over a memory stick”: one thing has a verb that ends in “s”. */
const disagrees = ({ lower, lemma }: Token, previous: Token, article: Token | undefined): boolean =>
  lower === lemma &&
  previous.pos === 'NOUN' &&
  /^an?$/.test(article?.lower ?? '') &&
  !/s$|^(?:people|majority|number|couple|pair|handful|minority|lot)$/.test(previous.lower) &&
  !SAME_IN_THE_PAST.has(lower);

const SAME_IN_THE_PAST = new Set(
  'put hit cut set let shut cost spread quit read split beat hurt burst cast bet bid shed thrust upset come become run be have do'.split(
    ' ',
  ),
);

/** “which on July 22 posted strong earnings”: no noun phrase begins with the day. */
function isDayOfWhich(before: readonly Token[]): boolean {
  const [which, on, , day] = before.slice(-4);
  return day?.pos === 'NUM' && on?.lower === 'on' && /^(?:which|who|that)$/.test(which?.lower ?? '');
}

const isInflected = ({ lower, lemma }: Token): boolean => lower !== lemma;

/** “falsifying logs”, “offered raises”, but not “what he said matters”. */
const governsNoun = ({ lower, lemma }: Token): boolean =>
  lower.endsWith('ing') || (isPastShape(verbShape(lower, lemma)) && (!takesClause(lemma) || OFFERING.has(lemma)));

const OFFERING = new Set(['offer', 'demand', 'promise', 'announce', 'report', 'reject', 'propose']);

/** “and rolling blackouts began”. */
const MODIFYING = new Set(
  'rolling leading growing remaining existing surviving rising outgoing incoming neighbouring neighboring warring opposing'.split(
    ' ',
  ),
);

/** “Counting resumed”, “Voting was extended”: what is done opens the sentence. */
const opensWithActivity = ({ lower, lemma }: Token, next: Token | undefined): boolean =>
  verbShape(lower, lemma) === 'ing' &&
  next !== undefined &&
  (next.pos === 'AUX' || (next.pos === 'VERB' && isPastShape(verbShape(next.lower, next.lemma))));

/** “at the Sabil crossing shortly after noon”, “the emperor’s New Year greeting”: it governs nothing. */
function isNamedActivity(before: readonly Token[], { lower }: Token, next: Token | undefined): boolean {
  if (next && !/^(?:ADP|ADV|PUNCT|AUX|CCONJ)$/.test(next.pos)) return false;
  if (kindOfNoun(lower) === null && !NAMED_ACTIVITIES.test(lower)) return false;
  const nouns = before.length - 1 - before.findLastIndex(({ pos }) => !NOMINALS.has(pos));
  const opening = before[before.length - 1 - nouns];
  return nouns > 0 && nouns < 4 && (opening?.pos === 'DET' || isPossessiveWord(opening));
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

const RANKS = new Set(['earlier', 'later', 'first', 'second', 'north', 'south', 'east', 'west']);

/** “the pensions that new hires lost”, “strikes were called off”: no two finite verbs stand side by side. */
const standsBeforeVerb = (token: Token, next: Token | undefined): boolean =>
  (next?.pos === 'AUX' || (next?.pos === 'VERB' && isPastShape(verbShape(next.lower, next.lemma)))) &&
  !takesClause(token.lemma) &&
  !BEFORE_VERBS.has(token.lemma);

const BEFORE_VERBS = new Set(['get', 'keep', 'want', 'let', 'do', 'have', 'be', 'seem', 'become', 'help']);

/** Of “of “broken promises””: what stands before the quoted words. */
function withoutOpeningMark(tokens: readonly Token[]): readonly Token[] {
  const last = tokens[tokens.length - 1];
  const before = tokens[tokens.length - 2];
  return last?.text.length === 1 &&
    before &&
    OPENING_MARKS.has(last.text) &&
    before.end < last.start &&
    BEFORE_MARK.has(before.pos)
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

/** “by a software update sent in May”, “the union’s strike pay rose”: after a singular noun no base form agrees, and a past form follows. */
function namesSent(before: readonly Token[], next: Token | undefined): boolean {
  const previous = before[before.length - 1];
  if (previous?.pos !== 'NOUN' || previous.text.endsWith('s') || OF_SEVERAL.has(previous.text)) return false;
  if (next?.pos !== 'VERB' || !isPastShape(verbShape(next.lower, next.lemma))) return false;
  const opening = before[before.length - 2];
  return isPossessiveWord(opening) || /^(?:an?|the)$/.test(opening?.lower ?? '');
}

const BEFORE_KIND = new Set<PartOfSpeech>(['ADJ', 'NOUN', 'ADP', 'DET']);

const OF_SEVERAL = new Set('people police staff team crew family media data women men children'.split(' '));

const LEADS_TO_VERB = new Set(
  'that let lets make makes made help helps helped and or do did does see have watch'.split(' '),
);

function isParticiple(token: Token | undefined): boolean {
  if (token?.text === 'been') return true;
  const shape = token?.pos === 'VERB' ? verbShape(token.lower, token.lemma) : null;
  return shape === 'participle' || shape === 'past-or-participle';
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
