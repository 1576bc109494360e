import type { ArticleReading, ArticleSlug, DatedMention, Edtf, Publication } from '../../types.ts';
import { type DatedArticle, dateArticle } from './date-article.ts';
import { dayTold } from './day-told.ts';
import { type InferredPublication, inferPublications } from './infer-publications.ts';
import { statusByDay } from './status-by-day.ts';

export interface DatedCorpus {
  /** One for each reading, in its order. */
  readonly publications: readonly Publication[];
  /** All mentions of all articles, in the readings' order. */
  readonly mentions: readonly DatedMention[];
  /** Time expressions that no date could be given to. */
  readonly undatedExpressions: number;
}

/** By reading: what an earlier call made of it. */
export type DatingMemory = WeakMap<ArticleReading, DatedReading>;

interface DatedReading {
  readonly mentions: readonly DatedMention[];
  readonly undatedExpressions: number;
  /** When its article appeared, which decides the dates where nothing else is known of them; else `null`. */
  readonly appeared: { readonly alone: Edtf | null; readonly together: Edtf | null } | null;
}

/**
 * Infers publication dates from all articles together, then resolves every mention's date. With a memory, the mentions of
 * a reading whose article still appeared on that day are the same as before, not only equal ones.
 */
export function dateMentions(readings: readonly ArticleReading[], memory?: DatingMemory): DatedCorpus {
  const { asTold, inCorpus } = inferPublications(readings);
  // Article by article: all resolved expressions of a large archive together would take more memory than its mentions.
  const dated = readings.map((reading) => {
    const { slug } = reading.article;
    return dateReading(reading, known(asTold, slug), known(inCorpus, slug), memory);
  });
  return {
    publications: readings.map(({ article }) => known(inCorpus, article.slug).publication),
    mentions: dated.flatMap(({ mentions }) => mentions),
    undatedExpressions: dated.reduce((sum, { undatedExpressions }) => sum + undatedExpressions, 0),
  };
}

function dateReading(
  reading: ArticleReading,
  alone: InferredPublication,
  together: InferredPublication,
  memory?: DatingMemory,
): DatedReading {
  const settled = alone.settled.size > 0 || together.settled.size > 0;
  const appeared = settled ? null : { alone: alone.publication.date, together: together.publication.date };
  const before = memory?.get(reading);
  if (before?.appeared && appeared && areSame(before.appeared, appeared)) return before;
  const told = dateArticle(reading, alone);
  const dated = appeared && appeared.alone === appeared.together ? told : dateArticle(reading, together);
  const undatedExpressions = dated.expressions.filter((date) => date === null).length;
  const published = together.publication.date;
  const now = { mentions: datedMentions(reading, told, dated, published), undatedExpressions, appeared };
  memory?.set(reading, now);
  return now;
}

type Appeared = NonNullable<DatedReading['appeared']>;

const areSame = (a: Appeared, b: Appeared): boolean => a.alone === b.alone && a.together === b.together;

function known(publications: ReadonlyMap<ArticleSlug, InferredPublication>, slug: ArticleSlug): InferredPublication {
  const inferred = publications.get(slug);
  if (!inferred) throw new Error(`no publication was inferred for ${slug}`);
  return inferred;
}

function datedMentions(
  reading: ArticleReading,
  told: DatedArticle,
  dated: DatedArticle,
  published: Edtf | null,
): readonly DatedMention[] {
  return reading.mentions.map((mention, index) => ({
    ...mention,
    status: statusByDay(mention, dated.mentions[index] ?? null, reading.article.updated ?? published),
    dateAsTold: told.mentions[index] ?? null,
    date: dated.mentions[index] ?? null,
    timeWords: mention.time.from === 'expression' ? (reading.times[mention.time.expression]?.text ?? null) : null,
    dayTold: dayTold(reading, mention),
  }));
}
