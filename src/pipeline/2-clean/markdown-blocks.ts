import type { Nodes, Parents, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { BlockKind, OffsetRun, Span } from '../../types.ts';
import { addSpace, addText, type MappedText } from './inline-text.ts';
import { plainParagraphs } from './plain-paragraphs.ts';

/** A block of text read from Markdown; `runs` count from the block's own start. */
export interface MarkdownBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly runs: readonly OffsetRun[];
  /** The whole block in the body. */
  readonly body: Span;
}

/** What Markdown holds that is no prose: code, raw HTML, tables, pictures. */
export interface MarkdownBlocks {
  readonly blocks: readonly MarkdownBlock[];
  readonly skipped: readonly (Span & { readonly reason: string })[];
}

const parser = unified().use(remarkParse).freeze();

/** Deeper or denser markup than any article has makes the parser crawl: then the body is read as plain text. */
const DEEPEST = 40;
const MOST_MARKS_IN_PARAGRAPH = 1500;

/** Reads a Markdown body into blocks of plain text. */
export function markdownBlocks(body: string): MarkdownBlocks {
  const plain = plainParagraphs(body);
  if (plain) return { blocks: plain, skipped: [] };
  return isHostile(body) ? { blocks: plainBlocks(body), skipped: [] } : parsedBlocks(body);
}

/** The same by the Markdown parser alone, whatever it costs. */
export function parsedBlocks(body: string): MarkdownBlocks {
  const blocks: MarkdownBlock[] = [];
  const skipped: (Span & { reason: string })[] = [];
  const root: Root = parser.parse(body);
  visit(root, 'paragraph', { body, blocks, skipped });
  return { blocks, skipped };
}

function isHostile(body: string): boolean {
  return body.split(/\n[ \t]*\n/).some((paragraph) => {
    const marks = paragraph.match(/[*_[\]`<&!~|]/g)?.length ?? 0;
    return marks > MOST_MARKS_IN_PARAGRAPH || paragraph.split('\n').some(isDeep);
  });
}

function isDeep(line: string): boolean {
  const prefix = /^[\s>*+-]*/.exec(line)?.[0] ?? '';
  return prefix.replaceAll(/\s/g, '').length > DEEPEST || /^\s{200}/.test(line);
}

interface Sink {
  readonly body: string;
  readonly blocks: MarkdownBlock[];
  readonly skipped: (Span & { reason: string })[];
}

function visit(node: Nodes, kind: BlockKind, sink: Sink): void {
  const { start, end } = spanOf(node);
  if (node.type === 'paragraph' || node.type === 'heading') {
    const mapped: MappedText = { text: '', runs: [] };
    inline(node, mapped, sink);
    const blockKind = node.type === 'heading' ? 'heading' : kind;
    if (mapped.text.trim()) sink.blocks.push({ kind: blockKind, ...mapped, body: { start, end } });
  } else if (node.type === 'code' || node.type === 'html' || node.type === 'table' || node.type === 'definition')
    sink.skipped.push({ start, end, reason: node.type });
  else if ('children' in node) for (const child of node.children) visit(child, kindInside(node, kind), sink);
}

function kindInside(parent: Parents, kind: BlockKind): BlockKind {
  return parent.type === 'listItem' ? 'item' : parent.type === 'blockquote' ? 'quotation' : kind;
}

function inline(node: Nodes, mapped: MappedText, sink: Sink): void {
  const { start, end } = spanOf(node);
  if (node.type === 'text') addText(mapped, node.value, sink.body.slice(start, end), start);
  else if (node.type === 'inlineCode')
    addText(mapped, node.value, sink.body.slice(start, end).replaceAll('`', ' '), start);
  else if (node.type === 'break') addSpace(mapped, start);
  else if (node.type === 'image' || node.type === 'html') sink.skipped.push({ start, end, reason: node.type });
  else if ('children' in node) for (const child of node.children) inline(child, mapped, sink);
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Paragraphs between blank lines, read literally. */
function plainBlocks(body: string): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let start = 0;
  let offset = 0;
  const close = (end: number) => {
    const text = body.slice(start, end);
    const runs = [{ text: 0, body: start, length: text.length }];
    if (text.trim())
      blocks.push({ kind: 'paragraph', text: text.replaceAll(/[\r\n]/g, ' '), runs, body: { start, end } });
  };
  for (const line of body.split('\n')) {
    const next = offset + line.length + 1;
    if (line.trim() === '') {
      close(offset);
      start = next;
    }
    offset = next;
  }
  close(body.length);
  return blocks;
}
