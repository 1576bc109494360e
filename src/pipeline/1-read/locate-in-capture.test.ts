import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '../../languages/en/index.ts';
import { readOneArticle } from '../read-one-article.ts';
import { indexCapture } from './locate-in-capture.ts';
import { articleOfCapture, readCapture } from './read-capture.ts';

const SEEDS = join(import.meta.dirname, '../../../seeds');

describe('a sentence', () => {
  it.each([
    ['He said “no” again.', 'Menu\nHe said "no" again.', 'He said "no" again'],
    [
      'It was Bob’s & Ann’s.',
      '<p>It was <b>Bob&rsquo;s</b> &amp; Ann&#8217;s.</p>',
      'It was <b>Bob&rsquo;s</b> &amp; Ann&#8217;s.',
    ],
    ['It rained\nall day.', 'It rained \r\n  all day.', 'It rained \r\n  all day.'],
  ])('%j is found', (quote, capture, found) => {
    const span = indexCapture(capture).locate(quote);
    expect(span && capture.slice(span.start, span.end)).toContain(found);
  });

  it('that comes twice is found where it stands', () => {
    const capture = 'It rained. It rained.';
    expect(indexCapture(capture).locate('It rained.', 5)).toEqual({ start: 11, end: 21 });
  });

  it('that isn’t there is not found', () => expect(indexCapture('It rained.').locate('It snowed.')).toBeNull());

  it.each(readdirSync(SEEDS))('is found in %s, every one and in order', (name) => {
    const capture = readCapture(name, readFileSync(join(SEEDS, name)), english).value;
    if (!capture) throw new Error(`${name} isn't read`);
    const { sentences } = readOneArticle(articleOfCapture(capture, 'a', 'a.md'), english);
    const index = indexCapture(capture.text);
    const spans = sentences.map(({ text }) => index.locate(text));
    expect(sentences.length).toBeGreaterThan(10);
    expect(spans).not.toContain(null);
  });
});
