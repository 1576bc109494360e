import type { VerbGroup } from '../grammar/verb-groups.ts';
import { kindOfNoun } from './event-nouns.ts';
import type { Frame, FrameTime } from './frame.ts';
import { isCalamity } from './told-calamities.ts';

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
  const behind = nounBefore(frame, time);
  if (behind === null) return null;
  const order = orderBefore(frame, behind);
  return order ? { token: behind, time, order } : null;
}

/** “are haunted by the disaster in December 2003”: the disaster was then, whoever it haunts now. */
export function recalledNoun(
  { tokens }: Frame,
  verb: VerbGroup | undefined,
  { first, expression }: FrameTime,
): number | null {
  const { form } = expression;
  if (verb?.tense !== 'present' || verb.modal || verb.perfect || verb.progressive) return null;
  if (form.kind !== 'calendar' || form.year === undefined) return null;
  const noun = /^(?:in|of|on)$/.test(tokens[first - 1]?.lower ?? '') ? tokens[first - 2] : undefined;
  return noun?.pos === 'NOUN' && isCalamity(kindOfNoun(noun.lemma) ?? 'other') ? first - 2 : null;
}

/** “May 16 talks”, “Monday's attack”, “the 2022 peace negotiations”. */
function attributeOf(frame: Frame, time: FrameTime): number | null {
  const { tokens } = frame;
  let head: number | null = null;
  for (let index = time.last; index < Math.min(tokens.length, time.last + 6); index++) {
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

/** “the attack in Kabul on Monday”: nouns and prepositions only, back to an event noun. */
function nounBefore(frame: Frame, time: FrameTime): number | null {
  const { tokens } = frame;
  for (let index = time.first - 1; index >= Math.max(0, time.first - 9); index--) {
    const token = tokens[index];
    if (!token || token.pos === 'VERB' || token.pos === 'AUX' || token.text === ',' || token.pos === 'SCONJ')
      return null;
    if (token.pos === 'NOUN' && kindOfNoun(token.lemma)) return index;
  }
  return null;
}

function orderBefore(frame: Frame, at: number): 'before' | 'after' | null {
  const { tokens } = frame;
  for (let index = at - 1; index >= Math.max(0, at - 6); index--) {
    const token = tokens[index];
    if (!token || token.pos === 'VERB' || token.pos === 'AUX' || token.text === ',') return null;
    const word = token.lower;
    if (AFTER.has(word)) return 'after';
    if (BEFORE.has(word)) return 'before';
    if (word === 'to' && tokens[index - 1]?.lower === 'subject') return 'after';
    if (token.pos === 'ADP' && word !== 'of') return null;
  }
  return null;
}
