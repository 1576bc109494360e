import { describe, expect, it } from 'vitest';
import { findCopies } from './copies.ts';
import { mentionOf } from './mention-for-tests.ts';
import { mentionKeys } from './mention-key.ts';

const FIRE = 'A fire broke out on the quay.';
const HURT = 'Two dockers were hurt.';
const REOPEN = 'The quay reopens on Monday.';

/** Articles as lists of sentences → for each sentence the article it was taken over from. */
function sourcesOf(articles: Readonly<Record<string, readonly string[]>>, days: Readonly<Record<string, string>> = {}) {
  const mentions = Object.entries(articles).flatMap(([article, quotes]) =>
    quotes.map((quote, index) => mentionOf({ article, quote, what: 'tell', index })),
  );
  const copies = findCopies(mentions, mentionKeys(mentions), (article) => days[article] ?? null);
  return copies.map((at) => (at === null ? null : mentions[at]?.article));
}

describe('a copy', () => {
  it('of a whole article is every sentence of it', () =>
    expect(sourcesOf({ courier: [FIRE, HURT], wire: [FIRE, HURT] })).toEqual([null, null, 'courier', 'courier']));

  it('is the one that appeared later, whatever its name', () =>
    expect(
      sourcesOf({ courier: [FIRE, HURT], wire: [FIRE, HURT] }, { courier: '2021-03-09', wire: '2021-03-08' }),
    ).toEqual(['wire', 'wire', null, null]));

  it('may have a sentence of its own, which is no copy', () =>
    expect(sourcesOf({ agency: [FIRE, HURT, REOPEN], daily: ['We were there.', FIRE, HURT] })).toEqual([
      ...[null, null, null],
      ...[null, 'agency', 'agency'],
    ]));

  it('of a copy comes from the first', () =>
    expect(sourcesOf({ a: [FIRE, HURT], b: [FIRE, HURT], c: [FIRE, HURT] }).slice(2)).toEqual(['a', 'a', 'a', 'a']));
});

describe('no copy', () => {
  it('is one sentence that two articles share', () =>
    expect(sourcesOf({ courier: [FIRE, HURT], wire: [FIRE, REOPEN] })).toEqual([null, null, null, null]));

  it('is an article that repeats itself', () => expect(sourcesOf({ courier: [FIRE, FIRE] })).toEqual([null, null]));
});
