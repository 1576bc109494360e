import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { z } from 'zod';
import { inAddresses, inAtom, inCalendar, inCsv, inEventsJson, inHtml, inJsonFeed } from './complaints.ts';
import { readWithNodeIcal, xmlErrors } from './consumers.ts';
import { unknownTerms } from './vocabulary.ts';

type Complaints = readonly string[] | Promise<readonly string[]>;
/** Reads a file as its consumers do; `ids` are those of its timeline's events. */
type Reader = (text: string, ids: readonly string[]) => Complaints;

const READERS: readonly (readonly [file: RegExp, read: Reader])[] = [
  [/^data\/[^/]+\/(?:[^/]+\/)?events\.json$/, inEventsJson],
  [/\/events\.csv$/, (text, ids) => inCsv(text, ids.length)],
  [/\/events\.ics$/, inEntries],
  [/\/timelinejs\.json$/, inHtml],
  [/\/feed\.json$/, inJsonFeed],
  [/\/feed\.atom$/, inAtom],
  [/\/oembed\.json$/, inOembed],
  [/(?:^|\/)sitemap(?:-\d+)?\.xml$/, inSitemap],
  [/\/poster\.svg$/, inDrawing],
  [/^robots\.txt$/, linesBut(/^(?:User-agent: \*|Allow: \/|Sitemap: https:\/\/example\.org\/sitemap\.xml|)$/)],
  [/^_headers$/, linesBut(/^(?:\/\S*| {2}[A-Z][A-Za-z-]+: \S.*|)$/)],
  [/\.html$/, inStructuredData],
];

/** Everything that the consumers of a site's files complain of, as `file: what`; `site` is its files, at https://example.org/. */
export async function complaintsOfFiles(site: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [path, text] of site)
    for (const [file, read] of READERS)
      if (file.test(path)) found.push(...(await read(text, idsOf(site, path))).map((each) => `${path}: ${each}`));
  return found;
}

/** Kinds of files that no consumer of ours reads. */
export const unread = (site: ReadonlyMap<string, string>): readonly string[] =>
  [...site.keys()].filter((path) => !READERS.some(([file]) => file.test(path)));

const Events = z.object({ events: z.array(z.object({ id: z.string() })) });

function idsOf(site: ReadonlyMap<string, string>, path: string): readonly string[] {
  const json = site.get(path.replace(/[^/]*$/, 'events.json'));
  return path.startsWith('data/') && json ? Events.parse(JSON.parse(json)).events.map(({ id }) => id) : [];
}

/** Two programs read the same entries, each of an event. */
function inEntries(text: string, ids: readonly string[]): readonly string[] {
  const entries = readWithNodeIcal(text);
  const strange = entries.filter(({ uid }) => !ids.includes(uid.replace(/@dateline$/, '')));
  return [...inCalendar(text, entries.length), ...strange.map(({ uid }) => `an entry of no event: ${uid}`)];
}

const ATTRIBUTES = new Set('src title width height loading referrerpolicy sandbox style async'.split(' '));

/** A frame and our script, at addresses of the site. */
function inOembed(json: string): readonly string[] {
  const { html } = z.object({ html: z.string() }).parse(JSON.parse(json));
  const elements = [
    ...parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body.querySelectorAll('*'),
  ];
  const names = elements.map(({ localName }) => localName).join(' ');
  return [
    ...(names === 'iframe script' ? [] : [`elements ${names}`]),
    ...elements.flatMap(({ attributes }) =>
      [...attributes].flatMap(({ name, value }) =>
        ATTRIBUTES.has(name) && (name !== 'src' || value.startsWith('https://example.org/embed/v1'))
          ? []
          : [`${name}="${value}"`],
      ),
    ),
  ];
}

async function inSitemap(xml: string): Promise<readonly string[]> {
  const elsewhere = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].filter(
    ([, address = '']) => !address.startsWith('https://example.org/'),
  );
  return [...(await xmlErrors(xml)), ...elsewhere.map(([element]) => element)];
}

const SHAPES = new Set(
  'svg title desc defs g symbol text use path rect circle ellipse line polyline polygon'.split(' '),
);

/** A picture: well-formed shapes, with nothing that runs or loads. */
async function inDrawing(xml: string): Promise<readonly string[]> {
  const dangers: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (!SHAPES.has(name)) dangers.push(`<${name}>`);
        for (const [attribute, value] of Object.entries(attributes))
          if (/^on/i.test(attribute) || (/href$/i.test(attribute) && !value.startsWith('#'))) dangers.push(attribute);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return [...(await xmlErrors(xml)), ...dangers];
}

function linesBut(known: RegExp): Reader {
  return (text) => text.split('\n').filter((line) => !known.test(line));
}

/** What a page tells search engines. */
function inStructuredData(html: string): readonly string[] {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  return scripts.flatMap(([, json = '']) => [...unknownTerms(JSON.parse(json)), ...inAddresses(json)]);
}
