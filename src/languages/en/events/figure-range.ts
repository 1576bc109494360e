import type { Figure, Token } from '../../../types.ts';

/** Words before a number that open it to one side, or blur it; longest first. */
const BEFORE: readonly (readonly [readonly string[], 'least' | 'most' | 'about'])[] = [
  [['no', 'fewer', 'than'], 'least'],
  [['no', 'less', 'than'], 'least'],
  [['no', 'more', 'than'], 'most'],
  [['at', 'least'], 'least'],
  [['more', 'than'], 'least'],
  [['upwards', 'of'], 'least'],
  [['at', 'most'], 'most'],
  [['up', 'to'], 'most'],
  [['fewer', 'than'], 'most'],
  [['less', 'than'], 'most'],
  [['close', 'to'], 'about'],
  [['over'], 'least'],
  [['under'], 'most'],
  [['about'], 'about'],
  [['around'], 'about'],
  [['nearly'], 'about'],
  [['almost'], 'about'],
  [['roughly'], 'about'],
  [['approximately'], 'about'],
  [['some'], 'about'],
  [['estimated'], 'about'],
];
/** “About 200” may be 180 or 220. */
const ABOUT = 0.1;

/** What a number may mean: “at least four” is four or more; `undefined` for a plain one. */
export function rangeOf(tokens: readonly Token[], index: number, value: number): Figure['range'] {
  const start = /^[$€£¥]$/.test(tokens[index - 1]?.text ?? '') ? index - 1 : index;
  const last = tokens[start - 1]?.lower;
  const match = BEFORE.find(([phrase]) => phrase.at(-1) === last && standsBefore(tokens, start, phrase));
  if (!match) return undefined;
  if (match[1] === 'least') return { least: value, most: null };
  if (match[1] === 'most') return { least: null, most: value };
  return { least: Math.floor(value - value * ABOUT), most: Math.ceil(value + value * ABOUT) };
}

const standsBefore = (tokens: readonly Token[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, index) => tokens[at - phrase.length + index]?.lower === word);

const REVISING = new Set([
  'rise',
  'climb',
  'grow',
  'jump',
  'increase',
  'reach',
  'revise',
  'raise',
  'lower',
  'drop',
  'fall',
]);
const REACH = 4;

/** “Rose to 31”, “was revised to 28”: the number replaces an earlier one. */
export function isRevised(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:to|at|past|above)$/i.test(tokens[index - 1]?.text ?? '')) return false;
  return tokens.slice(Math.max(0, index - REACH), index).some(({ lemma }) => REVISING.has(lemma));
}
