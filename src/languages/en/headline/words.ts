import type { Token } from '../../../types.ts';

/** Longest headline, in characters. */
export const LONGEST = 90;

/** A word of a headline: its text, whether a space stands before it, and the token it comes from. */
export interface HeadlineWord {
  readonly text: string;
  readonly spaced: boolean;
  readonly token: Token | null;
}

export function wordsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  leaveOut: (index: number) => boolean,
): HeadlineWord[] {
  const words: HeadlineWord[] = [];
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    const previous = tokens[index - 1];
    if (!token || leaveOut(index)) continue;
    words.push({ text: token.text, spaced: !previous || token.start > previous.end, token });
  }
  return words;
}

export const joined = (words: readonly HeadlineWord[]): string =>
  words.map((word, index) => (index > 0 && word.spaced ? ' ' : '') + word.text).join('');

const NOT_LAST = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'AUX', 'PART']);
const NOT_LAST_WORDS = new Set([
  ',',
  ';',
  ':',
  '—',
  '–',
  '-',
  '(',
  'to',
  'no',
  'not',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'your',
  'that',
  'which',
  'who',
  'some',
  'as',
  'than',
  'both',
  '$',
  '£',
  '€',
  'whose',
  'also',
  'already',
]);

/** As many words as fit, ending where English may end. */
export function fitTo(words: readonly HeadlineWord[], length: number): readonly HeadlineWord[] {
  let used = 0;
  let cut = 0;
  for (const [index, word] of words.entries()) {
    used += word.text.length + (index > 0 && word.spaced ? 1 : 0);
    if (used > length) return trimEnd(words.slice(0, cut));
    if (mayEndAfter(words, index)) cut = index + 1;
  }
  return trimEnd(words);
}

/** Before a preposition, a conjunction, an infinitive or a comma, and never inside a noun phrase or a name. */
function mayEndAfter(words: readonly HeadlineWord[], index: number): boolean {
  const next = words[index + 1];
  if (!next) return true;
  if (!canBeLast(words[index])) return false;
  const pos = next.token?.pos;
  const text = next.text.toLowerCase();
  if (/^[,;:—–(.]$/.test(text)) return true;
  if (pos === 'ADP') return text !== 'of' && text !== '-';
  return (
    pos === 'SCONJ' ||
    text === 'to' ||
    text === 'and' ||
    text === 'but' ||
    text === 'that' ||
    text === 'which' ||
    text === 'who'
  );
}

function canBeLast(word: HeadlineWord | undefined): boolean {
  if (!word) return false;
  return !NOT_LAST_WORDS.has(word.text.toLowerCase()) && !NOT_LAST.has(word.token?.pos ?? 'X');
}

export function trimEnd(words: readonly HeadlineWord[]): readonly HeadlineWord[] {
  let end = words.length;
  while (end > 0) {
    const word = words[end - 1];
    const mark = word && /^[.,;:—–\-(…!]+$/.test(word.text);
    if (word && !mark && (canBeLast(word) || isParticle(words, end - 1))) break;
    end--;
  }
  return words.slice(0, end);
}

/** “blast off”, “talks go on”: a preposition that ends its clause by itself. */
const isParticle = (words: readonly HeadlineWord[], at: number): boolean =>
  words[at]?.token?.pos === 'ADP' &&
  words[at - 1]?.token?.pos === 'VERB' &&
  /^(?:off|out|down|up|over|in|on|away|back|through)$/.test(words[at]?.text ?? '');

/** Curly quotation marks in pairs; a mark without its partner goes. */
export function tidy(text: string): string {
  let out = text
    .replace(/\s+([,.;:!?’”)])/g, '$1')
    .replace(/([“(])\s+/g, '$1')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/\s{2,}/g, ' ');
  let open = false;
  out = out.replace(/["“”]/g, (mark) => {
    const curly = mark === '"' ? (open ? '”' : '“') : mark;
    open = curly === '“';
    return curly;
  });
  if ((out.match(/“/g)?.length ?? 0) !== (out.match(/”/g)?.length ?? 0)) out = out.replace(/[“”]/g, '');
  out = out.replace(/,(”?)$/, '$1').trim();
  return out.charAt(0).toUpperCase() + out.slice(1);
}
