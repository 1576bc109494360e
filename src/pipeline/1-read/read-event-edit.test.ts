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
