import type { Token } from '../../../types.ts';
import { COUNTRY_BY_NAME } from '../actors/data/countries.ts';
import { endsInEd, endsInS } from '../word-lists.ts';
import { isKnownVerb, knownBase, likelyBase } from './known-verbs.ts';
import { buildsNominal, isNominal, isPluralNoun, partOf } from './tag-classes.ts';
import { baseOfPast } from './verb-forms.ts';

/** The lemma of a verb of a relative clause that the tagger took for a noun or an adjective. */
export function relativeVerb(
  tokens: readonly Token[],
  index: number,
  token: Token,
  out: readonly Token[],
): string | null {
  const [relative, next] = [out[index - 1], tokens[index + 1]];
  if ((token.pos !== 'NOUN' && token.pos !== 'ADJ') || !relative || !next) return null;
  // Most nouns stand behind none of the words that such a clause opens with, and look like no verb.
  if (!opensRelative(relative) && !(isNominal(relative) && (endsInS(token) || endsInEd(token)))) return null;
  const whose = isNominal(relative) ? whoseBefore(out, index) : -1;
  if (whose === index - 2 && next.pos === 'DET' && token.lower.endsWith('s')) return token.lower.replace(/s$/, '');
  // “who shot a guard”, “who shot three clerks”
  const irregular = isWho(relative) && governsObject(next) ? baseOfPast(token.lower) : null;
  if (irregular) return irregular;
  const antecedent = out[index - 2];
  // “The defense, which rested on Friday, …”
  const apart = relative.lower === 'which' && antecedent?.text === ',';
  const past = isWho(relative) || whose > 0 || apart ? pastOfRelative(token, next, tokens[index + 2]) : null;
  if (past) return past;
  const opens = isWho(relative) || relative.lower === 'which' || (isThat(relative) && isNominal(antecedent));
  const aside = opens && token.lower.endsWith('s') && relative.lower !== 'that' && antecedent?.text === ',';
  if (!opens || !(followsVerb(next.pos) || (aside && buildsNominal(next.pos)))) return null;
  const word = token.lower;
  const base = word.replace(/ies$/, 'y').replace(/s$/, '');
  const ofPlural = relative.lower === 'that' && word.endsWith('s') && isPluralNoun(antecedent);
  const known = ofPlural ? undefined : [word, base, base.replace(/e$/, '')].find(isKnownVerb);
  if (known !== undefined) return known;
  if (isWho(relative) && token.pos === 'NOUN' && !word.endsWith('s') && OPENS_OBJECT.test(next.pos))
    return LENGTHS.has(word) ? null : word;
  return word.endsWith('s') && (isWho(relative) || (!ofPlural && borders(token, next))) ? base : null;
}

/** “who”, “which”, “that”: a relative clause may begin with it. */
export const opensRelative = (token: Token | undefined): boolean =>
  token?.lower === 'who' || token?.lower === 'which' || token?.lower === 'that';

const governsObject = ({ pos }: Token): boolean =>
  OPENS_OBJECT.test(pos) || pos === 'NUM' || pos === 'PROPN' || pos === 'ADP';

/** “who head the two agencies”; not “who days the …”. */
const OPENS_OBJECT = /^(?:DET|PRON)$/;

const LENGTHS = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'time', 'night']);

const followsVerb = partOf('DET', 'ADP', 'PRON', 'PROPN', 'NUM', 'ADV');

const isWho = (token: Token): boolean => token.lower === 'who';

const isThat = ({ lower, pos }: Token): boolean => lower === 'that' && pos !== 'DET';

/** “a region that borders Mongolia”, but not “the claim that ministers Ann Lee and …”: a plural right before a name says what people are. */
const borders = ({ lower, pos }: Token, next: Token): boolean =>
  pos === 'NOUN' &&
  (next.pos === 'DET' || (next.pos === 'PROPN' && (COUNTRY_BY_NAME.has(next.text) || !OF_PEOPLE.test(lower))));

const OF_PEOPLE = /(?:ers|ors|ents|ants|ists|ials|ians|ives|ates|ees|men|women)$/;

/** “who starred in it”, “whose songs outraged Norway”, “whose pictures in magazines thrilled and shocked readers”: its verb. */
function pastOfRelative({ lower, pos }: Token, next: Token, after: Token | undefined): string | null {
  if (!/[^e]ed$/.test(lower) || lower === 'aged') return null;
  const governs =
    followsVerb(next.pos) ||
    next.lower === 'last' ||
    (next.pos === 'CCONJ' && /ed$/.test(after?.lower ?? '')) ||
    (pos === 'ADJ' && isPluralNoun(next));
  return governs ? (knownBase(lower) ?? likelyBase(lower).replace(DOUBLED, '$1')) : null;
}

/** “starr” of “starred”. */
const DOUBLED = /([bdgmnprt])\1$/;

/** Where “whose” stands, with no verb and no comma since; −1 where it doesn't. */
function whoseBefore(out: readonly Token[], index: number): number {
  for (let at = index - 2; at >= 0 && at > index - LONGEST_OWNED; at--) {
    const before = out[at];
    if (before?.lower === 'whose') return at;
    if (!before || before.pos === 'VERB' || before.pos === 'AUX' || before.pos === 'PUNCT') return -1;
  }
  return -1;
}

/** Words between “whose” and its verb. */
const LONGEST_OWNED = 8;
