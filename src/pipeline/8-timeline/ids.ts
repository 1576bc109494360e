import { slug } from 'github-slugger';
import type { MentionKey } from '../../types.ts';
import { shortHash } from '../7-merge/mention-key.ts';

const LONGEST_SLUG = 60;

/** A new id: slug of the title, short hash of the first mention's key. Longer hash where that id is taken. */
export function mintId(title: string, keys: readonly MentionKey[], taken: Pick<ReadonlySet<string>, 'has'>): string {
  const name = slugOf(title);
  const seed = [...keys].sort()[0] ?? title;
  for (let digits = 4; digits < 64; digits += 1) {
    const id = `${name}-${shortHash(seed, digits)}`;
    if (!taken.has(id)) return id;
  }
  throw new Error(`no free id for ${title}`);
}

/** Never empty, at most 60 characters, cut between words. */
function slugOf(title: string): string {
  const plain = slug(title.normalize('NFC').replaceAll(/[^\p{L}\p{N}\s-]/gu, ' ')).replaceAll(/-{2,}/gu, '-');
  if (plain.length <= LONGEST_SLUG) return trimmed(plain) || 'event';
  const cut = plain.slice(0, LONGEST_SLUG + 1);
  const end = cut.lastIndexOf('-');
  return trimmed(end > 20 ? cut.slice(0, end) : cut.slice(0, LONGEST_SLUG)) || 'event';
}

const trimmed = (text: string): string => text.replace(/^-/u, '').replace(/-$/u, '');

/** The order in which ids and keys are written, the same everywhere. */
export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
