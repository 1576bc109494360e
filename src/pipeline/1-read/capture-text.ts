import type { PlacedBlock } from './read-capture.ts';

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Blocks of a plain text: one for each line, wrapped lines of one paragraph joined. */
export function textBlocks(text: string): readonly PlacedBlock[] {
  const groups = groupsOfLines(text);
  const widest = groups.reduce((width, group) => Math.max(width, ...group.map((line) => line.text.length)), 0);
  return groups.flatMap((group) => unwrap(group, widest).map(blockOf));
}

/** Runs of lines without a blank one between them. */
function groupsOfLines(text: string): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+|\r\n|[\r\n\u2028\u2029]/g)) {
    const [line] = match;
    if (/^[\r\n\u2028\u2029]/.test(line)) continue;
    const isNext = group.length > 0 && lineBreaks(text.slice(group.at(-1)?.end ?? 0, match.index)) === 1;
    if (line.trim() === '') continue;
    const indent = line.length - line.trimStart().length;
    const placed = { text: line.trim(), start: match.index + indent, end: match.index + line.trimEnd().length };
    if (isNext) group.push(placed);
    else {
      group = [placed];
      groups.push(group);
    }
  }
  return groups;
}

function lineBreaks(between: string): number {
  return between.match(/\r\n|[\r\n\u2028\u2029]/g)?.length ?? 0;
}

/** Columns that text is wrapped at. */
const NARROWEST = 40;
const WIDEST = 120;
/** Of a run of lines that a machine wrapped, most end where the next word would not have fitted. */
const LEAST_WRAPPED = 0.6;
/** Between short paragraphs fewer do, but those that do end within a sentence. */
const LEAST_WITHIN_SENTENCES = 0.35;
const MOST_ENDED = 0.3;

/** Lines that were only wrapped, at the width of the whole text, put together; where most are no such, each is a paragraph. */
function unwrap(lines: readonly Line[], widest: number): readonly (readonly Line[])[] {
  const single = lines.map((line) => [line]);
  if (lines.length < 2 || widest > WIDEST || widest < NARROWEST) return single;
  const goesOn = lines.map((line, index) => isFull(line, lines[index + 1], widest));
  if (!isWrapped(lines, goesOn)) return single;
  const paragraphs: Line[][] = [];
  for (const [index, line] of lines.entries())
    if (goesOn[index - 1]) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  return paragraphs;
}

function isWrapped(lines: readonly Line[], goesOn: readonly boolean[]): boolean {
  const full = lines.filter((_, index) => goesOn[index]);
  const share = full.length / (lines.length - 1);
  const ended = full.filter(({ text }) => /[.!?:]["”’')\]]*$/.test(text)).length;
  return share >= LEAST_WRAPPED || (share >= LEAST_WITHIN_SENTENCES && ended <= full.length * MOST_ENDED);
}

/** The next word would not have fitted. */
function isFull({ text }: Line, next: Line | undefined, widest: number): boolean {
  const word = next?.text.split(' ')[0];
  return word !== undefined && text.length + 1 + word.length > widest - 1;
}

function blockOf(lines: readonly Line[]): PlacedBlock {
  const text = lines.map((line) => line.text).join(' ');
  const item = /^(?:[-*•·▪‣–]|\d{1,2}[.)])\s+/.exec(text);
  return {
    kind: item ? 'item' : 'paragraph',
    text: item ? text.slice(item[0].length) : text,
    start: (lines[0]?.start ?? 0) + (item?.[0].length ?? 0),
    end: lines.at(-1)?.end ?? 0,
  };
}
