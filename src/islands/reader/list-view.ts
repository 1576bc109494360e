import type { KnownRow } from './known-on.ts';

/** The list on the page: the same for every reader until its script hides, dates or marks something. */
export interface ListView {
  /** Shows these events (indexes into the rows) and hides the others; `known` is the chosen day, `null` today. */
  readonly show: (rows: readonly KnownRow[], shown: readonly number[], narrowed: boolean, known: number | null) => void;
  readonly mark: (id: string | null) => void;
  /** Calls back with the id under the pointer, or focused; `null` on leaving. */
  readonly onPoint: (tell: (id: string | null, focused: boolean) => void) => void;
}

/** The list with all its cards on the page. `statusWords` name each status. */
export function cardList(root: HTMLElement, statusWords: Readonly<Record<string, string>>): ListView {
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
        if (known !== knownBefore) restate(item, row, statusWords);
      });
      for (const period of periods) period.hidden = !period.querySelector('li.event:not([hidden])');
      for (const gap of gaps) gap.hidden = narrowed;
      if (known !== knownBefore) hideLaterReports(root, known);
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

/** Says of an event what was known on the chosen day; what it says today is kept on the element. */
function restate(
  item: HTMLElement,
  { title, date, status, ahead }: KnownRow,
  words: Readonly<Record<string, string>>,
): void {
  setText(item.querySelector('h4 a'), title);
  if (date !== '') setText(item.querySelector('.date'), date);
  item.dataset.today ??= item.dataset.status ?? '';
  const { today } = item.dataset;
  const line = item.querySelector<HTMLElement>('.status');
  if (line)
    setText(line, status === today ? (line.dataset.today ?? line.textContent?.trim() ?? '') : (words[status] ?? ''));
  if (item.dataset.status !== status) showSign(item, status);
  item.classList.toggle('is-ahead', ahead);
}

function setText(element: Element | null, text: string): void {
  if (!(element instanceof HTMLElement)) return;
  const now = element.textContent?.trim() ?? '';
  if (now === text) return;
  element.dataset.today ??= now;
  element.textContent = text;
}

/** The legend has every sign. */
function showSign(item: HTMLElement, status: string): void {
  item.dataset.status = status;
  const sign = document.querySelector(`.legend .sign[data-status="${status}"]`);
  if (sign) item.querySelector(':scope > .sign')?.replaceWith(sign.cloneNode(true));
}

/** What a later report, or one of an unknown day, says isn't known on an earlier day. */
function hideLaterReports(root: HTMLElement, known: number | null): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-reported]')) {
    const day = element.dataset.reported === '' ? Infinity : Number(element.dataset.reported);
    element.hidden = known !== null && day > known;
  }
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
