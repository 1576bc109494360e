import type { ArticleSlug, Event, Telling } from '../types.ts';

/** The telling whose sentence stands for the event on a card: the surest, of equals the first. */
export function leadingTelling({ tellings }: Event): Telling | null {
  const own = tellings.filter(({ copyOf }) => copyOf === null);
  return own.reduce<Telling | null>(
    (best, telling) => (best && best.mention.confidence >= telling.mention.confidence ? best : telling),
    null,
  );
}

/** Tellings of each source together, each sentence once. */
export function sentencesBySource({
  tellings,
}: Event): readonly { readonly article: ArticleSlug; readonly tellings: readonly Telling[] }[] {
  const bySource = new Map<ArticleSlug, Telling[]>();
  for (const telling of tellings) {
    const list = bySource.get(telling.mention.article) ?? [];
    if (!list.some(({ mention }) => mention.sentence === telling.mention.sentence)) list.push(telling);
    bySource.set(telling.mention.article, list);
  }
  return [...bySource].map(([article, list]) => ({ article, tellings: list }));
}
