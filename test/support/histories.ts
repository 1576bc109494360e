import fc from 'fast-check';
import type { Corpus } from '../../src/types.ts';
import { ARTICLES } from './articles.ts';
import type { Files } from './memory-io.ts';

/** Names of the files of this repository's articles. */
export const NAMES = [...ARTICLES.keys()];

/** Where the files that say a person's word on events begin. */
export const EDIT = 'content/events/edit';

/** One change to the project's files; a change that has nothing to work on does nothing. */
export type Change = (files: Files, corpus: Corpus) => void;

const pathOf = (name: string): string => `content/articles/${name}`;

const article = fc.constantFrom(...NAMES);
const add = article.map(
  (name): Change =>
    (files) =>
      void files.set(pathOf(name), ARTICLES.get(name) ?? ''),
);
const remove = article.map(
  (name): Change =>
    (files) =>
      void files.delete(pathOf(name)),
);

const rename = fc.tuple(article, fc.constantFrom('a-', 'z-')).map(
  ([name, prefix]): Change =>
    (files) => {
      const text = files.get(pathOf(name));
      if (text !== undefined && files.delete(pathOf(name))) files.set(pathOf(prefix + name), text);
    },
);

const CORRECTIONS = [
  ['Putin', 'President Putin'],
  ['talks', 'negotiations'],
  ['Istanbul', 'Ankara'],
  ['1,000', '1,200'],
  ['May 16', 'May 18'],
] as const;

const correct = fc.tuple(article, fc.constantFrom(...CORRECTIONS)).map(
  ([name, [from, to]]): Change =>
    (files) => {
      const text = files.get(pathOf(name));
      if (text !== undefined) files.set(pathOf(name), text.replaceAll(from, to));
    },
);

const nth = fc.nat(1000);
const merge = fc.tuple(nth, nth).map(
  ([a, b]): Change =>
    (files, { events }) => {
      const [one, other] = [events[a % events.length], events[b % events.length]];
      if (one && other && one !== other) write(files, one.id, `merge: [${other.id}]`);
    },
);

const split = nth.map(
  (n): Change =>
    (files, { events }) => {
      const several = events.filter(({ tellings }) => tellings.length > 1);
      const event = several[n % Math.max(1, several.length)];
      if (event) write(files, event.id, `split: ["${event.tellings[0]?.key}"]`);
    },
);

const retitle = nth.map(
  (n): Change =>
    (files, { events }) => {
      const event = events[n % events.length];
      if (event) write(files, event.id, `title: Number ${n}`);
    },
);

const withdraw = nth.map(
  (n): Change =>
    (files, { events }) => {
      const event = events[n % events.length];
      if (event) write(files, event.id, 'withdrawn: yes');
    },
);

const takeBack: Change = (files) => {
  const last = [...files.keys()].filter((path) => path.startsWith(EDIT)).at(-1);
  if (last) files.delete(last);
};

function write(files: Files, event: string, word: string): void {
  const count = [...files.keys()].filter((path) => path.startsWith(EDIT)).length;
  files.set(`${EDIT}-${count}.md`, `---\nevent: ${event}\n${word}\n---\n`);
}

/** What happens to a project over the years: articles come, go and are corrected; a person has a word on events. */
export const changes = fc.array(
  fc.oneof(add, add, add, remove, rename, correct, merge, split, retitle, withdraw, fc.constant(takeBack)),
  { minLength: 1, maxLength: 12 },
);
