import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { complaintsOfFiles, unread } from '../feeds/built-files.ts';
import { dangersIn, headingsOf, nameOf, substance, writeHostileProject } from '../support/hostile-site.ts';
import { HOSTILE } from '../support/infect.ts';
import { copyProject, dateline, filesIn, removeProject } from './project.ts';

/** Texts that would run where a page takes them for markup, an address, a script or Markdown. */
const ATTACKS = [
  ...HOSTILE.filter((text) => text.trim() !== ''),
  '[a link](javascript:alert(1)) and <javascript:alert(1)>',
  '![a picture](x" onerror="alert(1))',
  '<a href="jav&#x09;ascript:alert(1)">here</a>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
  '</title></textarea></style><img src=x onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template engine would run
  '{{constructor.constructor("alert(1)")()}} ${alert(1)} <%= alert(1) %>',
  '{alert(1)} <Fragment set:html="x" /> client:load',
  '__proto__ constructor toString hasOwnProperty',
  '../../../../etc/passwd\\..\\..\\x',
  '<base href="//evil.example/"><meta http-equiv="refresh" content="0;url=//evil.example/">',
];

describe('texts that would run, in every place that people and articles write in', { timeout: 240_000 }, () => {
  const folder = copyProject({ content: false });
  afterAll(() => removeProject(folder));
  const before = [...readdirSync(folder), '.astro', '.cache', 'inbox'];
  writeHostileProject(folder, ATTACKS);
  const captures = readdirSync(join(folder, 'inbox')).length;
  const added = dateline(folder, ['add', 'inbox']);
  const built = dateline(folder, ['build', '--no-frozen']);
  const site = new Map(
    [...filesIn(join(folder, 'dist'))].map(([path, bytes]) => [path, Buffer.from(bytes, 'base64').toString('utf8')]),
  );
  const pages = [...site].filter(([path]) => path.endsWith('.html'));

  it('are added or told of, every one, and built', () => {
    const told = [...added.errors.matchAll(/^(\S+)\s{2}(?:empty-capture|binary-file)$/gm)].length;
    const known = [...added.errors.matchAll(/already there as/g)].length;
    expect(readdirSync(join(folder, 'content/articles')).length + told + known).toBe(captures);
    expect(built.code, built.errors).toBe(0);
  });

  it('run in none of the pages', () => {
    expect(pages.length).toBeGreaterThan(ATTACKS.length);
    expect(pages.flatMap(([path, html]) => dangersIn(path, html))).toEqual([]);
  });

  it('are read in full on their pages', () => {
    const said = new Set(pages.flatMap(([, html]) => headingsOf(html)).map(substance));
    const lost = ATTACKS.filter((text, index) => !said.has(substance(`${nameOf(index)} ${text}`)));
    expect(lost).toEqual([]);
  });

  it('leave every other file one that its consumers read, with nothing that runs', async () => {
    expect(await complaintsOfFiles(site)).toEqual([]);
    const others = unread(site).filter(
      (path) => !/^_astro\/|^\.nojekyll$|^favicon\.svg$|^search\/|schema\.json$|\.(?:js|png)$/.test(path),
    );
    expect(others).toEqual([]);
  });

  it('lead to no file elsewhere', () => {
    const made = ['content', 'seeds'].flatMap((name) =>
      [...filesIn(join(folder, name)).keys()].map((path) => `${name}/${path}`),
    );
    expect(readdirSync(folder).sort()).toEqual([...before, 'content', 'dist', 'seeds'].sort());
    const places =
      /^(?:content\/(?:articles\/[a-z0-9-]+\.md|events\/by-hand-\d+\.md|(?:events|addresses)\.lock\/[0-9a-z-]+\.(?:json|txt))|seeds\/[\w.-]+)$/;
    const known = /^content\/(?:site\.yml|changes\.lock|timelines\/all\.md)$/;
    expect(made.filter((path) => !places.test(path) && !known.test(path))).toEqual([]);
    const folders = [...site.keys()].flatMap((path) => path.split('/').slice(0, -1));
    expect(folders.filter((name) => !/^[\p{L}\p{N}_.-]+$/u.test(name) || name.startsWith('.'))).toEqual([]);
  });
});
