import type { Article } from '../types.ts';

/** How an article is named where its publisher should stand. */
export function sourceName(article: Named): string {
  return article.supersededBy === undefined ? nameOf(article) : `${nameOf(article)} (earlier version)`;
}

type Named = Pick<Article, 'publisher' | 'capture' | 'slug' | 'supersededBy'>;

function nameOf({ publisher, capture, slug }: Named): string {
  if (publisher) return publisher;
  const file = (capture?.split('/').at(-1) ?? slug).replace(/\.\w{1,8}$/, '');
  const number = /^\d{1,6}(?=[_-])/.exec(file)?.[0];
  return `Publisher unknown · capture ${number ?? firstWords(file)}`;
}

const LONGEST = 24;

/** Of a name too long to show, the words that fit. */
function firstWords(name: string): string {
  if (name.length <= LONGEST) return name;
  const words = name.slice(0, LONGEST + 1).split(/[-_. ]/);
  const whole = words.slice(0, -1).join('-');
  return `${whole || name.slice(0, LONGEST)}…`;
}
