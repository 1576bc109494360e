import { z } from 'zod';
import { parseEdtf } from '../../calendar/edtf.ts';
import type { Problem, ProblemCode } from '../../errors.ts';
import type { FrontMatter } from './front-matter.ts';

/** An EDTF date as text; an impossible day is refused. */
export const edtfField = z.string().refine((text) => parseEdtf(text) !== null, 'edtf');

/** An empty value (`publisher:`) is an absent one. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional());
}

/** `yes`, `true`: the failsafe schema keeps what was written. */
export const flagField = z.enum(['true', 'false', 'yes', 'no']).transform((text) => text === 'true' || text === 'yes');

/** A decimal number as written. */
export const numberField = z
  .string()
  .regex(/^\d+(?:\.\d+)?$/)
  .transform(Number);

/** Several texts, or one. */
export const textList = z.union([z.array(z.string()), z.string().transform((text) => [text])]);

/** Checks front matter against a schema: all that is wrong with it at once, each at its key. */
export function checkFields<Schema extends z.ZodObject>(
  schema: Schema,
  matter: FrontMatter,
): { readonly value: z.infer<Schema> | null; readonly problems: readonly Problem[] } {
  const known = Object.keys(schema.shape);
  const unknown = Object.keys(matter.data)
    .filter((key) => !known.includes(key))
    .map((key) => unknownField(matter, key, known));
  const result = schema.safeParse(matter.data);
  if (result.success) return { value: result.data, problems: unknown };
  return { value: null, problems: [...result.error.issues.map((issue) => fieldProblem(matter, issue)), ...unknown] };
}

function unknownField(matter: FrontMatter, key: string, known: readonly string[]): Problem {
  const advice = `Remove it, or use one of: ${known.join(', ')}.`;
  return matter.problemAt(key, 'unknown-field', `Unexpected field “${shorten(key)}”.`, advice);
}

function fieldProblem(matter: FrontMatter, issue: z.core.$ZodIssue): Problem {
  const key = String(issue.path[0] ?? '');
  const found = valueAt(matter.data, issue.path);
  const name = issue.path.join('.');
  if (key === 'title' && (found === undefined || found === ''))
    return matter.problemAt(
      null,
      'missing-title',
      'Expected a title, found none.',
      'Write the headline after `title:`.',
    );
  if (issue.message === 'edtf') return unreadableDate(matter, key, name, String(found));
  const code: ProblemCode = 'unreadable-field';
  const message = `Unexpected ${name} ${describe(found)}, expected ${expectedOf(issue)}.`;
  return matter.problemAt(key, code, message, 'Correct the value; docs/maintaining.md says what each field takes.');
}

/** What a field takes, as the end of “expected …”. */
function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return 'an address that begins with https:// or http://';
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_union') return 'a text or a list of texts';
  return /^expected /.test(issue.message) ? issue.message.slice('expected '.length) : 'another value';
}

const TYPES: Readonly<Record<string, string>> = {
  ...{ string: 'a text', array: 'a list', object: 'fields of its own, as in `{ title: … }`' },
};

function unreadableDate(matter: FrontMatter, key: string, name: string, found: string): Problem {
  const message = `Unexpected ${name} “${shorten(found)}”, expected a date such as 2021-04-09 or 2021-04.`;
  const advice =
    key === 'published'
      ? 'Write the day the article appeared; “ago” and “last week” count from it.'
      : 'Write year, month and day with hyphens; the day must exist.';
  return matter.problemAt(key, 'unreadable-date', message, advice);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}

function describe(value: unknown): string {
  return typeof value === 'string' ? `“${shorten(value)}”` : value === undefined ? '(nothing)' : '(not a plain value)';
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
