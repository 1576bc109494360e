import { overlaps, parseEdtf } from '../../calendar/edtf.ts';
import type { Edtf, Event, Timeline, TimelineSection } from '../../types.ts';
import type { TimelineSpec } from '../1-read/read-timeline-spec.ts';
import { foldName } from '../7-merge/names.ts';
import { daysOf } from './event-order.ts';

/** The events a timeline asks for, in the order given: dated ones by date, undated ones by salience. */
export function makeTimeline(spec: TimelineSpec, events: readonly Event[], pinned: ReadonlySet<string>): Timeline {
  const included = events.filter((event) => isIncluded(event, spec.include, pinned));
  const dated = included.filter((event) => daysOf(event));
  return {
    slug: spec.slug,
    title: spec.title,
    description: spec.description,
    introduction: spec.introduction,
    sections: spec.sections.map((section) => fillSection(section, dated)),
    dated: dated.map(({ id }) => id),
    undated: included.filter((event) => !daysOf(event)).map(({ id }) => id),
  };
}

type Include = TimelineSpec['include'];

/** A pinned event needs no salience; an event written by hand belongs to no article. */
function isIncluded(event: Event, include: Include, pinned: ReadonlySet<string>): boolean {
  const salient = event.salience.value >= include.minSalience || pinned.has(event.id);
  const told =
    include.articles === 'all' ||
    event.sources.length === 0 ||
    event.sources.some((slug) => include.articles.includes(slug));
  const kind = include.kinds.length === 0 || include.kinds.includes(event.kind);
  return (
    salient &&
    told &&
    kind &&
    namesAny(event, include.people) &&
    isAt(event, include.places) &&
    isWithin(event, include)
  );
}

/** Whether an event names one of these people; no people ask for nothing. */
export function namesAny({ actors, speaker }: Event, people: readonly string[]): boolean {
  if (people.length === 0) return true;
  const names = [...actors, ...(speaker ? [speaker] : [])].map(({ name }) => ` ${foldName(name)} `);
  return people.some((person) => names.some((name) => name.includes(` ${foldName(person)} `)));
}

/** Whether an event lies in one of these places; no places ask for nothing. */
export function isAt({ place }: Event, places: readonly string[]): boolean {
  if (places.length === 0) return true;
  const folded = place ? ` ${foldName(place)} ` : '';
  return places.some((wanted) => folded.includes(` ${foldName(wanted)} `));
}

function isWithin(event: Event, { from, to }: { readonly from: Edtf | null; readonly to: Edtf | null }): boolean {
  if (from === null && to === null) return true;
  const days = daysOf(event);
  return days !== null && overlaps(days, stretch(from, to));
}

function stretch(from: Edtf | null, to: Edtf | null) {
  const first = from === null ? null : (parseEdtf(from)?.first ?? null);
  const last = to === null ? null : (parseEdtf(to)?.last ?? null);
  return { first, last };
}

/** A section holds what begins in it. */
function fillSection(section: TimelineSpec['sections'][number], dated: readonly Event[]): TimelineSection {
  const bounds = stretch(section.from, section.to);
  const begins = dated.filter((event) => {
    const days = daysOf(event);
    return days && overlaps({ first: days.first, last: days.first }, bounds);
  });
  return { ...section, events: begins.map(({ id }) => id) };
}
