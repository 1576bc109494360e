import type { Clause } from '../grammar/clauses.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import type { Frame, FrameTime } from './frame.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** “…,” said Delgado, standing in her living room on Wednesday: the day of what she said. */
export function datesSaying(
  { frame, found, used, spoken }: SentenceReading,
  clause: Clause,
  group: VerbGroup,
  time: FrameTime,
): boolean {
  // A day within the quotation is that of what is spoken of.
  if (spoken) return false;
  const saying = found.find((draft) => draft.status === 'statement' && draft.time.from !== 'expression');
  const isLast =
    frame.speech.length > 0 &&
    (clause.role === 'main' || clause.marker === 'what') &&
    !frame.tokens.slice(time.last).some(({ pos }) => pos !== 'PUNCT');
  // “which has been on probation since agreeing on July 7 to plead guilty”
  const apart =
    clause.role === 'relative' && /^(?:since|after|before)$/.test(frame.tokens[group.first - 1]?.lower ?? '');
  if (
    !saying ||
    apart ||
    clause.role === 'time' ||
    (clause.role === 'complement' && clause.marker !== 'what') ||
    (group.form !== 'gerund' && !isLast)
  )
    return false;
  saying.time = { from: 'expression', expression: time.index };
  used.add(time.index);
  return true;
}

/** “last Friday, just a week ahead of the deadline”: the same day, said again. */
export function restates({ frame }: SentenceReading, time: FrameTime): boolean {
  const before = frame.times.findLast((other) => other.datable && other.last <= time.first);
  const between = frame.tokens.slice(before?.last ?? 0, time.first);
  return before !== undefined && between.length > 0 && between.every(({ pos }) => pos === 'PUNCT' || pos === 'ADV');
}

/** “took 14 months in 2019 and 2020”: one stretch, not the same twice. */
export const lasts = ({ frame }: SentenceReading, { first }: FrameTime): boolean =>
  frame.times.some(({ last, expression }) => expression.type === 'DURATION' && last <= first && last >= first - 6);

/** “turned down 355p in April and 380p a month later”: the same was done to another. */
function isSecondObject({ tokens }: Frame, before: FrameTime | undefined, { first }: FrameTime): boolean {
  const [joint, ...object] = tokens.slice(before?.last ?? first, first);
  const isNamed = /^(?:to|with)$/.test(object[0]?.lower ?? '') && object[1]?.pos === 'PROPN' && object.length < 10;
  if (joint?.text === 'and' && isNamed)
    return object.every(({ pos }) => /^(?:ADP|PROPN|PUNCT|DET|ADJ|NOUN)$/.test(pos));
  return (
    joint?.text === 'and' &&
    object.length > 0 &&
    object.length < 4 &&
    object.every(({ pos }) => /^(?:NUM|SYM|NOUN)$/.test(pos))
  );
}

/** “in February and April”, “in 2009, and again in 2014”: the same happened twice. */
export function repeats({ frame, found, used }: SentenceReading, time: FrameTime): boolean {
  const before = frame.times.findLast((other) => other.datable && other.last <= time.first);
  const from = behindWhen(frame, before, time) ?? before?.last ?? time.first;
  const between = frame.tokens.slice(from, time.first).map(({ lower }) => lower);
  const joined =
    between.includes('and') &&
    between.every((word) => /^(?:,|and|again|also|then|in|on|at|from|between|for)$/.test(word));
  const first = found.find((draft) => draft.time.from === 'expression' && draft.time.expression === before?.index);
  if (!(joined || isSecondObject(frame, before, time)) || !first) return false;
  found.push({ ...first, time: { ...first.time, from: 'expression', expression: time.index } });
  used.add(time.index);
  return true;
}

/** “in May 2022, when two guards died, and in June 2023”: where the words go on behind what explains the first day. */
function behindWhen({ tree, tokens }: Frame, before: FrameTime | undefined, { first }: FrameTime): number | null {
  if (before === undefined) return null;
  const when = tree.clauses.find(({ marker, start }) => marker === 'when' && start === before.last + 1);
  if (!when || when.verb.last > first) return null;
  const comma = tokens.findLastIndex(({ text }, at) => text === ',' && at > when.verb.last && at < first);
  return comma < 0 ? null : comma;
}
