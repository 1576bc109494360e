import type { Event, Kind, Status } from '../../types.ts';

/** Every word the pages say themselves. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  occurred: 'Happened',
  ongoing: 'Under way',
  scheduled: 'Planned',
  deadline: 'Deadline',
  proposed: 'Proposed',
  statement: 'Said',
};

/** What a status means, for the legend. */
export const STATUS_MEANINGS: Readonly<Record<Status, string>> = {
  occurred: 'reported as having happened',
  ongoing: 'a state or campaign still going on',
  scheduled: 'announced for a time, not yet happened',
  deadline: 'a time set for something to be done by',
  proposed: 'offered, demanded, threatened or expected: not a fact',
  statement: 'somebody said it: the saying is the event, not what was said',
};

export const KIND_WORDS: Readonly<Partial<Record<Kind, string>>> = { 'strike-action': 'strike', other: 'event' };

export const messages = {
  skip: 'Skip to the timeline',
  skipToContent: 'Skip to the content',
  timelines: 'Timelines',
  sources: 'Sources',
  method: 'How this was made',
  sections: 'Sections',
  wholeTimeline: 'The whole timeline',
  undatedTitle: 'Without a date',
  undatedIntro: 'Told by the sources, but nobody says when.',
  drawingTitle: 'Overview',
  drawingHelp: 'Arrow keys step through the events, + and − zoom, Enter opens one, Escape leaves.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show the busiest part',
  all: 'Show everything',
  howDated: 'How this date was read',
  howDatedLong: 'How the date was read',
  tellings: 'What each source says',
  asTold: 'As its own article tells it',
  reported: 'Reported',
  reportedUnknown: 'The article’s day is unknown',
  readOriginal: 'Read at the source',
  readHere: 'See it in our copy',
  disagreements: 'Where the sources differ',
  updated: 'later figure replaces an earlier one',
  undated: 'Undated',
  notADate: 'No date in the text',
  editedBy: 'Changed by an editor',
  note: 'Editor’s note',
  legend: 'What the signs mean',
  previous: 'Before this',
  next: 'After this',
  cite: 'Cite this event',
  why: 'Why these are one event',
  negated: 'did not happen',
  contested: 'disputed',
  publicationUnknown: 'Publication date unknown',
  publicationInferred: 'inferred, not declared by the page',
  publicationDeclared: 'declared by the page',
  publicationConfirmed: 'confirmed by an editor',
  evidence: 'What the publication date rests on',
  contributed: 'What it contributed',
  notPublished: 'Only the sentences that are quoted are shown here.',
  original: 'Original page',
  captureFile: 'Captured as',
  withdrawn: 'Withdrawn',
  withdrawnText: 'This event was withdrawn. Its address stays so that links to it don’t break.',
  moved: 'This event has a new address.',
  notFound: 'There is no such page',
  passed: (months: number): string => {
    const years = Math.floor(months / 12);
    const rest = months % 12;
    const parts = [years > 0 ? plural(years, 'year') : '', rest > 0 ? plural(rest, 'month') : ''].filter(Boolean);
    return `${parts.join(' and ')} without an event`;
  },
  counted: (count: number, noun: string): string => plural(count, noun),
  by: (name: string): string => `by ${name}`,
  sourcesCount: (count: number): string => plural(count, 'source'),
} as const;

function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** “Said by Vladimir Putin”, “Deadline, set by Donald Trump”. */
export function statusLine({ status, speaker, negated, contested }: Event): string {
  const word = STATUS_WORDS[status];
  const who = speaker ? (status === 'deadline' ? `, set by ${speaker.name}` : ` by ${speaker.name}`) : '';
  const marks = [negated ? messages.negated : '', contested ? messages.contested : ''].filter(Boolean);
  return `${word}${who}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
}

/** How sure an event's date is, in a few words. */
export function certaintyWords({ date }: Event): string {
  if (!date) return messages.notADate;
  if (date.alternatives.length > 0) return 'more than one reading';
  if (date.edtf.startsWith('..')) return 'only known to lie before';
  if (date.edtf.endsWith('..')) return 'its end is open';
  if (date.edtf.includes('/')) return 'somewhere in these days';
  if (date.edtf.includes('~')) return 'about then';
  const certain = date.year === 'certain' && date.day !== 'implied' && date.month !== 'implied';
  return certain ? 'as written' : 'worked out from the text';
}
