import type { Token } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { headOf } from '../grammar/noun-phrases.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { kindOfNoun } from './event-nouns.ts';
import { STATE_VERBS } from './event-verbs.ts';
import type { Frame } from './frame.ts';
import { isToTheDay } from './to-the-day.ts';
import { isHour } from './told-at-clock.ts';

/** Tells how things are, not what happened: “is based in”, “remains”. */
export function isState(frame: Frame, clause: Clause, verb: VerbGroup): boolean {
  if (!STATE_VERBS.has(verb.lemma) && !(verb.passive && PLACED.has(verb.lemma))) return false;
  return (
    !isDoSo(frame, verb) &&
    !showsUp(frame, verb) &&
    !isNoticed(frame, clause, verb) &&
    !isReady(frame, verb) &&
    !isSoOnDay(frame, verb) &&
    !isDue(frame, verb) &&
    !isDateOf(frame, clause) &&
    !comesOut(frame, verb) &&
    !isGoal(frame, clause) &&
    !clause.parts.some((part) => completes(verb, part))
  );
}

/** “The tremor was felt across the gulf”, “The blast was heard for miles”. */
const isNoticed = ({ tokens }: Frame, { subject }: Clause, { lemma, passive, modal }: VerbGroup): boolean =>
  passive &&
  modal === null &&
  /^(?:feel|hear)$/.test(lemma) &&
  subject !== null &&
  /^(?:disaster|accident|attack)$/.test(kindOfNoun(tokens[headOf(tokens, subject)]?.lemma ?? '') ?? '');

/** “appeared on television”, “appeared before a judge”; not “appeared in good health”. */
const showsUp = ({ tokens }: Frame, { lemma, last, tense }: VerbGroup): boolean =>
  lemma === 'appear' &&
  tense === 'past' &&
  (/^(?:on|before|alongside|outside)$/.test(tokens[last + 1]?.lower ?? '') ||
    (/^(?:in|at)$/.test(tokens[last + 1]?.lower ?? '') &&
      tokens.slice(last + 2, last + 5).some(({ lower }) => lower === 'court' || lower === 'hearing')));

const PLACED = new Set(['base', 'locate', 'situate']);

/** “will stay closed until Wednesday”: one verb with what it says. */
export const completes = ({ lemma, last }: VerbGroup, { form, first }: VerbGroup): boolean =>
  form === 'participle' && first === last + 1 && /^(?:stay|remain|keep)$/.test(lemma);

/** “will be in place by Saturday”, “would be ready in May”. */
const isReady = ({ tokens }: Frame, { lemma, modal, last }: VerbGroup): boolean =>
  lemma === 'be' &&
  modal !== null &&
  (/^(?:ready|over|complete|operational|available|back|home|away|gone|out)$/.test(tokens[last + 1]?.text ?? '') ||
    (tokens[last + 1]?.text === 'in' && tokens[last + 2]?.text === 'place') ||
    isListed(tokens, last + 1) ||
    (/^(?:in|at)$/.test(tokens[last + 1]?.text ?? '') &&
      tokens.slice(last + 2, last + 5).some(({ lower }) => lower === 'court')));

/** “was back on Tuesday”, “one gate was open by noon on Friday”, “is available on Aug. 4”: how things that change are on a day. */
function isSoOnDay({ tokens, times }: Frame, { lemma, tense, last }: VerbGroup): boolean {
  if (times.length === 0) return false;
  // “remained in custody on Tuesday”
  if (tense === 'past' && /^(?:remain|stay)$/.test(lemma))
    return times.some((time) => time.datable && isToTheDay(time) && time.first > last && time.first < last + 9);
  if (lemma !== 'be') return false;
  const word = tokens[last + 1]?.pos === 'ADV' && !CHANGING.has(tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1;
  const isUnder = tokens[word]?.lower === 'under' && /^(?:control|way)$/.test(tokens[word + 1]?.lower ?? '');
  if (!isUnder && !CHANGING.has(tokens[word]?.lower ?? '')) return false;
  if (times.some((time) => isHour(time) && (time.first > word ? time.first < word + 8 : time.first < 3))) return true;
  return times.some(
    (time) =>
      time.datable &&
      isToTheDay(time) &&
      time.first > word &&
      time.first < word + 8 &&
      /^(?:on|by|until|from)$/.test(time.expression.relation ?? 'on'),
  );
}

const CHANGING = new Set(
  'open closed shut available back over operational complete ready clear offline online out underway missing unaccounted empty full effective free calm quiet tense peaceful deserted chaotic'.split(
    ' ',
  ),
);
/** “are on the calendar for May 15”. */
const isListed = (tokens: Frame['tokens'], at: number): boolean =>
  tokens[at]?.text === 'on' &&
  tokens[at + 1]?.text === 'the' &&
  /^(?:calendar|agenda|docket|schedule|cards)$/.test(tokens[at + 2]?.text ?? '');

/** “is due in Lisbon on Friday”, “are due on October 22”; what is due to happen is told by its own verb. */
export const isDue = ({ tokens }: Frame, { lemma, last }: VerbGroup): boolean => {
  if (lemma !== 'be') return false;
  const at = /^(?:next|back|now|also|then)$/.test(tokens[last + 1]?.text ?? '') ? last + 2 : last + 1;
  return isDueAt(tokens, at) || isListed(tokens, at);
};

const isDueAt = (tokens: Frame['tokens'], at: number): boolean =>
  tokens[at]?.text === 'due' && tokens[at + 1]?.text !== 'to';

/** “His next court date is April 18”, “the speech will be on 17 July”. */
const isDateOf = ({ tokens, masked }: Frame, { verb, subject }: Clause): boolean =>
  hasDate({ tokens, masked }, verb) ||
  (verb.lemma === 'be' &&
    subject !== null &&
    ((/^(?:date|deadline)$/.test(tokens[subject.end - 1]?.lemma ?? '') && masked[verb.last + 1] === true) ||
      (verb.modal === 'will' && tokens[verb.last + 1]?.lower === 'on' && masked[verb.last + 2] === true)));

/** “has a release date of 22 November 2025”. */
function hasDate({ tokens, masked }: Pick<Frame, 'tokens' | 'masked'>, { lemma, tense, last }: VerbGroup): boolean {
  if (lemma !== 'have' || tense !== 'present') return false;
  const of = tokens.findIndex(({ lower }, at) => at > last + 1 && at < last + 6 && lower === 'of');
  return of > 0 && tokens[of - 1]?.lower === 'date' && masked[of + 1] === true;
}

/** “became known in 1974”, “became law in May”. */
const comesOut = ({ tokens }: Frame, { lemma, last }: VerbGroup): boolean =>
  lemma === 'become' &&
  /^(?:known|public|law|official|effective|independent|available|mandatory)$/.test(tokens[last + 1]?.lower ?? '');

/** “The goal is passage by Friday”: what is to be done by then. */
const isGoal = ({ tokens, times }: Frame, { verb, subject }: Clause): boolean =>
  verb.lemma === 'be' &&
  verb.tense === 'present' &&
  subject !== null &&
  GOALS.has(tokens[subject.end - 1]?.lemma ?? '') &&
  times.some(({ datable, first, expression }) => datable && first > verb.last && expression.relation === 'by');

const GOALS = new Set(['goal', 'aim', 'target', 'plan', 'intention', 'objective', 'hope']);

/** “will now do so on 10 October”: what was told before. */
const isDoSo = ({ tokens }: Frame, { lemma, last }: VerbGroup): boolean =>
  lemma === 'do' &&
  (tokens[last + 1]?.text === 'so' || (tokens[last + 1]?.text === 'the' && tokens[last + 2]?.text === 'same'));

/** “was to have been heard on Friday, but was adjourned”: it wasn’t. */
export const isUndone = ({ tokens, tree }: Frame, { role, verb, parts }: Clause): boolean =>
  role === 'main' &&
  verb.lemma === 'be' &&
  verb.tense === 'past' &&
  parts.some(
    ({ form, first }) => form === 'infinitive' && first <= verb.last + 2 && tokens[first + 1]?.lower === 'have',
  ) &&
  tree.clauses.some(
    (other) =>
      other.start > verb.last &&
      other.verb.tense === 'past' &&
      (other.coordinate || isBut(tokens[other.start]) || isBut(tokens[other.start - 1])),
  );

/** “was due to dock on Monday but was held up”, “was originally planned for May”: what was planned for a day that is over. */
export const isOvertaken = ({ tokens, tree }: Frame, { role, verb }: Clause): boolean =>
  role === 'main' &&
  verb.tense === 'past' &&
  (isToBe(tokens, verb) || (verb.passive && SET.has(verb.lemma))) &&
  (tree.clauses.some(
    ({ role, start, verb: { tense } }) => role === 'main' && tense === 'past' && isBut(tokens[start]),
  ) ||
    tokens.slice(verb.first, verb.head).some(({ lower }) => lower === 'originally' || lower === 'initially'));

/** “was due to dock”, “was to sail”, “was set to open”. */
export const isToBe = (tokens: Frame['tokens'], { lemma, last }: VerbGroup): boolean =>
  lemma === 'be' && /^(?:due|to|set)$/.test(tokens[last + 1]?.lower ?? '');

const isBut = (token: Token | undefined): boolean => token?.lower === 'but';

const SET = new Set(['schedule', 'slate', 'plan', 'set', 'expect', 'book']);

/** “had been allowed to return by Saturday evening”, “allowed the order to expire in May”: so it was by then. */
export const isGranted = ({ lemma, passive, tense, modal }: VerbGroup): boolean =>
  tense === 'past' && modal === null && (passive ? GRANTING.has(lemma) : LETTING.has(lemma));

const LETTING = new Set(['allow', 'permit', 'enable', 'cause', 'force', 'lead', 'prompt', 'help']);

const GRANTING = new Set(['allow', 'permit', 'let', 'able', 'enable', 'make', 'help']);
