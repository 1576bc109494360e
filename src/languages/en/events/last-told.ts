import type { Actor, Kind } from '../../../types.ts';
import type { Clause } from '../grammar/clause-tree.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frame.ts';
import type { Story } from './story.ts';
import { isHour } from './told-at-clock.ts';

/** The latest mention before with a day of its own, at most this many sentences back. */
export function lastDated(story: Story, frame: Frame, sentencesBack: number): number | null {
  for (let index = story.drafts.length - 1; index >= 0; index--) {
    const draft = story.drafts[index];
    if (!draft || frame.sentence.index - draft.frame.sentence.index > sentencesBack) return null;
    if (draft.time.from === 'publication' && draft.status === 'statement' && draft.frame !== frame) return null;
    const main = draft.frame === frame ? null : mainBeside(story, draft, index);
    if (main?.time.from === 'publication') return null;
    if (main) continue;
    // “It followed an October 26 election”: what is only named is not gone on with
    if (draft.clause === null && draft.frame !== frame && draft.kind === 'election') continue;
    if (draft.frame !== frame && (isOfBackground(story, draft, index) || isOfLongAgo(story, draft) || isBirth(draft)))
      return null;
    if (draft.frame !== frame && leavesBackground(story, draft, frame)) return null;
    if (
      (story.isNear(draft.time) || story.isNextDay(draft.time)) &&
      draft.status !== 'deadline' &&
      draft.status !== 'scheduled' &&
      draft.status !== 'proposed'
    )
      return index;
  }
  return null;
}

/** “was arrested on January 12. ¶ Supporters chanted”, in a report of this week: a new paragraph is of the news again. */
function leavesBackground(
  story: Story,
  { time, kind, frame: told }: Draft,
  { sentence, tokens, times }: Frame,
): boolean {
  const [news] = story.drafts;
  if (!news || told.sentence.block === sentence.block || story.isLead(told)) return false;
  if (times.some(isHour)) return false;
  if (/^(?:he|she|they|it|the)$/.test(tokens[0]?.lower ?? '') || GOES_ON.has(kind)) return false;
  const isOfNews =
    news.time.from === 'publication' || (news.time.from === 'expression' && !story.isDayOfMonth(news.time));
  return isOfNews && story.isDayOfMonth(time);
}

/** What is told on over paragraphs. */
const GOES_ON: ReadonlySet<Kind> = new Set(['attack', 'casualties', 'death', 'accident', 'disaster', 'military']);

/** What a report opens with, where its day is told: “the exchange came a day after …”. */
export function news(story: Story, subject: Clause['subject'], { tokens }: Frame): number | null {
  if (subject === null || !/^(?:the|these|those)$/i.test(tokens[subject.start]?.text ?? '')) return null;
  const opening = story.drafts[0]?.frame;
  const found = story.drafts.findLastIndex(
    ({ frame, clause, time, status }) =>
      frame === opening &&
      clause?.role === 'main' &&
      status === 'occurred' &&
      time.from === 'expression' &&
      story.isDay(time.expression),
  );
  return found < 0 ? null : found;
}

/** What is new, where the report opens with it. */
export function opening(story: Story): number | null {
  const [first] = story.drafts;
  return first &&
    (first.time.from === 'publication' || (first.time.from === 'expression' && first.clause?.role === 'main'))
    ? 0
    : null;
}

/** The latest thing that somebody did or said, where that is dated or new. */
export function lastOf(story: Story, subject: Actor | null): number | null {
  if (!subject) return null;
  const found = story.drafts.findLastIndex(
    (draft) =>
      draft.subject?.name === subject.name &&
      (draft.status === 'occurred' || draft.status === 'statement') &&
      (draft.time.from === 'publication' || story.isNear(draft.time)),
  );
  return found < 0 ? null : found;
}

/** “Hay began the search in 1972”: what follows goes on from that year, not from what was told before it. */
function isOfLongAgo(story: Story, { clause, status, time, frame }: Draft): boolean {
  if (clause?.role !== 'main' || status !== 'occurred' || time.from !== 'expression') return false;
  // “It was the first to hit Hull since 1979”
  if (/^(?:be|have)$/.test(clause.verb.lemma)) return false;
  const form = story.formOf(time.expression);
  if (form?.kind !== 'calendar' || form.year === undefined) return false;
  return form.day === undefined || (form.weekday === undefined && !story.isLead(frame));
}

/** “was born in Hull on May 2, 1936”: nothing goes on from that day. */
const isBirth = ({ clause }: Draft): boolean => clause?.verb.lemma === 'bear' && clause.verb.passive;

/** “was killed on June 24, 2005, investigating a June 20 shooting”: beside what is of another year. */
function isOfBackground(story: Story, aside: Draft, index: number): boolean {
  const main = story.drafts
    .slice(Math.max(0, index - 3), index)
    .find(({ frame, clause, status }) => frame === aside.frame && clause?.role === 'main' && status === 'occurred');
  return main !== undefined && story.isFullDate(main.time) && !story.isNear(main.time);
}

/** “Jurors, who began deliberating on Tuesday, acquitted her”: the report goes on from the day of the main clause. */
function mainBeside(story: Story, aside: Draft, index: number): Draft | null {
  const { role, marker } = aside.clause ?? {};
  if (role !== 'relative' && !(role === 'time' && marker === 'after')) return null;
  const isMain = ({ frame, clause, status }: Draft, at: number) =>
    at < index && frame === aside.frame && clause?.role === 'main' && status === 'occurred';
  return story.drafts.find(isMain) ?? null;
}
