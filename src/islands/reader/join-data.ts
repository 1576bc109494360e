import type { EventRow, KnownRow, ReaderData, SourceName } from './reader-data.ts';

/** The indexes of parts of a list as one: names that several of them count are counted once. */
export function joinData(parts: readonly ReaderData[]): ReaderData {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const sources = new Joined<SourceName>(({ slug }) => slug);
  const people = new Joined<string>((name) => name);
  const places = new Joined<string>((name) => name);
  const rows = parts.flatMap((part) => {
    const source = sources.add(part.sources);
    const person = people.add(part.people);
    const place = places.add(part.places);
    return part.rows.map(
      (row): KnownRow => ({
        ...row,
        who: row.who.map(person),
        where: row.where === null ? null : place(row.where),
        told: row.told.map(([at, day]): EventRow['told'][number] => [source(at), day]),
        differ: row.differ.map(source),
      }),
    );
  });
  return { sources: sources.all, people: people.all, places: places.all, rows };
}

class Joined<Item> {
  readonly all: Item[] = [];
  readonly #places = new Map<string, number>();
  readonly #keyOf: (item: Item) => string;

  constructor(keyOf: (item: Item) => string) {
    this.#keyOf = keyOf;
  }

  /** Adds a part's own list; gives back where what stood at a place in it stands now. */
  add(items: readonly Item[]): (place: number) => number {
    const moved = items.map((item) => this.#placeOf(item));
    return (place) => moved[place] ?? 0;
  }

  #placeOf(item: Item): number {
    const key = this.#keyOf(item);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.all.length);
    return this.all.push(item) - 1;
  }
}
