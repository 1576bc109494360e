import { describe, expect, it } from 'vitest';
import { english } from '../../languages/en/index.ts';
import { pageFurniture } from './page-furniture.ts';
import { readPage } from './read-page.ts';

const PROSE = [
  'The harbour board voted on Monday to rebuild the north pier, which a storm tore away in March.',
  'Work is to begin in September and will cost some four million dollars, the board’s chair said.',
  'Fishermen had asked for a longer pier, but the board found no money for it in this year’s budget.',
  'A second vote, on the lighthouse, was put off until the members have seen the engineers’ report.',
];

interface PageParts {
  readonly head?: string;
  readonly top?: string;
  readonly inside?: string;
  readonly end?: string;
}

const page = ({ head = '', top = '', inside = '', end = '' }: PageParts) => {
  const [first, ...others] = PROSE.map((text) => `<p>${text}</p>`);
  const prose = [first, inside, ...others].join('');
  return `<!doctype html><html lang="en"><head><title>Board votes to rebuild pier</title>${head}</head><body><main><article><h1>Board votes to rebuild pier</h1>${top}${prose}${end}</article></main></body></html>`;
};

function read(html: string) {
  const result = readPage('page.html', html);
  if ('problem' in result) throw new Error(result.problem.message);
  const { title, byline, language } = result.metadata;
  const reasons = pageFurniture(result.blocks, english, {
    title,
    author: byline && english.authorIn(byline),
    language,
  });
  return { ...result.metadata, body: result.blocks.filter((_, index) => !reasons.has(index)).map(({ text }) => text) };
}

describe('the body of a saved page', () => {
  it('is its paragraphs', () => expect(read(page({})).body).toEqual(PROSE));

  it.each([
    ['a link to another article', '<p><a href="/a">Storm tears away the north pier</a></p>'],
    ['a labelled link', '<p><strong>Read more:</strong> <a href="/a">Storm tears away the pier</a></p>'],
    [
      'a box of links',
      '<div><h3>Related</h3><ul><li><a href="/a">Storm tears pier away</a></li><li><a href="/b">Ferry late</a></li></ul></div>',
    ],
    [
      'a list of links',
      '<ul><li><a href="/a">Storm tears pier away</a></li><li><a href="/b">Ferry is late once more</a></li></ul>',
    ],
    ['a newsletter prompt', '<p>Sign up for our morning newsletter and never miss a story.</p>'],
    ['a share prompt', '<p>Share this article</p>'],
    [
      'a caption',
      '<div><img src="a.jpg"><p class="photo-caption">The pier before the storm, which took it in March.</p></div>',
    ],
    [
      'a box by its name',
      '<div data-qa="newsletter"><p>The Morning Tide: all that you need to know, before breakfast.</p></div>',
    ],
    [
      'the controls of a player',
      '<div class="video-js"><div class="vjs-time-control vjs-duration"><p>Duration Time 0:00, remaining time 0:00.</p></div></div>',
    ],
    ['a box by a name in one word', '<div class="relatedContent"><p>Storm tears away the north pier.</p></div>'],
    ['a link behind a label in any language', '<p>À lire aussi <a href="/a">Pourquoi les quais cèdent</a></p>'],
    ['a caption among other words', '<div><span class="img_desc">The pier before the storm.</span></div>'],
    [
      'a box that asks for an address',
      '<div class="nl"><h4>The Morning Tide</h4><p>All you need.</p><form><input type="email"></form></div>',
    ],
    [
      'a box with a title and a button',
      '<div class="b"><h4>The Morning Tide</h4><p>All you need, before breakfast.</p><button>I want it</button></div>',
    ],
    [
      'the title of another article below a label',
      '<section class="x"><header>MORE</header><div><h3><a href="/a">Storm tears away the pier</a></h3></div></section>',
    ],
    ['what stands for a list that did not load', '<amp-list src="/a"><div fallback>Could not load.</div></amp-list>'],
    ['a quotation of itself', '<blockquote><p>The board found no money for it in this year’s budget.</p></blockquote>'],
    ['a rule of signs', '<p>* * *</p>'],
    ['a line by a picture', '<div class="k"><img src="a.jpg"><div>The pier in March, before the storm.</div></div>'],
    [
      'what stands above a link, in any language',
      '<p><b>İLGİLİ HABER</b></p><p><a href="/a">Why do the pipes leak so</a></p>',
    ],
    [
      'a heading above a list of links',
      `<h3>Leia mais</h3><ul>${'<li><a href="/a">Why the pipes leak</a></li>'.repeat(2)}</ul>`,
    ],
    [
      'a box with a field that shows an address',
      '<div><div>Stay in the loop.</div><div>All you need, before breakfast.</div><input placeholder="you@mail.example"></div>',
    ],
  ])('leaves out %s', (_, inside) => expect(read(page({ inside })).body).toEqual(PROSE));

  it.each([
    ['a sentence with a link', '<p>The vote, <a href="/a">the third this year</a>, took ten minutes.</p>'],
    ['a subheading', '<h2>Older plans</h2>'],
    [
      'a linked subheading over points',
      '<h2><a href="/a">What the board wants now</a></h2><ul><li>A pier that is to be 90 metres long.</li></ul>',
    ],
    [
      'a paragraph with names in another script',
      '<p>也许最令人惊讶的是，巴兹·奥尔德林和尼尔·阿姆斯特朗走出登月舱之前在仪式上喝了少量葡萄酒，这一过程从来没有播出。</p>',
    ],
    [
      'a paragraph named after the offer it stands before',
      '<p class="paywall">The vote took ten minutes, and nobody spoke.</p>',
    ],
    [
      'a paragraph in a box without a caption',
      '<div class="image no_caption"><p>The vote took ten minutes, and nobody spoke.</p></div>',
    ],
    ['what a program names with two letters', '<h2 class="jw jx">Older plans</h2>'],
    [
      'a formula',
      '<p>Its length is <span class="MathJax Menu_Attached"><math><mi>l</mi></math></span> metres now.</p>',
    ],
    [
      'posts with buttons of their own',
      '<div><h3>At nine</h3><p>The vote took ten minutes.</p><button>Share</button></div>'.repeat(3),
    ],
    [
      'things with a link to each',
      '<div><h3><a href="https://shop.example/a">A lamp</a></h3><p>It is bright, and as cheap as it looks.</p></div>',
    ],
    ['a paragraph by a picture', '<div class="k"><img src="a.jpg"><p>The pier was built in March.</p></div>'],
    ['words around a picture', '<div class="k"><img src="a.jpg">The pier was built in March.</div>'],
    ['a heading above one link', '<h2>Older plans</h2><p><a href="/a">Why the pipes leak</a></p>'],
    [
      'a sentence about what somebody wants',
      '<p>“It is a day I want you to remember,” the chair told the members.</p>',
    ],
    ['a quotation that is told nowhere else', '<blockquote><p>We will build it with our own hands.</p></blockquote>'],
    ['a list of points', '<ul><li>The pier is to be 90 metres long.</li><li>It is to stand by May.</li></ul>'],
  ])('keeps %s', (_, inside) => expect(read(page({ inside })).body.length).toBeGreaterThan(PROSE.length));

  it.each([
    ['a note about its author', '<p>Ellen Marsh covers the port and everything that floats.</p>'],
    [
      'an offer and what is in it',
      '<h3>Subscribe to unlock this article</h3><ul><li>News from the whole coast, every day.</li></ul>',
    ],
    [
      'the next article',
      '</article><article><h1>Ferry late once more</h1><p>The ferry was late again on Monday, passengers said.</p>',
    ],
    [
      'a next article named like it',
      '</article></main><main><article><h1>Ferry late once more</h1><p>June 9, 2025</p><p>The ferry was late again on Monday.</p>',
    ],
    [
      'whose it is',
      '<p>© 2025 Valley Television. All rights reserved.</p><p>Words may be changed to correct errors.</p>',
    ],
    ['who may read on', '<p>Il vous reste 76,4 % de cet article à lire. La suite est réservée aux abonnés.</p>'],
  ])('ends before %s', (_, end) => {
    const [first = '', second = ''] = PROSE;
    const top = `<div class="byline">By Ellen Marsh</div>${`<p>${first}</p><p>${second}</p>`.repeat(3)}`;
    expect(read(page({ top, end })).body.slice(6)).toEqual(PROSE);
  });

  it('ends with a person who is told of before', () => {
    const end = '<p>The chair, Ada Orth, spoke last.</p>'.concat('<p>The members then left the hall.</p>'.repeat(4));
    const about = '<p>Ms Orth is the editor of a weekly in Port Aster.</p>';
    expect(read(page({ end: end + about })).body.at(-1)).toBe('Ms Orth is the editor of a weekly in Port Aster.');
  });

  it('has the short paragraphs beside the part with most of the text', () => {
    const [first, second, ...others] = PROSE.map((text) => `<p>${text}</p>`);
    const part = `<div>${[...others, ...others, ...others].join('')}</div>`;
    const html = `<html><body><div>${first}<p>What is to be done about it?</p>${second}${part}</div></body></html>`;
    expect(read(html).body).toContain('What is to be done about it?');
  });

  it('has the parts of an article that Readability leaves behind, but no aside of them', () => {
    const part = (texts: readonly string[], end = '') =>
      `<div class="s x${texts.length}"><div class="t">${texts.map((text) => `<p>${text}</p>`).join('')}${end}</div></div>`;
    const long = [...PROSE, ...PROSE].map((text, index) => `${text} ${text} (${index})`);
    const box = '<div class="newsletter"><p>The Morning Tide: all that you need to know, before breakfast.</p></div>';
    const rest = ['Nobody on the quay believed it.', 'They had heard it before.'].map(
      (text) => `${text} ${text} ${text}`,
    );
    const parts = `<div>${part(long)}</div><div>${part(rest, box)}</div>`;
    const html = `<html><body><div><h1>Pier</h1>${parts}</div><div class="c"><p>${PROSE[3]}</p></div></body></html>`;
    expect(read(html).body).toEqual([...long, ...rest]);
  });

  it('is a Chinese one with English names up to its last sentence', () => {
    const last = 'DeepMind希望DNC可以推动计算行业实现更多突破，研究结果发表在《自然》（Nature）上。（编译/李明）';
    const html = `<html><body><article>${`<p>谷歌在二零一四年收购的人工智能公司开发出一款能够学习新知识并利用这些知识来回答问题的产品。</p>`.repeat(6)}<p>${last}</p></article></body></html>`;
    expect(read(html).body.at(-1)).toBe(last);
  });

  it('is not what asks for consent', () => {
    const asked = `<div id="cookie-consent"><h2>We value your privacy</h2>${'<p>We and our partners store what we like, and you can change it at any time.</p>'.repeat(9)}</div>`;
    expect(read(page({}).replace('<body>', `<body>${asked}`)).body).toEqual(PROSE);
  });

  it.each([
    ['the author and the day', '<p>By Ellen Marsh (Port Aster, special correspondent), June 5, 2025, 9:40 pm</p>'],
    [
      'the day in another language',
      '<div>Publicado el 5 de junio de 2025 a las 18:20, actualizado a las 19:00 horas</div>',
    ],
  ])('begins behind the line with %s', (_, top) => expect(read(page({ top })).body).toEqual(PROSE));

  it('is not the cards of other articles, however many', () => {
    const card =
      '<div class="c"><h3><a href="/a">Storm tears away the pier</a></h3><p>A line or two, to read on.</p></div>';
    const cards = page({}).replace('</main>', `</main><section class="s">${card.repeat(5)}</section>`);
    expect(read(cards.replaceAll(/<\/?main>/g, '')).body).toEqual(PROSE);
  });

  it('is a short article rather than long comments', () => {
    const comment = `<li><p>${PROSE[2]} ${PROSE[3]}</p></li>`;
    const html = `<html><body><div><p>${PROSE[0]}</p></div><div id="comments"><ol>${comment.repeat(9)}</ol></div></body></html>`;
    expect(read(html).body).toEqual([PROSE[0]]);
  });

  it('has a paragraph for what empty lines part', () => {
    const cell = `<font size="5">Pier</font><br><br><font size="2">${PROSE.join('<br><br>')}</font>`;
    const html = `<html><body><table><tr><td><a href="/">Home</a></td><td>${cell}</td></tr></table></body></html>`;
    expect(read(html).body).toEqual(expect.arrayContaining(PROSE));
  });

  it.each(['<!doctype html>\n<html', '<!doctype html>', '<!-- <html> -->', '<html><body><p>The board'])(
    'is what there is of a page cut off: %j',
    (html) => expect(() => read(html)).not.toThrow(),
  );

  it('is what JSON-LD holds where a script was to draw it', () => {
    const told = JSON.stringify({ '@type': 'NewsArticle', articleBody: PROSE.join('\n\n') });
    const head = `<script type="application/ld+json">${told}</script>`;
    const drawn = `<html><head>${head}</head><body><h1>Pier</h1><footer>© Post. All rights reserved.</footer></body></html>`;
    expect(read(drawn).body).toEqual(PROSE);
    expect(read(page({ head, inside: '<p>The members then went home.</p>' })).body).toHaveLength(5);
  });

  it('does not repeat the title', () => {
    const top = '<div>Board votes to rebuild pier<br>Thursday, 5 June 2025</div>';
    expect(read(page({ top })).body).toEqual(PROSE);
  });

  it('ends before the comments', () => {
    const end = '<h3>Comments</h3><p>About time too, that old pier was a danger to all of us.</p>';
    expect(read(page({ end })).body).toEqual(PROSE);
  });
});

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
  ])('is read from %s', (_, parts, day) => expect(read(page(parts)).published).toBe(day));

  it('is the one of the article that the page is about', () => {
    const other = { '@type': 'NewsArticle', headline: 'Ferry late', datePublished: '2025-01-01' };
    const own = { '@type': 'NewsArticle', headline: 'Board votes to rebuild pier', datePublished: '2025-06-05' };
    expect(read(page({ head: ld([other, own]) })).published).toBe('2025-06-05');
  });
});

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
    ['<p>By Monday Ada Orth had left.</p>', null],
    ['<p>Da Ponte Vecchio si vede il mare</p>', null],
  ])('%s: %s', (top, byline) => expect(read(page({ top })).byline).toBe(byline));
});
