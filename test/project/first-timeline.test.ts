import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, filesIn, ROOT, removeProject } from './project.ts';

/** A box of the walk: commands, a file, or a change to one. */
interface Box {
  readonly language: string;
  readonly path: string;
  readonly text: string;
}

const boxesOf = (text: string): readonly Box[] =>
  [...text.matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm)].map(([, language = '', path = '', box = '']) => ({
    ...{ language, path, text: box },
  }));
const boxes = boxesOf(readFileSync(join(ROOT, 'docs/first-timeline.md'), 'utf8'));
const DATA = readFileSync(join(ROOT, 'docs/data.md'), 'utf8');
const ID = /\b[a-z0-9-]+-([0-9a-f]{4})\b/g;

/** Follows `docs/first-timeline.md` word for word, in a clone with the example in it. */
describe('the walk to a first timeline', { timeout: 400_000 }, () => {
  let folder = '';
  /** All that the commands said. */
  let said = '';

  const run = (script: string) => {
    const { CI: _, ...inherited } = process.env;
    const names = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org' };
    const env = { ...inherited, ...names, GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' };
    const ran = spawnSync('sh', ['-ec', script], { cwd: folder, env, encoding: 'utf8', timeout: 200_000 });
    said += ran.stdout + ran.stderr;
    expect(ran.status, `${script}\n${ran.stdout}${ran.stderr}`).toBe(0);
  };

  const change = ({ path, text }: Box) => {
    const lines = (mark: string) =>
      text.split('\n').flatMap((line) => (line.startsWith(mark) ? [`${line.slice(1)}\n`] : []));
    const before = readFileSync(join(folder, path), 'utf8');
    expect(before).toContain(lines('-').join(''));
    writeFileSync(join(folder, path), before.replace(lines('-').join(''), lines('+').join('')));
  };

  /** An id as the commands said it last: its words are the event's title, which a better rule may put better. */
  const asSaid = (text: string) =>
    text.replaceAll(
      ID,
      (id, hash) => [...said.matchAll(ID)].findLast((match) => match[1] === hash)?.[0] ?? `${id} unknown`,
    );

  const write = ({ path, text }: Box) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path.startsWith('content/events/') ? asSaid(text) : text);
  };

  beforeAll(() => {
    folder = copyProject({ content: true });
    writeFileSync(join(folder, '.gitignore'), readFileSync(join(ROOT, '.gitignore')));
    run('git init --quiet && git add content seeds && git commit --quiet -m Clone');
    for (const box of boxes)
      if (box.language === 'sh') run(box.text);
      else if (box.language === 'diff') change(box);
      else write(box);
  }, 400_000);
  afterAll(() => removeProject(folder));

  it('reads each article with what it declares', () => {
    const article = (name: string) => readFileSync(join(folder, 'content/articles', name), 'utf8');
    expect(article('skarne-bridge-closed-after-inspectors-find-cracks.md')).toMatch(
      /publisher: Skarne Post\n.*url: https:\/\/post\.skarne\.example\/\S+\npublished: 2024-05-14\n/s,
    );
    expect(article('council-votes-for-a-new-bridge.md')).toContain('capture: seeds/council-votes-for-a-new-bridge.txt');
    expect(readdirSync(join(folder, 'content/articles'))).toHaveLength(3);
    expect(article('skarne-bridge-closed-after-inspectors-find-cracks.md')).not.toContain('Ferry fares');
    expect(said).toMatch(/left out .*Ferry fares/);
  });

  it('ends in a site with the merged event at one address, to which the other leads', () => {
    const edit = readFileSync(join(folder, 'content/events/bridge-closed.md'), 'utf8');
    const [kept, merged] = [...edit.matchAll(ID)].map(([id]) => id);
    const page = (path: string) => readFileSync(join(folder, 'dist', path, 'index.html'), 'utf8');
    expect(page(`e/${kept}`)).toContain('the barriers went down at both ends');
    expect(page(`e/${merged}`)).toContain(`url=/e/${kept}/`);
    expect(page('t/bridge')).toContain('How an old bridge was closed');
    expect(page('t/bridge')).toContain('datetime="2024-05-13"');
  });

  it('gives its data as the page for those who take it says, word for word', () => {
    const before = said.length;
    for (const box of boxesOf(DATA))
      if (box.language === 'sh') run(box.text);
      else if (box.path) write(box);
    expect(said.slice(before)).toMatch(/^May 13, 2024: .+\n(?: {2}.+\n)*? {2}Skarne Post: “.+”$/m);
    const exported = (name: string) => readFileSync(join(folder, name), 'utf8');
    const [, columns = ''] = /^The columns of `events.csv` are (.*?)\. New/ms.exec(DATA) ?? [];
    expect(exported('bridge.csv').split('\r\n')[0]).toBe(columns.replaceAll(/[`\s]/g, ''));
    const table = DATA.slice(DATA.indexOf('| field |')).split('\n\n')[0] ?? '';
    const fields = [...table.matchAll(/^\| (`[^|]*)\|/gm)].flatMap(([, names = '']) => names.match(/\w+/g) ?? []);
    expect(Object.keys(JSON.parse(exported('export/bridge/events.json')).events[0]).sort()).toEqual(fields.sort());
    run('rm -r export bridge.csv happened.mjs');
  });

  it('leaves nothing of the example', () => {
    const telling = [...filesIn(join(folder, 'dist'))].filter(([, bytes]) =>
      /Putin|Istanbul/.test(Buffer.from(bytes, 'base64').toString('utf8')),
    );
    expect(telling.map(([path]) => path)).toEqual([]);
  });

  it('commits all that was written', () => run('test -z "$(git status --porcelain content seeds)"'));
});
