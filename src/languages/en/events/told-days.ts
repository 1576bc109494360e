import type { Actor, Kind, TimeExpression } from '../../../types.ts';
import type { Draft } from './draft.ts';
import { kindOfNoun } from './event-nouns.ts';
import type { Frame } from './frame.ts';
import type { Story } from './story.ts';
import { isCalamity } from './told-calamities.ts';

/** Whether the sentence before in the same paragraph tells of a year, or a month of a year: “In 1992 she left the band.” */
export function isBesideYear(story: Story, { sentence }: Frame): boolean {
  const before = story.drafts.findLast(({ frame: { sentence: other } }) => other.index < sentence.index);
  if (before?.status !== 'occurred' || before.time.from !== 'expression') return false;
  const { index, block } = before.frame.sentence;
  return sentence.index - index === 1 && sentence.block === block && isOfYear(story, before.time.expression);
}

/** Whether what was told last, shortly before, is of a year: “Marsh later said so”. */
export function isAfterYear(story: Story, { sentence }: Frame): boolean {
  const before = story.drafts.findLast(({ time }) => time.from === 'expression');
  if (before?.time.from !== 'expression' || sentence.index - before.frame.sentence.index > 2) return false;
  return isOfYear(story, before.time.expression);
}

/** A year, a month of one, a decade. */
function isOfYear(story: Story, expression: number): boolean {
  const form = story.formOf(expression);
  if (form?.kind === 'shift') return form.unit === 'year' || form.unit === 'decade' || form.unit === 'century';
  return form?.kind === 'calendar' && (form.year ?? form.decade) !== undefined && form.day === undefined;
}

const MOST_STEPS = 8;

/** “Orr escaped on June 4, 1998. He beat a guard. He shot a judge.”: the sentence before goes on with an attack or a flight that was told with its day. */
export function dayNarrated(
  story: Story,
  { sentence }: Frame,
  subjectOf: (() => Actor | null) | undefined,
): number | null {
  const goesOn = story.drafts
    .slice(-MOST_STEPS)
    .some(
      (draft) => sentence.index - draft.frame.sentence.index === 1 && isToldByMain(draft) && isOfTale(story, draft),
    );
  const subject = goesOn ? (subjectOf?.() ?? null) : null;
  if (subject === null || subject.type === 'group') return null;
  const found = story.drafts.findLastIndex(
    (draft) =>
      sentence.index - draft.frame.sentence.index === 1 &&
      isToldByMain(draft) &&
      draft.subject?.name === subject.name &&
      isOfTale(story, draft),
  );
  return found < 0 ? null : found;
}

/** “Orr shot a guard on June 4, 1998. Neighbors called 911.”, in a report from court: others did that then, as the sentence before goes on with the crime. */
export function dayOfTale(story: Story, { sentence, tokens }: Frame): number | null {
  const [news] = story.drafts;
  if (!news || !/^(?:ruling|trial)$/.test(news.kind)) return null;
  const found = story.drafts.findLastIndex(
    (draft) =>
      sentence.index - draft.frame.sentence.index <= 2 &&
      draft.frame.sentence.index < sentence.index &&
      isToldByMain(draft) &&
      draft.frame !== news.frame &&
      isOfTale(story, draft, FATAL),
  );
  return found < 0 || tokens.some(({ lemma }) => OF_COURT.has(lemma)) ? null : found;
}

/** Words for what came of a crime. */
const OF_COURT = new Set(
  `court courtroom judge jury juror trial verdict prosecutor prosecution attorney lawyer defense defence hearing plea plead conviction
  convict sentence charge indict indictment appeal since later bail custody`.split(/\s+/),
);

const isToldByMain = ({ status, clause }: Draft): boolean => status === 'occurred' && clause?.role === 'main';

/** A month, or a day of one. */
export const isOfMonth = (form: TimeExpression['form'] | undefined): boolean => {
  const written = form?.kind === 'clock' ? form.of : form;
  const day = written?.kind === 'within' ? written.part : written;
  return day?.kind === 'calendar' && day.month !== undefined;
};

/** Goes back to an attack or a flight on a day, or in a month, that is written. */
function isOfTale(story: Story, draft: Draft, kinds = TALES): boolean {
  let root: Draft | undefined = draft;
  for (let steps = 0; steps < MOST_STEPS && root?.time.from === 'mention' && isSame(root.time); steps++)
    root = story.drafts[root.time.mention];
  if (root?.time.from !== 'expression' || !isOfMonth(story.formOf(root.time.expression))) return false;
  return kinds.has(root.kind) || /^(?:escape|flee)$/.test(root.clause?.verb.lemma ?? '');
}

const isSame = ({ order, shiftDays, about }: Extract<Draft['time'], { from: 'mention' }>): boolean =>
  order === 'same' && shiftDays === undefined && !about;

const TALES: ReadonlySet<Kind> = new Set(['attack', 'casualties', 'arrest', 'accident', 'military']);

const FATAL: ReadonlySet<Kind> = new Set([...TALES, 'death']);

/** The latest dated mention that tells of such an event: “these talks”, “the crash”. */
export function lastWithNoun(
  story: Story,
  lemma: string,
  frame: Frame,
  form: TimeExpression['form'] | null = null,
): number | null {
  const words = SAME_EVENT.find((set) => set.has(lemma)) ?? new Set([lemma]);
  const least = Math.max(0, story.drafts.length - FARTHEST_BACK);
  const latest = (isItsOwn: (draft: Draft, at: number) => boolean) =>
    story.drafts.findLastIndex(
      (draft, index) =>
        index >= least &&
        draft.frame !== frame &&
        draft.time.from === 'expression' &&
        (form === null || JSON.stringify(story.formOf(draft.time.expression)) === JSON.stringify(form)) &&
        draft.status !== 'deadline' &&
        draft.frame.tokens.some(
          (token, at) =>
            words.has(token.lemma) &&
            token.pos === 'NOUN' &&
            (draft.status !== 'proposed' || isWithin(draft, at)) &&
            !isOnlyMeant(draft, at) &&
            isItsOwn(draft, at),
        ),
    );
  // “Hay, who was away at the time of the fire, came on Saturday”: another day than the fire’s
  const own = isCalamity(kindOfNoun(lemma) ?? 'other') ? latest(isOfClause) : -1;
  const found = own < 0 ? latest(() => true) : own;
  return found < 0 ? null : found;
}

/** “voted to authorize a strike”, “threatened a strike”: none yet. */
const isOnlyMeant = ({ clause, frame: { tokens, tree } }: Draft, at: number): boolean => {
  if (clause === null || at < clause.verb.last || tree.clauses[tree.owner[at] ?? -1] !== clause) return false;
  const part = clause.parts.findLast(
    ({ form, first }) => form === 'infinitive' && first > clause.verb.last && first < at,
  );
  return (
    /^(?:authorize|authorise|approve|threaten|avert|avoid|prevent|oppose|call|propose)$/.test(
      (part ?? clause.verb).lemma,
    ) && !/^(?:the|this|that)$/.test(tokens[at - 1]?.lower ?? '')
  );
};

/** Whether a word is of the clause that tells a mention, or of the noun that clause describes. */
const isOfClause = ({ clause, frame: { tree }, trigger }: Draft, at: number): boolean =>
  clause === null
    ? at === trigger
    : tree.clauses[tree.owner[at] ?? -1] === clause ||
      (clause.antecedent !== null && at >= clause.antecedent.start && at < clause.antecedent.end);

/** The latest happening of such a kind with a day of its own: “launched on March 8” for “launch”; with names, one told beside them. */
export function dayOf(story: Story, noun: string, frame: Frame, names: readonly string[] = []): number | null {
  const kind = kindOfNoun(noun);
  if (kind === null || kind === 'other') return null;
  const own = story.drafts.findLastIndex(
    (draft) =>
      draft.frame !== frame &&
      (draft.kind === kind || isKilling(draft, noun)) &&
      !/^(?:become|call|trigger|promise|announce)$/.test(draft.clause?.verb.lemma ?? '') &&
      (draft.frame.tokens[draft.trigger]?.lemma === noun || !draft.noun) &&
      names.every((name) => draft.frame.tokens.some(({ text }) => text === name)) &&
      draft.status === 'occurred' &&
      draft.time.from === 'expression' &&
      story.isDay(draft.time.expression),
  );
  const found = own < 0 && WRECKS.has(noun) && names.length === 0 ? dayOfToll(story, frame) : own;
  return found < 0 ? null : found;
}

/** “Three people died when a jet left the runway on May 3” for “the crash”. */
const dayOfToll = (story: Story, frame: Frame): number =>
  story.drafts.findIndex(
    (draft) =>
      draft.frame !== frame &&
      (draft.kind === 'casualties' || draft.kind === 'death') &&
      draft.status === 'occurred' &&
      draft.clause?.role === 'main' &&
      draft.time.from === 'expression' &&
      story.isDay(draft.time.expression),
  );

const WRECKS = new Set(['crash', 'accident', 'collision', 'wreck', 'derailment']);

/** “A bullet killed a girl on May 3” for “the shooting”, “was killed on May 3” for “the killing”. */
const isKilling = ({ kind, clause, frame: { tokens } }: Draft, noun: string): boolean =>
  kind === 'casualties' &&
  /^(?:shooting|killing|slaying|murder)$/.test(noun) &&
  /^(?:kill|slay|die|hit|wound)$/.test(clause?.verb.lemma ?? '') &&
  (noun !== 'shooting' || tokens.some(({ lemma }) => /^(?:bullet|gun|gunman|gunshot|gunfire|shot|shoot)$/.test(lemma)));

/** The day that people voted: of an election, or of what voters did. */
export const dayOfVote = (story: Story, frame: Frame): number | null =>
  dayOf(story, 'election', frame) ?? dayOfVoters(story);

function dayOfVoters(story: Story): number | null {
  const found = story.drafts.findLastIndex(
    ({ frame, subject, status, time, clause }) =>
      clause?.role === 'main' &&
      status === 'occurred' &&
      subject !== null &&
      (/^voters\b/i.test(subject.name) || isShareOfVote(frame, clause.verb.last)) &&
      time.from === 'expression' &&
      story.isDay(time.expression),
  );
  return found < 0 ? null : found;
}

/** “took 49.11 percent, or 369,591 fewer votes”. */
const isShareOfVote = ({ tokens }: Frame, verb: number): boolean =>
  /^(?:take|win|get|secure|receive|garner|poll|have)$/.test(tokens[verb]?.lemma ?? '') &&
  tokens[verb + 1]?.pos === 'NUM' &&
  tokens.some(({ lemma }) => lemma === 'vote' || lemma === 'runoff' || lemma === 'ballot');

/** The latest time with a day of its own that the article told of just this, beside these names: “he was arrested” for “arrest”. */
export function dayOfVerb(story: Story, lemma: string, frame: Frame, names: readonly string[]): number | null {
  const found = story.drafts.findLastIndex(
    (draft) =>
      draft.frame !== frame &&
      !draft.noun &&
      draft.status === 'occurred' &&
      draft.time.from === 'expression' &&
      draft.frame.tokens[draft.trigger]?.lemma === lemma &&
      story.isDay(draft.time.expression) &&
      names.every((name) => draft.frame.tokens.some(({ text }) => text === name)),
  );
  return found < 0 ? null : found;
}

/** Whether a word is of the clause that tells a mention. */
const isWithin = ({ clause }: Draft, at: number): boolean => clause !== null && at >= clause.start && at < clause.end;

const FARTHEST_BACK = 60;

/** Nouns that may point at one and the same event. */
const SAME_EVENT: readonly ReadonlySet<string>[] = [
  new Set(['talk', 'negotiation', 'discussion', 'meeting']),
  new Set(['attack', 'strike', 'airstrike', 'assault', 'bombing', 'raid', 'shelling']),
  new Set(['blast', 'explosion']),
  new Set(['fire', 'blaze', 'inferno']),
  new Set(['quake', 'earthquake', 'tremor', 'temblor']),
  new Set(['crash', 'accident', 'collision']),
  new Set(['storm', 'hurricane', 'typhoon', 'cyclone']),
  new Set(['deal', 'merger', 'acquisition', 'takeover']),
];
