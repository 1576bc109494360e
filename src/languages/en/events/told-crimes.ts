import type { Actor, Kind } from '../../../types.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import type { Frame } from './frame.ts';
import type { Story } from './story.ts';
import { isSameDay } from './told-at-clock.ts';
import { isOfUnrest, isViolent } from './told-calamities.ts';

/** A report that opens with a verdict or a trial; of an arrest the crime is as new. */
const IN_COURT: ReadonlySet<Kind> = new Set(['ruling', 'trial']);

/** What somebody does who commits a crime or gets away from it. */
const COMMITTING = new Set(
  'flee escape evade overpower burst grab steal drag hide threaten point aim lure follow force bury dump drive enter break'.split(
    ' ',
  ),
);

/**
 * “He burst into the room and shot a judge”, in a report of a verdict: the crime that it is about. The mention that tells of that
 * with a time of its own; −1 where none does, as nobody says when it was; `null` where the sentence tells of no crime.
 */
export function crimeOf(
  story: Story,
  { tokens }: Frame,
  { lemma, tense, perfect }: VerbGroup,
  kind: Kind,
  subjectOf: (() => Actor | null) | undefined,
): number | null {
  const [news] = story.drafts;
  if (!news || !IN_COURT.has(news.kind) || news.status !== 'occurred' || tense !== 'past' || perfect) return null;
  if (!(isCrime(kind) || COMMITTING.has(lemma)) || tokens === news.frame.tokens) return null;
  const accused = subjectOf?.() ?? null;
  if (accused === null || !/^(?:person|unknown)$/.test(accused.type)) return null;
  const surname = accused.name.slice(accused.name.lastIndexOf(' ') + 1);
  const told = story.drafts.findIndex(
    (draft) =>
      isCrime(draft.kind) &&
      draft.status === 'occurred' &&
      draft.time.from === 'expression' &&
      draft.frame.tokens.some(({ text }) => text === surname),
  );
  if (told >= 0) return told;
  return news.subject?.name === accused.name ? -1 : null;
}

/**
 * “Ann Hay, 36, was shot in the head”, in a report of charges or an arrest: in the crime that it is about, which it has told with its
 * day; `null` where there is none, or where the sentence tells of another time.
 */
export function crimeOfReport(story: Story, frame: Frame, kind: Kind): number | null {
  const [news] = story.drafts;
  if (!news || !PURSUED.has(news.kind) || !/^(?:occurred|scheduled)$/.test(news.status) || !HURTS.has(kind))
    return null;
  if (frame.tokens.some(({ lower }) => ELSEWHERE.has(lower)) || goesOnWithNews(story, frame)) return null;
  const told = story.drafts.findIndex(
    (draft) =>
      draft.frame !== frame && isCrime(draft.kind) && draft.status === 'occurred' && draft.time.from === 'expression',
  );
  return told < 0 ? null : told;
}

/** “Youths fought police on Wednesday, four days after a boy was shot. … A brick hit an officer”: what is new is as violent, and goes on. */
function goesOnWithNews(story: Story, { sentence }: Frame): boolean {
  if (!isOfUnrest(story)) return false;
  const before = story.drafts.findLastIndex(
    ({ frame, clause, status }) =>
      sentence.index - frame.sentence.index === 1 && clause?.role === 'main' && status === 'occurred',
  );
  return before >= 0 && rootOf(story, before) <= LAST_OF_NEWS;
}

const LAST_OF_NEWS = 3;

const PURSUED: ReadonlySet<Kind> = new Set(['ruling', 'trial', 'arrest']);

const HURTS: ReadonlySet<Kind> = new Set(['attack', 'casualties', 'death', 'health']);

/** Words for some other time. */
const ELSEWHERE = new Set('similar previous previously earlier last past then ago once history before toll'.split(' '));

/**
 * “They met the men on Saturday evening. Officers say Orr turned round. He pointed a gun at them”: the attack that is told on, past
 * what was said of it since; `null` where none is, or where the report is of that very day.
 */
export function taleBehindWords(story: Story, frame: Frame, kind: Kind): number | null {
  const [news] = story.drafts;
  if (!HURTS.has(kind) || !news || frame.tokens.some(({ lower }) => ELSEWHERE.has(lower))) return null;
  for (let index = story.drafts.length - 1; index > 0; index--) {
    const draft = story.drafts[index];
    if (!draft || frame.sentence.index - draft.frame.sentence.index > FARTHEST_TALE) return null;
    if (draft.status === 'statement') continue;
    const root = rootOf(story, index);
    const isTold = draft.status === 'occurred' && draft.kind !== 'arrest';
    return isTold && story.isNear(story.drafts[root]?.time ?? draft.time) ? root : null;
  }
  return null;
}

const FARTHEST_TALE = 4;

/** The mention on whose day another lies, through those between. */
function rootOf({ drafts }: Story, index: number): number {
  let root = index;
  for (let steps = 0; steps < FARTHEST_TALE; steps++) {
    const time = drafts[root]?.time;
    if (time?.from !== 'mention' || !isSameDay(time)) return root;
    root = time.mention;
  }
  return root;
}

const isCrime = (kind: Kind): boolean => isViolent(kind) && kind !== 'arrest' && kind !== 'protest' && kind !== 'death';
