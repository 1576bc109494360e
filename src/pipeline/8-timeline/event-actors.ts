import type { Actor, DatedMention } from '../../types.ts';
import { foldName, nameKey } from '../7-merge/names.ts';
import { tally } from './tally.ts';

const fullest = (actors: readonly Actor[]): Actor | null =>
  [...actors].sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1))[0] ?? null;

/** Everyone the tellings name, under the fullest name, most often named first. */
export function composeActors(mentions: readonly DatedMention[]): readonly Actor[] {
  const named = mentions.flatMap(({ actors }) => actors);
  return tally(named, nameKey).flatMap(({ values }) => fullest(values) ?? []);
}

/** Whoever most tellings say speaks. */
export function composeSpeaker(mentions: readonly DatedMention[]): Actor | null {
  const speakers = mentions.flatMap(({ speaker }) => (speaker ? [speaker] : []));
  return fullest(tally(speakers, nameKey)[0]?.values ?? []);
}

/** The place most tellings name. */
export function composePlace(mentions: readonly DatedMention[]): string | null {
  const places = mentions.flatMap(({ place }) => (place ? [place] : []));
  return tally(places, foldName)[0]?.values[0] ?? null;
}
