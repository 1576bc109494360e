import type { Draft } from '../events/draft.ts';
import { speechClass } from './reporting-verbs.ts';

const LEAST_SHARED_WORDS = 3;
const CLAIM = /^(?:claim|report|accusation|allegation|charge|assertion)$/;

/** Mentions that somebody else in the article denies or contests; indexes. */
export function findContested(
  drafts: readonly Draft[],
  wordsOf: (draft: Draft) => readonly string[],
): ReadonlySet<number> {
  const contested = new Set<number>();
  for (const [index, draft] of drafts.entries()) {
    const verb = draft.frame.tokens[draft.trigger]?.lemma ?? '';
    if (speechClass(verb) !== 'refuse' || draft.status !== 'statement') continue;
    const words = new Set(wordsOf(draft));
    if (draft.frame.tokens.some((token) => CLAIM.test(token.lemma))) contested.add(index);
    for (let other = Math.max(0, index - 12); other < Math.min(drafts.length, index + 12); other++) {
      const rival = drafts[other];
      if (!rival || rival.frame === draft.frame || rival.speaker?.name === draft.speaker?.name) continue;
      if (wordsOf(rival).filter((word) => words.has(word)).length >= LEAST_SHARED_WORDS) contested.add(other);
    }
  }
  return contested;
}
