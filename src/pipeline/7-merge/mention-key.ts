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
  const seen = new Map<MentionKey, number>();
  const keys: MentionKey[] = new Array(mentions.length).fill('');
  for (const index of inReadingOrder(mentions)) {
    const mention = mentions[index];
    if (!mention) continue;
    const key = known?.get(mention) ?? keyOf(mention);
    known?.set(mention, key);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    keys[index] = count === 1 ? key : `${key}~${count}`;
  }
  return keys;
}

const keyOf = ({ article, quote, trigger }: Mention): MentionKey =>
  `${article}#${shortHash(quote, 8)}#${trigger.lemma}`;

/** A key without its article: the same words under another file name. */
export function keyWithoutArticle(key: MentionKey): string {
  return key.slice(key.indexOf('#') + 1);
}

function inReadingOrder(mentions: readonly Mention[]): readonly number[] {
  const order = mentions.map((_, index) => index);
  const place = (index: number) => mentions[index]?.index ?? 0;
  return order.sort((a, b) => place(a) - place(b) || a - b);
}
