import { describe, expect, it } from 'vitest';
import type { CorpusIo } from '../io.ts';
import { keepLock, readLock } from './lock.ts';
import type { LockEntry } from './lock-files.ts';

const entry = (id: string): LockEntry => ({ id, mentions: [`mill#00000000#${id}`], formerly: [], withdrawn: false });

const NOTHING = { values: [], problems: [] };

/** A disk in memory. */
function diskOf(files: Map<string, string>): CorpusIo {
  return {
    list: async (folder) => [...files.keys()].filter((path) => path.startsWith(`${folder}/`)).sort(),
    read: async (path) => new TextEncoder().encode(files.get(path) ?? ''),
    write: async (path, data) => void files.set(path, String(data)),
    remove: async (path) => void files.delete(path),
    readArticle: async () => ({ value: null, problems: [] }),
    log: () => {},
  };
}

describe('the lock', () => {
  it('is read as it was written', async () => {
    const io = diskOf(new Map());
    expect(await keepLock(io, await readLock(io), [entry('quay-1a2b')], { frozen: false })).toEqual([]);
    expect(await readLock(io)).toEqual({ values: [entry('quay-1a2b')], problems: [] });
  });

  it('takes no new id when frozen, and names the command', async () => {
    const files = new Map<string, string>();
    const [problem] = await keepLock(diskOf(files), NOTHING, [entry('quay-1a2b')], { frozen: true });
    expect([problem?.code, files.size]).toEqual(['ids-not-frozen', 0]);
    expect(problem?.message).toContain('quay-1a2b');
    expect(problem?.advice).toContain('npm run build');
  });

  it('is left alone when it says all there is to say', async () => {
    const io = diskOf(new Map());
    await keepLock(io, await readLock(io), [entry('quay-1a2b')], { frozen: false });
    expect(await keepLock(io, await readLock(io), [entry('quay-1a2b')], { frozen: true })).toEqual([]);
  });

  it('is never written over while a file of it is damaged', async () => {
    const files = new Map([['content/events.lock/a.json', '{"quay-1a2b": ']]);
    const io = diskOf(files);
    expect((await readLock(io)).problems).toHaveLength(1);
    await keepLock(io, await readLock(io), [entry('other-3c4d')], { frozen: false });
    expect([...files]).toEqual([['content/events.lock/a.json', '{"quay-1a2b": ']]);
  });
});
