import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsvText } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { parseHTML } from 'linkedom';
import nodeIcal from 'node-ical';
import RssParser from 'rss-parser';
import { validateXML } from 'xmllint-wasm';
import { eventsJsonSchema } from '../../src/feeds/events-schema.ts';

/** Other people’s programs, as the tests ask them. Each says what is wrong; nothing is well. */

const ajv = new Ajv2020({ allErrors: true, strict: true });
const validateEvents = ajv.compile(JSON.parse(eventsJsonSchema('')));

export function schemaErrors(json: string): readonly string[] {
  return validateEvents(JSON.parse(json)) ? [] : messagesOf(validateEvents.errors);
}

const withFormats = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
addFormats.default(withFormats);
const validateJsonFeed = withFormats.compile(
  JSON.parse(readFileSync(join(import.meta.dirname, 'json-feed.1.1.schema.json'), 'utf8')),
);

/** What JSON Feed 1.1 asks for, and nothing that it doesn't know. */
export function jsonFeedErrors(json: string): readonly string[] {
  return validateJsonFeed(JSON.parse(json)) ? [] : messagesOf(validateJsonFeed.errors);
}

const messagesOf = (errors: readonly ErrorObject[] | null | undefined): readonly string[] =>
  (errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

const grammar = readFileSync(join(import.meta.dirname, 'atom.rng'), 'utf8');

/** Well-formed XML, and what RFC 4287 asks for. */
export async function atomErrors(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml, schema: grammar, extension: 'relaxng' });
  return errors.map(({ message }) => message);
}

export async function xmlErrors(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml, normalization: 'c14n' });
  return errors.map(({ message }) => message);
}

export const parseFeed = (xml: string) => new RssParser().parseString(xml);

export function parseCsv(text: string): readonly (readonly string[])[] {
  return parseCsvText(text, { relax_column_count: false });
}

export interface ReadEntry {
  readonly uid: string;
  readonly summary: string;
  readonly first: string;
  /** The day after its last. */
  readonly end: string;
}

export function readWithIcalJs(text: string): readonly ReadEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return { uid: event.uid, summary: event.summary, first: event.startDate.toString(), end: event.endDate.toString() };
  });
}

export function readWithNodeIcal(text: string): readonly ReadEntry[] {
  const localDay = (date: Date) =>
    [date.getFullYear(), date.getMonth() + 1, date.getDate()]
      .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
      .join('-');
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((each) =>
    each?.type === 'VEVENT' && each.end
      ? [{ uid: each.uid, summary: String(each.summary), first: localDay(each.start), end: localDay(each.end) }]
      : [],
  );
}

const HARMLESS = new Map([['a', ['href']]]);
const ELEMENTS = new Set(['p', 'blockquote', 'cite', 'a', 'ul', 'li']);

/** Everything in a piece of HTML that could run, load or break out: elements, attributes, addresses we never write. */
export function dangerIn(html: string): readonly string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName;
    const strange = ELEMENTS.has(name) ? [] : [`<${name}>`];
    const attributes = [...element.attributes].filter(
      ({ name: attribute }) => !HARMLESS.get(name)?.includes(attribute),
    );
    const href = element.getAttribute('href');
    const address = href === null || /^https?:\/\//.test(href) ? [] : [`href=${href}`];
    return [...strange, ...attributes.map((attribute) => `${name} ${attribute.name}`), ...address];
  });
}
