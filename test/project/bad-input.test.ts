import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { copyProject, dateline, filesIn, removeProject } from './project.ts';

const folder = copyProject({ content: false });
afterAll(() => removeProject(folder));

const article = (name: string, text: string) => {
  mkdirSync(join(folder, 'content/articles'), { recursive: true });
  writeFileSync(join(folder, 'content/articles', name), text);
};
const good = '---\ntitle: A bridge opens\npublished: 2024-05-06\n---\n\nThe mayor opened the new bridge on Monday.\n';
const spell = "require('node:fs').writeFileSync('executed.txt', 'yes')";

describe('everything wrong with the articles', () => {
  article('good.md', good);
  article('broken.md', '---\ntitle: "A mill\n  closes: [\n---\n\nThe mill closed.\n');
  for (const engine of ['js', 'JS', 'JavaScript', 'coffee'])
    article(`spell-${engine}.md`, `---${engine}\n{ title: (${spell}, 'x') }\n---\n\nThe spell worked.\n`);
  article('impossible.md', '---\ntitle: A day that never was\npublished: 2025-02-30\n---\n\nIt rained.\n');
  article('vague.md', '---\ntitle: A mill closes\npublished: last spring\n---\n\nThe mill closed.\n');
  article('untitled.md', '---\ntitle:\nurl: javascript:alert(1)\n---\n\nNobody named it.\n');
  article('empty.md', '---\ntitle: Nothing below\n---\n\n');
  article('none.md', 'No front matter at all.\n');
  const before = filesIn(join(folder, 'content'));
  const ran = dateline(folder, ['check']);
  const after = filesIn(join(folder, 'content'));

  it('is told in one run, and fails it', () => {
    expect(ran.code).toBe(1);
    const codes = [...ran.output.matchAll(/^(content\/articles\/\S+)\s{2}([\w-]+)$/gm)].map(
      ([, place, code]) => `${place} ${code}`,
    );
    expect(codes.filter((line) => !line.includes('publication-')).sort()).toEqual([
      'content/articles/broken.md:3:12 malformed-front-matter',
      'content/articles/empty.md:4:1 empty-article',
      'content/articles/impossible.md:3:12 unreadable-date',
      'content/articles/none.md:1:1 missing-front-matter',
      'content/articles/spell-JS.md:1:4 executable-front-matter',
      'content/articles/spell-JavaScript.md:1:4 executable-front-matter',
      'content/articles/spell-coffee.md:1:4 executable-front-matter',
      'content/articles/spell-js.md:1:4 executable-front-matter',
      'content/articles/untitled.md:1:1 missing-title',
      'content/articles/untitled.md:3:6 unreadable-field',
      'content/articles/vague.md:3:12 unreadable-date',
    ]);
  });

  it('names what was found, what was expected and what to do', () => {
    expect(ran.output).toContain('Unexpected published “2025-02-30”, expected a date such as 2021-04-09 or 2021-04.');
    expect(ran.output).toContain('Write the day the article appeared; “ago” and “last week” count from it.');
  });

  it('was not executed, and nothing is lost', () => {
    expect(existsSync(join(folder, 'executed.txt'))).toBe(false);
    expect(after).toEqual(before);
  });

  it('stops a build before anything is written', () => {
    const built = dateline(folder, ['build']);
    expect(built.code).toBe(1);
    expect(built.errors).toContain('executable-front-matter');
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });
});

describe('captures', () => {
  const inbox = join(folder, 'inbox');
  mkdirSync(inbox, { recursive: true });
  const story = (body: string) => `A harbour closes\n\n${body}\n`;
  writeFileSync(join(inbox, 'a.txt'), story('The harbour closed on Monday after a storm damaged its gates.'));
  writeFileSync(join(inbox, 'b.txt'), story('The harbour closed for good on Friday, its owner said in a statement.'));
  writeFileSync(join(inbox, 'empty.txt'), '\n\n');
  writeFileSync(join(inbox, 'menu.txt'), 'Home\nNews\nSport\n');
  writeFileSync(join(inbox, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
  const ran = dateline(folder, ['add', inbox]);

  it('that can’t be articles are named, the others are added, and the run fails', () => {
    expect(ran.code).toBe(1);
    expect([...ran.errors.matchAll(/^(\S+)\s{2}([\w-]+)$/gm)].map(([, file, code]) => `${file} ${code}`)).toEqual([
      'b.txt slug-taken',
      'empty.txt empty-capture',
      'menu.txt empty-capture',
      'picture.txt binary-file',
    ]);
    expect(existsSync(join(folder, 'content/articles/a-harbour-closes.md'))).toBe(true);
  });

  it('that would take another’s name keep their own, beside it', () => {
    const articles = [...filesIn(join(folder, 'content/articles')).keys()].filter((name) =>
      name.startsWith('a-harbour-closes'),
    );
    expect(articles).toHaveLength(2);
    const seeds = filesIn(join(folder, 'seeds'));
    expect([...seeds.keys()]).toEqual(['a.txt', 'b.txt']);
  });

  it('are known when they come again', () => {
    const again = dateline(folder, ['add', join(inbox, 'a.txt')]);
    expect(again.code).toBe(0);
    expect(again.errors).toContain('already there as content/articles/a-harbour-closes.md');
  });

  it('write nothing on a dry run, which reads them all', () => {
    const before = filesIn(folder);
    const dry = dateline(folder, ['add', '--dry-run', '--json', join(inbox, 'b.txt'), join(inbox, 'a.txt')]);
    expect(JSON.parse(dry.output)).toMatchObject([
      { file: expect.stringMatching(/b\.txt$/), title: 'A harbour closes', is: 'known' },
      { file: expect.stringMatching(/a\.txt$/), body: expect.stringContaining('closed on Monday'), is: 'known' },
    ]);
    expect([...filesIn(folder).keys()]).toEqual([...before.keys()]);
  });
});

describe('a command line that can’t be understood', () => {
  it.each([[['frobnicate']], [['add']], [['times', 'nowhere.txt']], [['build', '--thaw']]])(
    '%j ends with 2',
    (args) => {
      const ran = dateline(folder, args);
      expect(ran.code).toBe(2);
      expect(ran.errors.length).toBeGreaterThan(10);
    },
  );
});
