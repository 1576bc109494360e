import { english } from '../languages/en/index.ts';
import type { ArticleReading, Corpus, Event, Publication } from '../types.ts';
import type { CommandResult, Terminal } from './command.ts';
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
  const lines = event ? explainEvent(event) : reading ? explainArticle(reading, corpus) : null;
  if (lines) terminal.print(lines.join('\n'));
  else
    terminal.say(
      `${name}: expected the id of an event or the name of an article, found neither.${nearest(name, corpus)}`,
    );
  return { exitCode: lines ? 0 : 2 };
}

function nearest(name: string, { events, readings }: Corpus): string {
  const names = [...events.map(({ id }) => id), ...readings.map(({ article }) => article.slug)];
  const near = names.filter((candidate) => candidate.includes(name)).slice(0, 5);
  return near.length > 0 ? ` Perhaps: ${near.join(', ')}.` : '';
}

function explainEvent(event: Event): readonly string[] {
  const date = event.date;
  return [
    `${event.title}  [${event.id}]`,
    `${event.status}${event.negated ? ', negated' : ''}${event.contested ? ', contested' : ''} · ${event.kind}${event.speaker ? ` · by ${event.speaker.name}` : ''}${event.place ? ` · at ${event.place}` : ''}`,
    `date: ${date ? `${english.showDate(date.edtf)} (${date.edtf})` : 'unknown'}`,
    ...(date ? english.explainDate(date) : []).map((line) => `  ${line}`),
    ...event.tellings.flatMap(({ mention, reported }) => [
      `told by ${mention.article}${reported ? ` (${english.showDate(reported)})` : ''}, ${mention.status}: ${mention.date?.edtf ?? 'undated'}`,
      `  “${mention.quote}”`,
      ...mention.reasons.map((reason) => `  ${reason}`),
    ]),
    ...event.merged.map(
      ({ reasons }) => `one event because: ${reasons.map((reason) => english.merging.explain(reason)).join('; ')}`,
    ),
    ...event.disagreements.map(
      ({ field, values, update }) =>
        `sources differ on ${field}: ${values.map(({ value, articles }) => `${value} — ${articles.join(', ')}`).join(' / ')}${update ? ' (an update)' : ''}`,
    ),
    `salience ${event.salience.value.toFixed(2)}: ${event.salience.reasons.join('; ')}`,
    ...event.overruled.map(
      ({ field, before, file }) => `${field} set by ${file}${before === null ? '' : ` (before: ${before})`}`,
    ),
    ...(event.editedBy && event.overruled.length === 0 ? [`looked at by ${event.editedBy}`] : []),
  ];
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
    `published: ${date ? `${english.showDate(date)} (${date})` : 'unknown'}, ${basis}`,
    ...evidence.map((reason) => `  ${english.explainEvidence(reason)}`),
  ];
}

function silentSentences(slug: string, { readings }: Corpus): readonly string[] {
  const reading = readings.find(({ article }) => article.slug === slug);
  const telling = new Set(reading?.mentions.map(({ sentence }) => sentence));
  return (reading?.sentences ?? [])
    .filter(({ index }) => !telling.has(index))
    .map(({ text }) => (text.length > 100 ? `${text.slice(0, 99)}…` : text));
}
