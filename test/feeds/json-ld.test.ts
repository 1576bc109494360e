import { describe, expect, it } from 'vitest';
import { eventJsonLd, listJsonLd } from '../../src/feeds/json-ld.ts';
import type { Event } from '../../src/types.ts';
import { sampleSite, sampleTimeline } from '../support/published.ts';
import { unknownTerms } from './vocabulary.ts';

const site = sampleSite();
const { dated, undated } = sampleTimeline();
const list = listJsonLd(site.site, { title: 'Storms\nand mergers', total: 99, events: dated });
const pageOf = (is: (event: Event) => boolean) => {
  const event = [...dated, ...undated].find(is);
  if (!event) throw new Error('there is no such event');
  return eventJsonLd(site, event);
};
const page = (id: string) => pageOf((event) => event.id.startsWith(id));

describe('what pages tell search engines', () => {
  it('is in schema.org’s words alone', () => {
    expect(unknownTerms(list)).toEqual([]);
    expect([...dated, ...undated].flatMap((event) => unknownTerms(eventJsonLd(site, event)))).toEqual([]);
    expect(unknownTerms({ '@type': 'Event', citation: [{ '@type': 'Novel', name: 'A' }] })).toEqual([
      'Event.citation',
      'Novel.name',
    ]);
  });

  it.each([
    ['a-comet', { startDate: '1066-04' }],
    ['the-dam', { startDate: '2024-05-02', endDate: '2024-05-09' }],
    ['the-bridge-is-closed', { startDate: '2021' }],
    ['the-bridge-is-inspected', { endDate: '2019-05-16' }],
    ['caesar', {}],
    ['the-mills-close', {}],
    ['the-ferry', {}],
  ])('of %s says %j, and no day that nobody knows', (id, dates) => {
    const { startDate, endDate }: { startDate?: unknown; endDate?: unknown } = { ...page(id) };
    expect(JSON.parse(JSON.stringify({ startDate, endDate }))).toEqual(dates);
  });

  it('keeps a claim from reading as a fact, and names the sources', () => {
    expect(pageOf(({ status }) => status === 'statement')).toMatchObject({
      description: expect.stringMatching(/^Said/),
      subjectOf: [expect.objectContaining({ '@type': 'NewsArticle' })],
    });
    expect(page('caesar')).toMatchObject({
      location: { '@type': 'Place', name: 'Riverton' },
      subjectOf: [{ '@type': 'CreativeWork', name: 'The Almanac', url: 'https://almanac.example/caesar' }],
    });
  });

  it('lists the events of a page in their order, each at its address', () => {
    expect(list).toMatchObject({ name: 'Storms and mergers', numberOfItems: 99 });
    expect(JSON.parse(JSON.stringify(list)).itemListElement).toHaveLength(dated.length);
    expect(list).toHaveProperty('itemListElement.0.item.url', `https://news.example/timelines/e/${dated[0]?.id}/`);
  });
});
