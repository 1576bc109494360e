import { expect, it } from 'vitest';
import { complaintsOfFiles, unread } from './built-files.ts';

const EVIL_CALENDAR = `BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:b@dateline
DTSTART;VALUE=DATE:20240506
DTEND;VALUE=DATE:20240507
X-EVIL:1
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');
const jsonFeed = (html: string) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'A', items: [{ id: 'a', content_html: html }] });
const oembed = (html: string) => JSON.stringify({ html });
const svg = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`;

it.each([
  ['data/a/events.json', '{"events":[{"id":"a","url":"javascript:x()"}]}', 'javascript:x()'],
  ['data/a/events.csv', 'id,title\r\na,=1+1\r\n', 'csv cell "=1+1"'],
  ['data/a/events.csv', 'id,title\r\na,A\r\nb,B\r\n', 'csv: 2 rows'],
  ['data/a/events.ics', EVIL_CALENDAR, 'ics line X-EVIL'],
  ['data/a/events.ics', EVIL_CALENDAR, 'an entry of no event: b@dateline'],
  ['data/a/timelinejs.json', '{"events":[{"text":{"headline":"<img src=x onerror=x()>"}}]}', 'img onerror'],
  ['data/a/feed.json', jsonFeed('<svg onload=x()>'), 'svg onload'],
  ['data/a/feed.atom', '<feed><content type="html">&lt;script&gt;x()&lt;/script&gt;</content></feed>', '<script>'],
  ['data/a/feed.atom', '<feed>a & b</feed>', 'parser error : xmlParseEntityRef: no name'],
  ['embed/v1/t/a/oembed.json', oembed('<iframe></iframe><img src=x>'), 'elements iframe img'],
  ['embed/v1/t/a/oembed.json', oembed('<iframe src="https://evil.example/">'), 'src="https://evil.example/"'],
  ['embed/v1/t/a/poster.svg', svg('<g onclick="x()"/>'), 'onclick'],
  ['embed/v1/t/a/poster.svg', svg('<use href="https://evil.example/"/>'), 'href'],
  ['embed/v1/t/a/poster.svg', svg('<script>x()</script>'), '<script>'],
  ['embed/v1/t/a/poster.svg', svg('<title>A & B</title>'), 'parser error : xmlParseEntityRef: no name'],
  ['sitemap.xml', '<urlset><loc>https://evil.example/</loc></urlset>', '<loc>https://evil.example/</loc>'],
  ['robots.txt', 'User-agent: *\nDisallow: /\n', 'Disallow: /'],
  ['_headers', '/*\n  X-Frame-Options: DENY\nSet-Cookie: a=b\n', 'Set-Cookie: a=b'],
  ['e/a/index.html', '<script type="application/ld+json">{"@type":"Event","url":"data:x"}</script>', 'data:x'],
  ['e/a/index.html', '<script type="application/ld+json">{"@type":"Event","toll":7}</script>', 'Event.toll'],
])('in %s, %j, a reader complains of %j', async (path, text, complaint) => {
  const site = new Map([['data/a/events.json', '{"events":[{"id":"a"}]}']]);
  expect(await complaintsOfFiles(site.set(path, text))).toContain(`${path}: ${complaint}`);
});

it('files that nobody reads are known', () => {
  const files = ['data/a/events.xml', 'data/a/events.csv'];
  expect(unread(new Map(files.map((path) => [path, ''])))).toEqual(['data/a/events.xml']);
});
