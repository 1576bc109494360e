import { describe, expect, it } from 'vitest';
import { type PageParts, PROSE, page, read } from '../../../test/support/saved-page.ts';

describe('the day of a saved page', () => {
  const ld = (json: object) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

  it.each<[string, PageParts, string | null]>([
    [
      'JSON-LD in a graph',
      { head: ld({ '@graph': [{ '@type': 'NewsArticle', datePublished: '2025-06-05T09:00:00+02:00' }] }) },
      '2025-06-05',
    ],
    [
      'a meta element',
      { head: '<meta property="article:published_time" content="2025-06-05T23:10:00-07:00">' },
      '2025-06-05',
    ],
    ['microdata', { top: '<span itemprop="datePublished" content="2025-06-05">Thursday</span>' }, '2025-06-05'],
    ['the address', { head: '<link rel="canonical" href="https://example.org/2025/06/05/pier">' }, '2025-06-05'],
    ['a <time> below the headline', { top: '<time datetime="2025-06-05T08:00">5 June</time>' }, '2025-06-05'],
    ['a line below the headline', { top: '<div class="byline">By Ellen Marsh | June 5, 2025</div>' }, '2025-06-05'],
    [
      'a data attribute',
      { top: '<span class="c" data-publish-date="2025-06-05T09:00">2 days ago</span>' },
      '2025-06-05',
    ],
    [
      'a line below the author’s',
      { top: '<div class="by">By Ellen Marsh<br>June 5, 2025 9:40 PM EDT</div>' },
      '2025-06-05',
    ],
    [
      'a script that draws the page',
      { end: '<script>{"article":{"publishedAt":"2025-06-05T10:11:12Z"}}</script>' },
      '2025-06-05',
    ],
    [
      'escaped data of a script',
      { end: '<script>push("{\\"publish_date\\":\\"2025-06-05\\"}")</script>' },
      '2025-06-05',
    ],
    [
      'the line below the headline, not a film’s upload',
      { head: ld({ '@type': 'VideoObject', uploadDate: '2025-06-02' }), top: '<div class="date">June 5, 2025</div>' },
      '2025-06-05',
    ],
    ['where the first sentence opens', { inside: '<p>PORT ASTER, June 5, 2025 — The ferry sailed.</p>' }, '2025-06-05'],
    [
      'the line in a foot of the article',
      {
        end: '<footer>Posted by <a rel="author">Ellen Marsh</a> on <time datetime="2025-06-05">5 June</time></footer>',
      },
      '2025-06-05',
    ],
    [
      'what a reader hears',
      { top: '<div class="dt" aria-label="Published 9:01 a.m. June 5, 2025"></div>' },
      '2025-06-05',
    ],
    ['what a pointer shows', { top: '<span class="ago" title="2025-06-05T09:10">2 months ago</span>' }, '2025-06-05'],
    ['three pieces', { top: '<div class="date"><b>5</b><i>June</i><b>2025</b></div>' }, '2025-06-05'],
    [
      'the line without the word for a change, in any language',
      { top: '<div><span>Giriş: 05.06.2025</span> <span>Güncelleme: 07.06.2025</span></div>' },
      '2025-06-05',
    ],
    [
      'before the label of the change',
      { top: '<div class="info"><a>18:20 05.06.2025</a> <span>(обновлено: 07.06.2025)</span></div>' },
      '2025-06-05',
    ],
    ['digits of another script', { top: '<div class="d"><span>نُشر في: ٢٠٢٥-٠٦-٠٥</span></div>' }, '2025-06-05'],
    [
      'no site’s own beginning',
      {
        head: ld({ '@type': 'WebSite', datePublished: '2011-01-01' }),
        top: '<meta itemprop="datePublished" content="2025-06-05">',
      },
      '2025-06-05',
    ],
    [
      'the day of the article rather than of a public meeting',
      { top: '<div>Public meeting: May 27, 2025</div><div class="date">June 5, 2025</div>' },
      '2025-06-05',
    ],
    ['no sentence with a dash', { inside: '<p>The board met on June 2, 2025 - the last time - and agreed.</p>' }, null],
    [
      'a labelled day, not that of a change',
      { top: '<p>Updated June 7, 2025</p><p>Published June 5, 2025</p>' },
      '2025-06-05',
    ],
    [
      'the label within a line',
      { top: '<div class="dates">Updated June 7, 2025. Published June 5, 2025</div>' },
      '2025-06-05',
    ],
    [
      'the day shown rather than the day in UTC',
      {
        head: '<meta property="article:published_time" content="2025-06-06T03:10:00Z">',
        top: '<time datetime="2025-06-06T03:10:00Z">June 5, 2025</time>',
      },
      '2025-06-05',
    ],
    [
      'the day of a change where there is no other',
      { head: '<meta property="article:modified_time" content="2025-06-07T10:00:00+01:00">' },
      '2025-06-07',
    ],
    [
      'nothing in comments',
      { end: '<section class="comments"><time datetime="2025-06-09">June 9</time></section>' },
      null,
    ],
    ['nothing in the prose', {}, null],
    [
      'a day without a year where the address has its month',
      {
        head: '<link rel="canonical" href="https://example.org/2025/06/pier">',
        top: '<div class="date">Thursday, June 5</div>',
      },
      '2025-06-05',
    ],
    [
      'no day without a year in another month than the address',
      { head: '<link rel="canonical" href="https://example.org/2025/07/pier">', top: '<div class="date">June 5</div>' },
      null,
    ],
    [
      'the day before that of the change',
      {
        head: '<meta property="article:modified_time" content="2025-06-07">',
        top: '<div class="t">05.06.2025 - 12:30 | Son Güncelleme: 07.06.2025 - 09:00</div>',
      },
      '2025-06-05',
    ],
    [
      'nothing below “2 hours ago”',
      { top: '<div>2 hours ago</div>', end: '<section class="replies"><div>Ute · 9 June 2025</div></section>' },
      null,
    ],
    ['no embedded post', { inside: '<blockquote><p>The pier is gone.</p><a>June 4, 2025</a></blockquote>' }, null],
    [
      'the line of the change near the headline, not today in the head of the site',
      {
        head: '</head><body><div id="header"><p class="date">9 September 2025</p></div>',
        top: '<p class="changed">Last updated 5 June 2025</p>',
      },
      '2025-06-05',
    ],
    [
      'the line below the headline rather than the <time> of a further article',
      {
        top: '<p class="info">Coast, 5 June 2025</p>',
        end: '</article><article><time datetime="2025-07-01">1 July 2025</time><h3><a href="/b">Ferry late</a></h3></article><article>',
      },
      '2025-06-05',
    ],
    [
      'the change told below the headline, not the one above it',
      {
        head: '</head><body><div id="now"><p class="date">Updated Monday 09.09.2025 10:12</p></div>',
        top: '<div class="date">Updated Thursday 05.06.2025 19:41</div>',
      },
      '2025-06-05',
    ],
    ['an address without its site', { head: '<link rel="canonical" href="/2025/06/05/pier.html">' }, '2025-06-05'],
    [
      'where a German text opens',
      { inside: '<p>Hamburg, 5. Juni 2025 – Der Senat hat den Bau der neuen Brücke genehmigt.</p>' },
      '2025-06-05',
    ],
    [
      'a German line of a page that says it is English',
      { top: '<span class="date">5. Oktober 2024</span>' },
      '2024-10-05',
    ],
    [
      'numbers in the order of others on the page',
      { top: '<div class="date">6/5/2025</div>', end: '<aside>5/28/2025, 5/30/2025</aside>' },
      '2025-06-05',
    ],
  ])('is read from %s', (_, parts, day) => expect(read(page(parts)).published).toBe(day));

  it('is read below a headline that other parts of the page repeat, in a layout that is called after its sidebar', () => {
    const top = '<div class="meta">June 5, 2025</div>';
    const html = page({ top })
      .replace('<main>', '<main><div class="two-columns-sidebar-right">')
      .replace('</main>', `</div>${'<i>x</i>'.repeat(90)}<h2>Board votes to rebuild pier</h2></main>`);
    expect(read(html).published).toBe('2025-06-05');
  });

  it('is read from a page whose program put a part before its head', () => {
    const html = page({ top: '<div class="meta">June 5, 2025</div>' }).replace('<head>', '<div id="x"></div><head>');
    expect(read(html)).toMatchObject({ published: '2025-06-05', body: PROSE });
  });

  it('is read from the address that a browser wrote as it saved the page', () => {
    const saved = page({}).replace(
      '<html',
      '<!-- saved from url=(0047)http://www.coast.example/2025/06/05/pier.html -->\n<html',
    );
    expect(read(saved).published).toBe('2025-06-05');
  });

  it('is read near what is called a title, of a page that is one form and has no heading', () => {
    const cell = `<span class="article-title">A pier for the whole coast</span><span class="article-date">5/26/2025</span>`;
    const text = '<p>The board met for the third time this year, and nobody left early.</p>'.repeat(20);
    const html = `<html><head><title>Coast Journal</title></head><body><form><div class="top"><span class="date">September 9, 2025</span></div>${'<a>x</a>'.repeat(20)}<div>${cell}${text}</div></form></body></html>`;
    expect(read(html).published).toBe('2025-05-26');
  });

  it('is the one of the article that the page is about', () => {
    const other = { '@type': 'NewsArticle', headline: 'Ferry late', datePublished: '2025-01-01' };
    const own = { '@type': 'NewsArticle', headline: 'Board votes to rebuild pier', datePublished: '2025-06-05' };
    expect(read(page({ head: ld([other, own]) })).published).toBe('2025-06-05');
  });
});
