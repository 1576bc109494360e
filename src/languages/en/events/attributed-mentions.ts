import type { Actor, MentionTime } from '../../../types.ts';
import { resolveActor } from '../actors/resolve-speaker.ts';
import type { Clause } from '../grammar/clauses.ts';
import { headOf, nounPhraseAt, type TokenSpan } from '../grammar/noun-phrases.ts';
import { quoteHeadline } from '../headline/quote-headline.ts';
import { clauseHeadline } from '../headline/write-headline.ts';
import { timeWithoutExpression } from './choose-time.ts';
import { senseOf } from './classify-clause.ts';
import type { Frame, FrameTime } from './frame.ts';
import { addDraft, type SentenceReading } from './sentence-reading.ts';
import { subjectOf } from './subject-of.ts';
import { tellsHappening } from './tail-mention.ts';
import { isFromBefore } from './told-lives.ts';

/** “The port, Ann Hay said, will be open again”, “According to Ann Hay, …”: said, where it tells nothing that happened. */
export function readAttributed(reading: SentenceReading): void {
  const { frame, story } = reading;
  const who = frame.aside?.who ?? accordingTo(frame);
  if (who === null) return;
  const speaker = resolveActor(frame.tokens, who, frame.names, story.cast, story.memory);
  if (!speaker || speaker.type === 'place') return;
  const clause = frame.tree.clauses.find(({ role }) => role === 'main') ?? null;
  if (clause && timeInAside(frame) === null && tellsHappening(reading, clause)) {
    addHappening(reading, clause, speaker);
    return;
  }
  const [speech] = frame.speech;
  const headline =
    (speech ? quoteHeadline(frame, speaker, story.cast, speech) : null) ??
    (clause ? clauseHeadline({ frame, clause, subject: null, status: 'statement', cast: story.cast }) : null);
  if (headline === null) return;
  addDraft(reading, {
    ...{ clause, trigger: clause?.verb.head ?? speech?.first ?? 0, kind: 'statement', status: 'statement' },
    ...{ speaker, subject: speaker, negated: clause?.verb.negated ?? false, confidence: 0.5, headline },
    time: timeOfWords(reading, speaker),
  });
}

/** “Officers searched the mill, according to Ann Hay”: what happened, and who says so. */
function addHappening(reading: SentenceReading, clause: Clause, speaker: Actor): void {
  const { frame, story } = reading;
  const { kind, noun } = senseOf(frame, clause);
  const subject = subjectOf(reading, clause);
  const told = { frame, clause, verb: clause.verb, status: 'occurred' as const, kind: kind ?? ('other' as const) };
  addDraft(reading, {
    ...{ clause, trigger: noun ?? clause.verb.head, kind: told.kind, status: told.status, speaker, subject },
    ...{ negated: false, confidence: 0.5 },
    time: timeWithoutExpression({ ...told, speaker, spoken: false, attributed: true, subject: () => subject }, story),
    headline: clauseHeadline({ frame, clause, subject, status: told.status, cast: story.cast }),
  });
}

/** “The plan, Hay said Monday, was flawed”: nothing else has a day. */
export const saysThen = ({ frame, found }: SentenceReading): boolean =>
  timeInAside(frame) !== null && found.every(({ time }) => time.from !== 'expression');

const timeInAside = (frame: Frame): FrameTime | null =>
  frame.times.find(({ datable, first }) => datable && isInAside(frame, first)) ?? null;

/** The day that the aside names, that of the speaker's other words, or of the report. */
function timeOfWords({ frame, story }: SentenceReading, speaker: Actor): MentionTime {
  const own = timeInAside(frame);
  if (own) return { from: 'expression', expression: own.index, behind: true };
  if (isFromBefore(story, speaker)) return { from: 'nothing', reason: 'said in a life that the report looks back on' };
  const mention = story.occasionOf(speaker);
  return mention === null
    ? { from: 'publication', reason: 'plain past “said”' }
    : { from: 'mention', mention, order: 'same', reason: 'the same speaker on the same occasion' };
}

const isInAside = ({ aside }: Frame, at: number): boolean => aside !== null && at > aside.verb && at < aside.end;

/** Whom a sentence cites with “according to”, at its start or its end; no figures or laws. */
function accordingTo({ tokens, masked }: Frame): TokenSpan | null {
  const at = tokens.findIndex(({ lower }) => lower === 'according');
  if (at < 0 || tokens[at + 1]?.lower !== 'to') return null;
  if (at > 0 && !/^[,"”]$/.test(tokens[at - 1]?.text ?? '')) return null;
  const span = nounPhraseAt(tokens, masked, at + 2, tokens.length);
  return span.end > span.start && !UNSAID.has(tokens[headOf(tokens, span)]?.lemma ?? '') ? span : null;
}

const UNSAID = new Set(
  `statistic figure datum data record law rule regulation schedule plan estimate number count tally price rating
  calculation testimony document filing affidavit complaint indictment transcript lawsuit suit website`.split(/\s+/),
);
