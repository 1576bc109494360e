import { type DayBounds, formatInterval, parseEdtf } from '../../calendar/edtf.ts';
import type { Article, ArticleReading, ArticleSlug, Publication, PublicationEvidence } from '../../types.ts';
import type { Clue } from './clues.ts';
import { anniversaryClues } from './clues-of-anniversaries.ts';
import { datelineClues } from './clues-of-datelines.ts';
import { dateClues } from './clues-of-dates.ts';
import { equationClues } from './clues-of-equations.ts';
import { beginningsOf, lengthClues } from './clues-of-lengths.ts';
import { anchorsByDay, anchorsOf, namesIn, sharedClues } from './clues-of-shared-events.ts';
import { anchorsByWeekday, sharedWeekdayClues, weekdayAnchorsOf } from './clues-of-shared-weekdays.ts';
import { weekdayClues } from './clues-of-weekdays.ts';
import { yearClues } from './clues-of-years.ts';
import { common, type DaySet, EVERY_DAY, hull, type Stretch } from './day-set.ts';
import { firstFittingYear } from './first-fitting-year.ts';
import { newsOfLead } from './news-of-lead.ts';
import { yearAfterLast } from './year-after-last.ts';
import { yearBeforePlan } from './year-before-plan.ts';

/** A publication with what the same reasoning says of the article's own time expressions. */
export interface InferredPublication {
  readonly publication: Publication;
  /** Index of a time expression → its day and the rules that fix it. */
  readonly settled: ReadonlyMap<number, SettledDay>;
}

export interface SettledDay {
  readonly day: number;
  /** The clue that names the day, and those that choose among its years. */
  readonly clue: Clue;
  readonly because: readonly Clue[];
}

type Publications = ReadonlyMap<ArticleSlug, InferredPublication>;

export interface InferredPublications {
  /** From the article alone: what a telling's date “as told” counts from. */
  readonly asTold: Publications;
  /** With the corpus's evidence. */
  readonly inCorpus: Publications;
}

const bySlug = (inferred: InferredPublication) => [inferred.publication.article, inferred] as const;

/** Articles date each other at most this many steps deep. */
const ROUNDS = 4;

/** When each article appeared: declared, confirmed, or as far as words and corpus allow; never guessed. */
export function inferPublications(readings: readonly ArticleReading[]): InferredPublications {
  const given = new Map(readings.flatMap(({ article }) => givenBy(article) ?? []).map(bySlug));
  const silent = readings.filter(({ article }) => !given.has(article.slug));
  if (silent.length === 0) return { asTold: given, inCorpus: given };
  const own = new Map(silent.map((reading) => [reading, ownClues(reading)]));
  const cluesOf = (reading: ArticleReading) => own.get(reading) ?? [];
  const beginnings = readings.flatMap(beginningsOf);
  const alone = (reading: ArticleReading) => [...cluesOf(reading), ...lengthClues(reading, beginnings)];
  const datable = new Map([...given, ...infer(silent, alone)]);
  // What dates itself takes nothing from those it dates: that would be a circle.
  const open = silent.filter((reading) => !isBounded(boundsOf(datable, reading)));
  return {
    asTold: new Map([...given, ...infer(silent, cluesOf)]),
    inCorpus: inferTogether(readings, datable, open, alone),
  };
}

/** A day that is declared or confirmed needs no reasoning. */
function givenBy({ slug, published, publishedBasis }: Article): InferredPublication | null {
  if (published === null || publishedBasis === null) return null;
  return { publication: { article: slug, date: published, basis: publishedBasis, evidence: [] }, settled: new Map() };
}

/** Articles that say too little of when they appeared take it from those that are dated; `datable` is what each says itself. */
function inferTogether(
  readings: readonly ArticleReading[],
  datable: Publications,
  open: readonly ArticleReading[],
  alone: (reading: ArticleReading) => readonly Clue[],
): Publications {
  if (open.length === 0) return datable;
  const names = new Map(readings.map((reading) => [reading.article.slug, namesIn(reading)]));
  const storyOf = (slug: ArticleSlug) => names.get(slug) ?? new Set<string>();
  let inCorpus = datable;
  for (let round = 0; round < ROUNDS; round += 1) {
    const anchors = anchorsByDay(readings.flatMap((reading) => anchorsOf(reading, boundsOf(inCorpus, reading))));
    const weekdays = anchorsByWeekday(
      readings.flatMap((reading) => weekdayAnchorsOf(reading, boundsOf(inCorpus, reading))),
    );
    const next = infer(open, (reading) => [
      ...alone(reading),
      ...sharedClues(reading, anchors, storyOf),
      ...sharedWeekdayClues(reading, weekdays, storyOf),
    ]);
    const settled = open.every(({ article: { slug } }) => dateOf(next, slug) === dateOf(inCorpus, slug));
    inCorpus = new Map([...inCorpus, ...next]);
    if (settled) break;
  }
  return inCorpus;
}

function isBounded(bounds: DayBounds | null): boolean {
  return bounds !== null && bounds.first !== null && bounds.last !== null;
}

function ownClues(reading: ArticleReading): readonly Clue[] {
  return [
    ...equationClues(reading),
    ...dateClues(reading),
    ...weekdayClues(reading),
    ...yearClues(reading),
    ...anniversaryClues(reading),
    ...datelineClues(reading),
  ];
}

function infer(
  readings: readonly ArticleReading[],
  cluesOf: (reading: ArticleReading) => readonly Clue[],
): Publications {
  return new Map(readings.map((reading) => inferOne(reading, cluesOf(reading))).map(bySlug));
}

function dateOf(publications: Publications, slug: ArticleSlug): string | null {
  return publications.get(slug)?.publication.date ?? null;
}

function boundsOf(publications: Publications, reading: ArticleReading): DayBounds | null {
  const date = dateOf(publications, reading.article.slug);
  return date === null ? null : parseEdtf(date);
}

function inferOne(reading: ArticleReading, clues: readonly Clue[]): InferredPublication {
  const { slug } = reading.article;
  const all = clues.reduce((left, clue) => common(left, clue.days), EVERY_DAY);
  const year = firstFittingYear(all, clues, reading) ?? yearAfterLast(all, clues) ?? yearBeforePlan(all, clues);
  const news = newsOfLead(all, clues, reading) ?? (year && newsOfLead([year.stretch], clues, reading));
  const fitting = news ?? year;
  const because = fitting ? [...clues, fitting.clue] : clues;
  const bounds = reportable(fitting ? [fitting.stretch] : all, because);
  const date = bounds ? formatInterval(bounds) : null;
  const evidence = bounds ? evidenceOf(reading, because, bounds) : [];
  const publication: Publication = { article: slug, date, basis: date === null ? 'unknown' : 'inferred', evidence };
  return { publication, settled: bounds ? settle(because, bounds) : new Map() };
}

/** One stretch, or a lower bound; clues that contradict each other, or leave the year open, say nothing. */
function reportable(days: DaySet, clues: readonly Clue[]): DayBounds | null {
  const [stretch] = days;
  if (!stretch || days.length > 1) return null;
  const bounds = hull(days);
  if (!bounds || (bounds.first === null && bounds.last === null) || isAnyYear(bounds)) return null;
  const fine = clues.filter(({ coarse }) => !coarse);
  const lowered = fine.some((clue) => clue.days.some(({ first }) => first === stretch.first));
  return lowered && bounds.first !== null ? bounds : null;
}

const WIDEST_DAYS = 100 * 366;

/** A day of every year, and half a year around each, leaves none out. */
const isAnyYear = ({ first, last }: DayBounds): boolean =>
  first !== null && last !== null && last - first > WIDEST_DAYS;

function evidenceOf(
  reading: ArticleReading,
  clues: readonly Clue[],
  bounds: DayBounds,
): readonly PublicationEvidence[] {
  const seen = new Set<string>();
  return clues.flatMap((clue) => {
    const stretch = clue.days.find((part) => touches(part, bounds));
    const sentence = reading.sentences[clue.sentence];
    const key = `${clue.rule} ${clue.sentence} ${JSON.stringify(clue.details)}`;
    if (!stretch || seen.has(key)) return [];
    seen.add(key);
    const allowed = formatInterval(hull([stretch]) ?? bounds);
    const { position = null, text: quote = null } = sentence ?? {};
    return [{ rule: clue.rule, position, quote, bounds: allowed, details: clue.details }];
  });
}

function touches(stretch: Stretch, { first, last }: DayBounds): boolean {
  return stretch.first <= (last ?? Infinity) && (first ?? -Infinity) <= stretch.last;
}

/** The day of each expression in the year that the publication's range leaves it. */
function settle(clues: readonly Clue[], bounds: DayBounds): ReadonlyMap<number, SettledDay> {
  const settled = new Map<number, SettledDay>();
  if (bounds.first === null || bounds.last === null) return settled;
  for (const clue of clues)
    for (const { expression, days } of clue.settles) {
      const near = days.filter((day) => day >= (bounds.first ?? 0) - 190 && day <= (bounds.last ?? 0) + 190);
      const [day] = near;
      if (day === undefined || near.length > 1 || settled.has(expression)) continue;
      settled.set(expression, { day, clue, because: clues.filter((other) => other !== clue) });
    }
  return settled;
}
