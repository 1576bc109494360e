import type { Actor, Status } from '../../../types.ts';
import type { Cast } from '../actors/cast.ts';
import type { Frame } from '../events/frame.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { TokenSpan } from '../grammar/noun-phrases.ts';
import { isPlural } from '../grammar/plural.ts';
import { presentOf, verbShape } from '../grammar/verb-forms.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { attributes } from '../status/reporting-verbs.ts';
import { fitTo } from './fit-words.ts';
import { leftOut } from './left-out.ts';
import { objectOfPronoun } from './object-pronoun.ts';
import { presentVerb } from './present-verb.ts';
import { nameFor } from './quote-headline.ts';
import { secondTask } from './second-task.ts';
import { stopAtClause } from './stop-at-clause.ts';
import { capital, tidy } from './tidy.ts';
import { trimEnd } from './trim-end.ts';
import { besideInPresent, isSecondRelative, wholeClauses } from './whole-clauses.ts';
import { type HeadlineWord, joined, LONGEST, lengthOf, wordsOf } from './words.ts';

/** What a headline is made of. */
export interface HeadlineParts {
  readonly frame: Frame;
  readonly clause: Clause;
  /** Who the clause's subject is, when a name could be found. */
  readonly subject: Actor | null;
  readonly status: Status;
  readonly cast: Cast;
  /** Token where what is told of ends: an apposition's comma, the verb of the clause around it. */
  readonly until?: number;
  /** The verb whose own words follow, where that isn't the clause's: the second of two joined infinitives. */
  readonly told?: VerbGroup;
}

const LONGEST_SUBJECT = 60;
const ENOUGH = 30;

/** Subject, verb in the present tense, and as much of the rest as fits; “Putin: …” where what is said fits only so. */
export function clauseHeadline(parts: HeadlineParts, rest = restOf(parts)): string {
  const { frame, clause, status } = parts;
  const subject = subjectText(parts);
  const start = [subject, presentVerb(clause.verb, frame, subjectIsPlural(parts), status)]
    .filter((part) => part !== '')
    .join(' ');
  // “The last strike was in 2010” names it.
  if (clause.verb.lemma === 'be' && subject !== '' && !clause.verb.negated && trimEnd(rest).length === 0)
    return tidy(subject);
  const room = LONGEST - start.length - 1;
  if (status === 'statement' && subject !== '' && lengthOf(rest) > room) {
    const said = afterThat(rest);
    if (said && lengthOf(said) <= LONGEST - subject.length - 2)
      return tidy(`${subject}: ${capital(joined(trimEnd(said)))}`);
  }
  const fitted = fitTo(rest, room);
  const cut = lengthOf(fitted) < lengthOf(trimEnd(rest));
  return tidy(`${start} ${joined(cut ? trimEnd(wholeClauses(frame, fitted)) : fitted)}`);
}

/** What follows “that”, when the verb leads straight to it. */
function afterThat(rest: readonly HeadlineWord[]): readonly HeadlineWord[] | null {
  const at = rest.findIndex((word) => word.text === 'that');
  const pronoun = /^(?:it|he|she|they)$/.test(rest[at + 1]?.text ?? '');
  // “tells the summit that”
  const isTold = at <= 4 && rest.slice(0, at).every(({ token }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(token?.pos ?? ''));
  return at >= 0 && (at <= 1 || isTold) && !pronoun && rest.length > at + 3 ? rest.slice(at + 1) : null;
}

export function subjectText({ frame, clause, subject, cast }: HeadlineParts): string {
  const span = clause.subject ?? clause.antecedent;
  if (!span) return subject ? capital(nameFor(subject, cast)) : '';
  const written = capital(spanText(frame, span));
  if (!subject) return written;
  const pronoun = span.end - span.start === 1 && frame.tokens[span.start]?.pos === 'PRON';
  if (pronoun)
    return /^\p{Ll}/u.test(subject.name) && !/^(?:my|his|her|its|their|our) /.test(subject.name)
      ? `The ${subject.name}`
      : capital(subject.type === 'group' ? subject.name : nameFor(subject, cast));
  return subject.type === 'person' && !isMoreThanPerson(frame, span, subject)
    ? capital(nameFor(subject, cast))
    : written;
}

/** “Putin's remarks”, “Putin and Xi”: the person is only part of the phrase. */
function isMoreThanPerson(frame: Frame, span: TokenSpan, subject: Actor): boolean {
  const surname = subject.name.split(' ').pop() ?? '';
  const at = frame.tokens.findIndex(
    (token, index) => index >= span.start && index < span.end && token.text === surname,
  );
  if (at < 0) return false;
  const after = frame.tokens.slice(at + 1, span.end);
  return after.some((token) => /^(?:['’]s|['’]|and)$/.test(token.text));
}

/** As its own verb says where that shows it: “were suspended”, “has been closed”; else by the noun. */
function subjectIsPlural({ frame, clause, subject }: Pick<HeadlineParts, 'frame' | 'clause' | 'subject'>): boolean {
  const helper = frame.tokens[clause.verb.first]?.lower ?? '';
  if (/^(?:were|are|have)$/.test(helper) && clause.subject) return true;
  if (/^(?:was|is|has)$/.test(helper) && clause.subject) return false;
  const span = clause.subject ?? clause.antecedent;
  const pronoun = span && span.end === span.start + 1 && frame.tokens[span.start]?.pos === 'PRON' && subject !== null;
  if (pronoun) return /^they$/i.test(frame.tokens[span.start]?.text ?? '');
  const opening = span ? frame.tokens[span.start] : undefined;
  const people = subject?.type !== 'person' && span?.start === 0 && span.end === 1;
  if (people && /(?:[a-z]{2}(?:ers|ors|ians|ists|ants|ents)|[a-z]men)$/.test(opening?.text ?? '')) return true;
  // “Images taken by a satellite”: what a bare participle tells about, in capitals only as it opens its sentence.
  const reduced = clause.verb.passive && clause.verb.first === clause.verb.last && span?.start === 0 && span.end === 1;
  if (reduced && /[a-z]{2}[^aiosu]s$/.test(opening?.text ?? '')) return true;
  return isPlural(frame.tokens, span);
}

const spanText = (frame: Frame, span: TokenSpan): string =>
  joined(fitTo(wordsOf(frame.tokens, span.start, span.end, leftOut(frame)), LONGEST_SUBJECT));

/** What follows the verb, without times, asides and what another main clause tells. */
export function restOf({ frame, clause, told, until = frame.tokens.length }: HeadlineParts): readonly HeadlineWord[] {
  const leaveOut = leftOut(frame);
  const condition = conditionAfter(frame, clause);
  const aside = asideAfter(frame, clause);
  const isIn = (span: TokenSpan | null, index: number) => span !== null && index >= span.start && index < span.end;
  const dropped = (index: number) => leaveOut(index) || isIn(condition, index) || isIn(aside, index);
  const object = objectOfPronoun(frame, clause) ?? [];
  const second = secondTask(frame, clause);
  const isSecond = second !== null && second === told;
  const from = isSecond ? second.first : clause.verb.last + 1 + (object.length > 0 ? 1 : 0);
  const end = second && !isSecond ? second.first - 1 : until;
  const said = [...object, ...wordsOf(frame.tokens, from, Math.min(end, endOfRest(frame, clause)), dropped)].map(
    (word) => besideInPresent(frame, word),
  );
  const plural = subjectIsPlural({ frame, clause, subject: null });
  const words = clause.verb.perfect ? said.map((word, index) => inPresent(word, said[index - 1], plural)) : said;
  const conditional =
    condition === null ? words : words.map((word) => (word.text === 'will' ? { ...word, text: 'would' } : word));
  return stopAtClause(withObject(conditional, objectOf(frame, clause)), ENOUGH);
}

/** “said the files, which he had copied, could …”, “expects the firm, which is broke, to …”: what stands between the commas. */
function asideAfter({ tokens, tree }: Frame, { verb, parts }: Clause): TokenSpan | null {
  const aside = tree.clauses.find(
    ({ role, start }) => role === 'relative' && start > verb.last + 1 && tokens[start - 1]?.text === ',',
  );
  if (!aside) return null;
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

/** “has killed thousands and driven millions away”: “kills thousands and drives …”. */
function inPresent(word: HeadlineWord, before: HeadlineWord | undefined, plural: boolean): HeadlineWord {
  const { token } = word;
  const joined =
    before?.text === 'and' &&
    token?.pos === 'VERB' &&
    /^(?:past-or-)?participle$/.test(verbShape(token.lower, token.lemma));
  return joined ? { ...word, text: presentOf(token.lemma, plural) } : word;
}

/** “the talks that it hoped to convene in Oslo”: what is convened stands behind “to convene”. */
function withObject(words: readonly HeadlineWord[], object: readonly HeadlineWord[]): readonly HeadlineWord[] {
  const at = words[0]?.text === 'to' && words[1]?.token?.pos === 'VERB' ? 2 : 0;
  const [first, ...others] = object;
  const opening = first?.token?.pos === 'DET' ? [{ ...first, text: first.text.toLowerCase() }] : object.slice(0, 1);
  return [...words.slice(0, at), ...opening, ...others, ...words.slice(at)];
}

/** “warned that if no deal is reached, he will …”: the condition goes and “will” becomes “would”. */
function conditionAfter(frame: Frame, clause: Clause): TokenSpan | null {
  const start = clause.verb.last + 1;
  const opening = frame.tokens[start]?.text === 'that' ? start + 1 : start;
  const condition = frame.tree.clauses.find((other) => other.role === 'condition' && other.start === opening);
  const said = frame.tree.clauses.find(
    (other) => other.role === 'complement' && other.verb.first > (condition?.verb.last ?? 0),
  );
  if (!condition || !said?.subject) return null;
  return { start: opening, end: said.subject.start };
}

/** “the regions that Russia annexed”: what the verb's object would be. */
function objectOf(frame: Frame, clause: Clause): readonly HeadlineWord[] {
  const { antecedent, subject, verb } = clause;
  if (!antecedent || !subject || clause.marker === 'where' || clause.marker === 'whose') return [];
  const next = frame.tokens[verb.last + 1];
  if (verb.passive && next?.text !== 'to') return [];
  const hasObject = next && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(next.pos) && !frame.masked[verb.last + 1];
  return hasObject ? [] : wordsOf(frame.tokens, antecedent.start, antecedent.end, leftOut(frame));
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
  if (clause.role !== 'relative' && clause.role !== 'time') return tokens.length;
  for (let index = clause.verb.last + 1; index < tokens.length; index++) {
    const owner = tree.clauses[tree.owner[index] ?? -1];
    if (owner && owner !== clause && owner.start <= clause.start) return index;
    if (tokens[index]?.text === ',' && (tokens[index + 1]?.text === 'that' || leadsOn({ tokens, tree }, clause, index)))
      return index;
  }
  return tokens.length;
}

function endOfRest(frame: Frame, clause: Clause): number {
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

/** “Murdering a sheriff's deputy”: a participle with what follows, where its clause has a headline already. */
export function partHeadline(frame: Frame, part: Clause['verb']): string {
  const words = wordsOf(frame.tokens, part.first, frame.tokens.length, leftOut(frame));
  return tidy(joined(fitTo(stopAtClause(words, ENOUGH), LONGEST)));
}
