import type { Token } from '../../../types.ts';
import type { Clause, ClauseTree } from '../grammar/clauses.ts';
import type { FrameTime } from './frame.ts';
import { PLANNED } from './planned-verbs.ts';

/** “will close in 30 days”, “must answer within two weeks”: a length that says when, counted from the report; “was built in 30 days” says how long. */
export function lengthAhead(tokens: readonly Token[], tree: ClauseTree, time: FrameTime, isOnly: boolean): FrameTime {
  const { first, last, datable, expression } = time;
  if (datable || !isCounted(time)) return time;
  const clause = tree.clauses[tree.owner[first] ?? -1];
  if (clause && hasSoLong(tokens, clause, time))
    return { ...time, datable: true, expression: { ...expression, direction: 'future', relation: 'until' } };
  const before = tokens[first - 1]?.lower;
  if ((before !== 'in' && before !== 'within') || goesOn(tokens[last])) return time;
  if (!clause || isRanked(tokens, clause.verb.last, first)) return time;
  if (before === 'within' && isLimited(tokens, clause, first))
    return { ...time, datable: true, expression: { ...expression, direction: 'future', relation: 'by' } };
  if (before === 'within' && !(isDue(tokens, clause.verb) && isOnly)) return time;
  if (!isToCome(clause, first)) return time;
  return { ...time, datable: true, expression: { ...expression, direction: 'future' } };
}

/** “has 30 days to appeal”. */
const hasSoLong = (tokens: readonly Token[], { verb }: Clause, { first, last }: FrameTime): boolean =>
  verb.lemma === 'have' &&
  verb.tense === 'present' &&
  verb.last === first - 1 &&
  !verb.negated &&
  tokens[last]?.lower === 'to' &&
  tokens[last + 1]?.pos === 'VERB';

/** “will publish it within two weeks”, “The firm must reply within”; “A ballot must be held within 60 days of a vacancy” is a rule. */
const isLimited = (tokens: readonly Token[], { verb, subject }: Clause, at: number): boolean =>
  verb.last < at &&
  !verb.negated &&
  subject !== null &&
  (verb.modal === 'will' ||
    (verb.modal === 'must' &&
      (/^(?:the|he|she|they|it|his|her|their|its)$/.test(tokens[subject.start]?.lower ?? '') ||
        tokens[subject.start]?.pos === 'PROPN')));

/** “is due within 30 days”, “is expected within a week”, “expects to reply within two”, where the sentence says no day itself. */
const isDue = (tokens: readonly Token[], { lemma, last, tense, perfect }: Clause['verb']): boolean =>
  (lemma === 'be' && tokens[last + 1]?.lower === 'due') || (lemma === 'expect' && tense === 'present' && !perfect);

const isCounted = ({ expression: { form } }: FrameTime): boolean =>
  form.kind === 'duration' &&
  form.anchor === undefined &&
  form.lastingNow !== true &&
  form.count !== null &&
  /^(?:day|week|month|year)$/.test(form.unit);

/** “in 30 days of fighting”, “in a month’s time”. */
const goesOn = (next: Token | undefined): boolean =>
  next !== undefined &&
  (/^(?:NOUN|ADJ|SYM|NUM|PROPN)$/.test(next.pos) || /^(?:of|-|['’]s?|if|unless)$/.test(next.text));

function isToCome({ verb, parts }: Clause, at: number): boolean {
  if (verb.last >= at || verb.negated) return false;
  if (verb.modal !== null) return /^(?:will|would|shall|could|may|might)$/.test(verb.modal) && !verb.perfect;
  if (verb.tense !== 'present' || verb.perfect) return false;
  const leads = parts.some(({ form, first, last }) => form === 'infinitive' && first > verb.last && last < at);
  if (leads) return LEADING.has(verb.lemma);
  return verb.progressive || PLANNED.has(verb.lemma);
}

const LEADING = new Set('be plan expect hope aim intend schedule set slate promise vow pledge go'.split(' '));

/** “will be the first strike in 30 years”. */
const isRanked = (tokens: readonly Token[], verb: number, at: number): boolean =>
  tokens.slice(verb + 1, at).some(({ pos, lower }) => RANKS.has(lower) || (pos === 'ADJ' && lower.endsWith('est')));

const RANKS = new Set(['first', 'second', 'third', 'only', 'time', 'times', 'most', 'least', 'worst', 'best', 'once']);
