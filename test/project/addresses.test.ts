import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, dateline, filesIn, removeProject } from './project.ts';

/** Addresses on the built site when a person merges two events and withdraws a third. */
describe('the built site', { timeout: 120_000 }, () => {
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
