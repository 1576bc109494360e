import type { PageBlock } from './page-blocks.ts';

/** Share of links in a block that is nearly all link. */
export const ALL_LINK = 0.9;
/** In one that is mostly link. */
export const MOSTLY_LINK = 0.5;

/** Whether a block speaks in sentences; in scripts without case any longer text does. */
export function isProse({ kind, text, linkShare }: PageBlock): boolean {
  if (kind === 'heading' || linkShare >= ALL_LINK) return false;
  return isCased(text) ? wordsIn(text) >= 6 && endsLikeSentence(text) : text.length >= 20;
}

export function endsLikeSentence(text: string): boolean {
  return /[.!?…:;,。！？।؟]["”’'»)\]）】」』]*$/.test(text.slice(-12));
}

/** Written mostly in a script with small letters: a Chinese sentence with an English name isn't. */
export function isCased(text: string): boolean {
  if (!/\p{Ll}/u.test(text)) return false;
  return !/\p{Lo}/u.test(text) || countOf(/\p{Lo}/gu, text) <= countOf(/\p{Ll}/gu, text);
}

function countOf(letters: RegExp, text: string): number {
  return text.match(letters)?.length ?? 0;
}

export function wordsIn(text: string): number {
  return text.split(' ').length;
}
