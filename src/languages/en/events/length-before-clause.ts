import type { Token } from '../../../types.ts';
import { isPastShape } from '../grammar/tag-classes.ts';
import { verbShape } from '../grammar/verb-shape.ts';
import type { FrameTime } from './frame.ts';

/** “a day after the verdict was overturned”, “two days after an attack on a convoy killed nine”: a length, and a clause that “after” opens. */
export function lengthBeforeClause(tokens: readonly Token[], time: FrameTime): FrameTime {
  const { first, last, expression } = time;
  const { form } = expression;
  if (form.kind !== 'shift' || typeof form.from !== 'object' || form.from.kind !== 'event') return time;
  const count = Math.abs(form.by);
  if (tokens[first]?.lower === 'the' || !Number.isInteger(count) || tokens[first - 1]?.pos === 'VERB') return time;
  const marker = tokens.findIndex(({ lower }, at) => at > first && at < last && /^(?:after|before)$/.test(lower));
  if (marker < 0 || !leadsToVerb(tokens, last, first === 0)) return time;
  const { unit } = form;
  const value = `P${count}${unit[0]?.toUpperCase()}`;
  const length = { kind: 'duration', value, unit, count: { least: count, most: count } } as const;
  return { ...time, last: marker, datable: false, expression: { ...expression, type: 'DURATION', form: length } };
}

/** The noun phrase goes on to a verb of its own, before a comma. */
function leadsToVerb(tokens: readonly Token[], from: number, opens: boolean): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 9); at++) {
    const token = tokens[at];
    if (token?.pos === 'AUX') return true;
    if (token?.pos === 'VERB') return isSure(token, tokens[at + 1], at === from && !opens);
    if (
      !token ||
      !/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(token.pos) ||
      (opens && token.pos !== 'ADP' && at === from)
    )
      return false;
  }
  return false;
}

/** A past form that governs an object, or stands right behind the noun: “killed nine soldiers”. */
const isSure = (token: Token, next: Token | undefined, isNear: boolean): boolean =>
  isPastShape(verbShape(token)) &&
  (/^(?:DET|NUM|PRON)$/.test(next?.pos ?? '') || (isNear && /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '')));
