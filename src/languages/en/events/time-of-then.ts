import type { MentionTime } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import type { Frame, FrameTime } from './frame.ts';
import { lastDated } from './last-told.ts';
import { isBareWeekday } from './moved-days.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** “At the time, the chief executive called it the missing piece”: when what was told last happened. */
export function timeOfThen({ frame, story }: SentenceReading, { verb, role }: Clause): MentionTime | null {
  if (verb.tense !== 'past' || role !== 'main') return null;
  if (!(isAtTheTime(frame, verb) || isSaidThen(frame, verb) || opensWithThatCase(frame))) return null;
  const mention = story.drafts.findLastIndex(
    (draft) => draft.time.from === 'expression' && frame.sentence.index - draft.frame.sentence.index === 1,
  );
  const main = story.drafts.findIndex(
    ({ frame: other, clause }) => other === story.drafts[mention]?.frame && clause?.role === 'main',
  );
  const told = story.drafts[main]?.time.from === 'expression' ? main : mention;
  return told < 0
    ? null
    : { from: 'mention', mention: told, order: 'same', reason: 'at the time of what was told before' };
}

/** “In that case, the captain was blamed”: what the sentence before told of. */
const opensWithThatCase = ({ tokens }: Frame): boolean =>
  tokens[0]?.lower === 'in' &&
  tokens[1]?.lower === 'that' &&
  /^(?:case|incident|accident|crash|attack|shooting|episode|instance|collision|derailment|disaster)$/.test(
    tokens[2]?.lower ?? '',
  );

/** “At the time, he called it …”, “told the court at the time that …”; not “at the time of the crash”. */
const isAtTheTime = ({ tokens, sentence }: Frame, { last }: VerbGroup): boolean =>
  /\bat the time\b/i.test(sentence.text) &&
  tokens.some(
    ({ lower }, at) =>
      lower === 'time' &&
      (at === 2 || (at > last && at < last + 7)) &&
      tokens[at - 1]?.lower === 'the' &&
      tokens[at - 2]?.lower === 'at' &&
      tokens[at + 1]?.lower !== 'of',
  );

/** “Hay said then that the plan was sound”, “told reporters afterward”; “then said” only tells what came next. */
const isSaidThen = ({ tokens }: Frame, { lemma, last }: VerbGroup): boolean =>
  /^(?:say|tell|argue|call|warn|add|write)$/.test(lemma) &&
  (tokens[last + 1]?.lower === 'then' ||
    tokens.slice(last + 1, last + 4).some(({ lower }) => lower === 'afterward' || lower === 'afterwards'));

/** “died overnight, the ministry said Tuesday”: in the night before it was said. */
export function nightOfSaying(
  { frame: { times }, used }: SentenceReading,
  { verb }: Clause,
  time: FrameTime,
  tail: Clause | null,
): MentionTime | null {
  if (!tail || !isOvernight(time) || verb.tense !== 'past') return null;
  const said = times.find(({ first, datable }) => datable && first > tail.verb.last);
  if (!said || !isBareWeekday(said)) return null;
  used.add(time.index).add(said.index);
  return { from: 'expression', expression: said.index };
}

const isOvernight = ({ expression: { text } }: FrameTime): boolean => /^overnight$/i.test(text);

/** “killed two early on Friday. Nine drones were shot down overnight”: in the night that the paragraph tells of. */
export function nightTold(
  { frame, story, used }: SentenceReading,
  { verb, subject }: Clause,
  time: FrameTime,
): MentionTime | null {
  if (!isOvernight(time) || verb.tense !== 'past') return null;
  const mention = lastDated(story, frame, 1);
  const told = mention === null ? undefined : story.drafts[mention];
  if (mention === null || told?.time.from !== 'expression' || told.frame === frame) return null;
  const day = told.time.expression;
  const written = told.frame.times.find(({ index }) => index === day)?.expression.text ?? '';
  // “struck on Wednesday. It crossed the island overnight”
  const goesOn = subject?.end === 1 && /^(?:it|they)$/i.test(frame.tokens[0]?.text ?? '');
  if (told.frame.sentence.block !== frame.sentence.block) return null;
  if (!goesOn && !/\b(?:early|morning|dawn|hours|a\.m)/i.test(written)) return null;
  used.add(time.index);
  return { from: 'mention', mention, order: 'same', reason: 'in the night told of before' };
}
