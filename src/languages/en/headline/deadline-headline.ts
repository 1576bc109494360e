import type { Frame } from '../events/frame.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { fitTo } from './fit-words.ts';
import type { HeadlineParts } from './headline-parts.ts';
import { subjectText } from './headline-subject.ts';
import { leftOut } from './left-out.ts';
import { nounHeadline } from './noun-headline.ts';
import { restOf } from './rest-of-clause.ts';
import { stopAtClause } from './stop-at-clause.ts';
import { tidy } from './tidy.ts';
import { type HeadlineWord, joined, LONGEST, wordsOf } from './words.ts';

/** “Deadline for an agreement to cease the fighting”; `group` is the verb that the time limits. */
export function deadlineHeadline(parts: HeadlineParts, group: VerbGroup): string {
  const { frame, clause } = parts;
  const noun = frame.tokens.findIndex((token) => /^(?:deadline|ultimatum|cutoff)$/.test(token.lemma));
  if (noun >= 0) return deadlineNoun(frame, noun, group);
  if (clause.role === 'condition') return conditionHeadline(parts);
  const given = givenHeadline(parts);
  if (given) return given;
  if (group !== clause.verb || clause.verb.lemma === 'have') return taskHeadline(parts, group);
  const verb = group.passive ? `be ${frame.tokens[group.head]?.text}` : group.lemma;
  const whose = lower(subjectText(parts) || 'this', parts);
  const start = `Deadline for ${OBJECTS.get(whose.toLowerCase()) ?? whose} to ${verb}`;
  return tidy(`${start} ${joined(fitTo(restOf(parts), LONGEST - start.length - 1))}`);
}

const OBJECTS = new Map([
  ['they', 'them'],
  ['he', 'him'],
  ['she', 'her'],
  ['we', 'us'],
  ['i', 'me'],
]);

/** “Deadline for an end to hostilities”; a bare “the deadline” takes the task before it. */
function deadlineNoun(frame: Frame, noun: number, group: VerbGroup): string {
  const headline = nounHeadline(frame, noun);
  if (headline.includes(' for ') || headline.includes(' to ') || group.form !== 'infinitive' || group.last > noun)
    return headline;
  const task = wordsOf(frame.tokens, group.last + 1, noun, leftOut(frame));
  const end = task.findIndex((word) => /^(?:by|before|until|the)$/.test(word.text));
  return tidy(`Deadline to ${group.lemma} ${joined(end < 0 ? task : task.slice(0, end))}`);
}

/** “gave the firm until May 5 to reply”, “was given until Friday to leave”: who is to, and what. */
function givenHeadline(parts: HeadlineParts): string | null {
  const { frame, clause } = parts;
  const { verb } = clause;
  const until = frame.tokens.findIndex(({ lower }, index) => lower === 'until' && index > verb.last);
  const task = clause.parts.find(({ form, first }) => form === 'infinitive' && first > until);
  if (until < 0 || !task || !/^(?:give|allow|grant)$/.test(verb.lemma)) return null;
  const who = verb.passive ? subjectText(parts) : joined(wordsOf(frame.tokens, verb.last + 1, until, leftOut(frame)));
  return who === ''
    ? null
    : tidy(`Deadline for ${lower(who, parts)} to ${task.lemma} ${joined(fitTo(restAfter(frame, task), 40))}`);
}

/** “if an agreement is not reached by …”: what is to be reached. */
function conditionHeadline(parts: HeadlineParts): string {
  const { frame, clause } = parts;
  const { subject, verb } = clause;
  if (!subject) return tidy(`Deadline to ${verb.lemma}`);
  const words = wordsOf(frame.tokens, subject.start, verb.first, leftOut(frame));
  const said = lower(joined(fitTo(words, LONGEST - 13)), parts)
    .replace(/^no (?=[aeiou])/, 'an ')
    .replace(/^no /, 'a ');
  const what = OBJECTS.get(said) ?? said;
  const task =
    verb.lemma === 'fail'
      ? clause.parts.find(({ form, first }) => form === 'infinitive' && first > verb.last)
      : undefined;
  const aim = task ?? verb;
  const named = frame.names.some(({ start, end }) => start <= subject.end - 1 && end >= subject.end);
  if (verb.passive && named && words.length <= 3)
    return tidy(`Deadline for ${what} to be ${frame.tokens[verb.head]?.text}`);
  const done = verb.passive || words.length > 3 ? '' : ` to ${aim.lemma} ${joined(fitTo(restAfter(frame, aim), 40))}`;
  return tidy(`Deadline for ${what}${done}`);
}

/** Of what is to be done. */
const MOST_WORDS = 8;

function restAfter(frame: Frame, verb: VerbGroup): readonly HeadlineWord[] {
  const all = wordsOf(frame.tokens, verb.last + 1, frame.tokens.length, leftOut(frame));
  const words = all.slice(0, all[MOST_WORDS]?.text === '%' ? MOST_WORDS + 1 : MOST_WORDS);
  const comma = words.findIndex(({ text }) => text === ',');
  return comma < 0 ? words : words.slice(0, comma);
}

/** “urged both sides to finalize their deal”, “have until Friday to appeal”. */
function taskHeadline(parts: HeadlineParts, group: VerbGroup): string {
  const { frame, clause } = parts;
  const verb = group === clause.verb ? (clause.parts.find((part) => part.form === 'infinitive') ?? group) : group;
  const own =
    clause.verb.lemma === 'have' ||
    clause.verb.lemma === 'vow' ||
    clause.verb.lemma === 'pledge' ||
    clause.verb.lemma === 'promise';
  const who = own
    ? subjectText(parts)
    : joined(
        wordsOf(frame.tokens, clause.verb.last + 1, verb.first, leftOut(frame)).filter((word) => word.text !== 'for'),
      );
  const start = `Deadline ${who && !isPronoun(who) ? `for ${lower(who, parts)} ` : ''}to ${verb.lemma}`;
  const rest = stopAtClause(wordsOf(frame.tokens, verb.last + 1, frame.tokens.length, leftOut(frame)), 20);
  return tidy(`${start} ${joined(fitTo(rest, LONGEST - start.length - 1))}`);
}

const isPronoun = (who: string): boolean => /^(?:he|she|it|they|we|i)$/i.test(who);

/** A sentence's first word in the middle of a headline. */
function lower(text: string, { frame, cast }: Pick<HeadlineParts, 'frame' | 'cast'>): string {
  const first = text.split(' ')[0] ?? '';
  // “she”, whom the report has named before
  if (/^.[\p{Lu}.]/u.test(text) || cast.find(text) !== null) return text;
  const name = frame.names.some((candidate) => candidate.text.startsWith(first));
  return name ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
