import { describe, expect, it } from 'vitest';
import type { Actor, Status } from '../../types.ts';
import { statusLine } from './messages.ts';

/** An event that is said by one, as many tellings say as there are speakers. */
const line = (status: Status, ...speakers: readonly (string | null)[]) => {
  const spoken = speakers.map((name): Actor | null =>
    name === null ? null : { name, type: 'person', asWritten: name },
  );
  const tellings = spoken.map((speaker) => ({ mention: { speaker } }));
  return statusLine({ status, negated: false, contested: false, speaker: spoken[0] ?? null, tellings });
};

describe('who says it', () => {
  it.each<[Status, string, string]>([
    ['statement', 'Ellen Marsh', 'Said by Ellen Marsh'],
    ['proposed', 'Ellen Marsh', 'Proposed by Ellen Marsh'],
    ['deadline', 'Ellen Marsh', 'Deadline, set by Ellen Marsh'],
    ['occurred', 'Ellen Marsh', 'Happened, according to Ellen Marsh'],
    ['scheduled', 'spokesman', 'Planned, according to the spokesman'],
    ['statement', 'hospital chain', 'Said by the hospital chain'],
    ['statement', 'officials', 'Said by officials'],
    ['occurred', 'police', 'Happened, according to police'],
    ['statement', 'his lawyer', 'Said by his lawyer'],
    ['ongoing', 'press', 'Under way, according to the press'],
  ])('%s by %s', (status, name, expected) => expect(line(status, name)).toBe(expected));

  it('isn’t said of what one source tells of its own knowledge', () => {
    expect(line('occurred', 'Ellen Marsh', null)).toBe('Happened');
    expect(line('occurred', 'Ellen Marsh', 'Ann Hay')).toBe('Happened, according to Ellen Marsh');
    expect(line('statement', 'Ellen Marsh', null)).toBe('Said by Ellen Marsh');
  });
});
