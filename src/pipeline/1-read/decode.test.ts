import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

describe('bytes', () => {
  it('are UTF-8, with and without a mark', () => {
    const text = 'The café’s owner';
    const plain = new TextEncoder().encode(text);
    expect(decode('a.txt', plain).value).toBe(text);
    expect(decode('a.txt', bytes(0xef, 0xbb, 0xbf, ...plain)).value).toBe(text);
  });

  it('are UTF-16 when they are marked so', () =>
    expect(decode('a.txt', bytes(0xff, 0xfe, ...ascii('Talks').flatMap((code) => [code, 0]))).value).toBe('Talks'));

  it('are windows-1252 with a warning when they are nothing else', () => {
    const { value, problems } = decode('a.txt', bytes(...ascii('the caf'), 0xe9, 0x92, ...ascii('s owner')));
    expect(value).toBe('the café’s owner');
    expect(problems.map(({ code }) => code)).toEqual(['encoding-guessed']);
  });

  it('are what the page declares, without a warning', () => {
    const { value, problems } = decode('a.html', bytes(...ascii('<meta charset="iso-8859-2">'), 0xb1));
    expect(value?.at(-1)).toBe('ą');
    expect(problems).toEqual([]);
  });

  it.each([
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0), 'binary-file'],
    ['too many', new Uint8Array(8 * 1024 * 1024 + 1).fill(65), 'file-too-large'],
  ])('that are %s are refused', (_what, content, code) => {
    const { value, problems } = decode('a.txt', content);
    expect(value).toBeNull();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });
});
