import type { ArticleReading, ArticleSlug, Event, Publication, Sentence, Span } from '../../types.ts';

/** Sentences that only withdrawn events tell: by article, indexes of sentences. */
export type Withheld = ReadonlyMap<ArticleSlug, ReadonlySet<number>>;

/** A takedown takes the words along, unless an event that stays tells them too. */
export function findWithheld(events: readonly Event[], withdrawn: ReadonlySet<string>): Withheld {
  const [gone, kept] = [new Map<ArticleSlug, Set<number>>(), new Map<ArticleSlug, Set<number>>()];
  for (const { id, tellings } of events)
    for (const { mention } of tellings) {
      const side = withdrawn.has(id) ? gone : kept;
      side.set(mention.article, (side.get(mention.article) ?? new Set()).add(mention.sentence));
    }
  const onlyGone = (slug: ArticleSlug, told: ReadonlySet<number>) =>
    new Set([...told].filter((sentence) => !kept.get(slug)?.has(sentence)));
  return new Map([...gone].map(([slug, told]) => [slug, onlyGone(slug, told)]));
}

/** An article without its withheld sentences, for pages that show its words. */
export function withholdSentences(reading: ArticleReading, withheld: Withheld): ArticleReading {
  const gone = withheld.get(reading.article.slug);
  if (!gone || gone.size === 0) return reading;
  return { ...reading, sentences: reading.sentences.filter(({ index }) => !gone.has(index)) };
}

/** A publication's evidence without quoting what is withheld. */
export function withholdEvidence(
  publication: Publication,
  { sentences }: ArticleReading,
  withheld: Withheld,
): Publication {
  const gone = withheld.get(publication.article);
  if (!gone || gone.size === 0) return publication;
  const spans = sentences.filter(({ index }) => gone.has(index)).map(({ position }) => position);
  const evidence = publication.evidence.map((reason) =>
    reason.position && spans.some((span) => touches(span, reason.position)) ? { ...reason, quote: null } : reason,
  );
  return { ...publication, evidence };
}

const touches = (a: Sentence['position'], b: Span | null): boolean => b !== null && a.start < b.end && b.start < a.end;
