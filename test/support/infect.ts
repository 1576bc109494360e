import type { PublishedTimeline } from '../../src/feeds/published.ts';
import type { Actor, Event, Telling } from '../../src/types.ts';

/** Texts that break out of one format or another. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<svg/onload=alert(1)>',
  ']]><script>alert(1)</script>',
  '<!--<script>alert(1)//-->',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#0;&#x1F;&nbsp;',
  'javascript:alert(1)',
  '=HYPERLINK("http://evil.example","click")',
  "=cmd|' /C calc'!A0",
  '+1+cmd',
  '-2+3+cmd',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '  =1+1',
  '＝1+1',
  '2025\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:injected',
  'a\nX-EVIL:1\n b',
  'a\u2028b\u2029c\u0085d',
  '\u0000\u0001\u0008\u000B\u000C\u000E\u001F\u007F\u009F',
  'half \uD83D and half \uDE00 of a face',
  '\u202Egnp.exe\u202C \u200B\uFEFF\uFFFE\uFFFF',
  '"quoted","cells";\'and\' more, with \\ and \\n',
  '𝕿𝖍𝖊 ｑｕｉｃｋ brown 👩‍👩‍👧‍👦 fox مرحبا',
  `long ${'word '.repeat(400)}`,
  '%s %n {{7*7}} #{7*7} <%= 7*7 %>',
  ' ',
];

/** The same timeline with every text that people or articles wrote replaced; ids, dates and statuses stay. */
export function infect(published: PublishedTimeline, text: string): PublishedTimeline {
  const actor = (each: Actor): Actor => ({ ...each, name: text, asWritten: text });
  const telling = (each: Telling): Telling => ({
    ...each,
    mention: {
      ...each.mention,
      quote: text,
      headline: text,
      timeWords: text,
      place: text,
      speaker: each.mention.speaker && actor(each.mention.speaker),
      actors: each.mention.actors.map(actor),
    },
  });
  const event = (each: Event): Event => ({
    ...each,
    title: text,
    place: text,
    note: text,
    speaker: actor({ name: '', type: 'person', asWritten: '' }),
    actors: each.actors.map(actor),
    tellings: each.tellings.map(telling),
    disagreements: [{ field: text, values: [{ value: text, articles: each.sources }], update: false }],
    citations: [{ title: text, url: text, quote: text }],
  });
  return {
    ...published,
    site: { ...published.site, title: text, publisher: text, description: text, licence: text },
    timeline: {
      ...published.timeline,
      title: text,
      description: text,
      sections: published.timeline.sections.map((section) => ({ ...section, title: text })),
    },
    dated: published.dated.map(event),
    undated: published.undated.map(event),
    articles: new Map(
      [...published.articles].map(([slug, { reading, publication }]) => {
        const article = { ...reading.article, title: text, publisher: text, author: text, url: text };
        const clean = { ...reading.clean, text: text.repeat(50) };
        return [slug, { reading: { ...reading, article, clean }, publication }];
      }),
    ),
  };
}
