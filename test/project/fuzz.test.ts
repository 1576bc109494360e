import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCaptures } from '../../src/cli/add.ts';
import { needingAPerson } from '../../src/cli/check-command.ts';
import { PROBLEMS, severityOf } from '../../src/errors.ts';
import { languageOf } from '../../src/languages/index.ts';
import { readCapture } from '../../src/pipeline/1-read/read-capture.ts';
import { buildCorpus } from '../../src/pipeline/pipeline.ts';
import { type Files, memoryIo } from '../support/memory-io.ts';

const english = languageOf('en');
const PLACES = /^(?:content\/articles\/[a-z0-9][a-z0-9-]*\.md|content\/events\.lock\/[0-9a-f]\.json|seeds\/\w[\w.-]*)$/;

/** The memory's world, with the bytes of captures as they came. */
function byteIo(files: Files) {
  const io = memoryIo(files);
  const captures = new Map<string, Uint8Array>();
  return {
    ...io,
    read: async (path: string) => captures.get(path) ?? io.read(path),
    write: async (path: string, data: string | Uint8Array) => {
      if (typeof data !== 'string') captures.set(path, data);
      await io.write(path, data);
    },
    readCapture: async (file: string, data: Uint8Array) => readCapture(file, data, english),
  };
}

/** Adds a capture and checks the project, as the command line does; what went wrong, by code. */
async function addAndCheck(name: string, bytes: Uint8Array, files: Files = new Map()) {
  const io = byteIo(files);
  const added = await addCaptures(io, [{ name, bytes }]);
  const { corpus, problems } = await buildCorpus(io, { frozen: true });
  const wrong = problems.filter(({ code }) => code !== 'ids-not-frozen');
  expect(wrong.filter((problem) => severityOf(problem) === 'error')).toEqual([]);
  const all = [...added.problems, ...wrong, ...needingAPerson(corpus)];
  for (const { code, message, advice } of all) {
    expect(Object.keys(PROBLEMS)).toContain(code);
    expect(message && advice).not.toBe('');
  }
  for (const path of files.keys()) expect(path).toMatch(PLACES);
  expect(added.added.length > 0 || added.known.length > 0 || added.problems.length > 0).toBe(true);
  return { codes: all.map(({ code }) => code), added: added.added };
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const SOME = { numRuns: 60, seed: 20240506 } as const;
const fileName = fc.oneof(
  fc.constantFrom('a.txt', 'a.html', 'a.md', '../../etc/a.md', '..\\..\\a.html', '.', '', '-rf', 'con.txt', '\0.txt'),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** Bits of pages, articles and dates that mean something to a reader of them, whole and broken. */
const fragment = fc.constantFrom(
  ...['<html lang="en"><body>', '</body>', '<article>', '</div>', '<p>', '<!--', '-->', '<![CDATA[', '<script>', '"'],
  ...['<script type="application/ld+json">{"@graph":[{"datePublished":"2024-13-45"', '<svg onload=alert(1)>', '<h1>'],
  ...[
    '<time datetime="99999-01-01">',
    '<link rel="canonical" href="javascript:alert(1)">',
    '<base href="//[">',
    '&#0;',
  ],
  ...[
    '---\n',
    'title: ../../x\n',
    'published: 2024-02-30\n',
    'url: http://[\n',
    '__proto__: 1\n',
    '# ',
    '[x](',
    '```\n',
  ],
  ...[
    'The mayor opened the bridge on Monday, 6 May 2024. ',
    'on 31 February ',
    '“He left',
    ' two weeks ago',
    '\u202e',
    '\ud800',
  ],
);

describe('anything at all, added and checked, is an article or a message, in its folder', () => {
  it.each([
    ['bytes', fc.uint8Array({ maxLength: 3000 })],
    ['words', fc.string({ unit: 'grapheme', maxLength: 1500 }).map(utf8)],
    [
      'bits of pages',
      fc.array(fc.oneof(fragment, fc.string({ maxLength: 20 })), { maxLength: 60 }).map((all) => utf8(all.join(''))),
    ],
  ])('%s', async (_, content) => {
    await fc.assert(
      fc.asyncProperty(fileName, content, async (name, bytes) => {
        await addAndCheck(name, bytes);
      }),
      SOME,
    );
  });
});

describe('what the world sends', () => {
  const STORY = 'A café opens\n\nThe café at the harbour opened on 6 May 2024, its owner Renée Duval said.\n';
  const utf16 = (text: string, high: 0 | 1) =>
    Uint8Array.from(
      [...`\ufeff${text}`].flatMap((c) => {
        const pair = [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8];
        return high ? pair.reverse() : pair;
      }),
    );
  const latin1 = (text: string) => Uint8Array.from([...text].map((c) => c.charCodeAt(0)));

  it.each([
    ['a byte order mark', utf8(`\ufeff${STORY}`), []],
    ['UTF-16, low byte first', utf16(STORY, 0), []],
    ['UTF-16, high byte first', utf16(STORY, 1), []],
    ['windows-1252 that says nothing', latin1(STORY), ['encoding-guessed']],
  ])('%s is read as it was written', async (_, bytes, expected) => {
    const { codes, added } = await addAndCheck('cafe.txt', bytes);
    expect(added[0]?.captured).toMatchObject({ title: 'A café opens', body: expect.stringContaining('Renée Duval') });
    expect(codes.filter((code) => !code.startsWith('publication-') && code !== 'unsure-event')).toEqual(expected);
  });

  it.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'binary-file'],
    ['a line of ten megabytes', utf8('word '.repeat(2 * 1024 * 1024)), 'file-too-large'],
    ['tags a hundred thousand deep', utf8(`<html>${'<div>'.repeat(100_000)}deep`), 'too-deep'],
    ['nothing', new Uint8Array(), 'empty-capture'],
  ])('%s is a message', async (_, bytes, code) => {
    const { codes, added } = await addAndCheck('a.html', bytes);
    expect(codes).toContain(code);
    expect(added).toEqual([]);
  });

  it.each([
    ['of a path', '../../../etc/passwd'],
    ['of dots', '..'],
    ['of a slash', '/'],
    ['of a device', 'CON'],
    ['that runs backwards', '\u202egnp.exe'],
    ['without end', 'a'.repeat(5000)],
    ['of a script', '<script>alert(1)</script>'],
  ])('a title %s leads nowhere else', async (_, title) => {
    const page = `<html><head><meta property="og:title" content="${title.replaceAll('<', '&lt;')}"></head><body><article><p>The ferry sailed again on 6 May 2024, after the harbour was dredged for a year.</p></article></body></html>`;
    const { added } = await addAndCheck(`../${title}.html`, utf8(page));
    expect(added).toHaveLength(1);
  });
  it.each(['> ', '- ', '  ', '[', '*', '<b>', '#', '`'])('%j ten thousand times in a row ends', async (mark) => {
    await addAndCheck('a.md', utf8(`${mark.repeat(10_000)}The ferry sailed again on 6 May 2024.`));
  });
});
