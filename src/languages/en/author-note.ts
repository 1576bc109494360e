import { AUTHOR_TRADES } from './furniture-words.ts';

/** “Ellen Marsh is a reporter at The Courier.”, “Ellen Marsh writes about ports for The Courier.” */
export function isAuthorNote(text: string): boolean {
  return text.length <= 300 && (AUTHOR_NOTE.test(text) || WRITES_FOR.test(text) || REACHED_AT.test(text));
}

/** “Ellen Marsh: 206-555-0142 or marsh@example.com; …”: how to reach who wrote it. */
const REACHED_AT = /^\p{Lu}[\p{L}.'’ -]{3,40}: (?:\+?[\d() -]{7,18}|[\w.+-]{1,40}@[\w.-]{3,60})(?:[;,]| or |$)/u;

const WRITES_FOR =
  /^\p{Lu}[\p{L}.'’ -]{3,40} (?:writes about|writes on|reports on|covers) [^.!?]{3,100} for (?:the )?\p{Lu}/u;

const AUTHOR_NOTE = new RegExp(
  `^\\p{Lu}[^.]{3,60} (?:is|was|covers|writes|reports) (?:an? |the )?[^.]{0,60}\\b(?:${AUTHOR_TRADES.join('|')})\\b`,
  'u',
);
