import { z } from 'zod';
import { writeAtom } from '../../src/feeds/atom.ts';
import { writeCalendar } from '../../src/feeds/calendar.ts';
import { writeEventsCsv } from '../../src/feeds/events-csv.ts';
import { writeEventsJson } from '../../src/feeds/events-json.ts';
import { writeJsonFeed } from '../../src/feeds/json-feed.ts';
import { eventJsonLd } from '../../src/feeds/json-ld.ts';
import { eventsOf, type PublishedTimeline } from '../../src/feeds/published.ts';
import { writeTimelineJs } from '../../src/feeds/timelinejs.ts';
import { atomErrors, dangerIn, jsonFeedErrors, parseCsv, readWithIcalJs, schemaErrors } from './consumers.ts';

/** Everything that a hostile text did to any format; `clean` is the same timeline without it. */
export async function complaints(clean: PublishedTimeline, infected: PublishedTimeline): Promise<readonly string[]> {
  const found = [
    ...inEventsJson(writeEventsJson(infected)),
    ...inCsv(writeEventsCsv(infected), eventsOf(infected).length),
    ...inCalendar(writeCalendar(infected), readWithIcalJs(writeCalendar(clean)).length),
    ...inAddresses(JSON.stringify(eventsOf(infected).map((event) => eventJsonLd(infected, event)))),
    ...inHtml(writeTimelineJs(infected)),
    ...inJsonFeed(writeJsonFeed(infected)),
    ...(await inAtom(writeAtom(infected))),
  ];
  return [...new Set(found)];
}

export const inEventsJson = (json: string): readonly string[] => [...schemaErrors(json), ...inAddresses(json)];

export const inJsonFeed = (json: string): readonly string[] => [...jsonFeedErrors(json), ...inHtml(json)];

/** Addresses in JSON that would run. */
export function inAddresses(json: string): readonly string[] {
  return stringsOf(JSON.parse(json), ['url', 'link', 'page', 'source', 'address']).filter((text) =>
    /^\s*(?:javascript|data|vbscript):/i.test(text),
  );
}

export function inCsv(csv: string, events: number): readonly string[] {
  const [head = [], ...rows] = parseCsv(csv);
  const shape = rows.length === events ? [] : [`csv: ${rows.length} rows`];
  const cells = rows.flatMap((row) => row.filter((_, at) => !/^(?:date|first_day|last_day)$/.test(head[at] ?? '')));
  const bad = cells.filter((cell) => /^\s*[=+\-@＝＋－＠\t\r]/.test(cell) || /[\r\n\p{Cc}]/u.test(cell));
  return [...shape, ...bad.map((cell) => `csv cell ${JSON.stringify(cell)}`)];
}

/** Names of lines that our calendars have. */
const CALENDAR_LINES = new Set(
  'BEGIN END VERSION PRODID URL METHOD NAME X-WR-CALNAME X-WR-CALDESC UID SEQUENCE DTSTAMP DTSTART DTEND X-MICROSOFT-CDO-ALLDAYEVENT X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT X-APPLE-STRUCTURED-LOCATION SUMMARY LOCATION DESCRIPTION STATUS TRANSP'.split(
    ' ',
  ),
);

export function inCalendar(text: string, entries: number): readonly string[] {
  const unfolded = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  const names = unfolded.map((line) => line.split(/[:;]/)[0] ?? '').filter((name) => name !== '');
  const strange = names.filter((name) => !CALENDAR_LINES.has(name)).map((name) => `ics line ${name}`);
  const long = text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75);
  const controls = /[^\P{Cc}\r\n]/u.test(text) ? ['ics: a control character'] : [];
  const read = readWithIcalJs(text).length;
  return [...strange, ...long, ...controls, ...(read === entries ? [] : [`ics: ${read} entries, not ${entries}`])];
}

/** TimelineJS and feed readers show these texts as HTML. */
export function inHtml(json: string): readonly string[] {
  return stringsOf(JSON.parse(json), ['headline', 'text', 'content_html']).flatMap(dangerIn);
}

export async function inAtom(xml: string): Promise<readonly string[]> {
  const contents = [...xml.matchAll(/<content type="html">([^<]*)<\/content>/g)].map(([, text = '']) => text);
  const unescaped = (text: string) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  return [...(await atomErrors(xml)), ...contents.flatMap((text) => dangerIn(unescaped(text)))];
}

const Tree = z.record(z.string(), z.unknown());

/** Every string under one of the keys, however deep. */
function stringsOf(value: unknown, keys: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => stringsOf(each, keys));
  const tree = Tree.safeParse(value);
  if (!tree.success) return [];
  return Object.entries(tree.data).flatMap(([key, each]) =>
    typeof each === 'string' ? (keys.includes(key) ? [each] : []) : stringsOf(each, keys),
  );
}
