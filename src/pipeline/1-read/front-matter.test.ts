import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from './front-matter.ts';

const read = (text: string) => readFrontMatter('a.md', text);
const codeOf = (text: string) => {
  const result = read(text);
  return 'problem' in result ? result.problem.code : null;
};

describe('front matter', () => {
  it('keeps every value as it is written', () => {
    const { value } = read('---\ntitle: 1e3\npublished: 2025-08-01\nurl: null\nlicence: no\n---\nText\n');
    expect(value?.data).toEqual({ title: '1e3', published: '2025-08-01', url: 'null', licence: 'no' });
  });

  it('knows where the body starts, whatever the line ends', () => {
    expect(read('---\ntitle: A\n---\n\nText')).toMatchObject({ value: { body: '\nText', bodyLine: 4 } });
    expect(read('---\r\ntitle: A\r\n---\r\nText')).toMatchObject({ value: { body: 'Text', bodyLine: 4 } });
    expect(read('\uFEFF---\ntitle: A\n---\nText')).toMatchObject({ value: { body: 'Text' } });
  });

  it('holds no half characters', () => {
    const { value } = read('---\ntitle: "half \\ud83d"\ninclude: { people: ["\\ude00 half"] }\n---\n');
    expect(value?.data).toEqual({ title: 'half \ufffd', include: { people: ['\ufffd half'] } });
  });

  it('points at the value that is wrong', () => {
    const { value } = read('---\ntitle: A\npublished: 2025-02-30\n---\n');
    const problem = value?.problemAt('published', 'unreadable-date', 'x', 'y');
    expect([problem?.line, problem?.column]).toEqual([3, 12]);
  });

  it.each([
    ['---js\nmodule.exports = process.exit(3)\n---\n', 'executable-front-matter'],
    ['---JavaScript\nprocess.exit(3)\n---\n', 'executable-front-matter'],
    ['--- jS \nprocess.exit(3)\n---\n', 'executable-front-matter'],
    ['---json\n{"title":"A"}\n---\n', 'executable-front-matter'],
    ['---coffee\nprocess.exit 3\n---\n', 'executable-front-matter'],
    ['---\ntitle: "A\n---\n', 'malformed-front-matter'],
    ['---\ntitle: A\ntitle: B\n---\n', 'malformed-front-matter'],
    ['---\na: &a [x]\nb: [*a, *a]\n---\n', 'malformed-front-matter'],
    ['---\ntitle: !!js/function "function(){}"\n---\n', null],
    ['Just text', 'missing-front-matter'],
  ])('of %j gives %j', (text, code) => expect(codeOf(text)).toBe(code));

  it('gives no object a new prototype', () => {
    const { value } = read('---\n__proto__: {polluted: yes}\nconstructor: x\n---\n');
    expect(Object.getPrototypeOf(value?.data)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  it('never throws', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => void read(`---\n${text}\n---\n`))));
});
