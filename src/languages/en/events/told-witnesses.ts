import type { Actor } from '../../../types.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import type { Frame } from './frame.ts';
import type { Story } from './story.ts';
import { dayOfCalamity } from './told-calamities.ts';

/** “‘They went from house to house,’ said Ann Orr. She hid under a bed”: on the day of the attack that the report is about. */
export function dayWitnessed(
  story: Story,
  frame: Frame,
  { lemma }: VerbGroup,
  subjectOf: (() => Actor | null) | undefined,
): number | null {
  if (!BEFALLS.has(lemma)) return null;
  const before = story.drafts.at(-1);
  if (before?.status !== 'statement' || before.speaker?.type !== 'person') return null;
  if (frame.sentence.index - before.frame.sentence.index > 1) return null;
  return subjectOf?.()?.name === before.speaker.name ? dayOfCalamity(story, frame, 'casualties') : null;
}

/** What somebody does or undergoes who is caught up in an attack or a disaster. */
const BEFALLS = new Set(
  `hide run flee hear see feel wake crawl grab pull escape jump duck lie lose find carry climb shelter crouch rush fall drag dig wade swim
  smell watch scream cover injure hurt wound burn break cut trap bury`.split(/\s+/),
);
