import { fromDayNumber } from '../../calendar/days.ts';
import { KeyList } from './key-list.ts';
import type { Profile } from './profile.ts';
import type { Stories } from './stories.ts';

/** What a key names. */
const DAY = 1;
const MONTH = 2;
const YEAR = 3;
const WORD = 4;
const WORD_OF_CONCEPT = 5;
const BEGINS = 6;
const FIGURE = 7;
const QUOTED = 8;
const SPEAKER = 9;
const TOLL = 10;

/**
 * What makes two mentions worth comparing: the keys of each, by its place in the list. One sort after the other, in one list
 * that is filled anew: those of a large archive take much memory.
 */
export function* candidateKeys(profiles: readonly Profile[], stories: Stories): Iterable<KeyList> {
  const keys = new KeyList(profiles.length * KEYS_EACH);
  for (const add of [addDates, addWords, addOwn]) {
    keys.clear();
    for (const profile of profiles) {
      keys.startMember();
      add(keys, profile, stories);
    }
    yield keys;
  }
}

/** About as many of a sort as a mention has. */
const KEYS_EACH = 16;

const WEEK = 7;

function addDates(keys: KeyList, { bounds, days, concepts, names, mention }: Profile, { terms }: Stories): void {
  if (!bounds) return;
  const { first, last } = bounds;
  const clues = [...concepts, ...names, terms.numberOf(mention.kind), terms.numberOf(mention.status)];
  if (first !== null && last !== null && days <= WEEK)
    for (let day = first; day <= last; day += 1) for (const clue of clues) keys.add(DAY, day, clue);
  for (const end of [first, last]) {
    if (end === null) continue;
    const { year, month } = fromDayNumber(end);
    for (const concept of concepts)
      for (const name of names) {
        keys.add(MONTH, 12 * year + month, concept, name);
        keys.add(YEAR, year, concept, name);
      }
  }
}

const TELLING_WORDS = 4;

function addWords(keys: KeyList, profile: Profile, { isTelling, terms, words: { weights } }: Stories): void {
  const { words, concepts, names, place, figures, quotations, mention } = profile;
  const telling = [...words]
    .filter(isTelling)
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
    .slice(0, 2 * TELLING_WORDS);
  for (const [rank, word] of telling.entries()) {
    if (rank < TELLING_WORDS) keys.add(WORD, word);
    for (const concept of concepts) keys.add(WORD_OF_CONCEPT, word, concept);
  }
  if (mention.begins !== null) {
    const begins = terms.numberOf(mention.begins);
    for (const name of names) keys.add(BEGINS, begins, name);
    if (place) keys.add(BEGINS, begins, terms.numberOf(place));
  }
  for (const figure of figures) keys.add(FIGURE, figure);
  for (const run of quotations) keys.add(QUOTED, run);
}

/** Meets its speaker's other words and its article's other tolls. */
function addOwn(keys: KeyList, { article, mention: { speaker, kind } }: Profile, { terms }: Stories): void {
  if (speaker) keys.add(SPEAKER, article, terms.numberOf(speaker.name));
  if (kind === 'casualties') keys.add(TOLL, article);
}
