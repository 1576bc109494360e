import type { DayBounds } from '../../calendar/edtf.ts';
import { lengthInDays, parseEdtf } from '../../calendar/edtf.ts';
import type { MergeWords } from '../../language.ts';
import type { DatedMention, MentionKey } from '../../types.ts';
import { foldName, nameKey } from './names.ts';

/** Sentences this near to each other are told in one breath. */
export const BREATH = 2;

/** What merging compares of one mention, worked out once. */
export interface Profile {
  /** Index into the mentions given. */
  readonly index: number;
  readonly key: MentionKey;
  readonly mention: DatedMention;
  readonly bounds: DayBounds | null;
  /** The same, a few days earlier too where the date is only that of the report: news may be days old. */
  readonly reach: DayBounds | null;
  /** Days the date spans; `Infinity` when open or unknown. */
  readonly days: number;
  readonly concepts: ReadonlySet<string>;
  /** Keys of actors and speaker. */
  readonly names: ReadonlySet<string>;
  readonly place: string | null;
  readonly country: ReturnType<MergeWords['countryOf']>;
  /** Weight of each content word of the sentence but the trigger. */
  readonly words: ReadonlyMap<string, number>;
  readonly norm: number;
  /** Unit vector of the words next to the trigger, as written. */
  readonly near: ReadonlyMap<string, number>;
  /** `31 dead`, without small counts that any two texts share. */
  readonly figures: ReadonlySet<string>;
  readonly quotations: ReadonlySet<string>;
  /** “second” of “second round of talks”. */
  readonly occasion: string | null;
}

const QUOTED = /[“"«„]([^“”"«»„]{20,600})[”"»]/gu;
const SMALLEST_TELLING_FIGURE = 13;
const QUOTED_WORDS = 5;

/** Everything merging needs of a mention; `weigh` says how telling a word is. */
export function profileMention(
  mention: DatedMention,
  at: { readonly index: number; readonly key: MentionKey },
  language: MergeWords,
  weigh: (word: string) => number,
): Profile {
  const bounds = dateBounds(mention);
  const words = weighWords(mention, weigh);
  const people = mention.speaker ? [...mention.actors, mention.speaker] : mention.actors;
  return {
    ...at,
    mention,
    bounds,
    reach: bounds && mention.time.from === 'publication' ? { ...bounds, first: earlier(bounds.first) } : bounds,
    days: bounds ? lengthInDays(bounds) : Infinity,
    concepts: new Set([mention.trigger.lemma.toLowerCase(), ...language.concepts(mention.trigger.lemma.toLowerCase())]),
    names: new Set(people.map(nameKey)),
    place: mention.place ? foldName(mention.place) : null,
    country: mention.place ? language.countryOf(mention.place) : null,
    words,
    norm: lengthOf(words),
    near: nearWords(mention, weigh),
    figures: tellingFigures(mention),
    quotations: quotedStretches(mention.quote),
    occasion: language.occasion(mention.quote, mention.trigger),
  };
}

const REPORTED_WITHIN_DAYS = 2;

const earlier = (day: number | null): number | null => (day === null ? null : day - REPORTED_WITHIN_DAYS);

const APPROXIMATE_DAYS = 3;
const APPROXIMATE_MONTH_DAYS = 15;

/** First and last day a mention's date allows; “about” reaches a little further. */
function dateBounds(mention: DatedMention): DayBounds | null {
  const parsed = mention.date ? parseEdtf(mention.date.edtf) : null;
  if (!parsed) return null;
  const { first, last } = parsed;
  if (!parsed.approximate) return { first, last };
  const reach = parsed.precision === 'day' ? APPROXIMATE_DAYS : APPROXIMATE_MONTH_DAYS;
  return { first: first === null ? null : first - reach, last: last === null ? null : last + reach };
}

function weighWords(mention: DatedMention, weigh: (word: string) => number): ReadonlyMap<string, number> {
  const trigger = mention.trigger.lemma.toLowerCase();
  const weights = new Map<string, number>();
  for (const word of mention.words) if (word !== trigger) weights.set(word, weigh(word));
  return weights;
}

const lengthOf = (words: ReadonlyMap<string, number>): number =>
  Math.sqrt([...words.values()].reduce((sum, weight) => sum + weight * weight, 0));

const NEAR = 7;
const REACH = 120;
const WORD = /[\p{L}\p{N}]{3,}/gu;

/** Words around the trigger say more of the happening than the rest of a long sentence. */
function nearWords(
  { quote, trigger, words }: DatedMention,
  weigh: (word: string) => number,
): ReadonlyMap<string, number> {
  const before =
    quote
      .slice(Math.max(0, trigger.start - REACH), trigger.start)
      .toLowerCase()
      .match(WORD) ?? [];
  const after =
    quote
      .slice(trigger.end, trigger.end + REACH)
      .toLowerCase()
      .match(WORD) ?? [];
  const lemmas = lemmasByStart(words);
  const near = new Map<string, number>();
  for (const word of [...before.slice(-NEAR), ...after.slice(0, NEAR)]) {
    const lemma = lemmas.get(word.slice(0, STEM));
    if (lemma && lemma !== trigger.lemma.toLowerCase()) near.set(lemma, weigh(lemma));
  }
  const length = lengthOf(near) || 1;
  return new Map([...near].map(([word, weight]) => [word, weight / length]));
}

const STEM = 4;

/** Content lemmas by their first letters: the words of a quote carry endings. */
function lemmasByStart(words: readonly string[]): ReadonlyMap<string, string> {
  return new Map(words.map((word) => [word.slice(0, STEM), word]));
}

function tellingFigures(mention: DatedMention): ReadonlySet<string> {
  const telling = mention.figures.filter(({ value }) => value >= SMALLEST_TELLING_FIGURE || !Number.isInteger(value));
  return new Set(telling.map(({ value, unit }) => `${value} ${unit}`));
}

/** Every run of five quoted words: two tellings that quote the same share some. */
function quotedStretches(quote: string): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const [, inside = ''] of quote.matchAll(QUOTED)) {
    const words = foldName(inside).split(' ');
    for (let at = 0; at + QUOTED_WORDS <= words.length; at += 1) runs.add(words.slice(at, at + QUOTED_WORDS).join(' '));
  }
  return runs;
}
