import { dayFrom } from '../islands/reader/days.ts';
import { asKnownOn } from '../islands/reader/known-on.ts';
import type { KnownWords } from '../islands/reader/known-view.ts';
import { cardList } from '../islands/reader/list-view.ts';
import { type PackedData, unpack } from '../islands/reader/packed-data.ts';
import type { KnownRow } from '../islands/reader/reader-data.ts';
import { type CalendarWords, DayWords, fill } from '../islands/words.ts';

/** Words of the catalogue that a pinned embed says. */
export interface PinWords extends KnownWords {
  /** `{day}` */
  readonly asKnown: string;
  /** `{day}` */
  readonly nothingYet: string;
  readonly tooLong: string;
  readonly calendar: CalendarWords;
  /** Over events that nobody had dated yet. */
  readonly undated: string;
}

/** What an embed carries for `?known=`. */
export interface KnownData {
  /** `null` in the embed of a timeline whose list is paged. */
  readonly events: PackedData | null;
  readonly words: PinWords;
}

/** Makes the list say what the reports up to `known` (`2025-08-01`) said, as the timeline's own page would. Anything else changes nothing. */
export function pinToDay(known: string | null, { events, words }: KnownData): void {
  const day = dayFrom(known);
  if (day === null || known === null) return;
  if (events) note(pin(events, day, known, words));
  else note(words.tooLong);
}

/** Turns the list back; what it says of itself now. */
function pin(events: PackedData, day: number, asked: string, words: PinWords): string {
  const rows = asKnownOn(unpack(events), day);
  const reported = rows.flatMap((row, index) => (row.reported ? [index] : []));
  cardList(document.body, words).show(rows, reported, true, day);
  // Nobody can turn it forward again here, and nothing that came later may come back on paper.
  for (const later of document.querySelectorAll('.event[hidden]')) later.remove();
  moveUndated(rows, words.undated);
  for (const period of document.querySelectorAll('.period')) if (!period.querySelector('.event')) period.remove();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-full]')) link.search = `?known=${asked}`;
  const shown = new DayWords(words.calendar).day(day);
  return fill(reported.length > 0 ? words.asKnown : words.nothingYet, { day: shown });
}

/** To the end, away from months that only a later report tells. */
function moveUndated(rows: readonly KnownRow[], title: string): void {
  const undated = rows.filter(({ first, last }) => first === null && last === null);
  const items = undated.flatMap(({ id }) => document.getElementById(`e-${id}`) ?? []);
  if (items.length === 0) return;
  const period = document.createElement('li');
  period.className = 'period';
  const [heading, list] = [document.createElement('h3'), document.createElement('ol')];
  heading.textContent = title;
  list.append(...items);
  period.append(heading, list);
  document.querySelector('.spine')?.append(period);
}

function note(text: string): void {
  const line = document.querySelector<HTMLElement>('[data-known-note]');
  for (const said of document.querySelectorAll('[data-known-note] > span, [data-counted]')) said.textContent = text;
  if (line) line.hidden = false;
}
