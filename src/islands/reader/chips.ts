import { DayWords, fill } from '../words.ts';
import { nameOf } from './facet-lists.ts';
import type { ReaderData } from './reader-data.ts';
import type { ReaderWords } from './reader-words.ts';
import { namesOfTwo } from './source-names.ts';
import { FACETS, type ReaderState } from './state.ts';

interface Chip {
  readonly text: string;
  readonly without: ReaderState;
}

/** What is chosen, each as a button that takes it back. */
export function showChips(
  box: HTMLElement,
  state: ReaderState,
  data: ReaderData,
  words: ReaderWords,
  ask: (next: ReaderState) => void,
): void {
  const chips = chipsOf(state, data, words);
  box.classList.toggle('is-empty', chips.length === 0);
  const buttons = chips.map(({ text, without }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chip';
    button.textContent = text;
    button.setAttribute('aria-label', fill(words.remove, { value: text }));
    button.addEventListener('click', () => ask(without));
    return button;
  });
  box.querySelector('.chip-list')?.replaceChildren(...buttons);
}

function chipsOf(state: ReaderState, data: ReaderData, words: ReaderWords): readonly Chip[] {
  const days = new DayWords(words.calendar);
  const chips: Chip[] = FACETS.flatMap((facet) =>
    state.chosen[facet].map((value) => ({
      text: nameOf(facet, value, data, words),
      without: {
        ...state,
        chosen: { ...state.chosen, [facet]: state.chosen[facet].filter((other) => other !== value) },
      },
    })),
  );
  const { words: searched, least, window, known, compare } = state;
  if (least > 1) chips.push({ text: fill(words.leastOption, { n: least }), without: { ...state, least: 1 } });
  if (searched.trim() !== '')
    chips.push({ text: fill(words.searched, { words: searched.trim() }), without: { ...state, words: '' } });
  if (known !== null)
    chips.push({ text: fill(words.knownOn, { day: days.day(known) }), without: { ...state, known: null } });
  if (compare) {
    const [first, second] = namesOfTwo(data, compare);
    chips.push({ text: fill(words.comparing, { first, second }), without: { ...state, compare: null } });
  }
  if (window)
    chips.push({
      text: fill(words.within, { when: days.stretch(window.from, window.to) }),
      without: { ...state, window: null },
    });
  return chips;
}
