import { stringify } from 'csv-stringify/sync';
import { formatDay, parseEdtf } from '../calendar/edtf.ts';
import { statusLine } from '../languages/en/messages.ts';
import { isEdited } from '../pipeline/8-timeline/edit-event.ts';
import type { Event } from '../types.ts';
import { oneLine, safeUrl } from './plain-text.ts';
import { eventsOf, nameOfSource, type PublishedTimeline } from './published.ts';

/** A text that a spreadsheet would run as a formula, spaces and full-width signs included. */
const FORMULA = /^\s*[=+\-@＝＋－＠|%]/u;

/** One line of text that no spreadsheet runs: where one would, an apostrophe stands first, which spreadsheets don't show. */
export function cellText(text: string): string {
  const line = oneLine(text);
  return FORMULA.test(line) ? `'${line}` : line;
}

type Column = readonly [name: string, value: (event: Event, published: PublishedTimeline) => string];

const dayOf = (event: Event, end: 'first' | 'last'): string => {
  const day = event.date ? (parseEdtf(event.date.edtf)?.[end] ?? null) : null;
  return day === null ? '' : formatDay(day);
};

/** Columns are only ever added, at the end. */
const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => cellText(title)],
  ['date', ({ date }) => date?.edtf ?? ''],
  ['first_day', (event) => dayOf(event, 'first')],
  ['last_day', (event) => dayOf(event, 'last')],
  ['date_as_shown', ({ date }, { language }) => (date ? cellText(language.showDate(date.edtf)) : '')],
  ['status', ({ status }) => status],
  ['status_as_shown', (event) => cellText(statusLine(event))],
  ['kind', ({ kind }) => kind],
  ['place', ({ place }) => cellText(place ?? '')],
  ['speaker', ({ speaker }) => cellText(speaker?.name ?? '')],
  ['actors', ({ actors }) => cellText(actors.map(({ name }) => name).join('; '))],
  ['sources', (event, all) => cellText(event.sources.map((slug) => nameOfSource(all, slug)).join('; '))],
  ['quotes', ({ tellings }) => cellText(quotesOf(tellings.map(({ mention }) => mention.quote)))],
  [
    'disagreements',
    ({ disagreements }) =>
      cellText(
        disagreements
          .map(({ field, values }) => `${field}: ${values.map(({ value }) => value).join(' / ')}`)
          .join('; '),
      ),
  ],
  ['edited', (event) => (isEdited(event) ? 'yes' : 'no')],
  ['note', ({ note }) => cellText(note ?? '')],
  [
    'citations',
    ({ citations }) =>
      cellText(citations.map(({ title, url }) => [title, safeUrl(url)].filter(Boolean).join(' ')).join('; ')),
  ],
  ['address', ({ id }, { addresses }) => addresses.event(id)],
];

const quotesOf = (quotes: readonly string[]): string => [...new Set(quotes)].map((quote) => `“${quote}”`).join(' ');

/** `events.csv` (RFC 4180, UTF-8): one event a row, dated ones first. */
export function writeEventsCsv(published: PublishedTimeline): string {
  const rows = eventsOf(published).map((event) => COLUMNS.map(([, value]) => value(event, published)));
  return stringify([COLUMNS.map(([name]) => name), ...rows], { record_delimiter: 'windows' });
}
