import { fill } from '../words.ts';
import { quoted } from './quoted.ts';
import type { KnownRow } from './reader-data.ts';

/** Words of the catalogue that an event's card says when it is turned back to a day. */
export interface KnownWords {
  readonly statuses: Readonly<Record<string, string>>;
  /** `{n}`: over the words of more than one source. */
  readonly tellings: string;
  /** The same of one source. */
  readonly telling: string;
}

/** Says of an event what was known on the chosen day; what it says today is kept on the element. */
export function restate(
  item: HTMLElement,
  { title, date, status, ahead }: KnownRow,
  words: Readonly<Record<string, string>>,
): void {
  setText(item.querySelector('h4 a'), title);
  restateDate(item, date);
  item.dataset.today ??= item.dataset.status ?? '';
  const { today } = item.dataset;
  const line = item.querySelector<HTMLElement>('.status');
  if (line)
    setText(line, status === today ? (line.dataset.today ?? line.textContent?.trim() ?? '') : (words[status] ?? ''));
  if (item.dataset.status !== status) showSign(item, status);
  item.classList.toggle('is-ahead', ahead);
}

/** How sure a date is and how it was read holds for today's date only. */
function restateDate(item: HTMLElement, date: string): void {
  const shown = item.querySelector<HTMLElement>('.date');
  setText(shown, date);
  const { today = date } = shown?.dataset ?? {};
  for (const about of item.querySelectorAll<HTMLElement>('.certainty, .dating')) about.hidden = today !== date;
}

function setText(element: Element | null, text: string): void {
  if (!(element instanceof HTMLElement)) return;
  const now = element.textContent?.trim() ?? '';
  if (now === text) return;
  element.dataset.today ??= now;
  element.textContent = text;
}

/** The legend has every sign. */
function showSign(item: HTMLElement, status: string): void {
  item.dataset.status = status;
  const sign = document.querySelector(`.legend .sign[data-status="${status}"]`);
  if (sign) item.querySelector(':scope > .sign')?.replaceWith(sign.cloneNode(true));
}

/** What a later report, or one of an unknown day, says isn't known on an earlier day; `null` is today. */
export function showReports(root: HTMLElement, known: number | null, words: KnownWords): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-reported]')) {
    const { reported, reportedToday = reported } = element.dataset;
    const day = reportedToday === '' ? Infinity : Number(reportedToday);
    element.hidden = known !== null && day > known;
  }
  for (const quote of root.querySelectorAll<HTMLElement>('.quote[data-reported]')) showQuote(quote);
  for (const details of root.querySelectorAll<HTMLElement>('.tellings')) showTellings(details, words);
}

/** An event is never without a sentence it was told in: in place of a later one, the first that was known. */
function showQuote(quote: HTMLElement): void {
  const { reported = '', reportedToday = reported, today } = quote.dataset;
  const telling = quote.hidden ? quote.closest('.event')?.querySelector<HTMLElement>('.telling:not([hidden])') : null;
  const earlier = telling?.querySelector('blockquote')?.textContent;
  if (telling && earlier) {
    quote.hidden = false;
    quote.dataset.reportedToday = reportedToday;
    quote.dataset.reported = telling.dataset.reported ?? '';
    setText(quote, quoted(earlier));
  } else {
    quote.dataset.reported = reportedToday;
    delete quote.dataset.reportedToday;
    setText(quote, today ?? quote.textContent?.trim() ?? '');
  }
}

/** Side by side only while there is more than one, or something they differ on. */
function showTellings(details: HTMLElement, words: KnownWords): void {
  const told = details.querySelectorAll('.telling:not([hidden])').length;
  const differ = details.querySelector('.differing:not([hidden]) ~ .differing:not([hidden])') !== null;
  details.hidden = told < 2 && !differ;
  setText(details.querySelector('summary'), told === 1 ? words.telling : fill(words.tellings, { n: told }));
}
