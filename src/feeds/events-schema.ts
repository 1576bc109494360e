import { z } from 'zod';
import { KINDS } from '../types.ts';

/** The published format of `events.json`. Within version 1 fields are only ever added. */
export const SCHEMA_VERSION = '1.2';

const address = z.string().describe('A web address: whole where the site says its own, else from the root of its host');
const edtf = z.string().describe('EDTF level 1 (ISO 8601-2): 2025-08-01, 2025-05~, 2025-22, 2014/.., 17XX');
const day = z.string().regex(/^-?\d{4}-\d{2}-\d{2}$/);
const certainty = z.enum(['certain', 'implied', 'unknown']);
const status = z
  .enum(['occurred', 'ongoing', 'scheduled', 'deadline', 'proposed', 'statement'])
  .describe('“statement”: somebody said it. “proposed”: offered, demanded, threatened or forecast. Neither is a fact');
const actor = z.object({
  name: z.string(),
  type: z.enum(['person', 'organisation', 'country', 'place', 'group', 'unknown']),
});

const date = z
  .object({
    edtf,
    first: day.nullable().describe('First day it can be; null where its start is open'),
    last: day.nullable().describe('Last day it can be; null where its end is open'),
    display: z.string().describe('As a reader reads it, in the language of the timeline'),
    granularity: z.string(),
    certainty: z
      .object({ year: certainty, month: certainty, day: certainty })
      .describe('Fixed by the words, filled in from elsewhere, or unknown'),
    steps: z
      .array(z.object({ rule: z.string(), words: z.string().nullable(), value: edtf }))
      .describe('How the words became a date'),
    explanation: z.array(z.string()).describe('The same in words, in the language of the timeline'),
    alternatives: z.array(edtf).describe('Other readings of the same words'),
  })
  .describe('A date with its reasons');

const target = z
  .object({
    type: z.literal('SpecificResource'),
    source: address,
    selector: z.tuple([
      z.object({ type: z.literal('TextQuoteSelector'), exact: z.string(), prefix: z.string(), suffix: z.string() }),
      z
        .object({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int().min(0) })
        .describe('Code points in the text whose hash the source gives'),
    ]),
  })
  .describe('W3C Web Annotation Data Model: where the quote stands');

const telling = z.object({
  source: z.string().describe('id of a source'),
  target,
  link: address.describe('Leads to the sentence on our page of the article'),
  original: z.string().nullable().describe('Leads to it at the publisher; null where the page isn’t known. Since 1.1'),
  happened: z
    .object({ asTold: edtf.nullable(), date: edtf.nullable(), words: z.string().nullable() })
    .describe('When it happened: by its own article alone, with all articles’ evidence, and the time words read'),
  reported: edtf.nullable().describe('When its article appeared; null when nobody knows'),
  status,
  negated: z.boolean(),
  contested: z.boolean(),
  speaker: actor.nullable(),
  headline: z.string(),
  confidence: z.number().min(0).max(1),
  copy: z.boolean().describe('Another source has the same sentence word for word'),
});

const event = z.object({
  id: z.string(),
  address,
  title: z.string(),
  date: date.nullable(),
  status,
  kind: z.enum(KINDS),
  negated: z.boolean().describe('Told as not having happened'),
  contested: z.boolean(),
  actors: z.array(actor),
  speaker: actor.nullable(),
  place: z.string().nullable(),
  tellings: z.array(telling),
  disagreements: z.array(
    z.object({
      field: z.string(),
      values: z.array(z.object({ value: z.string(), sources: z.array(z.string()) })),
      update: z.boolean().describe('A later figure that replaces an earlier one'),
    }),
  ),
  merged: z
    .array(z.object({ score: z.number(), reasons: z.array(z.string()) }))
    .describe('Why its tellings are one event'),
  salience: z.object({ value: z.number().min(0).max(1), reasons: z.array(z.string()) }),
  edited: z.boolean().describe('An editor changed or wrote it'),
  note: z.string().nullable(),
  citations: z.array(z.object({ title: z.string(), url: z.string().nullable(), quote: z.string().nullable() })),
  added: day.nullable().describe('Day it was first on the site'),
  changed: day.nullable().describe('Day it last changed'),
});

const source = z.object({
  id: z.string(),
  page: address.describe('Our page of the article, with the quoted sentences'),
  title: z.string(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string(),
  licence: z.enum(['quote', 'full']).describe('“quote”: only its quoted sentences are published here'),
  published: z.object({
    date: edtf.nullable(),
    basis: z.enum(['declared', 'confirmed', 'inferred', 'unknown']),
    evidence: z.array(z.string()),
  }),
  text: z
    .object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), codePoints: z.int().min(0) })
    .describe('The plain text that positions count in, UTF-8, NFC'),
  captureSha256: z.string().nullable().describe('Of the capture as obtained'),
});

export const eventsFile = z.object({
  $schema: address,
  version: z.string().regex(/^1\.\d+$/),
  generator: z.string(),
  licence: z
    .object({ data: z.string().nullable(), quotes: z.string() })
    .describe('The terms for the data, and for the quoted sentences'),
  timeline: z.object({
    id: z.string(),
    address,
    title: z.string(),
    description: z.string(),
    language: z.string(),
    publisher: z.string().nullable(),
    sections: z.array(
      z.object({
        id: z.string(),
        address,
        title: z.string(),
        from: edtf.nullable(),
        to: edtf.nullable(),
        events: z.array(z.string()).describe('Those that stand in this file'),
      }),
    ),
  }),
  part: z
    .string()
    .nullable()
    .describe('The stretch of time that this file is of: 2024, 2024-05, undated. null: the whole timeline. Since 1.2'),
  parts: z
    .array(
      z.object({
        name: z.string(),
        address,
        first: day.nullable().describe('Where its first event is listed; null where no day is known'),
        last: day.nullable().describe('Where its last event is listed'),
        events: z.int().min(1).describe('How many it holds'),
      }),
    )
    .describe(
      'None where every event stands here. Else this file holds the latest of them, and these hold each once. Since 1.2',
    ),
  sources: z.array(source),
  events: z.array(event).describe('Dated events, earliest first, then those without a date'),
});

export type EventsFile = z.infer<typeof eventsFile>;

/** The JSON Schema (2020-12) that the site publishes. `id`: where it stands, when the site knows its address. */
export function eventsJsonSchema(id: string): string {
  const schema = z.toJSONSchema(eventsFile, { target: 'draft-2020-12', io: 'input' });
  const named = {
    $id: id.startsWith('http') ? id : undefined,
    title: 'Events of a Dateline timeline, version 1',
    ...schema,
  };
  return `${JSON.stringify(named, null, 2)}\n`;
}
