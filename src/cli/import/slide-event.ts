import type { Problem } from '../../errors.ts';
import { oneLine } from '../../feeds/plain-text.ts';
import type { Edtf, Status } from '../../types.ts';
import { readMarkup } from './markup.ts';
import { inShort, type Slide } from './slide.ts';
import { slideDate } from './slide-date.ts';
import { type Source, slideSources } from './slide-sources.ts';

/** An event as a person would write it by hand. */
export interface ImportedEvent {
  readonly line: number | null;
  readonly title: string;
  readonly date: Edtf | null;
  readonly status: Status | null;
  readonly sources: readonly Source[];
  readonly note: string | null;
  /** What of the slide the event has no place for, by name, as written. */
  readonly others: Slide['others'];
}

/** What the import asks of the language, and of the person. */
export interface ImportOptions {
  readonly showDate: (date: Edtf) => string;
  readonly statuses: Readonly<Record<string, string>>;
  /** The source of slides that name none. */
  readonly source: Source | null;
}

/** Far longer than any slide; tags nested that often are still read in no time. */
const LONGEST_TEXT = 200_000;

/** The event that a slide tells; problems where it can't be one. */
export function slideEvent(file: string, slide: Slide, options: ImportOptions): ImportedEvent | readonly Problem[] {
  const longest = Math.max(...[slide.headline, slide.text, slide.media, slide.credit].map(({ length }) => length));
  if (longest > LONGEST_TEXT) return [tooLong(file, slide, longest)];
  const headline = readMarkup(slide.headline);
  const text = readMarkup(slide.text);
  const title = oneLine([...headline.paragraphs, ...headline.links.map((link) => link.title)].at(0) ?? '');
  const date = slideDate(slide.start, slide.end, slide.displayDate, options.showDate);
  const { sources, others } = slideSources(slide, [text, headline]);
  const cited = sources.length > 0 ? sources : options.source ? [options.source] : [];
  const problems = [
    ...(title ? [] : [untitled(file, slide)]),
    ...('unreadable' in date ? [unreadableDate(file, slide, title, date.unreadable)] : []),
    ...(cited.length > 0 ? [] : [unsourced(file, slide, title)]),
  ];
  if (problems.length > 0 || 'unreadable' in date) return problems;
  const [status, paragraphs] = statusOf(text.paragraphs, options.statuses);
  return {
    ...{ line: slide.line, title, date: date.edtf, status, sources: cited },
    note: [...headline.paragraphs.slice(1), ...paragraphs].join('\n\n') || null,
    others: [
      ...(date.shown === 'otherwise' ? [['display date', slide.displayDate] as const] : []),
      ...others,
      ...[headline, text].flatMap(({ embedded, refused }) => [
        ...embedded.map(({ element, address }) => [`${element} in the text`, address] as const),
        ...refused.map((address) => ['link in the text', address] as const),
      ]),
      ...slide.others,
    ],
  };
}

/** A text that starts with the words for a status, as the export writes them, has that status. */
function statusOf(
  paragraphs: readonly string[],
  statuses: ImportOptions['statuses'],
): readonly [Status | null, readonly string[]] {
  const [first, ...rest] = paragraphs;
  const status = STATUSES.find((each) => statuses[each] === first);
  return status === undefined ? [null, paragraphs] : [status, rest];
}

const STATUSES: readonly Status[] = ['occurred', 'ongoing', 'scheduled', 'deadline', 'proposed', 'statement'];

function tooLong(file: string, { line, headline }: Slide, length: number): Problem {
  return {
    ...{ file, line, column: null, code: 'unreadable-field' },
    message: `Unexpected ${length} characters in a text of “${inShort(headline)}”, expected at most ${LONGEST_TEXT}.`,
    advice: 'Shorten it and import again; the other events are imported without it.',
  };
}

function untitled(file: string, { line, text }: Slide): Problem {
  return {
    ...{ file, line, column: null, code: 'missing-title' },
    message: `Expected a headline, found none${text ? ` above “${inShort(text)}”` : ''}.`,
    advice: 'Write one and import again; events that are there already stay as they are.',
  };
}

function unsourced(file: string, { line }: Slide, title: string): Problem {
  return {
    ...{ file, line, column: null, code: 'missing-sources' },
    message: `Expected a link that tells where “${inShort(title)}” is from, found none in its text or media.`,
    advice: 'Add one and import again, or name a source for all that have none: --source "The Almanac".',
  };
}

function unreadableDate(file: string, { line }: Slide, title: string, found: string): Problem {
  return {
    ...{ file, line, column: null, code: 'unreadable-date' },
    message: `Unexpected date “${inShort(found)}” of “${inShort(title)}”, expected numbers for a year (-44 is 44 BCE, none is 0), a month and a day that exist, the end after the start.`,
    advice: 'Correct it and import again; events that are there already stay as they are.',
  };
}
