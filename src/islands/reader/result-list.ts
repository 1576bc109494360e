import { fill } from '../words.ts';
import type { ListView } from './list-view.ts';
import type { KnownRow } from './reader-data.ts';

/** So many at once: more are a matter of zooming in. */
const MOST = 100;

/** The list of a long timeline: years as built, and what the drawing or a filter singles out, written here. */
export function resultList(root: HTMLElement, eventBase: string, words: { readonly more: string }): ListView {
  const years = root.querySelector<HTMLElement>('[data-years]');
  const results = document.createElement('ol');
  results.className = 'results';
  results.hidden = true;
  const more = document.createElement('p');
  more.className = 'data';
  more.hidden = true;
  years?.before(results, more);
  return {
    show: (rows, shown, narrowed) => {
      if (years) years.hidden = narrowed;
      results.hidden = !narrowed;
      more.hidden = !narrowed || shown.length <= MOST;
      more.textContent = fill(words.more, { n: MOST, total: shown.length });
      const first = shown.slice(0, MOST).flatMap((index) => rows[index] ?? []);
      results.replaceChildren(...(narrowed ? first.map((row) => item(row, eventBase)) : []));
    },
    mark: () => {},
    onPoint: () => {},
  };
}

function item({ id, title, date, status }: KnownRow, eventBase: string): HTMLElement {
  const element = document.createElement('li');
  element.className = 'result';
  element.dataset.status = status;
  const when = document.createElement('span');
  when.className = 'date';
  when.textContent = date;
  const link = document.createElement('a');
  link.href = `${eventBase}${id}/`;
  link.textContent = title;
  element.append(when, link);
  return element;
}
