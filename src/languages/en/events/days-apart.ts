import type { TimeExpression } from '../../../types.ts';
import { senseOf } from './classify-clause.ts';
import { addClause } from './clause-mention.ts';
import type { Frame, FrameTime } from './frame.ts';
import { addNoun } from './noun-mentions.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { isAttribute, nounDatedBy, timesOfClause } from './time-of-clause.ts';

/** “resigned on Monday, two days after police searched his home”: the search has a day too. */
export function readDaysApart(reading: SentenceReading): void {
  const { frame, story } = reading;
  for (const time of frame.times) {
    const days = daysOf(time.expression);
    const marker = frame.tokens[time.last]?.lower ?? '';
    const clause = frame.tree.clauses.find(({ role, start }) => role === 'time' && start === time.last);
    if (days === null || !clause?.subject || (marker !== 'after' && marker !== 'before')) continue;
    const told = sourceOf(reading, time);
    const before = told < 0 && cameThen(frame, time) ? story.lastDated(frame, 2) : null;
    const from = before === null ? told : before - story.drafts.length;
    const sense = senseOf(frame, clause);
    if (
      (told < 0 && before === null) ||
      clause.verb.tense !== 'past' ||
      clause.verb.negated ||
      isMereState(clause.verb.lemma)
    )
      continue;
    addClause(
      reading,
      { clause, index: frame.tree.clauses.indexOf(clause), verb: clause.verb, sense, time: null },
      null,
      null,
      {
        from: 'mention',
        mention: story.drafts.length + from,
        order: 'same',
        shiftDays: marker === 'after' ? -days : days,
        reason: `“${frame.sentence.text.slice(time.expression.start, time.expression.end)} ${marker}” it`,
      },
    );
    const inside = timesOfClause(frame, frame.tree.clauses.indexOf(clause));
    for (const named of inside.filter((other) => isAttribute(frame, other))) {
      reading.used.add(named.index);
      const noun = nounDatedBy(frame, named);
      if (noun) addNoun(reading, noun.token, named);
    }
  }
}

/** “The loss came five days after 600 troops surrendered”: counted from what was told last. */
function cameThen({ tree }: Frame, { first }: FrameTime): boolean {
  const main = tree.clauses.find(({ role }) => role === 'main');
  return main?.verb.lemma === 'come' && main.verb.tense === 'past' && main.verb.last === first - 1;
}

/** The mention that the distance counts from: the one dated just before it, else the lead’s, which is of the day of the report. */
function sourceOf({ frame, found, story }: SentenceReading, time: FrameTime): number {
  const near = found.findIndex(
    ({ time: other }) => other.from === 'expression' && isJustBefore(frame, other.expression, time),
  );
  if (near >= 0 || !story.isLead(frame)) return near;
  const only = frame.times.every((other) => other === time || !other.datable);
  return only ? found.findIndex(({ time: other }) => other.from === 'publication') : -1;
}

const isMereState = (lemma: string): boolean =>
  /^(?:be|have|know|think|believe|feel|want|need|like|seem|live)$/.test(lemma);

/** “a day”, “two days”, “a week”; months and vague numbers are no exact day. */
export function daysOf({ form }: TimeExpression): number | null {
  if (form.kind !== 'duration' || form.count === null || form.count.least !== form.count.most) return null;
  if (form.anchor !== undefined || form.lastingNow) return null;
  return form.unit === 'day' ? form.count.least : form.unit === 'week' && form.count.least === 1 ? 7 : null;
}

/** “Tuesday, a day after …”: nothing but a comma, or a word such as “just”, between the two. */
const isJustBefore = ({ times, tokens }: Frame, expression: number, { first }: FrameTime): boolean => {
  const before = times.find(({ index }) => index === expression);
  return (
    before !== undefined &&
    before.last <= first &&
    tokens.slice(before.last, first).every(({ pos }) => pos === 'PUNCT' || pos === 'ADV')
  );
};
