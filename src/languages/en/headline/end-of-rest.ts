import type { Frame } from '../events/frame.ts';
import type { Clause } from '../grammar/clauses.ts';
import { attributes } from '../status/reporting-verbs.ts';
import { isSecondRelative } from './whole-clauses.ts';

/** The token before which a clause's headline ends: another happening, the clause around it going on, quoted words. */
export function endOfRest(frame: Frame, clause: Clause): number {
  const later = frame.tree.clauses.filter((other) => other !== clause && other.start > clause.verb.last);
  const stop = later.find(
    (other) =>
      other.role === 'main' ||
      other.coordinate ||
      (clause.role === 'complement' && isSecondSaid(frame, other)) ||
      isSecondOfSame(frame, clause, other) ||
      isSecondRelative(frame, clause, other) ||
      /^(?:although|though|while|where)$/.test(other.marker ?? ''),
  );
  const speech = frame.speech.find((span) => span.first > clause.verb.last && !isWovenIn(frame, clause, span.first));
  const end = stop ? (frame.tokens[stop.start - 1]?.text === ',' ? stop.start - 1 : stop.start) : frame.tokens.length;
  const resumed = resumption(frame, clause);
  return Math.min(end, resumed, speech ? speech.first - 1 : frame.tokens.length);
}

/** “During the hearing, which began in May, the director of …, testified”: the next verb is another clause’s. */
function leadsOn({ tokens, tree }: Pick<Frame, 'tokens' | 'tree'>, clause: Clause, comma: number): boolean {
  if (clause.role !== 'relative' || tokens[clause.start - 1]?.text !== ',') return false;
  const verb = tokens.findIndex(({ pos }, index) => index > comma && /^(?:VERB|AUX)$/.test(pos));
  const next = tree.clauses[tree.owner[verb] ?? -1];
  return next !== undefined && next !== clause && next.role === 'main' && !next.coordinate;
}

/** Where the clause around an inner one goes on: “, told him” after “who was murdered”. */
function resumption({ tokens, tree }: Frame, clause: Clause): number {
  if (clause.role !== 'relative' && clause.role !== 'time' && !isSaidOfBefore(tree.clauses, clause))
    return tokens.length;
  for (let index = clause.verb.last + 1; index < tokens.length; index++) {
    const owner = tree.clauses[tree.owner[index] ?? -1];
    if (owner && owner !== clause && owner.start <= clause.start) return index;
    if (isOfOuter({ tokens, tree }, clause, index)) return index;
    if (tokens[index]?.text === ',' && (tokens[index + 1]?.text === 'that' || leadsOn({ tokens, tree }, clause, index)))
      return index;
  }
  return tokens.length;
}

/** “who police say attacked a guard”: said of what stands before. */
const isSaidOfBefore = (clauses: readonly Clause[], { role, start }: Clause): boolean =>
  role === 'complement' && clauses.some((other) => other.role === 'relative' && other.verb.last === start - 1);

/** “ending a fight that began in May and making it the largest”: what the sentence goes on with, beside “ending”. */
const isOfOuter = (
  { tokens, tree }: Pick<Frame, 'tokens' | 'tree'>,
  { role, start, parts }: Clause,
  and: number,
): boolean =>
  role === 'relative' &&
  tokens[and]?.lower === 'and' &&
  parts.some(({ form, first }) => form === 'gerund' && first === and + 1) &&
  tree.clauses.some((outer) => outer.parts.some(({ form, last }) => form === 'gerund' && last < start));

/** “when two drivers were shot and deliveries were suspended”: the second tells something else. */
const isSecondOfSame = ({ tokens }: Frame, { role }: Clause, other: Clause): boolean =>
  role === 'time' && other.role === 'time' && tokens[other.start - 1]?.pos === 'CCONJ' && other.subject !== null;

/** “said a patrol was caught in crossfire and that a soldier was hurt”: the second of what is said. */
const isSecondSaid = ({ tokens }: Frame, { marker, start }: Clause): boolean =>
  marker === 'that' && tokens[start - 1]?.text === 'and';

/** “said it was “considering its position””, “took “a turn for the worse””: the quoted words are part of the sentence. */
function isWovenIn({ tokens }: Frame, { verb }: Clause, first: number): boolean {
  const mark = first - 1;
  const before = tokens[mark - 1];
  const woven = mark - 1 > verb.last || (mark - 1 === verb.last && !attributes(verb.lemma));
  return before !== undefined && woven && !/^[,:]$/.test(before.text) && before.pos !== 'PUNCT';
}
