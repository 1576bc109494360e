import { scaleUtc } from 'd3-scale';
import { type View, windowOf, xOf } from './view.ts';

const MS_PER_DAY = 86_400_000;
/** Room a tick's words take, in px. */
const TICK_PX = 96;

export interface Tick {
  /** px from the inline start. */
  readonly x: number;
  readonly text: string;
  /** Begins a year. */
  readonly strong: boolean;
}

/** Words for a day of the axis; `era` marks years before the common era. */
export class TickWords {
  readonly #language: string;
  #day: Intl.DateTimeFormat | undefined;
  #month: Intl.DateTimeFormat | undefined;
  readonly #bce: string;
  readonly #known = new Map<number, string>();

  constructor(language: string, bce: string) {
    this.#language = language;
    this.#bce = bce;
  }

  /** Formatting is dear: each day's words are made once. */
  of(date: Date): string {
    const time = date.getTime();
    const known = this.#known.get(time);
    if (known !== undefined) return known;
    const words = this.#make(date);
    this.#known.set(time, words);
    return words;
  }

  #make(date: Date): string {
    if (date.getUTCDate() !== 1) return this.#dayForm().format(date);
    if (date.getUTCMonth() !== 0) return this.#monthForm().format(date);
    const year = date.getUTCFullYear();
    return year > 0 ? String(year) : this.#bce.replace('{year}', String(1 - year));
  }

  #dayForm(): Intl.DateTimeFormat {
    this.#day ??= new Intl.DateTimeFormat(this.#language, { timeZone: 'UTC', day: 'numeric', month: 'short' });
    return this.#day;
  }

  #monthForm(): Intl.DateTimeFormat {
    this.#month ??= new Intl.DateTimeFormat(this.#language, { timeZone: 'UTC', month: 'short' });
    return this.#month;
  }
}

/** Whole days, months and years that fit the view. */
export function ticksOf(view: View, words: TickWords): readonly Tick[] {
  const { first, last } = windowOf(view);
  const scale = scaleUtc([new Date(first * MS_PER_DAY), new Date(last * MS_PER_DAY)], [0, view.widthPx]);
  const dates = scale.ticks(Math.max(2, Math.floor(view.widthPx / TICK_PX)));
  return dates
    .filter((date) => date.getUTCHours() === 0 && date.getUTCMinutes() === 0)
    .map((date) => ({
      x: xOf(view, date.getTime() / MS_PER_DAY),
      text: words.of(date),
      strong: date.getUTCDate() === 1 && date.getUTCMonth() === 0,
    }));
}
