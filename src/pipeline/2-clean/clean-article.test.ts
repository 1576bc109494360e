import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../languages/en/index.ts';
import type { Article } from '../../types.ts';
import { cleanArticle } from './clean-article.ts';
import { toBody } from './offset-runs.ts';

const articleOf = (body: string): Article => ({
  ...{ slug: 'a', file: 'a.md', title: 'A', publisher: null, author: null, url: null, published: null },
  ...{ publishedBasis: null, capture: null, capturedSha256: null, language: 'en', licence: 'quote', bodyLine: 1 },
  body,
});
const clean = (body: string) => cleanArticle(articleOf(body), english);

describe('clean text', () => {
  it('has the words of links, emphasis and entities, and not their marks', () =>
    expect(clean('The *mill* [closed](https://x.example) &amp; `burned` on **Monday**.').text).toBe(
      'The mill closed & burned on Monday.',
    ));

  it('leaves out code, raw HTML, tables and pictures, and lists them', () => {
    const { text, omitted } = clean(
      'It rained.\n\n<script>alert(1)</script>\n\n```\ncode\n```\n\n![x](y.png) It snowed.',
    );
    expect(text).toBe('It rained.\n\n It snowed.');
    expect(omitted.map(({ reason }) => reason).sort()).toEqual(['code', 'html', 'image']);
  });

  it('knows its dateline below a summary', () => {
    const { text, dateline } = clean(
      '# Tunnel opens\n\nThe works took nine years.\n\nPORT ALBERT, May 6 (AP) — The tunnel opened on Monday.',
    );
    expect(text.slice(dateline?.end)).toBe('The tunnel opened on Monday.');
  });

  it('knows its dateline', () => {
    const { text, dateline } = clean('# Tunnel opens\n\nPORT ALBERT, May 6 (AP) — The tunnel opened on Monday.');
    expect(dateline).toMatchObject({
      place: 'PORT ALBERT',
      agency: 'AP',
      filed: { text: 'May 6', year: null, month: 5, day: 6 },
    });
    expect(text.slice(dateline?.end)).toBe('The tunnel opened on Monday.');
  });

  it.each(['The vote — the third — failed.', 'Reed - who is 61 - resigned on Monday.'])('%j has none', (body) =>
    expect(clean(body).dateline).toBeNull(),
  );

  it('leads every letter back to the same letter of the body', () => {
    const words = fc.array(
      fc.constantFrom(
        'mill',
        '*Kyiv*',
        '**31**',
        '[a](b)',
        '&amp;',
        'é',
        '😀',
        '\n',
        '\n\n',
        '> ',
        '- ',
        '`x`',
        '\\*',
        'Ky\u00adiv',
        '\u200b',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const body = parts.join(' ');
        const { text, runs } = clean(body);
        for (const [at, letter] of [...text].map((letter) => [text.indexOf(letter), letter] as const))
          if (/\p{L}|\p{N}/u.test(letter))
            expect(body.slice(toBody(runs, at), toBody(runs, at) + letter.length)).toBe(letter);
      }),
    );
  });
});
