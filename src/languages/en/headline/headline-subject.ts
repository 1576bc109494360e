import type { Actor } from '../../../types.ts';
import type { Frame } from '../events/frame.ts';
import { isAge } from '../grammar/ages.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { TokenSpan } from '../grammar/noun-phrases.ts';
import { isPlural } from '../grammar/plural.ts';
import { fitTo } from './fit-words.ts';
import type { HeadlineParts } from './headline-parts.ts';
import { leftOut } from './left-out.ts';
import { nameFor } from './quote-headline.ts';
import { capital } from './tidy.ts';
import { joined, wordsOf } from './words.ts';

/** Who or what the headline is about: the full name where one person is meant, else as written. */
export function subjectText({ frame, clause, subject, cast }: HeadlineParts): string {
  const span = clause.subject ?? clause.antecedent;
  if (!span) return subject ? capital(nameFor(subject, cast)) : '';
  const written = nameBehind(frame, clause, span) ?? capital(spanText(frame, span));
  if (!subject) return written;
  const pronoun = span.end - span.start === 1 && frame.tokens[span.start]?.pos === 'PRON';
  if (pronoun)
    return /^\p{Ll}/u.test(subject.name) &&
      !/^(?:my|his|her|its|their|our|both|all|most|many|some|several|two|three|four|five|six|\d+) /.test(subject.name)
      ? `The ${subject.name}`
      : capital(subject.type === 'group' ? subject.name : nameFor(subject, cast));
  if (subject.type !== 'person' || isMoreThanPerson(frame, span, subject)) return written;
  const name = capital(nameFor(subject, cast));
  return opensList(frame, clause, span) ? `${name} and others` : name;
}

/** “A man named Owen Strand attacked”, “A group calling itself Black Heron claimed”: the name, where nothing but it stands before the verb. */
function nameBehind({ tokens, masked }: Frame, { verb }: Clause, { start, end }: TokenSpan): string | null {
  if (!/^an?$/.test(tokens[start]?.lower ?? '')) return null;
  const from = end + (NAMING.get(tokens[end]?.lower ?? '')?.(tokens[end + 1]?.lower ?? '') ?? Number.NaN);
  const name = tokens.slice(from, verb.first);
  const isName = name.length > 0 && name.every(({ pos }, at) => pos === 'PROPN' && !masked[from + at]);
  return isName ? joined(wordsOf(tokens, from, verb.first, () => false)) : null;
}

/** How many words lead from a noun to its name, by the first of them and the second. */
const NAMING: ReadonlyMap<string, (second: string) => number> = new Map([
  ['named', () => 1],
  ['called', () => 1],
  ['known', (second: string) => (second === 'as' ? 2 : Number.NaN)],
  ['calling', (second: string) => (/^(?:it|him|her|them)sel(?:f|ves)$/.test(second) ? 2 : Number.NaN)],
]);

/** “Ann Marsh, her son and two others are held”: a verb of several for whom a name opens. */
const opensList = (frame: Frame, { verb, role }: Clause, span: TokenSpan): boolean =>
  role === 'main' &&
  frame.tokens[span.end]?.text === ',' &&
  /^(?:are|were|have)$/.test(frame.tokens[verb.first]?.lower ?? '') &&
  frame.tokens.slice(span.end, verb.first).some(({ lower }) => lower === 'and');

/** “Marsh's remarks”, “Marsh and Lee”: the person is only part of the phrase. */
function isMoreThanPerson(frame: Frame, span: TokenSpan, subject: Actor): boolean {
  const surname = subject.name.slice(subject.name.lastIndexOf(' ') + 1);
  const at = frame.tokens.findIndex(
    (token, index) => index >= span.start && index < span.end && token.text === surname,
  );
  if (at < 0) return false;
  const after = frame.tokens.slice(at + 1, span.end);
  return after.some((token) => /^(?:['’]s|['’]|and)$/.test(token.text));
}

/** As its own verb says where that shows it: “were suspended”, “has been closed”; else by the noun. */
export function subjectIsPlural({
  frame,
  clause,
  subject,
}: Pick<HeadlineParts, 'frame' | 'clause' | 'subject'>): boolean {
  const helper = frame.tokens[clause.verb.first]?.lower ?? '';
  const span = clause.subject ?? clause.antecedent;
  if (/^(?:were|are|have)$/.test(helper) && span) return true;
  if (/^(?:was|is|has)$/.test(helper) && clause.subject) return false;
  const pronoun = span && span.end === span.start + 1 && frame.tokens[span.start]?.pos === 'PRON' && subject !== null;
  if (pronoun) return /^they$/i.test(frame.tokens[span.start]?.text ?? '');
  const opening = span ? frame.tokens[span.start] : undefined;
  const people = subject?.type !== 'person' && span?.start === 0 && span.end === 1;
  if (people && /(?:[a-z]{2}(?:ers|ors|ians|ists|ants|ents)|[a-z]men)$/.test(opening?.text ?? '')) return true;
  // “Images taken by a satellite”: what a bare participle tells about, in capitals only as it opens its sentence.
  const opens = span?.start === 0 && span.end === 1;
  const reduced = opens && clause.verb.passive && (clause.verb.first === clause.verb.last || clause.marker === 'that');
  if (reduced && /[a-z]{2}[^aiosu]s$/.test(opening?.text ?? '')) return true;
  return isPlural(frame.tokens, span);
}

/** “Ann Hay and her son Tom” of “Ann Hay, 52, and her son, Tom, 20”. */
function spanText(frame: Frame, span: TokenSpan): string {
  const isOut = leftOut(frame);
  const words = wordsOf(frame.tokens, span.start, span.end, (at) => isOut(at) || isOfAge(frame.tokens, at));
  return joined(fitTo(words, LONGEST_SUBJECT));
}

/** An age, the commas it needs, and the one of the name whose age it is. */
function isOfAge(tokens: Frame['tokens'], at: number): boolean {
  if (tokens[at]?.text !== ',') return isAge(tokens, at);
  const names = isAge(tokens, at + 3) && tokens[at - 1]?.pos === 'NOUN' && tokens[at - 2]?.pos === 'PRON';
  return isAge(tokens, at + 1) || names || (isAge(tokens, at - 1) && tokens[at + 1]?.pos === 'CCONJ');
}

const LONGEST_SUBJECT = 60;
