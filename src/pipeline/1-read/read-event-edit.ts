import { z } from 'zod';
import type { Problem, Result } from '../../errors.ts';
import type { Edtf, Status } from '../../types.ts';
import { edtfField, flagField, optional, textList } from './check-fields.ts';
import type { FrontMatter } from './front-matter.ts';
import { readMatter } from './read-matter.ts';

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
  /** Ids of events that look like this one, and that a person found to be others. */
  readonly apart: readonly string[];
  readonly hide: boolean;
  readonly pin: boolean;
  readonly withdrawn: boolean;
  readonly note: string | null;
  /** For an event written by hand. */
  readonly sources: readonly { readonly title: string; readonly url: string | null; readonly quote: string | null }[];
  readonly place: string | null;
  /** 1-based lines of the fields that name something, for messages. */
  readonly lines?: Readonly<Partial<Record<NamingField, number>>>;
}

/** Fields that name events or tellings. */
export const NAMING_FIELDS = ['event', 'merge', 'split', 'apart'] as const;
export type NamingField = (typeof NAMING_FIELDS)[number];

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
  apart: optional(textList),
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

/** Reads one file of `content/events/`. */
export function readEventEdit(file: string, bytes: Uint8Array): Result<EventEdit> {
  const { value: edit, problems } = readMatter(file, bytes, eventSchema, toEventEdit(file));
  const missing = edit?.event === null ? missingByHand(edit) : [];
  return { value: missing.length > 0 ? null : edit, problems: [...problems, ...missing] };
}

function toEventEdit(file: string) {
  return (fields: z.infer<typeof eventSchema>, matter: FrontMatter): EventEdit => ({
    file,
    lines: linesOf(matter, NAMING_FIELDS),
    event: fields.event ?? null,
    title: fields.title ?? null,
    date: fields.date ?? null,
    status: fields.status ?? null,
    merge: fields.merge ?? [],
    split: fields.split ?? [],
    apart: fields.apart ?? [],
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
