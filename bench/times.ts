import { DateTimeRecognizer } from '@microsoft/recognizers-text-date-time';
import { casual } from 'chrono-node';
import { tagDocuments } from '../src/cli/times.ts';
import { english } from '../src/languages/en/index.ts';
import { newspaperParagraphs, newspaperText } from './articles.ts';
import type { Bench } from './bench.ts';

const PUBLISHED = new Date('2025-08-05T12:00:00Z');

interface Tool {
  readonly name: string;
  readonly tag: (paragraph: string) => number;
}

const recognizer = new DateTimeRecognizer('en-us').getDateTimeModel();
const TOOLS: readonly Tool[] = [
  { name: 'dateline', tag: (text) => tag(text) },
  { name: 'chrono-node (casual)', tag: (text) => casual.parse(text, PUBLISHED).length },
  { name: 'recognizers-text', tag: (text) => recognizer.parse(text, PUBLISHED).length },
];

function tag(text: string): number {
  const [document] = tagDocuments([{ doc: 'bench', dct: '2025-08-05', text }], english);
  return document?.timexes.length ?? 0;
}

/** One token kind repeated: what a grammar could choke on. */
const REPEATS: readonly string[] = [
  'Monday ',
  'May ',
  'last ',
  'the ',
  '12 ',
  '2025-',
  '03/04/',
  '10:30:',
  'three ',
  'a week ago ',
  'and ',
  'early ',
  'Jan. 5, ',
  'from 2014 to ',
  '’s ',
  'quarter ',
  '((((',
  'aaaaaaaa',
];

/** `npm run bench -- times`: speed beside two other taggers on the same text in the same run, then growth with length. */
export const run: Bench = (_args, say) => {
  compare(say);
  grow(say);
};

/** How long each tool warms up, and then is measured, at its first speed. */
const ENOUGH_MS = 3000;

function compare(say: (line: string) => void): void {
  const paragraphs = newspaperParagraphs();
  const length = paragraphs.reduce((sum, { length: characters }) => sum + characters, 0);
  const speeds = TOOLS.map(({ name, tag: run }) => {
    const pass = () => paragraphs.reduce((sum, text) => sum + run(text), 0);
    const rounds = Math.max(2, Math.ceil(ENOUGH_MS / measureMs(pass)));
    let found = 0;
    for (let round = 0; round < rounds; round += 1) pass();
    const elapsedMs = measureMs(() => {
      for (let round = 0; round < rounds; round += 1) found = pass();
    });
    return { name, found, perSecond: (length * rounds * 1000) / elapsedMs };
  });
  const own = speeds[0]?.perSecond ?? 0;
  say(`${paragraphs.length} paragraphs, ${length} characters`);
  for (const { name, found, perSecond } of speeds)
    say(
      `${name.padEnd(22)} ${Math.round(perSecond / 1000)} thousand characters/s, ${found} found, ours ${(own / perSecond).toFixed(1)} times as fast`,
    );
}

function grow(say: (line: string) => void): void {
  const million = newspaperText(1_000_000);
  tag(million.slice(0, 200_000));
  const one = measureMs(() => tag(million));
  const ten = measureMs(() => tag(newspaperText(10_000_000)));
  say(
    `newspaper text: 1 MB ${Math.round(one)} ms, 10 MB ${Math.round(ten)} ms, growth ${(ten / one).toFixed(1)} for 10`,
  );
  for (const repeat of REPEATS) {
    const text = (characters: number) => repeat.repeat(Math.ceil(characters / repeat.length));
    const small = measureMs(() => tag(text(100_000)));
    const large = measureMs(() => tag(text(1_000_000)));
    say(
      `${JSON.stringify(repeat).padEnd(18)} 100 kB ${Math.round(small)} ms, 1 MB ${Math.round(large)} ms, growth ${(large / small).toFixed(1)} for 10`,
    );
  }
}

function measureMs(work: () => void): number {
  const startedMs = performance.now();
  work();
  return performance.now() - startedMs;
}
