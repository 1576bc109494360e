import { z } from 'zod';
import { type Problem, placeOf } from '../../errors.ts';
import { depthOf, offsetsIn } from './json-places.ts';
import { type DateParts, inShort, leftOut, type Slide, type SlideFile } from './slide.ts';

/** A text or a number, as written; nothing is `''`. */
const words = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value == null ? '' : String(value).trim()));

const dateSchema = z.looseObject({ year: words, month: words, day: words, display_date: words });
const slideSchema = z.looseObject({
  start_date: dateSchema.nullish(),
  end_date: dateSchema.nullish(),
  display_date: words,
  text: z.looseObject({ headline: words, text: words }).nullish(),
  media: z.looseObject({ url: words, credit: words, link: words }).nullish(),
});
const fileSchema = z.looseObject({
  title: z.unknown().optional(),
  eras: z.unknown().optional(),
  events: z.array(z.unknown()),
});

type SlideFields = z.infer<typeof slideSchema>;

/** How a timeline is shown, not what it tells. */
const SETTINGS = new Set(['autolink', 'events', 'title', 'eras', 'scale']);

/** Reads the JSON that TimelineJS takes. */
export function readTimelineJs(file: string, text: string): SlideFile {
  const data = parseJson(file, text);
  if ('problem' in data) return { slides: [], problems: [data.problem] };
  const { data: whole } = fileSchema.safeParse(data.value);
  if (!whole) return { slides: [], problems: [notATimeline(file)] };
  const lines = linesOf(text, whole.events);
  const read = whole.events.map((event, at) => readSlide(file, event, lines[at] ?? null, at));
  return {
    slides: read.flatMap((each) => ('code' in each ? [] : [each])),
    problems: [...read.flatMap((each) => ('code' in each ? [each] : [])), ...besides(file, whole)],
  };
}

/** Deeper than any timeline, and far from what a program with a stack can't hold. */
const DEEPEST = 64;

function parseJson(file: string, text: string): { readonly value: unknown } | { readonly problem: Problem } {
  if (depthOf(text) > DEEPEST) return { problem: tooDeep(file) };
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const offset = /at position (\d+)/.exec(message)?.[1];
    const place = offset ? placeOf(text, Number(offset)) : { line: null, column: null };
    const problem: Problem = {
      ...{ file, ...place, code: 'malformed-import' },
      message: `Unreadable JSON: ${inShort(message)}.`,
      advice: 'Look for a missing comma, bracket or quotation mark; nothing was written.',
    };
    return { problem };
  }
}

/** Line of each event; of none where the list holds other things than events. */
function linesOf(text: string, events: readonly unknown[]): readonly (number | null)[] {
  const offsets = offsetsIn(text, 'events');
  if (offsets.length !== events.length) return [];
  let line = 1;
  let at = 0;
  return offsets.map((offset) => {
    line += text.slice(at, offset).split('\n').length - 1;
    at = offset;
    return line;
  });
}

function readSlide(file: string, event: unknown, line: number | null, at: number): Slide | Problem {
  const { data, error } = slideSchema.safeParse(event);
  if (data) return slideOf(data, line);
  const [issue] = error.issues;
  const field = issue && issue.path.length > 0 ? `${issue.path.join('.')} of event ${at + 1}` : `event ${at + 1}`;
  return {
    ...{ file, line, column: null, code: 'unreadable-field' },
    message: `Unexpected ${field}: ${issue?.message ?? ''}.`,
    advice: 'Write it as TimelineJS takes it; the other events are imported without it.',
  };
}

const NO_DATE: DateParts = { year: '', month: '', day: '' };

function slideOf(fields: SlideFields, line: number | null): Slide {
  const { start_date, end_date, display_date, text, media } = fields;
  return {
    line,
    headline: text?.headline ?? '',
    text: text?.text ?? '',
    start: start_date ?? NO_DATE,
    end: end_date ?? NO_DATE,
    displayDate: display_date || start_date?.display_date || '',
    media: media?.url ?? '',
    credit: media?.credit ?? '',
    mediaLink: media?.link ?? '',
    others: othersOf(fields),
  };
}

/** Fields that no event has, with those of the objects inside it named after them. */
function othersOf(fields: SlideFields): Slide['others'] {
  const { start_date, end_date, display_date, text, media, ...rest } = fields;
  const shown = display_date || start_date?.display_date;
  const dates = { ...end_date, year: '', month: '', day: '' };
  return [
    ...named('', rest),
    ...named('start_date.', { ...start_date, year: '', month: '', day: '', display_date: '' }),
    ...named('end_date.', { ...dates, display_date: end_date?.display_date === shown ? '' : end_date?.display_date }),
    ...(display_date && start_date?.display_date && display_date !== start_date.display_date
      ? [['start_date.display_date', start_date.display_date] as const]
      : []),
    ...named('text.', { ...text, headline: '', text: '' }),
    ...named('media.', { ...media, url: '', credit: '', link: '' }),
  ];
}

function named(prefix: string, fields: Readonly<Record<string, unknown>>): Slide['others'] {
  return Object.entries(fields)
    .filter(([name, value]) => !SETTINGS.has(name) && value !== '' && value !== null && value !== undefined)
    .map(([name, value]) => [`${prefix}${name}`, typeof value === 'string' ? value : JSON.stringify(value)] as const);
}

const TitleWords = z.looseObject({ text: z.looseObject({ headline: words }).nullish() });

/** Title, eras and whatever else stands beside the events. */
function besides(file: string, whole: z.infer<typeof fileSchema>): readonly Problem[] {
  const headline = (value: unknown) => TitleWords.safeParse(value).data?.text?.headline ?? '';
  const eras = Array.isArray(whole.eras) ? whole.eras : [];
  return [
    ...(whole.title
      ? [
          leftOut(
            ...([file, null, `the title “${inShort(headline(whole.title))}”`] as const),
            'Write it as `title:` and introduction of a file in content/timelines/.',
          ),
        ]
      : []),
    ...eras.map((era) =>
      leftOut(
        ...([file, null, `the era “${inShort(headline(era))}”`] as const),
        'Make it a section of a file in content/timelines/.',
      ),
    ),
    ...named('', whole).map(([name, value]) =>
      leftOut(file, null, `${name} “${inShort(value)}”`, 'No timeline has a place for it.'),
    ),
  ];
}

function tooDeep(file: string): Problem {
  return {
    ...{ file, line: null, column: null, code: 'too-deep' },
    message: `Unexpected lists and objects over ${DEEPEST} deep.`,
    advice: 'Give the JSON of TimelineJS; nothing was written.',
  };
}

function notATimeline(file: string): Problem {
  return {
    ...{ file, line: 1, column: 1, code: 'unsupported-format' },
    message: 'Unexpected JSON, expected that of TimelineJS: an object with a list `events`.',
    advice: 'Give the JSON that TimelineJS 3 takes, or its spreadsheet as CSV.',
  };
}
