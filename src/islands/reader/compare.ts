import { fill } from '../words.ts';
import { type Sharing, sharing } from './filter.ts';
import type { KnownRow, ReaderData } from './reader-data.ts';
import type { ReaderWords } from './reader-words.ts';
import { namesOfTwo } from './source-names.ts';

/** Marks in the list what both sources tell, what only one does, and sums it up. */
export function showComparison(
  root: HTMLElement,
  data: ReaderData,
  rows: readonly KnownRow[],
  compare: readonly [string, string] | null,
  words: ReaderWords,
): void {
  const before = root.classList.contains('is-comparing');
  // Nothing is compared, nor was: in a long list even to look for marks would be felt.
  if (!root.classList.toggle('is-comparing', compare !== null) && !before) return;
  const summary = root.querySelector<HTMLElement>('[data-compared]');
  for (const old of root.querySelectorAll('.shared-by')) old.remove();
  for (const telling of root.querySelectorAll<HTMLElement>('.telling'))
    telling.classList.toggle('is-other', compare !== null && !compare.includes(telling.dataset.source ?? ''));
  if (summary) summary.textContent = '';
  if (!compare) return;
  const [first, second] = namesOfTwo(data, compare);
  const counts: Record<Sharing | 'differ', number> = { both: 0, a: 0, b: 0, differ: 0 };
  const label: Readonly<Record<Sharing, string>> = {
    both: words.both,
    a: fill(words.onlyOne, { name: first }),
    b: fill(words.onlyOne, { name: second }),
  };
  for (const row of rows) {
    const shared = row.reported ? sharing(data, row, compare) : null;
    if (shared === null) continue;
    counts[shared] += 1;
    if (compare.every((slug) => row.differ.some((index) => data.sources[index]?.slug === slug))) counts.differ += 1;
    markCard(root, row.id, shared, label[shared]);
  }
  if (summary) summary.textContent = fill(words.compared, { ...counts, first, second });
}

/** What two sources say of one event is open at once: that is what comparing is for. */
function markCard(root: HTMLElement, id: string, shared: Sharing, label: string): void {
  const card = root.querySelector(`#e-${CSS.escape(id)}`);
  const note = document.createElement('p');
  note.className = `shared-by data is-${shared}`;
  note.textContent = label;
  card?.querySelector('h4')?.after(note);
  const details = card?.querySelector<HTMLDetailsElement>('details.tellings');
  if (details) details.open = true;
}
