import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../../test/support/infect.ts';
import { showDate } from '../../languages/en/show-date.ts';
import { readEventEdit } from '../../pipeline/1-read/read-event-edit.ts';
import { importEvents } from './import-events.ts';
import type { ImportOptions } from './slide-event.ts';

const OPTIONS: ImportOptions = { showDate, statuses: { occurred: 'Happened', scheduled: 'Planned' }, source: null };
const encode = (text: string) => new TextEncoder().encode(text);
const imported = (text: string, options: Partial<ImportOptions> = {}) =>
  importEvents('given', encode(text), { ...OPTIONS, ...options });

/** What Dateline itself reads of the files that were made. */
const edits = (text: string, options: Partial<ImportOptions> = {}) =>
  imported(text, options).files.map((file) => {
    const { value, problems } = readEventEdit(file.path, encode(file.text));
    expect(problems).toEqual([]);
    return value;
  });
const problemsOf = (text: string) => imported(text).problems.map(({ line, code }) => [line, code] as const);

const HEAD =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background';

describe('the spreadsheet', () => {
  it('gives title, date, note and sources of a row', () => {
    const row = `1904,5,6,,,,,,,The quay opens,"<p>The mayor cut a <i>ribbon</i>.</p><p>See <a href=""https://a.example/1"">The Almanac</a>.</p>",,,,,,,,`;
    expect(edits(`${HEAD}\n${row}\n`)).toMatchObject([
      {
        title: 'The quay opens',
        date: '1904-05-06',
        note: 'The mayor cut a ribbon.\n\nSee The Almanac.',
        sources: [{ title: 'The Almanac', url: 'https://a.example/1', quote: null }],
        status: null,
        event: null,
      },
    ]);
  });

  it('takes the page that a row shows as its source, called by its credit', () => {
    const row = '1904,,,,,,,,,The quay opens,,https://video.example/watch?v=1,City archive,,,,,,';
    expect(edits(`${HEAD}\n${row}`)[0]?.sources).toEqual([
      { title: 'City archive', url: 'https://video.example/watch?v=1', quote: null },
    ]);
  });

  it('takes a picture’s address only where nothing else tells the event', () => {
    const picture = '1904,,,,,,,,,The quay opens,,https://www.p.example/quay.JPG,,,,,,,';
    expect(edits(`${HEAD}\n${picture}`)[0]?.sources).toEqual([
      { title: 'p.example', url: 'https://www.p.example/quay.JPG', quote: null },
    ]);
    const told = picture.replace('opens,,', 'opens,https://a.example/1,');
    expect(edits(`${HEAD}\n${told}`)[0]?.sources.map(({ url }) => url)).toEqual(['https://a.example/1']);
  });

  it('names, row by row, what it can’t carry', () => {
    const row =
      '1904,5,6,14:30,,,,16:00,That spring,The quay opens,"<img src=a.png>https://a.example/1",p.jpg,Ann,A quay,t.jpg,alt,overview,Docks,#fff,more';
    const [file] = imported(`${HEAD}\n${row}`).files;
    expect(file?.event.others).toEqual([
      ['display date', 'That spring'],
      ['media', 'p.jpg'],
      ['media credit', 'Ann'],
      ['img in the text', 'a.png'],
      ['time', '14:30'],
      ['end time', '16:00'],
      ['media caption', 'A quay'],
      ['media thumbnail', 't.jpg'],
      ['alt text', 'alt'],
      ['type', 'overview'],
      ['group', 'Docks'],
      ['background', '#fff'],
      ['column 20', 'more'],
    ]);
  });

  it('says at which line a row can’t be an event, and goes on', () => {
    const text = [
      HEAD,
      ',,,,,,,,,Our river,,,,,,,title,,',
      '1900,,,,1950,,,,,The age of mills,,,,,,,era,,',
      '',
      '1904,2,30,,,,,,,"A day',
      'that never was",https://a.example/1,,,,,,,,',
      '1905,,,,,,,,,,https://a.example/2,,,,,,,,',
      ',,,,,,,,,,,,,,,,,,',
      '1906,,,,,,,,,Nobody says so,,,,,,,,,',
      '1907,,,,,,,,,The quay opens,https://a.example/3',
    ].join('\r\n');
    expect(problemsOf(text)).toEqual([
      [2, 'not-imported'],
      [3, 'not-imported'],
      [5, 'unreadable-date'],
      [7, 'missing-title'],
      [9, 'missing-sources'],
    ]);
    expect(imported(text).files.map(({ event }) => [event.line, event.title])).toEqual([[10, 'The quay opens']]);
  });

  it('gives rows without a source the one that is named for all', () => {
    const source = { title: 'The Almanac', url: null, quote: null };
    expect(edits(`${HEAD}\n1906,,,,,,,,,Nobody says so,,,,,,,,,`, { source })[0]?.sources).toEqual([source]);
  });

  it('may have semicolons, tabs, other orders and a byte order mark', () => {
    for (const mark of [';', '\t', ','])
      expect(
        edits(`\uFEFFheadline${mark}YEAR ${mark}Text\nThe quay opens${mark}1904${mark}https://a.example/1`),
      ).toMatchObject([{ title: 'The quay opens', date: '1904' }]);
  });

  it('a row without a date is an undated event', () => {
    expect(edits(`${HEAD}\n,,,,,,,,,The quay opens,https://a.example/1,,,,,,,,`)[0]?.date).toBeNull();
  });

  it.each([
    ['Name,When\nThe quay opens,1904', [[1, 'unsupported-format']]],
    [`${HEAD}\n1904,,,,,,,,,"The quay`, [[2, 'malformed-import']]],
    [HEAD, [[null, 'nothing-found']]],
    ['', [[1, 'unsupported-format']]],
  ])('%j is refused', (text, problems) => expect(problemsOf(text)).toEqual(problems));
});

describe('the JSON of TimelineJS', () => {
  const file = (...events: unknown[]) => JSON.stringify({ events }, null, 1);
  const quay = { start_date: { year: '1904' }, text: { headline: 'The quay opens', text: 'https://a.example/1' } };

  it('gives title, date, status, note, quotations and sources of an event', () => {
    const text =
      '<p>Planned</p><p>By the city.</p><blockquote>We will open it. <cite><a href="https://a.example/1">The Almanac</a></cite></blockquote>';
    const slide = {
      start_date: { year: 1904, month: '5', day: 6 },
      end_date: { year: 1904, month: 5, day: 9 },
      text: { headline: 'The <b>quay</b> opens', text },
    };
    expect(edits(file(slide))).toMatchObject([
      {
        title: 'The quay opens',
        date: '1904-05-06/1904-05-09',
        status: 'scheduled',
        note: 'By the city.',
        sources: [{ title: 'The Almanac', url: 'https://a.example/1', quote: 'We will open it.' }],
      },
    ]);
  });

  it('names what it can’t carry', () => {
    const whole = {
      title: { text: { headline: 'Our river' } },
      eras: [{ start_date: { year: 1900 }, text: { headline: 'The age of mills' } }],
      scale: 'human',
      theme: 'dark',
      events: [
        {
          ...quay,
          start_date: { year: 1904, hour: 14 },
          group: 'Docks',
          unique_id: 'quay',
          background: { color: '#fff' },
          media: { url: '<iframe src="https://video.example/1"></iframe>', caption: 'A quay' },
          autolink: true,
        },
      ],
    };
    const { files, problems } = imported(JSON.stringify(whole));
    expect(problems.map(({ message }) => message)).toEqual([
      'Left out: the title “Our river”.',
      'Left out: the era “The age of mills”.',
      'Left out: theme “dark”.',
    ]);
    expect(files[0]?.event.others).toEqual([
      ['media (kept as a source, not shown)', '<iframe src="https://video.example/1"></iframe>'],
      ['group', 'Docks'],
      ['unique_id', 'quay'],
      ['background', '{"color":"#fff"}'],
      ['start_date.hour', '14'],
      ['media.caption', 'A quay'],
    ]);
  });

  it('says at which line an event can’t be one, and goes on', () => {
    const text = `{ "events": [\n ${JSON.stringify(quay)},\n { "start_date": "1904" },\n 7,\n { "text": { "headline": "x [{" } }\n]}`;
    expect(problemsOf(text)).toEqual([
      [null, 'unreadable-field'],
      [null, 'unreadable-field'],
      [null, 'missing-sources'],
    ]);
    expect(problemsOf(text.replace(' 7,\n', ''))).toEqual([
      [3, 'unreadable-field'],
      [4, 'missing-sources'],
    ]);
  });

  it.each([
    ['{"events": [}', 'malformed-import'],
    ['{"timeline": {"date": []}}', 'unsupported-format'],
    ['[]', 'unsupported-format'],
    ['{"events": []}', 'nothing-found'],
  ])('%s is refused', (text, code) => expect(problemsOf(text).map(([, each]) => each)).toEqual([code]));

  it('a text longer than any slide is refused, and the others are read', () => {
    const long = { ...quay, text: { headline: 'Long', text: '<cite>'.repeat(100_000) } };
    expect(problemsOf(file(long, quay)).map(([, code]) => code)).toEqual(['unreadable-field']);
    expect(edits(file(long, quay))).toHaveLength(1);
  });

  it('brackets nested without end are refused', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(problemsOf(`{"events":[${JSON.stringify(quay)}],"x":${deep}}`)).toEqual([[null, 'too-deep']]);
  });
});

describe('names of files', () => {
  const row = (title: string, year: number) => `${year},,,,,,,,,"${title.replaceAll('"', '""')}",https://a.example/1`;
  const paths = (...rows: string[]) => imported([HEAD, ...rows].join('\n')).files.map(({ path }) => path);

  it('differ where titles don’t, and are the same each time', () => {
    const twice = paths(row('It rains', 1904), row('It rains', 1905), row('It rains', 1904));
    expect(twice[0]).toBe('content/events/it-rains.md');
    expect(twice[1]).toMatch(/^content\/events\/it-rains-[0-9a-f]{8}\.md$/);
    expect(twice[2]).toBe(twice[0]);
    expect(paths(row('It rains', 1904), row('It rains', 1905))).toEqual(twice.slice(0, 2));
  });

  it.each(['../../etc/passwd', '..', '/', '.md', '洪水', 'CON', '\u202Egnp.exe', 'x'.repeat(5000), '%2e%2e%2f'])(
    '%j stays inside its folder',
    (title) => {
      const [path = ''] = paths(row(title, 1904));
      expect(path).toMatch(/^content\/events\/[a-z0-9]+(?:-[a-z0-9]+)*\.md$/);
      expect(path.length).toBeLessThan(120);
    },
  );
});

describe('hostile words', () => {
  const slide = (text: string) => ({
    start_date: { year: 1904, display_date: text },
    text: { headline: text, text: `${text} <a href="https://a.example/">${text}</a>` },
    media: { url: text, credit: text },
  });

  it.each(HOSTILE)('%j in every field makes a file that reads back, or none', (text) => {
    const all = imported(JSON.stringify({ events: [slide(text)] }));
    expect(all.files.length + all.problems.length).toBeGreaterThan(0);
    for (const edit of edits(JSON.stringify({ events: [slide(text)] }))) {
      expect(edit).toMatchObject({ date: '1904', event: null, merge: [], split: [], hide: false, withdrawn: false });
      for (const { url } of edit?.sources ?? []) expect(url).toMatch(/^https?:\/\//);
    }
  });

  it('any text at all reads back as it was meant', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (title, note) => {
        const text = {
          headline: `T ${title}`,
          text: `N ${note}<blockquote>Q ${note} <cite>C ${title}</cite></blockquote>`,
        };
        const given = JSON.stringify({ events: [{ start_date: { year: 1904 }, text }] });
        const { files } = imported(given, { source: { title: 'The Almanac', url: null, quote: null } });
        expect(files).toHaveLength(1);
        for (const { path, text: file, event } of files) {
          const { value } = readEventEdit(path, encode(file));
          expect([value?.title, value?.note, value?.sources]).toEqual([event.title, event.note, event.sources]);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
