import type { DatedMention, Status } from '../../types.ts';
import { composeStatus } from './event-status.ts';

const LONGEST_GOOD_TITLE = 90;

/** The best headline among the tellings: from a lead, with actors, short enough, saying what the event is and what the others say too. */
export function chooseTitle(mentions: readonly DatedMention[]): string {
  if (mentions.length < 2) return mentions[0]?.headline ?? '';
  const tellers = new Map<string, number>();
  for (const word of mentions.flatMap(({ words }) => [...new Set(words)]))
    tellers.set(word, (tellers.get(word) ?? 0) + 1);
  const status = composeStatus(mentions);
  const ranked = mentions
    .map((mention) => ({ headline: mention.headline, value: worthOf(mention, tellers) + fitOf(mention, status) }))
    .sort((a, b) => b.value - a.value || (a.headline < b.headline ? -1 : 1));
  return ranked[0]?.headline ?? '';
}

function worthOf(mention: DatedMention, tellers: ReadonlyMap<string, number>): number {
  const length = mention.headline.length;
  return (
    mention.confidence +
    (mention.prominence === 'lead' ? 0.3 : 0) +
    Math.min(mention.actors.length, 2) * 0.2 +
    (mention.place ? 0.2 : 0) +
    (mention.status === 'ongoing' ? -0.2 : 0) +
    (length > LONGEST_GOOD_TITLE ? -0.5 : 0) +
    (length < 15 ? -0.5 : 0) +
    commonGround(mention, tellers)
  );
}

/** What has happened isn't titled with what was planned. */
const fitOf = (mention: DatedMention, status: Status): number => (mention.status === status ? 0 : -1);

/** The share of a telling's words that other tellings have too. */
function commonGround({ words }: DatedMention, tellers: ReadonlyMap<string, number>): number {
  const shared = words.filter((word) => (tellers.get(word) ?? 0) > 1);
  return (0.5 * shared.length) / Math.max(1, words.length);
}
