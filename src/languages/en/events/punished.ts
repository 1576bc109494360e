import type { VerbGroup } from '../grammar/verb-groups.ts';
import type { FrameTime } from './frame.ts';

/** “was ordered to pay $2,000 last month”: the order has its day, and the payment none. */
export const isPunished = (
  { lemma, passive, tense, modal }: VerbGroup,
  part: VerbGroup,
  time: FrameTime | null,
): boolean =>
  PUNISHING.test(lemma) &&
  passive &&
  tense === 'past' &&
  !modal &&
  part.form === 'infinitive' &&
  PUNISHMENTS.has(part.lemma) &&
  !/^(?:by|until|before|from)$/.test(time?.expression.relation ?? '') &&
  time?.expression.direction !== 'future';

const PUNISHING = /^(?:order|sentence|tell)$/;

const PUNISHMENTS = new Set(
  'pay repay compensate serve forfeit stay remain wear undergo perform register do'.split(' '),
);
