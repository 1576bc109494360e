import type { DatedMention, Telling } from '../../types.ts';
import type { DifferWords } from './disagreements.ts';
import { type Draft, draftEvent } from './draft.ts';
import { type OwnMerits, ownMerits } from './salience.ts';

/** A draft with what it weighs by itself. */
export interface Weighable {
  readonly draft: Draft;
  readonly own: OwnMerits;
}

/** By the mention of its first telling: what an earlier call drafted. */
export type DraftMemory = WeakMap<DatedMention, Weighable & { readonly told: readonly Telling[] }>;

/** The draft of the same tellings is the same as before. */
export function draftAgain(told: readonly Telling[], words: DifferWords, memory?: DraftMemory): Weighable {
  const first = told[0]?.mention;
  const before = first && memory?.get(first);
  if (before && areSame(before.told, told)) return before;
  const draft = draftEvent(told, words);
  const now = { told, draft, own: ownMerits(draft) };
  if (first) memory?.set(first, now);
  return now;
}

function areSame(some: readonly Telling[], others: readonly Telling[]): boolean {
  if (some.length !== others.length) return false;
  return some.every(({ mention, key, reported }, at) => {
    const other = others[at];
    return mention === other?.mention && key === other.key && reported === other.reported;
  });
}
