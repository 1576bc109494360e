import { describe, expect, it } from 'vitest';
import { sampleSite } from '../../test/support/published.ts';
import { formatChanges, noteChanges, parseChanges } from './changes.ts';

const events = [...sampleSite().events.values()].slice(0, 3);
const [first] = events;
if (!first) throw new Error('the sample has no events');
const before = noteChanges(new Map(), events, '2025-08-01');

describe('the record of changes', () => {
  it('reads back as written', () => expect(parseChanges(formatChanges(before))).toEqual(before));

  it('stays as it is when nothing changed, on any day', () =>
    expect(noteChanges(before, events, '2025-08-09')).toEqual(before));

  it('dates anew what a reader sees differently, and only that', () => {
    const retitled = events.map((event) => (event === first ? { ...event, title: 'Another title' } : event));
    const after = noteChanges(before, retitled, '2025-08-09');
    expect(after.get(first.id)).toMatchObject({ added: '2025-08-01', changed: '2025-08-09' });
    expect([...after.values()].filter(({ changed }) => changed === '2025-08-09')).toHaveLength(1);
  });

  it('forgets what is gone', () =>
    expect(noteChanges(before, events.slice(1), '2025-08-09').has(first.id)).toBe(false));

  it('takes both sides of a merge: the first day it was there, the last day it changed', () => {
    const merged = 'a-1 2025-01-02 2025-03-04 aaaaaaaaaaaa\na-1 2025-01-01 2025-04-04 bbbbbbbbbbbb\n<<<<<<< ours\n';
    expect([...parseChanges(merged).values()]).toEqual([
      { id: 'a-1', added: '2025-01-01', changed: '2025-04-04', hash: 'bbbbbbbbbbbb' },
    ]);
  });
});
