import type { Language } from '../../language.ts';
import type { Article, Block, CleanText, OffsetRun, Omission } from '../../types.ts';
import { withoutHiddenMarks } from './hidden-marks.ts';
import { type MarkdownBlock, markdownBlocks } from './markdown-blocks.ts';

/** What stands between two blocks of the clean text. */
const BETWEEN = '\n\n';

/** Strips markup and what is left of furniture; every character keeps its way back to the body. */
export function cleanArticle(article: Article, language: Language): CleanText {
  const { blocks: marked, skipped } = markdownBlocks(article.body);
  const blocks = marked.map(withoutHiddenMarks);
  const { reasons } = language.furniture(blocks);
  const prose = blocks.filter((_, index) => !reasons.has(index));
  const furniture = blocks.flatMap((block, index) => {
    const reason = reasons.get(index);
    return reason ? [{ ...block.body, reason }] : [];
  });
  const omitted = [...skipped, ...furniture].sort((a, b) => a.start - b.start).map((part) => omission(article, part));
  const joined = join(prose);
  return { article: article.slug, ...joined, omitted, dateline: datelineOf(joined, language) };
}

function omission({ body }: Article, part: Omit<Omission, 'quote'>): Omission {
  return { ...part, quote: body.slice(part.start, part.end) };
}

interface Joined {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly runs: readonly OffsetRun[];
}

function join(prose: readonly MarkdownBlock[]): Joined {
  const blocks: Block[] = [];
  const runs: OffsetRun[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const block of prose) {
    const start = length;
    blocks.push({ kind: block.kind, start, end: start + block.text.length });
    for (const run of block.runs) runs.push({ ...run, text: run.text + start });
    texts.push(block.text);
    length = start + block.text.length + BETWEEN.length;
  }
  return { text: texts.join(BETWEEN), blocks, runs };
}

/** The dateline stands at the start of the first paragraph of prose, below summaries of the report. */
function datelineOf({ text, blocks }: Joined, language: Language): CleanText['dateline'] {
  const openings = blocks.filter(({ kind }) => kind === 'paragraph').slice(0, MOST_OPENINGS);
  for (const { start, end } of openings) {
    const found = language.dateline(text.slice(start, end));
    if (found) return { ...found, start: found.start + start, end: found.end + start };
  }
  return null;
}

const MOST_OPENINGS = 3;
