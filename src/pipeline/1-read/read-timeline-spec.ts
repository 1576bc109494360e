import { z } from 'zod';
import type { Result } from '../../errors.ts';
import { type Edtf, KINDS, type Kind } from '../../types.ts';
import { edtfField, numberField, optional, textList } from './check-fields.ts';
import { readMatter } from './read-matter.ts';

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

function slugOf(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.md$/, '');
}
