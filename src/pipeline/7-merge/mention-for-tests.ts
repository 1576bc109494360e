import { parseEdtf } from '../../calendar/edtf.ts';
import { mergeWords } from '../../languages/en/events/merge-words.ts';
import type { Actor, DatedMention, ResolvedDate } from '../../types.ts';
import { mergeMentions } from './merge-mentions.ts';

/** What a test says of a mention; the rest follows. */
export interface Told extends Partial<Omit<DatedMention, 'date' | 'actors' | 'speaker' | 'trigger'>> {
  readonly quote: string;
  /** The word that names the happening, as its lemma. */
  readonly what: string;
  readonly on?: string | null;
  readonly who?: readonly string[];
  readonly by?: string;
}

const person = (name: string): Actor => ({ name, type: 'person', asWritten: name });

export function dateOf(edtf: string): ResolvedDate {
  const precision = parseEdtf(edtf)?.precision ?? 'interval';
  return {
    edtf,
    granularity: precision,
    year: 'certain',
    month: 'certain',
    day: 'certain',
    steps: [],
    alternatives: [],
  };
}

/** A dated mention for a test. */
export function mentionOf({ what, on = null, who = [], by, ...told }: Told): DatedMention {
  const { quote } = told;
  const start = Math.max(0, quote.toLowerCase().indexOf(what.slice(0, 4)));
  const article = told.article ?? 'mill';
  const date = on === null ? null : dateOf(on);
  return {
    index: 0,
    article,
    sentence: told.index ?? 0,
    position: { article, start: 0, end: quote.length },
    trigger: { lemma: what, text: what, noun: false, start, end: start + what.length },
    kind: 'other',
    status: 'occurred',
    negated: false,
    contested: false,
    begins: null,
    place: null,
    figures: [],
    time: date ? { from: 'expression', expression: 0 } : { from: 'nothing', reason: '' },
    headline: quote,
    confidence: 0.9,
    reasons: [],
    words: quote.toLowerCase().match(/\p{L}{4,}/gu) ?? [],
    prominence: 'body',
    timeWords: null,
    dayTold: null,
    ...told,
    actors: who.map(person),
    speaker: by === undefined ? null : person(by),
    dateAsTold: date,
    date,
  };
}

/** Quotes of the mentions that share an event with another, one list for each event. */
export function mergedQuotes(mentions: readonly DatedMention[]): readonly (readonly string[])[] {
  const { groups } = mergeMentions(mentions, () => mergeWords);
  const quotes = groups.map((group) => group.mentions.map((at) => mentions[at]?.quote ?? '').sort());
  return quotes.filter(({ length }) => length > 1).sort();
}
