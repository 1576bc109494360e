import type { MentionKey } from '../../types.ts';
import type { EventEdit } from '../1-read/read-event-edit.ts';
import { shortHash } from '../7-merge/mention-key.ts';
import type { Claimant } from './assign-ids.ts';
import type { LockEntry } from './lock-files.ts';
import { markCopies } from './mark-copies.ts';
import type { Group } from './regroup.ts';
import { chooseTitle } from './title.ts';

/** A group of tellings is known by their keys; its title is asked only where it has no id yet. */
export const claimantOf = ({ tellings, claims }: Group): Claimant => ({
  keys: tellings.map(({ key }) => key),
  get title() {
    return chooseTitle(markCopies(tellings).flatMap(({ mention, copyOf }) => (copyOf === null ? [mention] : [])));
  },
  claims,
});

/** An event by hand is known by its file, and by its title when the file was renamed. */
export const claimantByHand = ({ file, title }: EventEdit): Claimant => ({
  keys: [keyOfFile(file), `by-hand#title ${shortHash(title ?? '', 8)}`],
  title: title ?? '',
  claims: null,
});

const keyOfFile = (file: string): MentionKey => `by-hand#${file}`;

/** A file that once wrote an event by hand and now names one of the articles’ takes its address along. */
export function takeOver(groups: readonly Group[], lock: readonly LockEntry[]): readonly Claimant[] {
  const known = new Set(lock.flatMap(({ mentions }) => mentions));
  return groups.map((group) => {
    const once = group.editedBy === null || group.claims === null ? null : keyOfFile(group.editedBy);
    const claimant = claimantOf(group);
    return once !== null && known.has(once) ? { ...claimant, keys: [...claimant.keys, once] } : claimant;
  });
}
