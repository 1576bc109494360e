import { fill } from '../words.ts';
import type { FacetCounts } from './filter.ts';
import type { ReaderData } from './reader-data.ts';
import type { ReaderWords } from './reader-words.ts';
import { wholeName } from './source-names.ts';
import { FACETS, type Facet, type ReaderState } from './state.ts';

export interface ListsContext {
  readonly form: HTMLFormElement;
  readonly data: ReaderData;
  readonly words: ReaderWords;
}

/** What the filters offer, each value with its count. */
export interface FacetLists {
  /** `counts` is asked only for a list that is open. */
  readonly show: (state: ReaderState, counts: () => FacetCounts) => void;
}

/** Lists of the form's boxes: closed most of the time, so each is written when it opens, and anew while it stays open. */
export function facetLists(context: ListsContext): FacetLists {
  const boxes = [...context.form.querySelectorAll<HTMLDetailsElement>('details.facet')];
  let stale = new Set<HTMLDetailsElement>();
  let write: (box: HTMLDetailsElement) => void = () => {};
  const writeStale = (box: HTMLDetailsElement) => {
    if (stale.delete(box)) write(box);
  };
  for (const box of boxes) {
    box.querySelector('summary')?.addEventListener('click', () => writeStale(box));
    // Opened by something else: the browser's own search for words, say.
    box.addEventListener('toggle', () => box.open && writeStale(box));
  }
  hideEmpty(context);
  return {
    show: (state, counts) => {
      let counted: FacetCounts | null = null;
      write = (box) => {
        counted ??= counts();
        writeBox(context, box, state, counted);
      };
      stale = new Set(boxes);
      for (const box of boxes) if (box.open) writeStale(box);
      showBadges(context.form, state);
    },
  };
}

function boxOf(form: HTMLFormElement, facet: Facet): HTMLElement | null {
  return form.querySelector(`[data-facet="${facet}"]`);
}

/** A timeline without places, say, has no filter for them. */
function hideEmpty({ form, data: { people, places, sources } }: ListsContext): void {
  for (const [facet, values] of [
    ['who', people],
    ['where', places],
    ['source', sources],
  ] as const) {
    const box = boxOf(form, facet);
    if (box) box.hidden = values.length === 0;
  }
}

function showBadges(form: HTMLFormElement, { chosen }: ReaderState): void {
  for (const facet of FACETS) {
    const badge = boxOf(form, facet)?.querySelector('.badge');
    if (badge) badge.textContent = chosen[facet].length > 0 ? String(chosen[facet].length) : '';
  }
}

function writeBox(context: ListsContext, box: HTMLDetailsElement, state: ReaderState, counts: FacetCounts): void {
  const facet = FACETS.find((name) => name === box.dataset.facet);
  if (facet) writeFacet(context, box, facet, state.chosen[facet], counts[facet]);
  const least = box.querySelector<HTMLSelectElement>('select[name="sources"]');
  if (least) writeLeast(context, least, state.least, counts.least);
}

function writeLeast(
  { words }: ListsContext,
  select: HTMLSelectElement,
  least: number,
  counts: ReadonlyMap<number, number>,
): void {
  const named = (n: number) => (n === 1 ? words.anyNumber : fill(words.leastOption, { n }));
  select.replaceChildren(...[...counts].map(([n, count]) => option(String(n), `${named(n)} (${count})`)));
  select.value = String(least);
}

/** A facet's values, the commonest first; what is chosen stays in the list even where it would show nothing. */
function writeFacet(
  { data, words }: ListsContext,
  box: HTMLDetailsElement,
  facet: Facet,
  chosen: readonly string[],
  counts: ReadonlyMap<string, number>,
): void {
  const list = box.querySelector('ul');
  if (!list) return;
  const values = [...new Set([...counts.keys(), ...chosen])];
  const names = new Map(values.map((value) => [value, nameOf(facet, value, data, words)]));
  const name = (value: string) => names.get(value) ?? value;
  values.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || name(a).localeCompare(name(b)));
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.value : null;
  const inside = list.contains(document.activeElement);
  list.replaceChildren(
    ...values.map((value) => choice(facet, value, name(value), counts.get(value) ?? 0, chosen.includes(value))),
  );
  if (values.length === 0) list.append(none(words.noValues));
  if (inside) [...list.querySelectorAll('input')].find(({ value }) => value === focused)?.focus();
}

export function nameOf(facet: Facet, value: string, data: ReaderData, words: ReaderWords): string {
  if (facet === 'kind') return words.kinds[value] ?? value;
  if (facet === 'status') return words.statuses[value] ?? value;
  if (facet === 'certainty') return words.certainties[value] ?? value;
  if (facet === 'source') {
    const source = data.sources.find(({ slug }) => slug === value);
    return source ? wholeName(source) : value;
  }
  return value;
}

function none(words: string): HTMLElement {
  const item = document.createElement('li');
  item.className = 'hint';
  item.textContent = words;
  return item;
}

export function option(value: string, text: string): HTMLOptionElement {
  const element = document.createElement('option');
  element.value = value;
  element.textContent = text;
  return element;
}

function choice(facet: Facet, value: string, name: string, count: number, checked: boolean): HTMLElement {
  const item = document.createElement('li');
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = facet;
  box.value = value;
  box.checked = checked;
  const number = document.createElement('span');
  number.className = 'count';
  number.textContent = String(count);
  const text = document.createElement('span');
  text.textContent = name;
  label.append(box, text, number);
  item.append(label);
  return item;
}
