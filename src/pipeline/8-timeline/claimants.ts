import type { MentionKey, Telling } from '../../types.ts';
import type { EventEdit } from '../1-read/read-event-edit.ts';
import { shortHash } from '../7-merge/mention-key.ts';
import type { LockEntry } from './lock-files.ts';
import { indexOf } from './lock-index.ts';
import { markCopies } from './mark-copies.ts';
import type { Group } from './regroup.ts';
import { chooseTitle } from './title.ts';

/** A group of mentions that wants an id; `claims` when a person's file names it. */
export interface Claimant {
  readonly keys: readonly MentionKey[];
  readonly title: string;
  readonly claims: string | null;
}

export const firstKey = ({ keys }: Pick<Claimant, 'keys'>): MentionKey =>
  keys.reduce((first, key) => (key < first ? key : first), keys[0] ?? '');

/** A group of tellings is known by their keys; its title is asked only where it has no id yet. */
class GroupOfTellings implements Claimant {
  readonly keys: readonly MentionKey[];
  readonly claims: string | null;
  readonly #tellings: readonly Telling[];

  constructor({ tellings, claims }: Group, also: readonly MentionKey[]) {
    const keys = tellings.map(({ key }) => key);
    this.keys = also.length === 0 ? keys : [...keys, ...also];
    this.claims = claims;
    this.#tellings = tellings;
  }

  get title(): string {
    const originals = markCopies(this.#tellings).filter(({ copyOf }) => copyOf === null);
    return chooseTitle(originals.map(({ mention }) => mention));
  }
}

export const claimantOf = (group: Group): Claimant => new GroupOfTellings(group, []);

/** An event by hand is known by its file, and by its title when the file was renamed. */
export const claimantByHand = ({ file, title }: EventEdit): Claimant => ({
  keys: [keyOfFile(file), `by-hand#title ${shortHash(title ?? '', 8)}`],
  title: title ?? '',
  claims: null,
});

const keyOfFile = (file: string): MentionKey => `by-hand#${file}`;

/** A file that once wrote an event by hand and now names one of the articles’ takes its address along. */
export function takeOver(groups: readonly Group[], lock: readonly LockEntry[]): readonly Claimant[] {
  const { numbers } = indexOf(lock);
  return groups.map((group) => {
    const once = group.editedBy === null || group.claims === null ? null : keyOfFile(group.editedBy);
    return new GroupOfTellings(group, once !== null && numbers.has(once) ? [once] : []);
  });
}
