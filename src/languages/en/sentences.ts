import type { ItsFunction, ItsHelpers, WinkMethods } from 'wink-nlp';
import type { SentenceSpan } from '../../language.ts';
import type { PartOfSpeech, Span, Token } from '../../types.ts';
import { endsWithAbbreviation } from './abbreviations.ts';
import { tagger } from './tagger.ts';

/** Sentences of one block with their words; together they cover all of it but blanks. */
export function splitSentences(text: string): readonly SentenceSpan[] {
  if (text.trim() === '') return [];
  const { its } = tagger();
  const straight = withStraightMarks(text);
  const doc = tagger().readDoc(straight);
  const tokens = readTokens(text, straight, doc, its);
  const spans = doc.sentences().out(its.span) as unknown;
  return mendBorders(text, tokens, sentenceStarts(spans)).map((span) => ({
    ...span,
    tokens: tokens.slice(span.firstToken, span.endToken),
  }));
}

/** The tagger knows straight marks better, and must say the same of both; letter for letter as long. */
function withStraightMarks(text: string): string {
  return text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
}

type Doc = ReturnType<WinkMethods['readDoc']>;

/** The tagger's words found again in the text, one after another. */
function readTokens(text: string, straight: string, doc: Doc, its: ItsHelpers): readonly Token[] {
  const words = doc.tokens();
  const values = list(words.out(its.value));
  const tags = list(words.out(its.pos));
  // wink-nlp's types give `lemma` one argument fewer than `out` takes; the function must be this very one.
  const lemmas = list(words.out(its.lemma as unknown as ItsFunction<string>));
  const isStraight = straight === text;
  const tokens: Token[] = [];
  let cursor = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (typeof value !== 'string' || value === '') continue;
    const start = nextStart(straight, value, cursor);
    if (start < 0) continue;
    cursor = start + value.length;
    // The tagger's own string where it is the same: it is one for all texts, so that comparing costs next to nothing.
    const written = isStraight || text.startsWith(value, start) ? value : text.slice(start, cursor);
    const lower = written.toLowerCase();
    const pos = partOfSpeech(tags[index]);
    tokens.push({ start, end: cursor, text: written, lower, lemma: lemmaOf(lemmas[index], lower), pos });
  }
  return tokens;
}

const lemmaOf = (lemma: unknown, lower: string): string =>
  typeof lemma === 'string' && lemma !== lower ? lemma.toLowerCase() : lower;

/** Where a word stands from a place on: nearly always right there, or behind one space. */
function nextStart(text: string, word: string, from: number): number {
  const start = text[from] === ' ' ? from + 1 : from;
  return text.startsWith(word, start) ? start : text.indexOf(word, from);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

const PARTS: ReadonlySet<string> = new Set<PartOfSpeech>([
  ...(['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM'] as const),
  ...(['PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'] as const),
]);

function isPartOfSpeech(tag: unknown): tag is PartOfSpeech {
  return typeof tag === 'string' && PARTS.has(tag);
}

function partOfSpeech(tag: unknown): PartOfSpeech {
  return isPartOfSpeech(tag) ? tag : 'X';
}

/** First token of each sentence. */
function sentenceStarts(spans: unknown): readonly number[] {
  if (!Array.isArray(spans)) return [0];
  return spans.map((span: unknown) => (Array.isArray(span) ? Number(span[0]) : 0));
}

interface TokenSpan extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Takes back borders after abbreviations and before lower-case words. */
function mendBorders(text: string, tokens: readonly Token[], starts: readonly number[]): readonly TokenSpan[] {
  const kept = starts.filter((first, index) => index === 0 || isBorder(text, tokens, first));
  return kept.flatMap((firstToken, index) => {
    const endToken = kept[index + 1] ?? tokens.length;
    const first = tokens[firstToken];
    const last = tokens[endToken - 1];
    return first && last ? [{ start: first.start, end: last.end, firstToken, endToken }] : [];
  });
}

/** “(BAX.N)”: a listed company's sign is one word. */
const inTicker = (text: string, before: Token, next: Token): boolean =>
  before.text === '.' &&
  before.end === next.start &&
  /\([A-Z\d]{1,6}[a-z]?\.$/.test(text.slice(Math.max(0, before.end - 9), before.end));

function isBorder(text: string, tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  const next = tokens[first];
  if (!before || !next || inTicker(text, before, next)) return false;
  if (/^\p{Ll}/u.test(next.text) && !/[.!?]["”’')\]]*$/.test(text.slice(Math.max(0, before.start - 1), before.end)))
    return false;
  return !endsWithAbbreviation(text.slice(Math.max(0, before.end - 16), before.end), next.text);
}
