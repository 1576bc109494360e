import type { Kind, Status } from '../../types.ts';
import type { DateCertainty, EventRow, KnownVersion, ReaderData } from './reader-data.ts';

/**
 * The index of a timeline as its page or its file holds it: a list for each of an event's values, words that come again
 * listed once. Ten thousand events take a third of what as many objects would, and a third of the time to read.
 */
export interface PackedData extends Omit<ReaderData, 'rows'> {
  readonly dates: readonly string[];
  readonly statuses: readonly Status[];
  readonly kinds: readonly Kind[];
  readonly certainties: readonly DateCertainty[];
  readonly id: readonly string[];
  readonly title: readonly string[];
  /** Indexes into `dates`. */
  readonly date: readonly number[];
  /** A letter an event, which tells its index in `statuses`, `kinds`, `certainties`. */
  readonly status: string;
  readonly kind: string;
  readonly certainty: string;
  readonly first: readonly (number | null)[];
  /** Days after `first`, or a day number where the start is open. */
  readonly last: readonly (number | null)[];
  readonly weight: readonly number[];
  /** By row, where there are any. */
  readonly where: Sparse<number>;
  readonly who: Sparse<EventRow['who']>;
  readonly told: Sparse<EventRow['told']>;
  readonly versions: Sparse<readonly KnownVersion[]>;
  readonly differ: Sparse<readonly number[]>;
}

type Sparse<Value> = readonly (readonly [row: number, value: Value])[];

/** Words in the order they first come, each once. */
class Counted<Word extends string> {
  readonly words: Word[] = [];
  readonly #places = new Map<string, number>();

  of(word: Word): number {
    const known = this.#places.get(word);
    if (known !== undefined) return known;
    this.#places.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}

export function pack({ sources, people, places, rows }: ReaderData<EventRow>): PackedData {
  const counted = {
    ...{ dates: new Counted<string>(), statuses: new Counted<Status>() },
    ...{ kinds: new Counted<Kind>(), certainties: new Counted<DateCertainty>() },
  };
  const columns = {
    date: rows.map(({ date }) => counted.dates.of(date)),
    status: rows.map(({ status }) => letterOf(counted.statuses.of(status))).join(''),
    kind: rows.map(({ kind }) => letterOf(counted.kinds.of(kind))).join(''),
    certainty: rows.map(({ certainty }) => letterOf(counted.certainties.of(certainty))).join(''),
  };
  return {
    ...{ sources, people, places },
    dates: counted.dates.words,
    statuses: counted.statuses.words,
    kinds: counted.kinds.words,
    certainties: counted.certainties.words,
    id: rows.map(({ id }) => id),
    title: rows.map(({ title }) => title),
    ...columns,
    first: rows.map(({ first }) => first),
    last: rows.map(({ first, last }) => (last === null ? null : last - (first ?? 0))),
    weight: rows.map(({ weight }) => weight),
    where: rows.flatMap(({ where }, place) => (where === null ? [] : [[place, where] as const])),
    who: sparse(rows, 'who'),
    told: sparse(rows, 'told'),
    versions: sparse(rows, 'versions'),
    differ: sparse(rows, 'differ'),
  };
}

/** JSON writes letters from here on as they are, a byte each. */
const FIRST_LETTER = 48;

const letterOf = (index: number): string => String.fromCharCode(FIRST_LETTER + index);

/** The word of a row's letter. */
function wordAt<Word>(letters: string, words: readonly Word[], row: number): Word | undefined {
  return words[letters.charCodeAt(row) - FIRST_LETTER];
}

function sparse<Name extends 'who' | 'told' | 'versions' | 'differ'>(
  rows: readonly EventRow[],
  name: Name,
): Sparse<EventRow[Name]> {
  return rows.flatMap((row, place) => (row[name].length > 0 ? [[place, row[name]] as const] : []));
}

/** The events of an index as known today. */
export function unpack(packed: PackedData): ReaderData {
  const { sources, people, places } = packed;
  const who = spread(packed.who, NONE);
  const told = spread(packed.told, NONE);
  const versions = spread(packed.versions, NONE);
  const differ = spread(packed.differ, NONE);
  const where = spread(packed.where, null);
  const rows = packed.id.map((id, row) => {
    const first = packed.first[row] ?? null;
    const days = packed.last[row] ?? null;
    return {
      id,
      title: packed.title[row] ?? '',
      date: packed.dates[packed.date[row] ?? 0] ?? '',
      status: wordAt(packed.status, packed.statuses, row) ?? 'occurred',
      kind: wordAt(packed.kind, packed.kinds, row) ?? 'other',
      first,
      last: days === null ? null : days + (first ?? 0),
      weight: packed.weight[row] ?? 0,
      where: where(row),
      certainty: wordAt(packed.certainty, packed.certainties, row) ?? 'undated',
      who: who(row),
      told: told(row),
      versions: versions(row),
      differ: differ(row),
      reported: true,
      ahead: false,
    } as const;
  });
  return { sources, people, places, rows };
}

/** One for all: ten thousand events have forty thousand lists, and most have nothing in them. */
const NONE = [] as const;

/** A row's value; `none` where there isn't any. */
function spread<Value, None>(values: Sparse<Value>, none: None): (row: number) => Value | None {
  if (values.length === 0) return () => none;
  const byRow = new Map(values);
  return (row) => byRow.get(row) ?? none;
}
