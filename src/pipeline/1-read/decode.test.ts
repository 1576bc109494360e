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

  it.each([
    ['low', 'utf-16le'],
    ['high', 'utf-16be'],
  ])('are UTF-16 with its %s byte first, unmarked, with a warning', (first, encoding) => {
    const pairs = [...'Der Fähranleger schließt'].flatMap((letter) => {
      const pair = [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8];
      return first === 'low' ? pair : pair.reverse();
    });
    const { value, problems } = decode('a.txt', bytes(...pairs));
    expect(value).toBe('Der Fähranleger schließt');
    expect(problems).toMatchObject([{ code: 'encoding-guessed', message: expect.stringContaining(encoding) }]);
  });

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
    [
      'a sound, with a zero in every other byte',
      bytes(...ascii('RIFF').flatMap((code) => [code, 0]), 1, 0, 2, 0),
      'binary-file',
    ],
    ['text and zeros on either side', bytes(...ascii('Talks'), 0, ...ascii('end'), 0, 0), 'binary-file'],
    ['too many', new Uint8Array(8 * 1024 * 1024 + 1).fill(65), 'file-too-large'],
  ])('that are %s are refused', (_what, content, code) => {
    const { value, problems } = decode('a.txt', content);
    expect(value).toBeNull();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });
});
