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
    ...schemaErrors(writeEventsJson(infected)),
    ...inAddresses(writeEventsJson(infected)),
    ...inCsv(writeEventsCsv(clean), writeEventsCsv(infected)),
    ...inCalendar(writeCalendar(clean), writeCalendar(infected)),
    ...inAddresses(JSON.stringify(eventsOf(infected).map((event) => eventJsonLd(infected, event)))),
    ...inHtml(writeTimelineJs(infected)),
    ...jsonFeedErrors(writeJsonFeed(infected)),
    ...inHtml(writeJsonFeed(infected)),
    ...inAtom(writeAtom(infected)),
    ...(await atomErrors(writeAtom(infected))),
  ];
  return [...new Set(found)];
}

function inAddresses(json: string): readonly string[] {
  return stringsOf(JSON.parse(json), ['url', 'link', 'page', 'source', 'address']).filter((text) =>
    /^\s*(?:javascript|data|vbscript):/i.test(text),
  );
}

function inCsv(clean: string, infected: string): readonly string[] {
  const [head = [], ...rows] = parseCsv(infected);
  const shape = rows.length === parseCsv(clean).length - 1 ? [] : [`csv: ${rows.length} rows`];
  const cells = rows.flatMap((row) => row.filter((_, at) => !/^(?:date|first_day|last_day)$/.test(head[at] ?? '')));
  const bad = cells.filter((cell) => /^\s*[=+\-@＝＋－＠\t\r]/.test(cell) || /[\r\n\p{Cc}]/u.test(cell));
  return [...shape, ...bad.map((cell) => `csv cell ${JSON.stringify(cell)}`)];
}

function inCalendar(clean: string, infected: string): readonly string[] {
  const names = (text: string) =>
    new Set(
      text
        .replaceAll(/\r\n[ \t]/g, '')
        .split('\r\n')
        .map((line) => line.split(/[:;]/)[0] ?? ''),
    );
  const known = names(clean);
  const strange = [...names(infected)].filter((name) => !known.has(name)).map((name) => `ics line ${name}`);
  const long = infected.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75);
  const controls = /[^\P{Cc}\r\n]/u.test(infected) ? ['ics: a control character'] : [];
  const count =
    readWithIcalJs(infected).length === readWithIcalJs(clean).length ? [] : ['ics: another number of entries'];
  return [...strange, ...long, ...controls, ...count];
}

/** TimelineJS and feed readers show these texts as HTML. */
function inHtml(json: string): readonly string[] {
  return stringsOf(JSON.parse(json), ['headline', 'text', 'content_html']).flatMap(dangerIn);
}

function inAtom(xml: string): readonly string[] {
  const contents = [...xml.matchAll(/<content type="html">([^<]*)<\/content>/g)].map(([, text = '']) => text);
  const unescaped = (text: string) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  return contents.flatMap((text) => dangerIn(unescaped(text)));
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
