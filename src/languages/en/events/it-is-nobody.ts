import type { Clause } from '../grammar/clauses.ts';
import { headOf, nounPhraseAt, type TokenSpan } from '../grammar/noun-phrases.ts';
import { takesClause } from '../status/reporting-verbs.ts';
import { kindOfNoun } from './event-nouns.ts';
import type { Frame } from './frame.ts';

/** “it emerged that …”, “it was announced that …”, “it is alleged the firm knew”: nobody and nothing did. */
export const isNobody = ({ tokens, tree }: Frame, { verb }: Clause, { start, end }: TokenSpan): boolean =>
  end - start === 1 &&
  tokens[start]?.lower === 'it' &&
  (tokens[verb.last + 1]?.lower === 'that' ||
    (verb.lemma === 'be' && leadsOn(tokens, verb.last + 1)) ||
    (verb.passive &&
      tree.clauses.some(
        (said) =>
          said.role === 'complement' &&
          said.start > verb.last &&
          ((said.marker === 'that' && takesClause(verb.lemma)) || said.start === verb.last + 1),
      ))) &&
  (verb.passive || verb.lemma === 'be' || /^(?:emerge|transpire|appear|seem|happen)$/.test(verb.lemma));

/** “It is hard to say”, “It was not yet clear whether …”; “It is due to report” is somebody’s. */
function leadsOn(tokens: Frame['tokens'], from: number): boolean {
  let at = from;
  while (tokens[at]?.pos === 'ADV' || tokens[at]?.pos === 'PART') at++;
  return (
    tokens[at]?.pos === 'ADJ' &&
    !OF_SOMEBODY.has(tokens[at]?.lower ?? '') &&
    /^(?:to|that|how|why|if|whether|what|who|when|where|for)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

const OF_SOMEBODY = new Set(
  'due likely unlikely able unable ready set willing unwilling keen eager eligible liable certain sure free slow quick responsible known available open famous next'.split(
    ' ',
  ),
);

/** “It was the second attack on the depot this month”: what was just told of. */
export function isCounted({ tokens, masked }: Frame, { verb, subject }: Clause): boolean {
  if (verb.lemma !== 'be' || verb.passive || !subject || subject.end !== subject.start + 1) return false;
  const [first, rank] = [verb.last + 1, tokens[verb.last + 2]?.pos];
  if (tokens[subject.start]?.lower !== 'it' || tokens[first]?.lower !== 'the' || (rank !== 'ADJ' && rank !== 'ADV'))
    return false;
  const head = tokens[headOf(tokens, nounPhraseAt(tokens, masked, first, tokens.length))];
  if (head?.pos !== 'NOUN') return false;
  const kind = kindOfNoun(head.lemma);
  // “It was the first hurricane to come ashore”: a storm, which has a name
  return (kind !== null && kind !== 'disaster') || OCCASIONS.has(head.lemma);
}

const OCCASIONS = new Set('attempt time occasion incident case instance day night week month year'.split(' '));

/** “It took 140 people 36 days to …”, “It took until 2003 for her to …”. */
export const isEffort = ({ tokens, masked }: Frame, { verb, parts }: Clause, { start, end }: TokenSpan): boolean =>
  end - start === 1 &&
  tokens[start]?.lower === 'it' &&
  verb.lemma === 'take' &&
  !verb.passive &&
  (tokens[verb.last + 1]?.pos === 'NUM' || tokens[verb.last + 1]?.lower === 'until') &&
  (masked[verb.last + 1] === true || parts.some(({ form }) => form === 'infinitive'));
