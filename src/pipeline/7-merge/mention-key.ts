import { hash } from 'node:crypto';
import type { Mention, MentionKey } from '../../types.ts';

/** First hex digits of a text's hash; white space doesn't count. */
export function shortHash(text: string, digits: number): string {
  const plain = text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  return hash('sha256', plain, 'hex').slice(0, digits);
}

/** By mention: its key, as long as no other has it too. */
export type KnownKeys = WeakMap<Mention, MentionKey>;

/**
 * Names that survive edits elsewhere in an article: its slug, its sentence's hash, its trigger. A sentence
 * told twice with the same trigger counts on: `mill#1f00ab34#close~2`. What is known is looked up, and kept.
 */
export function mentionKeys(mentions: readonly Mention[], known?: KnownKeys): readonly MentionKey[] {
  const keys = keysAlone(mentions, known);
  const tellers = new Map<MentionKey, number>();
  for (const key of keys) tellers.set(key, (tellers.get(key) ?? 0) + 1);
  const shared = keys.flatMap((key, at) => ((tellers.get(key) ?? 0) > 1 ? [at] : []));
  const seen = new Map<MentionKey, number>();
  for (const at of inReadingOrder(shared, mentions)) {
    const key = keys[at] ?? '';
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    if (count > 1) keys[at] = `${key}~${count}`;
  }
  return keys;
}

/** Mentions of one sentence come one after the other: its hash is worked out once. */
function keysAlone(mentions: readonly Mention[], known?: KnownKeys): MentionKey[] {
  let last = { quote: '', hash: shortHash('', 8) };
  return mentions.map((mention) => {
    const before = known?.get(mention);
    if (before !== undefined) return before;
    const { article, quote, trigger } = mention;
    if (quote !== last.quote) last = { quote, hash: shortHash(quote, 8) };
    const key = `${article}#${last.hash}#${trigger.lemma}`;
    known?.set(mention, key);
    return key;
  });
}

/** A key without its article: the same words under another file name. */
export function keyWithoutArticle(key: MentionKey): string {
  return key.slice(key.indexOf('#') + 1);
}

function inReadingOrder(places: readonly number[], mentions: readonly Mention[]): readonly number[] {
  const indexAt = (place: number) => mentions[place]?.index ?? 0;
  return places.toSorted((a, b) => indexAt(a) - indexAt(b) || a - b);
}
