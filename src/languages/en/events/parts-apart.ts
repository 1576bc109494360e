import type { VerbGroup } from '../grammar/verb-groups.ts';
import { clauseHeadline } from '../headline/write-headline.ts';
import { senseOf } from './classify-clause.ts';
import { shiftBy } from './distances.ts';
import type { FrameTime } from './frame.ts';
import { addDraft, type SentenceReading } from './sentence-reading.ts';
import { countOf } from './time-since.ts';

/** “died on Thursday, a week after suffering a heart attack”: what the same somebody went through has a day too. */
export function readPartsApart(reading: SentenceReading): void {
  for (const time of reading.frame.times) {
    if (time.datable || reading.frame.tokens[time.last]?.lower !== 'after') continue;
    const count = countOf(time.expression);
    if (count !== null) addPart(reading, time, count);
  }
}

interface Count {
  readonly days: number;
  readonly about: boolean;
}

function addPart(reading: SentenceReading, { first, last, expression }: FrameTime, { days, about }: Count): void {
  const { frame, story, found } = reading;
  const clause = frame.tree.clauses[frame.tree.owner[first] ?? -1];
  const part = clause?.parts.find(({ form, first: at }) => form === 'gerund' && at === last + 1);
  const told = found.findIndex(
    (draft) => draft.clause === clause && draft.status === 'occurred' && /^(?:exp|pub)/.test(draft.time.from),
  );
  const source = found[told];
  if (!clause || !part || !source || !clause.subject) return;
  const sense = senseOf(frame, clause, part);
  if (sense.state || sense.speech !== null) return;
  addDraft(reading, {
    ...{ clause, trigger: sense.noun ?? part.head, kind: sense.kind ?? 'other', status: 'occurred' },
    ...{ speaker: null, subject: source.subject, negated: false, confidence: 0.6 },
    time: {
      ...{ from: 'mention', mention: story.drafts.length + told, order: 'same' },
      ...shiftBy({ days }, -1),
      ...(about ? { about: true as const } : {}),
      reason: `“${expression.text} after” it`,
    },
    headline: clauseHeadline({
      ...{ frame, clause: { ...clause, verb: asTold(part) }, subject: source.subject },
      ...{ status: 'occurred', cast: story.cast },
    }),
  });
}

const asTold = (part: VerbGroup): VerbGroup => ({ ...part, form: 'finite', tense: 'past' });
