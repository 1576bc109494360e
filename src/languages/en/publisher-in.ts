import type { CapturedBlock } from '../../language.ts';

/** `© 2025 The Harbour Times. All rights reserved.` */
export function publisherIn(blocks: readonly CapturedBlock[]): string | null {
  for (const { text } of blocks) {
    const marked = /^(?:©|copyright|\(c\))/i.exec(text.trim());
    if (!marked) continue;
    const words = text
      .trim()
      .slice(marked[0].length)
      .split(/[\s©]+/)
      .filter(Boolean);
    const named = words.slice(words.findIndex((word) => !/^\d{4}|^by$/i.test(word))).join(' ');
    const name = (named.split(/\.(?=\s|$)|[|,]/)[0] ?? '').replace(LEGAL_FORM, '').trim();
    if (/^\p{Lu}/u.test(name) && name.length > 2 && name.length <= 60 && !/all rights/i.test(name)) return name;
  }
  return null;
}

/** A company's name without what the law calls it. */
const LEGAL_FORM = /\s(?:L\.P|LP|LLC|Inc|Ltd|Limited|Corp|plc|GmbH)\.?$/i;
