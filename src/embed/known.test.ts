import { parseHTML } from 'linkedom';
import { expect, it, vi } from 'vitest';
import { pack } from '../islands/reader/packed-data.ts';
import type { EventRow } from '../islands/reader/reader-data.ts';
import { CALENDAR_WORDS } from '../languages/en/messages.ts';
import { pinToDay } from './known.ts';

const WORDS = {
  ...{ statuses: { occurred: 'Happened' }, telling: 'One source', tellings: '{n} sources' },
  ...{ asKnown: 'As of {day}', nothingYet: 'Nothing by {day}', tooLong: 'Too long', undated: 'Without a date' },
  calendar: CALENDAR_WORDS,
};
const JUNE_1 = 20_240;
const rest = { kind: 'other', weight: 1, who: [], where: null, certainty: 'as-written', status: 'occurred' } as const;
const none = { versions: [], differ: [] };
const event = (id: string, told: number, more: Partial<EventRow> = {}): EventRow => ({
  ...{ ...rest, ...none, id, title: id, date: 'May 4', first: JUNE_1 - 28, last: JUNE_1 - 28, told: [[0, told]] },
  ...more,
});

/** A flood told at once; a theft that only a report of July dates; a trial told in July. */
const flood = event('flood', JUNE_1 - 20);
const theft = event('theft', JUNE_1 - 10, {
  versions: [{ from: JUNE_1 - 10, title: 'theft', date: 'Undated', status: 'occurred', first: null, last: null }],
});
const trial = event('trial', JUNE_1 + 40);

function pinned(known: string) {
  const card = ({ id, date }: EventRow) =>
    `<li class="event" id="e-${id}" data-status="occurred"><span class="date">${date}</span><h4><a>${id}</a></h4></li>`;
  const { window, document } =
    parseHTML(`<html lang="en"><body><p data-known-note hidden><span></span></p><ol class="spine">
    <li class="period"><h3>April</h3><ol>${card(theft)}</ol></li>
    <li class="period"><h3>May</h3><ol>${card(flood)}${card(trial)}</ol></li></ol></body></html>`);
  vi.stubGlobal('HTMLElement', window.HTMLElement);
  vi.stubGlobal('document', document);
  const events = pack({ sources: [], people: [], places: [], rows: [flood, theft, trial] });
  pinToDay(known, { events, words: WORDS });
  return {
    note: document.querySelector('[data-known-note]:not([hidden])')?.textContent,
    list: [...document.querySelectorAll('.period')].map((period) => period.textContent?.replace(/\s+/g, ' ').trim()),
  };
}

it('lists what was reported by a day, and by itself what nobody had dated by then', () => {
  expect(pinned('2025-06-01')).toEqual({
    note: 'As of Jun 1, 2025',
    list: ['MayMay 4flood', 'Without a dateUndatedtheft'],
  });
});

it('says so when nothing had been reported', () => {
  expect(pinned('2020-01-01')).toEqual({ note: 'Nothing by Jan 1, 2020', list: [] });
});

it.each(['2025-06', '2025-02-30', 'yesterday', ''])('%j is no day and changes nothing', (known) => {
  expect(pinned(known)).toEqual({ note: undefined, list: ['AprilMay 4theft', 'MayMay 4floodMay 4trial'] });
});
