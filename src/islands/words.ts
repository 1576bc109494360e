/** Puts values into a catalogue's words: “{n} of {total}”. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w{1,20})\}/g, (whole, name: string) => String(values[name] ?? whole));
}

const MS_PER_DAY = 86_400_000;

/** Days and stretches of days in a language's own way. */
export class DayWords {
  readonly #language: string;
  #day: Intl.DateTimeFormat | undefined;
  #withEra: Intl.DateTimeFormat | undefined;

  constructor(language: string) {
    this.#language = language;
  }

  day(day: number): string {
    const date = new Date(day * MS_PER_DAY);
    return this.#formOf(date).format(date);
  }

  stretch(first: number, last: number): string {
    if (first === last) return this.day(first);
    const start = new Date(first * MS_PER_DAY);
    return this.#formOf(start).formatRange(start, new Date(last * MS_PER_DAY));
  }

  /** To make a formatter takes longer than to use it a hundred times: each is made when it is first needed. */
  #formOf(date: Date): Intl.DateTimeFormat {
    const form = { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' } as const;
    if (date.getUTCFullYear() > 0) {
      this.#day ??= new Intl.DateTimeFormat(this.#language, form);
      return this.#day;
    }
    this.#withEra ??= new Intl.DateTimeFormat(this.#language, { ...form, era: 'short' });
    return this.#withEra;
  }
}
