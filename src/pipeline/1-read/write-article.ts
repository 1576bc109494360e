import { Document, Scalar } from 'yaml';
import type { CapturedArticle } from './read-capture.ts';

/** A file of `content/articles/` for a captured article, ready for a person to review. */
export function writeArticle(captured: CapturedArticle, capture: string, sha256: string): string {
  const { title, publisher, author, url, published, updated, language, body } = captured;
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', title],
    ['publisher', publisher],
    ...(author ? [['author', author] as const] : []),
    ['url', url],
    ['published', published],
    ['publishedBasis', published === null ? null : 'declared'],
    ...(updated ? [['updated', updated] as const] : []),
    ['capture', capture],
    ['capturedSha256', sha256],
    ['language', language],
    ['licence', 'quote'],
  ];
  const lines = fields.map(([key, value]) => (value === null ? `${key}:` : `${key}: ${yamlText(value)}`));
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

/** A string as YAML that every schema reads back as that string. */
function yamlText(value: string): string {
  const plainDate = /^\d{4}(?:-\d{2}){0,2}$/.test(value);
  if (plainDate) return value;
  const document = new Document(new Scalar(value));
  return document.toString({ lineWidth: 0 }).trimEnd();
}
