import type { Profile } from './profile.ts';
import type { Stories } from './stories.ts';
import { shared, type Terms } from './terms.ts';

type Tell = (a: Profile, b: Profile, stories: Stories) => string;

const lemmas: Tell = ({ mention: a }, { mention: b }) => `${a.trigger.lemma}|${b.trigger.lemma}`;
const dates: Tell = ({ mention: a }, { mention: b }) => `${a.date?.edtf}|${b.date?.edtf}`;
const days: Tell = ({ mention: a }, { mention: b }) => {
  const [x, y] = [a, b].map(({ date, timeWords }) => date?.edtf ?? timeWords);
  return `${x ?? y}|${y ?? x}`;
};
const places: Tell = ({ mention: a }, { mention: b }) => `${a.place}|${b.place}`;

/** What a clue's code says besides, of the two mentions that gave it; codes that aren't here say all. */
const DETAILS: Readonly<Record<string, Tell>> = {
  'same-trigger': ({ mention }) => mention.trigger.lemma,
  'like-trigger': lemmas,
  'other-trigger': lemmas,
  'same-kind': ({ mention }) => mention.kind,
  'same-speaker': ({ mention }) => `${mention.speaker?.name}`,
  'set-apart': (a, b) => `${apartBy(a, b)}`,
  'both-begin': ({ mention }) => `${mention.begins}`,
  'same-day': ({ mention }) => `${mention.date?.edtf}`,
  'same-day-told': days,
  'dates-fit': dates,
  'dates-wide': dates,
  'same-actors': (a, b, { terms }) => terms.spell(shared(a.names, b.names)).join(', '),
  'same-place': places,
  'other-place': places,
  'same-figure': (a, b, { terms }) => firstOf(a.figures, b.figures, terms),
  'same-quotation': (a, b, { terms }) => firstOf(a.quotations, b.quotations, terms),
  'same-words': (a, b, stories) => tellingWords(a, b, stories).slice(0, 4).join(', '),
  'same-story': (a, b, { alike }) => `${inFives(alike(a.article, b.article) * 100)}`,
};

/** A code with its details: `same-day|2025-08-08`. */
export function reasonOf(code: string, a: Profile, b: Profile, stories: Stories): string {
  const details = DETAILS[code];
  return details ? `${code}|${details(a, b, stories)}` : code;
}

/** “In response, he said”: told as another moment. */
export const APART = 'apart';

/** What sets one of two mentions apart from the other. */
export const apartBy = (a: Profile, b: Profile): string | null =>
  a.occasion === APART || b.occasion === APART ? APART : (a.occasion ?? b.occasion);

const firstOf = (a: readonly number[], b: readonly number[], terms: Terms): string =>
  terms.spell(shared(a, b))[0] ?? '';

/** Words of both, rarest first. */
function tellingWords(a: Profile, b: Profile, { words: { weights, spelled } }: Stories): readonly string[] {
  const both = [...a.words].filter((word) => b.words.includes(word));
  const rarest = both.sort((v, w) => (weights[w] ?? 0) - (weights[v] ?? 0) || v - w);
  return rarest.map((word) => spelled[word] ?? '');
}

/** Each new article moves how alike two others are by a hundredth or so, which tells a reader nothing. */
const inFives = (percent: number): number => 5 * Math.round(percent / 5);
