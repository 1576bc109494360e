import type { Token } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { headOf } from '../grammar/noun-phrases.ts';
import type { Draft } from './draft.ts';
import { kindOfNoun } from './event-nouns.ts';
import type { Frame } from './frame.ts';
import { LEAD_REASON } from './lead-time.ts';
import type { Story } from './story.ts';
import { isCalamity, ownDay } from './told-calamities.ts';

/** A lead that sums up what its speaker says: dated as that is, when the report dates it further on. */
export function dateLeads(story: Story): void {
  const [news] = story.drafts;
  const own = news?.status === 'occurred' && isCalamity(news.kind) ? ownDay(story.drafts, news) : -1;
  const died = news?.kind === 'death' && news.time.from === 'publication' ? dayOfDeath(story) : -1;
  if (news && died >= 0)
    news.time = { from: 'mention', mention: died, order: 'same', reason: 'what is reported is dated further on' };
  if (news && own >= 0)
    news.time = { from: 'mention', mention: own, order: 'same', reason: 'what is reported is dated further on' };
  dateCalamity(story);
  for (const [index, draft] of story.drafts.entries()) {
    if (draft.status !== 'statement' || draft.time.from !== 'publication' || draft.time.reason !== LEAD_REASON)
      continue;
    const mention = story.occasionOf(draft.speaker);
    if (mention !== null && mention > index)
      draft.time = { from: 'mention', mention, order: 'same', reason: 'the lead sums up what is dated later' };
  }
}

/** “At least 30 people have been killed in an attack. … It took place on Monday”: they were killed then. */
function dateCalamity(story: Story): void {
  const isLead = ({ status, kind, time }: Draft) =>
    status === 'occurred' && isCalamity(kind) && time.from === 'publication' && time.reason === LEAD_REASON;
  const lead = story.drafts.findIndex(isLead);
  const news = story.drafts[lead];
  if (!news) return;
  const near = (draft: Draft, most: number) => draft.frame.sentence.index - news.frame.sentence.index <= most;
  const mention = story.drafts.findIndex(
    (draft, at) =>
      at > lead &&
      ((near(draft, 3) && tellsWhen(story, draft)) ||
        (near(draft, 1) && draft.frame !== news.frame && isLoss(story, draft))),
  );
  if (mention < 0) return;
  for (const draft of story.drafts)
    if (draft.frame === news.frame && isLead(draft))
      draft.time = { from: 'mention', mention, order: 'same', reason: 'what is reported is dated further on' };
}

/** “Four people have died in a crash. The plane vanished from radar on Monday evening”. */
const isLoss = (story: Story, { status, kind, time, clause }: Draft): boolean =>
  status === 'occurred' &&
  clause?.role === 'main' &&
  clause.verb.tense === 'past' &&
  !clause.verb.perfect &&
  (kind === 'accident' ||
    kind === 'attack' ||
    /^(?:disappear|vanish|strike|hit|happen|occur)$/.test(clause.verb.lemma)) &&
  time.from === 'expression' &&
  story.isNear(time) &&
  story.isDay(time.expression);

/** “The attack, which took place on Monday”, “The crash happened at noon on Monday”. */
function tellsWhen(story: Story, { status, time, clause, frame: { tokens } }: Draft): boolean {
  if (status !== 'occurred' || clause === null || time.from !== 'expression') return false;
  if (!story.isNear(time) || !story.isDay(time.expression)) return false;
  const { verb, subject, antecedent } = clause;
  const takesPlace = verb.lemma === 'take' && tokens[verb.last + 1]?.lower === 'place';
  if (!takesPlace && !/^(?:occur|happen|strike|hit|come)$/.test(verb.lemma)) return false;
  const what = subject ?? antecedent;
  const kind = what ? kindOfNoun(tokens[headOf(tokens, what)]?.lemma ?? '') : null;
  return kind !== null && isCalamity(kind);
}

/** “Ann Hay, 75, has died. … The death occurred July 24”. */
const dayOfDeath = (story: Story): number =>
  story.drafts.findIndex(
    ({ kind, status, time, frame, clause }, at) =>
      at > 0 &&
      kind === 'death' &&
      status === 'occurred' &&
      time.from === 'expression' &&
      story.isDay(time.expression) &&
      story.isNear(time) &&
      frame.sentence.index <= story.leadSentences + 1 &&
      (clause?.subject == null || isDeath(frame, clause)),
  );

const isDeath = ({ tokens }: Frame, { subject }: Clause): boolean =>
  subject !== null && tokens[headOf(tokens, subject)]?.lemma === 'death';

/** The opening sentence tells with a day what is new, unless the next words say what has become of it since. */
export function markNews([first, second]: readonly Frame[], [draft]: readonly Draft[]): void {
  if (!first || draft?.frame !== first || draft.time.from !== 'expression' || draft.clause?.role !== 'main') return;
  const since = [first, second].some((frame) => frame?.tokens.some(isSinceThen));
  const told = draft.status === 'occurred' || draft.status === 'statement';
  if (told && !since && draft.clause.verb.tense === 'past') draft.time = { ...draft.time, news: true };
}

/** “has since died”, “since the verdict”; of “since 2019” nothing new is told. */
const isSinceThen = ({ text }: Token, index: number, tokens: readonly Token[]): boolean =>
  /^since$/i.test(text) && !/^\d/.test(tokens[index + 1]?.text ?? '');
