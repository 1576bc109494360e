import type { CapturedBlock } from '../../language.ts';

/** Characters that Markdown would read as markup, wherever they stand. */
const ACTIVE = /[\\`*_[\]<>&~|#]|:\/\//g;
/** What starts a list, a heading or a rule. */
const ACTIVE_START = /^(?:[-+=]|\d{1,9}[.)](?:\s|$))/;

/** Blocks as Markdown that reads back as just these blocks of text. */
export function writeMarkdown(blocks: readonly CapturedBlock[]): string {
  const parts = blocks.flatMap((block) => {
    const text = escapeMarkdown(block.text);
    return text === '' ? [] : [prefix(block.kind) + text];
  });
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

function prefix(kind: CapturedBlock['kind']): string {
  return kind === 'heading' ? '## ' : kind === 'item' ? '- ' : kind === 'quotation' ? '> ' : '';
}

/** One line of text, safe to stand as Markdown; controls and lone surrogates fall away. */
export function escapeMarkdown(text: string): string {
  const line = text
    .split(/[\r\n]+/)
    .map((part) => part.trim())
    .join(' ')
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, (mark) => (mark === '\t' ? ' ' : ''))
    .trim();
  const escaped = line.replaceAll(ACTIVE, (mark) => (mark === '://' ? ':\\//' : `\\${mark}`));
  return escaped.replace(ACTIVE_START, (start) => start.replace(/[-+=.)]/, '\\$&'));
}
