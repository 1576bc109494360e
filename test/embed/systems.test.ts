import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writeOembed } from '../../src/embed/oembed.ts';
import { timelineSubject } from '../../src/embed/subject.ts';
import { LEFT, type Left, SYSTEMS, type System } from '../../src/embed/systems.ts';
import { codesOf, WAYS } from '../../src/embed/ways.ts';
import { HOSTILE, infect } from '../support/infect.ts';
import { sampleTimeline } from '../support/published.ts';
import { DRUPAL_BASIC, keepOnly, MAIL_AND_FEEDS, WORDPRESS_AUTHOR, wordPressOembed } from './filters.ts';

const published = sampleTimeline();
const subject = timelineSubject(published.site, published.timeline, published.dated);
const codes = codesOf(published.site, subject);
const oembed = z.object({ html: z.string() }).parse(JSON.parse(writeOembed(published.site, subject))).html;
const asLink = (text: string) => text.replace(/^https?:\S+$/, '<a href="$&">$&</a>');

/** What a system publishes of a code; an address is on a line of its own. */
const PUBLISHED: Readonly<Record<System, (code: string) => string>> = {
  wordpress: (code) => (code === codes.address ? (wordPressOembed(oembed, 'abc') ?? '') : code),
  wordpressFiltered: (code) =>
    code === codes.address ? (wordPressOembed(oembed, 'abc') ?? '') : keepOnly(code, WORDPRESS_AUTHOR),
  ghost: (code) => (code === codes.address ? oembed : code),
  drupalFull: asLink,
  drupalBasic: (code) => keepOnly(asLink(code), DRUPAL_BASIC),
  newsletter: (code) => keepOnly(asLink(code), MAIL_AND_FEEDS),
  feed: (code) => keepOnly(asLink(code), MAIL_AND_FEEDS),
};

function leftIn(html: string): Left {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const has = (selector: string) => document.querySelector(selector) !== null;
  const fits = has('script[src$="/embed/v1.js"]') || has('iframe[data-secret]');
  if (has('iframe[src*="/embed/v1/"]')) return fits ? 'fitting' : 'fixed';
  if (has('dateline-timeline[src*="/embed/v1/"]') && fits) return 'fitting';
  if (document.querySelectorAll('ol > li > a[href]').length === published.dated.length) return 'list';
  if (has('a[href] > img[src$="/poster.png"][alt]')) return 'picture';
  return has('a[href]') ? 'link' : 'nothing';
}

describe.each(SYSTEMS)('what %s leaves', (system) => {
  it.each(WAYS)('of %s is what the page for journalists says', (way) => {
    expect(leftIn(PUBLISHED[system](codes[way] ?? ''))).toBe(LEFT[system][way]);
  });
});

describe('the list that becomes a frame', () => {
  const lines = (html: string) =>
    [...parseHTML(`<html><body>${html}</body></html>`).document.querySelectorAll('li')].map((item) =>
      item.textContent?.trim(),
    );

  it('reads the same in a newsletter as on the web, and no claim reads as a fact', () => {
    const listed = lines(keepOnly(codes.element, MAIL_AND_FEEDS));
    expect(listed).toEqual(lines(codes.element));
    expect(listed).toContain('March 15, 44 BCE: Caesar is murdered');
    for (const [index, { status }] of published.dated.entries())
      if (status === 'statement') expect(listed[index]).toMatch(/, said by .*: /);
  });

  it('of a long timeline has what stands out, and leads to the rest', () => {
    const many = Array.from({ length: 6 }, () => published.dated).flat();
    const long = codesOf(published.site, { ...subject, events: many });
    expect(lines(long.element).length).toBeLessThan(published.dated.length + 1);
    expect(long.element).toContain(`<a href="${subject.page}">${subject.title}</a>`);
  });

  it.each(HOSTILE)('stays whole with %j as every title', (text) => {
    const infected = infect(published, text);
    const { element } = codesOf(infected.site, timelineSubject(infected.site, infected.timeline, infected.dated));
    const { document } = parseHTML(`<html><body>${element}</body></html>`);
    const names = new Set([...document.body.querySelectorAll('*')].map(({ localName }) => localName));
    expect([...names].sort()).toEqual(['a', 'dateline-timeline', 'li', 'ol', 'p', 'script']);
    for (const link of document.querySelectorAll('a'))
      expect(link.getAttribute('href')).toMatch(/^https:\/\/news\.example\//);
  });
});
