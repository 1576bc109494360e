import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, dateline, filesIn, removeProject } from './project.ts';

/** Addresses on the built site when a person merges two events and withdraws a third. */
describe('the built site', { timeout: 240_000 }, () => {
  let folder = '';
  const page = (id: string) => readFileSync(join(folder, 'dist/e', id, 'index.html'), 'utf8');
  const write = (name: string, text: string) => writeFileSync(join(folder, 'content/events', name), text);
  const idOf = (title: string) =>
    dateline(folder, ['explain', title]).errors.match(/[a-z0-9-]+-[0-9a-f]{4,}/)?.[0] ?? '';
  let [merged, into, withdrawn] = ['', '', ''];

  beforeAll(() => {
    folder = copyProject({ content: true });
    mkdirSync(join(folder, 'content/events'), { recursive: true });
    [merged, into, withdrawn] = [idOf('medvedev'), idOf('lukyanov'), idOf('stanovaya')];
    write('one-debate.md', `---\nevent: ${into}\nmerge: [${merged}]\n---\n`);
    write('taken-down.md', `---\nevent: ${withdrawn}\nwithdrawn: yes\n---\n`);
    const built = dateline(folder, ['build']);
    expect(built.code, built.errors).toBe(0);
  });
  afterAll(() => removeProject(folder));

  it('leads on from the address of a merged event', () => {
    expect(page(merged)).toContain(`url=/e/${into}/`);
    expect(page(into)).toContain('I only know of one REALLY BAD thing');
  });

  it('says “withdrawn” at the address of a withdrawn one, and tells it nowhere else', () => {
    expect(page(withdrawn)).toContain('Withdrawn');
    const telling = [...filesIn(join(folder, 'dist'))].filter(([path, bytes]) => {
      const text = Buffer.from(bytes, 'base64').toString('utf8');
      return text.includes('devised a way to offer Trump') || (text.includes(withdrawn) && !path.includes(withdrawn));
    });
    expect(telling.map(([path]) => path)).toEqual([]);
  });

  it('keeps saying so when the file that withdrew it is gone', () => {
    write('taken-down.md', `---\ntitle: Written by hand\ndate: 2025-05-20\nsources: [{ title: City archive }]\n---\n`);
    const built = dateline(folder, ['build']);
    expect(built.code, built.errors).toBe(0);
    expect(page(withdrawn)).toContain('Withdrawn');
  });
});

/** A site of two timelines, as a newsroom renames, shortens and takes down. */
describe('every address that was published', { timeout: 240_000 }, () => {
  const folder = copyProject({ content: false });
  afterAll(() => removeProject(folder));
  const path = (name: string) => join(folder, name);
  const write = (name: string, text: string) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
  };
  const article = (name: string, body: string) =>
    write(`content/articles/${name}.md`, `---\ntitle: News from the ${name}\npublished: 2024-05-06\n---\n\n${body}\n`);
  const timeline = (name: string, sections: string) =>
    write(`content/timelines/${name}.md`, `---\ntitle: The ${name}\nsections:\n${sections}---\n`);
  const site = (lines: string) => write('content/site.yml', `title: Dockside\n${lines}`);
  const page = (address: string) => readFileSync(path(`dist${address}index.html`), 'utf8');
  const gone = (errors: string) =>
    [...errors.matchAll(/^ {2}Expected an answer at (\S+), which/gm)].map(([, at]) => at);

  beforeAll(() => {
    site('');
    article('bridge', 'The mayor opened the new bridge on May 2, 2024. A barge hit the bridge on Sunday.');
    article('mill', 'The old mill burned down on April 3, 2024.');
    timeline('harbour', '  - { id: spring, title: Spring, from: 2024-03, to: 2024-05 }\n');
    timeline('town', '  - { id: fires, title: Fires }\n');
    const built = dateline(folder, ['build']);
    expect(built.code, built.errors).toBe(0);
  });

  it('stands in the committed list', () => {
    const listed = (name: string) => readFileSync(path(`content/addresses.lock/${name}.txt`), 'utf8').split('\n');
    expect(listed('timeline-harbour')).toEqual(
      expect.arrayContaining(['/t/harbour/', '/t/harbour/spring/', '/embed/v1/t/harbour/', '/data/harbour/events.csv']),
    );
    expect(listed('sources')).toEqual(['/sources/', '/sources/bridge/', '/sources/mill/', '']);
    expect(listed('site')).toEqual(expect.arrayContaining(['/', '/method/', '/embed/v1.js']));
  });

  it('fails a build when it is gone, with its place and what to do; the site that was there stays', () => {
    renameSync(path('content/timelines/harbour.md'), path('content/timelines/quay.md'));
    timeline('town', '  - { id: blazes, title: Blazes }\n');
    rmSync(path('content/articles/mill.md'));
    const list = filesIn(path('content/addresses.lock'));
    const built = dateline(folder, ['build']);
    expect(built.code).toBe(1);
    const beside = /^\/embed\/.*[^/]$/;
    expect(gone(built.errors).filter((address) => !beside.test(address ?? ''))).toEqual([
      '/sources/mill/',
      ...['csv', 'ics', 'json'].map((kind) => `/data/harbour/events.${kind}`),
      ...['feed.atom', 'feed.json', 'timelinejs.json'].map((file) => `/data/harbour/${file}`),
      ...['/embed/v1/t/harbour/', '/embed/v1/t/harbour/spring/', '/t/harbour/', '/t/harbour/spring/'],
      ...['/embed/v1/t/town/fires/', '/t/town/fires/'],
    ]);
    expect(built.errors).toMatch(/^content\/addresses\.lock\/sources\.txt:3:1 {2}address-gone$/m);
    expect(built.errors).toContain('moved: { /t/town/fires/: /t/town/blazes/ }');
    expect(existsSync(path('dist/t/harbour/index.html'))).toBe(true);
    expect(filesIn(path('content/addresses.lock'))).toEqual(list);
  });

  it('is named by `check` before any build', () => {
    const checked = dateline(folder, ['check']);
    expect(checked.code).toBe(1);
    expect(gone(checked.output)).toEqual(['/sources/mill/', '/t/harbour/', '/t/harbour/spring/', '/t/town/fires/']);
  });

  it('is refused a new place that isn’t there, and a takedown of what is still published', () => {
    site('moved:\n  /t/harbour/: /t/pier/\nwithdrawn: [/sources/bridge/]\n');
    const built = dateline(folder, ['build']);
    expect(built.code).toBe(1);
    expect(built.errors).toMatch(/^content\/site\.yml:3:1 {2}moved-nowhere$/m);
    expect(built.errors).toMatch(/^content\/site\.yml:4:1 {2}still-published$/m);
    const { output } = dateline(folder, ['check']);
    expect(output).toMatch(/^content\/site\.yml:3:1 {2}moved-nowhere$/m);
    expect(output).toMatch(/^content\/site\.yml:4:1 {2}still-published$/m);
  });

  describe('once site.yml says where it is now', () => {
    beforeAll(() => {
      site('moved: { /t/harbour/: /t/quay/, /t/town/fires/: /t/town/blazes/ }\nwithdrawn: [/sources/mill/]\n');
      const built = dateline(folder, ['build', '--frozen']);
      expect(built.code, built.errors).toBe(0);
      expect(built.errors).toMatch(/^content\/addresses\.lock {2}addresses-not-listed$/m);
      const thawed = dateline(folder, ['build']);
      expect([thawed.code, thawed.errors]).toEqual([0, expect.not.stringContaining('addresses-not-listed')]);
      expect(dateline(folder, ['check']).code).toBe(0);
    });

    it.each([
      ['/t/harbour/', '/t/quay/'],
      ['/t/harbour/spring/', '/t/quay/spring/'],
      ['/t/town/fires/', '/t/town/blazes/'],
    ])('%s leads to %s', (from, to) => {
      expect(page(from)).toContain(`content="0; url=${to}"`);
      expect(page(from)).toContain(`<a href="${to}">`);
    });

    it.each(['embed/v1/t/harbour/index.html', 'embed/v1/t/harbour/spring/index.html', 'data/harbour/feed.atom'])(
      '%s is the same as at its new place: frames and feed readers follow no page',
      (name) => {
        const now = name.replace('harbour', 'quay');
        expect(readFileSync(path(`dist/${name}`), 'utf8')).toBe(readFileSync(path(`dist/${now}`), 'utf8'));
      },
    );

    it('says “withdrawn” where something was taken down, and its events’ embeds say so too', () => {
      expect(page('/sources/mill/')).toContain('Withdrawn');
      const fire = readdirSync(path('dist/embed/v1/e')).find((id) => id.includes('mill')) ?? '';
      expect(page(`/embed/v1/e/${fire}/`)).toContain('withdrawn');
    });

    it('keeps an event’s page and embed when no timeline shows it any more', () => {
      const [id = ''] = readdirSync(path('dist/e')).filter((each) => each.includes('barge'));
      write('content/events/hidden.md', `---\nevent: ${id}\nhide: yes\n---\n`);
      const built = dateline(folder, ['build', '--frozen']);
      expect(built.code, built.errors).toBe(0);
      expect(page(`/e/${id}/`)).toContain('A barge hit the bridge');
      expect(page(`/embed/v1/e/${id}/`)).toContain('barge');
      expect(page('/t/quay/')).not.toContain(id);
    });

    it('leaves nothing of the pages that old addresses are made from', () =>
      expect(existsSync(path('dist/stubs'))).toBe(false));
  });
});
