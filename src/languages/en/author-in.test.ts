import { expect, it } from 'vitest';
import { authorIn } from './author-in.ts';

it.each([
  ['By Ellen Marsh', 'Ellen Marsh'],
  ['BY ANA RUIZ AND TOM LEE | Reuters', 'ANA RUIZ AND TOM LEE'],
  ['Written by Rob Ewaschuk', 'Rob Ewaschuk'],
  ['By Nathan Willis\n   March 25, 2015', 'Nathan Willis'],
  ['by Lucas Nolan 22 Dec 2016', 'Lucas Nolan'],
  ['By: Jo-Ann O’Neil, Harbour Times - ', 'Jo-Ann O’Neil, Harbour Times'],
  ['Bradley M. Kuhn (http://example.org/)', 'Bradley M. Kuhn'],
])('%j names %s', (byline, names) => expect(authorIn(byline)).toBe(names));

it.each(['Last Updated: January 7, 2025', 'admin', 'https://example.org/u/3', '', '—'])('%j names nobody', (byline) =>
  expect(authorIn(byline)).toBeNull(),
);
