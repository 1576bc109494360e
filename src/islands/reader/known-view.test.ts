import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { restate, showReports } from './known-view.ts';

const WORDS = { statuses: { occurred: 'Happened' }, telling: 'One source', tellings: '{n} sources' };

/** A fire, told on day 10 as of spring with 3 dead, on day 20 as of May 4 with 5, and once on a day nobody knows. */
const CARD = `<ol><li class="event" data-status="occurred">
  <p><span class="date">May 4</span> <span class="status">Happened</span> <span class="certainty">worked out</span></p>
  <h4><a>Five die in a fire</a></h4>
  <p class="quote" data-reported="20">“Five people died on May 4.”</p>
  <details class="tellings"><summary>3 sources</summary>
    <div class="telling" data-reported="20"><blockquote>Five people died on May 4.</blockquote></div>
    <div class="telling" data-reported="10"><blockquote>Three people died in spring.</blockquote></div>
    <div class="telling" data-reported=""><blockquote>Four were killed.</blockquote></div>
    <table><tr><td><span class="differing" data-reported="10">3</span><span class="differing" data-reported="20">5</span></td></tr></table>
  </details>
  <details class="dating"></details>
</li></ol>`;

let card: HTMLElement;
beforeEach(() => {
  const { window, document } = parseHTML(`<html><body>${CARD}</body></html>`);
  vi.stubGlobal('HTMLElement', window.HTMLElement);
  const found = document.querySelector('li');
  if (!found) throw new Error('no card');
  card = found;
});

const rest = {
  id: 'fire',
  status: 'occurred',
  kind: 'other',
  first: null,
  last: null,
  weight: 1,
  who: [],
  where: null,
} as const;
const row = { ...rest, certainty: 'about', told: [], versions: [], differ: [], reported: true, ahead: false } as const;
const seen = (selector: string) =>
  [...card.querySelectorAll<HTMLElement>(selector)].filter(({ hidden }) => !hidden).map((each) => each.textContent);
const turn = (known: number | null, title: string, date: string) => {
  restate(card, { ...row, title, date }, WORDS.statuses);
  showReports(card, known, WORDS);
};

describe('an event turned back to a day', () => {
  it('has only the sentences and figures reported by then, and no steps to a date nobody had', () => {
    turn(10, 'Three die in a fire', 'spring');
    expect(seen('h4, .date')).toEqual(['spring', 'Three die in a fire']);
    expect(seen('.quote')).toEqual(['“Three people died in spring.”']);
    expect(seen('[data-reported="20"]')).toEqual([]);
    expect(seen('.differing')).toEqual(['3']);
    expect(seen('.tellings, .dating, .certainty')).toEqual([]);
  });

  it('sets sources beside each other once there are two', () => {
    turn(20, 'Five die in a fire', 'May 4');
    expect(seen('summary')).toEqual(['2 sources']);
    expect(seen('.differing')).toEqual(['3', '5']);
    expect(seen('.dating, .certainty')).toHaveLength(2);
  });

  it('is today’s again afterwards', () => {
    const before = card.outerHTML.replace(/\s+/g, ' ');
    turn(10, 'Three die in a fire', 'spring');
    turn(null, 'Five die in a fire', 'May 4');
    expect(card.outerHTML.replace(/ data-today="[^"]*"/g, '').replace(/\s+/g, ' ')).toBe(before);
  });
});
