import type { PartOfSpeech, Token } from '../../../types.ts';
import { attributes, takesClause } from '../status/reporting-verbs.ts';
import { isPossessiveWord } from '../word-lists.ts';
import { governsCost, isAfterNoun, isNominal, isPluralNoun, partOf } from './tag-classes.ts';

/** What a word is that the tagger gets wrong by itself; `null` when it stands as the tagger says. */
export function correctWord(
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
      if (pos === 'VERB' && next?.pos === 'VERB') return 'ADV';
      if (pos === 'ADV' && previous && (before === 'DET' || isPossessiveWord(previous))) return 'ADJ';
      return before === 'AUX' && (next?.pos === 'AUX' || next?.pos === 'VERB') ? 'ADV' : null;
    case 'then':
      return (before === 'DET' || isPossessiveWord(previous)) && next && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(next.pos)
        ? 'ADJ'
        : null;
    case 'since':
      // “proposed it in May and since has received thousands of comments”, “has since died”
      return pos === 'SCONJ' && next?.pos === 'AUX' && /^(?:and|but)$/.test(previous?.lower ?? '') ? 'ADV' : null;
    case 'further':
      return before === 'NUM' || before === 'DET' ? 'ADJ' : null;
    case 'open':
      return pos === 'ADJ' && opensThen(tokens, index) ? 'VERB' : null;
    case 'firm':
      return pos === 'ADV' && (before === 'ADJ' || before === 'DET') ? 'NOUN' : null;
    case 'that':
      if (pos === 'DET' && next?.lower === 'cost' && governsCost(tokens[index + 2])) return 'SCONJ';
      if (pos === 'DET' && isPluralNoun(next) && SEVERAL.test(next?.lower ?? '')) return 'SCONJ';
      if (pos === 'DET' && (leadsToPlural(tokens, index + 1) || followsHearer(tokens, index))) return 'SCONJ';
      if (isOfMonth(previous, next)) return 'DET';
      if (pos === 'DET' && isGap(previous, next, tokens[index + 2])) return 'SCONJ';
      // “said at a briefing that residents of the island …”
      if (
        pos === 'DET' &&
        isNominal(previous) &&
        isPluralNoun(next) &&
        !/(?:[isu]s|news|series)$/.test(next?.lower ?? '')
      )
        return 'SCONJ';
      if (pos === 'DET' && opensSaid(tokens, index)) return 'SCONJ';
      if (NAMED_TIMES.test(next?.lower ?? '') || (pos === 'SCONJ' && isObject(previous, next, tokens[index + 2])))
        return 'DET';
      return previous === undefined && next?.pos === 'NOUN' ? 'DET' : null;
    case 'military':
      return !next || followsMilitary(next.pos) ? 'NOUN' : null;
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
    case 'fine':
      return pos === 'ADJ' && /^(?:NOUN|SYM|NUM)$/.test(before ?? '') && isAfterNoun(next) ? 'NOUN' : null;
    case 'new':
      return pos === 'ADV' && next && /^(?:ADJ|NOUN)$/.test(next.pos) ? 'ADJ' : null;
    case 'chief':
      return pos === 'ADJ' &&
        isNominal(previous) &&
        (followsChief(next?.pos ?? 'PUNCT') || OFTEN_NOUNS.has(next?.lower ?? ''))
        ? 'NOUN'
        : null;
    case 'may':
      return text === 'may' && pos === 'PROPN' && next?.pos !== 'NUM' && next?.pos !== 'PUNCT' ? 'AUX' : null;
    default:
      return null;
  }
}

/** “found that shoppers in Wales would pay”: no plural stands behind a singular “that”. */
const SEVERAL = /[a-z]{2}(?:er|or|ian|ist|ant|ent|ie|ouse|ome|ank|ote|ate)s$/;

const followsMilitary = partOf('VERB', 'AUX', 'PUNCT', 'ADP');

const followsChief = partOf('ADV', 'VERB', 'AUX', 'PUNCT');

/** Past forms that the tagger takes for nouns. */
const OFTEN_NOUNS = new Set(['lost', 'met', 'left', 'led', 'cut', 'hit']);

/** “a scheme that parliament approved”: no “that” of a noun stands right behind another. */
const isGap = (previous: Token | undefined, next: Token | undefined, verb: Token | undefined): boolean =>
  previous?.pos === 'NOUN' && next?.pos === 'NOUN' && verb?.pos === 'VERB' && !NAMED_TIMES.test(next.lower);

const NAMED_TIMES = /^(?:day|night|evening|morning|afternoon|week|weekend|month|summer|winter|spring|autumn|year)$/;

/** “said in a statement last week that voting had been calm”: what is said, which nothing else tells. */
function opensSaid(tokens: readonly Token[], index: number): boolean {
  const [previous, noun, verb] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  if (noun?.pos !== 'NOUN' || (verb?.pos !== 'AUX' && verb?.pos !== 'VERB') || !isNominal(previous)) return false;
  for (let at = index - 1; at > Math.max(-1, index - 12); at--) {
    const token = tokens[at];
    if (token?.pos === 'VERB') return /^(?:say|warn|announce|state|report|confirm|claim|note)$/.test(token.lemma);
    if (token?.pos === 'PUNCT' || token?.pos === 'AUX' || token?.lower === 'that') return false;
  }
  return false;
}

/** “adopted that August”, “went public that May”. */
const isOfMonth = (previous: Token | undefined, next: Token | undefined): boolean =>
  next?.pos === 'PROPN' && MONTH.test(next.text) && !attributes(previous?.lemma ?? '');

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** “rejected that proposal, citing …”: no verb follows what would be a clause’s subject. */
const isObject = (previous: Token | undefined, next: Token | undefined, after: Token | undefined): boolean =>
  previous?.pos === 'VERB' &&
  !attributes(previous.lemma) &&
  next?.pos === 'NOUN' &&
  !next.text.endsWith('s') &&
  (after === undefined ||
    after.pos === 'PUNCT' ||
    after.lower === 'as' ||
    isPossessiveWord(after) ||
    (/^(?:last|this|on|in)$/.test(after.lower) && !takesClause(previous.lemma)));

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

/** “told the station that management blinked”, “assured voters that turnout rose”: who is told stands before. */
function followsHearer(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:NOUN|PROPN|PRON)$/.test(tokens[index - 1]?.pos ?? '')) return false;
  let verb = index - 1;
  while (verb > index - 6 && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tokens[verb]?.pos ?? '')) verb--;
  return /^(?:tell|inform|assure|warn|remind|notify|persuade|convince)$/.test(tokens[verb]?.lemma ?? '');
}

/** “said in a report that gene therapies could …”: no plural follows “that” in one phrase. */
function leadsToPlural(tokens: readonly Token[], from: number): boolean {
  let end = from;
  while (end < from + 4 && (tokens[end]?.pos === 'NOUN' || tokens[end]?.pos === 'ADJ')) end++;
  const last = tokens[end - 1];
  const isBeforeVerb = tokens[end]?.pos === 'AUX' || tokens[end]?.pos === 'VERB';
  return isBeforeVerb && isPluralNoun(last) && !last?.text.endsWith('ss');
}
