import { DatelineDrawing } from '../drawing/dateline-drawing.ts';
import type { DrawnEvent } from '../drawing/spans.ts';
import { nextTask, rested } from '../next-task.ts';
import { DayWords, fill } from '../words.ts';
import { byStart } from './by-start.ts';
import { showChips } from './chips.ts';
import { showComparison } from './compare.ts';
import { countFacets, type Found, inWindow, passing } from './filter.ts';
import { type FinderForm, finderForm } from './finder-form.ts';
import { asKnownOn, reportDays } from './known-on.ts';
import { cardList, type ListView } from './list-view.ts';
import { readData } from './read-data.ts';
import type { KnownRow, ReaderData } from './reader-data.ts';
import type { ReaderWords } from './reader-words.ts';
import { resultList } from './result-list.ts';
import { EMPTY, isNarrowed, queryOf, type ReaderState, stateFrom } from './state.ts';

/** A reader stopped typing. */
const TYPED_MS = 180;

/**
 * The page of a timeline as one: filters, drawing and list show one state, which is also the page's address.
 * Every change goes through `#ask`; the back button through `popstate`.
 */
class DatelineReader extends HTMLElement {
  #data: ReaderData = { sources: [], people: [], places: [], rows: [] };
  #words!: ReaderWords;
  #state: ReaderState = EMPTY;
  #rows: readonly KnownRow[] = [];
  /** Indexes of dated events in the drawing's order. */
  #drawn: readonly number[] = [];
  #found: Found = null;
  #list!: ListView;
  #form: FinderForm | null = null;
  #started = false;
  #drawing: DatelineDrawing | null = null;
  #typing: ReturnType<typeof setTimeout> | undefined;

  async connectedCallback(): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    const data = await readData(this);
    await nextTask();
    const words = this.querySelector('script[data-words]')?.textContent;
    const form = this.querySelector<HTMLFormElement>('form.finder');
    if (!data || !words || !form) return;
    this.#data = data;
    // Written by our own build.
    this.#words = JSON.parse(words) as ReaderWords;
    this.#list = this.dataset.events
      ? resultList(this, this.dataset.base ?? '/e/', this.#words)
      : cardList(this, this.#words);
    this.#state = stateFrom(new URLSearchParams(location.search));
    this.#rows = asKnownOn(data, this.#state.known);
    await this.#startDrawing();
    await rested();
    this.#drawing?.complete();
    await rested();
    this.#form = finderForm({
      form,
      data,
      words: this.#words,
      days: reportDays(data),
      state: () => this.#state,
      ask: (next, lasting) => this.#ask(next, lasting),
    });
    this.#link();
    await this.#search();
    await rested();
    this.#apply();
    this.dataset.ready = '';
  }

  async #startDrawing(): Promise<void> {
    const drawing = this.querySelector('dateline-drawing');
    if (!(drawing instanceof DatelineDrawing)) return;
    this.#drawn = byStart(this.#rows);
    this.#drawing = drawing;
    await nextTask();
    const { window } = this.#state;
    await drawing.start(
      this.#drawnEvents(),
      this.#drawnAmong(passing(this.#data, this.#rows, this.#state, null)),
      window && { first: window.from, last: window.to + 1 },
      {
        viewed: (view) => this.#ask({ ...this.#state, window: days(view) }, false),
        entered: (view) => this.#ask({ ...this.#state, window: days(view) }, true),
        pointed: (place) => this.#list.mark(place === null ? null : (this.#rows[this.#drawn[place] ?? -1]?.id ?? null)),
      },
      new DayWords(this.#words.calendar),
    );
  }

  #drawnEvents(): readonly DrawnEvent[] {
    return this.#drawn.map((index) => this.#rows[index] as KnownRow);
  }

  #drawnAmong(indexes: readonly number[]): readonly number[] {
    const wanted = new Uint8Array(this.#rows.length);
    for (const index of indexes) wanted[index] = 1;
    const places: number[] = [];
    this.#drawn.forEach((index, place) => {
      if (wanted[index] === 1) places.push(place);
    });
    return places;
  }

  /** Drawing and list point at the same event; the address's back and forward come here. */
  #link(): void {
    this.#list.onPoint((id, focused) => {
      const index = this.#data.rows.findIndex((row) => row.id === id);
      const place = this.#drawn.indexOf(index);
      this.#drawing?.point(place < 0 ? null : place, focused);
    });
    addEventListener('popstate', () => this.#ask(stateFrom(new URLSearchParams(location.search)), null));
    this.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('[data-clear]')) this.#ask({ ...EMPTY }, true);
    });
  }

  /** Another state: a lasting one is a step of its own for the back button; `null` when the address says it already. */
  #ask(next: ReaderState, lasting: boolean | null): void {
    const before = this.#state;
    this.#state = next;
    if (lasting !== null) remember(next, lasting);
    if (next.known !== before.known) {
      this.#rows = asKnownOn(this.#data, next.known);
      // On another day other dates were known, and so another order.
      this.#drawn = byStart(this.#rows);
      const shown = this.#drawnAmong(passing(this.#data, this.#rows, next, this.#found));
      this.#drawing?.restate(this.#drawnEvents(), shown, next.known);
    }
    if (next.window !== before.window && (lasting === null || next.window === null)) this.#showWindow();
    clearTimeout(this.#typing);
    if (next.words === before.words) this.#apply();
    else this.#typing = setTimeout(() => this.#search().then(() => this.#apply()), TYPED_MS);
  }

  #showWindow(): void {
    const { window } = this.#state;
    const all = this.#drawing?.busiest() ?? this.#drawing?.whole();
    const shown = window ? { first: window.from, last: window.to + 1 } : all;
    if (shown) this.#drawing?.show(shown);
  }

  async #search(): Promise<void> {
    const words = this.#state.words.trim();
    const url = this.dataset.search;
    if (words === '' || !url) {
      this.#found = null;
      return;
    }
    this.#say(this.#words.loadingSearch);
    try {
      const { loadSearch } = await import('./search.ts');
      const search = await loadSearch(url);
      this.#found = new Set(search(words).map(({ id }) => id));
    } catch {
      this.#found = null;
      this.#say(this.#words.searchFailed);
    }
  }

  #apply(): void {
    const { window, known, compare } = this.#state;
    const passed = passing(this.#data, this.#rows, this.#state, this.#found);
    const shown = passed.filter((index) => inWindow(this.#rows[index] as KnownRow, window));
    const narrowed = isNarrowed(this.#state) || window !== null;
    this.#list.show(this.#rows, shown, narrowed, known);
    this.#drawing?.filter(this.#drawnAmong(passed), known);
    this.#form?.show(this.#state, () => countFacets(this.#data, this.#rows, this.#state, this.#found));
    const chips = this.querySelector<HTMLElement>('.chips');
    if (chips) showChips(chips, this.#state, this.#data, this.#words, (next) => this.#ask(next, true));
    showComparison(this, this.#data, this.#rows, compare, this.#words);
    this.#say(this.#summary(shown.length, narrowed));
  }

  #summary(count: number, narrowed: boolean): string {
    const total = this.#rows.length;
    const { window, known } = this.#state;
    if (!narrowed) return fill(this.#words.showingAll, { total });
    const words = new DayWords(this.#words.calendar);
    const parts = [count === 0 ? this.#words.nothing : fill(this.#words.showing, { n: count, total })];
    if (window) parts.push(fill(this.#words.within, { when: words.stretch(window.from, window.to) }));
    if (known !== null) parts.push(fill(this.#words.knownOn, { day: words.day(known) }));
    return parts.join(' · ');
  }

  #say(text: string): void {
    const status = this.querySelector('.showing');
    if (status && status.textContent !== text) status.textContent = text;
  }
}

function days({ first, last }: { readonly first: number; readonly last: number }): ReaderState['window'] {
  return { from: Math.floor(first), to: Math.max(Math.floor(first), Math.ceil(last) - 1) };
}

/** Puts a state into the address. */
function remember(state: ReaderState, lasting: boolean): void {
  const address = `${location.pathname}${queryOf(state)}${location.hash}`;
  if (address === location.pathname + location.search + location.hash) return;
  if (lasting) history.pushState(null, '', address);
  else history.replaceState(history.state, '', address);
}

customElements.define('dateline-reader', DatelineReader);
