import type { Actor, Kind, MentionTime } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { headOf } from '../grammar/noun-phrases.ts';
import { senseOf } from './classify-clause.ts';
import { kindOfNoun } from './event-nouns.ts';
import type { Frame } from './frame.ts';
import type { SentenceReading } from './sentence-reading.ts';
import type { Story } from './story.ts';
import { subjectOf } from './subject-of.ts';
import { dayOf } from './told-days.ts';

const HARMS: ReadonlySet<Kind> = new Set(['attack', 'accident', 'disaster', 'death', 'casualties']);

/** What kills or hurts somebody. */
export const isHarm = (kind: Kind): boolean => HARMS.has(kind);

/** “Orr was shot outside the bank”: the latest of what befell Orr that the article has told of with its day. */
export function dayOfVictim(story: Story, kind: Kind, victim: Actor | null, frame: Frame): number | null {
  if (victim === null || victim.type === 'group' || !HARMS.has(kind)) return null;
  const surname = victim.name.slice(victim.name.lastIndexOf(' ') + 1);
  const found = story.drafts.findLastIndex(
    (draft) =>
      draft.frame !== frame &&
      HARMS.has(draft.kind) &&
      draft.status === 'occurred' &&
      draft.headline.includes(surname) &&
      isOnDay(story, draft.time),
  );
  return found < 0 ? null : found;
}

/** The latest harm of a kind that was told with a time of its own. */
export function harmTold(story: Story, kind: Kind, frame: Frame): number | null {
  const found = story.drafts.findLastIndex(
    (draft) =>
      draft.frame !== frame &&
      draft.kind === kind &&
      draft.status === 'occurred' &&
      draft.time.from === 'expression' &&
      draft.clause?.verb.perfect !== true,
  );
  return found < 0 ? null : found;
}

function isOnDay(story: Story, time: MentionTime): boolean {
  if (time.from === 'expression') return time.shiftDays === undefined && story.isDay(time.expression);
  return time.from === 'mention' && time.order === 'same' && time.shiftDays === undefined && !time.about;
}

/** “was found hours after Orr was shot”: the day on which that was told. */
export function dayOfHoursAfter(reading: SentenceReading, clause: Clause): number | null {
  const { frame, story } = reading;
  const then = frame.tree.clauses.find(
    ({ role, marker, start, subject }) =>
      role === 'time' &&
      marker === 'after' &&
      subject !== null &&
      start > clause.verb.last &&
      /^(?:hours?|minutes|moments|seconds)$/.test(frame.tokens[start - 1]?.lower ?? ''),
  );
  if (!then) return null;
  const kind = senseOf(frame, then).kind;
  return (kind ? dayOfVictim(story, kind, subjectOf(reading, then), frame) : null) ?? dayOfFind(story, frame, then);
}

/** “hours after the bodies were discovered”, where the article told when the bodies were found. */
function dayOfFind(story: Story, { tokens }: Frame, { subject, verb }: Clause): number | null {
  if (!FINDING.test(verb.lemma) || subject === null) return null;
  const what = tokens[headOf(tokens, subject)]?.lemma;
  const found = story.drafts.findLastIndex(
    ({ clause, status, time, frame }) =>
      clause !== null &&
      status === 'occurred' &&
      FINDING.test(clause.verb.lemma) &&
      isOnDay(story, time) &&
      clause.subject !== null &&
      frame.tokens[headOf(frame.tokens, clause.subject)]?.lemma === what,
  );
  return found < 0 ? null : found;
}

const FINDING = /^(?:find|discover|recover|uncover|report)$/;

/** “After the shooting, Orr was rushed to hospital”: what is done at once for those who were harmed, on the day that was told. */
export function dayOfHarm(story: Story, { verb }: Clause, frame: Frame): number | null {
  const { tokens } = frame;
  if (verb.tense !== 'past' || verb.perfect || !AT_ONCE.has(verb.lemma)) return null;
  const opens = /^(?:after|following)$/.test(tokens[0]?.lower ?? '') && tokens[1]?.lower === 'the';
  const noun = tokens[2];
  const kind = opens && noun?.pos === 'NOUN' ? kindOfNoun(noun.lemma) : null;
  if (!noun || kind === null || !HARMS.has(kind) || tokens[3]?.text !== ',') return null;
  const told = dayOf(story, noun.lemma, frame);
  if (told !== null) return told;
  const found = story.drafts.findLastIndex(
    (draft) => HARMS.has(draft.kind) && draft.status === 'occurred' && isOnDay(story, draft.time),
  );
  return found < 0 ? null : found;
}

const AT_ONCE = new Set(
  'rush take transport airlift fly treat pronounce declare hospitalize hospitalise evacuate flee escape run drive die call respond'.split(
    ' ',
  ),
);
