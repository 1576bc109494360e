import type { ReaderData, SourceName } from './reader-data.ts';

/** As a list of sources names it. */
export function wholeName({ publisher, title }: SourceName): string {
  return title === '' ? publisher : `${publisher}: ${title}`;
}

/** Two sources in as few words as tell them apart: their publishers, where those differ. */
export function namesOfTwo({ sources }: ReaderData, [a, b]: readonly [string, string]): readonly [string, string] {
  const of = (slug: string) => sources.find((source) => source.slug === slug) ?? { slug, publisher: slug, title: '' };
  const [first, second] = [of(a), of(b)];
  if (first.publisher !== second.publisher) return [first.publisher, second.publisher];
  return [wholeName(first), wholeName(second)];
}
