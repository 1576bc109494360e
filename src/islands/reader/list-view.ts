import { type KnownWords, restate, showReports } from './known-view.ts';
import type { KnownRow } from './reader-data.ts';

/** The list on the page: the same for every reader until its script hides, dates or marks something. */
export interface ListView {
  /** Shows these events (indexes into the rows) and hides the others; `known` is the chosen day, `null` today. */
  readonly show: (rows: readonly KnownRow[], shown: readonly number[], narrowed: boolean, known: number | null) => void;
  readonly mark: (id: string | null) => void;
  /** Calls back with the id under the pointer, or focused; `null` on leaving. */
  readonly onPoint: (tell: (id: string | null, focused: boolean) => void) => void;
}

/** The list with all its cards on the page. */
export function cardList(root: HTMLElement, words: KnownWords): ListView {
  const items = new Map([...root.querySelectorAll<HTMLElement>('li.event')].map((item) => [item.id.slice(2), item]));
  const periods = [...root.querySelectorAll<HTMLElement>('.period')];
  const gaps = [...root.querySelectorAll<HTMLElement>('.gap')];
  let marked: HTMLElement | null = null;
  let knownBefore: number | null = null;
  return {
    show: (rows, shown, narrowed, known) => {
      const wanted = new Set(shown);
      rows.forEach((row, index) => {
        const item = items.get(row.id);
        if (!item) return;
        item.hidden = !wanted.has(index);
        if (known !== knownBefore) restate(item, row, words.statuses);
      });
      for (const period of periods) period.hidden = !period.querySelector('li.event:not([hidden])');
      for (const gap of gaps) gap.hidden = narrowed;
      if (known !== knownBefore) showReports(root, known, words);
      knownBefore = known;
    },
    mark: (id) => {
      marked?.classList.remove('is-current');
      marked = id === null ? null : (items.get(id) ?? null);
      marked?.classList.add('is-current');
    },
    onPoint: (tell) => listen(root, tell),
  };
}

function listen(root: HTMLElement, tell: (id: string | null, focused: boolean) => void): void {
  const idOf = (target: EventTarget | null) =>
    target instanceof Element ? (target.closest('li.event')?.id.slice(2) ?? null) : null;
  let last: string | null = null;
  const say = (id: string | null, focused: boolean) => {
    if (id === last && !focused) return;
    last = id;
    tell(id, focused);
  };
  root.addEventListener('pointerover', (event) => say(idOf(event.target), false));
  root.addEventListener('pointerleave', () => say(null, false));
  root.addEventListener('focusin', (event) => {
    if (event.target instanceof HTMLElement && event.target.matches(':focus-visible')) say(idOf(event.target), true);
  });
}
