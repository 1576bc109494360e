import { attributes } from '../status/reporting-verbs.ts';
import type { ClauseDraft } from './clause-draft.ts';
import type { Segment } from './clause-tree.ts';
import { findSubject } from './noun-phrases.ts';
import type { VerbGroup } from './verb-groups.ts';

/** “said that the “gap has become smaller”, Newsline reported”: who tells so, where what is said has its verb in the quotation; −1 elsewhere. */
export function tellerBehindQuote({ place }: ClauseDraft, said: Segment, { first, lemma }: VerbGroup): number {
  if (said.role !== 'complement' || said.finite || !attributes(lemma)) return -1;
  const { tokens, skip, hidden } = place;
  const quoted = skip.lastIndexOf(true, first);
  if (quoted < said.start) return -1;
  const comma = tokens.findLastIndex(({ text }, index) => text === ',' && index > quoted - 2 && index < first);
  if (comma < 0) return -1;
  const start = Math.max(comma, quoted) + 1;
  const subject = findSubject(tokens, hidden, start, first);
  return subject?.start === start && subject.end === first ? start : -1;
}
