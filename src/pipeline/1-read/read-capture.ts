import type { Problem, Result } from '../../errors.ts';
import type { CapturedBlock, Language } from '../../language.ts';
import type { Article, Edtf, Omission } from '../../types.ts';
import { shownText } from '../2-clean/hidden-marks.ts';
import { markdownBlocks } from '../2-clean/markdown-blocks.ts';
import { textBlocks } from './capture-text.ts';
import { declaredInMatter } from './declared-in-matter.ts';
import { decode } from './decode.ts';
import { readFrontMatter } from './front-matter.ts';
import { pageFurniture } from './page-furniture.ts';
import { PAGE_REASONS } from './page-reasons.ts';
import { type PageMetadata, readPage } from './read-page.ts';
import { writeMarkdown } from './write-markdown.ts';

/** What a raw capture gives: an article to be, and what was taken for furniture. */
export interface CapturedArticle {
  readonly title: string;
  /** Whether the capture names it; else its first words stand for it. */
  readonly hasTitle: boolean;
  readonly publisher: string | null;
  /** Its authors as it writes them: “By Ellen Marsh”. */
  readonly byline: string | null;
  /** Their names. */
  readonly author: string | null;
  /** Only when the page declares it. */
  readonly published: Edtf | null;
  /** The day of its last change, where it shows a later one. */
  readonly updated: Edtf | null;
  readonly url: string | null;
  readonly language: string;
  /** Clean Markdown, furniture taken out. */
  readonly body: string;
  /** Offsets into the capture's decoded text; empty spans for what a page's markup leaves out. */
  readonly omitted: readonly Omission[];
  /** What a saved page shows around its article: menus, boxes, what readers wrote. */
  readonly around: readonly string[];
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
  const draft = draftOf(file, decoded.value, language);
  if ('problem' in draft) return { value: null, problems: [...decoded.problems, draft.problem] };
  const value = capturedArticle(decoded.value, draft, language);
  return { value, problems: value ? decoded.problems : [...decoded.problems, emptyCapture(file)] };
}

/** A capture's blocks, those that aren't its article's with the reason, and what it declares. */
interface Draft {
  readonly blocks: readonly PlacedBlock[];
  readonly reasons: ReadonlyMap<number, string>;
  readonly around?: readonly string[];
  readonly metadata: PageMetadata;
}

function capturedArticle(
  text: string,
  { blocks, reasons, around = [], metadata }: Draft,
  language: Language,
): CapturedArticle | null {
  const kept = blocks.filter((_, index) => !reasons.has(index));
  const body = writeMarkdown(kept);
  if (body === '') return null;
  const byline = metadata.byline && oneLine(metadata.byline);
  return {
    title: oneLine(metadata.title ?? firstWords(kept[0]?.text ?? '')),
    hasTitle: metadata.title !== null,
    publisher: metadata.publisher && oneLine(metadata.publisher),
    ...{ byline, author: byline && language.authorIn(byline) },
    ...{ published: metadata.published, updated: updatedAfter(metadata) },
    ...{ url: metadata.url, language: metadata.language ?? language.code },
    omitted: blocks.flatMap((block, index) => omission(block, reasons.get(index))),
    around: around.filter((shown) => shown !== metadata.title),
    ...{ body, text },
  };
}

/** A change before the day of publication that another place gives is none. */
const updatedAfter = ({ published, updated }: PageMetadata): Edtf | null =>
  published !== null && updated !== null && updated > published ? updated : null;

function draftOf(file: string, text: string, language: Language): Draft | { readonly problem: Problem } {
  if (/\.html?$/i.test(file) || /^\s{0,500}(?:<!doctype html|<html[\s>])/i.test(text.slice(0, 1000)))
    return pageDraft(file, text, language);
  if (/\.(?:md|markdown)$/i.test(file)) return markdownDraft(file, text, language);
  return textDraft(textBlocks(text), language);
}

function pageDraft(file: string, text: string, language: Language): Draft | { readonly problem: Problem } {
  const page = readPage(file, text);
  if ('problem' in page) return page;
  const blocks = page.blocks.map((block) => ({ ...block, text: shownText(block.text), start: 0, end: 0 }));
  const metadata = language.furniture(blocks).metadata();
  const { title, publisher, byline, published } = page.metadata;
  return {
    ...{
      blocks,
      reasons: pageFurniture(page.blocks, language, {
        ...{ title, author: byline && language.authorIn(byline), language: page.metadata.language },
      }),
      around: page.around.map(({ text: shown }) => shownText(shown)),
    },
    metadata: {
      ...page.metadata,
      ...{ title: title ?? metadata.title, publisher: publisher ?? metadata.publisher },
      ...{ byline: byline ?? metadata.author, published: published ?? metadata.published },
      updated: metadata.updated,
    },
  };
}

function textDraft(placed: readonly PlacedBlock[], language: Language): Draft {
  const blocks = placed.map((block) => ({ ...block, text: shownText(block.text) }));
  const { reasons, metadata } = language.furniture(blocks);
  const { title, publisher, author, published, updated } = metadata();
  return {
    ...{ blocks: blocks.map((block, index) => (reasons.has(index) ? block : withHeading(block))), reasons },
    metadata: { title, publisher, byline: author, published, updated, url: null, language: null },
  };
}

function markdownDraft(file: string, text: string, language: Language): Draft | { readonly problem: Problem } {
  const matter = /^---[^\n]*\n/.test(text) ? readFrontMatter(file, text) : null;
  if (matter && matter.value === null) return { problem: matter.problem };
  const body = matter?.value?.body ?? text;
  const shift = text.length - body.length;
  const blocks = markdownBlocks(body).blocks.map((block) => ({
    ...{ kind: block.kind, text: block.text },
    ...{ start: block.body.start + shift, end: block.body.end + shift },
  }));
  const draft = titledByMarkup(body, textDraft(blocks, language));
  return { ...draft, metadata: declaredInMatter(matter?.value?.data ?? {}, draft.metadata) };
}

/** “# Nine minutes” on top is the title, whatever its words. */
function titledByMarkup(body: string, draft: Draft): Draft {
  const [top] = draft.blocks;
  if (top?.kind !== 'heading' || !/^\s*#[ \t]/.test(body.slice(0, 200))) return draft;
  return {
    ...draft,
    reasons: new Map([...draft.reasons, [0, PAGE_REASONS.title]]),
    metadata: { ...draft.metadata, title: top.text },
  };
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

/** Without line breaks, controls, zero-width and bidirectional marks, and half characters. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
}

function firstWords(text: string): string {
  const words = text.split(/\s+/);
  return words.length > 12 ? `${words.slice(0, 12).join(' ')} …` : text;
}

/** The captured article as the pipeline takes it, under a slug. */
export function articleOfCapture(captured: CapturedArticle, slug: string, file: string): Article {
  const { title, publisher, author, published, updated, url, language, body } = captured;
  return {
    ...(updated === null ? {} : { updated }),
    ...{ slug, file, title, publisher, author, url, published, language, body },
    publishedBasis: published === null ? null : 'declared',
    capture: null,
    capturedSha256: null,
    licence: 'quote',
    bodyLine: 1,
  };
}
