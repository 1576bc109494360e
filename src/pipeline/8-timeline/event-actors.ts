import type { Actor, DatedMention } from '../../types.ts';
import { foldName, nameKey, sameName } from '../7-merge/names.ts';
import { tally } from './tally.ts';

const fullest = (actors: readonly Actor[]): Actor | null =>
  [...actors].sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1))[0] ?? null;

/** Everyone the tellings name, under the fullest name, most often named first. */
export function composeActors(mentions: readonly DatedMention[]): readonly Actor[] {
  const named = mentions.flatMap(({ actors }) => actors);
  if (named.length < 2) return named;
  const keyOf = keyByFullest(named);
  return tally(named, keyOf).flatMap(({ values }) => fullest(values) ?? []);
}

/** “Acme” counts with “Acme Group”. */
function keyByFullest(actors: readonly Actor[]): (actor: Actor) => string {
  const longest = [...new Map(actors.map((actor) => [`${actor.type} ${actor.name}`, actor])).values()].sort(
    (a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1),
  );
  return (actor) => {
    const full = longest.find(
      (other) => other.name.length > actor.name.length && nameKey(other) !== nameKey(actor) && sameName(actor, other),
    );
    return nameKey(full ?? actor);
  };
}

/** Whoever most tellings say speaks. */
export function composeSpeaker(mentions: readonly DatedMention[]): Actor | null {
  const speakers = mentions.flatMap(({ speaker }) => (speaker ? [speaker] : []));
  if (speakers.length < 2) return speakers[0] ?? null;
  return fullest(tally(speakers, keyByFullest(speakers))[0]?.values ?? []);
}

/** The place most tellings name. */
export function composePlace(mentions: readonly DatedMention[]): string | null {
  const places = mentions.flatMap(({ place }) => (place ? [place] : []));
  return tally(places, foldName)[0]?.values[0] ?? null;
}
