import type { DayBounds } from '../../calendar/edtf.ts';
import { lengthInDays, parseEdtf } from '../../calendar/edtf.ts';
import type { MergeWords } from '../../language.ts';
import type { DatedMention, DayTold } from '../../types.ts';
import { foldName, nameKey } from './names.ts';
import type { Terms } from './terms.ts';
import { toldDay } from './told-days.ts';

/** What merging compares of one mention that no other mention has a say in. */
export interface OwnProfile {
  readonly bounds: DayBounds | null;
  /** The same, a few days earlier too where the date is only that of the report: news may be days old. */
  readonly reach: DayBounds | null;
  /** Days the date spans; `Infinity` when open or unknown. */
  readonly days: number;
  /** What is told of its day, dated or not. */
  readonly told: DayTold | null;
  /** What its trigger may name; this and what follows as the numbers of terms. */
  readonly concepts: readonly number[];
  /** Keys of actors and speaker. */
  readonly names: readonly number[];
  /** The same of those that are called by a name: not of “police”, “officials”. */
  readonly called: readonly number[];
  /** The same of those that are people. */
  readonly people: readonly number[];
  /** The one whom it befalls, where a person is named in full right behind the trigger: “arrested Ann Marsh”. */
  readonly befalls: number | null;
  /** The one who does it, where a person is named right before a verb: “Ann Marsh scored”. */
  readonly does: number | null;
  readonly place: string | null;
  readonly country: ReturnType<MergeWords['countryOf']>;
  /** The sentence's content words but the trigger, and those next to the trigger. */
  readonly content: readonly string[];
  readonly nearby: readonly string[];
  /** `31 dead`, without small counts that any two texts share. */
  readonly figures: readonly number[];
  /** Runs of quoted words. */
  readonly quotations: readonly number[];
  /** “second” of “second round of talks”. */
  readonly occasion: string | null;
}

/** A mention alone; its terms are numbered as `terms` numbers them. */
export function profileAlone(mention: DatedMention, language: MergeWords, terms: Terms): OwnProfile {
  const bounds = dateBounds(mention);
  const trigger = mention.trigger.lemma.toLowerCase();
  const isOther = (word: string) => word !== trigger;
  const beside = (name: string | null) => (name === null ? null : terms.numberOf(name));
  const people = mention.speaker ? [...mention.actors, mention.speaker] : mention.actors;
  return {
    bounds,
    reach: bounds && mention.time.from === 'publication' ? { ...bounds, first: earlier(bounds.first) } : bounds,
    days: bounds ? lengthInDays(bounds) : Infinity,
    told: toldDay(mention, bounds),
    concepts: terms.numbersOf([trigger, ...language.concepts(trigger)]),
    names: terms.numbersOf(people.map(nameKey)),
    called: terms.numbersOf(people.filter(({ type }) => type !== 'group').map(nameKey)),
    people: terms.numbersOf(people.filter(({ type }) => type === 'person').map(nameKey)),
    befalls: beside(namedBehind(mention)),
    does: beside(namedBefore(mention)),
    place: mention.place ? foldName(mention.place) : null,
    country: mention.place ? language.countryOf(mention.place) : null,
    content: mention.words.filter(isOther),
    nearby: nearWords(mention).filter(isOther),
    figures: terms.numbersOf(tellingFigures(mention)),
    quotations: terms.numbersOf(quotedStretches(mention.quote)),
    occasion: language.occasion(mention.quote, mention.trigger),
  };
}

function namedBehind({ quote, trigger, actors }: DatedMention): string | null {
  const behind = quote.slice(trigger.end + 1);
  const named = actors.find(
    ({ type, asWritten }) => type === 'person' && asWritten.includes(' ') && behind.startsWith(asWritten),
  );
  return named ? nameKey(named) : null;
}

function namedBefore({ quote, trigger, actors }: DatedMention): string | null {
  const before = trigger.noun ? '' : quote.slice(0, trigger.start);
  const named = actors.find(({ type, asWritten }) => type === 'person' && isRightBefore(before, asWritten));
  return named ? nameKey(named) : null;
}

/** “Marsh scored”, “Marsh was charged”, “Marsh, a clerk, was charged”: at most a helper stands between, or what is put between commas. */
function isRightBefore(before: string, name: string): boolean {
  const at = before.lastIndexOf(name);
  if (at < 0) return false;
  const between = before.slice(at + name.length);
  const comma = between.lastIndexOf(',');
  const isApposed = between.startsWith(',') && comma > 0;
  return (isApposed || comma < 0) && between.length - comma - 1 <= LONGEST_HELPER;
}

/** “ had been ”. */
const LONGEST_HELPER = 10;

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

const NEAR = 7;
const REACH = 120;
const WORD = /[\p{L}\p{N}]{3,}/gu;

/** Words around the trigger say more of the happening than the rest of a long sentence. */
function nearWords({ quote, trigger, words }: DatedMention): readonly string[] {
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
  return [...before.slice(-NEAR), ...after.slice(0, NEAR)].flatMap((word) => lemmas.get(word.slice(0, STEM)) ?? []);
}

const STEM = 4;

/** Content lemmas by their first letters: the words of a quote carry endings. */
function lemmasByStart(words: readonly string[]): ReadonlyMap<string, string> {
  return new Map(words.map((word) => [word.slice(0, STEM), word]));
}

const SMALLEST_TELLING_FIGURE = 13;

function tellingFigures(mention: DatedMention): readonly string[] {
  const telling = mention.figures.filter(({ value }) => value >= SMALLEST_TELLING_FIGURE || !Number.isInteger(value));
  return telling.map(({ value, unit }) => `${value} ${unit}`);
}

const QUOTED = /[“"«„]([^“”"«»„]{20,600})[”"»]/gu;
const QUOTED_WORDS = 5;

/** Every run of five quoted words: two tellings that quote the same share some. */
function quotedStretches(quote: string): readonly string[] {
  const runs: string[] = [];
  for (const [, inside = ''] of quote.matchAll(QUOTED)) {
    const words = foldName(inside).split(' ');
    for (let at = 0; at + QUOTED_WORDS <= words.length; at += 1)
      runs.push(words.slice(at, at + QUOTED_WORDS).join(' '));
  }
  return runs;
}
