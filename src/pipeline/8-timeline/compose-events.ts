import type { MergeWords } from '../../language.ts';
import type { Event } from '../../types.ts';
import type { EventEdit } from '../1-read/read-event-edit.ts';
import { type Draft, draftEvent } from './draft.ts';
import { editEvent, handWrittenEvent } from './edit-event.ts';
import type { Group } from './regroup.ts';
import { type Frequency, weighEvent } from './salience.ts';

/** What composing asks of the site's language. */
export type SiteWords = Pick<MergeWords, 'explain' | 'countryOf' | 'outcomes'>;

/** A person's edits by the id of the event that they are about. */
export type Changes = ReadonlyMap<string, readonly EventEdit[]>;

/** Events of all groups, then those written by hand; `ids` are theirs in that order. */
export function composeEvents(
  groups: readonly Group[],
  byHand: readonly EventEdit[],
  ids: readonly string[],
  changes: Changes,
  words: SiteWords,
): readonly Event[] {
  const { explain } = words;
  const drafts = groups.map((group) => ({
    ...draftEvent(group.tellings, group.merged, words),
    editedBy: group.editedBy,
    overruled: group.overruled,
  }));
  const frequency = frequencyOf(drafts);
  const told = drafts.map((draft, at): Event => {
    const id = ids[at] ?? '';
    const event = { ...draft, id, salience: weighEvent(draft, frequency, explain) };
    return (changes.get(id) ?? []).reduce((edited: Event, edit) => editEvent(edited, edit, explain), event);
  });
  const written = byHand.map((edit, at) => ({ ...handWrittenEvent(edit, explain), id: ids[groups.length + at] ?? '' }));
  return [...told, ...written];
}

/** In how many of the articles a word stands; copies don't count. */
function frequencyOf(drafts: readonly Draft[]): Frequency {
  const own = drafts.flatMap(({ tellings }) => tellings.filter(({ copyOf }) => copyOf === null));
  const byArticle = Map.groupBy(own, ({ mention }) => mention.article);
  const articles = new Map<string, number>();
  for (const tellings of byArticle.values())
    for (const word of new Set(tellings.flatMap(({ mention }) => mention.words)))
      articles.set(word, (articles.get(word) ?? 0) + 1);
  const total = byArticle.size;
  return (word) => (total < 2 ? 0 : ((articles.get(word) ?? 1) - 1) / (total - 1));
}
