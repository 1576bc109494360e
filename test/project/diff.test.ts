import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, dateline, filesIn, removeProject } from './project.ts';

const ARTICLE = 'content/articles/putin-expresses-readiness-for-peace-talks-amidst-ukraine-war.md';

describe('what a reader would see change', () => {
  let folder = '';
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  const diff = (...args: string[]) => dateline(folder, ['diff', ...args]);

  beforeAll(() => {
    folder = copyProject({ content: true });
    git('init', '--quiet');
    git('add', 'content', 'seeds', 'src', 'package.json', 'package-lock.json');
    git('commit', '--quiet', '-m', 'As it was');
  });
  afterAll(() => removeProject(folder));

  it('is nothing at first, and asking writes nothing', () => {
    const before = [filesIn(join(folder, 'content')), git('status', '--porcelain', 'content', 'src')];
    const { code, output, errors } = diff();
    expect(code, errors).toBe(0);
    expect(output).toMatch(/^Since HEAD \([0-9a-f]{7} As it was\):\nNothing that a reader sees changes\.\n$/);
    expect([filesIn(join(folder, 'content')), git('status', '--porcelain', 'content', 'src')]).toEqual(before);
    expect(git('worktree', 'list').trim().split('\n')).toHaveLength(1);
  });

  it('is a sentence’s event when a sentence is added', () => {
    appendFileSync(join(folder, ARTICLE), '\nPutin met Lukashenko in Minsk on March 3, 2023.\n');
    const { output } = diff();
    expect(output).toMatch(/^new +2023-03-03 /m);
    git('commit', '--quiet', '-am', 'Minsk');
    expect(diff().output).toContain('Nothing that a reader sees changes.');
    expect(diff('HEAD~1').output).toMatch(/^new +2023-03-03 /m);
  });

  it('is an event redated and one gone, as JSON', () => {
    writeFileSync(
      join(folder, 'content/events/a.md'),
      '---\nevent: russia-annexes-the-four-regions-cd7e\ndate: 2022-09-30\n---\n',
    );
    rmSync(join(folder, 'content/articles/putin-open-to-peace-talks-amid-russias-military-advances-in-ukraine.md'));
    const { output, code } = diff('--json');
    const { changes, rules } = JSON.parse(output);
    expect([code, rules]).toEqual([0, 'same']);
    expect(changes).toContainEqual(
      expect.objectContaining({ change: 'redated', before: '2022-09', after: '2022-09-30' }),
    );
    expect(changes.filter(({ change }: { change: string }) => change === 'gone').length).toBeGreaterThan(0);
    git('stash', '--quiet', '--include-untracked', '--', 'content');
  });

  it('counts a rule that was changed: the old words are read by the old rules', () => {
    const titles = join(folder, 'src/pipeline/8-timeline/title.ts');
    writeFileSync(titles, readFileSync(titles, 'utf8').replace("?.headline ?? ''", "?.headline.toUpperCase() ?? ''"));
    const { output, code } = diff('--json');
    const { changes, rules } = JSON.parse(output);
    expect([code, rules]).toEqual([0, 'then']);
    expect(
      changes.some(
        ({ change, after }: { change: string; after: string }) =>
          change === 'retitled' && after === after.toUpperCase(),
      ),
    ).toBe(true);
  });

  it('needs a revision that git knows', () => {
    const { code, errors } = diff('--', '--nonsense');
    expect(code).toBe(2);
    expect(errors).toContain('expected a commit, branch or tag');
  });
});
