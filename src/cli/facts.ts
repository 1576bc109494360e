import { parseEdtf } from '../calendar/edtf.ts';
import type { Problem } from '../errors.ts';
import type { Language } from '../language.ts';
import { type CaptureIndex, indexCapture } from '../pipeline/1-read/locate-in-capture.ts';
import { BARE_SITE } from '../pipeline/1-read/project.ts';
import { readArticle } from '../pipeline/1-read/read-article.ts';
import { articleOfCapture, readCapture } from '../pipeline/1-read/read-capture.ts';
import { composeCorpus } from '../pipeline/pipeline.ts';
import { readOneArticle } from '../pipeline/read-one-article.ts';
import type { Article, Corpus, Edtf, Event, Mention, ResolvedDate, Span, Status, Telling } from '../types.ts';
import type { Capture } from './add.ts';

/** One mention as `facts --json` prints it; offsets are UTF-16 units into the file as given. */
export interface Fact {
  readonly file: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string;
  readonly date: Edtf | null;
  readonly dateAsTold: Edtf | null;
  readonly status: Status;
  readonly negated: boolean;
  readonly speaker: string | null;
  readonly actors: readonly string[];
  readonly place: string | null;
  readonly kind: string;
  readonly headline: string;
  readonly event: string;
}

export interface Facts {
  readonly articles: readonly { readonly file: string; readonly published: Edtf | null }[];
  readonly mentions: readonly Fact[];
}

interface Source {
  readonly file: string;
  readonly article: Article;
  readonly index: CaptureIndex;
}

/** Reads captures or articles together, as one corpus, without writing anything. */
export function readFacts(
  captures: readonly Capture[],
  language: Language,
): { readonly facts: Facts; readonly corpus: Corpus; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const sources = captures.flatMap((capture) => {
    const read = readSource(capture, language);
    problems.push(...read.problems);
    return read.value ? [read.value] : [];
  });
  const readings = sources.map(({ article }) => readOneArticle(article, language));
  const site = { ...BARE_SITE, language: language.code };
  const project = { site, articles: [], timelines: [], edits: [], problems: [] };
  const { corpus } = composeCorpus(project, readings, []);
  return { facts: factsOf(corpus, sources), corpus, problems };
}

function readSource(
  { name, bytes }: Capture,
  language: Language,
): { readonly value: Source | null; readonly problems: readonly Problem[] } {
  const isArticle = name.endsWith('.md') && new TextDecoder().decode(bytes.subarray(0, 3)) === '---';
  const text = (decoded: string) => indexCapture(decoded);
  if (isArticle) {
    const { value, problems } = readArticle(name, bytes);
    const index = text(new TextDecoder().decode(bytes));
    return { value: value && { file: name, article: { ...value, slug: name }, index }, problems };
  }
  const { value, problems } = readCapture(name, bytes, language);
  return {
    value: value && { file: name, article: articleOfCapture(value, name, name), index: text(value.text) },
    problems,
  };
}

function factsOf(corpus: Corpus, sources: readonly Source[]): Facts {
  const bySlug = new Map(sources.map((source) => [source.article.slug, source]));
  const order = new Map(sources.map((source, index) => [source.article.slug, index]));
  const told = corpus.events.flatMap((event) => event.tellings.map((telling) => ({ event, telling })));
  told.sort((a, b) => compareTellings(a.telling, b.telling, order));
  return {
    articles: corpus.publications.map(({ article, date }) => ({
      file: bySlug.get(article)?.file ?? article,
      published: date,
    })),
    mentions: told.map(({ event, telling }) => factOf(event, telling, bySlug.get(telling.mention.article))),
  };
}

function compareTellings(a: Telling, b: Telling, order: ReadonlyMap<string, number>): number {
  const files = (order.get(a.mention.article) ?? 0) - (order.get(b.mention.article) ?? 0);
  return files || a.mention.index - b.mention.index;
}

function factOf(event: Event, { mention }: Telling, source: Source | undefined): Fact {
  const span = source ? locate(source, mention) : null;
  return {
    file: source?.file ?? mention.article,
    start: span?.start ?? null,
    end: span?.end ?? null,
    quote: mention.quote,
    date: sharpest(mention.date, event.date),
    dateAsTold: mention.dateAsTold?.edtf ?? null,
    status: mention.status,
    negated: mention.negated,
    speaker: mention.speaker?.name ?? null,
    actors: mention.actors.map(({ name }) => name),
    place: mention.place,
    kind: mention.kind,
    headline: mention.headline,
    event: event.id,
  };
}

/** A quote told twice is found from about where it stands in the body. */
function locate({ article, index }: Source, { quote, position }: Mention): Span | null {
  const before =
    article.body
      .slice(Math.max(0, position.start - 120), position.start)
      .split('\n')
      .at(-1)
      ?.trim() ?? '';
  const preceding = before.length > 20 ? index.locate(before) : null;
  return index.locate(quote, preceding?.end ?? 0);
}

/** The event's date where the mention itself gives none, or a coarser one that holds it. */
function sharpest(own: ResolvedDate | null, event: ResolvedDate | null): Edtf | null {
  if (!own || !event) return own?.edtf ?? event?.edtf ?? null;
  const a = parseEdtf(own.edtf);
  const b = parseEdtf(event.edtf);
  const inside =
    a && b && (a.first ?? -Infinity) <= (b.first ?? -Infinity) && (b.last ?? Infinity) <= (a.last ?? Infinity);
  return inside ? event.edtf : own.edtf;
}
