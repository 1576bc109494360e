import type { Figure, Token } from '../../../types.ts';
import { partOf } from '../grammar/tag-classes.ts';
import { beginsWithDigit, isNumberWord, NUMBER_WORDS } from '../word-lists.ts';
import { isRevised, rangeOf } from './figure-range.ts';
import { unitOf } from './figure-role.ts';

const WORDS: ReadonlyMap<string, number> = new Map(NUMBER_WORDS.map((word, index) => [word, index + 2]));
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['bn', 1e9],
  ['tn', 1e12],
]);
const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);
const mayBeCounted = partOf('NOUN', 'ADJ', 'VERB', 'PROPN');

/** Numbers of a sentence with what they count; times and dates left out. */
export function readFigures(tokens: readonly Token[], masked: readonly boolean[]): readonly Figure[] {
  const figures: Figure[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const value = masked[index] ? null : numberOf(tokens[index]);
    if (value === null) continue;
    const scale = SCALES.get(tokens[index + 1]?.lower ?? '');
    const end = scale === undefined ? index + 1 : index + 2;
    const other = scale === undefined && !masked[end + 1] ? alternativeAt(tokens, end) : null;
    const figure =
      other === null
        ? figureAt(tokens, masked, index, end, value * (scale ?? 1))
        : figureAt(tokens, masked, index, end + 2, other);
    if (figure) figures.push(withDoubt(figure, tokens, index, other === null ? null : value));
    index = (other === null ? end : end + 2) - 1;
  }
  return figures;
}

/** The 12 of “10 or 12 days”, “10 to 12 days”. */
function alternativeAt(tokens: readonly Token[], end: number): number | null {
  return /^(?:or|to)$/.test(tokens[end]?.text ?? '') ? numberOf(tokens[end + 1]) : null;
}

function withDoubt(figure: Figure, tokens: readonly Token[], index: number, least: number | null): Figure {
  const range = least === null ? rangeOf(tokens, index, figure.value) : { least, most: figure.value };
  return { ...figure, ...(range ? { range } : {}), ...(isRevised(tokens, index) ? { revised: true } : {}) };
}

function numberOf(token: Token | undefined): number | null {
  if (!token) return null;
  if (isNumberWord(token)) return WORDS.get(token.lower) ?? null;
  if (!beginsWithDigit(token)) return null;
  const short = /^(\d+(?:\.\d+)?)(k|m|mn|bn|tn)$/i.exec(token.text);
  if (short) return Number(short[1]) * (SHORT_SCALES.get(short[2]?.toLowerCase() ?? '') ?? 1);
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(token.text);
  return plain ? Number(token.text.replaceAll(',', '')) : null;
}

function figureAt(
  tokens: readonly Token[],
  masked: readonly boolean[],
  index: number,
  end: number,
  value: number,
): Figure | null {
  const before = tokens[index - 1]?.text ?? '';
  const words = tokens
    .slice(index, end)
    .map((token) => token.text)
    .join(' ');
  if (/^[$€£¥]$/.test(before)) return { value, unit: before === '$' ? 'dollar' : before, asWritten: before + words };
  if (/^(?:%|percent|per)$/.test(tokens[end]?.text ?? '')) return { value, unit: 'percent', asWritten: `${words}%` };
  if (tokens[end]?.text === '-') return null;
  for (let at = end; at < Math.min(tokens.length, end + 3); at++) {
    const token = tokens[at];
    if (!token || masked[at] || !mayBeCounted(token.pos)) break;
    const next = tokens[at + 1];
    if (
      token.pos === 'ADJ' &&
      next &&
      (next.pos === 'NOUN' || next.pos === 'ADJ') &&
      !/^(?:dead|injured)$/.test(token.text)
    )
      continue;
    if (token.pos === 'NOUN' && next?.pos === 'NOUN') continue;
    // “the 12200 block of Pine Street” is an address.
    if (token.lower === 'block' && value > 1) return null;
    return { value, unit: unitOf(tokens, index, at), asWritten: `${words} ${token.text}` };
  }
  return deadOf(tokens, index, words, value);
}

/** “a death toll that rose to 31”, “killing 12”. */
function deadOf(tokens: readonly Token[], index: number, asWritten: string, value: number): Figure | null {
  for (let at = index - 1; at >= Math.max(0, index - 7); at--) {
    const lemma = tokens[at]?.lemma ?? '';
    if (lemma === 'toll' || lemma === 'kill') return { value, unit: 'dead', asWritten };
    if (lemma === 'injure' || lemma === 'wound') return { value, unit: 'injured', asWritten };
  }
  return null;
}
