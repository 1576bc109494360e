import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddresses, parseAddresses } from './address-list.ts';
import { addressGone } from './address-problems.ts';
import { addressesOf, fileAt } from './built-addresses.ts';
import { type Moves, whereNow } from './where-now.ts';

describe('the list of addresses', () => {
  it('is small files that a person can read, the same in any order', () => {
    const addresses = ['/', '/t/quay/', '/e/ship-sinks-7f3a/', '/embed/v1/e/ship-sinks-7f3a/', '/data/quay/feed.atom'];
    const files = formatAddresses([
      ...addresses,
      '/sources/mill/',
      '/embed/v1/t/quay/late/',
      '/embed/v1.js',
      '/embed/',
    ]);
    expect(Object.fromEntries(files.map(({ file, text }) => [file, text.trim().split('\n')]))).toEqual({
      'content/addresses.lock/site.txt': ['/', '/embed/', '/embed/v1.js'],
      'content/addresses.lock/timeline-quay.txt': ['/data/quay/feed.atom', '/embed/v1/t/quay/late/', '/t/quay/'],
      'content/addresses.lock/events-a.txt': ['/e/ship-sinks-7f3a/', '/embed/v1/e/ship-sinks-7f3a/'],
      'content/addresses.lock/sources.txt': ['/sources/mill/'],
    });
    expect(formatAddresses([...addresses].reverse())).toEqual(formatAddresses(addresses));
  });

  it('is read as it was written, with the place of every address', () => {
    const address = fc.array(fc.stringMatching(/^[a-z0-9-]{1,8}$/u)).map((parts) => `/${parts.join('/')}`);
    fc.assert(
      fc.property(fc.uniqueArray(address), (addresses) => {
        const read = parseAddresses(formatAddresses(addresses));
        expect(read.map((each) => each.address).sort()).toEqual([...addresses].sort());
      }),
    );
    expect(parseAddresses([{ file: 'f', text: '/a/\n\n/b/\n' }])[1]).toEqual({ address: '/b/', file: 'f', line: 3 });
  });

  it('loses nothing to the marks of a merge conflict', () => {
    const text = '<<<<<<< HEAD\n/t/a/\n=======\n/t/b/\n>>>>>>> other\n';
    expect(parseAddresses([{ file: 'f', text }]).map(({ address }) => address)).toEqual(['/t/a/', '/t/b/']);
  });
});

it('a built file is at the address that a server answers with it', () => {
  const paths = ['index.html', 't/quay/index.html', 'data/quay/feed.atom', 'embed/v1.js', 'embed/v1/t/quay/poster.svg'];
  const own = ['_astro/a.js', '_headers', '404.html', 'robots.txt', 't/quay/events.json', 'search/events-2.json'];
  const ofParts = ['t/quay/y/2024/events-3.json', 't/quay/spring/events.json', 'sitemap-2.xml'];
  const addresses = ['/', '/t/quay/', '/data/quay/feed.atom', '/embed/v1.js', '/embed/v1/t/quay/poster.svg'];
  expect([...addressesOf([...paths, ...own, ...ofParts])]).toEqual(addresses);
  expect(addresses.map(fileAt)).toEqual(paths);
});

describe('an address that no page has any more', () => {
  const moves: Moves = {
    moved: { '/t/harbour/': '/t/quay/', '/t/quay/early/': '/t/quay/first/', '/sources/mill/': '/sources/the-mill/' },
    withdrawn: ['/sources/gone/', '/t/secret/'],
    events: { 'old-1a': 'new-2b', 'gone-3c': null },
  };
  const live = new Set([
    ...['/t/quay/', '/t/quay/first/', '/data/quay/feed.atom', '/embed/v1/t/quay/', '/embed/v1/t/quay/poster.svg'],
    ...['/data/quay/events.json', '/data/quay/2024/events.json'],
    ...['/sources/the-mill/', '/e/new-2b/', '/embed/v1/e/new-2b/', '/t/quay/y/2024/'],
  ]);
  const to = (address: string) => ({ to: address });

  it.each([
    ['/t/harbour/', to('/t/quay/')],
    ['/t/harbour/early/', to('/t/quay/first/')],
    ['/t/harbour/y/2024/', to('/t/quay/y/2024/')],
    ['/t/quay/y/2023/', to('/t/quay/')],
    ['/t/harbour/y/-0044/', to('/t/quay/')],
    ['/data/harbour/feed.atom', to('/data/quay/feed.atom')],
    ['/data/harbour/2023/events.json', to('/data/quay/events.json')],
    ['/data/quay/2024-05/events.json', to('/data/quay/events.json')],
    ['/data/harbour/2024/events.json', to('/data/quay/2024/events.json')],
    ['/embed/v1/t/harbour/', to('/embed/v1/t/quay/')],
    ['/embed/v1/t/harbour/poster.svg', to('/embed/v1/t/quay/poster.svg')],
    ['/sources/mill/', to('/sources/the-mill/')],
    ['/e/old-1a/', to('/e/new-2b/')],
    ['/embed/v1/e/old-1a/', to('/embed/v1/e/new-2b/')],
  ])('%s leads to where it is now', (address, now) => expect(whereNow(address, moves, live)).toEqual(now));

  it.each([
    '/sources/gone/',
    '/t/secret/late/',
    '/embed/v1/t/secret/',
    '/data/secret/events.csv',
    '/data/secret/2024/events.csv',
    '/embed/v1/e/gone-3c/',
  ])('%s says that it was taken down', (address) => expect(whereNow(address, moves, live)).toBe('withdrawn'));

  it.each(['/t/other/', '/t/harbour/lost/', '/data/harbour/lost.csv', '/sources/millers/', '/e/never-4d/'])(
    '%s leads nowhere: nobody has said where',
    (address) => expect(whereNow(address, moves, live)).toBeNull(),
  );

  it('ends where two rules lead in a circle', () => {
    const circle = { ...moves, moved: { '/t/a/': '/t/b/', '/t/b/': '/t/a/' } };
    expect(whereNow('/t/a/', circle, live)).toBeNull();
  });

  it('is named with its place, and with what to write', () => {
    const listed = { address: '/t/harbour/', file: 'content/addresses.lock/timeline-harbour.txt', line: 7 };
    const { message, advice, ...place } = addressGone(listed, ['/t/quay/', '/t/quay/late/']);
    expect(place).toEqual({ file: listed.file, line: 7, column: 1, code: 'address-gone' });
    expect(message).toBe('Expected an answer at /t/harbour/, which was published, found none.');
    expect(advice).toContain('moved: { /t/harbour/: /t/quay/ }');
    expect(advice).toContain('withdrawn: [/t/harbour/]');
  });
});
