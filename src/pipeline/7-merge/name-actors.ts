import type { Actor, DatedMention } from '../../types.ts';
import { foldName } from './names.ts';

/** A surname shorter than this is too many people’s. */
const SHORTEST_SURNAME = 4;

/**
 * Everyone under one name in the whole corpus: spellings of a name (“Zelensky”, “Zelenskyy”) under the commonest, and a
 * surname alone under the full name where only one person of the corpus bears it. What was written stays as written.
 */
export function nameActors(mentions: readonly DatedMention[]): readonly DatedMention[] {
  const names = namesOf(mentions);
  const rename = (actor: Actor): Actor => {
    const name = actor.type === 'group' ? undefined : names.get(actor.name);
    return name === undefined || name === actor.name ? actor : { ...actor, name };
  };
  return mentions.map((mention) => {
    const actors = distinct(mention.actors.map(rename));
    const speaker = mention.speaker && rename(mention.speaker);
    const same = speaker === mention.speaker && areSame(actors, mention.actors);
    return same ? mention : { ...mention, actors, speaker };
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
