import { z } from 'zod';
import type { Problem, Result } from '../../errors.ts';
import { type Edtf, KINDS, type Kind, type Site, type Status } from '../../types.ts';
import { checkFields, edtfField, flagField, numberField, optional } from './check-fields.ts';
import { decode } from './decode.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';

/** `content/timelines/<slug>.md`. */
export interface TimelineSpec {
  readonly slug: string;
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** Markdown body. */
  readonly introduction: string;
  readonly include: {
    readonly articles: 'all' | readonly string[];
    readonly minSalience: number;
    readonly kinds: readonly Kind[];
    readonly people: readonly string[];
    readonly places: readonly string[];
    readonly from: Edtf | null;
    readonly to: Edtf | null;
  };
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly from: Edtf | null;
    readonly to: Edtf | null;
  }[];
}

/** `content/events/<slug>.md`: a person's word on an event, or one written by hand. */
export interface EventEdit {
  readonly file: string;
  /** The event meant; `null` for one written by hand. */
  readonly event: string | null;
  readonly title: string | null;
  readonly date: Edtf | null;
  readonly status: Status | null;
  /** Ids of events that are the same. */
  readonly merge: readonly string[];
  /** Keys of mentions that are another event. */
  readonly split: readonly string[];
  readonly hide: boolean;
  readonly pin: boolean;
  readonly withdrawn: boolean;
  readonly note: string | null;
  /** For an event written by hand. */
  readonly sources: readonly { readonly title: string; readonly url: string | null; readonly quote: string | null }[];
  readonly place: string | null;
  /** 1-based lines of the fields that name something, for messages. */
  readonly lines?: Readonly<Partial<Record<'event' | 'merge' | 'split', number>>>;
}

const textList = z.union([z.array(z.string()), z.string().transform((text) => [text])]);
const sectionId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case letters, digits and hyphens')
  .refine((id) => id !== 'y', 'expected another id than “y”, which holds the pages of years');

const timelineSchema = z.object({
  title: z.string().trim().min(1),
  description: optional(z.string()),
  include: optional(
    z.object({
      articles: optional(z.union([z.literal('all'), textList])),
      minSalience: optional(numberField),
      kinds: optional(z.array(z.enum(KINDS))),
      people: optional(textList),
      places: optional(textList),
      from: optional(edtfField),
      to: optional(edtfField),
    }),
  ),
  sections: optional(
    z.array(z.object({ id: sectionId, title: z.string().min(1), from: optional(edtfField), to: optional(edtfField) })),
  ),
});

const STATUSES = [
  'occurred',
  'ongoing',
  'scheduled',
  'deadline',
  'proposed',
  'statement',
] as const satisfies readonly Status[];

const eventSchema = z.object({
  event: optional(z.string()),
  title: optional(z.string()),
  date: optional(edtfField),
  status: optional(z.enum(STATUSES)),
  place: optional(z.string()),
  merge: optional(textList),
  split: optional(textList),
  hide: optional(flagField),
  pin: optional(flagField),
  withdrawn: optional(flagField),
  note: optional(z.string()),
  sources: optional(
    z.array(
      z.object({
        title: z.string().min(1),
        url: optional(z.url({ protocol: /^https?$/ })),
        quote: optional(z.string()),
      }),
    ),
  ),
});

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

/** Reads one file of `content/timelines/`. */
export function readTimelineSpec(file: string, bytes: Uint8Array): Result<TimelineSpec> {
  return readMatter(file, bytes, timelineSchema, (fields, { body }) => ({
    slug: slugOf(file),
    file,
    title: fields.title,
    description: fields.description ?? '',
    introduction: body.trim(),
    include: {
      articles: fields.include?.articles ?? 'all',
      minSalience: fields.include?.minSalience ?? 0,
      kinds: fields.include?.kinds ?? [],
      people: fields.include?.people ?? [],
      places: fields.include?.places ?? [],
      from: fields.include?.from ?? null,
      to: fields.include?.to ?? null,
    },
    sections: (fields.sections ?? []).map(({ id, title, from, to }) => ({
      id,
      title,
      from: from ?? null,
      to: to ?? null,
    })),
  }));
}

/** Reads one file of `content/events/`. */
export function readEventEdit(file: string, bytes: Uint8Array): Result<EventEdit> {
  const { value: edit, problems } = readMatter(file, bytes, eventSchema, toEventEdit(file));
  const missing = edit?.event === null ? missingByHand(edit) : [];
  return { value: missing.length > 0 ? null : edit, problems: [...problems, ...missing] };
}

function toEventEdit(file: string) {
  return (fields: z.infer<typeof eventSchema>, matter: FrontMatter): EventEdit => ({
    file,
    lines: linesOf(matter, ['event', 'merge', 'split']),
    event: fields.event ?? null,
    title: fields.title ?? null,
    date: fields.date ?? null,
    status: fields.status ?? null,
    merge: fields.merge ?? [],
    split: fields.split ?? [],
    hide: fields.hide ?? false,
    pin: fields.pin ?? false,
    withdrawn: fields.withdrawn ?? false,
    note: fields.note ?? (matter.body.trim() || null),
    sources: (fields.sources ?? []).map(({ title, url, quote }) => ({ title, url: url ?? null, quote: quote ?? null })),
    place: fields.place ?? null,
  });
}

function linesOf<Key extends string>(matter: FrontMatter, keys: readonly Key[]): Partial<Record<Key, number>> {
  const lines: Partial<Record<Key, number>> = {};
  for (const key of keys) {
    const { line } = matter.problemAt(key, 'unreadable-field', '', '');
    if (line !== null && key in matter.data) lines[key] = line;
  }
  return lines;
}

/** An event that no article tells needs a name, and somewhere that tells it. */
function missingByHand({ file, title, sources }: EventEdit): readonly Problem[] {
  const missing = (code: 'missing-title' | 'missing-sources', what: string, advice: string): Problem => ({
    ...{ file, line: 1, column: 1, code },
    message: `Expected ${what} of an event written by hand, found none.`,
    advice: `${advice} To overrule an event of the articles, name it after \`event:\`.`,
  });
  return [
    ...(title ? [] : [missing('missing-title', 'the title', 'Write it after `title:`.')]),
    ...(sources.length > 0
      ? []
      : [missing('missing-sources', 'the sources', 'Write `sources: [{ title: …, url: …, quote: … }]`.')]),
  ];
}

function slugOf(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.md$/, '');
}

function readMatter<Schema extends z.ZodObject, Value>(
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
