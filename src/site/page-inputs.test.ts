import { describe, expect, it } from 'vitest';
import { sampleSite } from '../../test/support/published.ts';
import type { Event } from '../types.ts';
import { pageInputs } from './page-inputs.ts';
import type { SiteData } from './site-data.ts';

const sample = sampleSite();
const NONE = { articles: 0, sentences: 0, timeExpressions: 0, undatedExpressions: 0, mentions: 0, undatedMentions: 0 };
const counts = { ...NONE, events: 0, mergedEvents: 0, publishedEvents: 0, overruled: 0, omitted: 0 };

const told = mergedEvent();
const PAGES = {
  page: ['src/pages/e/[id].astro', `e/${told.id}/`],
  embed: ['src/pages/embed/v1/e/[id].astro', `embed/v1/e/${told.id}/`],
};

function mergedEvent(): Event {
  const found = [...sample.events.values()].find(({ merged }) => merged.length > 0);
  if (!found) throw new Error('the sample has no merged event');
  return found;
}

/** A site whose merged event is another than in the sample. */
function siteWith(change: (event: Event) => Event): SiteData {
  const events = new Map([...sample.events].map(([id, event]) => [id, id === told.id ? change(event) : event]));
  return { ...sample, events, counts, redirects: {}, published: new Set(events.keys()), toldBy: new Map() };
}

const inputs = (page: keyof typeof PAGES, change: (event: Event) => Event) => {
  const [component = '', address = ''] = PAGES[page];
  return pageInputs(siteWith(change))(component, address);
};
const isMadeAnew = (page: keyof typeof PAGES, change: (event: Event) => Event) =>
  inputs(page, change) !== inputs(page, (event) => event);

const scoresMove = (event: Event): Event => ({
  ...event,
  merged: event.merged.map((reason) => ({ ...reason, score: reason.score + 0.01 })),
  salience: { ...event.salience, value: event.salience.value + 1e-6 },
});
const reasonsChange = (event: Event): Event => ({
  ...event,
  merged: event.merged.map((reason) => ({ ...reason, reasons: [] })),
});
const isRenamed = (event: Event): Event => ({ ...event, title: `${event.title}, they say` });

describe('a page of an event and its embed', () => {
  it.each([
    ['scores that nobody sees move', scoresMove, false, false],
    ['its mentions are one for other reasons', reasonsChange, true, false],
    ['it is renamed', isRenamed, true, true],
  ])('where %s', (_, change, page, embed) =>
    expect([isMadeAnew('page', change), isMadeAnew('embed', change)]).toEqual([page, embed]),
  );
});

describe('a file of a part of a timeline', () => {
  // So many that one file doesn't hold them.
  const year = told.date?.edtf.slice(0, 4);
  const many = Array.from({ length: 400 }, (_, at) => `${told.id}-${at}`);
  const [timeline] = sample.timelines;
  const inputsOf = (file: string, change: (event: Event) => Event) => {
    const site = siteWith(change);
    const events = new Map(many.map((id) => [id, { ...(site.events.get(told.id) ?? told), id }]));
    const timelines = timeline ? [{ ...timeline, dated: many, undated: [], sections: [] }] : [];
    const address = `data/${timeline?.slug}/${year}/${file}`;
    return pageInputs({ ...site, events, timelines })('src/pages/data/[timeline]/[part]/[file].ts', address);
  };

  const scoresMoveByHundredths = (event: Event): Event => ({
    ...event,
    merged: event.merged.map((reason) => ({ ...reason, score: Math.round(10 * reason.score) / 10 + 0.01 })),
  });

  it.each([
    ['events.json', 'scores move by hundredths', scoresMoveByHundredths, false],
    ['events.json', 'its mentions are one for other reasons', reasonsChange, true],
    ['events.csv', 'its mentions are one for other reasons', reasonsChange, false],
    ['events.csv', 'it is renamed', isRenamed, true],
  ])('%s of an event where %s', (file, _, change, isAnew) =>
    expect(inputsOf(file, change) !== inputsOf(file, (event) => event)).toBe(isAnew),
  );
});
