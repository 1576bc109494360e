import type { Kind } from '../../../types.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frame.ts';
import type { Story } from './story.ts';
import { isSameDay } from './told-at-clock.ts';

/** The day, also of another year, on which the sentence before in the same paragraph, or in a report from court, tells its main happening. */
export function dayBeside(story: Story, { sentence }: Frame): number | null {
  const inCourt = OF_CASE.has(story.drafts[0]?.kind ?? 'other');
  const found = story.drafts.findLastIndex(({ status, time, kind, clause, frame: { sentence: other } }) => {
    if (sentence.index - other.index !== 1 || status !== 'occurred' || clause?.role !== 'main') return false;
    if (sentence.block !== other.block && !(inCourt && !OF_CASE.has(kind))) return false;
    // “was born on May 2, 1936. She left school at 16”
    if (clause.verb.lemma === 'bear') return false;
    const root = inCourt ? rootTime(story, time) : time;
    return root.from === 'expression' && story.isFullDate(root) && story.isDay(root.expression);
  });
  return found < 0 ? null : found;
}

const OF_CASE: ReadonlySet<Kind> = new Set(['ruling', 'trial']);

/** The time of what another was told to go on from. */
export function rootTime(story: Story, time: Draft['time']): Draft['time'] {
  let root = time;
  for (let steps = 0; steps < MOST_STEPS && root.from === 'mention' && isSameDay(root); steps++)
    root = story.drafts[root.mention]?.time ?? root;
  return root;
}

const MOST_STEPS = 8;
