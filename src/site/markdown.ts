import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkRehype).use(rehypeSanitize).use(rehypeStringify).freeze();

/** HTML of an editor's or an article's Markdown, with nothing in it that runs. */
export function renderMarkdown(markdown: string): string {
  return String(processor.processSync(markdown));
}
