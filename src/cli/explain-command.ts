import { wording } from '../languages/en/wording.ts';
import { nearest } from '../pipeline/8-timeline/edit-problems.ts';
import type { ArticleReading, Corpus, Publication } from '../types.ts';
import type { CommandResult, Terminal } from './command.ts';
import { explainEvent } from './explain-event.ts';
import { projectCorpus } from './project-corpus.ts';

/** `dateline explain`: an event's date, status and sources, or what an article gave and what was left out. */
export async function explainCommand(
  [name = '']: readonly string[],
  _options: unknown,
  terminal: Terminal,
): Promise<CommandResult> {
  const { corpus } = await projectCorpus(terminal);
  const id = corpus.redirects[name] ?? name;
  const event = corpus.events.find((candidate) => candidate.id === id);
  const slug = name.replace(/^content\/articles\//, '').replace(/\.md$/, '');
  const reading = corpus.readings.find(({ article }) => article.slug === slug || article.capture === name);
  const lines = event ? explainEvent(event, corpus) : reading ? explainArticle(reading, corpus) : null;
  if (lines) terminal.print(lines.join('\n'));
  else terminal.say(`${name}: ${isGone(name, corpus) ? GONE : `${UNKNOWN}${like(name, corpus)}`}`);
  return { exitCode: lines ? 0 : 2 };
}

const GONE = 'an event that was withdrawn, or that no article tells any more.';
const UNKNOWN = 'expected the id of an event or the name of an article, found neither.';

const isGone = (name: string, { redirects }: Corpus): boolean => redirects[name] === null;

function like(name: string, { events, readings }: Corpus): string {
  const names = [...events.map(({ id }) => id), ...readings.map(({ article }) => article.slug)];
  const holding = names.filter((candidate) => candidate.includes(name)).slice(0, 5);
  const near = holding.length > 0 ? holding : [nearest(name, names) ?? []].flat();
  return near.length > 0 ? ` Perhaps: ${near.join(', ')}.` : '';
}

function explainArticle({ article, clean, times, mentions }: ArticleReading, corpus: Corpus): readonly string[] {
  const publication = corpus.publications.find((candidate) => candidate.article === article.slug);
  const events = corpus.events.filter(({ sources }) => sources.includes(article.slug));
  return [
    `${article.title}  [${article.slug}]`,
    ...explainPublication(publication),
    `${times.length} time expressions, ${mentions.length} mentions, ${events.length} events`,
    ...events.map(({ id, date, title }) => `  ${date?.edtf ?? 'undated'}  ${title}  [${id}]`),
    `left out of its text: ${clean.omitted.length === 0 ? 'nothing' : ''}`,
    ...clean.omitted.map(({ reason, quote }) => `  ${reason}: ${quote.slice(0, 90)}`),
    'sentences that gave no mention:',
    ...silentSentences(article.slug, corpus).map((text) => `  ${text}`),
  ];
}

function explainPublication(publication: Publication | undefined): readonly string[] {
  if (!publication) return [];
  const { date, basis, evidence } = publication;
  return [
    date ? `published: ${wording.showDate(date)} (${date}), ${basis}` : 'published: unknown',
    ...evidence.map((reason) => `  ${wording.explainEvidence(reason)}`),
  ];
}

function silentSentences(slug: string, { readings }: Corpus): readonly string[] {
  const reading = readings.find(({ article }) => article.slug === slug);
  const telling = new Set(reading?.mentions.map(({ sentence }) => sentence));
  return (reading?.sentences ?? [])
    .filter(({ index }) => !telling.has(index))
    .map(({ text }) => (text.length > 100 ? `${text.slice(0, 99)}…` : text));
}
