import type { Clause } from '../grammar/clauses.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import type { FrameTime } from './frame.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** “voted to strike on August 22”, “agreed to pay a fine on Tuesday”: the day is that of the decision. */
export function resolvedThen({ verb }: Clause, { expression: { form, relation, direction } }: FrameTime): boolean {
  const told = verb.tense === 'past' && !verb.perfect && !verb.passive && !verb.modal;
  const narrated = isNarrated(form);
  const ahead =
    !narrated && (direction === 'future' || (relation !== null && relation !== 'on' && relation !== 'during'));
  if (!told || ahead || (form.kind === 'relative' && form.shift > 0 && !narrated)) return false;
  const fine = form.kind !== 'calendar' || (form.day ?? form.weekday) !== undefined;
  return ANSWERS.test(verb.lemma) || (fine && RESOLVES.test(verb.lemma));
}

/** “four months later”: counted from what was told before, so as past as that. */
export const isNarrated = (form: FrameTime['expression']['form']): boolean =>
  'from' in form && form.from === 'reference';

const ANSWERS = /^(?:vote|refuse|decline|clear|move|sue|petition|apply|rush|race|scramble)$/;

const RESOLVES =
  /^(?:agree|decide|order|ask|tell|urge|direct|instruct|opt|elect|choose|offer|pledge|promise|vow|allow|permit|authorize|authorise)$/;

/** What people are called to on a day: “ordered him to appear on March 3”, “agreed to meet on Friday”. */
export const isAppointment = ({ lemma }: VerbGroup): boolean =>
  /^(?:appear|meet|return|report|attend|testify|begin|start|resume|open|reopen|hold|convene|surrender|gather|vote|visit|travel|leave|play|launch|be)$/.test(
    lemma,
  );

/** “called off the second attempt to launch it”, “waived its right to cancel it”: what was attempted isn’t what was done. */
export function isTask({ frame }: SentenceReading, { verb }: Clause, part: VerbGroup, time: FrameTime): boolean {
  const noun = frame.tokens[part.first - 1]?.lemma ?? '';
  if (part.form !== 'infinitive') return false;
  const done = verb.tense === 'past' && !verb.passive && !verb.modal && part.first > verb.last + 1;
  // “announced plans to suspend flights in July”
  const isAhead =
    time.expression.direction === 'future' && /^(?:plan|proposal)$/.test(noun) && ANNOUNCES.test(verb.lemma);
  return TASKS.has(noun) || (done && !isAhead && AIMS.has(noun) && !isAppointment(part));
}

const ANNOUNCES = /^(?:announce|unveil|outline|reveal|present|confirm|detail)$/;

const TASKS = new Set('attempt bid effort try push chance opportunity'.split(' '));

const AIMS = new Set(
  'right plan proposal decision request motion offer permission power move scheme option agreement deal pact contract commitment promise pledge campaign measure bill legislation resolution lawsuit suit petition'.split(
    ' ',
  ),
);
