import type { z } from 'zod';
import type { Result } from '../../errors.ts';
import { checkFields } from './check-fields.ts';
import { decode } from './decode.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';

/** Reads a Markdown file whose front matter has the fields of a schema: what `make` makes of them, and all that is wrong. */
export function readMatter<Schema extends z.ZodObject, Value>(
  file: string,
  bytes: Uint8Array,
  schema: Schema,
  make: (fields: z.infer<Schema>, matter: FrontMatter) => Value,
): Result<Value> {
  const text = decode(file, bytes);
  if (text.value === null) return { value: null, problems: text.problems };
  const matter = readFrontMatter(file, text.value);
  if (matter.value === null) return { value: null, problems: [...text.problems, matter.problem] };
  const { value, problems } = checkFields(schema, matter.value);
  return { value: value === null ? null : make(value, matter.value), problems: [...text.problems, ...problems] };
}
