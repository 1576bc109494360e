import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { drawPoster } from '../../src/embed/poster/draw-poster.ts';
import { TypeCase, widthOf, wrapLines } from '../../src/embed/poster/letters.ts';
import { posterAlt, posterOf } from '../../src/embed/poster/poster-of.ts';
import { toPng } from '../../src/embed/poster/to-png.ts';
import { timelineSubject } from '../../src/embed/subject.ts';
import { STATUS_WORDS } from '../../src/languages/en/messages.ts';
import type { Status } from '../../src/types.ts';
import { HOSTILE, infect } from '../support/infect.ts';
import { sampleTimeline } from '../support/published.ts';

const STATUSES: readonly Status[] = ['occurred', 'ongoing', 'statement', 'scheduled', 'deadline', 'proposed'];
const published = sampleTimeline();
const posterFor = ({ site, timeline, dated }: typeof published) =>
  posterOf(site, timelineSubject(site, timeline, dated));
const style = { face: 'serif', sizePx: 30, colour: 'black' } as const;

describe('a poster', () => {
  const svg = posterFor(published);
  const { document } = parseHTML(`<html><body>${svg}</body></html>`);

  it('says in words what it shows, and no claim as a fact', () => {
    const about = document.querySelector('desc')?.textContent ?? '';
    expect(document.querySelector('title')?.textContent).toBe('Storms and mergers');
    expect(about).toMatch(/^\d+ events, 44 BCE–\d{4} · /);
    for (const said of about.split(' · ').slice(1)) expect(said).toMatch(/^[^:]+, \p{Lu}[^:]+: ./u);
  });

  it('needs no typeface of the reader’s and nothing from anywhere', () => {
    expect(document.querySelectorAll('text, image, style, script, a')).toHaveLength(0);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toContain('//');
  });

  it('is a picture of 1200 × 630 for what can’t show SVG, below 100 KiB', async () => {
    const png = await toPng(svg);
    const view = new DataView(png.buffer);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(100 * 1024);
  });

  it('has the sign of every status', () => {
    const events = STATUSES.map((status, order) => {
      return { order, title: 'A thing', date: '2021', status, statusLine: STATUS_WORDS[status] };
    });
    const signs = STATUSES.map((_, at) =>
      /scale\(1\.5\)"[^>]*>.*?<\/g>/
        .exec(
          drawPoster({
            publisher: 'P',
            title: 'T',
            about: 'A',
            events: events.slice(at, at + 1),
            density: '',
            ends: [],
          }),
        )?.[0]
        .replace(/color="[^"]*"/, ''),
    );
    expect(new Set(signs).size).toBe(STATUSES.length);
  });

  it('stays whole whatever its texts are', async () => {
    const xml = HOSTILE.map((text, at) => ({ fileName: `${at}.svg`, contents: posterFor(infect(published, text)) }));
    const names = xml.flatMap(({ contents }) => [...contents.matchAll(/<([a-z]+)/g)].map(([, name]) => name));
    expect([...new Set(names)].sort().join(' ')).toBe('circle defs desc g path rect svg text title use');
    const { errors } = await validateXML({ xml, normalization: 'format' });
    expect(errors).toEqual([]);
  });

  it('is described by its title and how much there is of when', () => {
    const { site, timeline, dated } = published;
    expect(posterAlt(timelineSubject(site, timeline, dated))).toMatch(/^Storms and mergers: \d+ events, 44 BCE–\d{4}$/);
  });
});

describe('a line of letters', () => {
  it.each(['Zelenskyy: “Łódź, Đakovo, İzmir”', 'A deadline — 50 days, or “10 or 12”'])('%j is drawn', (text) => {
    expect(new TypeCase().setLine(text, 0, 0, style)).toMatch(/^<g /);
  });

  it('in letters that our typefaces lack is left to the reader’s', () => {
    expect(new TypeCase().setLine('Переговоры & мир', 0, 0, style)).toContain('>Переговоры &amp; мир</text>');
  });

  it('breaks between words, never past its width, and says when it is cut short', () => {
    const text = 'The governor of the province rejects the offer of the miners for the third time';
    const lines = wrapLines(text, style, 400, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/\p{L}…$/u);
    for (const line of lines) expect(widthOf(line, style)).toBeLessThanOrEqual(400);
    expect(wrapLines(text, style, 4000, 2)).toEqual([text]);
  });

  it('breaks inside a word that no line holds', () => {
    for (const line of wrapLines('w'.repeat(200), style, 400, 2)) expect(widthOf(line, style)).toBeLessThanOrEqual(420);
  });
});
