import { attributes } from '../status/reporting-verbs.ts';
import { type Place, wordAt } from './clause-breaks.ts';
import type { Segment } from './clause-tree.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Clauses read so far, and the one that the last verb stands in. */
interface Read {
  readonly segments: readonly Segment[];
  readonly current: Segment;
}

/** “met on Thursday, according to two people who were present, and are to meet again”: the comma ends the clause inside. */
export function beyondInner(
  place: Place,
  { segments, current }: Read,
  at: number,
  { tense }: VerbGroup,
): Segment | null {
  if (wordAt(place.tokens, at - 1) !== ',' || !isEndedByComma(place, current)) return null;
  const main = mainBefore(segments);
  return current.role === 'relative' || main?.finite?.tense === tense ? main : null;
}

/** “began in May, when rebels took a town, and spread in June”: a clause of one verb that no list of them goes on from. */
const isEndedByComma = ({ tokens }: Place, { role, marker, start, like }: Segment): boolean =>
  (role === 'relative' && wordAt(tokens, start - 1) !== ',') ||
  (role === 'time' && like === null && /^(?:when|after|before)$/.test(marker ?? ''));

export function mainBefore(segments: readonly Segment[]): Segment | null {
  return segments.findLast(({ role, finite }) => role === 'main' && finite !== null) ?? null;
}

/** “congratulated her, his office said, and invited her”: goes on with what stands before who says so. */
export function beforeAside(
  { tokens }: Place,
  { segments, current }: Read,
  at: number,
  group: VerbGroup,
): Segment | null {
  const { finite, role } = current;
  const aside = finite !== null && role === 'main' && attributes(finite.lemma) && wordAt(tokens, at - 1) === ',';
  if (!aside || finite.last !== at - 2 || attributes(group.lemma)) return null;
  const told = segments[segments.indexOf(current) - 1];
  return told?.finite && told.role === 'main' ? told : null;
}
