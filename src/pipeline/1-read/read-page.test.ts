import { describe, expect, it } from 'vitest';
import { PROSE, page, read } from '../../../test/support/saved-page.ts';

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
    ['the day alone', '<h2 class="date-header">Thursday, June 5, 2025</h2>'],
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

  it('is a short article rather than what stands below “Readers’ comments (9)”', () => {
    const comment = `<div><b>reader</b><p>${PROSE[2]} ${PROSE[3]}</p></div>`;
    const html = `<html><body><div><p>${PROSE[0]}</p></div><div class="rc"><h3>Readers’ comments (9)</h3>${comment.repeat(9)}</div></body></html>`;
    expect(read(html).body).toEqual([PROSE[0]]);
  });

  it.each([
    '<header><p class="author-line">Ellen Marsh has written about the port for more than twenty years.</p></header>',
    '<header><div role="note"><p>This is about the pier, not about the boat that is called the Pier.</p></div></header>',
    '<header><p><a href="/b">The ferry was late once more on Monday, as passengers tell us.</a></p></header>',
  ])('has no line that is not the article’s below its headline: %s', (line) => {
    const long = PROSE.map((text) => `<p>${text} ${text}</p>`).join('');
    const html = page({}).replace('</h1>', `</h1>${line}<div class="text">${long}</div>`);
    expect(read(html).body[0]).toBe(`${PROSE[0]} ${PROSE[0]}`);
  });

  it('has the paragraphs that are a <div> each, those full of links too', () => {
    const link = '<a href="https://a.example">the harbour radio</a>';
    const lines = [...PROSE, `You hear ${link}, ${link} and ${link} by day and by night on the whole coast.`];
    const html = `<html><body><div class="t">${lines.map((line) => `<div>${line}</div>`).join('')}</div></body></html>`;
    expect(read(html).body).toEqual(lines.map((line) => line.replaceAll(/<[^>]*>/g, '')));
  });

  it('has a subheading that is called a header', () => {
    const html = page({ inside: '<h2 class="section-header">Older plans</h2><p>The board had none.</p>' });
    expect(read(html).body).toContain('Older plans');
  });

  it('begins behind a list of the sections of its site', () => {
    const menu = `<ul>${['Coast', 'Jobs', 'Homes', 'Cars', 'Traffic', 'Old Town'].map((name) => `<li>${name}</li>`).join('')}</ul>`;
    expect(read(page({ top: menu })).body).toEqual(PROSE);
  });

  it('is a short article above many cards of others in the same part', () => {
    const card = '<div class="c"><h3><a href="/a">Storm tears away the pier</a></h3></div>';
    const text = PROSE.map((line) => `<p>${line}</p>`).join('');
    const html = `<html><body><div class="a"><h1>Pier</h1></div><div class="b">${text}<div>${card.repeat(12)}</div></div></body></html>`;
    expect(read(html).body).toEqual(PROSE);
  });

  it('has the place that opens its first sentence, once', () => {
    const top =
      '<p><span class="dateline">PORT ASTER — </span>The storm came at night, when nobody was on the pier.</p>';
    expect(read(page({ top })).body).toEqual([
      'PORT ASTER — The storm came at night, when nobody was on the pier.',
      ...PROSE,
    ]);
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

  it.each(['<p><a href="/health">HARBOUR</a></p>', '<p>BREAKING NEWS</p>'])('does not begin with %s', (top) =>
    expect(read(page({ top })).body).toEqual(PROSE),
  );

  it('does not repeat the title', () => {
    const top = '<div>Board votes to rebuild pier<br>Thursday, 5 June 2025</div>';
    expect(read(page({ top })).body).toEqual(PROSE);
  });

  it('ends before the comments', () => {
    const end = '<h3>Comments</h3><p>About time too, that old pier was a danger to all of us.</p>';
    expect(read(page({ end })).body).toEqual(PROSE);
  });
});
