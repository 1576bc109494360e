import type { Token } from '../../../types.ts';

/** A sentence's tokens, with those in quoted speech and those of times. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly skip: readonly boolean[];
  readonly masked: readonly boolean[];
  /** Neither speech nor times hold a subject. */
  readonly hidden: readonly boolean[];
}

export const wordAt = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';

/** The last comma, conjunction or quotation between two tokens at which a new clause may begin; −1 when there is none. */
export function lastBreak(place: Place, from: number, to: number): number {
  for (let index = to - 1; index >= from; index--) {
    if (place.skip[index]) return index;
    const word = wordAt(place.tokens, index);
    if (
      word === ',' ||
      ((word === 'and' || word === 'but' || word === 'or' || word === 'yet') && joinsClauses(place, index, to))
    )
      return index;
  }
  return -1;
}

/** “and” before a noun phrase that leads to a verb; not inside “troops and tanks”. */
function joinsClauses(place: Place, index: number, to: number): boolean {
  const word = wordAt(place.tokens, index);
  if (word === 'but' || word === 'yet') return true;
  const next = place.tokens[index + 1];
  if (isOfList(place, index) || isTimed(place, index, to)) return isTimed(place, index, to);
  return next?.pos === 'PRON' || (wordAt(place.tokens, index - 1) === ',' && to - index > 1);
}

/** “In May, the services and their allies fled”: both belong to what the comma brings in. */
function isOfList({ tokens }: Place, joint: number): boolean {
  if (!/^(?:their|its|his|her)$/.test(wordAt(tokens, joint + 1))) return false;
  let at = joint - 1;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.pos ?? '')) at--;
  return at < joint - 1 && wordAt(tokens, at) === ',';
}

/** “left in 1947 and by the 1950s pictures of her were everywhere”: a time of its own, and who or what is told of then. */
function isTimed({ tokens, masked }: Place, joint: number, verb: number): boolean {
  if (wordAt(tokens, joint) !== 'and' || tokens[joint + 1]?.pos !== 'ADP' || !masked[joint - 1]) return false;
  let at = joint + 2;
  if (tokens[at]?.pos === 'DET') at++;
  if (!masked[at]) return false;
  while (masked[at]) at++;
  return at < verb && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tokens[at]?.pos ?? '');
}

/** “has paid a fine and, in January 2023, pleaded guilty”: the conjunction before a time between commas. */
export function beforeTime({ tokens, masked }: Place, comma: number, from: number, verb: number): number {
  // “issued a request in July and on Dec. 3 filed a complaint”
  const isTimed = tokens[comma]?.pos === 'ADP' && masked[comma + 1] && masked[verb - 1];
  if (isTimed && comma > from && tokens[comma - 1]?.pos === 'CCONJ') return comma - 1;
  if (wordAt(tokens, comma) !== ',') return comma;
  let at = comma - 1;
  while (at >= from && (masked[at] || /^(?:ADP|ADV)$/.test(tokens[at]?.pos ?? ''))) at--;
  const isJoint = at < comma - 1 && wordAt(tokens, at) === ',' && tokens[at - 1]?.pos === 'CCONJ';
  return isJoint ? at - 1 : comma;
}

/** “…, but his rival, Raila Odinga, rejected”: the conjunction before an apposition. */
export function jointBefore(place: Place, from: number, comma: number): number {
  for (let index = comma - 1; index >= from; index--)
    if (/^(?:but|and|yet|while)$/.test(wordAt(place.tokens, index)) && wordAt(place.tokens, index - 1) === ',')
      return index;
    else if (wordAt(place.tokens, index) === 'and' && opensApposition(place, index, comma)) return index;
  return -1;
}

/** “and a 14th, a retired teacher, died”: a noun and what it is, between the conjunction and the verb. */
function opensApposition({ tokens }: Place, joint: number, comma: number): boolean {
  const between = tokens.slice(joint + 1, comma);
  const inner = between.findIndex(({ text }) => text === ',');
  const isNoun = ({ pos, text }: Token) => text === ',' || /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos);
  return (
    inner > 0 &&
    inner < 5 &&
    between.length - inner < 7 &&
    /^an?$/.test(between[inner + 1]?.text ?? '') &&
    between.every(isNoun)
  );
}

/** The word before a token, adverbs and times left out. */
export function previousWord(place: Place, at: number, from: number): number {
  let index = at - 1;
  while (index >= from && (place.tokens[index]?.pos === 'ADV' || place.masked[index])) index--;
  return index;
}
