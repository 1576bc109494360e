import { formatDay, parseEdtf } from '../calendar/edtf.ts';
import type { Stretch } from '../calendar/stretches.ts';
import { isEdited } from '../pipeline/8-timeline/edit-event.ts';
import { listedDay } from '../site/dates.ts';
import { originalHref } from '../site/text-fragment.ts';
import type { Actor, Event, ResolvedDate, Telling } from '../types.ts';
import { quoteTarget, textIdentity } from './annotation.ts';
import { type EventsFile, SCHEMA_VERSION } from './events-schema.ts';
import { safeUrl } from './plain-text.ts';
import { eventsOf, type PublishedArticle, type PublishedTimeline, sourcesOf } from './published.ts';

const QUOTES = 'Quoted sentences belong to their publishers.';

/** `events.json`: everything that is known of a timeline's events, by the published schema. */
export function writeEventsJson(published: PublishedTimeline): string {
  return `${JSON.stringify(eventsData(published), null, 1)}\n`;
}

export function eventsData(published: PublishedTimeline): EventsFile {
  const { site, timeline, addresses } = published;
  const here = new Set(eventsOf(published).map(({ id }) => id));
  return {
    $schema: addresses.schema,
    version: SCHEMA_VERSION,
    generator: 'Dateline',
    licence: { data: site.licence, quotes: QUOTES },
    timeline: {
      id: timeline.slug,
      address: addresses.timeline(timeline.slug),
      title: timeline.title,
      description: timeline.description,
      language: site.language,
      publisher: site.publisher,
      sections: timeline.sections.map(({ id, title, from, to, events }) => ({
        ...{ id, title, from, to, events: events.filter((event) => here.has(event)) },
        address: addresses.section(timeline.slug, id),
      })),
    },
    part: published.part,
    parts: published.parts.map((part) => partData(published, part)),
    sources: sourcesOf(published).map((source) => sourceData(published, source)),
    events: eventsOf(published).map((event) => eventData(published, event)),
  };
}

function partData(
  { addresses, timeline }: PublishedTimeline,
  { name, items }: Stretch<Event>,
): EventsFile['parts'][number] {
  const days = items.flatMap((event) => listedDay(event) ?? []);
  const dayAt = (day: number | undefined) => (day === undefined ? null : formatDay(day));
  return {
    name: name ?? '',
    address: addresses.data(timeline.slug, `${name}/events.json`),
    first: dayAt(days[0]),
    last: dayAt(days.at(-1)),
    events: items.length,
  };
}

type EventData = EventsFile['events'][number];

function eventData(published: PublishedTimeline, event: Event): EventData {
  const change = published.changes.get(event.id);
  return {
    id: event.id,
    address: published.addresses.event(event.id),
    title: event.title,
    date: event.date && dateData(published, event.date),
    status: event.status,
    kind: event.kind,
    negated: event.negated,
    contested: event.contested,
    actors: event.actors.map(actorData),
    speaker: event.speaker && actorData(event.speaker),
    place: event.place,
    tellings: event.tellings.flatMap((telling) => tellingData(published, telling)),
    disagreements: event.disagreements.map(({ field, values, update }) => ({
      field,
      values: values.map(({ value, articles }) => ({ value, sources: [...articles] })),
      update,
    })),
    merged: mergedData(event.merged).map(({ score, reasons }) => ({
      score,
      reasons: reasons.map(published.language.merging.explain),
    })),
    salience: { value: event.salience.value, reasons: [...event.salience.reasons] },
    edited: isEdited(event),
    note: event.note,
    citations: event.citations.map(({ title, url, quote }) => ({ title, url: safeUrl(url), quote })),
    added: change?.added ?? null,
    changed: change?.changed ?? null,
  };
}

/** Why mentions are one; the score to a tenth, as every new article moves it by hundredths and nobody can tell those apart. */
export const mergedData = (merged: Event['merged']): readonly Pick<Event['merged'][number], 'score' | 'reasons'>[] =>
  merged.map(({ score, reasons }) => ({ score: Math.round(score * 10) / 10, reasons }));

function dateData({ language }: PublishedTimeline, date: ResolvedDate): EventData['date'] {
  const bounds = parseEdtf(date.edtf);
  const dayOf = (day: number | null | undefined) => (day === null || day === undefined ? null : formatDay(day));
  return {
    edtf: date.edtf,
    first: dayOf(bounds?.first),
    last: dayOf(bounds?.last),
    display: language.showDate(date.edtf),
    granularity: date.granularity,
    certainty: { year: date.year, month: date.month, day: date.day },
    steps: date.steps.map((step) => ({
      rule: step.rule,
      words: step.words ?? null,
      value: step.value,
    })),
    explanation: [...language.explainDate(date)],
    alternatives: [...date.alternatives],
  };
}

function tellingData(published: PublishedTimeline, { mention, reported, copyOf }: Telling): EventData['tellings'] {
  const reading = published.articles.get(mention.article)?.reading;
  if (!reading) return [];
  const page = published.addresses.source(mention.article);
  return [
    {
      source: mention.article,
      target: quoteTarget(reading, mention.sentence, safeUrl(reading.article.url) ?? page),
      link: published.addresses.quote(mention.article, mention.sentence),
      original: originalHref(reading, mention.sentence),
      happened: {
        asTold: mention.dateAsTold?.edtf ?? null,
        date: mention.date?.edtf ?? null,
        words: mention.timeWords,
      },
      reported,
      status: mention.status,
      negated: mention.negated,
      contested: mention.contested,
      speaker: mention.speaker && actorData(mention.speaker),
      headline: mention.headline,
      confidence: mention.confidence,
      copy: copyOf !== null,
    },
  ];
}

function sourceData(
  { addresses, language }: PublishedTimeline,
  { reading, publication }: PublishedArticle,
): EventsFile['sources'][number] {
  const { slug, title, publisher, author, url, licence, capturedSha256 } = reading.article;
  return {
    id: slug,
    page: addresses.source(slug),
    title,
    publisher,
    author,
    url: safeUrl(url),
    language: reading.article.language,
    licence,
    published: {
      date: publication.date,
      basis: publication.basis,
      evidence: publication.evidence.map((evidence) => language.explainEvidence(evidence)),
    },
    text: textIdentity(reading),
    captureSha256: capturedSha256,
  };
}

const actorData = ({ name, type }: Actor) => ({ name, type });
