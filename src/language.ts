import type {
  CleanText,
  Edtf,
  Mention,
  Omission,
  Position,
  PublicationEvidence,
  ResolvedDate,
  Sentence,
  Span,
  TimeExpression,
  Token,
} from './types.ts';

/** A block of captured text before it is known to be prose. */
export interface CapturedBlock {
  readonly text: string;
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quotation' | 'caption';
}

/** What a capture says about itself. */
export interface CapturedMetadata {
  readonly title: string | null;
  /** Index of the block the title stands in, if it does. */
  readonly publisher: string | null;
  readonly author: string | null;
  /** EDTF; only when the text declares it. */
  readonly published: Edtf | null;
  /** EDTF; the day of the last change, where the text shows one after that. */
  readonly updated: Edtf | null;
}

/** A line of a page that is no part of its article. */
export interface PageLine {
  readonly reason: string;
  /** A heading over links to other articles, or over all that follows an article; a line that closes one; `null` for the line alone. */
  readonly opens: 'box' | 'end' | 'close' | null;
}

/** One sentence of a block; its offsets count in the block, those of its words in the sentence. */
export interface SentenceSpan extends Span {
  readonly tokens: readonly Token[];
}

/** What came of talks, as far as one sentence says. */
export interface Outcome {
  readonly degree: 'agreed' | 'discussed' | 'rejected' | 'not agreed';
  /** What it was about: concepts that two ways of putting it share. */
  readonly about: readonly string[];
  /** “discussions on prisoner exchanges”. */
  readonly asWritten: string;
}

/** What merging asks of a language. */
export interface MergeWords {
  /** What a trigger may name, beyond itself: `met`, `talks` and `negotiations` share `talks`. */
  readonly concepts: (lemma: string) => readonly string[];
  /** What tells this occasion from others of its kind: `2` of “second round of talks”; `also` of “he also said”. */
  readonly occasion: (quote: string, trigger: Span) => string | null;
  /** The country a place is or is the capital of; `whole` when it is that country. `null` when nobody knows. */
  readonly countryOf: (place: string) => { readonly country: string; readonly whole: boolean } | null;
  /** What a sentence says was agreed, discussed or rejected. */
  readonly outcomes: (quote: string) => readonly Outcome[];
  /** A reason's code with its details (`same-day|2025-08-08`) in plain words. */
  readonly explain: (reason: string) => string;
}

/** What a language says of what has been read, and what merging asks of it: of reading it knows nothing. */
export interface Wording {
  /** BCP 47. */
  readonly code: string;
  readonly merging: MergeWords;
  /** A date's steps, a line each (“last Friday”, the Friday before the publication → …), and its other readings. */
  readonly explainDate: (date: Pick<ResolvedDate, 'steps' | 'alternatives'>) => readonly string[];
  readonly explainEvidence: (evidence: PublicationEvidence) => string;
  /** “early May 2023”, “Friday, August 1, 2025”, “21–27 July 2025”. */
  readonly showDate: (date: Edtf) => string;
}

/** Everything a language knows; `languages/en/` is one. The stages themselves know none. */
export interface Language extends Wording {
  /** Which blocks of a capture are furniture (index → reason), and what they declare: read when it is asked for. */
  readonly furniture: (blocks: readonly CapturedBlock[]) => {
    readonly reasons: ReadonlyMap<number, string>;
    readonly metadata: () => CapturedMetadata;
  };
  /** What a line of a saved page's main part is by its words alone; `null` for anything that may be the article's. */
  readonly pageLine: (text: string, isHeading: boolean, isLink: boolean) => PageLine | null;
  /** The names in a byline: “By Ellen Marsh, Reuters | June 5” → “Ellen Marsh”; `null` when it holds none. */
  readonly authorIn: (byline: string) => string | null;
  /** `KYIV, Ukraine (AP) —` at the start of a text. */
  readonly dateline: (text: string) => CleanText['dateline'];
  /** Of each block of an article, by its text, the sentences with their words. */
  readonly sentences: (blocks: readonly string[]) => readonly (readonly SentenceSpan[])[];
  /** Time expressions of some sentences, in order; of those that overlap, the longest. */
  readonly times: (
    sentences: readonly Pick<Sentence, 'text' | 'tokens' | 'index' | 'quotations'>[],
  ) => readonly TimeExpression[];
  /** Mentions of a whole article. */
  readonly mentions: (input: {
    readonly clean: CleanText;
    readonly title: string;
    readonly sentences: readonly Sentence[];
    readonly times: readonly TimeExpression[];
  }) => readonly Mention[];
}

export type { Omission, Position };
