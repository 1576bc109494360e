import type { Problem } from '../errors.ts';
import { wording } from '../languages/en/wording.ts';
import type { Corpus, DatedMention, Event, MentionKey, MergeReason, Telling } from '../types.ts';

/** Log odds that what something else keeps apart must have; what nothing keeps apart was short of 0. */
const LEAST = 1.5;

const isWorthALook = ({ score }: MergeReason): boolean => score <= 0 || score >= LEAST;

interface Told {
  readonly event: Event;
  readonly telling: Telling;
}

/** Pairs of published events that nearly merged, the nearest first: what each says, why they may be one, and how to settle it. */
export function nearDuplicates({ nearMisses, events, timelines }: Corpus): readonly Problem[] {
  const published = new Set(timelines.flatMap(({ dated, undated }) => [...dated, ...undated]));
  const told = new Map<MentionKey, Told>(
    events.flatMap((event) => event.tellings.map((telling) => [telling.key, { event, telling }] as const)),
  );
  return nearMisses.filter(isWorthALook).flatMap((miss) => {
    const [one, other] = [told.get(miss.a), told.get(miss.b)];
    if (!one || !other || ![one, other].every(({ event }) => published.has(event.id))) return [];
    return saySomethingAlike(one.telling.mention, other.telling.mention) ? [nearDuplicate(miss, one, other)] : [];
  });
}

type Words = Pick<DatedMention, 'status' | 'speaker' | 'words'>;

/** Of two statements nobody asks whether they are one as long as they share little but who speaks. */
export function saySomethingAlike(a: Words, b: Words): boolean {
  if (a.status !== 'statement' || b.status !== 'statement') return true;
  const names = [a, b].flatMap(({ speaker }) => speaker?.name.toLowerCase().split(/[\s-]+/) ?? []);
  const common = new Set(a.words.filter((word) => b.words.includes(word) && !names.includes(word)));
  return common.size >= LEAST_COMMON;
}

/** Words that two statements share besides the names of who speaks. */
const LEAST_COMMON = 2;

function nearDuplicate({ reasons }: MergeReason, one: Told, other: Told): Problem {
  // Where one of the two has a file already, that is the one to add to.
  const [event, second] = one.event.editedBy === null && other.event.editedBy !== null ? [other, one] : [one, other];
  const { id, editedBy } = event.event;
  const named = editedBy === null ? `Write that file with \`event: ${id}\` and` : 'Add to that file';
  return {
    ...{ file: editedBy ?? `content/events/${id}.md`, line: null, column: null, code: 'near-duplicate' },
    message: `May be one event:\n${shown(event)}\n${shown(second)}\n  What speaks for it or against it: ${reasons.join('; ')}.`,
    advice: `${named} \`merge: [${second.event.id}]\` if they are one, \`apart: [${second.event.id}]\` if they are two.`,
  };
}

function shown({ event: { title, date }, telling: { mention } }: Told): string {
  const when = date === null ? 'undated' : wording.showDate(date.edtf);
  return `    “${title}” (${when})\n      ${mention.article}: “${mention.quote}”`;
}
