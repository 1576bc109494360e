import { nounPhraseAt } from '../grammar/noun-phrases.ts';
import { clauseHeadline } from '../headline/write-headline.ts';
import { kindOfVerb } from './event-verbs.ts';
import { addDraft, type SentenceReading } from './sentence-reading.ts';
import { subjectOf } from './subject-of.ts';
import { timesOfClause } from './time-of-clause.ts';

/** “The last time a recount overturned a result was in 2009”: the result was overturned then. */
export function readLastTime(reading: SentenceReading): void {
  const { frame, story, used } = reading;
  const { tokens, masked, tree } = frame;
  if (tokens[2]?.lower !== 'time' || !/^(?:first|last|only)$/.test(tokens[1]?.lower ?? '')) return;
  const index = tree.clauses.findIndex(({ verb, subject }) => verb.lemma === 'be' && subject?.start === 0);
  const was = tree.clauses[index];
  const time = was ? timesOfClause(frame, index)[0] : undefined;
  if (was?.verb.tense !== 'past' || !time || time.first < was.verb.last || time.expression.form.kind === 'range')
    return;
  // “…, when a coin settled it”: that is told
  if (tokens[time.last + 1]?.lower === 'when') return;
  const from = tokens[3]?.lower === 'that' ? 4 : 3;
  const verb = [...was.parts, ...tree.clauses.map((other) => other.verb)].find(
    ({ first, form, lemma }) =>
      first > from && first < was.verb.first && /^(?:finite|participle)$/.test(form) && lemma !== 'be',
  );
  if (!verb) return;
  const subject = nounPhraseAt(tokens, masked, from, verb.first);
  if (subject.end !== verb.first) return;
  const told = { ...verb, form: 'finite', tense: 'past' } as const;
  const clause = { ...was, verb: told, subject, parts: [], start: from, end: was.verb.first };
  const actor = subjectOf(reading, clause);
  used.add(time.index);
  addDraft(reading, {
    ...{ clause, trigger: told.head, kind: kindOfVerb(told.lemma) ?? 'other', status: 'occurred', negated: false },
    ...{ speaker: null, subject: actor, confidence: 0.6 },
    time: { from: 'expression', expression: time.index, behind: true },
    headline: clauseHeadline({
      frame,
      clause,
      subject: actor,
      status: 'occurred',
      cast: story.cast,
      until: was.verb.first,
    }),
  });
}
