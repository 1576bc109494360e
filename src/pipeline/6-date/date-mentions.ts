import type { ArticleReading, DatedMention, Publication } from '../../types.ts';

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
  throw new Error(`not built yet: ${readings.length}`);
}
