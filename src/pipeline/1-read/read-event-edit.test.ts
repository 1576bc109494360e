import { expect, it } from 'vitest';
import { readEventEdit } from './read-event-edit.ts';

const read = (text: string) => readEventEdit('content/events/crane.md', new TextEncoder().encode(text));

it('an event’s file may overrule one thing and leave the rest', () => {
  const { value, problems } = read(
    '---\nevent: crane-1f00\ndate: 2021-05-04\nsplit: [harbour#1f00ab34#fall]\n---\nSeen by me.\n',
  );
  expect(problems).toEqual([]);
  expect([value?.date, value?.title, value?.note, value?.split]).toEqual([
    ...['2021-05-04', null, 'Seen by me.'],
    ['harbour#1f00ab34#fall'],
  ]);
  expect(value?.lines).toEqual({ event: 2, split: 4 });
});

it('an event written by hand needs a title and sources', () => {
  const { value, problems } = read('---\ndate: 1904\n---\n');
  expect(value).toBeNull();
  expect(problems.map(({ code }) => code)).toEqual(['missing-title', 'missing-sources']);
  expect(read('---\ntitle: The quay opens\nsources: [{ title: City archive }]\n---\n').problems).toEqual([]);
});

it.each([
  [
    'status: occured',
    'Unexpected status “occured”, expected one of occurred, ongoing, scheduled, deadline, proposed, statement.',
  ],
  [
    'sources: [{ title: Archive, url: www.archive.example }]',
    'Unexpected sources.0.url “www.archive.example”, expected an address that begins with https:// or http://.',
  ],
  ['sources: Archive', 'Unexpected sources “Archive”, expected a list.'],
  ['title: [The quay]', 'Unexpected title (not a plain value), expected a text.'],
  ['hide: perhaps', 'Unexpected hide “perhaps”, expected one of true, false, yes, no.'],
  ['split: { a: b }', 'Unexpected split (not a plain value), expected a text or a list of texts.'],
])('%s is told with what the field takes', (line, message) => {
  expect(read(`---\nevent: quay-1f00\n${line}\n---\n`).problems.map((problem) => problem.message)).toEqual([message]);
});

it('a file whose fields never end is told so', () => {
  expect(read('---\ntitle: The quay opens\n').problems).toMatchObject([
    { code: 'malformed-front-matter', message: 'Expected a second line of --- below the fields, found none.' },
  ]);
});
