/** Puts values into a catalogue's words: “{n} of {total}”. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w{1,20})\}/g, (whole, name: string) => String(values[name] ?? whole));
}

const MS_PER_DAY = 86_400_000;

/** Days and stretches of days in a language's own way. */
export class DayWords {
  readonly #day: Intl.DateTimeFormat;
  readonly #bare: Intl.DateTimeFormat;

  constructor(language: string) {
    const form = { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' } as const;
    this.#day = new Intl.DateTimeFormat(language, form);
    this.#bare = new Intl.DateTimeFormat(language, { ...form, era: 'short' });
  }

  day(day: number): string {
    const date = new Date(day * MS_PER_DAY);
    return (date.getUTCFullYear() > 0 ? this.#day : this.#bare).format(date);
  }

  stretch(first: number, last: number): string {
    if (first === last) return this.day(first);
    const start = new Date(first * MS_PER_DAY);
    return (start.getUTCFullYear() > 0 ? this.#day : this.#bare).formatRange(start, new Date(last * MS_PER_DAY));
  }
}
