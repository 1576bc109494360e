import type { Problem, Result } from '../../errors.ts';
import type { CapturedBlock, Language } from '../../language.ts';
import type { Article, Edtf, Omission } from '../../types.ts';
import { markdownBlocks } from '../2-clean/markdown-blocks.ts';
import { textBlocks } from './capture-text.ts';
import { decode } from './decode.ts';
import { readFrontMatter } from './front-matter.ts';
import { type PageMetadata, readPage } from './read-page.ts';
import { writeMarkdown } from './write-markdown.ts';

/** What a raw capture gives: an article to be, and what was taken for furniture. */
export interface CapturedArticle {
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** Only when the page declares it. */
  readonly published: Edtf | null;
  readonly url: string | null;
  readonly language: string;
  /** Clean Markdown, furniture taken out. */
  readonly body: string;
  /** Offsets into the capture's decoded text; empty spans for what a page's markup leaves out. */
  readonly omitted: readonly Omission[];
  /** The decoded text that offsets count in. */
  readonly text: string;
}

/** A block with its place in the decoded capture. */
export interface PlacedBlock extends CapturedBlock {
  readonly start: number;
  readonly end: number;
}

/** Reads a text, HTML or Markdown capture; never throws for what is in the bytes. */
export function readCapture(file: string, bytes: Uint8Array, language: Language): Result<CapturedArticle> {
  const decoded = decode(file, bytes);
  if (decoded.value === null) return { value: null, problems: decoded.problems };
  const text = decoded.value;
  const page = blocksOf(file, text);
  if ('problem' in page) return { value: null, problems: [...decoded.problems, page.problem] };
  const { reasons, metadata } = language.furniture(page.blocks);
  const kept = page.blocks.filter((_, index) => !reasons.has(index)).map(withHeading);
  const body = writeMarkdown(kept);
  if (body === '') return { value: null, problems: [...decoded.problems, emptyCapture(file)] };
  const omitted = page.blocks.flatMap((block, index) => omission(block, reasons.get(index)));
  const told = page.metadata;
  const title = cleanTitle(told?.title ?? metadata.title ?? firstWords(kept[0]?.text ?? ''));
  const value: CapturedArticle = {
    title,
    publisher: told?.publisher ?? metadata.publisher,
    author: told?.author ?? metadata.author,
    published: told?.published ?? metadata.published,
    url: told?.url ?? null,
    language: told?.language ?? language.code,
    body,
    omitted,
    text,
  };
  return { value, problems: decoded.problems };
}

type Page =
  | { readonly blocks: readonly PlacedBlock[]; readonly metadata: PageMetadata | null }
  | { readonly problem: Problem };

function blocksOf(file: string, text: string): Page {
  if (/\.html?$/i.test(file) || /^\s*(?:<!doctype html|<html[\s>])/i.test(text.slice(0, 500)))
    return readPage(file, text);
  if (/\.(?:md|markdown)$/i.test(file)) return markdownCapture(file, text);
  return { blocks: textBlocks(text), metadata: null };
}

function markdownCapture(file: string, text: string): Page {
  const matter = /^---[^\n]*\n/.test(text) ? readFrontMatter(file, text) : null;
  if (matter && matter.value === null) return { problem: matter.problem };
  const body = matter?.value?.body ?? text;
  const shift = text.length - body.length;
  const blocks = markdownBlocks(body).blocks.map((block) => ({
    kind: block.kind,
    text: block.text,
    start: block.body.start + shift,
    end: block.body.end + shift,
  }));
  return { blocks, metadata: null };
}

function omission({ start, end, text }: PlacedBlock, reason: string | undefined): readonly Omission[] {
  return reason ? [{ start, end, reason, quote: text }] : [];
}

/** In plain text a heading is a paragraph that doesn't end like a sentence. */
function withHeading(block: PlacedBlock): PlacedBlock {
  return block.kind === 'paragraph' && !/[.!?…:;,]["”’'»)\]]*$/.test(block.text)
    ? { ...block, kind: 'heading' }
    : block;
}

function emptyCapture(file: string): Problem {
  return {
    ...{ file, line: null, column: null, code: 'empty-capture' },
    message: 'Expected an article, found no sentence of prose.',
    advice: 'Save the page again with its text, or paste the article as text.',
  };
}

/** Without line breaks, controls, zero-width and bidirectional marks. */
function cleanTitle(title: string): string {
  return title.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}

function firstWords(text: string): string {
  return text.split(/\s+/).slice(0, 12).join(' ');
}

/** The captured article as the pipeline takes it, under a slug. */
export function articleOfCapture(captured: CapturedArticle, slug: string, file: string): Article {
  const { title, publisher, author, published, url, language, body } = captured;
  return {
    ...{ slug, file, title, publisher, author, url, published, language, body },
    publishedBasis: published === null ? null : 'declared',
    capture: null,
    capturedSha256: null,
    licence: 'quote',
    bodyLine: 1,
  };
}
