import type { Token } from '../../../types.ts';
import { kindOfNoun } from './event-nouns.ts';
import type { Frame, FrameTime } from './frame.ts';
import { isToTheDay } from './to-the-day.ts';

/** An event noun that an expression stands beside: “the May 16 talks”, “after the attack on Monday”. */
export interface DatedNoun {
  readonly token: number;
  readonly time: FrameTime;
  /** “following the May 16 talks”: what the clause's own event is to it. */
  readonly order: 'before' | 'after' | null;
}

const AFTER = new Set(['after', 'following', 'since']);

const BEFORE = new Set(['before', 'ahead', 'prior', 'until']);

/** The noun that an expression dates, when it isn't the clause's verb that it dates. */
export function nounDatedBy(frame: Frame, time: FrameTime): DatedNoun | null {
  const attribute = attributeOf(frame, time);
  if (attribute !== null) return { token: attribute, time, order: orderBefore(frame, Math.min(time.first, attribute)) };
  const behind = nounBefore(frame, time) ?? occasionBefore(frame, time);
  if (behind === null) return null;
  const order = orderBefore(frame, behind);
  return order ? { token: behind, time, order } : null;
}

/** “May 16 talks”, “Monday's attack”, “the 2022 peace negotiations”. */
function attributeOf(frame: Frame, time: FrameTime): number | null {
  const { tokens } = frame;
  let head: number | null = null;
  const from = isClosedByComma(frame, time) ? time.last + 1 : time.last;
  for (let index = from; index < Math.min(tokens.length, from + 6); index++) {
    const token = tokens[index];
    if (!token) break;
    const inside =
      token.pos === 'NOUN' ||
      token.pos === 'ADJ' ||
      token.pos === 'PROPN' ||
      token.text === "'s" ||
      token.text === '’s' ||
      token.text === '-';
    if (!inside) break;
    if (token.pos === 'NOUN') head = index;
  }
  if (head === null) return null;
  return kindOfNoun(tokens[head]?.lemma ?? '') ? head : null;
}

/** “a March 30, 1972, meeting”. */
const isClosedByComma = ({ tokens }: Frame, { first, last, expression: { form } }: FrameTime): boolean =>
  tokens[last]?.text === ',' &&
  /^(?:an?|the|his|her|its|their)$/.test(tokens[first - 1]?.lower ?? '') &&
  form.kind === 'calendar' &&
  form.day !== undefined &&
  form.year !== undefined;

/** “the attack in Kabul on Monday”: nouns and prepositions only, back to an event noun. */
export function nounBefore(frame: Frame, time: FrameTime): number | null {
  const { tokens } = frame;
  for (let index = time.first - 1; index >= Math.max(0, time.first - 9); index--) {
    const token = tokens[index];
    if (!token || token.pos === 'VERB' || token.pos === 'AUX' || token.text === ',' || token.pos === 'SCONJ')
      return null;
    if (token.pos === 'NOUN' && kindOfNoun(token.lemma)) return index;
    // “three coups since independence in 1961”
    if (token.lower === 'since') return null;
  }
  return null;
}

/** “after the stampede on Monday”, “ahead of the flight on June 3”: what has a day, and something before or after it, happened. */
function occasionBefore({ tokens, tree }: Frame, time: FrameTime): number | null {
  const { first, expression } = time;
  if (expression.relation !== 'on' || tokens[first - 1]?.lower !== 'on' || !isToTheDay(time)) return null;
  const head = first - 2;
  if (tokens[head]?.pos !== 'NOUN') return null;
  let at = head - 1;
  while (at > head - 4 && /^(?:ADJ|NOUN)$/.test(tokens[at]?.pos ?? '')) at--;
  if (!OPENING.has(tokens[at]?.lower ?? '')) return null;
  const marker = tokens[at - 1]?.lower === 'of' ? at - 2 : at - 1;
  const word = tokens[marker]?.lower ?? '';
  const opens = AFTER.has(word) || BEFORE.has(word);
  return opens && !tree.clauses.some(({ start }) => start === marker) ? head : null;
}

const OPENING = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'another', 'this', 'that']);

function orderBefore(frame: Frame, at: number): 'before' | 'after' | null {
  const { tokens } = frame;
  for (let index = at - 1; index >= Math.max(0, at - 6); index--) {
    const token = tokens[index];
    // “The talks follow the killing of two drivers in June”
    if (token?.lemma === 'follow' && token.pos === 'VERB') return 'after';
    if (!token || token.pos === 'VERB' || token.pos === 'AUX' || token.text === ',') return null;
    const word = token.lower;
    if (word === 'by') return orderToCause(tokens[index - 1]);
    if (AFTER.has(word)) return 'after';
    if (BEFORE.has(word)) return 'before';
    if (word === 'to' && tokens[index - 1]?.lower === 'subject') return 'after';
    if (token.pos === 'ADP' && word !== 'of') return null;
  }
  return null;
}

/** “helped by the reopening in January of a mine”, “was followed by a strike on Monday”: what a cause has brought about comes after it. */
function orderToCause(verb: Token | undefined): 'before' | 'after' | null {
  if (verb?.pos !== 'VERB') return null;
  if (verb.lemma === 'follow') return 'before';
  return EFFECTS.has(verb.lemma) ? 'after' : null;
}

const EFFECTS = new Set(
  'help hurt boost lift drive fuel prompt trigger spark spur buoy dent hamper inspire haunt overshadow weaken strengthen bolster embolden anger shake rattle unsettle'.split(
    ' ',
  ),
);
