import { createHash } from 'node:crypto';
import type { Problem } from '../../errors.ts';
import { decode } from '../../pipeline/1-read/decode.ts';
import { slugOf } from '../../pipeline/1-read/slug.ts';
import { writeEventFile } from './event-file.ts';
import { readSheet } from './sheet-slides.ts';
import type { SlideFile } from './slide.ts';
import { type ImportedEvent, type ImportOptions, slideEvent } from './slide-event.ts';
import { readTimelineJs } from './timelinejs-slides.ts';

/** An event and the file that holds it, or would. */
export interface EventFile {
  readonly event: ImportedEvent;
  /** `content/events/….md`; the same for the same event of the same file, whatever is on the disk. */
  readonly path: string;
  readonly text: string;
}

/** The hand-written events of a file of another program; a bad one is a problem and never stops the others. */
export function importEvents(
  file: string,
  bytes: Uint8Array,
  options: ImportOptions,
): { readonly files: readonly EventFile[]; readonly problems: readonly Problem[] } {
  const text = decode(file, bytes);
  if (text.value === null) return { files: [], problems: text.problems };
  const { slides, problems } = readSlides(file, text.value);
  const read = slides.map((slide) => slideEvent(file, slide, options));
  const events = read.flatMap((each) => ('title' in each ? [each] : []));
  const wrong = read.flatMap((each) => ('title' in each ? [] : each));
  const nothing = slides.length === 0 && problems.length === 0 ? [empty(file)] : [];
  return { files: named(events), problems: [...text.problems, ...problems, ...wrong, ...nothing] };
}

function readSlides(file: string, text: string): SlideFile {
  const start = text.trimStart();
  return /^[[{]/.test(start) ? readTimelineJs(file, text) : readSheet(file, text);
}

/** The first event of a title has its name; another one, a hash of all it says besides. */
function named(events: readonly ImportedEvent[]): readonly EventFile[] {
  const texts = new Map<string, string>();
  return events.map((event) => {
    const text = writeEventFile(event);
    const hash = createHash('sha256').update(text).digest('hex');
    const slug = slugOf(event.title, `event-${hash.slice(0, 8)}`);
    const name = (texts.get(slug) ?? text) === text ? slug : `${slug}-${hash.slice(0, 8)}`;
    texts.set(name, text);
    return { event, path: `content/events/${name}.md`, text };
  });
}

function empty(file: string): Problem {
  return {
    ...{ file, line: null, column: null, code: 'nothing-found' },
    message: 'Expected events, found none.',
    advice: 'Look whether it is the right file.',
  };
}
