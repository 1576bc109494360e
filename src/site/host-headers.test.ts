import { describe, expect, it } from 'vitest';
import { hostHeaders, policyIn } from './host-headers.ts';

const page = (path: string, policy: string) => ({
  path,
  policy: policyIn(`<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">`),
});
const PAGES = [
  page('index.html', "default-src 'none'; script-src 'self' 'sha256-a'; frame-src 'none'"),
  page('t/quay/index.html', "default-src 'none'; script-src 'self' 'sha256-b'; frame-src 'self'"),
  page('e/ship-1a2b/index.html', "default-src 'none'; script-src 'self'"),
  page('404.html', "default-src 'none'"),
  page('embed/index.html', "default-src 'none'; script-src 'self' 'sha256-a'"),
  page('embed/v1/t/quay/index.html', "default-src 'none'; script-src 'sha256-c'"),
];

/** Headers by the path of their rule. */
const rulesOf = (text: string) =>
  Object.fromEntries(
    text.split('\n\n').map((block) => {
      const [path = '', ...headers] = block.trim().split('\n');
      return [path, headers.map((header) => header.trim())];
    }),
  );

describe('headers for hosts that read them', () => {
  const rules = rulesOf(hostHeaders(PAGES, '/'));

  it('allow what the pages’ own policies allow, and nobody else to frame them', () => {
    const policy = `Content-Security-Policy: default-src 'none'; script-src 'self' 'sha256-a' 'sha256-b'; frame-src 'self'; frame-ancestors 'self'`;
    for (const path of ['/', '/t/*', '/e/*', '/404.html', '/embed/'])
      expect(rules[path]).toEqual([policy, 'X-Frame-Options: SAMEORIGIN']);
  });

  it('let everybody frame embeds and read data', () => {
    expect(rules['/embed/v1/*']?.[0]).toBe("Content-Security-Policy: default-src 'none'; script-src 'sha256-c'");
    for (const path of ['/embed/v1/*', '/embed/v1.js', '/data/*'])
      expect(rules[path]).toContain('Access-Control-Allow-Origin: *');
    expect(JSON.stringify([rules['/*'], rules['/embed/v1/*']])).not.toMatch(/frame/i);
  });

  it('give no address two policies, as hosts would join them', () => {
    const withPolicy = Object.keys(rules).filter((path) => rules[path]?.join().includes('Content-Security-Policy'));
    expect(withPolicy.sort()).toEqual(['/', '/404.html', '/e/*', '/embed/', '/embed/v1/*', '/t/*']);
  });

  it('stand below the site’s base', () =>
    expect(Object.keys(rulesOf(hostHeaders(PAGES, '/news/timelines')))).toEqual(
      ['', '404.html', 'e/*', 'embed/', 't/*', 'embed/v1/*', 'embed/v1.js', 'data/*', '_astro/*']
        .map((path) => `/news/timelines/${path}`)
        .toSpliced(0, 0, '/news/timelines/*'),
    ));
});
