import type { CapturedBlock } from '../../language.ts';
import { plainLine } from './plain-line.ts';

/** Headings over links to other articles that pages also put between the paragraphs of one. */
const LINKS = /^(?:recommended|related|read more|most read|more stories|more on this|trending|popular)\b/;

/** Lines that such a box may hold. */
const MOST_LINES = 6;
/** Names that what follows must share with what stands before, to be the same article. */
const LEAST_NAMES = 2;

/** Where an article goes on behind a box of links at `index`: with paragraphs that tell of whom it told before; `null` where it doesn’t. */
export function behindBox(
  blocks: readonly (CapturedBlock & { readonly isProse: boolean })[],
  index: number,
): number | null {
  if (!LINKS.test(plainLine(blocks[index]?.text ?? ''))) return null;
  const next = blocks.findIndex(({ isProse }, at) => at > index && isProse);
  if (next < 0 || next - index > MOST_LINES) return null;
  const prose = (from: number, to: number) =>
    blocks.slice(from, to).flatMap(({ isProse, text }) => (isProse ? text : []));
  const before = namesIn(prose(0, index), isWithin);
  const shared = [...namesIn(prose(next, blocks.length), () => true)].filter((name) => before.has(name));
  return shared.length >= LEAST_NAMES ? next : null;
}

/** Capitalised words, without what an apostrophe adds. */
function namesIn(prose: readonly string[], counts: (before: string | undefined) => boolean): ReadonlySet<string> {
  const names = new Set<string>();
  for (const text of prose) {
    const words = text.split(' ');
    for (const [index, word] of words.entries())
      if (/^\p{Lu}\p{Ll}{3}/u.test(word) && counts(words[index - 1])) names.add(word.split(/[^\p{L}]/u)[0] ?? word);
  }
  return names;
}

/** In capitals not only because a sentence begins. */
const isWithin = (before: string | undefined): boolean => before !== undefined && !/[.!?:”"’]$/.test(before);
