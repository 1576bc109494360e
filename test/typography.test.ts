import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFacts } from '../src/cli/facts.ts';
import { english } from '../src/languages/en/index.ts';

/** Letters as a page, a mail program or an old file writes them: the same text must tell the same. */
const WRITINGS: Readonly<Record<string, (text: string) => string>> = {
  'straight quotation marks': (text) => text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'"),
  'curly quotation marks': (text) =>
    text
      .replaceAll(/(^|[\s([—–-])"/gm, '$1“')
      .replaceAll('"', '”')
      .replaceAll(/(^|[\s([“—–-])'/gm, '$1‘')
      .replaceAll("'", '’'),
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'non-breaking spaces': (text) => text.replaceAll(/(\b(?:\d+|Mr\.|Aug\.|the)) (?=\S)/g, '$1\u00a0'),
  'soft hyphens': (text) => text.replaceAll(/(\p{Ll}{4})(\p{Ll}{4})/gu, '$1\u00ad$2'),
  'lines of 72 columns': (text) => text.split('\n').map(wrap).join('\n'),
};

function wrap(paragraph: string): string {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > 72) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const CAPTURES = ['../seeds', ...stories()].map((folder) => join(import.meta.dirname, folder));

function stories(): readonly string[] {
  return readdirSync(join(import.meta.dirname, 'cases')).map((story) => `cases/${story}`);
}

/** What is told of a folder's captures, in one way of writing. */
function told(folder: string, write: (text: string) => string) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const captures = names.sort().map((name) => {
    const text = write(readFileSync(join(folder, name), 'utf8'));
    return { name, bytes: new TextEncoder().encode(text) };
  });
  const { facts } = readFacts(captures, english);
  const mentions = facts.mentions.map(({ start, end, event, quote, headline, actors, speaker, ...fact }) => ({
    ...fact,
    actors: actors.map(plain),
    speaker: speaker && plain(speaker),
    isFound: start !== null && end !== null && start < end,
    quote: plain(quote),
    headline: plain(headline),
  }));
  return { articles: facts.articles, mentions };
}

const plain = (text: string): string =>
  text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'").replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ');

it.each(Object.entries(WRITINGS).flatMap(([name, write]) => CAPTURES.map((folder) => ({ name, write, folder }))))(
  '$folder tells the same with $name',
  ({ write, folder }) => expect(told(folder, write)).toEqual(told(folder, (text) => text)),
);
