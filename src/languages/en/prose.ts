import type { CapturedBlock } from '../../language.ts';

/** In characters: no menu, prompt or caption is as long. */
export const LONGEST_FURNITURE = 400;

/** Ends like a sentence, or speaks like one. */
export function isSentence(text: string): boolean {
  return /[.!?…:]["”’'»)\]]*$/.test(text.trimEnd().slice(-8)) && /\p{Ll}/u.test(text) && hasWords(text, 4);
}

const BLANKS = /\s+/g;

/** At least so many words; nothing longer than a line is counted. */
function hasWords(text: string, least: number): boolean {
  if (text.length > LONGEST_FURNITURE) return true;
  BLANKS.lastIndex = 0;
  for (let words = 1; words < least; words += 1) if (!BLANKS.test(text)) return false;
  return true;
}

/** Surely prose by its form. */
export function isProse({ text, kind }: CapturedBlock): boolean {
  return kind !== 'heading' && isSentence(text) && (hasWords(text, 6) || /^["“‘'«]/.test(text.trim()));
}

/** “He was 61.” */
export function isShortSentence({ text, kind }: CapturedBlock): boolean {
  const words = text.trim().split(/\s+/);
  return kind !== 'heading' && words.length > 1 && text.length < 120 && /[.!?]["”’]?$/.test(words.at(-1) ?? '');
}
