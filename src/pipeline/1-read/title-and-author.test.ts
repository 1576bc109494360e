import { describe, expect, it } from 'vitest';
import { PROSE, page, read } from '../../../test/support/saved-page.ts';

describe('a title', () => {
  it('loses the site after a dash', () => {
    const html = page({}).replace('rebuild pier</title>', 'rebuild pier – The Harbour Times</title>');
    expect(read(html).title).toBe('Board votes to rebuild pier');
  });

  it.each([
    ['its address names the site', '<link rel="canonical" href="https://post.skarne.example/pier">', ''],
    ['its foot names the site', '', '<footer>© 2024 Skarne Post</footer>'],
  ])('of the shortest page loses the site where %s, which is then the publisher', (_, head, foot) => {
    const html = `<html><head><title>North pier to be rebuilt | Skarne Post</title>${head}</head><body><p>The pier will be rebuilt in May.</p>${foot}</body></html>`;
    expect(read(html)).toMatchObject({ title: 'North pier to be rebuilt', publisher: 'Skarne Post' });
  });

  it('that the page declares loses a day behind its heading', () => {
    const head = '<meta property="og:title" content="Board votes to rebuild pier – HT – 06/05/2025">';
    expect(read(page({ head })).title).toBe('Board votes to rebuild pier');
  });

  it('stands behind the name that heads a page', () => {
    const html = `<html><head><title>Pell’s Pages: The pier is back</title></head><body><h1>Pell’s Pages</h1><h3>The pier is back</h3>${PROSE.map((text) => `<p>${text}</p>`).join('')}</body></html>`;
    expect(read(html).title).toBe('The pier is back');
  });

  it('that the page declares stays whole', () => {
    const head =
      '<meta property="og:title" content="The pier | A long goodbye"><meta property="og:site_name" content="A long goodbye">';
    expect(read(page({ head })).title).toBe('The pier | A long goodbye');
  });
});

describe('the author of a saved page', () => {
  it.each([
    ['<div>By Ellen Marsh</div>', 'Ellen Marsh'],
    ['<div>14/05/2025 - By Ellen Marsh, Port Aster</div>', 'Ellen Marsh'],
    ['<p>Von Jana Kern und Ada van der Orth</p>', 'Jana Kern und Ada van der Orth'],
    ['<div><span>Autor:</span> Ewa Marsz</div>', 'Ewa Marsz'],
    ['<div>記者 李明</div>', '李明'],
    ['<a href="/staff/ellen-marsh">Ellen Marsh</a>', 'Ellen Marsh'],
    ['<a href="/coast">Port Aster</a>', null],
    ['<p class="author">Posted on</p>', null],
    ['<p>By Monday Ada Orth had left.</p>', null],
    ['<p>Da Ponte Vecchio si vede il mare</p>', null],
  ])('%s: %s', (top, byline) => expect(read(page({ top })).byline).toBe(byline));
});
