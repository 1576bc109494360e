/**
 * The vocabulary of the whole project: plain, readonly, JSON-safe data.
 *
 * capture ─▶ Article ─▶ CleanText ─▶ Sentence ─▶ TimeExpression ─▶ Mention ─▶ Event ─▶ Timeline
 *
 * Everything found in text can be walked back to its words through `Position`.
 */

/** An EDTF level 1 string (ISO 8601-2): `2025-08-01`, `2025-05~`, `2025-22`, `2014/..`, `17XX`. */
export type Edtf = string;

/** Name of an article: its file name in `content/articles/` without `.md`. */
export type ArticleSlug = string;

/** A half-open stretch `[start, end)` in UTF-16 code units of some text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where something stands: UTF-16 offsets into the article's stored body. */
export interface Position extends Span {
  readonly article: ArticleSlug;
}

// ── 1-read ────────────────────────────────────────────────────────────────────────────────────

/** May only sentences that are quoted be published, or the whole body? */
export type Licence = 'quote' | 'full';

/** One article as stored. */
export interface Article {
  readonly slug: ArticleSlug;
  /** Path from the project's root, for messages: `content/articles/mill.md`. */
  readonly file: string;
  readonly title: string;
  /** `null` when unknown: shown as “Publisher unknown”. */
  readonly publisher: string | null;
  readonly author: string | null;
  /** The original page; `null` sends source links to our own source page. */
  readonly url: string | null;
  /** Only what the page declares or a person confirmed. */
  readonly published: Edtf | null;
  readonly publishedBasis: 'declared' | 'confirmed' | null;
  /** The day of its last change, where the page shows a later one than that of its publication. */
  readonly updated?: Edtf;
  /** Path of the raw capture from the project's root. */
  readonly capture: string | null;
  readonly capturedSha256: string | null;
  /** BCP 47 tag. */
  readonly language: string;
  readonly licence: Licence;
  /** The article that is its newer version; its own telling is kept until a person decides. */
  readonly supersededBy?: ArticleSlug;
  /** Markdown after the front matter, exactly as in the file. */
  readonly body: string;
  /** 1-based line of the file on which the body starts. */
  readonly bodyLine: number;
}

// ── 2-clean ───────────────────────────────────────────────────────────────────────────────────

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quotation' | 'caption';

/** One block of running text; offsets into `CleanText.text`. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** `length` characters at `text` in the clean text are the characters at `body` in the stored body. */
export interface OffsetRun {
  readonly text: number;
  readonly body: number;
  readonly length: number;
}

/** Something in the body that isn't the article's prose, and why it was left out. Offsets into the body. */
export interface Omission extends Span {
  readonly reason: string;
  readonly quote: string;
}

/** `KYIV, Ukraine (AP) —`: where and by whom a report was filed. Offsets into `CleanText.text`. */
export interface Dateline extends Span {
  readonly place: string;
  readonly agency: string | null;
  /** The day in `KYIV, June 5 (Reuters) —`, when the report was filed. */
  readonly filed: FiledDay | null;
}

export interface FiledDay {
  /** “June 5”, as written. */
  readonly text: string;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** An article's prose without markup: blocks joined by a blank line, with the way back to the body. */
export interface CleanText {
  readonly article: ArticleSlug;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Ascending, without overlap. */
  readonly runs: readonly OffsetRun[];
  readonly omitted: readonly Omission[];
  readonly dateline: Dateline | null;
}

// ── 3-split ───────────────────────────────────────────────────────────────────────────────────

/** Universal Dependencies part of speech, as the tagger gives it. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One word or mark; offsets into its sentence's text. */
export interface Token extends Span {
  readonly text: string;
  /** The text in lower case, which most rules ask for. */
  readonly lower: string;
  /** Lower case. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Which word lists of its language the word is in, as bits that only the language reads. */
  readonly lists: number;
}

/** One sentence. A sentence that goes on after a quotation with full stops inside it stays one. */
export interface Sentence {
  /** Counts from 0 in its article. */
  readonly index: number;
  /** Index into `CleanText.blocks`. */
  readonly block: number;
  readonly position: Position;
  /** Markup stripped; what `Token` and `TimeExpression` offsets count in. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Stretches between quotation marks, marks excluded; offsets into `text`. */
  readonly quotations: readonly Span[];
}

// ── 4-find ────────────────────────────────────────────────────────────────────────────────────

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** Northern seasons as EDTF numbers them: 21 spring … 24 winter. */
export type Season = 21 | 22 | 23 | 24;

/** 1 Monday … 7 Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A clock reading; `zone` is minutes east of UTC when the text names one. */
export interface ClockTime {
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** TIMEX3's parts of a day. */
  readonly part?: 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
  readonly zone?: number;
}

/** Parts of a date as written; what is absent is to be filled in by 6-date. */
export interface CalendarForm {
  readonly kind: 'calendar';
  /** Astronomical: 0 is 1 BCE. */
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: Weekday;
  /** Which of the month’s weekdays: “the third Thursday in November”; −1 is the last. */
  readonly nth?: number;
  readonly season?: Season;
  readonly quarter?: 1 | 2 | 3 | 4;
  readonly half?: 1 | 2;
  /** `199` for the 1990s. */
  readonly decade?: number;
  /** `17` for the 18th century (the 1700s). */
  readonly century?: number;
  /** Counted in a fiscal year. */
  readonly fiscal?: boolean;
  /** How a date in figures was written, where the figures show it. */
  readonly order?: 'day-first' | 'month-first';
}

/** “last Friday” (weekday 5, −1), “this summer”, “next March”, “last week” (unit week, −1). */
export interface RelativeForm {
  readonly kind: 'relative';
  readonly of: CalendarForm | { readonly kind: 'unit'; readonly unit: TimeUnit };
  readonly shift: number;
  /** Counted from the publication, from the last date in the text, or (`text`) from whichever the text tells by. */
  readonly from: 'publication' | 'reference' | 'text';
}

/** “three years ago” (year −3), “yesterday” (day −1), “two days later” (day 2, from the reference). */
export interface ShiftForm {
  readonly kind: 'shift';
  readonly unit: TimeUnit;
  readonly by: number;
  readonly from: 'publication' | 'reference' | TimeForm;
}

/** “the day of the deadline”, “a week ahead of a newly imposed deadline”: an event named in the same text. */
export interface EventForm {
  readonly kind: 'event';
  /** Lower-case head noun: `deadline`. */
  readonly noun: string;
}

/** “November last year”, “Friday of next week”: `part` inside `whole`. */
export interface WithinForm {
  readonly kind: 'within';
  readonly part: CalendarForm;
  readonly whole: TimeForm;
}

/** “between 2014 and 2016”, “since last fall” (no end), “until Friday” (no start). */
export interface RangeForm {
  readonly kind: 'range';
  readonly start: TimeForm | null;
  readonly end: TimeForm | null;
}

/** A length. `anchor` makes it a stretch of calendar: “the past week” lies before the publication. */
export interface DurationForm {
  readonly kind: 'duration';
  /** TIMEX3 value: `P3Y`, `PT24H`, `P10D`; `PXD` when the number is vague. */
  readonly value: string;
  readonly unit: TimeUnit;
  /** Lower and upper count: “10 or 12 days” is 10 to 12. `null` when vague (“several years”). */
  readonly count: { readonly least: number; readonly most: number } | null;
  readonly anchor?: 'past' | 'future';
  readonly from?: 'publication' | 'reference' | TimeForm;
  /** “three-year-old war”, “in over three years of war”: how long something has lasted. */
  readonly lastingNow?: boolean;
  /** With `lastingNow`: lower-case noun of what has lasted: `war`. */
  readonly what?: string;
}

/** “every Monday”, “twice a week”. */
export interface SetForm {
  readonly kind: 'set';
  readonly value: string;
  readonly quant?: string;
  readonly freq?: string;
}

/** “recently”, “now”, “soon”: kept vague. */
export interface VagueForm {
  readonly kind: 'vague';
  readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
}

/** A holiday whose day the calendar knows. */
export interface HolidayForm {
  readonly kind: 'holiday';
  readonly name: string;
  readonly year?: number;
  /** Years from that of the publication: −1 is “last year”. */
  readonly yearsAway?: number;
  /** “last Christmas” is −1, “next Christmas” 1. */
  readonly shift?: number;
}

/** A named stretch of history: World War II. */
export interface EraForm {
  readonly kind: 'era';
  readonly edtf: Edtf;
}

/** A time of day on some day; without `of`, on the publication's day. */
export interface ClockForm {
  readonly kind: 'clock';
  readonly clock: ClockTime;
  readonly of: TimeForm | null;
}

/** An expression with more than one reading, the likelier first: `03/04/2025`. */
export interface EitherForm {
  readonly kind: 'either';
  readonly readings: readonly TimeForm[];
}

/** What the words say, with nothing filled in from elsewhere. */
export type TimeForm =
  | CalendarForm
  | RelativeForm
  | ShiftForm
  | EventForm
  | WithinForm
  | RangeForm
  | DurationForm
  | SetForm
  | VagueForm
  | HolidayForm
  | EraForm
  | ClockForm
  | EitherForm;

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 `mod`, as far as a timeline can show it. */
export type TimeModifier = 'approximate' | 'start' | 'mid' | 'end' | 'before' | 'after' | 'more-than' | 'less-than';

/** How the sentence hangs on the expression: the preposition or its like. */
export type TimeRelation = 'on' | 'by' | 'since' | 'until' | 'before' | 'after' | 'during' | 'within' | 'from' | 'for';

/** A time expression as found: unresolved. Offsets into its sentence's text. */
export interface TimeExpression extends Span {
  /** Index of the sentence in its article. */
  readonly sentence: number;
  readonly text: string;
  /** Name of the rule that read it. */
  readonly rule: string;
  readonly type: TimexType;
  readonly form: TimeForm;
  readonly modifier: TimeModifier | null;
  readonly relation: TimeRelation | null;
  /** The clause's verb looks ahead (“will … Friday”) or back (“met … Friday”), when that is plain. */
  readonly direction: 'past' | 'future' | null;
  /** What its mention’s verb adds: it lies after the writing. */
  readonly ahead?: true;
  /** What its mention’s verb adds: it lies before the writing. */
  readonly behind?: true;
  /** The times a range was read from: “2014” and “2016” of “between 2014 and 2016”. */
  readonly parts?: readonly TimeExpression[];
}

// ── 5-mention ─────────────────────────────────────────────────────────────────────────────────

/**
 * `statement`: the saying is the event. `proposed`: offered, demanded, threatened or forecast.
 * Neither is ever shown as having happened.
 */
export type Status = 'occurred' | 'ongoing' | 'scheduled' | 'deadline' | 'proposed' | 'statement';

/** What sort of happening. */
export const KINDS = [
  'talks',
  'meeting',
  'agreement',
  'attack',
  'military',
  'deadline',
  'decree',
  'law',
  'vote',
  'election',
  'ruling',
  'trial',
  'arrest',
  'sanctions',
  'protest',
  'strike-action',
  'appointment',
  'departure',
  'launch',
  'deal',
  'results',
  'accident',
  'disaster',
  'casualties',
  'death',
  'health',
  'science',
  'sport',
  'culture',
  'statement',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

/** Someone or something that acts. */
export interface Actor {
  /** Fullest name in the article: “Vladimir Putin”. */
  readonly name: string;
  readonly type: 'person' | 'organisation' | 'country' | 'place' | 'group' | 'unknown';
  /** As written in this sentence: “Putin”, “he”. */
  readonly asWritten: string;
}

/** A number with what it counts: `31` of `dead`. */
export interface Figure {
  readonly value: number;
  /** Lower-case head of what is counted: `dead`, `prisoner`, `day`. */
  readonly unit: string;
  readonly asWritten: string;
  /** What it may mean: “at least four” is four or more, “10 or 12” is 10 to 12. Absent for a plain number. */
  readonly range?: { readonly least: number | null; readonly most: number | null } | undefined;
  /** “Rose to 31”: it replaces an earlier number. */
  readonly revised?: boolean | undefined;
}

/** Where a mention's date comes from; settled by 6-date. */
export type MentionTime =
  /**
   * Index into the article's time expressions; `ahead` when the verb says that it lies after the writing, `behind`
   * before it, `news` when the article opens with it as what is new, `start` where what began then is told, not what lasts.
   */
  | {
      readonly from: 'expression';
      readonly expression: number;
      readonly ahead?: true;
      readonly behind?: true;
      readonly news?: true;
      readonly start?: true;
      /** Where what happened at the end of a stretch is told: “until 2021, when he was sacked”. */
      readonly end?: true;
      /** So many days from it: “the closing price on Feb. 13, the day before the talks were reported”. */
      readonly shiftDays?: number;
      /** The mention (index) in which it is foretold: “said on Sunday that it would strike on Monday”, whenever that was written. */
      readonly foretoldIn?: number;
    }
  /** About the publication: a plain past “said”, the lead of a report. */
  | { readonly from: 'publication'; readonly reason: string }
  /** Same time as, or before, or after another mention of the article (index), or ever since it. */
  | {
      readonly from: 'mention';
      readonly mention: number;
      readonly order: 'same' | 'before' | 'after' | 'since';
      /** With `same`: so many days from it, “two days after police searched his home”. */
      readonly shiftDays?: number;
      /** With `same`: so many months from it, “two months after it lost its largest customer”. */
      readonly shiftMonths?: number;
      /** With `same`: about then, shortly before: “workers walked out on Monday after talks broke down”. */
      readonly about?: true;
      readonly reason: string;
    }
  /** The text gives none. */
  | { readonly from: 'nothing'; readonly reason: string };

/** One sentence's word on one happening. */
export interface Mention {
  /** Counts from 0 in its article. */
  readonly index: number;
  readonly article: ArticleSlug;
  /** Index of the sentence. */
  readonly sentence: number;
  /** The sentence in the stored body. */
  readonly position: Position;
  /** That slice with markup stripped. */
  readonly quote: string;
  /** The word that names the happening: lemma, and its span in the sentence's text. */
  readonly trigger: { readonly lemma: string; readonly text: string; readonly noun: boolean } & Span;
  readonly kind: Kind;
  readonly status: Status;
  /** Who says so, for statements and for what somebody demands, plans or claims. */
  readonly speaker: Actor | null;
  /** “no agreement was reached”. */
  readonly negated: boolean;
  /** Disputed in the same article. */
  readonly contested: boolean;
  readonly actors: readonly Actor[];
  readonly place: string | null;
  readonly figures: readonly Figure[];
  readonly time: MentionTime;
  /** Under about 90 characters, present tense, actors named. */
  readonly headline: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly string[];
  /** Lower-case content lemmas of the sentence, for merging. */
  readonly words: readonly string[];
  /** Told in the title, the lead (first two sentences of prose), or later. */
  readonly prominence: 'lead' | 'body';
  /** What long-lasting thing it begins, as a lower-case noun: an invasion begins a `war`. */
  readonly begins: string | null;
}

/** Everything read from one article alone; cached. Nothing in it depends on a publication date. */
export interface ArticleReading {
  readonly article: Article;
  readonly clean: CleanText;
  readonly sentences: readonly Omit<Sentence, 'tokens'>[];
  readonly times: readonly TimeExpression[];
  readonly mentions: readonly Mention[];
}

// ── 6-date ────────────────────────────────────────────────────────────────────────────────────

export type Granularity =
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'interval';

/** `certain`: the words fix it; `implied`: filled in from elsewhere; `unknown`: nobody says. */
export type Certainty = 'certain' | 'implied' | 'unknown';

/** One step from words to a date. Rendered in plain words by the language's `explainDate`. */
export interface DateStep {
  /** Permanent name: `weekday-before`, `year-nearest`. */
  readonly rule: string;
  /** The words this step reads, if any. */
  readonly words?: string;
  /** What is counted from. */
  readonly anchor?: Edtf;
  /** What the anchor is: `publication`, `reference`, `event`, `weekday`, … */
  readonly anchorIs?: string;
  /** The result so far. */
  readonly value: Edtf;
  /** Further values a rendering needs: a weekday's number, a count, a unit. */
  readonly details?: Readonly<Record<string, string | number>>;
}

/** A date with its reasons. */
export interface ResolvedDate {
  readonly edtf: Edtf;
  readonly granularity: Granularity;
  readonly year: Certainty;
  readonly month: Certainty;
  readonly day: Certainty;
  readonly steps: readonly DateStep[];
  /** Other readings, when the words allow more than one. */
  readonly alternatives: readonly Edtf[];
}

/** One reason for a publication date; narrows it to `bounds`. */
export interface PublicationEvidence {
  readonly rule: string;
  /** The sentence it rests on; `null` when it is another article's. */
  readonly position: Position | null;
  readonly quote: string | null;
  /** What it allows: an EDTF interval. */
  readonly bounds: Edtf;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** When an article appeared, as far as can be known. */
export interface Publication {
  readonly article: ArticleSlug;
  /** A day, a range, a bound (`2022-02-24/..`) or nothing. */
  readonly date: Edtf | null;
  readonly basis: 'declared' | 'confirmed' | 'inferred' | 'unknown';
  readonly evidence: readonly PublicationEvidence[];
}

/** A mention with its dates. */
export interface DatedMention extends Mention {
  /** What its own article supports. */
  readonly dateAsTold: ResolvedDate | null;
  /** After the corpus's evidence. */
  readonly date: ResolvedDate | null;
  /** The time words it was read from: “last Friday”; `null` when there are none. */
  readonly timeWords: string | null;
  /** What those words say of its day whenever the article appeared; `null` when that is nothing. */
  readonly dayTold: DayTold | null;
}

/** “on Thursday”, “on Dec. 11”; with neither, that it is news: “yesterday”, “has died”. */
export interface DayTold {
  /** 1 for Monday. */
  readonly weekday: number | null;
  /** `12-11`. */
  readonly monthAndDay: string | null;
}

// ── 7-merge ───────────────────────────────────────────────────────────────────────────────────

/** A place where sources differ. */
export interface Disagreement {
  /** `date`, `place`, `speaker`, `figure: dead`, … */
  readonly field: string;
  readonly values: readonly { readonly value: string; readonly articles: readonly ArticleSlug[] }[];
  /** A later figure that replaces an earlier one, rather than contradicting it. */
  readonly update: boolean;
}

/** One source's telling of an event. */
export interface Telling {
  /** What `split` in an event's file names it by. */
  readonly key: MentionKey;
  readonly mention: DatedMention;
  /** When its article appeared; `null` when nobody knows. */
  readonly reported: Edtf | null;
  /** The telling that has the same sentence word for word, when this one is a syndicated copy: no source of its own. */
  readonly copyOf: MentionKey | null;
}

/** Why two mentions became one event, or nearly did. */
export interface MergeReason {
  readonly a: MentionKey;
  readonly b: MentionKey;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Stable name of a mention: article, sentence hash, trigger; no offsets. */
export type MentionKey = string;

/** One happening with everything that is said of it. */
export interface Event {
  /** Slug and short hash, without a date: `istanbul-talks-7f3a`. Never changes once published. */
  readonly id: string;
  readonly title: string;
  /** The most precise that its tellings support; `null` for the undated. */
  readonly date: ResolvedDate | null;
  readonly status: Status;
  readonly kind: Kind;
  readonly negated: boolean;
  readonly contested: boolean;
  readonly actors: readonly Actor[];
  readonly speaker: Actor | null;
  readonly place: string | null;
  /** At least one, ordered by article and place in it; empty only for an event written by hand. */
  readonly tellings: readonly Telling[];
  /** Slugs of the articles that tell it. */
  readonly sources: readonly ArticleSlug[];
  readonly disagreements: readonly Disagreement[];
  /** Why its tellings are one event. */
  readonly merged: readonly MergeReason[];
  readonly salience: { readonly value: number; readonly reasons: readonly string[] };
  /** File of the person's word that changed it. */
  readonly editedBy: string | null;
  /** What that word changed. */
  readonly overruled: readonly Overrule[];
  readonly note: string | null;
  /** What an event written by hand rests on. */
  readonly citations: readonly Citation[];
}

/** One thing that a person decided against the machine. */
export interface Overrule {
  readonly field: 'title' | 'date' | 'status' | 'place' | 'merge' | 'split' | 'hide' | 'pin' | 'sources';
  /** What stood there before: a title, an EDTF date, the id merged with, the key split off; `null` for nothing. */
  readonly before: string | null;
  /** The file that says so. */
  readonly file: string;
}

/** A source that is no article of this site. */
export interface Citation {
  readonly title: string;
  readonly url: string | null;
  readonly quote: string | null;
}

// ── 8-timeline ────────────────────────────────────────────────────────────────────────────────

export interface TimelineSection {
  readonly id: string;
  readonly title: string;
  readonly from: Edtf | null;
  readonly to: Edtf | null;
  /** Ids of its dated events, in order. */
  readonly events: readonly string[];
}

/** One published timeline. */
export interface Timeline {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** Markdown. */
  readonly introduction: string;
  readonly sections: readonly TimelineSection[];
  /** Ids of its dated events, earliest first. */
  readonly dated: readonly string[];
  /** Ids of its undated events, most salient first. */
  readonly undated: readonly string[];
}

/** `content/site.yml`. */
export interface Site {
  readonly title: string;
  readonly description: string;
  /** Address the site is published at, without a trailing slash; `null` while unknown. */
  readonly address: string | null;
  readonly language: string;
  readonly publisher: string | null;
  /** Where readers report errors: an e-mail address or a page. */
  readonly contact: string | null;
  /** Terms for the data: a name (`CC BY 4.0`) or an address; `null` while nobody has said them. */
  readonly licence: string | null;
  /** Old address → the one that answers now, from the site's root; what lies below moves along. */
  readonly moved: Readonly<Record<string, string>>;
  /** Addresses that were taken down, with all that lies below. */
  readonly withdrawn: readonly string[];
}

/** What this build did, in numbers. */
export interface Counts {
  readonly articles: number;
  readonly sentences: number;
  readonly timeExpressions: number;
  readonly undatedExpressions: number;
  readonly mentions: number;
  readonly undatedMentions: number;
  readonly events: number;
  readonly mergedEvents: number;
  readonly publishedEvents: number;
  readonly overruled: number;
  readonly omitted: number;
}

/** Everything a page, a feed or a command shows. */
export interface Corpus {
  readonly site: Site;
  readonly readings: readonly ArticleReading[];
  readonly publications: readonly Publication[];
  /** All events, dated first in order of time. */
  readonly events: readonly Event[];
  readonly timelines: readonly Timeline[];
  /** Old id → the id that answers now, or `null` when withdrawn. */
  readonly redirects: Readonly<Record<string, string | null>>;
  /** Pairs of events that nearly merged. */
  readonly nearMisses: readonly MergeReason[];
  readonly counts: Counts;
}
