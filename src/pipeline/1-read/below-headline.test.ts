import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { belowHeadline } from './below-headline.ts';

const TITLE = 'Board votes to rebuild pier';
const STORY = [
  'The harbour board voted on Monday to rebuild the north pier, which a storm tore away.',
  'Work is to begin in September and will cost some four million dollars, its chair said.',
];
const EVENT = 'An evening with the harbour choir, in the hall, with tea and cakes.';

function below(story: readonly string[], chosen: string, title = TITLE): string | null {
  const news = `<div class="news"><h1>${TITLE}</h1><div>${story.map((text) => `<p>${text}</p>`).join('')}</div></div>`;
  const { document } = parseHTML(`<html><body><div>${news}<div><p>${EVENT}</p></div></div></body></html>`);
  const blocks = [{ kind: 'paragraph' as const, text: chosen, linkShare: 0, label: null }];
  return belowHeadline(document, `${title} | The Harbour Times`, blocks)?.className ?? null;
}

describe('the part of a page below its headline', () => {
  it('is its article where none of it was chosen', () => expect(below(STORY, EVENT)).toBe('news'));

  it('is its article where but a note about its author was chosen', () =>
    expect(
      below(
        [...STORY, 'Ellen Marsh has covered the port for the last ten years.'],
        'Ellen Marsh has covered the port for the last ten years.',
      ),
    ).toBe('news'));

  it('is known by most words of its headline', () =>
    expect(below(STORY, EVENT, 'Board to rebuild the pier')).toBe('news'));

  it('is left where some of it was chosen, or much text from elsewhere', () => {
    expect(below(STORY, STORY.join(' '))).toBeNull();
    expect(below(STORY, `${EVENT} `.repeat(20))).toBeNull();
  });

  it('is none where a summary stands there alone', () => expect(below(STORY.slice(0, 1), EVENT)).not.toBe('news'));
});
