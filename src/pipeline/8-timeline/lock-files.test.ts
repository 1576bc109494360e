import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatLock, type LockEntry, parseLock } from './lock-files.ts';

const ENTRY: LockEntry = {
  id: 'quay-talks-7f3a',
  mentions: ['courier#1f00ab34#meet', 'harbour#9c1d22e0#talk'],
  formerly: [],
  withdrawn: false,
};

it('reads what it wrote', () => {
  const id = fc.stringMatching(/^[a-z]{1,12}-[0-9a-f]{4}$/u);
  const entry = fc.record({
    id,
    mentions: fc.uniqueArray(fc.string()).map((keys) => [...keys].sort()),
    formerly: fc.uniqueArray(id).map((ids) => [...ids].sort()),
    withdrawn: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: (e) => e.id }), (entries) => {
      const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(parseLock(formatLock(entries))).toEqual({ values: sorted, problems: [] });
    }),
  );
});

it('writes the same files for entries in any order, one mention a line', () => {
  const other = { ...ENTRY, id: 'crane-falls-11aa' };
  expect(formatLock([ENTRY, other])).toEqual(formatLock([other, ENTRY]));
  expect(formatLock([ENTRY])[0]?.text.split('\n')).toContain('   "courier#1f00ab34#meet",');
});

it.each([
  ['<<<<<<< HEAD\n{}', 'the marks of a merge conflict'],
  ['{"a-1": {"mentions": 3}}', 'other data'],
  ['{"a-1":', 'JSON'],
])('names what is wrong with %j and keeps the other files', (text, found) => {
  const damaged = { file: 'content/events.lock/x.json', text };
  const { values, problems } = parseLock([...formatLock([ENTRY]), damaged]);
  expect(values).toEqual([ENTRY]);
  expect(problems.map(({ file, code }) => [file, code])).toEqual([[damaged.file, 'damaged-lock']]);
  expect(problems[0]?.message).toContain(found);
});
