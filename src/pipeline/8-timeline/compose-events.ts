import type { MergeWords } from '../../language.ts';
import type { ArticleSlug, Event } from '../../types.ts';
import type { EventEdit } from '../1-read/read-event-edit.ts';
import type { Draft } from './draft.ts';
import { type DraftMemory, draftAgain, type Weighable } from './draft-again.ts';
import { editEvent, handWrittenEvent } from './edit-event.ts';
import type { Group } from './regroup.ts';
import { type Frequency, weighEvent } from './salience.ts';

/** What composing asks of the site's language. */
export type SiteWords = Pick<MergeWords, 'explain' | 'countryOf' | 'outcomes'>;

/** A person's edits by the id of the event that they are about. */
export type Changes = ReadonlyMap<string, readonly EventEdit[]>;

/** What one call leaves for the next. */
export interface EventMemory {
  readonly drafts: DraftMemory;
  weighed?: { readonly drafts: readonly Weighable[]; readonly saliences: readonly Salience[] };
}

type Salience = Event['salience'];

/** Events of all groups, then those written by hand; `ids` are theirs in that order. */
export function composeEvents(
  groups: readonly Group[],
  byHand: readonly EventEdit[],
  ids: readonly string[],
  changes: Changes,
  words: SiteWords,
  memory?: EventMemory,
): readonly Event[] {
  const { explain } = words;
  const drafts = groups.map(({ tellings }) => draftAgain(tellings, words, memory?.drafts));
  const saliences = weighAll(drafts, explain, memory);
  const told = groups.map(({ merged, editedBy, overruled }, at): Event => {
    const [draft, id, salience] = [drafts[at]?.draft, ids[at] ?? '', saliences[at]];
    if (!draft || !salience) throw new Error(`no draft of the group at ${at}`);
    const event = { ...draft, merged, editedBy, overruled, id, salience };
    return (changes.get(id) ?? []).reduce((edited: Event, edit) => editEvent(edited, edit, explain), event);
  });
  const written = byHand.map((edit, at) => ({ ...handWrittenEvent(edit, explain), id: ids[groups.length + at] ?? '' }));
  return [...told, ...written];
}

/** What an event weighs depends on all of them. */
function weighAll(
  drafts: readonly Weighable[],
  explain: SiteWords['explain'],
  memory?: EventMemory,
): readonly Salience[] {
  const before = memory?.weighed;
  const same = before?.drafts.length === drafts.length && drafts.every((draft, at) => draft === before.drafts[at]);
  if (before && same) return before.saliences;
  const frequency = frequencyOf(drafts.map(({ draft }) => draft));
  const explained = remembered(explain);
  const saliences = drafts.map(({ own }) => weighEvent(own, frequency, explained));
  if (memory) memory.weighed = { drafts, saliences };
  return saliences;
}

/** Few codes say why thousands of events weigh what they do. */
function remembered(explain: SiteWords['explain']): SiteWords['explain'] {
  const known = new Map<string, string>();
  return (code) => {
    const before = known.get(code);
    if (before !== undefined) return before;
    const text = explain(code);
    known.set(code, text);
    return text;
  };
}

/** In how many of the articles a word stands; copies don't count. */
function frequencyOf(drafts: readonly Draft[]): Frequency {
  const byArticle = new Map<ArticleSlug, Set<string>>();
  for (const { tellings } of drafts)
    for (const { copyOf, mention } of tellings) {
      if (copyOf !== null) continue;
      const words = byArticle.get(mention.article) ?? new Set<string>();
      byArticle.set(mention.article, words);
      for (const word of mention.words) words.add(word);
    }
  const articles = new Map<string, number>();
  for (const words of byArticle.values()) for (const word of words) articles.set(word, (articles.get(word) ?? 0) + 1);
  const total = byArticle.size;
  return (word) => (total < 2 ? 0 : ((articles.get(word) ?? 1) - 1) / (total - 1));
}
