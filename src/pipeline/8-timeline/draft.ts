import type { Event, MergeReason, Telling } from '../../types.ts';
import { findDisagreements } from './disagreements.ts';
import { composeActors, composePlace, composeSpeaker } from './event-actors.ts';
import { composeDate } from './event-date.ts';
import { composeKind, composeStatus } from './event-status.ts';
import { markCopies } from './mark-copies.ts';
import { chooseTitle } from './title.ts';

/** An event before it has an id and a person's word. */
export type Draft = Omit<Event, 'id' | 'salience'>;

/** What the tellings of one happening say together; copies say nothing of their own. Tellings come ordered by article and place in it. */
export function draftEvent(told: readonly Telling[], merged: readonly MergeReason[]): Draft {
  const tellings = markCopies(told);
  const originals = tellings.filter(({ copyOf }) => copyOf === null);
  const mentions = originals.map(({ mention }) => mention);
  return {
    title: chooseTitle(mentions),
    date: composeDate(mentions),
    status: composeStatus(mentions),
    kind: composeKind(mentions),
    negated: mentions.every(({ negated }) => negated),
    contested: mentions.some(({ contested }) => contested),
    actors: composeActors(mentions),
    speaker: composeSpeaker(mentions),
    place: composePlace(mentions),
    tellings,
    sources: [...new Set(mentions.map(({ article }) => article))],
    disagreements: findDisagreements(originals),
    merged,
    editedBy: null,
    note: null,
    citations: [],
  };
}
