import type { Frame } from '../events/frame.ts';
import type { Clause } from '../grammar/clauses.ts';
import { joinedBefore } from '../grammar/joined-before.ts';
import { partOf } from '../grammar/tag-classes.ts';
import { attributes } from '../status/reporting-verbs.ts';
import { fitTo, SPARE } from './fit-words.ts';
import type { HeadlineParts } from './headline-parts.ts';
import { subjectIsPlural, subjectText } from './headline-subject.ts';
import { leftOut } from './left-out.ts';
import { presentVerb } from './present-verb.ts';
import { restOf } from './rest-of-clause.ts';
import { stopAtClause } from './stop-at-clause.ts';
import { thereHeadline } from './there-headline.ts';
import { capital, tidy } from './tidy.ts';
import { trimEnd } from './trim-end.ts';
import { wholeClauses } from './whole-clauses.ts';
import { type HeadlineWord, joined, LONGEST, lengthOf, wordsOf } from './words.ts';

/** Subject, verb in the present tense, and as much of the rest as fits; “Marsh: …” where what is said fits only so. */
export function clauseHeadline(parts: HeadlineParts, rest = restOf(parts)): string {
  const { frame, clause, status } = parts;
  const there = thereHeadline(parts, rest);
  if (there) return there;
  const subject = subjectText(parts);
  const plural = subjectIsPlural(parts);
  const joinedVerb = joinedBefore(frame, clause)?.verb;
  const own = presentVerb(clause.verb, frame, plural, status);
  const verb = joinedVerb ? `${presentVerb(joinedVerb, frame, plural, status)} and ${own}` : own;
  const start = subject === '' || verb === '' ? subject + verb : `${subject} ${verb}`;
  const whole = trimEnd(rest);
  // “The last strike was in 2010” names it.
  if (clause.verb.lemma === 'be' && subject !== '' && !clause.verb.negated && whole.length === 0) return tidy(subject);
  const room = LONGEST - start.length - 1;
  const fitted = fitTo(rest, room);
  if (status === 'statement' && subject !== '' && lengthOf(rest) > room) {
    const said = afterThat(parts, rest);
    // “says that results of a test showed”, and not what
    const spare = fitted.at(-1)?.token?.pos === 'VERB' ? SPARE : 0;
    if (said && lengthOf(said) <= LONGEST + spare - subject.length - 2)
      return tidy(`${subject}: ${capital(joined(trimEnd(said)))}`);
    const begun = said && !hasVerb(afterThat(parts, fitted) ?? []) ? fitTo(said, LONGEST - subject.length - 2) : [];
    if (hasVerb(begun)) return tidy(`${subject}: ${capital(joined(trimEnd(wholeClauses(frame, begun))))}`);
  }
  const cut = fitted.length < whole.length;
  const short = cut && fitted.length === 0 ? whoAlone(subject) : subject;
  // “Officials at the Harbour and Fisheries departments say” what?
  if (short !== subject)
    return tidy(`${short} ${verb} ${joined(fitTo(rest, LONGEST - short.length - verb.length - 2))}`);
  const ended = cut ? trimEnd(wholeClauses(frame, fitted)) : fitted;
  // “Three people are killed” says enough, “Orr flees” too little
  return tidy(`${start} ${joined(ended.length > 0 || /\S \S+ \S/.test(start) ? ended : fitted)}`);
}

/** “Officials” of “Officials at the two departments” and of “Harbour ministry officials”. */
function whoAlone(subject: string): string {
  const opening = /^(\p{Lu}\p{Ll}+s) (?:at|in|of|from|with|for|on) /u.exec(subject)?.[1];
  const closing = /^(?:[\p{L}.-]{1,30} ){2,4}(\p{Ll}{4,20}s)$/u.exec(subject)?.[1];
  return opening ?? (closing ? capital(closing) : subject);
}

/** What follows “that”, when the verb leads straight to it, or to whom it was said. */
function afterThat({ frame, clause }: HeadlineParts, rest: readonly HeadlineWord[]): readonly HeadlineWord[] | null {
  const at = rest.findIndex((word) => word.text === 'that');
  const pronoun = /^(?:it|he|she|they)$/.test(rest[at + 1]?.text ?? '');
  // “the disk that forced him to rest”
  const isGap = /^(?:VERB|AUX)$/.test(rest[at + 1]?.token?.pos ?? '');
  if (at < 0 || pronoun || isGap || rest.length <= at + 3) return null;
  return at <= 1 || isToldThat(frame, clause, rest, at) ? rest.slice(at + 1) : null;
}

/** “tells the summit that”, “told reporters outside the court in Hull that”; not “says the fact that”. */
function isToldThat({ tree, tokens }: Frame, { verb }: Clause, rest: readonly HeadlineWord[], at: number): boolean {
  const that = rest[at]?.token;
  return (
    at <= FARTHEST_THAT &&
    attributes(verb.lemma) &&
    !OF_CONTENT.has(rest[at - 1]?.text ?? '') &&
    rest.slice(0, at).every(({ token }) => isOfHearers(token?.pos)) &&
    tree.clauses.some(
      ({ role, start, subject }) => role === 'complement' && tokens[start] === that && (subject?.start ?? 0) > start,
    )
  );
}

const FARTHEST_THAT = 10;

const OF_CONTENT = new Set(
  'fact claim report allegation suggestion idea notion rumour rumor belief possibility'.split(' '),
);

const isOfHearers = partOf('DET', 'ADJ', 'NOUN', 'PROPN', 'ADP', 'PRON', 'PART', 'NUM');

const hasVerb = (words: readonly HeadlineWord[]): boolean =>
  words.some(({ token }) => token?.pos === 'VERB' || token?.pos === 'AUX');

/** “Murdering a sheriff's deputy”: a participle with what follows, where its clause has a headline already. */
export function partHeadline(frame: Frame, part: Clause['verb']): string {
  const words = wordsOf(frame.tokens, part.first, frame.tokens.length, leftOut(frame));
  return tidy(joined(fitTo(stopAtClause(words), LONGEST)));
}
