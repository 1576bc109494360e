import type { Span } from '../../types.ts';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '«': '»', '„': '“', '"': '"', "'": "'" };

const MARKS = /[“‘«„"']/g;

/**
 * Stretches between quotation marks, marks excluded, nested ones left to the outer. A mark that nothing
 * closes quotes to the end of the text, as a paragraph of a longer quotation does; an apostrophe quotes nothing.
 */
export function findQuotations(text: string): readonly Span[] {
  const found: Span[] = [];
  let index = nextMark(text, 0);
  while (index < text.length) {
    const closing = opensAt(text, index);
    if (!closing) {
      index = nextMark(text, index + 1);
      continue;
    }
    const end = closeOf(text, index + 1, closing);
    if (end === null && closing !== '”' && closing !== '"') {
      index = nextMark(text, index + 1);
      continue;
    }
    found.push({ start: index + 1, end: end ?? text.length });
    index = nextMark(text, (end ?? text.length) + 1);
  }
  return found;
}

function nextMark(text: string, from: number): number {
  MARKS.lastIndex = from;
  return MARKS.test(text) ? MARKS.lastIndex - 1 : text.length;
}

/** The mark that would close a quotation opening here. */
function opensAt(text: string, index: number): string | null {
  const mark = text[index] ?? '';
  const closing = CLOSING[mark];
  if (!closing) return null;
  const before = text[index - 1] ?? ' ';
  const after = text[index + 1] ?? ' ';
  if (/\s/.test(after)) return null;
  const single = mark === "'" || mark === '‘';
  return (mark !== '"' && !single) || /[\s([{“"—–-]/.test(before) ? closing : null;
}

/** How far a quotation in single marks may reach: beyond, the mark was an apostrophe. */
const LONGEST_SINGLE = 1500;

function closeOf(text: string, from: number, closing: string): number | null {
  const single = closing === "'" || closing === '’';
  const last = single ? Math.min(text.length, from + LONGEST_SINGLE) : text.length;
  for (let index = from; index < last; index += 1) {
    if (text[index] !== closing) continue;
    const before = text[index - 1] ?? ' ';
    const after = text[index + 1] ?? ' ';
    if (!single) return index;
    if (!/[\p{L}\p{N}]/u.test(after) && !/\s/.test(before)) return index;
  }
  return null;
}
