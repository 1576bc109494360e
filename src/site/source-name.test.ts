import { expect, it } from 'vitest';
import { sourceName } from './source-name.ts';

const named = (capture: string | null, publisher: string | null = null) =>
  sourceName({ publisher, capture, slug: 'mill-closes' });

it.each([
  ['seeds/002_text.txt', 'Publisher unknown · capture 002'],
  ['seeds/mill.txt', 'Publisher unknown · capture mill'],
  ['seeds/the-mill-at-skarne-closes-for-good.html', 'Publisher unknown · capture the-mill-at-skarne…'],
  ['seeds/Donaudampfschifffahrtsgesellschaft.txt', 'Publisher unknown · capture Donaudampfschifffahrtsge…'],
  [null, 'Publisher unknown · capture mill-closes'],
])('%s is %s', (capture, name) => expect(named(capture)).toBe(name));

it('of an earlier version says so', () =>
  expect(sourceName({ publisher: 'The Post', capture: null, slug: 'mill-earlier', supersededBy: 'mill' })).toBe(
    'The Post (earlier version)',
  ));

it('is its publisher where that is known', () => expect(named('seeds/002.txt', 'The Post')).toBe('The Post'));
