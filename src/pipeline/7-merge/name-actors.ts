import type { Actor, DatedMention } from '../../types.ts';
import { foldName } from './names.ts';

/** A surname shorter than this is too many people’s. */
const SHORTEST_SURNAME = 4;

/** By mention: the one that an earlier call gave for it. */
export type NamingMemory = WeakMap<DatedMention, DatedMention>;

/**
 * Everyone under one name in the whole corpus: spellings of a name (“Zelensky”, “Zelenskyy”) under the commonest, and a
 * surname alone under the full name where only one person of the corpus bears it; who is a person in one place is one where
 * nobody could tell. What was written stays as written.
 * With a memory, a mention whose actors have the names that they had before is the same as before.
 */
export function nameActors(mentions: readonly DatedMention[], memory?: NamingMemory): readonly DatedMention[] {
  const names = namesOf(mentions);
  const rename = (actor: Actor): Actor => {
    const name = actor.type === 'group' ? undefined : names.get(actor.name);
    if (name === undefined) return actor;
    const type = actor.type === 'unknown' ? 'person' : actor.type;
    return name === actor.name && type === actor.type ? actor : { ...actor, name, type };
  };
  return mentions.map((mention) => {
    const actors = distinct(mention.actors.map(rename));
    const speaker = mention.speaker && rename(mention.speaker);
    if (speaker === mention.speaker && areSame(actors, mention.actors)) return mention;
    const before = memory?.get(mention);
    if (before && before.speaker?.name === speaker?.name && areEqual(actors, before.actors)) return before;
    const named = { ...mention, actors, speaker };
    memory?.set(mention, named);
    return named;
  });
}

/** Name → the name to show for it. */
function namesOf(mentions: readonly DatedMention[]): ReadonlyMap<string, string> {
  const counts = countNames(mentions);
  const people = [...counts.values()].filter(({ isPerson }) => isPerson);
  const spellings = Map.groupBy(people, ({ name }) => foldName(name));
  const shown = new Map<string, string>();
  for (const variants of spellings.values()) {
    const [commonest] = variants.toSorted((a, b) => b.sentences.size - a.sentences.size || (a.name < b.name ? -1 : 1));
    for (const { name } of variants) shown.set(name, commonest?.name ?? name);
  }
  const bearers = Map.groupBy(
    [...spellings.keys()].filter((folded) => folded.includes(' ')),
    lastWord,
  );
  for (const { name } of people) {
    const folded = foldName(name);
    const [bearer, other] = folded.includes(' ') ? [] : (bearers.get(folded) ?? []);
    const full = bearer === undefined ? undefined : spellings.get(bearer)?.[0]?.name;
    if (full !== undefined && other === undefined && folded.length >= SHORTEST_SURNAME)
      shown.set(name, shown.get(full) ?? full);
  }
  return shown;
}

interface Named {
  readonly name: string;
  readonly isPerson: boolean;
  /** Sentences that name them; a copy of an article says nothing new. */
  readonly sentences: ReadonlySet<string>;
}

function countNames(mentions: readonly DatedMention[]): ReadonlyMap<string, Named> {
  const counts = new Map<string, { name: string; isPerson: boolean; sentences: Set<string> }>();
  for (const { actors, quote } of mentions)
    for (const { name, type } of actors) {
      const known = counts.get(name) ?? { name, isPerson: false, sentences: new Set<string>() };
      known.sentences.add(quote);
      known.isPerson ||= type === 'person';
      counts.set(name, known);
    }
  return counts;
}

const lastWord = (folded: string): string => folded.slice(folded.lastIndexOf(' ') + 1);

function distinct(actors: readonly Actor[]): readonly Actor[] {
  return [...new Map(actors.toReversed().map((actor) => [actor.name, actor])).values()].toReversed();
}

/** Whether nobody was renamed or left out. */
const areSame = (some: readonly Actor[], others: readonly Actor[]): boolean =>
  some.length === others.length && some.every((actor, at) => actor === others[at]);

const areEqual = (some: readonly Actor[], others: readonly Actor[]): boolean =>
  some.length === others.length &&
  some.every(({ name, type, asWritten }, at) => {
    const other = others[at];
    return name === other?.name && type === other.type && asWritten === other.asWritten;
  });
