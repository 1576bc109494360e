import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Problem } from '../../errors.ts';
import { inShort, leftOut, type Slide, type SlideFile } from './slide.ts';

/** The columns of the spreadsheet that TimelineJS reads. */
const COLUMNS = [
  ...['year', 'month', 'day', 'time', 'end year', 'end month', 'end day', 'end time', 'display date'],
  ...['headline', 'text', 'media', 'media credit', 'media caption', 'media thumbnail', 'alt text', 'type'],
  ...['group', 'background'],
] as const;
type Column = (typeof COLUMNS)[number];

/** Columns that an event has a place for. */
const CARRIED: ReadonlySet<string> = new Set<Column>([
  ...(['year', 'month', 'day', 'end year', 'end month', 'end day', 'display date'] as const),
  ...(['headline', 'text', 'media', 'media credit', 'type'] as const),
]);

const recordsSchema = z.array(
  z.object({ record: z.array(z.string()), raw: z.string(), info: z.object({ lines: z.number() }) }),
);

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads the spreadsheet of a TimelineJS timeline, saved as CSV (commas, semicolons or tabs). */
export function readSheet(file: string, text: string): SlideFile {
  const rows = readRows(file, text);
  if ('code' in rows) return { slides: [], problems: [rows] };
  const [head, ...body] = rows;
  const names = (head?.cells ?? []).map((name) => name.trim().toLowerCase());
  if (!names.includes('headline') || !names.includes('year'))
    return { slides: [], problems: [unknownColumns(file, head?.cells ?? [])] };
  const full = body.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const special = (row: Row) => ['title', 'era'].includes(typeOf(names, row));
  return {
    slides: full.filter((row) => !special(row)).map((row) => slideOf(names, row)),
    problems: full.filter(special).map((row) => notAnEvent(file, names, row)),
  };
}

function readRows(file: string, text: string): readonly Row[] | Problem {
  const lines = text.replaceAll(/\r\n?/g, '\n');
  try {
    const records = parse(lines, {
      ...{ bom: true, info: true, raw: true, relax_column_count: true, skip_empty_lines: true },
      delimiter: delimiterOf(lines),
    });
    return recordsSchema.parse(records).map(({ record, raw, info }) => ({
      cells: record,
      line: info.lines - (raw.trim().split('\n').length - 1),
    }));
  } catch (error) {
    if (error instanceof CsvError) return malformed(file, error);
    throw error;
  }
}

/** What stands between most columns of the first line; spreadsheets of some countries write semicolons. */
function delimiterOf(text: string): string {
  const head = text.trimStart().split('\n', 1)[0] ?? '';
  const count = (mark: string) => head.split(mark).length;
  return [';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
}

function cellOf(names: readonly string[], { cells }: Row, column: Column): string {
  return cells[names.indexOf(column)]?.trim() ?? '';
}

const typeOf = (names: readonly string[], row: Row): string => cellOf(names, row, 'type').toLowerCase();

function slideOf(names: readonly string[], row: Row): Slide {
  const cell = (column: Column) => cellOf(names, row, column);
  return {
    line: row.line,
    headline: cell('headline'),
    text: cell('text'),
    start: { year: cell('year'), month: cell('month'), day: cell('day') },
    end: { year: cell('end year'), month: cell('end month'), day: cell('end day') },
    displayDate: cell('display date'),
    media: cell('media'),
    credit: cell('media credit'),
    mediaLink: '',
    others: othersOf(names, row),
  };
}

/** Cells that no field takes: other columns, a second column of the same name, cells beyond the last name. */
function othersOf(names: readonly string[], row: Row): Slide['others'] {
  return row.cells.flatMap((cell, at) => {
    const name = names[at] ?? '';
    const carried = CARRIED.has(name) && names.indexOf(name) === at && (name !== 'type' || cell.trim() === '');
    return carried || cell.trim() === '' ? [] : [[name || `column ${at + 1}`, cell.trim()] as const];
  });
}

function notAnEvent(file: string, names: readonly string[], row: Row): Problem {
  const type = typeOf(names, row);
  const advice =
    type === 'era'
      ? 'Make it a section of a file in content/timelines/.'
      : 'Write it as `title:` and introduction of a file in content/timelines/.';
  return leftOut(file, row.line, `the ${type} “${inShort(cellOf(names, row, 'headline'))}”`, advice);
}

function unknownColumns(file: string, found: readonly string[]): Problem {
  return {
    ...{ file, line: 1, column: null, code: 'unsupported-format' },
    message: `Unexpected columns “${inShort(found.join(', '))}”, expected Year, Headline and others of TimelineJS’s spreadsheet.`,
    advice: 'Save the sheet as CSV with its first row, or give the JSON of TimelineJS.',
  };
}

function malformed(file: string, error: CsvError): Problem {
  const line = z.number().safeParse(error.lines).data ?? null;
  return {
    ...{ file, line, column: null, code: 'malformed-import' },
    message: `Unreadable CSV: ${inShort(error.message)}.`,
    advice: 'Look for a quotation mark that isn’t closed or doubled; nothing was written.',
  };
}
