import { z } from 'zod';
import type { Problem, Result } from '../../errors.ts';
import type { Article } from '../../types.ts';
import { checkFields, edtfField, optional } from './check-fields.ts';
import { decode } from './decode.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';

const schema = z.object({
  title: z.string().trim().min(1),
  publisher: optional(z.string()),
  author: optional(z.string()),
  url: optional(z.url({ protocol: /^https?$/, error: 'expected an address that starts with http:// or https://' })),
  published: optional(edtfField),
  updated: optional(edtfField),
  publishedBasis: optional(z.enum(['declared', 'confirmed'])),
  capture: optional(z.string().regex(/^seeds\/[^/\\]+$/, 'expected a file in seeds/')),
  capturedSha256: optional(z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits')),
  language: optional(z.string().regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'expected a language tag such as en')),
  licence: optional(z.enum(['quote', 'full'])),
  supersededBy: optional(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected the name of an article')),
});

/** Reads one file of `content/articles/`: front matter checked, body kept exactly as written. */
export function readArticle(file: string, bytes: Uint8Array): Result<Article> {
  const text = decode(file, bytes);
  if (text.value === null) return { value: null, problems: text.problems };
  const matter = readFrontMatter(file, text.value);
  if (matter.value === null) return { value: null, problems: [...text.problems, matter.problem] };
  const fields = checkFields(schema, matter.value);
  const problems = [...text.problems, ...fields.problems, ...bodyProblems(file, matter.value)];
  const complete = fields.value && matter.value.body.trim() !== '';
  return { value: complete && fields.value ? articleOf(file, fields.value, matter.value) : null, problems };
}

function bodyProblems(file: string, { body, bodyLine }: FrontMatter): readonly Problem[] {
  if (body.trim() !== '') return [];
  const message = 'Expected the article below its front matter, found nothing.';
  return [
    {
      file,
      line: bodyLine,
      column: 1,
      code: 'empty-article',
      message,
      advice: 'Paste the text, or delete the file and its capture.',
    },
  ];
}

function articleOf(file: string, fields: z.infer<typeof schema>, { body, bodyLine }: FrontMatter): Article {
  return {
    slug: (file.split('/').at(-1) ?? file).replace(/\.md$/, ''),
    file,
    title: fields.title,
    publisher: fields.publisher ?? null,
    author: fields.author ?? null,
    url: fields.url ?? null,
    published: fields.published ?? null,
    publishedBasis: fields.published === undefined ? null : (fields.publishedBasis ?? 'confirmed'),
    ...(fields.updated === undefined ? {} : { updated: fields.updated }),
    capture: fields.capture ?? null,
    capturedSha256: fields.capturedSha256 ?? null,
    language: fields.language ?? 'en',
    licence: fields.licence ?? 'quote',
    ...(fields.supersededBy === undefined ? {} : { supersededBy: fields.supersededBy }),
    body,
    bodyLine,
  };
}
