import type { PartOfSpeech, Token } from '../../../types.ts';
import { kindOfNoun } from '../events/event-nouns.ts';
import { endsInEd, isApostropheS, isBe, isFiniteHave, isPossessiveWord, opensBeforeSubject } from '../word-lists.ts';
import { isActivity, isNamedActivity, MODIFYING, opensWithActivity } from './activity-nouns.ts';
import {
  disagrees,
  endsObject,
  governsNoun,
  isBareNoun,
  isCompoundWord,
  isMeasured,
  isNounInDisguise,
  namesSent,
  standsBeforeVerb,
} from './bare-nouns.ts';
import { buildsNominal, isAfterNoun, isPastShape, isPronounLike, opensNoun, partOf } from './tag-classes.ts';
import { isParticipleOf } from './verb-forms.ts';
import { verbShape } from './verb-shape.ts';

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

const CRIMES = new Set(
  'murder robbery rape burglary theft assault coup assassination kidnapping arson escape suicide'.split(' '),
);

/** What a word that the tagger took for a verb is: a verb, or a noun, an adjective, a preposition. `all` stands before it. */
export function correctVerb(token: Token, next: Token | undefined, all: readonly Token[]): PartOfSpeech {
  const word = token.lower;
  const whole = all.at(-1);
  if (isFiniteHave(token) && isParticiple(next)) return 'AUX';
  // “having been closed”; “to shake it loose”
  if (next?.text === 'been' && word === 'having') return 'AUX';
  // “died aged 84”
  if (word === 'aged' && next?.pos === 'NUM') return 'ADJ';
  // “in a storage shed”
  if (word === 'shed' && whole?.pos === 'NOUN' && next?.pos === 'PUNCT') return 'NOUN';
  // “was upgraded to stable condition”, “tourists bound for Hull”
  if (word === 'loose' || word === 'stable' || (word === 'bound' && /^(?:for|to|by)$/.test(next?.lower ?? '')))
    return 'ADJ';
  if (whole === undefined && next?.pos === 'AUX' && word === token.lemma) return 'NOUN';
  if (whole === undefined && opensBeforePast(token, next)) return 'NOUN';
  if (next?.pos === 'AUX' && word === token.lemma && whole?.lower === 'where') return 'NOUN';
  if (word.endsWith('man') && /(?:chair|spokes|lay|police|sports|business)(?:wo)?man$/.test(word)) return 'NOUN';
  if (word === 'calls' && whole?.lower === 'phone') return 'NOUN';
  // “when police arrived”, “lied to police”, but “to police the border”
  if (
    word === 'police' &&
    whole?.pos !== 'AUX' &&
    (whole?.lower !== 'to' || !/^(?:DET|PROPN|NOUN)$/.test(next?.pos ?? ''))
  )
    return 'NOUN';
  // “convictions for fraud and attempted murder”
  if (word === 'attempted' && next && CRIMES.has(next.lower) && /^(?:ADP|CCONJ|DET|NUM)$/.test(whole?.pos ?? ''))
    return 'ADJ';
  if (word === 'told') return 'VERB';
  if (word === 'last' && next && LENGTHS.has(next.lower)) return 'ADJ';
  if (leadsTitle(token, whole, next)) return 'ADJ';
  const before = withoutOpeningMark(all);
  const previous = before.at(-1);
  const beforeThat = before.at(-2);
  if (!previous && opensWithActivity(token, next)) return 'NOUN';
  if (!previous) return word === 'following' || word === 'given' || word === 'including' ? 'ADP' : 'VERB';
  if (word === 'following' && next && next.pos !== 'PUNCT' && previous.pos !== 'AUX') return 'ADP';
  if (word === 'including' || word === 'regarding' || word === 'according') return 'ADP';
  if (previous.text === '-' && previous.end === token.start && !inPassive(before)) return 'ADJ';
  if (word === 'further') return 'ADJ';
  // “closed the crossing to aid on Monday”
  if (word === 'aid' && previous.lower === 'to' && isAfterNoun(next)) return 'NOUN';
  if (previous.lower === 'to' && beforeThat?.lower === 'according') return 'NOUN';
  // “since coming to power in 2009”
  if (word === 'power' && previous.lower === 'to' && /^(?:come|rise|return|sweep|ride)$/.test(beforeThat?.lemma ?? ''))
    return 'NOUN';
  const shape = verbShape(token);
  if (next?.pos === 'NOUN' && shape.startsWith('past') && isOfSpeaker(all)) return 'ADJ';
  // “were lost to disputes”: no infinitive
  if (shape === 'third' && previous.lower === 'to' && word !== 'talks') return 'NOUN';
  if (shape === 'base' && isOfNamedFirm(before, previous, next)) return 'NOUN';
  const opens = (opensNoun(previous.pos) && !isDayOfWhich(before)) || isPossessiveWord(previous);
  const afterAdverb = previous.pos === 'ADV' && (beforeThat?.pos === 'DET' || isPossessiveWord(beforeThat));
  if (token.lower.includes('-') && shape === 'base' && token.lower.endsWith('ing'))
    return next?.pos === 'NOUN' ? 'ADJ' : 'NOUN';
  if (shape === 'ing' && previous.pos === 'ADJ' && /ed$/.test(previous.text) && isAfterNoun(next)) return 'NOUN';
  const begins = opensBeforeSubject(previous);
  if (next?.pos === 'NOUN' && MODIFYING.has(word) && (begins || /^(?:CCONJ|PUNCT|ADP)$/.test(previous.pos)))
    return 'ADJ';
  if (begins && opensWithActivity(token, next)) return 'NOUN';
  // “An earlier hearing in Hull”
  if (shape === 'ing' && afterAdverb && isAfterNoun(next) && kindOfNoun(word)) return 'NOUN';
  // “over Sunday’s stabbing in Hull”
  if (shape === 'ing' && isApostropheS(previous) && isAfterNoun(next) && kindOfNoun(word)) return 'NOUN';
  if (shape === 'ing' && previous.lower === 'the' && /^(?:ADP|PUNCT|CCONJ)$/.test(next?.pos ?? '')) return 'NOUN';
  if (shape === 'ing' && (isActivity(before, next, opens) || isNamedActivity(before, token, next))) return 'NOUN';
  if (shape === 'ing' || shape === 'past-or-participle' || shape === 'participle') {
    // “the dead and wounded employees”
    if (previous.pos === 'CCONJ' && beforeThat?.pos === 'ADJ' && /^(?:wounded|injured)$/.test(word)) return 'ADJ';
    const compound = endsInEd(token) && next?.pos === 'NOUN' && isCompoundWord(before);
    const mayModify =
      opens ||
      afterAdverb ||
      compound ||
      (shape !== 'ing' && (previous.pos === 'ADP' || previous.text === 'to' || previous.text === 'for'));
    const modifies =
      mayModify &&
      next !== undefined &&
      (buildsNominal(next.pos) ||
        isNounInDisguise(next) ||
        (SUMMED.has(word) && (next.pos === 'SYM' || next.pos === 'NUM')) ||
        (shape !== 'ing' && previous.pos === 'ADP' && next.pos === 'VERB' && /[a-z]{3}ing$/.test(next.text)));
    const isOfName = previous.pos === 'NUM' && beforeThat?.pos === 'PROPN';
    return modifies && !isOfName && !/^\d{4}$/.test(previous.text) && !isPronounLike(previous) ? 'ADJ' : 'VERB';
  }
  if (shape === 'third' && next?.lower === 'of' && previous.pos === 'PUNCT' && !TAKES_OF.has(token.lemma))
    return 'NOUN';
  // “to 911 calls from”
  if (shape === 'third' && previous.pos === 'NUM' && beforeThat?.pos === 'ADP' && isAfterNoun(next)) return 'NOUN';
  if (shape === 'third' && (begins || standsBeforeVerb(token, next))) return 'NOUN';
  if (shape === 'third' && previous.pos === 'VERB' && governsNoun(previous)) return 'NOUN';
  // “giving agency heads these options”
  if (
    shape === 'third' &&
    previous.pos === 'NOUN' &&
    /^(?:giv|offer|tell|show|send|pay)ing$/.test(beforeThat?.lower ?? '')
  )
    return 'NOUN';
  // “Ann Hay, security response lead at Marlo”, “a gunshot wound from a rifle”
  if (word === 'lead' && previous.pos === 'NOUN' && !previous.lower.endsWith('s') && isAfterNoun(next)) return 'NOUN';
  if (word === 'wound' && /^(?:gunshot|stab|bullet|head|knife|shrapnel|chest|flesh|puncture)$/.test(previous.lower))
    return 'NOUN';
  // “have offers on the table”
  if (shape === 'third' && /^(?:have|has|had)$/.test(previous.lower)) return 'NOUN';
  // “for falsifying maintenance logs”
  if (
    shape === 'third' &&
    previous.pos === 'NOUN' &&
    beforeThat?.lower.endsWith('ing') &&
    beforeThat.pos === 'VERB' &&
    isAfterNoun(next)
  )
    return 'NOUN';
  if (shape === 'base' && begins && next?.pos === 'NOUN') return 'NOUN';
  if (shape !== 'third' && shape !== 'base') return 'VERB';
  if (
    shape === 'base' &&
    previous.pos === 'AUX' &&
    isBe(previous) &&
    isAfterNoun(next) &&
    !isParticipleOf(word, token.lemma)
  )
    return 'ADJ';
  if (shape === 'base' && isMeasured(before)) return 'NOUN';
  if (shape === 'base' && isBareNoun(before, next, afterAdverb)) return 'NOUN';
  if (opens && !isPronounLike(previous) && previous.pos !== 'NUM') return 'NOUN';
  if (shape === 'base' && previous.pos === 'NOUN' && beforeThat?.pos === 'DET' && next?.pos === 'PUNCT') return 'NOUN';
  if (
    shape === 'base' &&
    (namesSent(before, next) || disagrees(token, previous, beforeThat) || endsObject(before, token))
  )
    return 'NOUN';
  if ((previous.pos === 'ADP' && previous.lower !== 'to') || previous.lower === 'for') return 'NOUN';
  if (shape === 'base' && isBehindQuoted(before)) return 'NOUN';
  const afterVerb =
    shape === 'base' &&
    previous.pos === 'VERB' &&
    (isInflected(previous) || word === 'lead' || beforeThat?.pos === 'AUX');
  return afterVerb && !BARE_INFINITIVE.has(previous.lemma) ? 'NOUN' : 'VERB';
}

/** “Work began on Tuesday”, “Help arrived”: nothing that is ordered stands before a past form, but “Get involved”. */
const opensBeforePast = ({ lower, lemma }: Token, next: Token | undefined): boolean =>
  next?.pos === 'VERB' &&
  lower === lemma &&
  !BEFORE_PARTICIPLE.has(lemma) &&
  isPastShape(verbShape(next)) &&
  next.lower !== next.lemma;

const BEFORE_PARTICIPLE = new Set('be become feel get go have keep let make remain see stay'.split(' '));

/** “a so-called “in-season” update”: what is quoted describes it. */
function isBehindQuoted(before: readonly Token[]): boolean {
  if (!/^["”]$/.test(before.at(-1)?.text ?? '')) return false;
  const open = before.findLastIndex(({ text }, index) => index < before.length - 1 && /^["“]$/.test(text));
  return open > before.length - 9 && /^(?:DET|ADJ)$/.test(before[open - 1]?.pos ?? '');
}

/** “notified it last week”. */
const LENGTHS = new Set('week month year night spring summer fall autumn winter'.split(' '));

/** “an estimated $3 million”, “a combined 51 days”. */
const SUMMED = new Set(['estimated', 'combined', 'reported', 'projected']);

/** “Small launch developer Caldera said”: the one name that opens a sentence would have a verb in -s. */
const isOfNamedFirm = (before: readonly Token[], previous: Token, next: Token | undefined): boolean =>
  before.length === 1 &&
  previous.pos === 'PROPN' &&
  next?.pos === 'NOUN' &&
  /^\p{Lu}\p{Ll}+[^s]$/u.test(previous.text) &&
  previous.text !== 'Police';

/** “a bonus, raises of 3%”: few verbs stand right before “of”. */
const TAKES_OF = new Set('approve consist die dispose dream hear speak talk tell think warn'.split(' '));

/** “which on July 22 posted strong earnings”: no noun phrase begins with the day. */
function isDayOfWhich(before: readonly Token[]): boolean {
  const [which, on, , day] = before.slice(-4);
  return day?.pos === 'NUM' && on?.lower === 'on' && /^(?:which|who|that)$/.test(which?.lower ?? '');
}

const isInflected = ({ lower, lemma }: Token): boolean => lower !== lemma;

/** Of “of “broken promises””: what stands before the quoted words. */
function withoutOpeningMark(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  return last?.text.length === 1 &&
    before &&
    OPENING_MARKS.has(last.text) &&
    before.end < last.start &&
    precedesMark(before.pos)
    ? tokens.slice(0, -1)
    : tokens;
}

const OPENING_MARKS = new Set(['"', '“', '‘']);

const precedesMark = partOf('ADP', 'DET', 'ADJ');

function isParticiple(token: Token | undefined): boolean {
  if (token?.text === 'been') return true;
  const shape = token?.pos === 'VERB' ? verbShape(token) : null;
  return shape === 'participle' || shape === 'past-or-participle';
}

/** “…,” lead investigator Maren Holt told reporters: who is first among those of a trade. */
const leadsTitle = (token: Token, previous: Token | undefined, next: Token | undefined): boolean =>
  token.lower === 'lead' &&
  token.pos === 'VERB' &&
  (previous === undefined || precedesTitle(previous.pos)) &&
  next?.pos === 'NOUN' &&
  /(?:or|er|ist|ian|ant|ent|ney|sel|man|tiff)s?$/.test(next.text);

const precedesTitle = partOf('PUNCT', 'DET', 'CCONJ', 'ADP');

/** “were rubber-stamped”: a hyphenated verb with its helper. */
const inPassive = (before: readonly Token[]): boolean => before[before.length - 3]?.pos === 'AUX';

/** “…,” said Harbor Micro advanced threat chief Ann Hay: whose chief she is stands behind the verb. */
function isOfSpeaker(all: readonly Token[]): boolean {
  let at = all.length - 1;
  while (all[at]?.pos === 'PROPN') at--;
  return at < all.length - 1 && all[at]?.lower === 'said' && /^["”]$/.test(all[at - 1]?.text ?? '');
}
