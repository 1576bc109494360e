import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CHANGES_FILE, parseChanges } from '../feeds/changes.ts';
import { dataFiles, pathOf, writeDataFile } from '../feeds/data-files.ts';
import { eventsJsonSchema } from '../feeds/events-schema.ts';
import { FORMATS, type Format } from '../feeds/formats.ts';
import { type PublishedSite, publishTimeline } from '../feeds/published.ts';
import { nodeDisk } from '../io/node-disk.ts';
import { webAddresses } from '../site/web-addresses.ts';
import type { Corpus, Timeline } from '../types.ts';
import { type CommandResult, counted, report, type Terminal } from './command.ts';
import { projectCorpus } from './project-corpus.ts';

interface ExportOptions {
  readonly format?: string;
  readonly out?: string;
}

/** `dateline export`: the files of `/data/` without a site. One format goes to standard output, all of them to a folder. */
export async function exportCommand(
  [slug]: readonly string[],
  { format, out }: ExportOptions,
  terminal: Terminal,
): Promise<CommandResult> {
  const formats = FORMATS.filter(({ file }) => format === undefined || file === format);
  if (formats.length === 0)
    return wrong(
      `format “${format}”`,
      FORMATS.map(({ file }) => file),
      terminal,
    );
  const { corpus, problems } = await projectCorpus(terminal);
  const timelines = corpus.timelines.filter((timeline) => slug === undefined || timeline.slug === slug);
  if (timelines.length === 0)
    return wrong(
      `timeline “${slug ?? ''}”`,
      corpus.timelines.map((each) => each.slug),
      terminal,
    );
  const [only] = timelines;
  const site = await publishedCorpus(corpus, terminal);
  const folder = resolve(terminal.root, out ?? 'export');
  // Whole, however large: what reads a pipe has no parts to put together. The terminal ends the last line itself.
  if (format && !out && only && timelines.length === 1)
    terminal.print(writeOne(site, only, formats[0]).replace(/\n$/, ''));
  else await writeAll(site, timelines, formats, folder, terminal);
  if (!format) await writeSchema(site, folder, terminal);
  return report(problems, terminal);
}

function wrong(found: string, expected: readonly string[], terminal: Terminal): CommandResult {
  terminal.say(
    `Unexpected ${found}, expected ${expected.length > 0 ? `one of ${expected.join(', ')}` : 'a file in content/timelines/'}.`,
  );
  return { exitCode: 2 };
}

/** A corpus as feeds take it. */
async function publishedCorpus(
  { site, events, readings, publications, timelines }: Corpus,
  { root }: Terminal,
): Promise<PublishedSite> {
  const bytes = await nodeDisk(root).read(CHANGES_FILE);
  const articles = readings.flatMap((reading, at) => {
    const publication = publications[at];
    return publication ? [[reading.article.slug, { reading, publication }] as const] : [];
  });
  return {
    site,
    timelines,
    events: new Map(events.map((event) => [event.id, event])),
    articles: new Map(articles),
    changes: parseChanges(new TextDecoder().decode(bytes ?? new Uint8Array())),
  };
}

function writeOne(site: PublishedSite, timeline: Timeline, format: Format | undefined): string {
  return format ? format.write(publishTimeline(site, timeline)) : '';
}

/** Where `events.json` says that it stands, beside the timelines' folders. */
async function writeSchema({ site }: PublishedSite, folder: string, terminal: Terminal): Promise<void> {
  const file = join(folder, SCHEMA_FILE);
  await writeFile(file, eventsJsonSchema(webAddresses(site.address).schema));
  terminal.say(`${file}  the schema of events.json`);
}

const SCHEMA_FILE = 'events.v1.schema.json';

async function writeAll(
  site: PublishedSite,
  timelines: readonly Timeline[],
  formats: readonly Format[],
  folder: string,
  terminal: Terminal,
): Promise<void> {
  let [written, parts] = [0, 0];
  for (const timeline of timelines) {
    const published = publishTimeline(site, timeline);
    for (const each of dataFiles(published).filter(({ format }) => formats.includes(format))) {
      const file = join(folder, timeline.slug, pathOf(each));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, writeDataFile(published, each));
      if (dirname(pathOf(each)) === '.') terminal.say(`${file}  ${each.format.about}`);
      else parts += 1;
      written += 1;
    }
  }
  if (parts > 0) terminal.say(`${counted(parts, 'file')} of parts of a timeline below them, as on the site`);
  terminal.say(counted(written, 'file'));
}
