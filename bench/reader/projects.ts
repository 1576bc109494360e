import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject, dateline } from '../../test/project/project.ts';
import type { MadeEvent } from './generate.ts';

const FOLDERS = ['articles', 'events', 'timelines'];

/** Builds a site of its own whose one timeline holds these events; gives the folder of the project. */
export function buildSite(events: readonly MadeEvent[]): string {
  const folder = copyProject({ content: false });
  for (const name of FOLDERS) mkdirSync(join(folder, 'content', name), { recursive: true });
  const write = (path: string, text: string) => writeFileSync(join(folder, 'content', path), text);
  write('site.yml', 'title: Bench\nlanguage: en\n');
  write('timelines/bench.md', '---\ntitle: Bench\n---\n');
  events.forEach(({ title, text, date }, index) => {
    const quoted = JSON.stringify(text);
    write(
      `events/e${index}.md`,
      `---\ntitle: ${title}\ndate: ${date}\nsources:\n  - title: Source ${index % 40}\n    quote: ${quoted}\n---\n`,
    );
  });
  const { code, errors, output } = dateline(folder, ['build']);
  if (code !== 0) throw new Error(`the site did not build:\n${output.slice(-2000)}\n${errors.slice(-2000)}`);
  return folder;
}

const NODE_MODULES = join(import.meta.dirname, '../../node_modules');

/** A peer's page: its own files inline in the folder that is served, the events in its own format. */
export interface Peer {
  readonly name: string;
  /** Path in the served folder → contents. */
  readonly files: (events: readonly MadeEvent[]) => Readonly<Record<string, string | Buffer>>;
}

const read = (path: string): Buffer => readFileSync(join(NODE_MODULES, path));

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><style>body{margin:0}#t{height:620px}</style>${head}<div id="t"></div>${body}</html>`;

export const PEERS: readonly Peer[] = [
  {
    name: 'vis-timeline',
    files: (events) => ({
      'vis.js': read('vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'),
      'vis.css': read('vis-timeline/styles/vis-timeline-graph2d.min.css'),
      'events.json': JSON.stringify(
        events.map(({ title, text, date }, id) => ({ id, content: title, title: text, start: date })),
      ),
      'index.html': page(
        '<link rel="stylesheet" href="vis.css"><script src="vis.js"></script>',
        '<script>fetch("events.json").then((r)=>r.json()).then((items)=>new vis.Timeline(document.getElementById("t"),new vis.DataSet(items),{height:"620px"}))</script>',
      ),
    }),
  },
  {
    name: 'TimelineJS',
    files: (events) => ({
      'timeline.js': read('@knight-lab/timelinejs/dist/js/timeline.js'),
      'timeline.css': read('@knight-lab/timelinejs/dist/css/timeline.css'),
      'events.json': JSON.stringify({
        events: events.map(({ title, text, date }) => {
          const [year, month, day] = date.split('-').map(Number);
          return { start_date: { year, month, day }, text: { headline: title, text } };
        }),
      }),
      'index.html': page(
        '<link rel="stylesheet" href="timeline.css"><script src="timeline.js"></script>',
        '<script>fetch("events.json").then((r)=>r.json()).then((d)=>{window.timeline=new TL.Timeline("t",d,{font:null})})</script>',
      ),
    }),
  },
];
