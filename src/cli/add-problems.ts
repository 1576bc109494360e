import type { Problem } from '../errors.ts';
import { markdownBlocks } from '../pipeline/2-clean/markdown-blocks.ts';
import type { Article } from '../types.ts';
import type { Capture } from './add.ts';

export function slugTaken({ name }: Capture, wanted: string, file: string): Problem {
  return {
    ...{ file: name, line: null, column: null, code: 'slug-taken' },
    message: `Has the title of ${wanted}, and other words. Kept as ${file}.`,
    advice: 'If the two are one article, delete one of them and its capture; else leave both.',
  };
}

export function newerVersion({ name }: Capture, { file, body }: Article, earlier: string, now: string): Problem {
  return {
    ...{ file: name, line: null, column: null, code: 'newer-version' },
    message: `A newer version of ${file}, in its place. What stood there: ${earlier}.${changesOf(body, now)}`,
    advice: `Delete ${earlier} and its capture, unless something in it is still needed: until then both are told.`,
  };
}

export function earlierVersion({ name }: Capture, { file, body }: Article, earlier: string, before: string): Problem {
  return {
    ...{ file: name, line: null, column: null, code: 'superseded-article' },
    message: `An earlier version of ${file}, by the day of its last change: ${earlier}.${changesOf(before, body)}`,
    advice: `Delete ${earlier} and its capture, unless something in it is still needed: until then both are told.`,
  };
}

/** Paragraphs shown of each version. */
const MOST_CHANGES = 6;

/** Paragraphs that only one of two versions has, a line each. */
function changesOf(before: string, now: string): string {
  const [old, fresh] = [before, now].map((body) => markdownBlocks(body).blocks.map(({ text }) => text));
  const listed = (word: string, own: readonly string[] = [], other: readonly string[] = []) => {
    const only = own.filter((text) => !other.includes(text));
    const lines = only.slice(0, MOST_CHANGES).map((text) => `\n    ${word}: ${text}`);
    return only.length > lines.length ? [...lines, `\n    ${word}: ${only.length - lines.length} more`] : lines;
  };
  return [...listed('was', old, fresh), ...listed('now', fresh, old)].join('');
}

export function copyOf({ name }: Capture, { file }: Article): Problem {
  return {
    ...{ file: name, line: null, column: null, code: 'word-for-word-copy' },
    message: `Nearly word for word the article ${file}, from elsewhere.`,
    advice: 'Leave it: its quotes stand beside the original’s and count for no more. Or delete it.',
  };
}
