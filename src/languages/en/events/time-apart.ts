import type { MentionTime, Status } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { headOf } from '../grammar/noun-phrases.ts';
import { isLength } from '../word-lists.ts';
import { dayCountedFrom } from './distances.ts';
import type { Frame } from './frame.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { countOf, LASTING, timeFromOwn } from './time-since.ts';
import { timeFromTold } from './told-before.ts';
import { dayOf, dayOfVote } from './told-days.ts';

/** “six days after launch”, “two weeks after the verdict”: counted from a day that was told before. */
export function timeApart(
  { frame, story, found, used }: SentenceReading,
  clause: Clause,
  status: Status,
): MentionTime | null {
  if (clause.verb.tense !== 'past' || status === 'scheduled' || status === 'deadline') return null;
  const { tokens } = frame;
  const night = tokens.findIndex(
    ({ lower }, at) => lower === 'election' && /^(?:night|day)$/.test(tokens[at + 1]?.lower ?? ''),
  );
  const ofVote = (night > clause.verb.last && tokens[night - 1]?.lower === 'on') || isTurnout(frame, clause);
  const vote = ofVote ? dayOfVote(story, frame) : null;
  if (vote !== null) return { from: 'mention', mention: vote, order: 'same', reason: 'the day of the vote' };
  const eve = tokens.findIndex(({ lower }, at) => lower === 'eve' && tokens[at + 1]?.lower === 'of');
  const noun = tokens[eve + 3]?.lemma ?? '';
  const voted =
    eve > clause.verb.last
      ? (dayOf(story, /^(?:vote|poll|ballot)$/.test(noun) ? 'election' : noun, frame) ?? dayOf(story, noun, frame))
      : null;
  if (voted !== null)
    return { from: 'mention', mention: voted, order: 'same', shiftDays: -1, reason: 'the day before it' };
  const beside = besideEvent(frame, clause);
  const same =
    beside === null ? null : (dayOf(story, beside, frame) ?? (ANNOUNCED.has(beside) ? newsDay(story) : null));
  if (same !== null) return { from: 'mention', mention: same, order: 'same', reason: 'within hours of it' };
  const again = timeFromTold({ frame, story, found, used }, clause);
  if (again) return again;
  let unknown = false;
  for (const { index, first, last, expression } of frame.times) {
    const marker = tokens[last]?.lower ?? '';
    const count = countOf(expression);
    const at = tokens[last + 1]?.pos === 'DET' ? last + 2 : last + 1;
    const next = tokens[at + 1];
    if (!unknown && count !== null)
      unknown =
        opensBeforeClause(frame, clause, first, last) ||
        (!story.isLead(frame) && isCountedFromClause(frame, clause, first, last));
    const written = marker === 'after' || marker === 'before' ? dayCountedFrom(frame, last) : null;
    const own = written && first > clause.verb.last && !used.has(index) ? timeFromOwn({ used, frame }, written) : null;
    if (own) return own;
    if (
      count === null ||
      LASTING.test(tokens[first - 1]?.lower ?? '') ||
      used.has(index) ||
      !/^(?:after|before)$/.test(marker) ||
      (next && !/^(?:PUNCT|ADP)$/.test(next.pos))
    )
      continue;
    const told = dayOf(story, tokens[at]?.lemma ?? '', frame);
    if (told === null) {
      // “said it had stopped minutes after the launch”: said whenever that was
      const own = frame.tree.clauses[frame.tree.owner[first] ?? -1] === clause;
      if (own && marker === 'after' && at === last + 2 && tokens[last + 1]?.lower === 'the') unknown = true;
      continue;
    }
    const shiftDays = marker === 'after' ? count.days : -count.days;
    const reason = `“${expression.text} ${marker}” it`;
    return {
      from: 'mention',
      mention: told,
      order: 'same',
      shiftDays,
      ...(count.about ? { about: true } : {}),
      reason,
    };
  }
  return unknown ? { from: 'nothing', reason: 'counted from a day that the article doesn’t tell' } : null;
}

/** “sued hours after the announcement”: of what the report opens with. */
const ANNOUNCED = new Set(['announcement', 'news', 'decision', 'move', 'disclosure', 'revelation']);

function newsDay({ drafts }: SentenceReading['story']): number | null {
  const [news] = drafts;
  const isDone = news?.status === 'occurred' || news?.status === 'statement';
  return isDone && news.time.from === 'expression' && news.clause?.role === 'main' ? 0 : null;
}

/** “was withdrawn two weeks after the report came out”, in a clause that tells of no day. */
const isCountedFromClause = ({ tree }: Frame, clause: Clause, first: number, at: number): boolean =>
  clause.verb.last < first &&
  tree.clauses[tree.owner[first] ?? -1] === clause &&
  tree.clauses.some(({ role, start }) => role === 'time' && start === at);

/** “Three weeks before a jet hit a truck, its crew had complained”: what is told first is the jet, not the complaint. */
const opensBeforeClause = ({ tokens, tree }: Frame, { role, verb }: Clause, first: number, at: number): boolean =>
  first === 0 &&
  role === 'main' &&
  verb.first > at &&
  tokens[at]?.lower === 'before' &&
  tree.clauses.some((other) => other.role === 'time' && other.start === at);

/** “Turnout was 57 percent”. */
const isTurnout = ({ tokens }: Frame, { subject }: Clause): boolean =>
  subject !== null && tokens[headOf(tokens, subject)]?.lemma === 'turnout';

/** “within hours of the crash”, “minutes after the vote”: the noun for what happened on the same day. */
function besideEvent({ tokens, tree }: Frame, clause: Clause): string | null {
  const at = tokens.findIndex((token, index) => {
    if (!isLength(token) || !/^(?:hours|minutes|moments)$/.test(token.lower)) return false;
    const next = tokens[index + 1]?.lower;
    return next === 'after' || (next === 'of' && tokens[index - 1]?.lower === 'within');
  });
  // “said they had met hours after the vote”: when they met
  const around = tree.clauses[tree.owner[at] ?? -1];
  if (at < 0 || (around !== clause && around?.role === 'complement')) return null;
  const opening = tokens[at + 2]?.pos === 'DET' ? at + 3 : at + 2;
  // “hours after the rule’s announcement”
  const noun = /^['’]s$/.test(tokens[opening + 1]?.text ?? '') ? opening + 2 : opening;
  const ends = !/^(?:NOUN|PROPN|VERB|AUX)$/.test(tokens[noun + 1]?.pos ?? 'PUNCT');
  return ends && tokens[noun]?.pos === 'NOUN' ? (tokens[noun]?.lemma ?? null) : null;
}
