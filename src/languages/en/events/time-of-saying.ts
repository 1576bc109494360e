import type { Actor, Kind, MentionTime } from '../../../types.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { rootTime } from './day-beside.ts';
import type { Frame } from './frame.ts';
import { lead } from './lead-time.ts';
import type { Story } from './story.ts';
import { dayOfVote, isAfterYear, lastWithNoun } from './told-days.ts';
import type { UndatedClause } from './undated-clause.ts';

/** When something was said that the sentence gives no day for. */
export function timeOfSaying({ frame, verb, speaker }: UndatedClause, story: Story): MentionTime {
  const assembly = verb.tense === 'past' ? assemblyTold(frame, verb, story) : null;
  if (assembly !== null)
    return { from: 'mention', mention: assembly, order: 'same', reason: 'told those who met then' };
  const doing = verb.tense === 'past' ? whenDoing(frame, story) : null;
  if (doing !== null) return { from: 'mention', mention: doing, order: 'same', reason: 'said in doing what was told' };
  const occasion = story.occasionOf(speaker, frame);
  if (occasion !== null && verb.tense === 'past')
    return { from: 'mention', mention: occasion, order: 'same', reason: 'the same speaker on the same occasion' };
  if (verb.tense === 'present') return { from: 'publication', reason: 'told in the present' };
  const beside = besideDeed(story, frame, speaker);
  if (beside !== null)
    return { from: 'mention', mention: beside, order: 'same', reason: 'said beside what the speaker did' };
  if (isSaidOnce(frame, verb) || (isSaidLater(frame, verb) && isAfterYear(story, frame)))
    return { from: 'nothing', reason: 'said once, nobody says when' };
  return story.isLead(frame) ? lead : { from: 'publication', reason: 'plain past “said”' };
}

/** “On Tuesday the prosecutor played the clip twice. ‘He asked for a call,’ she said”: on the day of what the speaker did right before; victims speak later. */
function besideDeed(story: Story, { sentence }: Frame, speaker: Actor | null): number | null {
  if (speaker === null || speaker.type === 'group') return null;
  const found = story.drafts.findLastIndex(
    ({ frame, clause, subject, status, kind, time }) =>
      sentence.index - frame.sentence.index === 1 &&
      status === 'occurred' &&
      clause?.role === 'main' &&
      !clause.verb.passive &&
      !/^(?:lose|suffer|fall|miss)$/.test(clause.verb.lemma) &&
      subject?.name === speaker.name &&
      DONE_IN_PUBLIC.has(kind) &&
      story.isNear(rootTime(story, time)),
  );
  return found < 0 ? null : found;
}

/** Harm is not: who lost a home on Monday speaks of it later. */
const DONE_IN_PUBLIC: ReadonlySet<Kind> = new Set<Kind>([
  'other',
  'trial',
  'ruling',
  'meeting',
  'vote',
  'law',
  'decree',
  'launch',
  'agreement',
]);

/** “On Monday she signed the ban. In signing it, she said …”: what was just told with its day. */
function whenDoing({ tokens, sentence }: Frame, story: Story): number | null {
  const [opening, second] = tokens;
  const doing = /^(?:when|while|in|upon)$/.test(opening?.lower ?? '') ? second : opening;
  if (doing?.pos !== 'VERB' || !doing.lower.endsWith('ing')) return null;
  const found = story.drafts.findLastIndex(
    ({ frame, clause, time, status }) =>
      frame.sentence.index < sentence.index &&
      sentence.index - frame.sentence.index <= FEW_SENTENCES &&
      clause?.verb.lemma === doing.lemma &&
      time.from === 'expression' &&
      (status === 'occurred' || status === 'statement'),
  );
  return found < 0 ? null : found;
}

const FEW_SENTENCES = 3;

/** “she once said”, “he always insisted”, “he said years later”: not at the time of the report. */
const isSaidOnce = ({ tokens }: Frame, { first, last }: VerbGroup): boolean =>
  ONCE.has(tokens[first - 1]?.lower ?? '') ||
  tokens.slice(first, last).some(({ lower }) => ONCE.has(lower)) ||
  (/^(?:months|years|decades)$/.test(tokens[last + 1]?.lower ?? '') &&
    /^(?:later|earlier|afterwards?|before)$/.test(tokens[last + 2]?.lower ?? ''));

/** “Marsh later said”: after what was told last. */
const isSaidLater = ({ tokens }: Frame, { first, last }: VerbGroup): boolean =>
  tokens[first - 1]?.lower === 'later' || tokens[last + 1]?.lower === 'later';

const ONCE = new Set(['once', 'always', 'often', 'famously', 'frequently', 'sometimes', 'usually', 'routinely']);

/** “told the summit”: the meeting that the article has told of with its day. */
function assemblyTold(frame: Frame, { lemma, last }: VerbGroup, story: Story): number | null {
  const { tokens } = frame;
  const concedes = lemma === 'concede' && /^(?:PUNCT|ADP|ADV)$/.test(tokens[last + 1]?.pos ?? 'PUNCT');
  if (concedes || (tokens[last + 1]?.lower === 'defeat' && lemma === 'concede')) return dayOfVote(story, frame);
  const held = occasionBehind(frame, last);
  if (held !== null) return recent(story, frame, lastWithNoun(story, held, frame));
  if (lemma === 'testify') return lastWithNoun(story, 'hearing', frame);
  if (lemma !== 'tell') return null;
  if (SUPPORTERS.has(tokens[last + 1]?.lower ?? '')) return dayOfVote(story, frame);
  const noun = tokens[last + 2];
  if (/^(?:the|an?)$/.test(tokens[last + 1]?.lower ?? '') && /^(?:crowd|audience)$/.test(noun?.lower ?? ''))
    return recent(
      story,
      frame,
      lastWithNoun(story, 'rally', frame) ?? dayOfVote(story, frame) ?? lastWithNoun(story, 'meeting', frame),
    );
  if (tokens[last + 1]?.lower !== 'the' || !ASSEMBLIES.has(noun?.lemma ?? '')) return null;
  return lastWithNoun(story, noun?.lemma ?? '', frame);
}

/** “said at the start of the trial”, “said during the hearing”: the noun of the occasion. */
function occasionBehind({ tokens }: Frame, last: number): string | null {
  const [at, the, part, of] = tokens.slice(last + 1, last + 5).map(({ lower }) => lower);
  if (!/^(?:at|during|in)$/.test(at ?? '') || the !== 'the') return null;
  const from = /^(?:start|opening|beginning|end|close|outset)$/.test(part ?? '') && of === 'of' ? last + 5 : last + 2;
  return tokens.slice(from, from + 4).find(({ lemma, pos }) => pos === 'NOUN' && OCCASIONS.has(lemma))?.lemma ?? null;
}

const OCCASIONS = new Set(['trial', 'hearing', 'inquest', 'arraignment', 'sentencing', 'vigil', 'funeral', 'rally']);

/** “told a crowd”: not the one of a rally told far above. */
function recent({ drafts }: Story, { sentence }: Frame, mention: number | null): number | null {
  const told = mention === null ? undefined : drafts[mention];
  return told && sentence.index - told.frame.sentence.index <= NEAR_SENTENCES ? mention : null;
}

const NEAR_SENTENCES = 6;

/** Whom a candidate speaks to on the night of the vote. */
const SUPPORTERS = new Set(['supporters', 'backers', 'cheering']);

const ASSEMBLIES = new Set(['summit', 'meeting', 'conference', 'rally', 'congress', 'forum', 'gathering', 'vigil']);
