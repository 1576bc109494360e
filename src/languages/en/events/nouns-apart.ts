import type { Actor, MentionTime } from '../../../types.ts';
import { nounPhraseAt } from '../grammar/noun-phrases.ts';
import { fitTo } from '../headline/fit-words.ts';
import { tidy } from '../headline/tidy.ts';
import { joined, LONGEST, wordsOf } from '../headline/words.ts';
import { cameThen, comesBefore, sourceOf } from './days-apart.ts';
import { type Apart, dayCountedFrom, shiftBy } from './distances.ts';
import type { Draft } from './draft.ts';
import { kindOfNoun } from './event-nouns.ts';
import type { Frame, FrameTime } from './frame.ts';
import { addDraft, type SentenceReading } from './sentence-reading.ts';
import type { Story } from './story.ts';
import { countOf, LASTING } from './time-since.ts';
import { isSameDay } from './told-at-clock.ts';
import { dayOf } from './told-days.ts';

/** “resigned on Sunday, a day after a missile strike that killed 12”: the strike has a day too. */
export function readNounsApart(reading: SentenceReading): void {
  for (const time of reading.frame.times) {
    const apart = newEventBeside(reading.frame, reading.story, time);
    if (apart) addApart(reading, time, apart);
  }
}

interface NounApart extends Count {
  readonly noun: number;
  readonly isAfter: boolean;
  /** Counted from what the sentence is about. */
  readonly ofMain?: boolean;
}

function addApart(reading: SentenceReading, time: FrameTime, found: NounApart): void {
  const { frame, used } = reading;
  const { noun } = found;
  const counted = countedFrom(reading, time, found);
  if (!counted) return;
  used.add(time.index);
  addDraft(reading, {
    ...{ clause: null, trigger: noun, kind: kindOfNoun(frame.tokens[noun]?.lemma ?? '') ?? 'other' },
    ...{ speaker: null, subject: null, negated: false, confidence: 0.6, status: counted.status },
    time: { ...counted.time, reason: `“${time.expression.text}” from it` },
    headline: headlineOf(frame, noun, noun < time.first ? time.first : frame.tokens.length, counted.subject),
  });
}

interface Counted extends Pick<Draft, 'status' | 'subject'> {
  readonly time: Omit<Extract<MentionTime, { from: 'mention' }>, 'reason'>;
}

/** From what is told beside it where that has a day, else from what came so long after it. */
function countedFrom(
  reading: SentenceReading,
  time: FrameTime,
  { apart, about, isAfter, ofMain }: NounApart,
): Counted | null {
  const { story, found } = reading;
  const isMain = ({ clause, time }: Draft) =>
    clause?.role === 'main' && (time.from === 'expression' || isSameDay(time));
  const told = ofMain ? found.findIndex(isMain) : toldBeside(reading, time, apart);
  const source = found[told];
  if (!source) {
    const came = isAfter || comesBefore(reading.frame, time) ? cameThen(reading, time) : null;
    if (came === null) return null;
    return {
      status: isAfter ? 'occurred' : 'scheduled',
      subject: null,
      time: { from: 'mention', mention: came, order: 'same', ...shiftBy(apart, isAfter ? -1 : 1) },
    };
  }
  const isNew = source.time.from === 'publication';
  const isOnDay = source.time.from === 'expression' ? isFine(story, source.time.expression) : isSameDay(source.time);
  if (!isNew && !isOnDay) return null;
  return {
    status: isAfter || !isNew ? 'occurred' : 'scheduled',
    subject: source.subject,
    time: {
      ...{ from: 'mention', mention: story.drafts.length + told, order: 'same' },
      ...shiftBy(apart, isAfter ? -1 : 1),
      ...(about && !isNew ? { about: true as const } : {}),
    },
  };
}

/** “Missile strike that killed 12”, “Hay’s arrest”. */
function headlineOf({ tokens, tree }: Frame, noun: number, until: number, subject: Actor | null): string {
  let start = noun;
  while (
    start > 0 &&
    (tokens[start - 1]?.text === '-' || /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[start - 1]?.pos ?? ''))
  )
    start--;
  const span = Math.min(nounPhraseAt(tokens, [], noun, tokens.length).end, until);
  const relative = tree.clauses.find(({ role, start: at }) => role === 'relative' && at === span);
  const which = tokens.findIndex(({ lower }, at) => at > noun && at < span && lower === 'which');
  const words = wordsOf(tokens, start, relative?.end ?? (which < 0 ? span : which - 1), () => false);
  const headline = tidy(joined(fitTo(words, LONGEST)));
  if (!headline.includes(' ')) return `The ${headline.toLowerCase()}`;
  const isOwn = /^(?:his|her|their|its)$/.test(tokens[start - 1]?.lower ?? '') && subject !== null;
  return isOwn ? `${subject.name}’s ${headline.charAt(0).toLowerCase()}${headline.slice(1)}` : headline;
}

/** “On Monday”, “yesterday”, not “in January”. */
const isFine = (story: Story, expression: number): boolean => {
  const form = story.formOf(expression);
  return story.isDay(expression) || (form?.kind === 'shift' && form.unit === 'day') || form?.kind === 'clock';
};

/** What it counts from: the clause that it opens, the verb right before it, else as for any distance. */
function toldBeside(reading: SentenceReading, { first, last }: FrameTime, apart: Apart): number {
  const around = reading.frame.tree.clauses[reading.frame.tree.owner[first] ?? -1];
  if (around?.verb.lemma === 'come' && around.verb.last === first - 1)
    return reading.found.findIndex(({ clause, time }) => clause === around && time.from === 'expression');
  if (first === 0)
    return reading.found.findIndex(({ clause, time }) => clause?.role === 'main' && /^(?:exp|pub)/.test(time.from));
  return sourceOf(reading, { first, last, apart });
}

/** “two weeks after a byelection”, “hours after his arrest”: a happening that the article has not told of with its day. */
export function newEventBeside(frame: Frame, story: Story, time: FrameTime): NounApart | null {
  const { form } = time.expression;
  const counted = form.kind === 'shift' && typeof form.from === 'object' && form.from.kind === 'event';
  if (!counted && (time.datable || form.kind !== 'duration')) return null;
  const marker = counted ? markerIn(frame, time) : time.last;
  const word = frame.tokens[marker]?.lower;
  if (word === 'since' && isMarked(frame, time)) return marked(frame, time);
  if ((word !== 'after' && word !== 'before') || LASTING.test(frame.tokens[time.first - 1]?.lower ?? '')) return null;
  const count = counted ? countOfShift(form) : daysApart(time);
  const earlier = word === 'before' && count !== null ? nounDaysBefore(frame, time) : null;
  if (earlier !== null && count !== null) return { noun: earlier, ...count, isAfter: true, ofMain: true };
  const own = count === null || opensClause(frame, marker) || dayCountedFrom(frame, marker) !== null;
  const noun = own ? -1 : newNoun(frame, marker + 1);
  if (count === null || noun < 0) return null;
  const isNew =
    /^(?:an?|another)$/.test(frame.tokens[marker + 1]?.lower ?? '') ||
    dayOf(story, frame.tokens[noun]?.lemma ?? '', frame) === null;
  return isNew && (word === 'after' || !isAtOnce(count.apart)) ? { noun, ...count, isAfter: word === 'after' } : null;
}

/** “vigils to mark a week since the shooting of Orr”: counted from what the sentence tells. */
function marked(frame: Frame, time: FrameTime): NounApart | null {
  const count = daysApart(time);
  const noun = count === null ? -1 : newNoun(frame, time.last + 1);
  return count === null || noun < 0 ? null : { noun, ...count, isAfter: true, ofMain: true };
}

const isMarked = ({ tokens }: Frame, { first }: FrameTime): boolean =>
  /^(?:mark|commemorate)$/.test(tokens[first - 1]?.lemma ?? '');

/** “the toll from an earthquake a day before rose”: what happened so long before. */
function nounDaysBefore({ tokens }: Frame, { first, last }: FrameTime): number | null {
  const noun = tokens[first - 1];
  if (noun?.pos !== 'NOUN' || kindOfNoun(noun.lemma) === null) return null;
  const next = tokens[last + 1];
  if (next && !/^(?:VERB|AUX|PUNCT)$/.test(next.pos)) return null;
  const opening = tokens.slice(Math.max(0, first - 5), first - 1).findLast(({ pos }) => pos === 'DET');
  return /^an?$/.test(opening?.lower ?? '') ? first - 1 : null;
}

function markerIn({ tokens }: Frame, { first, last }: FrameTime): number {
  for (let at = first; at < last; at++) if (/^(?:after|before)$/.test(tokens[at]?.lower ?? '')) return at;
  return -1;
}

interface Count {
  readonly apart: Apart;
  readonly about: boolean;
}

const isAtOnce = (apart: Apart): boolean => 'days' in apart && apart.days === 0;

function countOfShift({ unit, by }: Extract<FrameTime['expression']['form'], { kind: 'shift' }>): Count | null {
  const count = Math.abs(by);
  if (!Number.isInteger(count)) return null;
  switch (unit) {
    case 'day':
      return { apart: { days: count }, about: false };
    case 'week':
      return { apart: { days: count * 7 }, about: count > 1 };
    case 'month':
      return { apart: { months: count }, about: false };
    case 'year':
      return { apart: { months: count * 12 }, about: false };
    default:
      return null;
  }
}

/** “hours after” is on the same day. */
function daysApart({ expression }: FrameTime): Count | null {
  const { form } = expression;
  if (form.kind === 'duration' && form.unit === 'hour' && form.count === null && form.anchor === undefined)
    return { apart: { days: 0 }, about: false };
  const count = countOf(expression);
  return count && { apart: { days: count.days }, about: count.about };
}

const opensClause = ({ tree }: Frame, at: number): boolean =>
  tree.clauses.some(({ role, start }) => role === 'time' && start === at);

/** “a missile strike that …”, “his arrest”, “the killing of …”: the noun that names what happened; else −1. */
function newNoun({ tokens, masked }: Frame, at: number): number {
  const opening = tokens[at]?.lower ?? '';
  if (!/^(?:an?|another|the|his|her|its|their)$/.test(opening)) return -1;
  let end = at + 1;
  while (end < at + 7 && (tokens[end]?.text === '-' || /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[end]?.pos ?? ''))) end++;
  const head = tokens[end - 1];
  // “three weeks after a fire destroyed the mill”; “the crash of March 3, 2007” has its own day
  if (tokens[end]?.lower === 'of' && masked[end + 1]) return -1;
  if (head?.pos !== 'NOUN' || kindOfNoun(head.lemma) === null || tokens[end]?.pos === 'VERB') return -1;
  const explained = /^(?:of|in|on|at|that|which|by|for|to)$/.test(tokens[end]?.lower ?? '');
  return opening !== 'the' || explained ? end - 1 : -1;
}
