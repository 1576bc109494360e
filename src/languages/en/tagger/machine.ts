/** What stands in a model for the end of a row, and for what to do in a state from which no other way leads on. */
const END_SYMBOL = '2070000';
const OTHERWISE_SYMBOL = '2070003';

/** Columns of every table: of what no way leads on by, of what is passed over, and of the end of a row. */
const NO_WAY = 0;
export const PASSED_OVER = 1;
const END = 2;
const FIRST_OWN = 3;

const ROOT = 0;

/** Machines that read the same symbols, each as a table of states by columns. */
export interface Machines {
  readonly machines: readonly Machine[];
  readonly columnOf: (symbol: number) => number;
}

export function machinesOf(models: readonly string[]): Machines {
  const parsed = models.map(parse);
  const columns = new Map<string, number>([[END_SYMBOL, END]]);
  for (const { ways } of parsed)
    for (const to of Object.values(ways))
      for (const symbol of Object.keys(to))
        if (symbol !== OTHERWISE_SYMBOL && !columns.has(symbol)) columns.set(symbol, columns.size - 1 + FIRST_OWN);
  return {
    machines: parsed.map((model) => new Machine(model, columns)),
    columnOf: (symbol) => columns.get(`${symbol}`) ?? NO_WAY,
  };
}

/** As wink-nlp's model writes a machine, all by its states. */
interface Model {
  /** Where each symbol leads. */
  readonly ways: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What patterns are named that end there. */
  readonly names: Readonly<Record<string, string>>;
  /** How much of each end of such a pattern is not what its name is about. */
  readonly marks: Readonly<Record<string, readonly [number, number]>>;
}

function parse(model: string): Model {
  const [, , ways, names, marks]: readonly [number, number, Model['ways'], Model['names'], Model['marks']] =
    JSON.parse(model);
  return { ways, names, marks };
}

/** What a pattern that ends in a state says. */
interface Ending {
  readonly name: number;
  /** How far behind the pattern's first symbol it is about. */
  readonly offset: number;
}

/** Finds patterns in rows of symbols just as wink-nlp's automaton does: the longest first, one behind another. */
export class Machine {
  readonly #width: number;
  /** The next state, by state and column. */
  readonly #next: Uint8Array;
  readonly #otherwise: Uint8Array;
  readonly #endings: readonly (Ending | null)[];

  constructor({ ways, names, marks }: Model, columns: ReadonlyMap<string, number>) {
    const states = 1 + Math.max(...Object.keys({ ...ways, ...names }).map(Number));
    this.#width = FIRST_OWN + columns.size;
    this.#next = new Uint8Array(states * this.#width);
    this.#otherwise = new Uint8Array(states);
    for (const [state, to] of Object.entries(ways))
      for (const [symbol, next] of Object.entries(to)) {
        const column = columns.get(symbol);
        if (column === undefined) this.#otherwise[Number(state)] = next;
        else this.#next[Number(state) * this.#width + column] = next;
      }
    this.#endings = Array.from({ length: states }, (_, state) => {
      const name = names[state];
      return name === undefined ? null : { name: Number(name), offset: marks[state]?.[0] ?? 0 };
    });
  }

  /** Hands over where in a row, which holds the columns of its symbols, each pattern is and what it is named. */
  run(row: readonly number[], take: (at: number, name: number) => void): void {
    let first = 0;
    let state = ROOT;
    let otherwise = ROOT;
    let otherwiseAt = 0;
    const found = (to: number) => {
      const ending = this.#endings[to];
      if (ending && ending.name !== 0) take(first + ending.offset, ending.name);
      state = ROOT;
      otherwise = ROOT;
    };
    for (let from = 0; from <= row.length; from++)
      for (let at = from; at <= row.length; at++) {
        const column = at === row.length ? END : (row[at] ?? NO_WAY);
        if (column === PASSED_OVER) continue;
        const next = this.#next[state * this.#width + column] ?? ROOT;
        if (state === ROOT && next !== ROOT) first = at;
        if (this.#endings[next]) {
          found(next);
          from = at;
          break;
        }
        if (next === ROOT) {
          if (otherwise !== ROOT) {
            found(otherwise);
            from = otherwiseAt;
          }
          state = ROOT;
          break;
        }
        state = next;
        if (this.#otherwise[state] !== ROOT) {
          otherwise = this.#otherwise[state] ?? ROOT;
          otherwiseAt = at;
        }
      }
  }
}
