import type { OffsetRun } from '../../types.ts';

/** Text gathered from inline nodes, with the way back to the body. */
export interface MappedText {
  text: string;
  readonly runs: OffsetRun[];
}

/** Adds a text node: its value, found again in the slice of the body it was read from. */
export function addText(target: MappedText, value: string, slice: string, bodyStart: number): void {
  let read = 0;
  let index = 0;
  while (index < value.length) {
    read = skipMarkup(value, index, slice, read);
    const length = sameStretch(value, index, slice, read) || 1;
    addRun(target.runs, { text: target.text.length, body: bodyStart + read, length });
    target.text += value.slice(index, index + length).replaceAll(/[\r\n]/g, ' ');
    read += slice[read] === '&' && value[index] !== '&' ? referenceLength(slice, read) : length;
    index += length;
  }
}

/** A space that stands for a break in the body. */
export function addSpace(target: MappedText, body: number): void {
  addRun(target.runs, { text: target.text.length, body, length: 1 });
  target.text += ' ';
}

/** Backslashes of escapes, and what begins a continued line (`> `, indentation). */
function skipMarkup(value: string, index: number, slice: string, from: number): number {
  let read = from;
  if (slice[read] === '\\' && slice[read + 1] === value[index]) return read + 1;
  if (slice[read] === value[index] || slice[read] === '&') return read;
  while (read < slice.length && /[\s>]/.test(slice[read] ?? '') && slice[read] !== value[index]) read += 1;
  return slice[read] === '\\' && slice[read + 1] === value[index] ? read + 1 : read;
}

/** How many characters run the same; stops at an escape, a reference, and after a line's end. */
function sameStretch(value: string, index: number, slice: string, read: number): number {
  let length = 0;
  while (index + length < value.length && value[index + length] === slice[read + length]) {
    const mark = slice[read + length];
    if (length > 0 && (mark === '\\' || mark === '&')) break;
    length += 1;
    if (mark === '\n') break;
  }
  return length;
}

/** Length of `&amp;` in the source. */
function referenceLength(slice: string, start: number): number {
  const end = slice.indexOf(';', start);
  return end > start && end - start <= 40 ? end - start + 1 : 1;
}

function addRun(runs: OffsetRun[], run: OffsetRun): void {
  const last = runs.at(-1);
  if (last && last.text + last.length === run.text && last.body + last.length === run.body)
    runs[runs.length - 1] = { ...last, length: last.length + run.length };
  else runs.push(run);
}
