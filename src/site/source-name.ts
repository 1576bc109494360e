import type { Article } from '../types.ts';

/** How an article is named where its publisher should stand. */
export function sourceName({ publisher, capture, slug }: Article): string {
  if (publisher) return publisher;
  const file = capture?.split('/').at(-1) ?? slug;
  const number = /^\d{1,6}(?=[_-])/.exec(file)?.[0];
  return `Publisher unknown · capture ${number ?? file.slice(0, 24)}`;
}
