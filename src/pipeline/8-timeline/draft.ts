import type { Event, ResolvedDate, Telling } from '../../types.ts';
import { type DifferWords, findDisagreements } from './disagreements.ts';
import { composeActors, composePlace, composeSpeaker } from './event-actors.ts';
import { composeDate } from './event-date.ts';
import { composeKind, composeStatus } from './event-status.ts';
import { markCopies } from './mark-copies.ts';
import { chooseTitle } from './title.ts';

/** An event before it has an id, the reasons why its tellings are one, and a person's word. */
export type Draft = Omit<Event, 'id' | 'salience'>;

/** What the tellings of one happening say together; copies say nothing of their own. Tellings come ordered by article and place in it. */
export function draftEvent(told: readonly Telling[], words: DifferWords): Draft {
  const tellings = markCopies(told);
  const originals = tellings.filter(({ copyOf }) => copyOf === null);
  const mentions = originals.map(({ mention }) => mention);
  const date = composeDate(mentions);
  return {
    title: chooseTitle(mentions),
    date,
    status: composeStatus(mentions),
    kind: composeKind(mentions),
    negated: mentions.every(({ negated }) => negated),
    contested: mentions.some(({ contested }) => contested),
    actors: composeActors(mentions),
    speaker: composeSpeaker(mentions),
    place: composePlace(mentions),
    tellings: tellings.map((telling) => dateByOthers(telling, date)),
    sources: [...new Set(mentions.map(({ article }) => article))],
    disagreements: findDisagreements(originals, words),
    merged: [],
    editedBy: null,
    overruled: [],
    note: null,
    citations: [],
  };
}

/** A telling without a date of its own gets its event's; `dateAsTold` stays empty. */
function dateByOthers(telling: Telling, date: ResolvedDate | null): Telling {
  const { mention } = telling;
  if (mention.date !== null || date === null) return telling;
  const steps = [...date.steps, { rule: 'same-event', value: date.edtf }];
  return { ...telling, mention: { ...mention, date: { ...date, steps } } };
}
