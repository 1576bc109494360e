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
  const [weakest] = merged.filter((pair) => !isOneOccasion(tellings, pair)).toSorted((a, b) => a.score - b.score);
  if (!weakest || weakest.score >= EDGE) return [];
  return [
    {
      ...{ file: `content/events/${id}.md`, line: null, column: null, code: 'merge-at-the-edge' },
      message: `“${title}” was made one by a hair:${quotesOf(tellings, weakest)}\n  What speaks for it or against it: ${weakest.reasons.join('; ')}.`,
      advice: `If they are two, write that file with \`event: ${id}\` and \`split: [${JSON.stringify(weakest.b)}]\`; with \`event:\` alone if they are one.`,
    },
  ];
}

/** What one speaker says in one article is one statement by rule, whatever they speak of. */
export function isOneOccasion(tellings: readonly Told[], { a, b }: Pick<MergeReason, 'a' | 'b'>): boolean {
  const both = tellings.filter(({ key }) => key === a || key === b).map(({ mention }) => mention);
  const [first] = both;
  return both.length === 2 && both.every(({ status, article }) => status === 'statement' && article === first?.article);
}

interface Told extends Pick<Telling, 'key'> {
  readonly mention: Pick<Telling['mention'], 'status' | 'article'>;
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
