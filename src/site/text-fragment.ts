import { placeOfSentence } from '../feeds/annotation.ts';
import { safeUrl } from '../feeds/plain-text.ts';
import type { ArticleReading } from '../types.ts';

/** Where a quote stands in a text whose paragraphs are divided by line breaks. Offsets in UTF-16 units. */
export interface QuotePlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Longest quote that is given whole; of longer ones the first and the last words. */
const LONGEST = 300;
/** So many words are tried, fewest first: at the ends of a long quote, and around one that stands there more than once. */
const WORDS = [4, 8, 16, 32];

/**
 * `#:~:text=[prefix-,]start[,end][,-suffix]` that scrolls a browser to a quote (WICG, Text Fragments). A browser takes the
 * first place that matches: where the quote alone isn't the only one, words around it are given too.
 */
export function textFragment(place: QuotePlace): string {
  const ways = waysToName(place);
  const folded = fold(place.text);
  const best = ways.find((way) => isTheOnlyOne(way, place, folded)) ?? ways.at(-1);
  return best ? `#:~:text=${write(best, place)}` : '';
}

/** Offsets of what is written: words before the quote, its first words, its last, words after it. */
interface Way {
  readonly from: number;
  readonly startEnd: number;
  /** `null` where the quote is given whole. */
  readonly endStart: number | null;
  readonly to: number;
}

function write({ from, startEnd, endStart, to }: Way, { text, start, end }: QuotePlace): string {
  const slice = (a: number, b: number) => escapePart(text.slice(a, b));
  const parts = [
    from < start ? `${slice(from, start)}-` : '',
    slice(start, startEnd),
    endStart === null ? '' : slice(endStart, end),
    to > end ? `-${slice(end, to)}` : '',
  ];
  return parts.filter((part) => part !== '').join(',');
}

/** A hyphen, a comma and an ampersand mean something in a fragment; percent-encoding alone leaves the hyphen. */
function escapePart(text: string): string {
  const words = text.replaceAll(/\s+/g, ' ').trim().toWellFormed();
  return encodeURIComponent(words).replaceAll('-', '%2D');
}

/** Shortest first; words of the quote's own paragraph before those of its neighbours, which a page may put something between. */
function waysToName(place: QuotePlace): readonly Way[] {
  const { text, start, end } = place;
  const befores = WORDS.map((count) => wordsBefore(text, start, count));
  const afters = WORDS.map((count) => wordsAfter(text, end, count));
  const around = WORDS.flatMap((_, at) => {
    const [from, to] = [befores[at] ?? start, afters[at] ?? end];
    return [
      { from, to: end },
      { from: start, to },
      { from, to },
    ];
  });
  const leaves = ({ from, to }: { from: number; to: number }) =>
    Number(text.slice(from, start).includes('\n') || text.slice(end, to).includes('\n'));
  const contexts = [{ from: start, to: end }, ...around.sort((a, b) => leaves(a) - leaves(b))];
  return contexts.flatMap((context) => endsOf(place).map((ends) => ({ ...context, ...ends })));
}

/** A quote whole, or its first and last words. */
function endsOf({ text, start, end }: QuotePlace): readonly Pick<Way, 'startEnd' | 'endStart'>[] {
  const quote = text.slice(start, end);
  const words = quote.split(/\s+/).length;
  const counts = WORDS.filter((count) => count * 2 < words);
  if (quote.length <= LONGEST || counts.length === 0) return [{ startEnd: end, endStart: null }];
  return counts.map((count) => ({
    startEnd: start + wordsAfter(quote, 0, count),
    endStart: start + wordsBefore(quote, quote.length, count),
  }));
}

/** Where the last words of a paragraph before an offset begin; right after a line break, of the paragraph before. */
function wordsBefore(text: string, offset: number, count: number): number {
  const before = text.slice(0, offset).trimEnd();
  const paragraph = before.lastIndexOf('\n') + 1;
  const words = [...before.slice(paragraph).matchAll(/\S+/g)].slice(-count);
  return words[0] ? paragraph + words[0].index : offset;
}

function wordsAfter(text: string, offset: number, count: number): number {
  const after = text.slice(offset);
  const paragraph = after.trimStart().split('\n', 1)[0] ?? '';
  const last = [...paragraph.matchAll(/\S+/g)].slice(0, count).at(-1);
  return last ? offset + after.length - after.trimStart().length + last.index + last[0].length : offset;
}

/** Would a browser that takes the first match come to the quote, wherever it begins to look? */
function isTheOnlyOne({ from, startEnd, endStart, to }: Way, { text, end }: QuotePlace, folded: string): boolean {
  if (endStart === null) return count(folded, fold(text.slice(from, to))) === 1;
  const rest = fold(text.slice(startEnd, to));
  const last = fold(text.slice(endStart, end));
  const first = fold(text.slice(from, startEnd));
  return count(folded, first) === 1 && rest.indexOf(last) === fold(text.slice(startEnd, endStart)).length;
}

function count(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1;
}

/** As browsers compare: whatever the case, the quotation marks and the white space. */
function fold(text: string): string {
  return text
    .replaceAll(/[\u00AD\u200B]/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/[‘’‚]/g, "'")
    .toLowerCase();
}

/** The page that an article was read from, at a sentence; `null` where nobody knows its address. */
export function originalHref(reading: ArticleReading, sentence: number): string | null {
  const url = safeUrl(reading.article.url);
  if (url === null) return null;
  const fragment = fragmentOf(reading, sentence);
  // A page may have a place of its own in its address already: the quote comes after it.
  return url.includes('#') ? `${url}${fragment.replace('#', '')}` : `${url}${fragment}`;
}

/** The fragment of a sentence in its article, for the page that the article was read from; its headline stands there too. */
export function fragmentOf(reading: ArticleReading, sentence: number): string {
  const { start, end } = placeOfSentence(reading, sentence);
  const head = `${reading.article.title}\n\n`;
  return textFragment({ text: `${head}${reading.clean.text}`, start: start + head.length, end: end + head.length });
}
