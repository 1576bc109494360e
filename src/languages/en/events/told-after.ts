import type { Kind, MentionTime } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { senseOf } from './classify-clause.ts';
import { addClause } from './clause-mention.ts';
import type { Draft } from './draft.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { isToBe } from './states.ts';
import { timesOfClause } from './time-of-clause.ts';
import { isCalamity } from './told-calamities.ts';

/** “walked out on Monday after pay talks broke down”: what a report tells as having led to its news. */
export function readAfter(reading: SentenceReading): void {
  const { frame, found, story } = reading;
  const main = found.findIndex(({ clause, noun }) => clause?.role === 'main' && !noun);
  const news = found[main];
  if (!news?.clause) return;
  const index = frame.tree.clauses.findIndex((clause) => isUndatedAfter(reading, clause));
  const clause = frame.tree.clauses[index];
  if (!clause || clause.start < news.clause.verb.last) return;
  const sense = senseOf(frame, clause);
  // “hours before delegations were due to meet”
  if (sense.state && !isToBe(frame.tokens, clause.verb)) return;
  const time = isHoursAfter(reading, clause)
    ? hoursBefore(news, story.drafts.length + main)
    : sense.speech || sense.kind === null || sense.kind === 'other'
      ? null
      : timeBeforeNews(reading, news, story.drafts.length + main, sense.kind);
  if (time) addClause(reading, { clause, index, verb: clause.verb, sense, time: null }, null, null, time);
}

/** “said on April 20, hours after the rocket broke apart”: on that day. */
const isHoursAfter = ({ frame: { tokens } }: SentenceReading, { start }: Clause): boolean =>
  HOURS.test(tokens[start - 1]?.lower ?? '');

const HOURS = /^(?:seconds|minutes|moments|hours)$/;

function hoursBefore({ status, time }: Draft, mention: number): MentionTime | null {
  if (status === 'scheduled' || status === 'proposed') return null;
  if (time.from === 'publication') return { from: 'publication', reason: 'hours before the news' };
  return { from: 'mention', mention, order: 'same', reason: 'hours before it' };
}

function isUndatedAfter({ frame }: SentenceReading, clause: Clause): boolean {
  const { role, marker, verb, subject, start } = clause;
  if (role !== 'time' || !subject || verb.tense !== 'past') return false;
  // “hours before the storm came ashore”
  if (marker !== 'after' && !(marker === 'before' && HOURS.test(frame.tokens[start - 1]?.lower ?? ''))) return false;
  if (verb.perfect || verb.negated || verb.modal || verb.progressive) return false;
  // “weeks after”, “its gear collapsed”
  if (DISTANCE.test(frame.tokens[start - 1]?.lower ?? '')) return false;
  if (/^(?:its|their|his|her|it)$/.test(frame.tokens[subject.start]?.lower ?? '')) return false;
  return timesOfClause(frame, frame.tree.clauses.indexOf(clause)).length === 0;
}

const DISTANCE = /^(?:days?|weeks?|months?|years?|decades?|long|only)$/;

/** Courts and police take their time: what they deal with lies before, nobody says how long. */
const PROCEEDINGS: ReadonlySet<Kind> = new Set(['trial', 'ruling', 'arrest']);

function timeBeforeNews(
  { frame, story }: SentenceReading,
  { kind, status, time }: Draft,
  mention: number,
  cause: Kind,
): MentionTime | null {
  const together = isCalamity(kind) && isCalamity(cause);
  if (!together && !story.isLead(frame)) return null;
  if (PROCEEDINGS.has(kind)) return null;
  if (status === 'scheduled' || time.from === 'publication')
    return story.isLead(frame) ? { from: 'publication', reason: 'led to the news' } : null;
  if (status !== 'occurred' || time.from !== 'expression') return null;
  return { from: 'mention', mention, order: 'same', about: true, reason: 'led to the news' };
}
