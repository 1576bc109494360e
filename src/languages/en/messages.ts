import type { KnownWords } from '../../islands/reader/known-view.ts';
import type { DateCertainty } from '../../islands/reader/reader-data.ts';
import type { ReaderWords } from '../../islands/reader/reader-words.ts';
import type { CalendarWords } from '../../islands/words.ts';
import { fill } from '../../islands/words.ts';
import { type Actor, type Event, KINDS, type Kind, type Status } from '../../types.ts';

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

export const KIND_WORDS: Readonly<Partial<Record<Kind, string>>> = { 'strike-action': 'strike', other: 'other' };

/** What the filter by certainty offers. */
export const CERTAINTY_WORDS: Readonly<Record<DateCertainty, string>> = {
  'as-written': 'as written',
  'worked-out': 'worked out from the text',
  about: 'about then',
  span: 'somewhere in these days',
  open: 'one end open',
  several: 'more than one reading',
  undated: 'undated',
};

/** What an event's card says when it is turned back to a day; `{n}` is filled in there. */
export const TURNED_BACK_WORDS: KnownWords = {
  statuses: STATUS_WORDS,
  telling: 'In the source’s words',
  tellings: 'In the words of {n} sources',
};

/** Words that the timeline's script says; `{name}` is filled in there. */
export const CALENDAR_WORDS: CalendarWords = {
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  day: '{month} {day}',
  dayOfYear: '{day}, {year}',
  stretch: '{first} – {last}',
  bce: '{year} BCE',
};

export const READER_WORDS: ReaderWords = {
  ...TURNED_BACK_WORDS,
  kinds: Object.fromEntries(KINDS.map((kind) => [kind, KIND_WORDS[kind] ?? kind])),
  certainties: CERTAINTY_WORDS,
  showing: '{n} of {total} events',
  showingAll: 'All {total} events',
  within: '{when}',
  knownOn: 'as known on {day}',
  nothing: 'No event fits. Take a filter back, or clear them all.',
  leastOption: 'told by {n} or more',
  anyNumber: 'any number',
  noValues: 'None among what the other filters leave',
  remove: 'Take back: {value}',
  more: 'The first {n} of {total}. Zoom in or filter to see the others.',
  loadingSearch: 'Searching…',
  searchFailed: 'The search could not be loaded. Try again when you are online.',
  both: 'Told by both',
  onlyOne: 'Only in {name}',
  chooseSource: 'Choose a source',
  compared: 'Both tell {both}. Only {first} tells {a}, only {second} tells {b}. They differ on {differ}.',
  comparing: '{first} beside {second}',
  searched: '“{words}”',
  calendar: CALENDAR_WORDS,
};

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
  drawingHelp:
    'Left and right arrow keys step through the events, down to the counted ones, + and − zoom, Enter opens, Escape leaves. Drag, pinch or hold Ctrl with the wheel to zoom.',
  drawingPosition: '{title}, {date}, {n} of {total}',
  clusterLabel: '{n} more, {when}: show them',
  windowTitle: 'Part of the time in view',
  windowFrom: 'In view from',
  windowTo: 'In view until',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Busiest part',
  all: 'Everything',
  find: 'Find and filter',
  filters: 'Filters',
  search: 'Search',
  searchLabel: 'Search titles and quotes',
  searchPage: 'Search',
  searchIntro: 'Finds events by their titles, by the sentences that tell them, and by their sources.',
  searchNoScript: 'Searching needs JavaScript. Without it, every event is listed on its timeline’s page:',
  searchNone: 'Nothing found for “{words}”.',
  searchFound: '{n} found for “{words}”',
  facetWho: 'Who',
  facetWhere: 'Where',
  facetKind: 'Kind',
  facetStatus: 'Status',
  facetSource: 'Source',
  facetCertainty: 'Date',
  facetSources: 'Number of sources',
  clear: 'Clear all',
  knownTitle: 'As known on',
  knownHelp: 'Shows the timeline as the reports up to that day told it.',
  knownBefore: 'Report before',
  knownAfter: 'Next report',
  knownToday: 'Today',
  compareTitle: 'Compare two sources',
  compareA: 'First source',
  compareB: 'Second source',
  ahead: 'still ahead',
  tellingsOf: (count: number): string =>
    count === 1 ? TURNED_BACK_WORDS.telling : fill(TURNED_BACK_WORDS.tellings, { n: count }),
  yearsTitle: 'Years',
  yearEvents: (time: string, count: number): string => `${time}: ${plural(count, 'event')}`,
  mostImportant: 'What stands out',
  wholeTime: (count: number, time: string | null): string =>
    `All ${plural(count, 'event')} ${time === null ? 'without a date' : `of ${time}`}`,
  sourcesOf: (time: string, count: number): string => `${time}: ${plural(count, 'source')}`,
  share: 'Share',
  copyLink: 'Copy the link',
  copied: 'Copied',
  report: 'Report an error',
  reportSubject: (title: string): string => `Error in “${title}”`,
  citeText: (title: string, site: string, date: string, url: string): string =>
    `“${title}”${date ? ` (${date})` : ''}. ${site}. ${url}`,
  embed: 'Embed this',
  embedWhole: 'The whole timeline, with every source',
  embedSection: 'This part of the timeline, with every source',
  embedEvent: 'This event, with every source',
  dataTitle: 'Take the data',
  dataIntro: 'All events of this timeline with their sources, for other programs.',
  dataParts:
    'A file that can’t hold all its events holds the latest, timelinejs.json what stands out; “parts” in events.json names the files that hold every one. By time:',
  dataTerms: (licence: string): string => `Terms: ${licence}.`,
  quotesBelong: 'The quoted sentences belong to their publishers.',
  lastSource: 'Newest source',
  lastUpdated: 'Last updated',
  corrections: 'Corrections',
  correctionsIntro: 'What editors changed after the program had read the articles, and why.',
  noCorrections: 'No editor has changed anything here.',
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
  published: 'Published',
  aCopy: 'a copy',
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
  withdrawnText: 'What stood here was withdrawn. Its address stays so that links to it don’t break.',
  moved: 'This page has a new address.',
  notFound: 'There is no such page',
  notFoundHelp: 'The address may be mistyped. Look for what you came for by its words, or begin with a timeline.',
  noSources: 'No articles were read: an editor wrote every event by hand.',
  passed: (months: number): string => {
    const years = Math.floor(months / 12);
    const rest = months % 12;
    const parts = [years > 0 ? plural(years, 'year') : '', rest > 0 ? plural(rest, 'month') : ''].filter(Boolean);
    return `${parts.join(' and ')} without an event`;
  },
  counted: (count: number, noun: string): string => plural(count, noun),
  by: (name: string): string => `by ${name}`,
  sourcesCount: (count: number): string => plural(count, 'source'),
  /** “28 dated events, 3 without a date, from 4 sources”. */
  told: (dated: number, undated: number, sources: number): string =>
    `${plural(dated, 'dated event')}${undated > 0 ? `, ${undated.toLocaleString('en')} without a date` : ''}, from ${plural(sources, 'source')}`,
  fromSentences: (events: number, sentences: number): string =>
    `${plural(events, 'event')}, from ${plural(sentences, 'sentence')}`,
} as const;

function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** “Said by Ellen Marsh”, “Deadline, set by Ana Ruiz”, “Happened, according to the police”. */
export function statusLine(event: Said): string {
  const { status, negated, contested } = event;
  const word = STATUS_WORDS[status];
  const who = spokenBy(event);
  const marks = [negated ? messages.negated : '', contested ? messages.contested : ''].filter(Boolean);
  return `${word}${who}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
}

/** What of an event says how it stands and who says so. */
type Said = Pick<Event, 'status' | 'negated' | 'contested' | 'speaker'> & {
  readonly tellings: readonly { readonly mention: { readonly speaker: Actor | null } }[];
};

/** Who says it; of what sources tell of their own knowledge too nobody needs to be named. */
function spokenBy({ status, speaker, tellings }: Said): string {
  if (!speaker) return '';
  const name = withArticle(speaker.name);
  if (status === 'statement' || status === 'proposed') return ` by ${name}`;
  if (status === 'deadline') return `, set by ${name}`;
  return tellings.every(({ mention }) => mention.speaker !== null) ? `, according to ${name}` : '';
}

/** “spokesman” is named as “the spokesman”, as nobody's own name; “police” and “officials” as they are. */
function withArticle(name: string): string {
  const isOwn = !/^\p{Ll}/u.test(name) || /^(?:an?|the|his|her|their|its|one|some|two|three|several) /.test(name);
  return isOwn || /(?:[^s]s|police|people|authorities|media)$/.test(name) ? name : `the ${name}`;
}

/** How sure an event's date is, where its source didn't write it out. */
export function doubtWords(event: Event): string | null {
  const words = certaintyWords(event);
  return event.date && words !== CERTAINTY_WORDS['as-written'] ? words : null;
}

/** How sure an event's date is, in a few words. */
export function certaintyWords({ date }: Event): string {
  if (!date) return messages.notADate;
  if (date.alternatives.length > 0) return CERTAINTY_WORDS.several;
  if (date.edtf.startsWith('..')) return 'only known to lie before';
  if (date.edtf.endsWith('..')) return 'its end is open';
  if (date.edtf.includes('/')) return CERTAINTY_WORDS.span;
  if (date.edtf.includes('~')) return CERTAINTY_WORDS.about;
  const certain = date.year === 'certain' && date.day !== 'implied' && date.month !== 'implied';
  return certain ? CERTAINTY_WORDS['as-written'] : CERTAINTY_WORDS['worked-out'];
}
