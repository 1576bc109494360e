import type { Token } from '../../../types.ts';
import {
  asideBehindJoint,
  isApposed,
  isAside,
  isDescribed,
  isSayer,
  isWithinOpening,
  jointOfAside,
} from './clause-asides.ts';
import type { ClauseDraft } from './clause-draft.ts';
import type { Segment } from './clause-tree.ts';
import { SAYING } from './clause-words.ts';
import { findSubject } from './noun-phrases.ts';
import { isPosted } from './posted-words.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Places a finite verb whose clause seems to begin at the comma or conjunction `comma`; `subject` when a noun phrase follows that. */
export function afterComma(draft: ClauseDraft, comma: number, subject: boolean, group: VerbGroup): void {
  const outer = draft.unfinished();
  const isComma = draft.word(comma) === ',';
  if (isComma && group.ambiguous && isParticiple(draft, comma, subject, group)) draft.addParticiple(group);
  else if (!outer && becomesFinite(draft, subject, group)) return;
  else if (!outer && !subject && isComma && (goOnInSaid(draft, group) || goOnBehindAside(draft, group))) return;
  else if (!outer && !subject && isComma && sayBehindName(draft, comma, group)) return;
  else openAfter(draft, comma, subject, group, outer);
}

/** “the plan, backed by both, …”: what looks like a past form describes the noun before the comma. */
function isParticiple({ place, current }: ClauseDraft, comma: number, subject: boolean, group: VerbGroup): boolean {
  // “…, according to reports filed with the agency”
  if (place.tokens[comma + 1]?.lower === 'according') return true;
  // “Hay, in a video addressed to the nation on Sunday, called for calm, accusing …”
  const { finite } = current;
  if (finite && group.first === comma + 1 && isPosted(place.tokens[finite.first - 1], finite)) return false;
  if (!subject) return isAside(place, comma, group);
  return isSayer(place, current, comma) || isDescribed(place, comma, group);
}

/** What was taken for the clause’s verb was a participle, and this is its verb. */
function becomesFinite(draft: ClauseDraft, subject: boolean, group: VerbGroup): boolean {
  const { place, current } = draft;
  const { finite } = current;
  if (!finite?.ambiguous) return false;
  if (isApposed(place, current, finite, group, subject)) {
    const said = current.start === finite.first ? saidSubject(draft, draft.segments.at(-2), finite.first) : -1;
    if (said >= 0 && !subject) openSaid(draft, said, group);
  } else if (!isWithinOpening(place, current, finite)) return false;
  draft.replaceFinite(finite, group);
  return true;
}

/** “said the talks, suspended in May, could resume”. */
function goOnInSaid(draft: ClauseDraft, group: VerbGroup): boolean {
  const aside = draft.current.parts.findLast(({ form }) => form === 'participle');
  const said = aside ? saidSubject(draft, draft.current, aside.first) : -1;
  if (said < 0) return false;
  draft.open(said, 'complement', null, null).finite = group;
  draft.own(said, group.first);
  return true;
}

/** “…, the security service, the SBU, said on Friday”: who says so stands before what else it is called. */
function sayBehindName(draft: ClauseDraft, comma: number, group: VerbGroup): boolean {
  const { tokens } = draft.place;
  if (comma !== group.first - 1 || !SAYING.has(group.lemma) || group.tense !== 'past') return false;
  const name = beforeNominals(tokens, comma);
  if (draft.word(name) !== ',' || comma - name < 2) return false;
  const start = beforeNominals(tokens, name);
  if (draft.word(start) !== ',' || name - start < 3) return false;
  draft.open(start + 1, 'main', null, null).finite = group;
  draft.own(start + 1, group.first);
  return true;
}

const MOST_NOMINALS = 8;

/** Where the nouns before a comma end, going back. */
function beforeNominals(tokens: readonly Token[], comma: number): number {
  let at = comma - 1;
  while (at > comma - MOST_NOMINALS && /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(tokens[at]?.pos ?? '')) at--;
  return at;
}

/** Goes on with the clause that was interrupted, or begins one. */
function openAfter(draft: ClauseDraft, comma: number, subject: boolean, group: VerbGroup, outer: Segment | null): void {
  const conjunction = draft.word(comma) === 'and' || draft.word(comma) === 'or';
  if (outer && !conjunction) {
    draft.resume(outer, group, comma);
    return;
  }
  const role = conjunction && subject && draft.current.role === 'complement' ? 'complement' : 'main';
  draft.open(comma + 1, role, null, null).finite = group;
  for (let index = comma; index < group.first; index++) draft.owners[index] = draft.current;
}

/** “said the files, which he had copied, could …”, “…, and the firm, founded in 2016, urged …”: the subject stands before the aside. */
function goOnBehindAside(draft: ClauseDraft, group: VerbGroup): boolean {
  const { current } = draft;
  const isRelative = current.role === 'relative';
  const governor = draft.segments[draft.segments.indexOf(current) - 1];
  const aside = isRelative ? current.start : asideBehindJoint(draft.place, current);
  if (aside < 0) return false;
  const start = isRelative ? saidSubject(draft, governor, aside) : jointOfAside(draft.place, aside) + 1;
  if (start < 1) return false;
  draft.open(start, isRelative ? 'complement' : 'main', null, null).finite = group;
  draft.own(start, aside - 1);
  return true;
}

/** Where the subject of what is said begins that a participle cuts off; −1 where none is cut off. */
function saidSubject(draft: ClauseDraft, governor: Segment | undefined, participle: number): number {
  const verb = governor?.finite;
  if (!verb || !SAYING.has(verb.lemma) || draft.word(participle - 1) !== ',') return -1;
  const subject = findSubject(draft.place.tokens, draft.place.hidden, verb.last + 1, participle - 1);
  return subject?.start === verb.last + 1 && subject.end === participle - 1 ? subject.start : -1;
}

/** What was taken for a statement of its own is part of what is said. */
function openSaid(draft: ClauseDraft, start: number, group: VerbGroup): void {
  draft.segments.pop();
  draft.open(start, 'complement', null, null);
  draft.own(start, group.first);
}
