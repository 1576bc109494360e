import type { ArticleReading, Mention, TimeExpression, TimeForm } from '../../src/types.ts';

/** A time expression with what a test doesn't care about filled in. */
export type SomeTime = Partial<TimeExpression> & { readonly form: TimeForm };

/** A reading of an article of our own making: times and mentions, one sentence for each mention. */
export function reading(
  slug: string,
  times: readonly SomeTime[],
  mentions: readonly Partial<Mention>[],
): ArticleReading {
  return {
    article: {
      slug,
      file: `content/articles/${slug}.md`,
      title: slug,
      publisher: null,
      author: null,
      url: null,
      published: null,
      publishedBasis: null,
      capture: null,
      capturedSha256: null,
      language: 'en',
      licence: 'quote',
      body: '',
      bodyLine: 1,
    },
    clean: { article: slug, text: '', blocks: [], runs: [], omitted: [], dateline: null },
    sentences: mentions.map((_, index) => ({
      index,
      block: 0,
      position: { article: slug, start: index * 100, end: index * 100 + 99 },
      text: `Sentence ${index}.`,
      quotations: [],
    })),
    times: times.map((time, index) => someTime(time, index)),
    mentions: mentions.map((mention, index) => someMention(slug, mention, index)),
  };
}

function someTime(time: SomeTime, index: number): TimeExpression {
  return {
    start: index * 10,
    end: index * 10 + 9,
    sentence: 0,
    text: `time ${index}`,
    rule: 'test',
    type: 'DATE',
    modifier: null,
    relation: null,
    direction: null,
    ...time,
  };
}

function someMention(article: string, mention: Partial<Mention>, index: number): Mention {
  return {
    index,
    article,
    sentence: index,
    position: { article, start: index * 100, end: index * 100 + 99 },
    quote: `Sentence ${index}.`,
    trigger: { lemma: 'meet', text: 'met', noun: false, start: 0, end: 3 },
    kind: 'meeting',
    status: 'occurred',
    speaker: null,
    negated: false,
    contested: false,
    actors: [],
    place: null,
    figures: [],
    time: { from: 'nothing', reason: 'test' },
    headline: `Headline ${index}`,
    confidence: 1,
    reasons: [],
    words: [],
    prominence: 'body',
    begins: null,
    ...mention,
  };
}

/** The publication a confirmed front matter gives. */
export function publishedOn(date: string, from: ArticleReading): ArticleReading {
  return { ...from, article: { ...from.article, published: date, publishedBasis: 'confirmed' } };
}
