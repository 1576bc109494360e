import type { Token } from '../../../types.ts';
import { isLength } from '../word-lists.ts';
import { knownBase, likelyBase } from './known-verbs.ts';
import { isNominal, partOf } from './tag-classes.ts';

/**
 * The lemma of a verb that the tagger takes for an adjective or a noun, told by what it governs: “gunmen abducted three men”,
 * “is damaging the pier”, “the law bans the sale”. `null` for “State-owned banks”, “the educated elite”, “in recent months the party”.
 */
export function governingVerb(tokens: readonly Token[], index: number, out: readonly Token[]): string | null {
  const token = tokens[index];
  const previous = out[out.length - 1];
  if (!token || !previous || token.text !== token.lower) return null;
  const { lower: word } = token;
  // Most words end in none of the three, and a text is full of words.
  switch (word.charCodeAt(word.length - 1)) {
    case D:
      return isPastForm(word) && governsAsPast(tokens, index, out) ? baseOf(word) : null;
    case G:
      return word.endsWith('ing') && isIn(BE, previous) && opensObject(tokens, index + 1) ? baseOf(word) : null;
    case S:
      return token.pos === 'NOUN' && isOnlyVerb(tokens, index, out) ? token.lemma : null;
    default:
      return null;
  }
}

const [D, G, S] = [...'dgs'].map((letter) => letter.charCodeAt(0));

const BE = new Set(['is', 'are', 'was', 'were', 'been', "'s", '’s', "'re", '’re']);

const isIn = (words: ReadonlySet<string>, { lower }: Token): boolean => words.has(lower);

const baseOf = (word: string): string => {
  if (!word.endsWith('ing')) return knownBase(word) ?? likelyBase(word);
  const past = word.replace(/ing$/, 'ed');
  return knownBase(past) ?? likelyBase(past);
};

const NEVER_VERBS =
  /(?:eed|^based|^owned|^backed|^hundred|^sacred|^naked|^aged|^wicked|^rugged|^crooked|^beloved|^needed)$/;

const isPastForm = (word: string): boolean =>
  word.endsWith('ed') && /^\p{Ll}{4,}$/u.test(word) && !NEVER_VERBS.test(word);

function governsAsPast(tokens: readonly Token[], index: number, out: readonly Token[]): boolean {
  const [previous, next] = [out.at(-1), tokens[index + 1]];
  if (!previous || !next) return false;
  // “the port looted by soldiers”
  if (next.lower === 'by') return isNominal(previous);
  if (opensObject(tokens, index + 1)) return isNominal(previous) ? endsSubject(previous) : isBeforeVerb(previous);
  if (!endsSubject(previous) || hasVerbBefore(out)) return false;
  // “State owned banks closed”
  return isLooseObject(next.pos) && !hasVerbBehind(tokens, index + 1);
}

const isLooseObject = partOf('PROPN', 'NOUN', 'ADJ', 'NUM');

/** “the port”, “it”, “his brother”: no adjective and no noun stands right before them; but “displaced the week before”. */
function opensObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.pos === 'PRON') return GOVERNED.has(next.lower);
  if (next?.pos !== 'DET') return false;
  return !tokens.slice(at + 1, at + 4).some(isLength);
}

const GOVERNED = new Set(
  'it him her them us his its their our himself herself itself themselves more some many several'.split(' '),
);

/** A name or a noun, but no possessor. */
const endsSubject = (previous: Token): boolean => isNominal(previous) && !/^['’]s?$/.test(previous.text);

/** “and looted the port”, “quickly looted the port”, “they looted the port”, “that looted the port”. */
const isBeforeVerb = ({ pos, text, lower }: Token): boolean =>
  pos === 'CCONJ' || pos === 'ADV' || text === ',' || SUBJECTS.has(lower);

const SUBJECTS = new Set(['he', 'she', 'it', 'they', 'we', 'who', 'which', 'that']);

const breaksClause = partOf('PUNCT', 'CCONJ', 'SCONJ');

/** A verb since the clause began. */
function hasVerbBefore(out: readonly Token[]): boolean {
  for (let at = out.length - 1; at >= 0; at--) {
    const { pos, lower } = out[at] ?? {};
    if (pos === 'VERB' || pos === 'AUX') return true;
    if ((pos && breaksClause(pos)) || lower === 'that') return false;
  }
  return false;
}

/** Another verb before the clause ends; past “and” too where a second noun may stand. */
function hasVerbBehind(tokens: readonly Token[], from: number, pastAnd = false): boolean {
  for (let at = from; at < tokens.length; at++) {
    const { pos, lower = '' } = tokens[at] ?? {};
    if (pos === 'VERB' || pos === 'AUX') return !lower.endsWith('ing');
    // “captures the moment a mother was killed”
    if (pos === 'DET' && at > from && tokens[at - 1]?.pos === 'NOUN') return false;
    if (pastAnd && pos === 'CCONJ') continue;
    if ((pos && breaksClause(pos)) || /^(?:that|which|who|to)$/.test(lower)) return false;
  }
  return false;
}

/** “The law bans the sale of knives.”: a noun phrase that opens its sentence, and no other verb in it. */
function isOnlyVerb(tokens: readonly Token[], index: number, out: readonly Token[]): boolean {
  if (tokens[index + 1]?.pos !== 'DET' || !opensObject(tokens, index + 1)) return false;
  const [previous, token] = [out.at(-1), tokens[index]];
  if (!previous || !token || !endsSubject(previous) || previous.lower.endsWith('s') || isLength(token)) return false;
  return out.every(({ pos }) => isPartOfSubject(pos)) && !hasVerbBehind(tokens, index + 1, true);
}

const isPartOfSubject = partOf('DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART');
