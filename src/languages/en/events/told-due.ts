import type { Clause } from '../grammar/clauses.ts';
import { phraseBefore } from '../grammar/phrase-before.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { clauseHeadline } from '../headline/write-headline.ts';
import { senseOf } from './classify-clause.ts';
import { isDueAside } from './due-aside.ts';
import type { Frame, FrameTime } from './frame.ts';
import { addDraft, type SentenceReading } from './sentence-reading.ts';
import { timesOfClause } from './time-of-clause.ts';

/** “trained for Cygnus, a cargo ship due to lift off on May 10 and to dock two days later”: what is set for a day, told of a noun. */
export function readDue(reading: SentenceReading): void {
  const { frame } = reading;
  if (frame.times.length === 0) return;
  for (const [index, clause] of frame.tree.clauses.entries()) {
    const at = clause.parts.findIndex((part) => isDueAside(frame, clause, part));
    const opens = clause.parts[at];
    const whose = opens ? phraseBefore(frame.tokens, frame.masked, opens.first - 1) : null;
    if (!opens || !whose) continue;
    const tasks = clause.parts.slice(at).filter((part) => part === opens || joins(frame, part));
    for (const time of timesOfClause(frame, index)) {
      const task = tasks.findLast(({ last }) => last < time.first);
      if (task && !reading.used.has(time.index) && !isBeyond(frame, clause, task, time))
        addDue(reading, { ...clause, role: 'main', subject: whose, antecedent: null }, task, task === opens, time);
    }
  }
}

const joins = ({ tokens }: Frame, { form, first }: VerbGroup): boolean =>
  form === 'infinitive' && tokens[first - 1]?.pos === 'CCONJ';

/** The clause’s own verb stands between. */
const isBeyond = ({ tokens }: Frame, { verb }: Clause, { last }: VerbGroup, { first }: FrameTime): boolean =>
  (verb.first > last && verb.first < first) ||
  tokens.slice(last + 1, first).some(({ text, pos }) => text === ';' || pos === 'SCONJ');

function addDue(reading: SentenceReading, clause: Clause, task: VerbGroup, opens: boolean, time: FrameTime): void {
  const { frame, story, used } = reading;
  const told = {
    ...clause,
    verb: opens ? isSet(task) : asTold(task),
  };
  used.add(time.index);
  addDraft(reading, {
    clause,
    trigger: task.head,
    kind: senseOf(frame, clause, task).kind ?? 'other',
    status: 'scheduled',
    speaker: null,
    subject: null,
    negated: false,
    time: { from: 'expression', expression: time.index, ahead: true },
    headline: clauseHeadline({
      ...{ frame, clause: told, subject: null, status: 'occurred', cast: story.cast },
      until: time.first,
    }),
    confidence: 0.7,
  });
}

/** “is due to launch”, told from the word before “to” on. */
const isSet = (task: VerbGroup): VerbGroup => {
  const before = task.first - 2;
  const is = {
    ...task,
    first: before,
    head: before,
    last: before,
    lemma: 'be',
    form: 'finite',
    tense: 'present',
  } as const;
  return { ...is, passive: false };
};

/** “to dock”, “to be captured”: “docks”, “is captured”. */
const asTold = (task: VerbGroup): VerbGroup => ({ ...task, first: task.head, form: 'finite', tense: 'present' });
