import { describe, expect, it } from 'vitest';
import { mergeWords } from '../../languages/en/events/merge-words.ts';
import type { Event, Telling } from '../../types.ts';
import { mentionOf, type Told } from '../7-merge/mention-for-tests.ts';
import { reportedBy, versionsOf } from './as-known.ts';
import { draftEvent } from './draft.ts';

const telling = (article: string, reported: string | null, told: Omit<Told, 'what'>): Telling => ({
  key: article,
  mention: mentionOf({ article, what: 'meet', headline: told.quote, ...told }),
  reported,
  copyOf: null,
});

const eventOf = (tellings: readonly Telling[], changes: Partial<Event> = {}): Event => ({
  ...draftEvent(tellings, mergeWords),
  id: 'meeting-1234',
  salience: { value: 0.5, reasons: [] },
  ...changes,
});

const planned = telling('courier', '2021-03-01', {
  quote: 'Dockers and owners will meet in March.',
  on: '2021-03',
  status: 'scheduled',
});
const met = telling('harbour', '2021-03-09/2021-03-11', { quote: 'Dockers met owners on Monday.', on: '2021-03-08' });

describe('an event as it was known', () => {
  it('was planned for a month before it was reported as done on a day', () => {
    expect(versionsOf(eventOf([planned, met]))).toMatchObject([
      { from: reportedBy('2021-03-01'), date: '2021-03', status: 'scheduled', title: planned.mention.quote },
      { from: reportedBy('2021-03-11'), date: '2021-03-08', status: 'occurred' },
    ]);
  });

  it('has no version for a report of an unknown day', () => {
    const rumour = telling('rumour', null, { quote: 'They met on Sunday.', on: '2021-03-07' });
    expect(versionsOf(eventOf([rumour]))).toEqual([]);
    expect(versionsOf(eventOf([rumour, met]))).toHaveLength(1);
  });

  it('keeps what an editor set', () => {
    const edited = eventOf([planned, met], { editedBy: 'content/events/meeting.md', title: 'The meeting' });
    expect(versionsOf(edited).map(({ title }) => title)).toEqual(['The meeting', 'The meeting']);
  });
});
