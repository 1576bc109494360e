/** Languages as far as they say what was read, for who merges and shows: a tenth of the code, and quick to load. */
import type { Wording } from '../language.ts';
import { wording as english } from './en/wording.ts';
import { ofTag } from './of-tag.ts';

const WORDINGS: readonly Wording[] = [english];

/** Whether a BCP 47 tag names a language we read. */
export function isSupported(tag: string): boolean {
  return ofTag(WORDINGS, tag) !== undefined;
}

/** The wording of a BCP 47 tag; that of English where we have none for it (a warning says so). */
export function wordingOf(tag: string): Wording {
  return ofTag(WORDINGS, tag) ?? english;
}
