import type { Problem } from '../../errors.ts';

/** A date's parts as written; `''` where there is none. Years count as historians do: −44 is 44 BCE. */
export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** One event of another program's file, whatever the format: every text as written, HTML included. */
export interface Slide {
  /** 1-based line of the file on which it starts; `null` where that can't be told. */
  readonly line: number | null;
  readonly headline: string;
  readonly text: string;
  readonly start: DateParts;
  readonly end: DateParts;
  /** The date as its author wants it shown. */
  readonly displayDate: string;
  /** Address of a picture, film or page, or HTML that embeds one. */
  readonly media: string;
  /** Whose the media is. */
  readonly credit: string;
  /** Where a click on the media leads. */
  readonly mediaLink: string;
  /** What has no place in an event, by name, as written. */
  readonly others: readonly (readonly [name: string, value: string])[];
}

/** A file's slides, and what is wrong with the rest. */
export interface SlideFile {
  readonly slides: readonly Slide[];
  readonly problems: readonly Problem[];
}

/** The first words of a text, for a message. */
export function inShort(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

/** A part of a file that no event can hold: said, and left where it is. */
export function leftOut(file: string, line: number | null, what: string, advice: string): Problem {
  return { file, line, column: null, code: 'not-imported', message: `Left out: ${what}.`, advice };
}
