import type { VerbGroup } from '../grammar/verb-groups.ts';
import type { Frame, FrameTime } from './frame.ts';

/** What changes the day of something that is planned. */
const MOVES = /^(?:slip|push|put|postpone|delay|move|reschedule|extend|defer|bring|shift|adjourn|remand|bail|relist)$/;

/** “has slipped to the first half of 2025”, “was pushed back to October”. */
export function isMovedTo({ tokens }: Frame, { lemma }: VerbGroup, time: FrameTime | null): boolean {
  const at = (time?.first ?? 0) - 1;
  const to = tokens[at]?.lower;
  const least = to === 'than' && tokens[at - 2]?.lower === 'no';
  // “were released on bail until March 28”
  if (to === 'until' && tokens[at - 1]?.lower === 'bail') return true;
  return (to === 'to' || to === 'until' || least) && MOVES.test(lemma);
}

/** “has slipped from 2020 to the middle of next year”, “had been expected on Wednesday will now arrive on Thursday”: what held before. */
export function isFormerDay({ tokens, tree }: Frame, { first, last, expression }: FrameTime): boolean {
  const clause = tree.clauses[tree.owner[first] ?? -1];
  if (!clause) return false;
  // “elections, postponed from February, will follow”
  const part = expression.relation === 'from' ? clause.parts.findLast((other) => other.last < first) : undefined;
  if (part?.form === 'participle' && first - part.last < 4 && MOVES.test(part.lemma)) return true;
  if (expression.relation === 'from' && tokens[last]?.lower === 'to' && MOVES.test(clause.verb.lemma)) return true;
  const { role, verb } = clause;
  if (FORMERLY.test(tokens[first - 3]?.lower ?? '') && PLANNED.test(tokens[first - 2]?.lemma ?? '')) return true;
  if (role !== 'relative' || !verb.perfect || verb.tense !== 'past') return false;
  const isDue = verb.lemma === 'be' && tokens[verb.last + 1]?.lower === 'due';
  if (!isDue && !(verb.passive && PLANNED.test(verb.lemma))) return false;
  return tree.clauses.some((other) => other.role === 'main' && other.verb.modal === 'will');
}

/** “once planned for this summer”. */
const FORMERLY = /^(?:once|previously)$/;

const PLANNED = /^(?:expect|schedule|plan|set|slate|book)$/;

/** “declared three days of mourning from Monday”, “announced a strike starting on Friday”: when it begins, not when it was said. */
export function beginsThen(
  { tokens }: Frame,
  { lemma, tense, perfect, passive, last }: VerbGroup,
  time: FrameTime,
): boolean {
  const { first, expression } = time;
  if ((tense !== 'past' && !perfect) || passive || !DECLARING.has(lemma) || first - last > 9 || first - last < 3)
    return false;
  if (expression.form.kind !== 'calendar' || !(isBareWeekday(time) || expression.form.day !== undefined)) return false;
  const at = tokens[first - 1]?.pos === 'ADP' ? first - 2 : first - 1;
  if (expression.relation !== 'from' && !/^(?:starting|beginning)$/.test(tokens[at]?.lower ?? '')) return false;
  return !tokens.slice(last + 1, first).some(({ text, pos }) => text === ',' || pos === 'SCONJ');
}

export const DECLARING: ReadonlySet<string> = new Set([
  'announce',
  'declare',
  'order',
  'proclaim',
  'unveil',
  'schedule',
  'call',
]);

/** “Saturday”, of no month: which one the verb decides. */
export const isBareWeekday = ({ expression: { form } }: FrameTime): boolean =>
  form.kind === 'calendar' && form.weekday !== undefined && form.month === undefined;
