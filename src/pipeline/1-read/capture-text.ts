import type { PlacedBlock } from './read-capture.ts';

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Blocks of a plain text: one for each line, wrapped lines of one paragraph joined. */
export function textBlocks(text: string): readonly PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  for (const group of groupsOfLines(text))
    if (isWrapped(group)) blocks.push(blockOf(group));
    else for (const line of group) blocks.push(blockOf([line]));
  return blocks;
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

/** Widest column that text is wrapped at. */
const WIDEST = 120;

/** Wrapped by a machine: at every break the next word would not have fitted. */
function isWrapped(lines: readonly Line[]): boolean {
  const widest = Math.max(...lines.map(({ text }) => text.length));
  if (lines.length < 2 || widest > WIDEST || widest < 40) return false;
  return lines.every(({ text }, index) => {
    const next = lines[index + 1]?.text.split(' ')[0];
    return next === undefined || text.length + 1 + next.length > widest - 1;
  });
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
