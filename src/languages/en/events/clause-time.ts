import type { Actor, Kind, MentionTime, Status, Token } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { headOf } from '../grammar/noun-phrases.ts';
import { isPosted, type VerbGroup } from '../grammar/verb-groups.ts';
import { type Candidate, groupOf } from './candidates.ts';
import { timeWithoutExpression } from './choose-time.ts';
import { nounDatedBy } from './dated-nouns.ts';
import { kindOfNoun } from './event-nouns.ts';
import { expressedTime } from './expressed-time.ts';
import type { Frame, FrameTime } from './frame.ts';
import { isBareWeekday, isMovedTo } from './moved-days.ts';
import { addNoun } from './noun-mentions.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { subjectOf } from './subject-of.ts';
import { timesOfClause } from './time-of-clause.ts';
import { countOf, LASTING, timeSince } from './time-since.ts';
import { timeFromTold } from './told-before.ts';

export function timeOf(
  reading: SentenceReading,
  { clause, verb, sense, time }: Candidate,
  status: Status,
  kind: Kind,
  speaker: Actor | null,
  tail: Clause | null,
): MentionTime {
  const counted = time ? (timeSince(reading, clause.verb, time) ?? nightTold(reading, clause, time)) : null;
  if (counted) return counted;
  if (time) {
    const told = finerThan(reading, time);
    reading.used.add(time.index).add(told.index);
    if (isMovedToWeekday(reading, clause, told)) return { from: 'expression', expression: told.index, ahead: true };
    return expressedTime({ ...told, expression: time.expression }, status, groupOf(reading, clause, time), clause.verb);
  }
  const then = timeOfThen(reading, clause) ?? timeAbove(reading, clause);
  if (then) return then;
  const apart = timeApart(reading, clause, status);
  if (apart) return apart;
  const ordered = orderedTime(reading, clause) ?? (sense.speech ? null : timeOfSubject(reading, clause));
  const told = ordered ?? timeOfOccasion(reading, clause) ?? timeOfSetting(reading, clause);
  if (told) return told;
  const tailTime = tail
    ? reading.frame.times.find((candidate) => candidate.datable && candidate.first > tail.verb.last)
    : undefined;
  const calamity = tail && isOfDocument(reading, tail) ? reading.story.lastCalamity(reading.frame) : null;
  if (calamity !== null)
    return { from: 'mention', mention: calamity, order: 'same', reason: 'goes on telling the same calamity' };
  if (tailTime && (verb.tense === 'past' || verb.perfect)) {
    reading.used.add(tailTime.index);
    return { from: 'expression', expression: tailTime.index };
  }
  return timeWithoutExpression(
    {
      ...{ frame: reading.frame, clause, verb, status, kind, speaker },
      ...{ spoken: sense.speech !== null, attributed: tail !== null },
      also: hasAlso(reading.frame, clause) ? subjectOf(reading, clause) : null,
    },
    reading.story,
  );
}

/** “were pushed back to Saturday”: what is moved to a day of the week has yet to come. */
const isMovedToWeekday = (reading: SentenceReading, clause: Clause, time: FrameTime): boolean =>
  isBareWeekday(time) && isMovedTo(reading.frame, groupOf(reading, clause, time), time);

const hasAlso = ({ tokens }: Frame, { verb }: Clause): boolean =>
  tokens.slice(Math.max(0, verb.first - 1), verb.last + 2).some(({ lower }) => lower === 'also');

/** “On Nov. 8, he appeared to win and declared victory”: a day that opens the sentence goes for both verbs. */
function timeAbove({ frame }: SentenceReading, { verb, coordinate, role }: Clause): MentionTime | null {
  if (!coordinate || role !== 'main' || verb.tense !== 'past' || verb.perfect) return null;
  const main = frame.tree.clauses.find((other) => other.role === 'main');
  if (main?.verb.tense !== 'past' || !main.subject || main.verb.first > verb.first) return null;
  const time = frame.times.find(({ datable, last }) => datable && last <= (main.subject?.start ?? 0));
  const only = frame.times.filter(({ datable, last }) => datable && last <= verb.last + 6).length === 1;
  if (!time || !only || !isToTheDay(time) || timesOfClause(frame, 0)[0] !== time) return null;
  return { from: 'expression', expression: time.index, behind: true };
}

/** “At the time, the chief executive called it the missing piece”: when what was told last happened. */
function timeOfThen({ frame, story }: SentenceReading, { verb, role }: Clause): MentionTime | null {
  if (verb.tense !== 'past' || role !== 'main' || !isAtTheTime(frame, verb)) return null;
  const mention = story.drafts.findLastIndex(
    (draft) => draft.time.from === 'expression' && frame.sentence.index - draft.frame.sentence.index === 1,
  );
  const main = story.drafts.findIndex(
    ({ frame: other, clause }) => other === story.drafts[mention]?.frame && clause?.role === 'main',
  );
  const told = story.drafts[main]?.time.from === 'expression' ? main : mention;
  return told < 0
    ? null
    : { from: 'mention', mention: told, order: 'same', reason: 'at the time of what was told before' };
}

/** “killed two early on Friday. Nine drones were shot down overnight”: in the night that the paragraph tells of. */
function nightTold({ frame, story, used }: SentenceReading, { verb }: Clause, time: FrameTime): MentionTime | null {
  if (!/^overnight$/i.test(time.expression.text) || verb.tense !== 'past') return null;
  const mention = story.lastDated(frame, 1);
  const told = mention === null ? undefined : story.drafts[mention];
  if (mention === null || told?.time.from !== 'expression' || told.frame === frame) return null;
  const day = told.time.expression;
  const written = told.frame.times.find(({ index }) => index === day)?.expression.text ?? '';
  if (told.frame.sentence.block !== frame.sentence.block || !/\b(?:early|morning|dawn|hours|a\.m)/i.test(written))
    return null;
  used.add(time.index);
  return { from: 'mention', mention, order: 'same', reason: 'in the night told of before' };
}

/** “At the time, he called it …”, “told the court at the time that …”; not “at the time of the crash”. */
const isAtTheTime = ({ tokens, sentence }: Frame, { last }: VerbGroup): boolean =>
  /\bat the time\b/i.test(sentence.text) &&
  tokens.some(
    ({ lower }, at) =>
      lower === 'time' &&
      (at === 2 || (at > last && at < last + 7)) &&
      tokens[at - 1]?.lower === 'the' &&
      tokens[at - 2]?.lower === 'at' &&
      tokens[at + 1]?.lower !== 'of',
  );

/** “…, the agency says in a notice released on 22 May”: the day is the notice’s. */
const isOfDocument = ({ frame: { tokens } }: SentenceReading, { parts, verb }: Clause): boolean =>
  parts.some((part) => part.form === 'participle' && part.first > verb.last && isPosted(tokens[part.first - 1], part));

/** “by the end of the financial year, on 31 March”: the day in apposition to a stretch. */
function finerThan({ frame }: SentenceReading, time: FrameTime): FrameTime {
  const next = frame.times.find(({ first, datable }) => datable && first >= time.last && first <= time.last + 2);
  const between = frame.tokens.slice(time.last, next?.first).map(({ text }) => text);
  const form = next?.expression.form;
  const isDay = form?.kind === 'calendar' && form.day !== undefined;
  return next && isDay && !isToTheDay(time) && between[0] === ',' && /^(?:|on)$/.test(between[1] ?? '') ? next : time;
}

const isToTheDay = ({ expression: { form } }: FrameTime): boolean =>
  form.kind === 'clock' || (form.kind === 'calendar' && (form.day ?? form.weekday) !== undefined);

/** “six days after launch”, “two weeks after the verdict”: counted from a day that was told before. */
function timeApart({ frame, story, found, used }: SentenceReading, clause: Clause, status: Status): MentionTime | null {
  if (clause.verb.tense !== 'past' || status === 'scheduled' || status === 'deadline') return null;
  const { tokens } = frame;
  const night = tokens.findIndex(
    ({ lower }, at) => lower === 'election' && /^(?:night|day)$/.test(tokens[at + 1]?.lower ?? ''),
  );
  const ofVote = (night > clause.verb.last && tokens[night - 1]?.lower === 'on') || isTurnout(frame, clause);
  const vote = ofVote ? story.dayOf('election', frame) : null;
  if (vote !== null) return { from: 'mention', mention: vote, order: 'same', reason: 'the day of the vote' };
  const beside = besideEvent(tokens);
  const same = beside === null ? null : story.dayOf(beside, frame);
  if (same !== null) return { from: 'mention', mention: same, order: 'same', reason: 'within hours of it' };
  const again = timeFromTold({ frame, story, found, used }, clause);
  if (again) return again;
  for (const { index, first, last, expression } of frame.times) {
    const marker = tokens[last]?.lower ?? '';
    const count = countOf(expression);
    const at = tokens[last + 1]?.pos === 'DET' ? last + 2 : last + 1;
    const next = tokens[at + 1];
    if (
      count === null ||
      LASTING.test(tokens[first - 1]?.lower ?? '') ||
      used.has(index) ||
      !/^(?:after|before)$/.test(marker) ||
      (next && !/^(?:PUNCT|ADP)$/.test(next.pos))
    )
      continue;
    const told = story.dayOf(tokens[at]?.lemma ?? '', frame);
    if (told === null) continue;
    const shiftDays = marker === 'after' ? count.days : -count.days;
    const reason = `“${expression.text} ${marker}” it`;
    return {
      from: 'mention',
      mention: told,
      order: 'same',
      shiftDays,
      ...(count.about ? { about: true } : {}),
      reason,
    };
  }
  return null;
}

/** “Turnout was 57 percent”. */
const isTurnout = ({ tokens }: Frame, { subject }: Clause): boolean =>
  subject !== null && tokens[headOf(tokens, subject)]?.lemma === 'turnout';

/** “within hours of the crash”, “minutes after the vote”: the noun for what happened on the same day. */
function besideEvent(tokens: readonly Token[]): string | null {
  const at = tokens.findIndex(({ lower }, index) => {
    const next = tokens[index + 1]?.lower;
    return (
      (next === 'after' || (next === 'of' && tokens[index - 1]?.lower === 'within')) &&
      /^(?:hours|minutes|moments)$/.test(lower)
    );
  });
  if (at < 0) return null;
  const noun = tokens[at + 2]?.pos === 'DET' ? at + 3 : at + 2;
  const ends = !/^(?:NOUN|PROPN|VERB|AUX)$/.test(tokens[noun + 1]?.pos ?? 'PUNCT');
  return ends && tokens[noun]?.pos === 'NOUN' ? (tokens[noun]?.lemma ?? null) : null;
}

/** “fell to 58%, the lowest since the first vote in April 1994”: a record, not when it fell. */
function isRecordSince({ frame: { tokens } }: SentenceReading, noun: number): boolean {
  const since = tokens.findLastIndex(({ lower }, index) => index < noun && lower === 'since');
  const before = tokens.slice(Math.max(0, since - 5), Math.max(0, since));
  return (
    since > noun - 9 &&
    before.some(({ lower }) => /^(?:first|last|most|least|worst|best)$/.test(lower) || /[a-z]{3}est$/.test(lower))
  );
}

/** “following the May 16 talks”: the noun becomes a mention of its own, and this one comes after it. */
function orderedTime(reading: SentenceReading, clause: Clause): MentionTime | null {
  const index = reading.frame.tree.clauses.indexOf(clause);
  for (const time of timesOfClause(reading.frame, index)) {
    const dated = nounDatedBy(reading.frame, time);
    if (!dated?.order || reading.used.has(time.index) || isRecordSince(reading, dated.token)) continue;
    const told = reading.story.lastWithNoun(
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
    if (reading.found.length === before) continue;
    return {
      from: 'mention',
      mention: reading.story.drafts.length + reading.found.length - 1,
      order: dated.order,
      reason: `${dated.order} an event with a date of its own`,
    };
  }
  return null;
}

/** “conceded defeat before counting was over on Sunday night”: the day of what it happened beside. */
function timeOfOccasion(reading: SentenceReading, clause: Clause): MentionTime | null {
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
    clauses.some((other) => other.role === 'main' && other.start > clause.verb.last && other.start < beside.start)
  )
    return null;
  const time = timesOfClause(reading.frame, index).find(
    ({ expression: { form }, index: at }) =>
      !reading.used.has(at) &&
      (form.kind === 'clock' || (form.kind === 'calendar' && (form.day ?? form.weekday) !== undefined)),
  );
  if (!time) return null;
  if (!/^(?:after|before)$/.test(beside.marker ?? '')) reading.used.add(time.index);
  return { from: 'expression', expression: time.index };
}

/** “voted for it in a ballot that closed on Friday”: the day that is told of where it happened. */
function timeOfSetting({ frame }: SentenceReading, clause: Clause): MentionTime | null {
  if (clause.verb.tense !== 'past' || clause.verb.perfect || clause.role !== 'main') return null;
  const { clauses } = frame.tree;
  if (clauses.some(({ role, start }) => role === 'complement' && start > clause.verb.last)) return null;
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

/** “since 1997, when Flight 801 crashed”: the time that a clause explains. */
export function timeBefore(reading: SentenceReading, clause: Clause): MentionTime | null {
  if (clause.marker !== 'when') return null;
  const time = reading.frame.times.find(
    (candidate) => candidate.datable && candidate.last <= clause.start && candidate.last >= clause.start - 1,
  );
  if (!time) return null;
  const start = /^(?:since|after)$/.test(time.expression.relation ?? '') ? ({ start: true } as const) : {};
  const end = time.expression.form.kind === 'range' ? ({ end: true } as const) : {};
  return { from: 'expression', expression: time.index, ...start, ...end };
}

/** The day that a clause about the subject names: “the truce, which took effect on Nov. 27, gave …”. */
function timeOfSubject(reading: SentenceReading, clause: Clause): MentionTime | null {
  if (!clause.subject || clause.verb.tense !== 'past') return null;
  const index = reading.frame.tree.clauses.findIndex(
    (other) =>
      other.role === 'relative' &&
      other.marker !== 'who' &&
      other.marker !== 'where' &&
      !other.verb.perfect &&
      !/^(?:suppose|schedule|set|expect|plan|mean|intend)$/.test(other.verb.lemma) &&
      other.verb.first < clause.verb.first &&
      other.antecedent?.start === clause.subject?.start,
  );
  const time = index < 0 ? undefined : timesOfClause(reading.frame, index)[0];
  return time && isToTheDay(time) ? { from: 'expression', expression: time.index } : null;
}
