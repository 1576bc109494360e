import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { paragraphsOfDivs } from './div-paragraphs.ts';

const LINE = 'The harbour board voted on Monday to rebuild the north pier, which a storm tore away in March.';

function paragraphs(inside: string): number {
  const { document } = parseHTML(`<html><body><div class="t">${inside}</div></body></html>`);
  paragraphsOfDivs(document);
  return document.querySelectorAll('p').length;
}

describe('a <div>', () => {
  it('is a paragraph where a text is made of such', () => expect(paragraphs(`<div>${LINE}</div>`.repeat(4))).toBe(4));

  it.each([
    ['alone', `<div>${LINE} ${LINE} ${LINE} ${LINE}</div>`],
    ['that is short', '<div>Harbour</div>'.repeat(40)],
    ['that holds a part', `<div>${LINE}<ul><li>Pier</li></ul></div>`.repeat(4)],
  ])('%s stays one', (_, inside) => expect(paragraphs(inside)).toBe(0));

  it('stays one beside paragraphs', () =>
    expect(paragraphs(`<p>${LINE}</p>${`<div>${LINE}</div>`.repeat(4)}`)).toBe(1));
});
