import { Parser } from 'htmlparser2';

/** Real pages measured: depth up to 51, 9,888 elements, 1.6 MB. */
const DEEPEST = 400;
const MOST_ELEMENTS = 60_000;
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** What makes a page too much for a parser with a stack, in one pass over its tags; `null` when nothing does. */
export function scanPage(html: string): string | null {
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  const parser = new Parser({
    onopentagname(name) {
      elements += 1;
      if (VOID.has(name)) return;
      depth += 1;
      if (depth > deepest) deepest = depth;
      if (elements > MOST_ELEMENTS || deepest > DEEPEST) parser.pause();
    },
    onclosetag(name) {
      if (!VOID.has(name)) depth -= 1;
    },
  });
  parser.write(html);
  if (deepest > DEEPEST) return `Unexpected nesting over ${DEEPEST} elements deep.`;
  return elements > MOST_ELEMENTS ? `Unexpected number of elements, over ${MOST_ELEMENTS}.` : null;
}
