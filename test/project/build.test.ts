import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { copyProject, dateline, filesIn, ROOT, removeProject } from './project.ts';

const Workflow = z.object({
  jobs: z.object({
    publish: z.object({
      steps: z.array(
        z.object({
          run: z.string().optional(),
          uses: z.string().optional(),
          with: z.object({ path: z.string().optional() }).optional(),
        }),
      ),
    }),
  }),
});
const [, workflow = ''] =
  /^```yaml \.github\/workflows\/publish\.yml\n([\s\S]*?)^```$/m.exec(
    readFileSync(join(ROOT, 'docs/maintaining.md'), 'utf8'),
  ) ?? [];
const { steps } = Workflow.parse(parse(workflow)).jobs.publish;

const change = (file: string, from: string | RegExp, to: string) => {
  const text = readFileSync(file, 'utf8');
  expect(text.replace(from, to)).not.toBe(text);
  writeFileSync(file, text.replace(from, to));
};

const folders: string[] = [];
const project = () => {
  const folder = copyProject({ content: true });
  folders.push(folder);
  return folder;
};
afterAll(() => folders.forEach(removeProject));

describe('a build of what is committed', { timeout: 240_000 }, () => {
  it('is frozen, and byte for byte the same west and east of UTC, with and without a cache, in any order of files', () => {
    const west = project();
    const east = project();
    // A file system lists what was made last in another place: make every article anew, last name first.
    const articles = join(east, 'content/articles');
    for (const name of readdirSync(articles).sort().reverse()) {
      renameSync(join(articles, name), join(articles, `${name}.moved`));
      renameSync(join(articles, `${name}.moved`), join(articles, name));
    }
    const first = dateline(west, ['build', '--frozen'], { TZ: 'America/Los_Angeles' });
    const second = dateline(east, ['build', '--frozen', '--no-cache'], { TZ: 'Pacific/Auckland' });
    expect([first.code, second.code], first.errors + second.errors).toEqual([0, 0]);
    const a = filesIn(join(west, 'dist'));
    const b = filesIn(join(east, 'dist'));
    expect([...a.keys()]).toEqual([...b.keys()]);
    expect([...a].filter(([path, bytes]) => b.get(path) !== bytes).map(([path]) => path)).toEqual([]);
    expect(a.size).toBeGreaterThan(40);
  });

  it('takes over every page that nothing changed, none that something did, and none that somebody else changed', () => {
    const folder = project();
    const build = (...options: readonly string[]) => {
      const { code, errors } = dateline(folder, ['build', '--no-frozen', ...options]);
      expect(code, errors).toBe(0);
      return filesIn(join(folder, 'dist'));
    };
    build();
    const article = join(folder, 'content/articles', readdirSync(join(folder, 'content/articles'))[0] ?? '');
    const timeline = join(folder, 'content/timelines/ukraine-peace-talks.md');
    change(article, /^publisher:.*$/m, 'publisher: The Harbour Post');
    change(timeline, 'The talks about talks', 'The talks');
    change(join(folder, 'content/events/istanbul-talks-of-may-16.md'), /^title:.*$/m, 'title: Two hours in Istanbul');
    const inodeOf = (path: string) => statSync(join(folder, 'dist', path)).ino;
    writeFileSync(join(folder, 'dist/embed/index.html'), 'somebody else’s page');
    const inodes = new Map([...filesIn(join(folder, 'dist')).keys()].map((path) => [path, inodeOf(path)]));
    const some = build();
    const takenOver = [...some.keys()].filter((path) => inodes.get(path) === inodeOf(path));
    expect(takenOver.length).toBeGreaterThan(20);
    // The bundle too: what pages load is what it holds.
    const [bundle = ''] = readdirSync(join(folder, '.cache/program'));
    const assets = filesIn(join(folder, '.cache/program', bundle, 'assets'));
    const inodeInBundle = (path: string) => statSync(join(folder, '.cache/program', bundle, 'assets', path)).ino;
    expect(assets.size).toBeGreaterThan(5);
    expect([...assets.keys()].filter((path) => inodeOf(path) !== inodeInBundle(path))).toEqual([]);
    expect(some).toEqual(build('--no-cache'));
  });

  it('as the workflow in the docs runs it makes the folder that it publishes, and writes nothing under content/', () => {
    const folder = project();
    const before = filesIn(join(folder, 'content'));
    const [install, ...commands] = steps.flatMap(({ run }) => run ?? []);
    expect(install).toBe('npm ci');
    for (const command of commands) {
      const env = { ...process.env, CI: 'true', ASTRO_TELEMETRY_DISABLED: '1' };
      const ran = spawnSync('sh', ['-ec', command], { cwd: folder, env, encoding: 'utf8' });
      expect(ran.status, ran.stderr).toBe(0);
    }
    const cached = steps.find(({ uses }) => uses?.startsWith('actions/cache@'))?.with?.path ?? '';
    expect(cached.trim().split('\n')).toEqual(['.cache', 'dist']);
    const published = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'))?.with?.path ?? '';
    expect([...filesIn(join(folder, published)).keys()]).toContain('index.html');
    expect(filesIn(join(folder, 'content'))).toEqual(before);
  });
});
