import type { Token } from '../../../types.ts';
import { isApostropheS, isBe, isHave, isModal, isNegation, isTo, mayPartVerb } from '../word-lists.ts';
import { isBareInfinitive } from './bare-infinitives.ts';
import { afterDay } from './day-behind-verb.ts';
import { isPassiveOfHeadline } from './headline-passive.ts';
import { isReduced } from './reduced-participles.ts';
import { formOf, lemmaOf, normalModal, tenseOf } from './verb-features.ts';
import { isParticipleOf } from './verb-forms.ts';
import { verbShape } from './verb-shape.ts';

/** “has not been reached”: one verb with its helpers. Token indexes; `last` is included. */
export interface VerbGroup {
  readonly first: number;
  readonly head: number;
  readonly last: number;
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly tense: 'past' | 'present' | null;
  readonly modal: string | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** A bare past form that may be a reduced relative: “talks held in Rome”. */
  readonly ambiguous: boolean;
}

/** All verbs of a sentence with their helpers, in order. */
export function findVerbGroups(tokens: readonly Token[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || !(isVerb(token) || startsInfinitive(tokens, index)) || isLetGo(tokens, index)) continue;
    const group = readGroup(tokens, index);
    if (!group) continue;
    groups.push(group);
    index = group.last;
  }
  return groups;
}

/** “was let go”: one verb, told by its first. */
const isLetGo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'go' && tokens[at - 1]?.lower === 'let' && tokens[at - 2]?.pos === 'AUX';

const isVerb = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';

function startsInfinitive(tokens: readonly Token[], index: number): boolean {
  if (!isTo(tokens[index])) return false;
  if (tokens[index - 1]?.lower === 'according') return false;
  const next = afterAdverbs(tokens, index + 1);
  const verb = tokens[next];
  if (verb === undefined || !isVerb(verb) || isApostropheS(tokens[next + 1])) return false;
  return verb.lower === verb.lemma || (isBe(verb) && verb.text === verb.lower);
}

function afterAdverbs(tokens: readonly Token[], from: number): number {
  let index = from;
  while (index < from + 4) {
    const token = tokens[index];
    if (!token || (token.pos !== 'ADV' && !isNegation(token) && !mayPartVerb(token))) break;
    index++;
  }
  return index;
}

/** Indexes of the verbs that belong together, helpers first. */
function chain(tokens: readonly Token[], first: number): number[] {
  const parts = [first];
  let last = first;
  while (tokens[last]?.pos === 'AUX') {
    const next = hadTo(tokens, last) ?? afterDay(tokens, afterAdverbs(tokens, last + 1));
    const token = tokens[next];
    if (!token || !isVerb(token)) break;
    parts.push(next);
    last = next;
  }
  return parts;
}

/** “had to be postponed”: it was; “had to be done by Friday” says only by when. */
function hadTo(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.lower !== 'had' || tokens[at + 1]?.lower !== 'to' || tokens[at + 2]?.lower !== 'be') return null;
  const verb = afterAdverbs(tokens, at + 3);
  const token = tokens[verb];
  const shape = token?.pos === 'VERB' ? verbShape(token) : '';
  const limit = tokens.findIndex(({ lower }, index) => index > verb && /^(?:by|within|before)$/.test(lower));
  const ends = limit >= 0 && limit < verb + 6 && /^(?:NUM|PROPN)$/.test(tokens[limit + 1]?.pos ?? '');
  return /participle$/.test(shape) && !ends ? at + 2 : null;
}

function readGroup(tokens: readonly Token[], start: number): VerbGroup | null {
  const infinitive = startsInfinitive(tokens, start);
  const parts = chain(tokens, infinitive ? afterAdverbs(tokens, start + 1) : start);
  const head = parts[parts.length - 1] ?? start;
  const token = tokens[head];
  const firstToken = tokens[parts[0] ?? start];
  if (!token || !firstToken) return null;
  const helpers = parts.length === 1 ? NONE : parts.slice(0, -1).map((part) => tokens[part]);
  const shape = verbShape(token);
  const firstWord = firstToken.lower;
  const passive =
    isBe(helpers.at(-1)) &&
    (shape === 'participle' || shape === 'past-or-participle' || isParticipleOf(token.lower, token.lemma));
  const bare = helpers.length === 0 && !infinitive;
  const by = bare && shape === 'past-or-participle' && isReduced(tokens, head);
  const previous = start > 0 ? tokens[start - 1] : undefined;
  const before = previous?.lower ?? '';
  // “he’d got the text”: he had
  const had = helpers.length > 0 && /^['’]d$/.test(firstWord) && !/^(?:base|ing|third)$/.test(shape);
  const than = bare && shape === 'base' && /^(?:than|rather|not|or)$/.test(before);
  const base = bare && token.lower === token.lemma;
  // “helped introduce”, “helped set”
  const helped = base && previous?.pos === 'VERB' && previous.lemma === 'help';
  const asPlanned = bare && before === 'than' && PLANNED.has(token.lemma);
  const ambiguous = bare && !by && shape === 'past-or-participle';
  const asParticiple = by || asPlanned ? 'participle' : null;
  const asGerund = base && isBareInfinitive(tokens, start) ? 'gerund' : null;
  return {
    first: start,
    head,
    last: head,
    lemma: lemmaOf(token),
    form: infinitive || than || helped ? 'infinitive' : (asParticiple ?? asGerund ?? formOf(bare, shape, firstWord)),
    tense: had ? 'past' : tenseOf(firstToken, bare, shape),
    modal: isModal(firstToken) && !had ? normalModal(firstWord) : null,
    perfect: (had || helpers.some(isHave)) && lowerAt(tokens, start + 1) !== 'to',
    progressive: shape === 'ing' && helpers.length > 0,
    passive: passive || (ambiguous && isPassiveOfHeadline(tokens, head)),
    negated: isNegation(previous) || isNegated(tokens, start, head),
    ambiguous,
  };
}

/** “a week later than planned”. */
const PLANNED = new Set(
  'plan expect schedule think forecast anticipate hope estimate predict report promise'.split(' '),
);

const NONE: readonly Token[] = [];

const lowerAt = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';

/** A negation among the helpers, or right after a helper that stands alone: “was not”. */
function isNegated(tokens: readonly Token[], start: number, head: number): boolean {
  for (let index = start; index < head; index++) if (isNegation(tokens[index])) return true;
  return tokens[head]?.pos === 'AUX' && isNegation(tokens[head + 1]);
}
