import type { Frame } from '../events/frame.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { TokenSpan } from '../grammar/noun-phrases.ts';
import { phraseBefore } from '../grammar/phrase-before.ts';
import { presentOf } from '../grammar/verb-forms.ts';
import { verbShape } from '../grammar/verb-shape.ts';
import { takesClause } from '../status/reporting-verbs.ts';
import { endOfRest } from './end-of-rest.ts';
import type { HeadlineParts } from './headline-parts.ts';
import { subjectIsPlural } from './headline-subject.ts';
import { leftOut } from './left-out.ts';
import { objectOfPronoun } from './object-pronoun.ts';
import { secondTask } from './second-task.ts';
import { opensRemark, stopAtClause } from './stop-at-clause.ts';
import { besideInPresent } from './whole-clauses.ts';
import { type HeadlineWord, wordsOf } from './words.ts';

/** What follows the verb, without times, asides and what another main clause tells. */
export function restOf({ frame, clause, told, until = frame.tokens.length }: HeadlineParts): readonly HeadlineWord[] {
  const leaveOut = leftOut(frame);
  const condition = conditionAfter(frame, clause);
  const aside = beforeThat(frame, clause) ?? asideAfter(frame, clause);
  const isIn = (span: TokenSpan | null, index: number) => span !== null && index >= span.start && index < span.end;
  const dropped =
    condition || aside ? (index: number) => leaveOut(index) || isIn(condition, index) || isIn(aside, index) : leaveOut;
  const object = objectOfPronoun(frame, clause) ?? [];
  const second = secondTask(frame, clause);
  const isSecond = second !== null && second === told;
  const from = isSecond ? second.first : behindVerb(frame, clause) + (object.length > 0 ? 1 : 0);
  const end = second && !isSecond ? second.first - 1 : until;
  const own = wordsOf(frame.tokens, from, Math.min(end, endOfRest(frame, clause)), dropped);
  const said = besideInPresent(frame, [...object, ...own]);
  const words = clause.verb.perfect ? inPresent(said, subjectIsPlural({ frame, clause, subject: null })) : said;
  const conditional =
    condition === null ? words : words.map((word) => (word.text === 'will' ? { ...word, text: 'would' } : word));
  return stopAtClause(withObject(pastComma(conditional), objectOf(frame, clause)));
}

/** “is not sure”, “isn’t sure”: the verb is written with its “not”. */
function behindVerb({ tokens }: Frame, { verb }: Clause): number {
  const next = verb.last + 1;
  return verb.lemma === 'be' && !verb.modal && /^(?:not|n['’]t)$/.test(tokens[next]?.lower ?? '') ? next + 1 : next;
}

/** “was found Tuesday, May 7, by a maid”, without its day. */
const pastComma = (words: readonly HeadlineWord[]): readonly HeadlineWord[] =>
  words[0]?.text === ',' && words[1]?.text === 'by' ? words.slice(1) : words;

/** “said on Monday, when he visited Hull, that …”: what stands between the commas before what is said. */
function beforeThat({ tokens, masked }: Frame, { verb }: Clause): TokenSpan | null {
  if (!takesClause(verb.lemma)) return null;
  let open = verb.last + 1;
  while (masked[open] || (tokens[open]?.pos === 'ADP' && masked[open + 1])) open++;
  if (tokens[open]?.text !== ',') return null;
  const that = tokens.findIndex(({ lower }, at) => at > open + 1 && lower === 'that');
  const isSaid = tokens[that]?.lower === 'that' && tokens[that - 1]?.text === ',' && that < open + LONGEST_ASIDE;
  return isSaid ? { start: open, end: that } : null;
}

const LONGEST_ASIDE = 16;

/** “said the files, which he had copied, could …”, “expects the firm, which is broke, to …”: what stands between the commas. */
function asideAfter({ tokens, tree }: Frame, { verb, parts }: Clause): TokenSpan | null {
  const aside = tree.clauses.find(
    ({ role, start }) => role === 'relative' && start > verb.last + 1 && tokens[start - 1]?.text === ',',
  );
  if (!aside) return addedToSubject({ tokens, tree }, verb);
  const end = tokens.findIndex(({ text }, index) => index > aside.verb.last && text === ',');
  if (end < 0) return null;
  const said = tree.clauses.some(
    ({ role, subject, verb: own }) =>
      role === 'complement' &&
      subject !== null &&
      subject.end <= aside.start &&
      own.first > end &&
      own.first <= end + 3,
  );
  const task = parts.some(({ form, first }) => form === 'infinitive' && first === end + 1);
  return said || task ? { start: aside.start - 1, end: end + 1 } : null;
}

/** “said some towns, including Hull, needed to …”, “died when a bus, a rental, overturned”: what stands between that subject and its verb. */
function addedToSubject({ tokens, tree }: Pick<Frame, 'tokens' | 'tree'>, { last }: Clause['verb']): TokenSpan | null {
  const said = tree.clauses.find(({ role, verb }) => (role === 'complement' || role === 'time') && verb.first > last);
  const from = said?.subject?.end;
  if (!said || from === undefined || from <= last || from > last + 8) return null;
  const isEnclosed = tokens[from]?.text === ',' && tokens[said.verb.first - 1]?.text === ',';
  const first = tokens[from + 1];
  return isEnclosed && first && opensRemark(first.lower, first.pos) && said.verb.first > from + 1
    ? { start: from, end: said.verb.first }
    : null;
}

/** “has killed thousands and driven millions away”: “kills thousands and drives …”. */
function inPresent(words: readonly HeadlineWord[], plural: boolean): readonly HeadlineWord[] {
  return words.map((word, index) => {
    const { token } = word;
    const joined =
      words[index - 1]?.text === 'and' && token?.pos === 'VERB' && /^(?:past-or-)?participle$/.test(verbShape(token));
    return joined ? { ...word, text: presentOf(token.lemma, plural) } : word;
  });
}

/** “the talks that it hoped to convene in Oslo”: what is convened stands behind “to convene”. */
function withObject(words: readonly HeadlineWord[], object: readonly HeadlineWord[]): readonly HeadlineWord[] {
  const [first, ...others] = object;
  if (!first) return words;
  const at = words[0]?.text === 'to' && words[1]?.token?.pos === 'VERB' ? 2 : 0;
  const opening = first.token?.pos === 'DET' ? { ...first, text: first.text.toLowerCase() } : first;
  return [...words.slice(0, at), opening, ...others, ...words.slice(at)];
}

/** “warned that if no deal is reached, he will …”: the condition, or the time, goes and “will” becomes “would”. */
function conditionAfter(frame: Frame, clause: Clause): TokenSpan | null {
  const time = frame.times.find(({ first }) => first > clause.verb.last && first <= clause.verb.last + 2);
  const start = time ? time.last : clause.verb.last + 1;
  const opening = frame.tokens[start]?.text === 'that' ? start + 1 : start;
  const condition = frame.tree.clauses.find(
    ({ role, start: from }) =>
      from === opening && (role === 'condition' || (role === 'time' && takesClause(clause.verb.lemma))),
  );
  const said = frame.tree.clauses.find(
    (other) => other.role === 'complement' && other.verb.first > (condition?.verb.last ?? 0),
  );
  if (!condition || !said?.subject) return null;
  return { start: opening, end: said.subject.start };
}

const BROUGHT = new Set(['bring', 'file', 'lodge', 'settle', 'drop', 'launch']);

/** “the regions that Russia annexed”: what the verb's object would be. */
function objectOf(frame: Frame, clause: Clause): readonly HeadlineWord[] {
  const { antecedent, subject, verb } = clause;
  if (!antecedent || !subject || clause.marker === 'where' || clause.marker === 'whose') return [];
  // “It was in May, after the sale of the mill, that they met”
  if (clause.marker === 'that' && frame.tokens[clause.start - 1]?.text === ',') return [];
  if (clause.marker === 'which' && frame.tokens[clause.start - 1]?.pos === 'ADP') return [];
  const next = frame.tokens[verb.last + 1];
  if (verb.passive && next?.text !== 'to') return [];
  const hasObject = next && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(next.pos) && !frame.masked[verb.last + 1];
  if (hasObject) return [];
  // “its case against the firm, which it brought in May”: the case
  const outer = BROUGHT.has(verb.lemma) && frame.tokens[antecedent.start - 1]?.lower === 'against';
  const object = outer ? phraseBefore(frame.tokens, frame.masked, antecedent.start - 1) : null;
  return wordsOf(frame.tokens, (object ?? antecedent).start, antecedent.end, leftOut(frame));
}
