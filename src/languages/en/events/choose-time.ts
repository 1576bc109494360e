import type { Actor, Kind, MentionTime, Status, Token } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { headOf } from '../grammar/noun-phrases.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { setsDeadline } from '../status/read-status.ts';
import type { Draft } from './draft.ts';
import { kindOfNoun } from './event-nouns.ts';
import type { Frame } from './frame.ts';
import { lastDated, lastOf } from './last-told.ts';
import type { Story } from './story.ts';
import { AT_HOUR, dayAtHour, opensWithHour } from './told-at-clock.ts';
import { calamityBeside, isCalamity, lastCalamity } from './told-calamities.ts';
import { dayBeside, dayOf, dayOfVote, lastWithNoun } from './told-days.ts';

export interface UndatedClause {
  readonly frame: Frame;
  readonly clause: Clause;
  readonly verb: VerbGroup;
  readonly status: Status;
  readonly kind: Kind;
  readonly speaker: Actor | null;
  /** “The judge also ordered …”: who did something else before. */
  readonly also?: Actor | null;
  readonly spoken: boolean;
  /** “…, medics said”: told as news, however late in the article. */
  readonly attributed?: boolean;
}

/** Where a clause without a date of its own takes it from, with the reason. */
export function timeWithoutExpression(undated: UndatedClause, story: Story): MentionTime {
  const { frame, clause, verb, status } = undated;
  const referred = referredEvent(frame, clause, story);
  const isPast = referred === null || !/^(?:scheduled|proposed)$/.test(story.drafts[referred]?.status ?? '');
  if (referred !== null && verb.tense === 'past' && isPast)
    return { from: 'mention', mention: referred, order: 'same', reason: 'refers back to an event already told' };
  const limit =
    verb.tense === 'past' && /^(?:pass|expire|lapse|loom)$/.test(verb.lemma)
      ? lastDeadline(frame, clause, story)
      : null;
  if (limit !== null) return { from: 'mention', mention: limit, order: 'same', reason: 'the deadline already told' };
  if (opensWithHour(frame)) return timeOfEntry(story);
  const told = (status === 'occurred' || status === 'statement') && !isMarket(frame, clause);
  const hour = told ? dayAtHour(story, frame, clause) : null;
  if (hour !== null) return { from: 'mention', mention: hour, order: 'same', reason: AT_HOUR };
  if (verb.perfect && verb.tense === 'past' && hasClock(frame))
    return { from: 'publication', reason: 'at a time of the day of the report' };
  if (verb.perfect && verb.tense === 'past') return earlier(frame, story);
  if (hasRecentWords(frame)) return { from: 'publication', reason: 'told as recent' };
  if (verb.perfect && status === 'ongoing') return { from: 'publication', reason: 'under way when reported' };
  if (verb.perfect)
    return story.isLead(frame) ? lead : { from: 'nothing', reason: 'present perfect without time words' };
  if (status === 'scheduled' || status === 'proposed') return aheadOf(undated, story);
  if (undated.spoken) return timeOfSaying(undated, story);
  if (verb.tense === 'present') return { from: 'publication', reason: 'told in the present' };
  const calamity = isCalamity(undated.kind) ? lastCalamity(story, frame) : null;
  if (calamity !== null)
    return { from: 'mention', mention: calamity, order: 'same', reason: 'goes on telling the same calamity' };
  return timeOfHappening(undated, story);
}

function timeOfEntry(story: Story): MentionTime {
  const mention = story.entriesFrom ?? null;
  if (mention === null) return { from: 'publication', reason: 'an hour of the day of the report' };
  return { from: 'mention', mention, order: 'same', reason: AT_HOUR };
}

const LEAD_REASON = 'the lead of a report';
const lead: MentionTime = { from: 'publication', reason: LEAD_REASON };

/** A lead that sums up what its speaker says: dated as that is, when the report dates it further on. */
export function dateLeads(story: Story): void {
  for (const [index, draft] of story.drafts.entries()) {
    if (draft.status !== 'statement' || draft.time.from !== 'publication' || draft.time.reason !== LEAD_REASON)
      continue;
    const mention = story.occasionOf(draft.speaker);
    if (mention !== null && mention > index)
      draft.time = { from: 'mention', mention, order: 'same', reason: 'the lead sums up what is dated later' };
  }
}

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

function earlier(frame: Frame, story: Story): MentionTime {
  const last = lastDated(story, frame, 2);
  if (last === null) return { from: 'nothing', reason: 'past perfect without time words' };
  return { from: 'mention', mention: last, order: 'before', reason: 'past perfect: before what was told last' };
}

function aheadOf({ verb, spoken }: UndatedClause, story: Story): MentionTime {
  if (spoken && verb.tense === 'past') return { from: 'publication', reason: 'plain past in a report' };
  return story.drafts.length === 0 ? lead : { from: 'nothing', reason: 'lies ahead without a date' };
}

function timeOfSaying({ frame, verb, speaker }: UndatedClause, story: Story): MentionTime {
  const assembly = verb.tense === 'past' ? assemblyTold(frame, verb, story) : null;
  if (assembly !== null)
    return { from: 'mention', mention: assembly, order: 'same', reason: 'told those who met then' };
  const occasion = story.occasionOf(speaker);
  if (occasion !== null && verb.tense === 'past')
    return { from: 'mention', mention: occasion, order: 'same', reason: 'the same speaker on the same occasion' };
  if (verb.tense === 'present') return { from: 'publication', reason: 'told in the present' };
  return story.isLead(frame) ? lead : { from: 'publication', reason: 'plain past “said”' };
}

/** “told the summit”: the meeting that the article has told of with its day. */
function assemblyTold(frame: Frame, { lemma, last }: VerbGroup, story: Story): number | null {
  const { tokens } = frame;
  const concedes = lemma === 'concede' && /^(?:PUNCT|ADP|ADV)$/.test(tokens[last + 1]?.pos ?? 'PUNCT');
  if (concedes || (tokens[last + 1]?.lower === 'defeat' && lemma === 'concede')) return dayOfVote(story, frame);
  if (lemma !== 'tell') return null;
  if (SUPPORTERS.has(tokens[last + 1]?.lower ?? '')) return dayOfVote(story, frame);
  const noun = tokens[last + 2];
  if (/^(?:the|an?)$/.test(tokens[last + 1]?.lower ?? '') && /^(?:crowd|audience)$/.test(noun?.lower ?? ''))
    return lastWithNoun(story, 'rally', frame) ?? dayOfVote(story, frame) ?? lastWithNoun(story, 'meeting', frame);
  if (tokens[last + 1]?.lower !== 'the' || !ASSEMBLIES.has(noun?.lemma ?? '')) return null;
  return lastWithNoun(story, noun?.lemma ?? '', frame);
}

/** Whom a candidate speaks to on the night of the vote. */
const SUPPORTERS = new Set(['supporters', 'backers', 'cheering']);

const ASSEMBLIES = new Set(['summit', 'meeting', 'conference', 'rally', 'congress', 'forum', 'gathering', 'vigil']);

function timeOfHappening(
  { frame, clause, verb, kind, also = null, attributed }: UndatedClause,
  story: Story,
): MentionTime {
  if (kind === 'results' && isMarket(frame, clause)) return { from: 'publication', reason: 'markets of the day' };
  if (/^(?:remain|stay)$/.test(verb.lemma)) return { from: 'publication', reason: 'lasts on after the report' };
  if (lastedYears(frame, clause)) return { from: 'nothing', reason: 'tells how long it lasted, not when' };
  if (frame.tokens.some(isOfSeason)) return { from: 'nothing', reason: 'told of a season' };
  const same = isCalamity(kind) ? calamityBeside(story, frame) : null;
  const narrated = goesOnOf(frame, clause) ? dayBeside(story, frame) : null;
  const vote = kind === 'election' && isOfVoters(frame, clause, verb) ? dayOfVote(story, frame) : null;
  if (vote !== null) return { from: 'mention', mention: vote, order: 'same', reason: 'the day of the vote' };
  const last =
    turnsAway(frame) || isPartDated(frame, clause)
      ? null
      : (same ?? lastOf(story, also) ?? lastDated(story, frame, 2) ?? narrated);
  if (last !== null)
    return { from: 'mention', mention: last, order: 'same', reason: 'goes on telling what was dated before' };
  if (story.isLead(frame)) return lead;
  if (
    setsDeadline(verb.lemma) &&
    frame.times.some(({ datable, expression }) => datable && expression.relation === 'by')
  )
    return { from: 'publication', reason: 'sets a deadline in a report' };
  const isBallot = /^(?:vote|election)$/.test(kind) && isOfVoters(frame, clause, verb);
  const ballot = isBallot ? (dayOfVote(story, frame) ?? dayOf(story, 'vote', frame)) : null;
  if (ballot !== null) return { from: 'mention', mention: ballot, order: 'same', reason: 'the day of the vote' };
  if (lastsOn(frame)) return { from: 'publication', reason: 'lasts on after the report' };
  if (kind === 'election' && isOfVoters(frame, clause, verb) && story.drafts[0]?.kind === 'election')
    return { from: 'mention', mention: 0, order: 'same', reason: 'part of the result that the report opens with' };
  if (isOfSentence(story, verb))
    return { from: 'mention', mention: 0, order: 'same', reason: 'part of the sentence that the report opens with' };
  if (story.isLate(frame) && !attributed && !(verb.passive && isAlso(frame, verb)))
    return { from: 'nothing', reason: 'told late in the article, without time words' };
  return { from: 'publication', reason: 'plain past in a report' };
}

/** “They were banned from driving for 12 years”, in a report of their sentence. */
const isOfSentence = ({ drafts: [news] }: Story, { lemma, passive }: VerbGroup): boolean =>
  passive &&
  news?.status === 'occurred' &&
  /^(?:jail|sentence|imprison|fine)$/.test(news.clause?.verb.lemma ?? '') &&
  /^(?:ban|fine|order|disqualify|jail|sentence|tell|make|give)$/.test(lemma);

/** “An autopsy completed in February 2023 gave the cause”. */
const isPartDated = ({ times, tokens }: Frame, { parts, verb }: Clause): boolean =>
  times.length > 0 &&
  tokens[verb.first - 1]?.text !== ',' &&
  parts.some(
    ({ form, first, last }) =>
      form === 'participle' &&
      first < verb.first &&
      times.some((time) => time.datable && time.first > last && time.last <= verb.first),
  );

/** “Voters also approved a levy”, “the incumbent lost to a nurse”. */
const isOfVoters = ({ tokens }: Frame, { subject }: Clause, { lemma }: VerbGroup): boolean =>
  /^(?:win|lose|defeat|elect|re-elect|unseat|concede)$/.test(lemma) ||
  (subject !== null && tokens[headOf(tokens, subject)]?.lemma === 'voter');

/** “He was also banned from driving”: beside what is new. */
const isAlso = ({ tokens }: Frame, { first, last }: VerbGroup): boolean =>
  tokens.slice(first, last).some(({ lower }) => lower === 'also');

/** “was governed for decades by generals”, but not “jailed her for three years”. */
const lastedYears = ({ times }: Frame, { verb, end }: Clause): boolean =>
  times.some(
    ({ first, datable, expression: { form, relation } }) =>
      !datable &&
      relation === 'for' &&
      form.kind === 'duration' &&
      form.count === null &&
      /^(?:month|year|decade|century)$/.test(form.unit ?? '') &&
      first > verb.last &&
      first < end,
  );

/** “exported 356,000 tonnes last season”. */
const isOfSeason = ({ lower }: Token, index: number, tokens: readonly Token[]): boolean =>
  lower === 'season' && /^(?:last|previous|past)$/.test(tokens[index - 1]?.lower ?? '');

/** “ordered flags lowered through Sunday”. */
const lastsOn = (frame: Frame): boolean =>
  frame.times.some(({ datable, expression }) => datable && expression.relation === 'until');

/** “He was arrested as he left”. */
const goesOnOf = ({ tokens }: Frame, { subject }: Clause): boolean =>
  subject !== null && subject.end - subject.start === 1 && /^(?:he|she|they)$/i.test(tokens[subject.start]?.text ?? '');

/** “Shares of the firm slipped 3%”. */
const isMarket = ({ tokens }: Frame, { subject }: Clause): boolean =>
  subject !== null &&
  /^(?:share|stock|index|future|bond|yield|dollar|euro|pound|yen|zloty|rouble|ruble|lira|rupee|peso|franc|currency|crude|oil|gold|bitcoin)$/.test(
    tokens[headOf(tokens, subject)]?.lemma ?? '',
  );

/** “Separately, the council …”: another matter, another day. */
const turnsAway = ({ tokens }: Frame): boolean => /^(?:Separately|Elsewhere|Meanwhile)$/.test(tokens[0]?.text ?? '');

/** “These talks”, “the negotiations”: an event told before, as the subject. */
export function referredEvent(frame: Frame, clause: Clause, story: Story): number | null {
  if (!clause.subject) return null;
  const first = frame.tokens[clause.subject.start]?.lower ?? '';
  if (!/^(?:the|these|this|those|that)$/.test(first)) return null;
  const head = frame.tokens[headOf(frame.tokens, clause.subject)];
  const kind = head && head.pos === 'NOUN' ? kindOfNoun(head.lemma) : null;
  return head && kind && !UNREFERRED.has(kind) ? lastWithNoun(story, head.lemma, frame) : null;
}

/** “That deadline passed”: the one told last. */
function lastDeadline({ tokens, sentence }: Frame, { subject }: Clause, story: Story): number | null {
  const head = subject ? tokens[headOf(tokens, subject)] : undefined;
  if (head?.lemma !== 'deadline') return null;
  const found = story.drafts.findLastIndex(
    ({ status, time, frame }) =>
      /^(?:deadline|scheduled)$/.test(status) &&
      time.from === 'expression' &&
      sentence.index - frame.sentence.index <= 2,
  );
  return found < 0 ? null : found;
}

/** Kinds whose nouns say too little to point back: “the statement”, “the law”. */
const UNREFERRED: ReadonlySet<Kind> = new Set([
  'statement',
  'other',
  'science',
  'results',
  'law',
  'sport',
  'casualties',
]);

/** “By 4 p.m., 9,300 ballots had been counted”. */
export const hasClock = (frame: Frame): boolean =>
  frame.times.some(
    ({ datable, expression: { form, relation } }) => !datable && form.kind === 'clock' && relation === 'by',
  );

export function hasRecentWords(frame: Frame): boolean {
  return frame.times.some(
    ({ expression: { form, text } }) =>
      form.kind === 'vague' &&
      (form.value === 'PAST_REF' || form.value === 'PRESENT_REF') &&
      /recent|now|current/i.test(text),
  );
}
