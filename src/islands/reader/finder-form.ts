import { formatDay } from '../../calendar/edtf.ts';
import { dayFrom } from './days.ts';
import { facetLists, type ListsContext, option } from './facet-lists.ts';
import type { FacetCounts } from './filter.ts';
import { wholeName } from './source-names.ts';
import { EMPTY, FACETS, type Facet, type ReaderState } from './state.ts';

/** The form that filters: it shows a state and asks for another. */
export interface FinderForm {
  /** `counts` is asked only where they can be seen. */
  readonly show: (state: ReaderState, counts: () => FacetCounts) => void;
}

export interface FinderContext extends ListsContext {
  /** Days on which something was reported, ascending. */
  readonly days: readonly number[];
  readonly state: () => ReaderState;
  /** `lasting`: the back button comes back to what was before. */
  readonly ask: (next: ReaderState, lasting: boolean) => void;
}

/** Fills the server's form with this timeline's values and listens to it. */
export function finderForm(context: FinderContext): FinderForm {
  const { form, ask, state } = context;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    ask({ ...EMPTY }, true);
  });
  for (const facet of FACETS) listenToFacet(context, facet);
  field(form, 'sources')?.addEventListener('change', (event) =>
    ask({ ...state(), least: Number(chosenIn(event)) }, true),
  );
  field(form, 'q')?.addEventListener('input', (event) => ask({ ...state(), words: chosenIn(event) }, false));
  field(form, 'q')?.addEventListener('change', (event) => ask({ ...state(), words: chosenIn(event) }, true));
  field(form, 'known')?.addEventListener('change', (event) =>
    ask({ ...state(), known: dayFrom(chosenIn(event)) }, true),
  );
  form.addEventListener('click', (event) => stepReports(context, event));
  form.addEventListener('keydown', closeOnEscape);
  openAndClose(form);
  for (const name of ['compare-a', 'compare-b'])
    field(form, name)?.addEventListener('change', () => ask({ ...state(), compare: comparedIn(form) }, true));
  fillSources(context);
  const lists = facetLists(context);
  return {
    show: (shown, counts) => {
      lists.show(shown, counts);
      showState(context, shown);
    },
  };
}

function chosenIn(event: Event): string {
  const { target } = event;
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';
}

function field(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement | null {
  const found = form.elements.namedItem(name);
  return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found : null;
}

function listenToFacet({ form, ask, state }: FinderContext, facet: Facet): void {
  form.querySelector(`[data-facet="${facet}"]`)?.addEventListener('change', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement)) return;
    const before = state().chosen[facet];
    const values = target.checked ? [...before, target.value] : before.filter((value) => value !== target.value);
    ask({ ...state(), chosen: { ...state().chosen, [facet]: values } }, true);
  });
}

/** Lists open towards the page's middle and close when the reader turns elsewhere; on a phone a button opens them all. */
function openAndClose(form: HTMLFormElement): void {
  const toggle = form.querySelector('.finder-toggle');
  toggle?.addEventListener('click', () => {
    const open = form.querySelector('.filters')?.classList.toggle('is-open') ?? false;
    toggle.setAttribute('aria-expanded', String(open));
  });
  const facets = [...form.querySelectorAll<HTMLDetailsElement>('details.facet')];
  for (const facet of facets)
    facet.addEventListener('toggle', () => {
      const { left, width } = facet.getBoundingClientRect();
      const page = document.documentElement.clientWidth;
      facet.classList.toggle(
        'opens-back',
        (getComputedStyle(facet).direction === 'rtl') !== left + width / 2 > page / 2,
      );
    });
  document.addEventListener('pointerdown', ({ target }) => {
    for (const facet of facets) if (target instanceof Node && !facet.contains(target)) facet.open = false;
  });
}

/** Escape closes the list of a filter and returns to what opened it. */
function closeOnEscape(event: KeyboardEvent): void {
  const open = event.target instanceof Element ? event.target.closest<HTMLDetailsElement>('details[open]') : null;
  if (event.key !== 'Escape' || !open) return;
  open.open = false;
  open.querySelector('summary')?.focus();
  event.preventDefault();
}

/** Buttons before and after the day: to the report before it and the next one. */
function stepReports({ days, state, ask }: FinderContext, event: Event): void {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-report]') : null;
  if (!button) return;
  const { known } = state();
  const steps: Readonly<Record<string, number | null | undefined>> = {
    before: days.findLast((day) => known === null || day < known),
    after: known === null ? null : (days.find((day) => day > known) ?? null),
    today: null,
  };
  const next = steps[button.dataset.report ?? ''];
  if (next !== undefined) ask({ ...state(), known: next }, true);
}

function comparedIn(form: HTMLFormElement): ReaderState['compare'] {
  const a = field(form, 'compare-a')?.value ?? '';
  const b = field(form, 'compare-b')?.value ?? '';
  return a !== '' && b !== '' && a !== b ? [a, b] : null;
}

function fillSources({ form, data, words, days }: FinderContext): void {
  for (const name of ['compare-a', 'compare-b']) {
    const select = field(form, name);
    select?.append(
      option('', words.chooseSource),
      ...data.sources.map((source) => option(source.slug, wholeName(source))),
    );
  }
  const known = field(form, 'known');
  const [first] = days;
  if (known && first !== undefined) known.setAttribute('min', formatDay(first));
  for (const part of form.querySelectorAll<HTMLElement>('[data-needs]')) {
    const { needs } = part.dataset;
    part.hidden = (needs === 'sources' && data.sources.length < 2) || (needs === 'reports' && days.length === 0);
  }
}

function showState({ form }: FinderContext, state: ReaderState): void {
  setValue(field(form, 'q'), state.words);
  setValue(field(form, 'known'), state.known === null ? '' : formatDay(state.known));
  setValue(field(form, 'compare-a'), state.compare?.[0] ?? field(form, 'compare-a')?.value ?? '');
  setValue(field(form, 'compare-b'), state.compare?.[1] ?? field(form, 'compare-b')?.value ?? '');
}

function setValue(element: HTMLInputElement | HTMLSelectElement | null, value: string): void {
  if (element && element.value !== value) element.value = value;
}
