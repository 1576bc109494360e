import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { oembedAddress, writeOembed } from '../../src/embed/oembed.ts';
import { timelineSubject } from '../../src/embed/subject.ts';
import { HOSTILE, infect } from '../support/infect.ts';
import { sampleTimeline } from '../support/published.ts';
import { wordPressOembed } from './filters.ts';

const Rich = z.strictObject({
  type: z.literal('rich'),
  version: z.literal('1.0'),
  title: z.string().min(1),
  provider_name: z.string(),
  provider_url: z.url(),
  width: z.int().positive(),
  height: z.int().min(200).max(1000),
  thumbnail_url: z.literal('https://news.example/timelines/embed/v1/t/both/poster.png'),
  thumbnail_width: z.literal(1200),
  thumbnail_height: z.literal(630),
  html: z.string(),
});

const published = sampleTimeline();
const subjectOf = ({ site, timeline, dated }: typeof published) => timelineSubject(site, timeline, dated);
const rich = (of: typeof published) => Rich.parse(JSON.parse(writeOembed(of.site, subjectOf(of))));

describe('oembed.json', () => {
  it('gives a frame at a whole address, and our script for its height', () => {
    const { html, width, height } = rich(published);
    const { document } = parseHTML(`<html><body>${html}</body></html>`);
    const frame = document.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe('https://news.example/timelines/embed/v1/t/both/');
    expect([frame?.getAttribute('width'), frame?.getAttribute('height')]).toEqual([String(width), String(height)]);
    expect(document.querySelector('script')?.getAttribute('src')).toBe('https://news.example/timelines/embed/v1.js');
  });

  it('is a mere link, which no page leads to, while the site doesn’t say its address', () => {
    const { site, timeline, dated } = sampleTimeline(null);
    const subject = timelineSubject(site, timeline, dated);
    expect(JSON.parse(writeOembed(site, subject))).toEqual({
      type: 'link',
      version: '1.0',
      title: 'Storms and mergers',
      provider_name: 'Sample Press',
    });
    expect(oembedAddress(site, subject)).toBeNull();
  });

  it('keeps its frame in WordPress: the script goes, nothing hides it, and it gets a secret', () => {
    const { document } = parseHTML(wordPressOembed(rich(published).html, 's3cret') ?? '');
    const frame = document.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe('https://news.example/timelines/embed/v1/t/both/#?secret=s3cret');
    expect(frame?.getAttribute('title')).toBe('Storms and mergers');
    expect(frame?.hasAttribute('style')).toBe(false);
    expect(document.querySelector('script')).toBeNull();
  });

  it.each(HOSTILE)('%j as a title stays a title', (text) => {
    const { document } = parseHTML(
      `<html><body>${rich({ ...infect(published, text), timeline: { ...published.timeline, title: `x${text}` } }).html}</body></html>`,
    );
    const elements = [...document.body.querySelectorAll('*')];
    expect(elements.map(({ localName }) => localName)).toEqual(['iframe', 'script']);
    expect(elements.flatMap(({ attributes }) => [...attributes].map(({ name }) => name))).toEqual([
      'src',
      'title',
      'width',
      'height',
      'loading',
      'referrerpolicy',
      'sandbox',
      'style',
      'async',
      'src',
    ]);
  });
});
