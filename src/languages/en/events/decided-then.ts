import type { Token } from '../../../types.ts';
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

/** “met to discuss it on Monday”, “joined to lead the works in 2019”: what for, beside what was done then. */
export function isPurpose(
  { frame: { tokens } }: SentenceReading,
  { verb }: Clause,
  part: VerbGroup,
  { expression: { form, relation, direction } }: FrameTime,
): boolean {
  if (part.form !== 'infinitive' || part.first <= verb.last || verb.lemma === 'be' || TAKES_TASK.has(verb.lemma))
    return false;
  if (verb.lemma === 'call' && /^(?:on|upon|for)$/.test(tokens[verb.last + 1]?.lower ?? '')) return false;
  if (verb.tense !== 'past' || verb.modal || verb.perfect || direction === 'future' || isForOther(tokens, part.first))
    return false;
  if (relation !== null && relation !== 'on' && relation !== 'during') return false;
  if (form.kind === 'clock' && form.of !== null) return true;
  return form.kind === 'calendar' || (form.kind === 'relative' && form.shift <= 0);
}

/** “clearing the way for ferries to sail on Saturday”, “only for a fire to destroy them”, “only to be told”. */
function isForOther(tokens: readonly Token[], to: number): boolean {
  let at = to - 1;
  while (at > to - 6 && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[at]?.pos ?? '')) at--;
  return tokens[at]?.lower === 'for' || tokens[to - 1]?.lower === 'only';
}

/** Verbs whose infinitive is what is asked, planned, begun or made to be, not what they are done for. */
const TAKES_TASK = new Set(
  `agree plan vow promise pledge threaten order ask tell urge invite instruct direct warn force compel oblige require request expect want
  hope need intend aim mean seek try attempt manage fail refuse decline begin start continue cease schedule set slate plot prepare offer
  propose decide choose opt elect vote move permit allow authorize authorise enable help cause lead get have become remain seem appear
  happen prove tend claim believe say think know report allege sentence commit arrange volunteer encourage persuade convince push press
  pressure beg appeal remind go come use wait rush race scramble apply sue petition clear struggle dare summon subpoena task book announce
  unveil confirm demand advise forbid tip suppose due entitle rate estimate consider find see hear make let tempt like love hate
  prefer wish long swear resolve determine undertake fight work campaign lobby bid`.split(/\s+/),
);
