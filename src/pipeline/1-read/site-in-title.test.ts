import { describe, expect, it } from 'vitest';
import { type SiteMarks, withoutSite } from './site-in-title.ts';

const NOTHING: SiteMarks = { names: [], host: null, headings: [], owners: [] };
const HEADLINE = 'Pier to be rebuilt';

describe('a title without the site’s name', () => {
  it.each<[string, string, Partial<SiteMarks>]>([
    [
      'Pier to be rebuilt | The Harbour Times',
      'what the site calls itself',
      { names: ['Harbour Radio', 'The Harbour Times'] },
    ],
    ['Pier to be rebuilt - Harbour Times', 'its address in one word', { host: 'www.harbourtimes.example' }],
    ['Pier to be rebuilt – The Harbour Times', 'its address with an article', { host: 'the-harbour-times.example' }],
    ['Pier to be rebuilt · Harbour Times', 'its address, one word a label', { host: 'times.harbour.example' }],
    ['Pier to be rebuilt — Harbour.example', 'its address as written', { host: 'www.harbour.example' }],
    [
      'Pier to be rebuilt :: Harbour Times',
      'its owner',
      { owners: ['Contact us © 2019–2024 Harbour Times. All rights reserved.'] },
    ],
    ['Harbour Times | Pier to be rebuilt', 'the name before the title', { host: 'harbourtimes.example' }],
    [
      'Pier to be rebuilt | News | Harbour Times',
      'the heading',
      { names: ['Harbour Times'], headings: [`\n ${HEADLINE}\n`] },
    ],
    [
      'Harbour Times » Local » Pier to be rebuilt',
      'the heading below its path',
      { names: ['Harbour Times'], headings: ['Harbour Times', HEADLINE] },
    ],
  ])('%j, known by %s', (title, _, marks) => {
    expect(withoutSite(title, { ...NOTHING, ...marks })?.title).toBe(HEADLINE);
  });

  it('comes with the name', () => {
    const found = withoutSite('Pier to be rebuilt | Harbour Times', { ...NOTHING, host: 'harbourtimes.example' });
    expect(found?.site).toBe('Harbour Times');
  });

  it.each<[string, Partial<SiteMarks>]>([
    ['Pier to be rebuilt - and the lighthouse too', { host: 'harbourtimes.example' }],
    ['Storm tears away pier | In pictures', {}],
    ['War and peace – a harbour divided', { names: ['Harbour Times'] }],
    ['Brede-Odden ferry late', { host: 'odden.example' }],
    ['Contact us | Harbour Times', { host: 'harbourtimes.example' }],
    ['Harbour Times', { names: ['Harbour Times'] }],
    ['What now | Odden', { host: 'oddenpost.example', owners: ['© 2024 Brede Post'] }],
    ['', { names: [''] }],
  ])('%j stays', (title, marks) => {
    expect(withoutSite(title, { ...NOTHING, ...marks })).toBeNull();
  });
});
