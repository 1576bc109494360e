import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyIn } from '../../src/site/host-headers.ts';
import { copyProject, dateline, filesIn, removeProject } from './project.ts';

const ORIGIN = 'https://example.org';
const BASE = '/news/timelines/';

const folder = copyProject({ content: false });
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const article = (name: string, fields: string, body: string) =>
  write(`content/articles/${name}.md`, `---\ntitle: News from the ${name}\n${fields}---\n\n${body}\n`);

/** Built files as text, by path in `dist/`. */
const site = new Map<string, string>();
const textOf = (path: string): string => site.get(path) ?? '';
const pages = () => [...site].filter(([path]) => path.endsWith('.html'));

beforeAll(() => {
  write(
    'content/site.yml',
    `title: Dockside\naddress: ${ORIGIN}${BASE}\ncontact: desk@example.org\nmoved: { /t/harbour/: /t/quay/ }\n`,
  );
  article(
    'bridge',
    'published: 2024-05-06\n',
    'The mayor opened the new bridge on May 2, 2024. A barge hit it on Sunday.',
  );
  article(
    'mill',
    'url: https://mill.example/fire\npublished: 2024-04-04\n',
    'The old mill burned down on April 3, 2024.',
  );
  write(
    'content/timelines/quay.md',
    '---\ntitle: The quay\nsections:\n  - { id: spring, title: Spring, from: 2024-03 }\n---\nSee [the bridge](https://bridge.example/).\n',
  );
  write('content/timelines/town.md', '---\ntitle: The town\n---\n');
  // A variable that many machines set, and that Astro would take for the base.
  const built = dateline(folder, ['build'], { BASE_URL: '/' });
  expect(built.code, built.errors).toBe(0);
  for (const [path, bytes] of filesIn(join(folder, 'dist')))
    site.set(path, Buffer.from(bytes, 'base64').toString('utf8'));
}, 120_000);
afterAll(() => removeProject(folder));

/** An address as one of the built files has it. */
interface Link {
  readonly file: string;
  readonly address: string;
}

/** The file that a server at the base answers with; `null` for what isn't this site's. */
function fileOf({ file, address }: Link): string | null {
  const { origin, pathname } = new URL(address, `${ORIGIN}${BASE}${file.replace(/index\.html$/, '')}`);
  if (origin !== ORIGIN) return null;
  const below = pathname.startsWith(BASE) ? decodeURI(pathname).slice(BASE.length) : `beside the base: ${pathname}`;
  return below === '' || below.endsWith('/') ? `${below}index.html` : below;
}

/** Those of this site that no file answers. */
const lost = (links: readonly Link[]): readonly Link[] =>
  links.filter((link) => {
    const file = fileOf(link);
    return file !== null && !site.has(file);
  });

type Nodes = ReturnType<typeof parseDocument>['childNodes'];

/** What a page's elements link to, load, fetch and lead on to. */
function linksIn(file: string, nodes: Nodes): readonly Link[] {
  return nodes.flatMap((node) => {
    if (!('attribs' in node)) return [];
    const named = ['href', 'src', 'action', 'data-index', 'data-frame'].flatMap((name) => node.attribs[name] ?? []);
    const onward = node.attribs['http-equiv'] === 'refresh' ? [node.attribs.content?.split('url=')[1] ?? ''] : [];
    return [...[...named, ...onward].map((address) => ({ file, address })), ...linksIn(file, node.childNodes)];
  });
}

/** Every address of this site written out in a text, also in code to copy and in folded lines. */
function wholeAddresses([file, text]: readonly [string, string]): readonly Link[] {
  const plain = text
    .replaceAll(/\r\n[ \t]/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"');
  return [...plain.matchAll(/https:\/\/example\.org[^\s"'<>\\,;)&]*/g)].map(([address]) => ({ file, address }));
}

describe('a site below a path', () => {
  it('links to itself below that path in every page, and to nothing that isn’t there', () => {
    const links = pages().flatMap(([path, html]) => linksIn(path, parseDocument(html).childNodes));
    expect(lost(links)).toEqual([]);
    const linked = new Set(links.map(fileOf));
    for (const file of ['t/quay/spring/index.html', 'search/events.json', 'embed/v1/t/quay/index.html', 'favicon.svg'])
      expect(linked).toContain(file);
    for (const file of ['events.json', 'events.csv', 'events.ics', 'feed.atom'])
      expect(linked).toContain(`data/quay/${file}`);
  });

  it('loads its scripts, styles and typefaces from below it', () => {
    const assets = [...site].filter(([path]) => /\.(?:css|js)$/.test(path));
    const loaded = assets.flatMap(([file, text]) =>
      [...text.matchAll(/url\(["']?([./][^"')]+)|(?:from|import)\s*\(?["'`](\.[^"'`]+)/g)].map(([, url, module]) => ({
        ...{ file, address: url ?? module ?? '' },
      })),
    );
    expect(lost(loaded)).toEqual([]);
    expect(new Set(loaded.map(({ address }) => address.split('.').at(-1)))).toEqual(new Set(['js', 'woff2']));
  });

  it('names itself whole, with the path, in data, feeds, calendar, sitemap, robots.txt and code to copy', () => {
    const links = [...site].flatMap(wholeAddresses);
    expect(lost(links)).toEqual([]);
    const naming = new Set(links.map(({ file }) => file));
    for (const file of ['feed.atom', 'feed.json', 'events.json', 'events.csv', 'events.ics', 'timelinejs.json'])
      expect(naming).toContain(`data/quay/${file}`);
    for (const file of ['robots.txt', 'sitemap.xml', 'embed/v1/t/quay/oembed.json']) expect(naming).toContain(file);
    const copied = links.filter(({ file }) => file === 't/quay/spring/index.html').map(fileOf);
    for (const file of ['embed/v1/t/quay/spring/index.html', 'embed/v1.js']) expect(copied).toContain(file);
  });

  it('says each page’s own address, and leads on from old ones', () => {
    for (const [path, html] of pages().filter(([each]) => each !== '404.html' && !each.startsWith('embed/v1/'))) {
      const own = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '';
      expect(fileOf({ file: path, address: own })).toBe(path.replace('t/harbour/', 't/quay/'));
    }
    expect(textOf('t/harbour/index.html')).toContain(`content="0; url=${BASE}t/quay/"`);
    expect(textOf('404.html')).not.toContain('canonical');
  });

  it('is exported byte for byte as it is published, into a folder and to standard output', () => {
    expect(dateline(folder, ['export', '--out', 'out']).code).toBe(0);
    expect(filesIn(join(folder, 'out'))).toEqual(filesIn(join(folder, 'dist/data')));
    const { output } = dateline(folder, ['export', 'quay', '--format', 'events.ics']);
    expect(output).toBe(textOf('data/quay/events.ics'));
  });

  it('keeps its assets on GitHub Pages, also where a branch is published', () =>
    expect(site.has('.nojekyll')).toBe(true));

  it('has headers below the path that allow what each page’s own policy allows', () => {
    const rules = textOf('_headers')
      .split('\n\n')
      .map((block) => block.trim().split('\n'));
    // Cloudflare leaves out what is longer.
    for (const line of rules.flat()) expect(line.length).toBeLessThan(2000);
    for (const [path, html] of pages()) {
      const at = `${BASE}${path.replace(/(^|\/)index\.html$/, '$1')}`;
      const applying = rules.filter(([rule = '']) =>
        rule.endsWith('*') ? at.startsWith(rule.slice(0, -1)) : at === rule,
      );
      const policies = applying.flat().filter((line) => line.includes('Content-Security-Policy'));
      expect(policies, path).toHaveLength(1);
      const allowed = new Set(policies.join().split(/[;\s]+/));
      const asked = policyIn(html).match(/[^;\s]+/g) ?? [];
      expect(asked.length, path).toBeGreaterThan(4);
      expect(
        asked.filter((word) => word !== "'none'" && !allowed.has(word)),
        path,
      ).toEqual([]);
      expect(allowed.has('frame-ancestors'), path).toBe(!path.startsWith('embed/v1/'));
    }
  });
});
