import type { DatedMention, Kind, Status } from '../../types.ts';
import { tally } from './tally.ts';

/** What one telling reports as done was also once planned: the fullest word on a happening first. */
const STRONGEST: readonly Status[] = ['occurred', 'ongoing', 'scheduled'];

/** The most frequent status; among happenings, the one furthest along. */
export function composeStatus(mentions: readonly DatedMention[]): Status {
  const happened = STRONGEST.find((status) => mentions.some((mention) => mention.status === status));
  const [likeliest] = tally(mentions, ({ status }) => status);
  const status = likeliest?.values[0]?.status ?? 'occurred';
  return STRONGEST.includes(status) ? (happened ?? status) : status;
}

/** The most frequent kind that says something. */
export function composeKind(mentions: readonly DatedMention[]): Kind {
  const telling = mentions.filter(({ kind }) => kind !== 'other');
  return tally(telling, ({ kind }) => kind)[0]?.values[0]?.kind ?? 'other';
}
