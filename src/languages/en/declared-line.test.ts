import { expect, it } from 'vitest';
import { declaredLine } from './declared-line.ts';

it.each([
  ['title: Ferry runs aground', 'title', 'Ferry runs aground'],
  ['Source: Harbor Herald', 'publisher', 'Harbor Herald'],
  ['AUTHOR: Ana Ruiz', 'author', 'Ana Ruiz'],
])('%j declares its %s', (line, what, value) => expect(declaredLine(line)).toEqual({ what, value }));

it.each([
  'Source: https://herald.example/ferry',
  'Analysis: What the ferry’s loss means',
  'A title: it was all he wanted',
])('%j declares nothing', (line) => expect(declaredLine(line)).toBeNull());
