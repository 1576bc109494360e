import type { Actor, Status } from '../../../types.ts';
import type { Cast } from '../actors/cast.ts';
import type { Frame } from '../events/frame.ts';
import type { Clause } from '../grammar/clauses.ts';
import { isPlural, nounPhraseAt, type TokenSpan } from '../grammar/noun-phrases.ts';
import { presentOf } from '../grammar/verb-forms.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { fitTo, type HeadlineWord, joined, LONGEST, tidy, trimEnd, wordsOf } from './words.ts';

/** What a headline is made of. */
export interface HeadlineParts {
  readonly frame: Frame;
  readonly clause: Clause;
  /** Who the clause's subject is, when a name could be found. */
  readonly subject: Actor | null;
  readonly status: Status;
  readonly cast: Cast;
}

/** “Putin: “We need a lasting and stable peace””. */
export function quoteHeadline(
  { frame, subject, cast }: Pick<HeadlineParts, 'frame' | 'subject' | 'cast'>,
  speech: Frame['speech'][number],
): string {
  const name = subject ? nameOf(subject, cast) : 'Statement';
  const words = wordsOf(frame.tokens, speech.first, speech.last, () => false).filter(
    (word) => !/^["“”]$/.test(word.text),
  );
  const sentenceEnd = words.findIndex((word, index) => /^[.!?;]$/.test(word.text) && index > 3);
  const first = sentenceEnd > 0 ? words.slice(0, sentenceEnd) : words;
  const text = joined(fitTo(stopAtClause(first, 24), LONGEST - name.length - 4));
  return `${capital(name)}: “${capital(text)}”`;
}

/** Subject, verb in the present tense, and as much of the rest as fits. */
export function clauseHeadline(parts: HeadlineParts): string {
  const { frame, clause } = parts;
  const subject = subjectText(parts);
  const verb = verbText(clause.verb, frame, isPlural(frame.tokens, clause.subject), parts.status);
  const rest = restOf(parts, clause.verb.last + 1);
  const start = subject ? `${subject} ${verb}` : verb;
  const text = joined(fitTo(rest, LONGEST - start.length - 1));
  return tidy(`${start} ${text}`);
}

/** “Deadline for an agreement to cease the fighting”. */
export function deadlineHeadline(parts: HeadlineParts): string {
  const { frame, clause } = parts;
  const noun = frame.tokens.findIndex((token) => /^(?:deadline|ultimatum|cutoff)$/.test(token.lemma));
  if (noun >= 0) return nounHeadline(frame, noun);
  const leaveOut = leftOut(frame);
  const span = clause.subject;
  const subject = span
    ? joined(wordsOf(frame.tokens, span.start, clause.role === 'condition' ? clause.verb.first : span.end, leaveOut))
    : '';
  if (clause.role === 'condition') return tidy(cutText(`Deadline for ${lower(subject, frame)}`, frame));
  const verb = clause.verb.passive ? `be ${frame.tokens[clause.verb.head]?.text}` : clause.verb.lemma;
  const start = `Deadline for ${lower(subjectText(parts) || 'this', frame)} to ${verb}`;
  return tidy(`${start} ${joined(fitTo(restOf(parts, clause.verb.last + 1), LONGEST - start.length - 1))}`);
}

/** “Talks with Ukraine in Istanbul”: a noun with what belongs to it. */
export function nounHeadline(frame: Frame, noun: number): string {
  const { tokens } = frame;
  let start = noun;
  while (start > 0 && belongsBefore(frame, start - 1)) start--;
  const end = nounPhraseAt(tokens, frame.masked, noun, tokens.length).end;
  const leaveOut = leftOut(frame);
  const words = wordsOf(tokens, start, end, leaveOut).filter(
    (word, index) => !(index === 0 && /^(?:the|a|an|these|those|this|that|its|his|her|their|'s|’s)$/i.test(word.text)),
  );
  return tidy(joined(fitTo(dropLeading(words), LONGEST)));
}

const dropLeading = (words: readonly HeadlineWord[]): readonly HeadlineWord[] =>
  /^(?:'s|’s|of|newly|latest|recent)$/i.test(words[0]?.text ?? '') ? words.slice(1) : words;

function belongsBefore(frame: Frame, index: number): boolean {
  const token = frame.tokens[index];
  if (!token) return false;
  return (
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.pos) ||
    token.text === "'s" ||
    token.text === '’s' ||
    token.text === '-' ||
    frame.masked[index] === true
  );
}

export function nameOf(actor: Actor, cast: Cast): string {
  if (actor.type === 'group') return actor.asWritten;
  return cast.shortName(actor.name);
}

function subjectText({ frame, clause, subject, cast }: HeadlineParts): string {
  const span = clause.subject;
  if (!span) return subject ? capital(nameOf(subject, cast)) : '';
  const written = spanText(frame, span);
  const pronoun = span.end - span.start === 1 && frame.tokens[span.start]?.pos === 'PRON';
  if (subject && (pronoun || subject.type === 'person')) return shortSubject(frame, span, subject, cast, written);
  return capital(written);
}

/** A person's name without titles; the phrase itself when the person is only part of it (“Putin's remarks”). */
function shortSubject(frame: Frame, span: TokenSpan, subject: Actor, cast: Cast, written: string): string {
  const possessive = frame.tokens
    .slice(span.start, span.end)
    .some((token) => token.text === "'s" || token.text === '’s');
  const several = frame.tokens.slice(span.start, span.end).some((token) => token.text === 'and');
  return possessive || several ? capital(written) : capital(nameOf(subject, cast));
}

const spanText = (frame: Frame, span: TokenSpan): string =>
  joined(fitTo(wordsOf(frame.tokens, span.start, span.end, leftOut(frame)), 60));

/** Tokens that a headline leaves out: times with their prepositions. */
function leftOut(frame: Frame): (index: number) => boolean {
  const out = new Set<number>();
  for (const time of frame.times) {
    if (!time.datable && time.expression.form.kind !== 'vague') continue;
    for (let index = time.first; index < time.last; index++) out.add(index);
    let before = time.first - 1;
    if (/^the$/i.test(frame.tokens[before]?.text ?? '') && frame.tokens[time.last]?.pos !== 'NOUN') out.add(before--);
    if (
      /^(?:on|in|by|at|since|during|for|from|until|within|over|of|this|around|as of)$/i.test(
        frame.tokens[before]?.text ?? '',
      ) &&
      !isAttribute(frame, time.last)
    )
      out.add(before);
  }
  return (index) => out.has(index);
}

const isAttribute = (frame: Frame, after: number): boolean => {
  const token = frame.tokens[after];
  return (
    token !== undefined && (token.pos === 'NOUN' || token.pos === 'ADJ' || token.text === "'s" || token.text === '’s')
  );
};

function restOf({ frame, clause }: HeadlineParts, from: number): readonly HeadlineWord[] {
  const leaveOut = leftOut(frame);
  const end = endOfRest(frame, clause);
  return stopAtClause(wordsOf(frame.tokens, from, end, leaveOut), 30);
}

function endOfRest(frame: Frame, clause: Clause): number {
  const later = frame.tree.clauses.filter((other) => other !== clause && other.verb.first > clause.verb.last);
  const stop = later.find(
    (other) =>
      other.role === 'main' ||
      other.marker === 'although' ||
      other.marker === 'though' ||
      other.marker === 'while' ||
      other.marker === 'where',
  );
  const speech = frame.speech.find((span) => span.first > clause.verb.last);
  return Math.min(stop ? stopIndex(frame, stop) : frame.tokens.length, speech ? speech.first - 1 : frame.tokens.length);
}

const stopIndex = (frame: Frame, clause: Clause): number =>
  frame.tokens[clause.start - 1]?.text === ',' ? clause.start - 1 : clause.start;

/** Up to the first comma that opens a side remark, once enough is said. */
function stopAtClause(words: readonly HeadlineWord[], enough: number): readonly HeadlineWord[] {
  let length = 0;
  for (const [index, word] of words.entries()) {
    length += word.text.length + 1;
    const next = words[index + 1];
    const stop = (word.text === ',' && next && opensRemark(next)) || /^[;—–]$/.test(word.text);
    if (stop && (length > enough || next?.token?.pos !== 'CCONJ')) return trimEnd(words.slice(0, index));
  }
  return words;
}

function opensRemark(word: HeadlineWord): boolean {
  const text = word.text.toLowerCase();
  if (
    /^(?:who|which|whose|where|while|although|though|but|yet|as|after|before|when|with|including|according|apart|albeit|suggesting|a|an|the|and|or|one|just)$/.test(
      text,
    )
  )
    return true;
  return word.token?.pos === 'VERB' && text.endsWith('ing');
}

/** A verb in the present: “said” → “says”, “was arrested” → “is arrested”, “had called” → “calls”. */
export function verbText(verb: VerbGroup, frame: Frame, plural: boolean, status: Status): string {
  const head = frame.tokens[verb.head]?.text ?? '';
  const not = verb.negated;
  if (verb.modal) return joined(wordsOf(frame.tokens, verb.first, verb.last + 1, () => false));
  if (verb.passive) return `${presentOf('be', plural)}${not ? ' not' : ''} ${head}`;
  if (verb.progressive && verb.lemma !== 'be') return `${presentOf('be', plural)}${not ? ' not' : ''} ${head}`;
  if (verb.lemma === 'be') return presentOf('be', plural) + (not ? ' not' : '');
  if (not) return `${presentOf('do', plural)} not ${verb.lemma}`;
  if (status === 'scheduled' && verb.tense === 'present') return head.toLowerCase();
  return presentOf(verb.lemma, plural);
}

function cutText(text: string, frame: Frame): string {
  if (text.length <= LONGEST) return text;
  const words = text.split(' ');
  while (words.length > 3 && words.join(' ').length > LONGEST) words.pop();
  return frame.tokens.length > 0 ? words.join(' ') : text;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence's first word in the middle of a headline. */
function lower(text: string, frame: Frame): string {
  const first = text.split(' ')[0] ?? '';
  const name = frame.names.some((candidate) => candidate.text.startsWith(first));
  return name ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
