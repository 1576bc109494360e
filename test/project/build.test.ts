import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { copyProject, dateline, filesIn, removeProject } from './project.ts';

const folders: string[] = [];
const project = () => {
  const folder = copyProject({ content: true });
  folders.push(folder);
  return folder;
};
afterAll(() => folders.forEach(removeProject));

describe('a build of what is committed', { timeout: 120_000 }, () => {
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

  it('writes nothing under content/', () => {
    const folder = project();
    const before = filesIn(join(folder, 'content'));
    expect(dateline(folder, ['build'], { CI: 'true' }).code).toBe(0);
    expect(filesIn(join(folder, 'content'))).toEqual(before);
  });
});
