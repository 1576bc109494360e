import { parseEdtf } from '../../calendar/edtf.ts';
import type { Edtf, Event, Status, Telling } from '../../types.ts';
import { composeDate } from './event-date.ts';
import { composeStatus } from './event-status.ts';
import { chooseTitle } from './title.ts';

/** What the reports up to some day say of an event. */
export interface EventAsKnown {
  /** Day number from which it reads so. */
  readonly from: number;
  readonly title: string;
  readonly date: Edtf | null;
  readonly status: Status;
}

/** The latest day an article can have appeared; `null` when nobody knows. */
export function reportedBy(reported: Edtf | null): number | null {
  return reported === null ? null : (parseEdtf(reported)?.last ?? null);
}

/**
 * How an event read after each day that brought a report of it, earliest first. Empty when no report has a day:
 * such an event is known today and no one can say since when. What an editor set holds for every day.
 */
export function versionsOf(event: Event): readonly EventAsKnown[] {
  const own = event.tellings.filter(({ copyOf }) => copyOf === null);
  const days = own.flatMap(({ reported }) => reportedBy(reported) ?? []);
  return [...new Set(days)].sort((a, b) => a - b).map((day) => versionAt(event, own, day));
}

function versionAt(event: Event, own: readonly Telling[], day: number): EventAsKnown {
  if (event.editedBy !== null)
    return { from: day, title: event.title, date: event.date?.edtf ?? null, status: event.status };
  const mentions = own
    .filter(({ reported }) => (reportedBy(reported) ?? Infinity) <= day)
    .map(({ mention }) => mention)
    .map((mention) => (isDatedByOthers(mention.date?.steps.at(-1)?.rule) ? { ...mention, date: null } : mention));
  return {
    from: day,
    title: chooseTitle(mentions),
    date: composeDate(mentions)?.edtf ?? null,
    status: composeStatus(mentions),
  };
}

function isDatedByOthers(rule: string | undefined): boolean {
  return rule === 'same-event';
}
