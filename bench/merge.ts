/**
 * How merging's time grows: made-up articles, ten mentions each, several articles to a story.
 * `npm run bench -- merge [1000 10000 100000]` prints milliseconds and events for each size.
 */
import { mergeMentions } from '../src/pipeline/7-merge/merge-mentions.ts';
import type { DatedMention } from '../src/types.ts';
import type { Bench } from './bench.ts';

const TRIGGERS = ['meet', 'attack', 'sign', 'arrest', 'vote', 'crash', 'launch', 'resign', 'protest', 'rule'];
const MENTIONS_PER_ARTICLE = 10;
const ARTICLES_PER_STORY = 8;

/** The same numbers on every run: a linear congruential generator. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** Mentions with words drawn from their story's and from everybody's. */
export function makeMentions(count: number): readonly DatedMention[] {
  const below = numbers(7);
  return Array.from({ length: count }, (_, at) => {
    const index = at % MENTIONS_PER_ARTICLE;
    const article = Math.floor(at / MENTIONS_PER_ARTICLE);
    const story = Math.floor(article / ARTICLES_PER_STORY);
    const words = Array.from({ length: 12 }, (_unused, word) =>
      word < 5 ? `story${story}word${below(12)}` : `word${Math.floor(below(5000) ** 0.8)}`,
    );
    const lemma = TRIGGERS[(story + below(4)) % TRIGGERS.length] ?? 'meet';
    const date = `20${pad(10 + (story % 15))}-${pad(1 + (story % 12))}-${pad(1 + below(5))}`;
    return mentionOf({ index, article: `article-${pad(article)}`, words, lemma, date, name: `Person ${story}` });
  });
}

function mentionOf(given: {
  readonly index: number;
  readonly article: string;
  readonly words: readonly string[];
  readonly lemma: string;
  readonly date: string;
  readonly name: string;
}): DatedMention {
  const quote = `${given.name} ${given.lemma} ${given.words.join(' ')}.`;
  const start = given.name.length + 1;
  const actor = { name: given.name, type: 'person' as const, asWritten: given.name };
  const date = {
    edtf: given.date,
    granularity: 'day' as const,
    year: 'certain' as const,
    month: 'certain' as const,
    day: 'certain' as const,
    steps: [],
    alternatives: [],
  };
  return {
    index: given.index,
    article: given.article,
    sentence: given.index,
    position: { article: given.article, start: 0, end: quote.length },
    quote,
    trigger: { lemma: given.lemma, text: given.lemma, noun: false, start, end: start + given.lemma.length },
    kind: 'other',
    status: 'occurred',
    speaker: null,
    negated: false,
    contested: false,
    begins: null,
    actors: [actor],
    place: null,
    figures: [],
    time: { from: 'expression', expression: 0 },
    headline: quote,
    confidence: 1,
    reasons: [],
    words: given.words,
    prominence: 'body',
    dateAsTold: date,
    date,
    timeWords: null,
    dayTold: null,
  };
}

export const run: Bench = (args, say) => {
  const sizes = args.map(Number);
  for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
    const mentions = makeMentions(size);
    const startedMs = performance.now();
    const { groups } = mergeMentions(mentions);
    const elapsedMs = Math.round(performance.now() - startedMs);
    say(`${size} mentions: ${elapsedMs} ms, ${groups.length} events`);
  }
};
