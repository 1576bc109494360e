import { wording } from '../languages/en/wording.ts';
import type { Corpus, Event, MentionKey, MergeReason, Telling } from '../types.ts';

/** How an event got its date, its tellings, its salience, and what it nearly was one with. */
export function explainEvent(event: Event, corpus: Corpus): readonly string[] {
  const { date } = event;
  return [
    `${event.title}  [${event.id}]`,
    kindLine(event),
    `date: ${date ? `${wording.showDate(date.edtf)} (${date.edtf})` : 'unknown'}`,
    ...(date ? wording.explainDate(date) : []).map((line) => `  ${line}`),
    ...event.tellings.flatMap(explainTelling),
    ...event.merged.map((reason) => `one event (${reason.score.toFixed(2)}): ${pairLine(reason)}`),
    ...nearMisses(event, corpus),
    ...event.disagreements.map(
      ({ field, values, update }) =>
        `sources differ on ${field}: ${values.map(({ value, articles }) => `${value} — ${articles.join(', ')}`).join(' / ')}${update ? ' (an update)' : ''}`,
    ),
    `salience ${event.salience.value.toFixed(2)}: ${event.salience.reasons.join('; ')}`,
    ...event.overruled.map(
      ({ field, before, file }) => `${field} set by ${file}${before === null ? '' : ` (before: ${before})`}`,
    ),
    ...(event.editedBy && event.overruled.length === 0 ? [`looked at by ${event.editedBy}`] : []),
  ];
}

function kindLine({ status, negated, contested, kind, speaker, place }: Event): string {
  const marks = `${negated ? ', negated' : ''}${contested ? ', contested' : ''}`;
  return `${status}${marks} · ${kind}${speaker ? ` · by ${speaker.name}` : ''}${place ? ` · at ${place}` : ''}`;
}

function explainTelling({ key, mention, reported, copyOf }: Telling): readonly string[] {
  const when = reported ? ` (${wording.showDate(reported)})` : '';
  return [
    `told by ${mention.article}${when}, ${mention.status}: ${mention.date?.edtf ?? 'undated'}`,
    `  key ${key}`,
    ...(copyOf === null ? [] : [`  a copy of ${copyOf}`]),
    `  “${mention.quote}”`,
    ...mention.reasons.map((reason) => `  ${reason}`),
  ];
}

const pairLine = ({ a, b, reasons }: MergeReason): string => `${a} and ${b}: ${reasons.join('; ')}`;

/** What was nearly merged with it, and what kept the two apart. */
function nearMisses({ tellings }: Event, { nearMisses, events }: Corpus): readonly string[] {
  const own = new Set(tellings.map(({ key }) => key));
  const eventOf = new Map<MentionKey, string>(
    events.flatMap(({ id, tellings: told }) => told.map(({ key }) => [key, id] as const)),
  );
  return nearMisses
    .filter(({ a, b }) => own.has(a) || own.has(b))
    .map(
      (miss) =>
        `nearly (${miss.score.toFixed(2)}) ${eventOf.get(own.has(miss.a) ? miss.b : miss.a)}: ${pairLine(miss)}`,
    );
}
