import { expect, it } from 'vitest';
import type { Status } from '../types.ts';
import { isOneOccasion } from './unsure-events.ts';

const told = (key: string, article: string, status: Status) => ({ key, mention: { article, status } });

it.each<[string, ReturnType<typeof told>, boolean]>([
  ['what else one says in one article', told('b', 'mill', 'statement'), true],
  ['what one says elsewhere', told('b', 'courier', 'statement'), false],
  ['what happened besides', told('b', 'mill', 'occurred'), false],
])('a statement and %s', (_, other, expected) =>
  expect(isOneOccasion([told('a', 'mill', 'statement'), other], { a: 'a', b: 'b' })).toBe(expected),
);
