import type { Frame } from './frame.ts';

const AT = new Set([
  'in',
  'at',
  'near',
  'outside',
  'on',
  'over',
  'around',
  'off',
  'across',
  'from',
  'into',
  'to',
  'toward',
]);
const STRONG = new Set(['in', 'at', 'near', 'outside', 'off', 'around']);

/** Where a happening is told to be: the first place after “in”, “at”, “near” … from a token on, else before it. */
export function readPlace(frame: Frame, from: number, to: number): string | null {
  const inside = frame.names.filter((name) => name.start >= from && name.end <= to);
  const strong = inside.find((name) => isPlaceThere(frame, name, STRONG));
  return (strong ?? inside.find((name) => name.type === 'place' && isPlaceThere(frame, name, AT)))?.text ?? null;
}

function isPlaceThere(frame: Frame, name: Frame['names'][number], words: ReadonlySet<string>): boolean {
  if (name.type !== 'place' && name.type !== 'country') return false;
  if (/^(?:NOUN|PROPN)$/.test(frame.tokens[name.end]?.pos ?? '') || /^['’]s?$/.test(frame.tokens[name.end]?.text ?? ''))
    return false;
  for (let index = name.start - 1; index >= Math.max(0, name.start - 4); index--) {
    const token = frame.tokens[index];
    if (!token) return false;
    if (token.pos === 'ADP') return words.has(token.text.toLowerCase());
    if (token.pos !== 'DET' && token.pos !== 'ADJ' && token.pos !== 'PROPN' && token.pos !== 'NOUN') return false;
  }
  return false;
}
