import type { MentionTime } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { headOf } from '../grammar/noun-phrases.ts';
import { nounDatedBy } from './dated-nouns.ts';
import { distancesOf } from './distances.ts';
import { kindOfNoun } from './event-nouns.ts';
import type { Frame, FrameTime } from './frame.ts';
import { addNoun } from './noun-mentions.ts';
import { isAttribute } from './roles-of-time.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { isToBe, isUndone } from './states.ts';
import { timesOfClause } from './time-of-clause.ts';
import { isToTheDay } from './to-the-day.ts';
import { lastWithNoun } from './told-days.ts';

/** “On Nov. 8, he appeared to win and declared victory”: a day that opens the sentence goes for both verbs. */
export function timeAbove({ frame, found }: SentenceReading, { verb, coordinate, role }: Clause): MentionTime | null {
  if (!coordinate || role !== 'main' || verb.tense !== 'past' || verb.perfect) return null;
  const main = frame.tree.clauses.find((other) => other.role === 'main');
  if (main?.verb.tense !== 'past' || !main.subject || main.verb.first > verb.first) return null;
  // “was to have been heard on Friday, but was adjourned”
  const [set] = isUndone(frame, main) ? timesOfClause(frame, frame.tree.clauses.indexOf(main)).slice(-1) : [];
  if (set) return { from: 'expression', expression: set.index, behind: true };
  // “was told the next morning and issued a directive”
  const beside = timesOfClause(frame, frame.tree.clauses.indexOf(main)).at(-1);
  const isTold = found.some(({ time }) => time.from === 'expression' && time.expression === beside?.index);
  if (beside && !isTold && isToTheDay(beside) && beside.first > main.verb.last && beside.last < verb.first)
    return { from: 'expression', expression: beside.index, behind: true };
  // “was made last December and drew criticism”
  const coarse = beside !== undefined && !isToTheDay(beside) && clauseIsBare(frame, verb.first);
  if (coarse && beside.first > main.verb.last && beside.last < verb.first)
    return { from: 'nothing', reason: 'goes on from what is dated beside it' };
  const time = frame.times.find(({ datable, last }) => datable && last <= (main.subject?.start ?? 0));
  const only = frame.times.filter(({ datable, last }) => datable && last <= verb.last + 6).length === 1;
  if (!time || !only || !isToTheDay(time) || timesOfClause(frame, 0)[0] !== time) return null;
  return { from: 'expression', expression: time.index, behind: true };
}

/** Nothing behind it is dated. */
const clauseIsBare = ({ times }: Frame, verb: number): boolean =>
  !times.some(({ datable, first }) => datable && first > verb);

/** “following the May 16 talks”: the noun becomes a mention of its own, and this one comes after it. */
export function orderedTime(reading: SentenceReading, clause: Clause): MentionTime | null {
  const index = reading.frame.tree.clauses.indexOf(clause);
  for (const time of timesOfClause(reading.frame, index)) {
    const dated = nounDatedBy(reading.frame, time);
    if (!dated?.order || reading.used.has(time.index) || isRecordSince(reading, dated.token)) continue;
    const told = lastWithNoun(
      reading.story,
      reading.frame.tokens[dated.token]?.lemma ?? '',
      reading.frame,
      time.expression.form,
    );
    if (told !== null) {
      reading.used.add(time.index);
      return {
        from: 'mention',
        mention: told,
        order: dated.order,
        reason: `${dated.order} an event with a date of its own`,
      };
    }
    const before = reading.found.length;
    addNoun(reading, dated.token, time);
    if (reading.found.length === before || isCauseOfPart(reading, clause, dated.token)) continue;
    if (isUntil(reading.frame, dated.token)) continue;
    // “have voted for the first time after the adoption of a charter this year”: new, whenever that was
    if (clause.verb.perfect && clause.verb.tense === 'present' && reading.story.isLead(reading.frame)) return null;
    return {
      from: 'mention',
      mention: reading.story.drafts.length + reading.found.length - 1,
      order: isMomentsApart(reading.frame, dated.token) ? 'same' : dated.order,
      reason: `${dated.order} an event with a date of its own`,
    };
  }
  return null;
}

/** “ordered her held until a hearing on May 3”: nobody learns from it when that was ordered. */
const isUntil = ({ tokens }: Frame, noun: number): boolean =>
  tokens.slice(Math.max(0, noun - 5), noun).some(({ lower }) => lower === 'until' || lower === 'till');

/** “A landslide triggered by a quake on Monday buried the road”: the day says when it was triggered, not when it came down. */
const isCauseOfPart = ({ frame: { tokens } }: SentenceReading, { parts }: Clause, noun: number): boolean =>
  parts.some(({ form, last }) => form === 'participle' && last < noun && tokens[last + 1]?.lower === 'by');

/** “exploded 40 seconds after liftoff on Thursday”: on the same day. */
const isMomentsApart = ({ tokens }: Frame, noun: number): boolean => {
  const after = tokens.findLastIndex(
    ({ lower }, at) => at < noun && at >= noun - 3 && /^(?:after|before)$/.test(lower),
  );
  return after > 0 && /^(?:seconds?|minutes?|moments|hours?)$/.test(tokens[after - 1]?.lower ?? '');
};

/** “fell to 58%, the lowest since the first vote in April 1994”: a record, not when it fell. */
function isRecordSince({ frame: { tokens } }: SentenceReading, noun: number): boolean {
  const since = tokens.findLastIndex(({ lower }, index) => index < noun && lower === 'since');
  const before = tokens.slice(Math.max(0, since - 5), Math.max(0, since));
  return (
    since > noun - 9 &&
    before.some(({ lower }) => /^(?:first|last|most|least|worst|best)$/.test(lower) || /[a-z]{3}est$/.test(lower))
  );
}

/** “conceded defeat before counting was over on Sunday night”: the day of what it happened beside. */
export function timeOfOccasion(reading: SentenceReading, clause: Clause): MentionTime | null {
  const isLead = clause.verb.perfect && reading.story.isLead(reading.frame);
  if ((clause.verb.tense !== 'past' && !isLead) || clause.role !== 'main') return null;
  const { clauses } = reading.frame.tree;
  const index = clauses.findIndex(
    (other) =>
      other.role === 'time' &&
      /^(?:when|as|while|before|after)$/.test(other.marker ?? '') &&
      (other.start > clause.verb.last || (other.start === 0 && /^(?:when|as|while)$/.test(other.marker ?? ''))) &&
      !clauses.some(({ role, start }) => role === 'complement' && start > clause.verb.last && start < other.start),
  );
  const beside = clauses[index];
  if (
    beside?.verb.tense !== 'past' ||
    beside.verb.modal ||
    distancesOf(reading.frame).some(({ last }) => last === beside.start)
  )
    return null;
  const between = clauses.filter(
    (other) => other.role === 'main' && other.start > clause.verb.last && other.start < beside.start,
  );
  if (!between.every((other) => sharesOccasion(reading.frame, clause, other, beside))) return null;
  // “lost to him when she first ran in 2020”
  const isWhen = beside.marker === 'when';
  const time = timesOfClause(reading.frame, index).find(
    ({ expression: { form }, index: at }) =>
      !reading.used.has(at) &&
      (form.kind === 'clock' ||
        (form.kind === 'calendar' && (isWhen || (form.day ?? form.weekday) !== undefined)) ||
        (form.kind === 'relative' && (isWhen || form.of.kind === 'calendar')) ||
        (isWhen && form.kind === 'shift')),
  );
  if (!time) return null;
  if (between.length === 0 && !/^(?:after|before)$/.test(beside.marker ?? '')) reading.used.add(time.index);
  return { from: 'expression', expression: time.index };
}

/** “Two died and nine were hurt when a bus overturned”: what befell them has one day. */
const sharesOccasion = ({ tokens }: Frame, { verb }: Clause, other: Clause, { marker }: Clause): boolean =>
  marker === 'when' &&
  /^(?:and|while)$/.test(tokens[other.start - 1]?.lower ?? '') &&
  other.verb.tense === 'past' &&
  !other.verb.perfect &&
  HARM.test(verb.lemma) &&
  HARM.test(other.verb.lemma);

const HARM = /^(?:die|kill|injure|hurt|wound|drown|burn|trap|hospitalize|displace|strand|destroy|damage)$/;

/** “voted for it in a ballot that closed on Friday”: the day that is told of where it happened. */
export function timeOfSetting({ frame }: SentenceReading, clause: Clause): MentionTime | null {
  if (clause.verb.tense !== 'past' || clause.verb.perfect || clause.role !== 'main') return null;
  const { clauses } = frame.tree;
  if (clauses.some(({ role, start }) => role === 'complement' && start > clause.verb.last)) return null;
  const until = timeReached(frame, clause);
  if (until) return until;
  const index = clauses.findIndex(({ role, marker, antecedent, start }) => {
    const [first, head] = antecedent
      ? [antecedent.start, frame.tokens[headOf(frame.tokens, antecedent)]]
      : [0, undefined];
    const before = frame.tokens[first - 1]?.lower ?? '';
    const ended =
      before === 'after' && head?.lemma === 'trial' && /^(?:convict|acquit|find|clear|jail)$/.test(clause.verb.lemma);
    const set = (/^(?:in|at|during)$/.test(before) && kindOfNoun(head?.lemma ?? '') !== null) || ended;
    const fronted = first === 1 && start < clause.verb.first;
    return role === 'relative' && /^(?:that|which)$/.test(marker ?? '') && (fronted || start > clause.verb.last) && set;
  });
  const setting = clauses[index];
  if (setting?.verb.tense !== 'past' || setting.verb.modal) return null;
  const after = frame.tokens[(setting.antecedent?.start ?? 0) - 1]?.text === 'after';
  const during = frame.tokens[(setting.antecedent?.start ?? 0) - 1]?.lower === 'during';
  if (during && /^(?:begin|start|open)$/.test(setting.verb.lemma)) return null;
  if (after && !/^(?:end|finish|conclude|close)$/.test(setting.verb.lemma)) return null;
  const time = timesOfClause(frame, index)[0];
  return time ? { from: 'expression', expression: time.index, behind: true } : null;
}

/** “After talks that stretched into the early hours of Tuesday, the two signed”: signed then. */
function timeReached({ tokens, tree, times }: Frame, { verb }: Clause): MentionTime | null {
  const through = tree.clauses.find(
    ({ role, verb: { lemma, tense, last }, end }) =>
      role === 'relative' &&
      tense === 'past' &&
      end <= verb.first &&
      /^(?:stretch|drag|last|run|go|continue)$/.test(lemma) &&
      /^(?:into|until|till|to)$/.test(tokens[last + 1]?.lower ?? ''),
  );
  if (!through || tokens[0]?.lower !== 'after') return null;
  const time = times.find(({ datable, first }) => datable && first > through.verb.last && first < through.end);
  return time && isToTheDay(time) ? { from: 'expression', expression: time.index, behind: true } : null;
}

/** “was arriving on Monday when it left the runway”: what came in between is told, on that day. */
export const interrupted = ({ tree, tokens }: Frame, { verb, role }: Clause): boolean =>
  role === 'main' &&
  (verb.progressive || (verb.lemma === 'be' && tokens[verb.last + 1]?.lower === 'about')) &&
  verb.tense === 'past' &&
  tree.clauses.some((other) => other.marker === 'when' && other.start > verb.last && cuts(other));

const cuts = ({ verb, subject }: Clause): boolean =>
  subject !== null && verb.tense === 'past' && !verb.progressive && !verb.perfect && !verb.negated;

/** The time of what a clause cuts short. */
function timeOfInterrupted({ frame }: SentenceReading, clause: Clause): FrameTime | undefined {
  const index = cuts(clause)
    ? frame.tree.clauses.findLastIndex((other) => other.verb.last < clause.start && interrupted(frame, other))
    : -1;
  return index < 0 ? undefined : timesOfClause(frame, index)[0];
}

/** “since 1997, when Flight 801 crashed”: the time that a clause explains. */
export function timeBefore(reading: SentenceReading, clause: Clause): MentionTime | null {
  if (clause.marker === 'which' && reading.frame.tokens[clause.start - 1]?.pos === 'ADP')
    return timeOfNamed(reading, clause);
  if (clause.marker === 'that' || clause.marker === 'which') return timeRightBefore(reading, clause);
  if (clause.marker !== 'when') return null;
  const time =
    reading.frame.times.find(
      (candidate) => candidate.datable && candidate.last <= clause.start && candidate.last >= clause.start - 1,
    ) ?? timeOfInterrupted(reading, clause);
  if (!time) return null;
  const start = /^(?:since|after|before)$/.test(time.expression.relation ?? '') ? ({ start: true } as const) : {};
  const end = time.expression.form.kind === 'range' ? ({ end: true } as const) : {};
  return { from: 'expression', expression: time.index, ...start, ...end };
}

/** “strikes on Beirut on Thursday that killed 22”. */
function timeRightBefore({ frame }: SentenceReading, clause: Clause): MentionTime | null {
  const { role, start, subject, marker, coordinate } = clause;
  if (role !== 'relative' || subject !== null || coordinate || frame.tokens[start]?.lower !== marker) return null;
  const time = frame.times.find(({ datable, last }) => datable && last === start);
  return time && isToTheDay(time) ? { from: 'expression', expression: time.index } : null;
}

/** “the June 28 primary, in which he beat nine rivals”: the day that the noun bears. */
function timeOfNamed({ frame }: SentenceReading, { antecedent, start }: Clause): MentionTime | null {
  if (!/^(?:in|at|during)$/.test(frame.tokens[start - 1]?.lower ?? '')) return null;
  // “an attack last month in which 26 people were killed”
  const behind = frame.times.find(({ datable, last }) => datable && last === start - 1);
  if (behind && frame.tokens[behind.first - 1]?.pos === 'NOUN') return { from: 'expression', expression: behind.index };
  if (!antecedent) return null;
  const time = frame.times.find(
    ({ datable, last }) => datable && last >= antecedent.start && last < antecedent.end && last > antecedent.start - 1,
  );
  return time && isAttribute(frame, time) ? { from: 'expression', expression: time.index } : null;
}

/** The day that a clause about the subject names: “the truce, which took effect on Nov. 27, gave …”. */
export function timeOfSubject(reading: SentenceReading, clause: Clause): MentionTime | null {
  if (!clause.subject || clause.verb.tense !== 'past') return null;
  const index = reading.frame.tree.clauses.findIndex(
    (other) =>
      other.role === 'relative' &&
      other.marker !== 'who' &&
      other.marker !== 'where' &&
      !other.verb.perfect &&
      !isToBe(reading.frame.tokens, other.verb) &&
      !/^(?:suppose|schedule|set|expect|plan|mean|intend)$/.test(other.verb.lemma) &&
      other.verb.first < clause.verb.first &&
      other.antecedent?.start === clause.subject?.start,
  );
  const time = index < 0 ? undefined : timesOfClause(reading.frame, index)[0];
  return time && isToTheDay(time) ? { from: 'expression', expression: time.index } : null;
}
