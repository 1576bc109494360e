import type { Problem, Result } from '../../errors.ts';

/** Larger than any article; a whole book is smaller. */
export const LARGEST_BYTES = 8 * 1024 * 1024;

/**
 * Text of a file: byte order mark, then strict UTF-8, then a declared charset, then windows-1252 with a
 * warning. Offsets in the result are offsets in the file as given.
 */
export function decode(file: string, bytes: Uint8Array): Result<string> {
  const fail = (code: Problem['code'], message: string, advice: string): Result<string> => ({
    value: null,
    problems: [{ file, line: null, column: null, code, message, advice }],
  });
  if (bytes.length > LARGEST_BYTES) return { value: null, problems: [tooLarge(file)] };
  const marked = markedEncoding(bytes);
  if (marked) return { value: new TextDecoder(marked).decode(bytes), problems: [] };
  const unmarked = unmarkedUtf16(file, bytes);
  if (unmarked) return unmarked;
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

/** For who knows the size before the bytes. */
export function tooLarge(file: string): Problem {
  return {
    ...{ file, line: null, column: null, code: 'file-too-large' },
    message: `Expected at most ${LARGEST_BYTES / 1024 / 1024} MB, found more.`,
    advice: 'Save only the article.',
  };
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** Text in UTF-16 has a zero in every other byte of its spaces and Latin letters, and none in the bytes between. */
function unmarkedUtf16(file: string, bytes: Uint8Array): Result<string> | null {
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.min(even, odd) > 0 || (even + odd) * 20 <= head.length) return null;
  const encoding = odd > 0 ? 'utf-16le' : 'utf-16be';
  try {
    const value = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return isText(value) ? { value, problems: [guessed(file, `that name no encoding; read as ${encoding}`)] } : null;
  } catch {
    return null;
  }
}

/** Without the controls that only other files have. */
function isText(value: string): boolean {
  return !/(?![\t\r\n\f\v])\p{Cc}|[\ufffe\uffff]/u.test(value.slice(0, 2048));
}

function guessed(file: string, found: string): Problem {
  return {
    ...{ file, line: null, column: null, code: 'encoding-guessed', message: `Unexpected bytes ${found}.` },
    advice: 'Look at accents and quotation marks; save the file as UTF-8 if they are wrong.',
  };
}

function guess(file: string, bytes: Uint8Array): Result<string> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const declared = /charset\s{0,3}=\s{0,3}["']?([\w-]{2,20})/i.exec(head)?.[1];
  const encoding = declared && isEncoding(declared) ? declared : 'windows-1252';
  const problems = declared ? [] : [guessed(file, `that are not UTF-8; read as ${encoding}`)];
  return { value: new TextDecoder(encoding).decode(bytes), problems };
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'utf-8';
  } catch {
    return false;
  }
}
