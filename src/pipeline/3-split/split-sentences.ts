import type { Language, SentenceSpan } from '../../language.ts';
import type { Block, CleanText, Position, Sentence, Span, Token } from '../../types.ts';
import { toBody } from '../2-clean/offset-runs.ts';
import { findQuotations } from './quotations.ts';

/** Sentences with their words and quotations, in order; a dateline belongs to none. */
export function splitSentences(clean: CleanText, language: Language): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const starts = clean.blocks.map((span) => proseStart(clean, span));
  const proses = clean.blocks.map(({ end }, block) => clean.text.slice(starts[block], end));
  const found = language.sentences(proses);
  for (const [block, prose] of proses.entries()) {
    const from = starts[block] ?? 0;
    for (const { start, end, tokens } of joinQuoted(prose, found[block] ?? [])) {
      const text = prose.slice(start, end);
      sentences.push({
        index: sentences.length,
        block,
        position: positionOf(clean, from + start, from + end),
        text,
        tokens,
        quotations: findQuotations(text),
      });
    }
  }
  return sentences;
}

/** Field by field, as every token is made: the engine then knows one shape of token, and reads it fastest. */
function moved({ start, end, text, lower, lemma, pos, lists }: Token, by: number): Token {
  return { start: start + by, end: end + by, text, lower, lemma, pos, lists };
}

function positionOf(clean: CleanText, start: number, end: number): Position {
  return { article: clean.article, start: toBody(clean.runs, start), end: toBody(clean.runs, end - 1) + 1 };
}

/** “— ”, “• ”, “- ”: what a list written in plain text puts before each of its items. */
const ITEM_MARK = /^[-*•·▪◦‣–—]\s{1,3}(?=\S)/u;

/** Where a block begins, past a dateline or the mark of an item. */
function proseStart({ dateline, text }: CleanText, block: Block): number {
  if (dateline && dateline.start >= block.start && dateline.end <= block.end) return dateline.end;
  const mark = ITEM_MARK.exec(text.slice(block.start, block.start + 5));
  return block.start + (mark?.[0].length ?? 0);
}

/** A quotation that a sentence leads into, or that a sentence goes on after, doesn't end it. */
function joinQuoted(text: string, sentences: readonly SentenceSpan[]): readonly SentenceSpan[] {
  if (sentences.length < 2) return sentences;
  const quotations = findQuotations(text);
  const joined: SentenceSpan[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    const around =
      before && quotations.find((quotation) => quotation.start < sentence.start && sentence.start <= quotation.end);
    if (before && (goesOnAfterQuote(text, before, sentence) || (around && belongs(text, around, before, sentences))))
      joined[joined.length - 1] = asOne(before, sentence);
    else joined.push(sentence);
  }
  return joined;
}

function asOne({ start, tokens }: SentenceSpan, next: SentenceSpan): SentenceSpan {
  const by = next.start - start;
  return { start, end: next.end, tokens: [...tokens, ...next.tokens.map((token) => moved(token, by))] };
}

/** “Not yet!” said Reed: the mark ends the quotation and not the sentence. */
function goesOnAfterQuote(text: string, before: Span, sentence: Span): boolean {
  return (
    /^[!?]["”’']$/.test(text.slice(Math.max(before.start, before.end - 2), before.end)) &&
    /^\p{Ll}/u.test(text.slice(sentence.start, sentence.end))
  );
}

/** No sentence of a newspaper is longer; beyond, a quotation is split like other text. */
const LONGEST_SENTENCE = 1200;

function belongs(text: string, quotation: Span, first: Span, sentences: readonly Span[]): boolean {
  if (quotation.end - first.start > LONGEST_SENTENCE) return false;
  const ledInto = /[\p{L}\p{N}]/u.test(text.slice(first.start, Math.max(first.start, quotation.start - 1)));
  const last = sentences.find(({ start, end }) => start <= quotation.end && quotation.end < end + 1);
  const goesOn = last !== undefined && /[\p{L}\p{N}]/u.test(text.slice(quotation.end, last.end));
  return ledInto || goesOn;
}
