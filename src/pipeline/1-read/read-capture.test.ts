import { describe, expect, it } from 'vitest';
import { english } from '../../languages/en/index.ts';
import { markdownBlocks } from '../2-clean/markdown-blocks.ts';
import { readArticle } from './read-article.ts';
import { readCapture } from './read-capture.ts';
import { writeArticle } from './write-article.ts';
import { writeMarkdown } from './write-markdown.ts';

const read = (file: string, text: string) => readCapture(file, new TextEncoder().encode(text), english);

const PAGE = `Skip to main content
Menu
Home | World | Business
Harbour tunnel opens after nine years
By Ann Field
Published 4:15 PM EDT, Tue May 6, 2025
Share this article
PORT ALBERT (AP) — The harbour tunnel opened on Monday, nine years after work began.
“It is a good day,” said Mayor Joan Reed, who cut the ribbon.
Sign up for our newsletter
Engineers had warned in March that two pumps were still missing.
Related: Storm damages pier
Tags: tunnels, transport
`;

describe('a page saved as text', () => {
  const { value } = read('tunnel.txt', PAGE);

  it('gives its title, its day and its author', () =>
    expect(value).toMatchObject({ title: 'Harbour tunnel opens after nine years', published: '2025-05-06' }));

  it.each(['May 6, 2025', 'By Ann Field'])('has its title above %j', (below) => {
    const lines = ['A paper on rice', 'The sea that rose', below];
    const prose =
      'Rice prices rose to their highest in two years on Wednesday, as rain delayed the harvest in three provinces.';
    expect(read('rice.txt', `${[...lines, prose, prose].join('\n\n')}\n`).value?.title).toBe('The sea that rose');
  });

  it('gives the day of its last change, which its article keeps', () => {
    const changed = PAGE.replace('Tue May 6, 2025', 'Tue May 6, 2025 | Updated 9:02 AM EDT, Thu May 8, 2025');
    const captured = read('tunnel.txt', changed).value;
    expect(captured).toMatchObject({ published: '2025-05-06', updated: '2025-05-08' });
    const written = captured && writeArticle(captured, 'seeds/tunnel.txt', '0'.repeat(64));
    const { value: article } = readArticle('content/articles/tunnel.md', new TextEncoder().encode(written ?? ''));
    expect(article).toMatchObject({ published: '2025-05-06', updated: '2025-05-08' });
    expect(value?.updated).toBeNull();
  });

  it('gives the day of its last change where its markup alone gives the first', () => {
    const page = (shown: string) =>
      `<html><head><meta property="article:published_time" content="2025-05-06T09:00:00Z"></head><body><article>
<h1>Harbour tunnel opens after nine years</h1><div>${shown}</div>
<p>The harbour tunnel opened on Monday, nine years after work on it had begun below the old docks.</p>
<p>“It is a good day for the harbour and for the town,” said Mayor Joan Reed, who cut the ribbon.</p></article></body></html>`;
    const days = (shown: string) => {
      const captured = read('tunnel.html', page(shown)).value;
      return [captured?.published, captured?.updated];
    };
    expect(days('Updated May 8, 2025, 9:02 a.m. EDT')).toEqual(['2025-05-06', '2025-05-08']);
    expect(days('Updated May 8, 2025, 9:02 a.m. EDT · May 6, 2025, 5:00 a.m. EDT')).toEqual([
      '2025-05-06',
      '2025-05-08',
    ]);
    expect(days('May 6, 2025')).toEqual(['2025-05-06', null]);
    expect(days('Updated May 6, 2025')).toEqual(['2025-05-06', null]);
  });

  it('has the title that its Markdown puts on top', () => {
    const prose =
      'The strike that emptied the classrooms of the town is over. Teachers voted on Sunday to accept an offer.';
    const titled = (text: string) => {
      const captured = read('strike.md', text).value;
      return [captured?.title, captured?.body.trim()];
    };
    expect(titled(`# Nine minutes\n\n${prose}\n`)).toEqual(['Nine minutes', prose]);
    expect(titled(`---\ntitle: The strike\n---\n\n# Nine minutes\n\n${prose}\n`)).toEqual(['The strike', prose]);
  });

  it('keeps the prose and only that', () =>
    expect(value?.body.split('\n\n').map((paragraph) => paragraph.trim())).toEqual([
      'PORT ALBERT (AP) — The harbour tunnel opened on Monday, nine years after work began.',
      '“It is a good day,” said Mayor Joan Reed, who cut the ribbon.',
      'Engineers had warned in March that two pumps were still missing.',
    ]));

  it('lists what it left out, each with a reason and its place', () => {
    expect(value?.omitted.map(({ quote }) => quote)).toEqual(
      expect.arrayContaining([
        'Menu',
        'Share this article',
        'Sign up for our newsletter',
        'Related: Storm damages pier',
      ]),
    );
    for (const { start, end, quote, reason } of value?.omitted ?? []) {
      expect(PAGE.slice(start, end)).toContain(quote);
      expect(reason).not.toBe('');
    }
  });
});

describe('the day of a page saved as text', () => {
  const page = (top: string, bottom: string) =>
    `Pier to close for repairs\n${top}\nThe pier at Norby will close in May, the harbour board said.\nIt opened in 1931 and was last mended in 2004, after a storm.\nMore news\nFerry fares to rise\n${bottom}\n`;
  it.each([
    ['Updated March 7, 2022', 'March 1, 2022', '2022-03-07'],
    ['March 7, 2022 11:07 AM EDT / Last Updated 2 years ago', 'March 1, 2022', '2022-03-07'],
    ['By Ann Field', 'First published on March 7, 2022', '2022-03-07'],
    ['By Ann Field', 'March 1, 2022', null],
    ['By Ann Field', 'Published March 1, 2022', null],
    ['By Ann Field', 'March 1, 2022\nStorm damages mill\nFeb. 11, 2022', null],
  ])('with %j above and %j below is %s', (top, bottom, day) =>
    expect(read('pier.txt', page(top, bottom)).value?.published).toBe(day),
  );
});

describe('a page saved as HTML', () => {
  const html = `<!doctype html><html lang="en-GB"><head><title>Tunnel opens - The Albert Post</title>
<meta property="og:title" content="Tunnel opens"><meta property="og:site_name" content="The Albert Post">
<meta property="article:published_time" content="2025-05-06T22:30:00-04:00"><link rel="canonical" href="https://post.example/tunnel"></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>Tunnel opens</h1>
<p>The harbour tunnel opened on Monday, nine years after work began on it below the old docks of the town.</p>
<script>alert(1)</script><p onclick="alert(2)">Engineers had warned in March that <b>two pumps</b> were still missing, and that a third had failed.</p>
<p>Mayor Joan Reed cut the ribbon at noon before some two hundred people, and the first lorry drove through.</p></article>
<aside><p>Most read</p></aside></body></html>`;
  const { value } = read('tunnel.html', html);

  it('gives what it declares; the day is that of its own time zone', () =>
    expect(value).toMatchObject({
      title: 'Tunnel opens',
      publisher: 'The Albert Post',
      published: '2025-05-06',
      url: 'https://post.example/tunnel',
      language: 'en-GB',
    }));

  it('keeps the words and nothing that runs', () => {
    expect(value?.body).toContain('two pumps');
    expect(value?.body).not.toMatch(/alert|Most read|World/);
  });
});

describe('a capture', () => {
  it.each([
    ['a.txt', 'the mill closed on Monday.\n'],
    ['a.txt', '\u202Ethe mill closed on Monday.\n'],
    ['a.html', '<p>the mill closed on Monday.'],
    ['a.md', '# The mill\n\nthe mill closed on Monday.\n'],
  ])('%s with %j keeps its sentence', (file, text) =>
    expect(read(file, text).value?.body).toContain('closed on Monday'),
  );

  it.each([
    ['a.txt', ''],
    ['a.txt', '  \n\n \t\n'],
    ['a.txt', 'Menu\nShare this article\n'],
    ['a.html', '<html><body><nav>Home</nav></body></html>'],
  ])('%s with %j is an empty capture', (file, text) =>
    expect(read(file, text).problems.map(({ code }) => code)).toEqual(['empty-capture']),
  );
});

it.each([
  '1. April was wet, they said.',
  '- 3 degrees, they said.',
  '+ and = are signs.',
  '2024) was the year it opened.',
  '= 4 is what it makes.',
])('a line that starts like markup stays the line %j', (line) => {
  expect(markdownBlocks(writeMarkdown([{ kind: 'paragraph', text: line }])).blocks).toMatchObject([
    { kind: 'paragraph', text: line },
  ]);
});
