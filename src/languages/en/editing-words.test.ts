import { describe, expect, it } from 'vitest';
import type { Overrule } from '../../types.ts';
import { editedLine, fieldWords, valueWords } from './editing-words.ts';

const on = (field: string) => ({ field, values: [], update: false });

it.each([
  ['date', '2021-03-08', 'Day: March 8, 2021'],
  ['figure: dead', '31', 'How many: dead: 31'],
  ['speaker', 'Anna Visser', 'Who said it: Anna Visser'],
])('%s %s reads %j', (field, value, line) =>
  expect(`${fieldWords(on(field))}: ${valueWords(on(field), value)}`).toBe(line),
);

describe('an editor’s change', () => {
  const line = (overruled: readonly Pick<Overrule, 'field' | 'before'>[], tellings: readonly unknown[] = [{}]) => {
    const file = 'content/events/crane.md';
    return editedLine({
      editedBy: file,
      overruled: overruled.map((each) => ({ ...each, file })),
      tellings,
    });
  };

  it.each<[string, readonly Pick<Overrule, 'field' | 'before'>[]]>([
    ['Changed by an editor: title (before: “A crane”)', [{ field: 'title', before: 'A crane' }]],
    [
      'Changed by an editor: date (before: none), kept in the timelines',
      [
        { field: 'date', before: null },
        { field: 'pin', before: null },
      ],
    ],
    [
      'Changed by an editor: joined with another event',
      [
        { field: 'merge', before: 'a' },
        { field: 'merge', before: 'b' },
      ],
    ],
    ['Looked at by an editor', []],
  ])('%s', (expected, overruled) => expect(line(overruled)).toBe(expected));

  it('can be the whole event', () => expect(line([], [])).toBe('Written by an editor'));
});
