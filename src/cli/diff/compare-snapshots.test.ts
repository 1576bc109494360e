import { describe, expect, it } from 'vitest';
import { changeLines } from './change-lines.ts';
import { compareSnapshots } from './compare-snapshots.ts';
import type { EventSeen, Snapshot } from './snapshot.ts';

const event = (id: string, more: Partial<EventSeen> = {}): EventSeen => ({
  ...{ id, title: `The ${id}`, date: '2021-05', status: 'occurred', place: null },
  ...{ sources: ['harbour'], tellings: [`harbour#${id}`], differ: [] },
  ...more,
});
const snapshot = (events: readonly EventSeen[], more: Partial<Snapshot> = {}): Snapshot => ({
  events: [...events],
  timelines: [],
  redirects: {},
  ...more,
});
const changes = (before: Snapshot, after: Snapshot) =>
  compareSnapshots(before, after).map(({ change, id, before: was, after: is }) => [change, id, was, is]);

const [crane, quay] = [event('crane'), event('quay')];

describe('a reader sees', () => {
  it('nothing change when nothing does', () => {
    expect(changes(snapshot([crane, quay]), snapshot([crane, quay]))).toEqual([]);
    expect(changeLines([])).toEqual(['Nothing that a reader sees changes.']);
  });

  it('events come and go', () =>
    expect(changes(snapshot([crane]), snapshot([quay], { redirects: { crane: null } }))).toEqual([
      ['new', 'quay', null, null],
      ['gone', 'crane', null, null],
    ]));

  it('two events become one, under its address', () =>
    expect(changes(snapshot([crane, quay]), snapshot([crane], { redirects: { quay: 'crane' } }))).toEqual([
      ['merged', 'quay', null, 'crane'],
    ]));

  it('one event become two', () => {
    const both = event('crane', { tellings: ['harbour#crane', 'harbour#quay'] });
    expect(changes(snapshot([both]), snapshot([crane, quay]))).toEqual([['split', 'quay', 'crane', null]]);
  });

  it.each<[string, Partial<EventSeen>, string | null, string | null]>([
    ['redated', { date: '2021-05-04' }, '2021-05', '2021-05-04'],
    ['redated', { date: null }, '2021-05', null],
    ['retitled', { title: 'A crane falls' }, 'The crane', 'A crane falls'],
    ['status', { status: 'proposed' }, 'occurred', 'proposed'],
    ['place', { place: 'Oslo' }, null, 'Oslo'],
    ['sources', { sources: ['harbour', 'courier'] }, 'harbour', 'courier, harbour'],
    ['differ', { differ: ['date'] }, null, 'date'],
  ])('an event %s', (change, more, was, is) =>
    expect(changes(snapshot([crane]), snapshot([event('crane', more)]))).toEqual([[change, 'crane', was, is]]),
  );

  it('a timeline take an event in and leave one out', () => {
    const showing = (events: string[]) => snapshot([crane, quay], { timelines: [{ slug: 'port', events }] });
    expect(changes(showing(['crane']), showing(['quay']))).toEqual([
      ['left-out', 'crane', 'port', null],
      ['shown', 'quay', null, 'port'],
    ]);
  });
});

it('an id that was never committed is no address: its event stays, under the id it gets', () => {
  const unnamed = event('the-crane', { tellings: crane.tellings, title: crane.title });
  expect(changes(snapshot([unnamed]), snapshot([crane]))).toEqual([]);
});

it('each change is a line with its date, title and id', () => {
  const lines = changeLines(
    compareSnapshots(snapshot([crane]), snapshot([event('crane', { date: '2021-05-04' }), quay])),
  );
  expect(lines).toEqual([
    'redated   2021-05-04  The crane  [crane]',
    '          2021-05 → 2021-05-04',
    'new       2021-05  The quay  [quay]',
    '2 changes: 1 redated, 1 new',
  ]);
});
