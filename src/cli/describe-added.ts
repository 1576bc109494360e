import { basename } from 'node:path';
import { endsLikeSentence, wordsIn } from '../pipeline/1-read/page-prose.ts';
import { markdownBlocks } from '../pipeline/2-clean/markdown-blocks.ts';
import type { AddedArticle } from './add.ts';
import { counted } from './command.ts';
import { PASTED } from './keep-article.ts';

/** Of what stood around an article: sentences that are shown, and lines that are named. */
const MOST_SENTENCES = 12;
const MOST_NAMED = 6;
const WORDS_OF_A_SENTENCE = 8;

/** What an editor wants to know of a capture that became an article: what was found, what was left out, what is missing. */
export function describeAdded({ capture, file, captured, needs }: AddedArticle, dryRun: boolean): string {
  const { title, body, omitted, around } = captured;
  const from = capture === PASTED ? 'standard input' : basename(capture);
  return [
    `${dryRun ? 'would write' : 'wrote'} ${file}`,
    `  from ${from}: “${title}”, ${counted(markdownBlocks(body).blocks.length, 'block')} of text`,
    ...omitted
      .filter(({ reason, quote }) => reason !== 'blank' && quote !== title)
      .map(({ reason, quote }) => leftOut(reason, quote)),
    ...describeAround(around),
    ...(needs.length > 0 ? [`  not found, for you to write into it: ${needs.join(', ')}`] : []),
  ].join('\n');
}

/** Sentences, as one of the article may be among them; of menus and the like only how much there was. */
function describeAround(around: readonly string[]): readonly string[] {
  const sentences = around.filter((text) => wordsIn(text) >= WORDS_OF_A_SENTENCE && endsLikeSentence(text));
  const shown = sentences.slice(0, MOST_SENTENCES);
  const rest = around.filter((text) => !shown.includes(text));
  if (rest.length === 0) return shown.map((text) => leftOut('around the article', text));
  const named = rest.slice(0, MOST_NAMED).map((text) => shorten(text, 24));
  const more = rest.length > named.length ? ', …' : '';
  return [
    ...shown.map((text) => leftOut('around the article', text)),
    `  left out (around the article): ${counted(rest.length, 'line')}: ${named.join(', ')}${more}`,
  ];
}

const leftOut = (reason: string, quote: string): string => `  left out (${reason}): ${shorten(quote, 70)}`;

function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}
