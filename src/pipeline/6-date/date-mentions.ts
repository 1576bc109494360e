import type { ArticleReading, ArticleSlug, DatedMention, Publication } from '../../types.ts';
import { type DatedArticle, dateArticle } from './date-article.ts';
import { type InferredPublication, inferPublications } from './infer-publications.ts';

export interface DatedCorpus {
  /** One for each reading, in its order. */
  readonly publications: readonly Publication[];
  /** All mentions of all articles, in the readings' order. */
  readonly mentions: readonly DatedMention[];
  /** Time expressions that no date could be given to. */
  readonly undatedExpressions: number;
}

/** Infers publication dates from all articles together, then resolves every mention's date. */
export function dateMentions(readings: readonly ArticleReading[]): DatedCorpus {
  const { asTold, inCorpus } = inferPublications(readings);
  // Article by article: all resolved expressions of a large archive together would take more memory than its mentions.
  let undatedExpressions = 0;
  const mentions = readings.flatMap((reading) => {
    const [alone, together] = [known(asTold, reading.article.slug), known(inCorpus, reading.article.slug)];
    const told = dateArticle(reading, alone);
    const dated = areAlike(alone, together) ? told : dateArticle(reading, together);
    undatedExpressions += dated.expressions.filter((date) => date === null).length;
    return datedMentions(reading, told, dated);
  });
  return {
    publications: readings.map(({ article }) => known(inCorpus, article.slug).publication),
    ...{ mentions, undatedExpressions },
  };
}

/** Whether the corpus says no more of an article's dates than the article: true of nearly all that declare theirs. */
function areAlike(a: InferredPublication, b: InferredPublication): boolean {
  return a.publication.date === b.publication.date && a.settled.size === 0 && b.settled.size === 0;
}

function known(publications: ReadonlyMap<ArticleSlug, InferredPublication>, slug: ArticleSlug): InferredPublication {
  const inferred = publications.get(slug);
  if (!inferred) throw new Error(`no publication was inferred for ${slug}`);
  return inferred;
}

function datedMentions(reading: ArticleReading, told: DatedArticle, dated: DatedArticle): readonly DatedMention[] {
  return reading.mentions.map((mention, index) => ({
    ...mention,
    dateAsTold: told.mentions[index] ?? null,
    date: dated.mentions[index] ?? null,
    timeWords: mention.time.from === 'expression' ? (reading.times[mention.time.expression]?.text ?? null) : null,
  }));
}
