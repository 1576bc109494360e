/** Puts values into a catalogue's words: “{n} of {total}”. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w{1,20})\}/g, (whole, name: string) => String(values[name] ?? whole));
}

const MS_PER_DAY = 86_400_000;

/** How the page writes days. A browser knows too, but to find out takes it longer than a whole first drawing. */
export interface CalendarWords {
  /** Twelve short names, from January on. */
  readonly months: readonly string[];
  /** Says `{month}` and `{day}`. */
  readonly day: string;
  /** Says `{day}`, as above, and `{year}`. */
  readonly dayOfYear: string;
  /** Says `{first}` and `{last}`. */
  readonly stretch: string;
  /** Says `{year}` before the common era. */
  readonly bce: string;
}

/** Days and stretches of days, given as day numbers, in the page's own words. */
export class DayWords {
  readonly #words: CalendarWords;

  constructor(words: CalendarWords) {
    this.#words = words;
  }

  /** “Jan 3, 2022” */
  day(day: number): string {
    return this.#ofYear(this.#short(dateOf(day)), dateOf(day));
  }

  /** “Jan 3 – Feb 9, 2022”: a year that both ends share is said once. */
  stretch(first: number, last: number): string {
    if (first === last) return this.day(first);
    const [start, end] = [dateOf(first), dateOf(last)];
    if (start.getUTCFullYear() !== end.getUTCFullYear()) return this.#between(this.day(first), this.day(last));
    return this.#ofYear(this.#between(this.#short(start), this.#short(end)), end);
  }

  /** A day of the axis in as few words as it needs: a year at its first, a month at its first, else a day. */
  tick(date: Date): string {
    if (date.getUTCDate() !== 1) return this.#short(date);
    return date.getUTCMonth() === 0 ? this.#year(date) : this.#month(date);
  }

  #between(first: string, last: string): string {
    return fill(this.#words.stretch, { first, last });
  }

  #ofYear(day: string, date: Date): string {
    return fill(this.#words.dayOfYear, { day, year: this.#year(date) });
  }

  #short(date: Date): string {
    return fill(this.#words.day, { month: this.#month(date), day: date.getUTCDate() });
  }

  #month(date: Date): string {
    return this.#words.months[date.getUTCMonth()] ?? '';
  }

  #year(date: Date): string {
    const year = date.getUTCFullYear();
    return year > 0 ? String(year) : fill(this.#words.bce, { year: 1 - year });
  }
}

function dateOf(day: number): Date {
  return new Date(day * MS_PER_DAY);
}
