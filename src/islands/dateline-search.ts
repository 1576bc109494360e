import { excerpt } from './reader/excerpt.ts';
import { loadSearch, type SearchHit } from './reader/search.ts';

const MOST = 60;
const TYPED_MS = 150;

/** The search page: what is asked for stands in the address, so a search can be shared. */
class DatelineSearch extends HTMLElement {
  #typing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const field = this.querySelector('input');
    const form = this.querySelector('form');
    if (!field || !form) return;
    const asked = () => (new URLSearchParams(location.search).get('q') ?? '').slice(0, 200);
    const answer = () => {
      field.value = asked();
      void this.#answer(field.value);
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(field.value, true);
    });
    field.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => this.#ask(field.value, false), TYPED_MS);
    });
    addEventListener('popstate', answer);
    answer();
    if (field.value === '') field.focus();
  }

  #ask(words: string, lasting: boolean): void {
    const query = words.trim() === '' ? '' : `?${new URLSearchParams({ q: words.trim() })}`;
    const address = `${location.pathname}${query}`;
    if (lasting && address !== location.pathname + location.search) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#answer(words);
  }

  async #answer(asked: string): Promise<void> {
    const words = asked.trim();
    const { index = '', found = '', none = '', failed = '' } = this.dataset;
    if (words === '') return this.#show([], '', '');
    try {
      const hits = (await loadSearch(index))(words);
      this.#show(hits, said(hits.length > 0 ? found : none, hits.length, words), words);
    } catch {
      this.#show([], failed, words);
    }
  }

  #show(hits: readonly SearchHit[], status: string, words: string): void {
    const line = this.querySelector('[role="status"]');
    if (line) line.textContent = status;
    this.querySelector('ol')?.replaceChildren(...hits.slice(0, MOST).map((hit) => this.#item(hit, words)));
  }

  #item({ id, title, date, status, sources, quotes }: SearchHit, words: string): HTMLElement {
    const item = document.createElement('li');
    item.className = 'result is-wide';
    const link = document.createElement('a');
    link.href = `${this.dataset.base}${id}/`;
    link.textContent = title;
    const when = document.createElement('span');
    when.className = 'date';
    when.textContent = `${date} · ${status}`;
    const quote = document.createElement('p');
    quote.className = 'quote';
    quote.append(...marked(excerpt(quotes, words), words));
    const from = document.createElement('p');
    from.className = 'data m-0';
    from.textContent = sources;
    item.append(when, link, quote, from);
    return item;
  }
}

/**
 * The catalogue's words with `{n}` and `{words}` in their places. Nothing that the timeline's script uses too is used here:
 * what two pages share becomes a file of its own, and a timeline's first drawing would wait for it.
 */
function said(template: string, n: number, words: string): string {
  return template.replace('{n}', String(n)).replace('{words}', () => words);
}

/** Text with the words that were asked for marked. */
function marked(text: string, words: string): readonly (string | HTMLElement)[] {
  const wanted = new Set(words.toLowerCase().split(/\s+/));
  return text.split(/(\s+)/).map((part) => {
    if (!wanted.has(part.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''))) return part;
    const mark = document.createElement('mark');
    mark.textContent = part;
    return mark;
  });
}

customElements.define('dateline-search', DatelineSearch);
