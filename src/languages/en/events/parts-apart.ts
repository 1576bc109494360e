import type { VerbGroup } from '../grammar/verb-groups.ts';
import { clauseHeadline } from '../headline/write-headline.ts';
import { senseOf } from './classify-clause.ts';
import { type Apart, apartOf, shiftBy } from './distances.ts';
import type { FrameTime } from './frame.ts';
import { addDraft, type SentenceReading } from './sentence-reading.ts';

/** “died on Thursday, a week after suffering a heart attack”: what the same somebody went through has a day too. */
export function readPartsApart(reading: SentenceReading): void {
  for (const time of reading.frame.times) {
    if (time.datable || reading.frame.tokens[time.last]?.lower !== 'after') continue;
    const apart = apartOf(time.expression);
    if (apart !== null) addPart(reading, time, apart);
  }
}

function addPart(reading: SentenceReading, { first, last, expression }: FrameTime, apart: Apart): void {
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
      ...shiftBy(apart, -1),
      reason: `“${expression.text} after” it`,
    },
    headline: clauseHeadline({
      ...{ frame, clause: { ...clause, verb: asTold(part) }, subject: source.subject },
      ...{ status: 'occurred', cast: story.cast },
    }),
  });
}

const asTold = (part: VerbGroup): VerbGroup => ({ ...part, form: 'finite', tense: 'past' });
