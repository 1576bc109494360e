import type { Language } from '../../language.ts';
import type { Mention, Sentence } from '../../types.ts';
import { Cast } from './actors/cast.ts';
import { Memory } from './actors/resolve-speaker.ts';
import { chronologyDays } from './events/chronology.ts';
import { dateLeads, markNews } from './events/date-leads.ts';
import { type Frame, type FrameTimeSource, type Marked, markSentences, takeApart, withNames } from './events/frame.ts';
import { isCommentary } from './events/genre.ts';
import { insertDraft, linkDeadline } from './events/link-deadlines.ts';
import { readSentence } from './events/read-sentence.ts';
import { Story } from './events/story.ts';
import { noteRetelling } from './events/told-again.ts';
import { dayOfEntries, opensWithHour } from './events/told-at-clock.ts';
import { finish, readWhole } from './finish-mention.ts';
import { noteGender } from './note-gender.ts';
import { noteSpeakers, remember } from './note-people.ts';
import { findContested } from './status/contested.ts';

type Input = Parameters<Language['mentions']>[0];

const LEAD_SENTENCES = 2;

/** Longer ones are lists or noise, and would cost more than they tell. */
const LONGEST_SENTENCE = 250;

/** The happenings an article reports, in order; an essay that reports none gives none. */
export function readMentions(input: Input): readonly Mention[] {
  const sentences = markedOf(input);
  if (isCommentary(sentences)) return [];
  const frames = withNames(takeApart(sentences));
  const story = tell(frames, input);
  const telling = new Map(
    [...new Set(story.drafts.map(({ frame }) => frame))].map((frame) => [frame, readWhole(frame, story.cast)]),
  );
  const contested = findContested(story.drafts, ({ frame }) => telling.get(frame)?.words ?? []);
  const leadEnd = (input.sentences.find((sentence) => isProse(input.clean, sentence))?.index ?? 0) + LEAD_SENTENCES;
  return story.drafts.map((draft, index) =>
    finish(draft, telling.get(draft.frame) ?? readWhole(draft.frame, story.cast), {
      index,
      article: input.clean.article,
      contested: contested.has(index),
      prominence: draft.frame.sentence.index < leadEnd ? 'lead' : 'body',
    }),
  );
}

function markedOf(input: Input): readonly Marked[] {
  const { clean, sentences, times } = input;
  const bySentence = new Map<number, FrameTimeSource[]>();
  const past = chronologyDays(input);
  for (const [index, time] of times.entries()) {
    const expression = past.has(index) ? ({ ...time, direction: 'past' } as const) : time;
    const list = bySentence.get(expression.sentence) ?? [];
    list.push({ index, expression });
    bySentence.set(expression.sentence, list);
  }
  const prose = sentences.filter(
    (sentence) => sentence.tokens.length <= LONGEST_SENTENCE && isProse(clean, sentence) && !isQuestion(sentence),
  );
  return markSentences(prose, ({ index }) => bySentence.get(index) ?? []);
}

/** “Which lines are affected in September?” tells nothing. */
const isQuestion = ({ text, quotations }: Sentence): boolean => quotations.length === 0 && text.trimEnd().endsWith('?');

function isProse(clean: Input['clean'], sentence: Sentence): boolean {
  const kind = clean.blocks[sentence.block]?.kind;
  return kind !== 'heading' && kind !== 'caption';
}

function tell(frames: readonly Frame[], { times, clean }: Input): Story {
  const cast = new Cast(frames.flatMap((frame) => frame.names));
  for (const frame of frames) {
    noteSpeakers(frame, cast);
    noteGender(frame, cast);
  }
  const memory = new Memory();
  const story = new Story(cast, memory, endOfLead(frames, clean.omitted), () => isLabour(frames));
  story.setTimes(times);
  for (const frame of frames) {
    if (story.entriesFrom === undefined && opensWithHour(frame)) story.entriesFrom = dayOfEntries(story, frames);
    noteRetelling(story, frame);
    story.drafts.push(...readSentence(frame, story));
    remember(frame, story);
  }
  dateLeads(story);
  markNews(frames, story.drafts);
  const deadline = linkDeadline(frames, story.drafts);
  if (deadline) insertDraft(story.drafts, deadline);
  return story;
}

/** The last sentence of the lead; points in a few words, or a summary, that stand above the report are none of it. */
function endOfLead(frames: readonly Frame[], omitted: Input['clean']['omitted']): number {
  let points = 0;
  while (points < MOST_POINTS && isPoint(frames, points)) points++;
  const isReport =
    (points > 1 && (frames[points]?.tokens.length ?? 0) > REPORT_TOKENS) || isAboveByline(frames, omitted);
  points = Math.max(points, 1);
  return frames[(isReport ? points : 0) + LEAD_SENTENCES - 1]?.sentence.index ?? 0;
}

/** One sentence between the headline and who wrote the report, or when. */
const isAboveByline = ([first, second]: readonly Frame[], omitted: Input['clean']['omitted']): boolean =>
  first !== undefined &&
  second !== undefined &&
  omitted.some(
    ({ start, reason }) =>
      /^(?:byline|date-line)$/.test(reason) &&
      start >= first.sentence.position.end &&
      start < second.sentence.position.start,
  );

const MOST_POINTS = 6;
const POINT_TOKENS = 16;
const REPORT_TOKENS = 20;

/** A short sentence in a block of its own. */
const isPoint = (frames: readonly Frame[], at: number): boolean =>
  (frames[at]?.tokens.length ?? POINT_TOKENS) < POINT_TOKENS &&
  frames[at + 1]?.sentence.block !== frames[at]?.sentence.block;

const LABOUR = new Set(['union', 'picket', 'walkout', 'wage', 'strike', 'workers', 'worker']);

function isLabour(frames: readonly Frame[]): boolean {
  const holds = (word: string) => frames.some(({ tokens }) => tokens.some(({ lemma }) => lemma === word));
  if (!holds('union') || !holds('strike')) return false;
  const words = new Set<string>();
  for (const { tokens } of frames) for (const { lemma } of tokens) if (LABOUR.has(lemma)) words.add(lemma);
  return words.size > 2;
}
