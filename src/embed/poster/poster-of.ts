import { extent } from 'd3-array';
import { formatDay } from '../../calendar/edtf.ts';
import { oneLine } from '../../feeds/plain-text.ts';
import { messages, statusLine } from '../../languages/en/messages.ts';
import { wording } from '../../languages/en/wording.ts';
import { boundsOf } from '../../site/dates.ts';
import { overviewPath } from '../../site/overview-path.ts';
import type { Edtf, Event, Site } from '../../types.ts';
import type { EmbedSubject } from '../subject.ts';
import { drawPoster, type PosterContent } from './draw-poster.ts';

/** `poster.svg`: what a timeline is shown as where no frame can be. */
export const posterOf = (site: Site, subject: EmbedSubject): string => drawPoster(contentOf(site, subject));

/** What the poster shows, in words. */
export function posterAlt({ title, events }: EmbedSubject): string {
  return oneLine(`${title}: ${aboutOf(events)}`);
}

function contentOf(site: Site, { title, events }: EmbedSubject): PosterContent {
  const order = new Map(events.map((event, at) => [event, at]));
  const salient = [...events].sort((a, b) => b.salience.value - a.salience.value || (a.id < b.id ? -1 : 1));
  const overview = overviewPath(events);
  return {
    publisher: oneLine(site.publisher ?? site.title),
    title,
    about: aboutOf(events),
    events: salient.slice(0, 6).map((event) => ({
      order: order.get(event) ?? 0,
      title: oneLine(event.title),
      date: event.date ? wording.showDate(event.date.edtf) : messages.undated,
      status: event.status,
      statusLine: oneLine(statusLine(event)),
    })),
    density: overview?.path ?? '',
    ends: overview ? endsIn(overview, stretchOf(events)) : [],
  };
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** From the first to the last day that an event can have been on; `null` without dates. */
function stretchOf(events: readonly Event[]): Stretch | null {
  const days = events.flatMap((event) => {
    const { first = null, last = null } = boundsOf(event) ?? {};
    return [first, last].filter((day) => day !== null);
  });
  const [first, last] = extent(days);
  return first === undefined || last === undefined ? null : { first, last };
}

/** A stretch of several years by its years, a shorter one by its months. */
function namesOf({ first, last }: Stretch): readonly Edtf[] {
  const [from = '', to = ''] = [first, last].map((day) => formatDay(day).slice(0, -3));
  const [fromYear, toYear] = [from, to].map((month) => month.slice(0, -3));
  const names = Number(toYear) - Number(fromYear) > 1 ? [fromYear ?? '', toYear ?? ''] : [from, to];
  return [...new Set(names)];
}

function endsIn(overview: Stretch, stretch: Stretch | null): PosterContent['ends'] {
  if (!stretch) return [];
  const days = [stretch.first, stretch.last];
  const within = (day: number) => (1000 * (day - overview.first)) / (overview.last - overview.first);
  return namesOf(stretch).map((name, index) => ({
    at: Math.min(1000, Math.max(0, within(days[index] ?? stretch.last))),
    name: wording.showDate(name),
  }));
}

/** “28 events, 2022 – 2025”. */
function aboutOf(events: readonly Event[]): string {
  const stretch = stretchOf(events);
  const count = messages.counted(events.length, 'event');
  return stretch ? `${count}, ${wording.showDate(namesOf(stretch).join('/'))}` : count;
}
