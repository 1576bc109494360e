import type { Clue } from './clue.ts';
import type { Profile } from './profile.ts';
import type { Stories } from './stories.ts';

/** Whether two mentions have enough to hold on to, whatever their words. */
export type Anchored = (a: Profile, b: Profile, clues: readonly Clue[]) => boolean;

/** Clues that no other happening gives. */
const DISTINCTIVE: ReadonlySet<string> = new Set(['same-quotation', 'same-figure', 'both-begin']);
const SHARED: ReadonlySet<string> = new Set([
  'same-actors',
  'same-words',
  'same-article',
  'same-sentence',
  'same-breath',
]);

/**
 * Both dated, or something distinctive in common. Two mentions whose articles leave the day open (told as
 * news or with the same words for it, publication unknown) may hold on to their story, as long as that story
 * dates no happening of the kind: then nobody could tell which one is meant.
 */
export function readAnchors(profiles: readonly Profile[], stories: Stories): Anchored {
  const dated = new Map<number, Set<number>>();
  for (const { bounds, concepts, article } of profiles) {
    if (!bounds) continue;
    const inStory = dated.get(stories.storyOf(article)) ?? new Set();
    dated.set(stories.storyOf(article), inStory);
    for (const concept of concepts) inStory.add(concept);
  }
  const storyDates = ({ article, concepts }: Profile) =>
    concepts.some((concept) => dated.get(stories.storyOf(article))?.has(concept) ?? false);
  return (a, b, clues) => {
    if ((a.bounds && b.bounds) || clues.some(({ code }) => DISTINCTIVE.has(code))) return true;
    if (isUndatable(a) || isUndatable(b) || a.bounds || b.bounds || !toldAlike(a, b)) return false;
    return !storyDates(a) && !storyDates(b) && clues.some(({ code }) => SHARED.has(code));
  };
}

/** The text itself says nothing of when. */
const isUndatable = ({ bounds, mention }: Profile): boolean => bounds === null && mention.time.from === 'nothing';

/** “Last week” in one undated article and “May 16” in another may be any two days. */
function toldAlike({ mention: a }: Profile, { mention: b }: Profile): boolean {
  if (a.article === b.article || (a.time.from === 'publication' && b.time.from === 'publication')) return true;
  return a.timeWords !== null && a.timeWords.toLowerCase() === b.timeWords?.toLowerCase();
}
