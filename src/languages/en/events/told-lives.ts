import type { Actor } from '../../../types.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frame.ts';
import type { Story } from './story.ts';
import { isViolent } from './told-calamities.ts';

/** Whose death a report opens with, told of a person by name. */
export function whoDied({ drafts, leadSentences }: Story): Actor | null {
  const isDeath = ({ kind, status, subject, clause, frame }: Draft) =>
    kind === 'death' &&
    status === 'occurred' &&
    (subject?.type === 'person' || (subject?.type === 'unknown' && subject.name.includes(' '))) &&
    clause?.verb.lemma === 'die' &&
    frame.sentence.index <= leadSentences;
  return drafts.slice(0, FIRST_TOLD).find(isDeath)?.subject ?? null;
}

const FIRST_TOLD = 3;

/** “Hay said she never knew”, in the report of her death; “…, her biography said”: not at the time of the report. */
export function isFromBefore(story: Story, speaker: Actor | null): boolean {
  if (speaker === null) return false;
  return (speaker.type !== 'person' && LIFE_WRITTEN.test(speaker.name)) || whoDied(story)?.name === speaker.name;
}

const LIFE_WRITTEN = /\b(?:bio|biography|autobiography|memoirs?|diary|diaries|yearbook|plaque)$/i;

/** “later in life”, “as a child”, “left school at 16”: some time in somebody’s life. */
export const isOfLife = ({ tokens }: Frame): boolean =>
  tokens.some(
    ({ lower }, at) =>
      (lower === 'life' && tokens[at - 1]?.lower === 'in' && tokens[at - 2]?.lower === 'later') ||
      (AGES.has(lower) && /^(?:an?|young)$/.test(tokens[at - 1]?.lower ?? '') && hasAs(tokens, at)) ||
      (lower === 'school' && tokens[at + 1]?.lower === 'at' && tokens[at + 2]?.pos === 'NUM'),
  );

const AGES = new Set(['child', 'boy', 'girl', 'teenager', 'teen', 'toddler', 'schoolboy', 'schoolgirl']);

const hasAs = (tokens: Frame['tokens'], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'as');

/** Whether a report that opens with a death, and tells of no violence, has turned to the life before it. */
export function isPastLife(story: Story, frame: Frame): boolean {
  if (frame.sentence.index <= story.leadSentences + ABOUT_DEATH || whoDied(story) === null) return false;
  return !story.drafts.slice(0, OPENING_DRAFTS).some(({ kind }) => isViolent(kind) && kind !== 'death');
}

const ABOUT_DEATH = 2;
const OPENING_DRAFTS = 8;
