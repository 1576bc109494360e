import type { Kind, MentionTime, Status, Token } from '../../../types.ts';
import type { Clause } from '../grammar/clause-tree.ts';
import { headOf } from '../grammar/noun-phrases.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frame.ts';
import type { Story } from './story.ts';
import { whoDied } from './told-lives.ts';

/** The calamity of other days that the sentences before tell of: its dead and its damage are told without a day. */
export function lastCalamity(story: Story, frame: Frame): number | null {
  const found = story.drafts.findLastIndex(
    ({ kind, status, clause, frame: other }) =>
      frame.sentence.index - other.sentence.index <= 3 &&
      isCalamity(kind) &&
      status === 'occurred' &&
      !isSinceWhen(clause),
  );
  const { time } = story.drafts[found] ?? {};
  if (time?.from === 'mention' && time.shiftDays !== undefined) {
    const main = violentMain(story, story.drafts[found]);
    if (main >= 0) return main;
  }
  if (time && isOfNewsAgain(story, frame, story.drafts[found]?.frame)) return 0;
  const isDated =
    time?.from === 'expression'
      ? story.isFullDate(time) || (isRightBefore(story.drafts[found]?.frame, frame) && isOfStretch(story, time))
      : time?.from === 'mention' && time.order === 'same' && !time.about;
  return isDated ? found : null;
}

/** “Rioters fought police on Saturday, a week after the shooting of a boy. Youths threw rocks”: the main happening of the sentence, where that is violent too. */
const violentMain = ({ drafts }: Story, beside: Draft | undefined): number =>
  drafts.findLastIndex(
    ({ frame, clause, status, kind }) =>
      frame === beside?.frame &&
      clause?.role === 'main' &&
      status === 'occurred' &&
      (isViolent(kind) || kind === 'other'),
  );

/** “A quake killed 300 there in 2003. ¶ The island was worst hit by the quake”: in a new paragraph, the one that the report is about. */
export function isOfNewsAgain(story: Story, { tokens, sentence }: Frame, before: Frame | undefined): boolean {
  const [news] = story.drafts;
  if (before === undefined || news?.status !== 'occurred' || !isCalamity(news.kind) || !story.isNear(news.time))
    return false;
  if (before === news.frame || before.sentence.block === sentence.block) return false;
  const names = new Set(news.frame.tokens.flatMap(({ pos, lemma }) => (pos === 'NOUN' ? sameCalamity(lemma) : [])));
  return tokens.some(({ pos, lemma }, at) => pos === 'NOUN' && names.has(lemma) && isTheOne(tokens, at));
}

/** “The blaze spread quickly through the store”: whatever became of the calamity that a report opens with. */
export function tellsOfNews({ drafts: [news] }: Story, { tokens }: Frame, { role, subject, verb }: Clause): boolean {
  if (role !== 'main' || subject === null || verb.tense !== 'past' || verb.perfect || verb.modal || verb.negated)
    return false;
  if (news?.status !== 'occurred' || !isCalamity(news.kind) || tokens[subject.start]?.lower !== 'the') return false;
  const names = sameCalamity(tokens[headOf(tokens, subject)]?.lemma ?? '');
  return news.frame.tokens.some(({ lemma }) => names.includes(lemma));
}

const isTheOne = (tokens: Frame['tokens'], noun: number): boolean =>
  tokens.slice(Math.max(0, noun - 2), noun).some(({ lower }) => lower === 'the');

/** “quake” for “earthquake”, “blaze” for “fire”: the words for the same calamity; none for a word for something else. */
const sameCalamity = (noun: string): readonly string[] => CALAMITY_WORDS.find((words) => words.includes(noun)) ?? [];

const CALAMITY_WORDS = [
  'quake earthquake tremor temblor',
  'fire blaze inferno',
  'storm hurricane typhoon cyclone',
  'blast explosion',
  'crash accident collision',
  'flood flooding',
  'shooting attack',
  'eruption',
  'landslide mudslide',
  'spill leak',
  'outage blackout',
].map((words) => words.split(' '));

const isRightBefore = (other: Frame | undefined, { sentence }: Frame): boolean =>
  sentence.index - (other?.sentence.index ?? 0) === 1;

/** “The last big quake was in February. It killed 612 people”, “in 2003”. */
function isOfStretch(story: Story, { expression }: Extract<MentionTime, { from: 'expression' }>): boolean {
  const form = story.formOf(expression);
  return form?.kind === 'calendar' && (form.month ?? form.year) !== undefined;
}

/** Whether a sentence tells of those who fight a calamity, or of where it happens: “Crews poured water on the fire”. */
export const isAtScene = ({ tokens }: Frame): boolean =>
  tokens.some(({ pos, lemma }) => pos === 'NOUN' && SCENES.has(lemma));

const SCENES = new Set(
  'fire blaze flame smoke firefighter firefighting fireman crew ambulance paramedic rescuer scene wreckage debris rubble'.split(
    ' ',
  ),
);

/** The calamity that a report opens with, on whose day people fled and were hurt, however late that is told. */
export function calamityOfNews(story: Story, { tokens }: Frame): number | null {
  const [news] = story.drafts;
  if (whoDied(story)) return null;
  if (news?.status !== 'occurred' || !isCalamity(news.kind) || !story.isNear(news.time)) return null;
  return tokens.some(isOfOther) ? null : Math.max(0, ownDay(story.drafts, news));
}

/** Words for a calamity of some other day. */
const OTHERS = new Set(
  'similar previous previously earlier another other last past before then worst deadliest history ago decade century'.split(
    ' ',
  ),
);

/** “a plane that crashed on Sunday has been found. 68 people were killed”: the calamity that the sentence before tells of, also in passing. */
export function calamityBeside(story: Story, frame: Frame): number | null {
  const found = story.drafts.findLastIndex(
    ({ kind, status, time, frame: other }) =>
      frame.sentence.index - other.sentence.index === 1 &&
      isCalamity(kind) &&
      status === 'occurred' &&
      story.isNear(time),
  );
  return found < 0 ? null : found;
}

/** “… Shop windows were smashed”, late in a report of a riot that tells of no other day: part of it. */
export function dayOfCalamity(story: Story, frame: Frame, kind: Kind): number | null {
  if (!isViolent(kind) || whoDied(story) || goesOnUndated(story, frame)) return null;
  const found = violentNews(story);
  const news = story.drafts[found];
  if (!news) return null;
  if (!isOfReport(story, news.time)) return null;
  if (tellsOfOther(frame)) return null;
  const told = story.drafts.findLast(
    ({ frame: { sentence }, time, status }) =>
      time.from === 'expression' && HAPPENED.has(status) && frame.sentence.index - sentence.index <= NEAR_SENTENCES,
  );
  return told && !story.isNear(told.time) ? null : found;
}

/** “Half of the settlers left. But the dairy did well”: goes on with what is told of no day. */
function goesOnUndated({ drafts }: Story, { sentence }: Frame): boolean {
  const before = drafts.at(-1);
  return (
    before !== undefined &&
    before.status === 'occurred' &&
    before.time.from === 'nothing' &&
    sentence.index - before.frame.sentence.index <= 2
  );
}

/** Whether a sentence has words for some other day. */
export const tellsOfOther = ({ tokens }: Frame): boolean => tokens.some(isOfOther);

/** “before making off”, “then fled” tell of the same. */
function isOfOther({ lower }: Token, at: number, tokens: readonly Token[]): boolean {
  if (!OTHERS.has(lower)) return false;
  const next = tokens[at + 1];
  if (lower === 'before') return next?.pos !== 'VERB';
  return lower !== 'then' || (next?.pos !== 'VERB' && at > 0);
}

/** Whether a report of something new tells nothing of other times shortly before a sentence. */
export function isFresh(story: Story, { sentence, times }: Frame): boolean {
  const [news] = story.drafts;
  if (!news || !isOfReport(story, news.time)) return false;
  const told = story.drafts.findLast(
    ({ time, frame }) => time.from === 'expression' && sentence.index - frame.sentence.index <= FRESH_SENTENCES,
  );
  if (!told || story.isNear(told.time)) return true;
  // In a paragraph of its own, what has no day is again of the unrest.
  const isApart = told.frame.sentence.block !== sentence.block && !times.some(({ datable }) => datable);
  return isApart && isOfUnrest(story);
}

/** Whether a report opens with several violent happenings: a riot, a battle, a strike that turns to it. */
export const isOfUnrest = ({ drafts }: Story): boolean =>
  drafts.slice(0, OPENING_DRAFTS).filter(({ kind }) => isViolent(kind) || kind === 'strike-action').length > 1;

const FRESH_SENTENCES = 6;
const OPENING_DRAFTS = 8;

/** New, or of a day near the report, also where that was told before it. */
function isOfReport(story: Story, from: MentionTime): boolean {
  let time = from;
  for (let steps = 0; steps < MOST_STEPS && time.from === 'mention' && time.order === 'same'; steps++)
    time = story.drafts[time.mention]?.time ?? time;
  return time.from === 'publication' || story.isNear(time);
}

const MOST_STEPS = 6;

/** What a report opens with, past the words of those who comment on it: “The minister condemned the attack. … Three people were killed.” */
function violentNews({ drafts, leadSentences }: Story): number {
  const found = drafts.findIndex(({ status }) => status !== 'statement');
  const news = drafts[found];
  const isNews = news?.status === 'occurred' && isViolent(news.kind);
  const told = isNews ? ownDay(drafts, news) : -1;
  if (told >= 0) return told;
  return isNews && (found === 0 || news.frame.sentence.index <= leadSentences + BEFORE_NEWS) ? found : -1;
}

const BEFORE_NEWS = 3;

/**
 * “A bomb killed two guards, officials said on Saturday. The explosion occurred on Friday”: the mention with the calamity’s own day, where
 * the first has that on which it was told; −1 where there is none.
 */
export function ownDay(drafts: Story['drafts'], news: Draft): number {
  if (isDatedItself(news) || news.time.from !== 'expression') return -1;
  return drafts.findIndex(
    (draft) =>
      draft !== news &&
      draft.status === 'occurred' &&
      isCalamity(draft.kind) &&
      draft.frame.sentence.index - news.frame.sentence.index <= BEFORE_NEWS &&
      isDatedItself(draft),
  );
}

/** By a day in its own clause. */
function isDatedItself({ time, frame, clause }: Draft): boolean {
  if (time.from !== 'expression' || clause === null) return false;
  const said = frame.times.find(({ index }) => index === time.expression);
  return said !== undefined && frame.tree.clauses[frame.tree.owner[said.first] ?? -1] === clause;
}

const NEAR_SENTENCES = 4;

const HAPPENED: ReadonlySet<Status> = new Set(['occurred', 'ongoing', 'statement']);

export const isViolent = (kind: Kind): boolean => isCalamity(kind) || VIOLENT.has(kind);

const VIOLENT: ReadonlySet<Kind> = new Set(['protest', 'arrest', 'military']);

/** “its heaviest raid since the invasion began in 2022” tells of the raid. */
const isSinceWhen = (clause: Clause | null): boolean => clause?.role === 'time' && clause.marker === 'since';

const CALAMITIES: ReadonlySet<Kind> = new Set(['accident', 'disaster', 'attack', 'casualties', 'death']);

export function isCalamity(kind: Kind): boolean {
  return CALAMITIES.has(kind);
}
