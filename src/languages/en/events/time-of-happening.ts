import type { Kind, MentionTime, Token } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { headOf } from '../grammar/noun-phrases.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { setsDeadline } from '../status/read-status.ts';
import { dayBeside } from './day-beside.ts';
import type { Frame, FrameTime } from './frame.ts';
import { lastDated, lastOf, news } from './last-told.ts';
import { lead } from './lead-time.ts';
import type { Story } from './story.ts';
import { hasHour } from './told-at-clock.ts';
import {
  calamityBeside,
  calamityOfNews,
  dayOfCalamity,
  isAtScene,
  isCalamity,
  isFresh,
  isOfUnrest,
  isViolent,
} from './told-calamities.ts';
import { crimeOf, crimeOfReport, taleBehindWords } from './told-crimes.ts';
import { dayNarrated, dayOf, dayOfTale, dayOfVote, isBesideYear, isOfMonth } from './told-days.ts';
import { timeToldInCourt } from './told-in-court.ts';
import { isOfLife, isPastLife, whoDied } from './told-lives.ts';
import { dayWitnessed } from './told-witnesses.ts';
import type { UndatedClause } from './undated-clause.ts';

const OF_LONG_AGO: MentionTime = { from: 'nothing', reason: 'goes on from a year long past' };

/** When something happened that the sentence gives no day for. */
export function timeOfHappening(undated: UndatedClause, story: Story): MentionTime {
  const { frame, clause, verb, kind, subject, attributed } = undated;
  if (kind === 'results' && isMarket(frame, clause)) return { from: 'publication', reason: 'markets of the day' };
  if (/^(?:remain|stay)$/.test(verb.lemma)) return { from: 'publication', reason: 'lasts on after the report' };
  if (lastedYears(frame, clause)) return { from: 'nothing', reason: 'tells how long it lasted, not when' };
  if (isOfLife(frame)) return { from: 'nothing', reason: 'some time in a life' };
  if (frame.tokens.some(isOfSeason)) return { from: 'nothing', reason: 'told of a season' };
  const crime = crimeOf(story, frame, verb, kind, subject) ?? crimeOfReport(story, frame, kind);
  const tale = crime === null ? null : dayNarrated(story, frame, subject);
  if (tale !== null)
    return { from: 'mention', mention: tale, order: 'same', reason: 'goes on telling what was dated before' };
  if (crime === -1) return { from: 'nothing', reason: 'the crime of a report from court, without time words' };
  if (crime !== null)
    return { from: 'mention', mention: crime, order: 'same', reason: 'part of the crime that was told with its day' };
  const vote = kind === 'election' && isOfVoters(frame, clause, verb) ? dayOfVote(story, frame) : null;
  if (vote !== null) return { from: 'mention', mention: vote, order: 'same', reason: 'the day of the vote' };
  const also = hasAlso(frame, clause) ? (subject?.() ?? null) : null;
  const beside =
    turnsAway(frame) || isPartDated(frame, clause)
      ? null
      : ((isCalamity(kind) ? calamityBeside(story, frame) : null) ??
        lastOf(story, also) ??
        lastDated(story, frame, 2) ??
        (goesOnOf(frame, clause) ? dayBeside(story, frame) : null) ??
        dayNarrated(story, frame, subject) ??
        dayOfTale(story, frame) ??
        dayWitnessed(story, frame, verb, subject));
  const last = beside !== null && isBackInCourt(story, beside, kind, frame) ? null : beside;
  // “…, the sheriff announced this morning. A clerk was injured”: in the blast that is the news
  const hurt = last !== null && isToldAside(story, last, kind) ? calamityOfNews(story, frame) : null;
  if (hurt !== null)
    return { from: 'mention', mention: hurt, order: 'same', reason: 'part of the calamity that the report is about' };
  const told = last === null ? taleBehindWords(story, frame, kind) : null;
  if (told !== null)
    return { from: 'mention', mention: told, order: 'same', reason: 'goes on telling what was dated before' };
  if (last !== null)
    return { from: 'mention', mention: last, order: 'same', reason: 'goes on telling what was dated before' };
  const heard = timeToldInCourt(undated, story);
  if (heard !== null) return heard;
  if (story.isLead(frame)) return isLifeStory(frame, clause) || isOfTheDead(story, frame, kind) ? OF_LONG_AGO : lead;
  const soon = hoursAfterNews(story, frame);
  if (soon !== null) return { from: 'mention', mention: soon, order: 'same', reason: 'hours after what is new' };
  if (isLifeStory(frame, clause) || isBesideYear(story, frame)) return OF_LONG_AGO;
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
  if (isPastLife(story, frame)) return { from: 'nothing', reason: 'the life of somebody who has died' };
  const isOfNews = isAtScene(frame) || hasHour(frame, clause) || (kind === 'casualties' && story.isLate(frame));
  const calamity =
    (isOfNews ? calamityOfNews(story, frame) : null) ??
    (story.isLate(frame) || isCalamity(kind)
      ? dayOfCalamity(story, frame, kind === 'other' ? 'casualties' : kind)
      : null);
  if (calamity !== null)
    return {
      from: 'mention',
      mention: calamity,
      order: 'same',
      reason: 'part of the calamity that the report is about',
    };
  const isNew =
    attributed || hasHour(frame, clause) || frame.tokens.some(isDawn) || (verb.passive && isAlso(frame, verb));
  const isBackground = story.isLate(frame) && !isNew;
  if (isBackground && !(isViolent(kind) && isOfUnrest(story) && isFresh(story, frame)))
    return { from: 'nothing', reason: 'told late in the article, without time words' };
  return { from: 'publication', reason: 'plain past in a report' };
}

/** “rang her before dawn”: of the day of the report. */
const isDawn = ({ lower }: Token): boolean => lower === 'dawn' || lower === 'daybreak' || lower === 'sunrise';

/** “He said he had seen her on May 3. Jurors also heard from a doctor”, in a report from court: not on the day of the crime. */
function isBackInCourt(story: Story, told: number, kind: Kind, { tokens }: Frame): boolean {
  const draft = story.drafts[told];
  if (!draft || kind !== 'trial' || draft.kind === 'trial' || draft.kind === 'ruling') return false;
  if (!/^(?:jurors|jury|court|judge|testimony)$/.test((tokens[0]?.pos === 'DET' ? tokens[1] : tokens[0])?.lower ?? ''))
    return false;
  return draft.time.from === 'expression' && isOfMonth(story.formOf(draft.time.expression));
}

/** “Ann Hay has died. Her career began by accident”: right behind her death. */
const isOfTheDead = (story: Story, { sentence }: Frame, kind: Kind): boolean =>
  kind !== 'death' &&
  kind !== 'health' &&
  story.drafts[0] !== undefined &&
  sentence.index > story.drafts[0].frame.sentence.index &&
  whoDied(story) !== null &&
  !story.drafts.some((draft) => isViolent(draft.kind) && draft.kind !== 'death');

/** Harm told right behind words that somebody has said since. */
const isToldAside = ({ drafts }: Story, last: number, kind: Kind): boolean =>
  kind === 'casualties' && drafts[last]?.status === 'statement';

/** “sued hours after the changes were announced”: on the day of what the report opens with. */
function hoursAfterNews(story: Story, frame: Frame): number | null {
  const after = frame.tree.clauses.find(
    ({ role, marker, start }) =>
      role === 'time' && marker === 'after' && /^(?:hours|minutes|moments)$/.test(frame.tokens[start - 1]?.lower ?? ''),
  );
  return after ? news(story, after.subject, frame) : null;
}

/** “The judge also ordered …”: who did something else before. */
const hasAlso = ({ tokens }: Frame, { verb }: Clause): boolean =>
  tokens.slice(Math.max(0, verb.first - 1), verb.last + 2).some(({ lower }) => lower === 'also');

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

/** “Born in 1928, she became a singer”, “Founded in 1931, the club grew”: some time after that year. */
const isLifeStory = ({ times: [first] }: Frame, { start, parts: [part], verb }: Clause): boolean =>
  part?.form === 'participle' &&
  part.first === start &&
  first !== undefined &&
  first.first > part.last &&
  first.last < verb.first &&
  isYear(first);

const isYear = ({ expression: { form } }: FrameTime): boolean =>
  form.kind === 'calendar' && form.year !== undefined && form.day === undefined;

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
      // “for four decades”, but not “for three years”
      (form.count === null ? /^(?:month|year|decade|century)$/ : /^(?:decade|century)$/).test(form.unit ?? '') &&
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
export const isMarket = ({ tokens }: Frame, { subject }: Clause): boolean =>
  subject !== null &&
  /^(?:analyst|brokerage|share|stock|index|future|bond|yield|dollar|euro|pound|yen|zloty|rouble|ruble|lira|rupee|peso|franc|currency|crude|oil|gold|bitcoin)$/.test(
    tokens[headOf(tokens, subject)]?.lemma ?? '',
  );

/** “Separately, the council …”: another matter, another day. */
const turnsAway = ({ tokens }: Frame): boolean => /^(?:Separately|Elsewhere|Meanwhile)$/.test(tokens[0]?.text ?? '');
