import { z } from 'zod';
import type { Problem, Result } from '../../errors.ts';
import type { Site } from '../../types.ts';
import { checkFields, optional } from './check-fields.ts';
import { decode } from './decode.ts';
import { readFrontMatter } from './front-matter.ts';

/** An address from the site's root. */
const address = z
  .string()
  .regex(/^\/(?:[^/?#\s]+\/)*[^/?#\s]*$/, 'expected an address from the site’s root, such as /t/harbour/');

const siteSchema = z.object({
  title: z.string().trim().min(1),
  description: optional(z.string()),
  address: optional(z.url({ protocol: /^https?$/ })),
  language: optional(z.string()),
  publisher: optional(z.string()),
  contact: optional(z.string()),
  licence: optional(z.string()),
  moved: optional(z.record(address, address)),
  withdrawn: optional(z.union([z.array(address), address.transform((one) => [one])])),
});

/** Reads `content/site.yml`. */
export function readSite(file: string, bytes: Uint8Array): Result<Site> {
  const text = decode(file, bytes);
  if (text.value === null) return { value: null, problems: text.problems };
  const matter = readFrontMatter(file, `---\n${text.value.trimEnd()}\n---\n`);
  if (matter.value === null) return { value: null, problems: [above(matter.problem)] };
  const { value, problems } = checkFields(siteSchema, matter.value);
  const site = value && {
    title: value.title,
    description: value.description ?? '',
    address: value.address?.replace(/\/$/, '') ?? null,
    language: value.language ?? 'en',
    publisher: value.publisher ?? null,
    contact: value.contact ?? null,
    licence: value.licence ?? null,
    moved: value.moved ?? {},
    withdrawn: value.withdrawn ?? [],
  };
  return { value: site, problems: [...text.problems, ...problems.map(above)] };
}

/** The fence that the file itself doesn't have counts no line. */
function above(problem: Problem): Problem {
  return { ...problem, line: problem.line === null ? null : Math.max(1, problem.line - 1) };
}
