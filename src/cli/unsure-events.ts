import type { Problem } from '../errors.ts';
import type { Corpus, Event, MergeReason, Telling } from '../types.ts';

/** Log odds: below this one figure or name more would have kept two mentions apart. */
const EDGE = 0.5;
const LITTLE_CONFIDENCE = 0.6;

/** Published events that were joined by a hair, or of which no telling is sure; those of most weight first. */
export function unsureEvents({ events, timelines }: Corpus): readonly Problem[] {
  const published = new Set(timelines.flatMap(({ dated, undated }) => [...dated, ...undated]));
  const shown = events.filter(({ id, editedBy }) => published.has(id) && editedBy === null);
  shown.sort((a, b) => b.salience.value - a.salience.value || (a.id < b.id ? -1 : 1));
  return [...shown.flatMap(mergedAtTheEdge), ...shown.flatMap(littleConfidence)];
}

function mergedAtTheEdge({ id, title, merged, tellings }: Event): readonly Problem[] {
  const weakest = merged.toSorted((a, b) => a.score - b.score)[0];
  if (!weakest || weakest.score >= EDGE) return [];
  return [
    {
      ...{ file: `content/events/${id}.md`, line: null, column: null, code: 'merge-at-the-edge' },
      message: `“${title}” was made one by a hair:${quotesOf(tellings, weakest)}\n  What speaks for it or against it: ${weakest.reasons.join('; ')}.`,
      advice: `If they are two, write that file with \`event: ${id}\` and \`split: [${JSON.stringify(weakest.b)}]\`; with \`event:\` alone if they are one.`,
    },
  ];
}

/** What the two say, a line each. */
function quotesOf(tellings: readonly Telling[], { a, b }: MergeReason): string {
  const both = tellings.filter(({ key }) => key === a || key === b);
  return both.map(({ mention }) => `\n    ${mention.article}: “${mention.quote}”`).join('');
}

function littleConfidence({ id, title, tellings }: Event): readonly Problem[] {
  const surest = Math.max(0, ...tellings.map(({ mention }) => mention.confidence));
  const [first] = tellings;
  if (!first || surest >= LITTLE_CONFIDENCE) return [];
  return [
    {
      ...{ file: `content/events/${id}.md`, line: null, column: null, code: 'unsure-event' },
      message: `“${title}” was read with little confidence from these words of ${first.mention.article}:\n    “${first.mention.quote}”`,
      advice: `Write that file with \`event: ${id}\` and the title that is right, or \`hide: true\`, or nothing else if it is right.`,
    },
  ];
}
