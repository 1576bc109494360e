import type { Problem, Result } from '../../errors.ts';

/** Larger than any article; a whole book is smaller. */
const LARGEST_BYTES = 8 * 1024 * 1024;

/**
 * Text of a file: byte order mark, then strict UTF-8, then a declared charset, then windows-1252 with a
 * warning. Offsets in the result are offsets in the file as given.
 */
export function decode(file: string, bytes: Uint8Array): Result<string> {
  const fail = (code: Problem['code'], message: string, advice: string): Result<string> => ({
    value: null,
    problems: [{ file, line: null, column: null, code, message, advice }],
  });
  if (bytes.length > LARGEST_BYTES)
    return fail(
      'file-too-large',
      `Unexpected ${bytes.length} bytes, expected at most ${LARGEST_BYTES}.`,
      'Save only the article.',
    );
  const marked = markedEncoding(bytes);
  if (marked) return { value: new TextDecoder(marked).decode(bytes), problems: [] };
  if (bytes.subarray(0, 4096).includes(0))
    return fail(
      'binary-file',
      'Unexpected binary content, expected text.',
      'Save the article as text, HTML or Markdown.',
    );
  try {
    return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    return guess(file, bytes);
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function guess(file: string, bytes: Uint8Array): Result<string> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const declared = /charset\s{0,3}=\s{0,3}["']?([\w-]{2,20})/i.exec(head)?.[1];
  const encoding = declared && isEncoding(declared) ? declared : 'windows-1252';
  const message = `Unexpected bytes that are not UTF-8; read as ${encoding}${declared ? ', as the file declares' : ''}.`;
  const problem: Problem = {
    ...{ file, line: null, column: null, code: 'encoding-guessed', message },
    advice: 'Look at accents and quotation marks; save the file as UTF-8 if they are wrong.',
  };
  return { value: new TextDecoder(encoding).decode(bytes), problems: declared ? [] : [problem] };
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'utf-8';
  } catch {
    return false;
  }
}
