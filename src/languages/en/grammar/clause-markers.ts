import { mayDivideClauses } from '../word-lists.ts';
import type { ClauseDraft } from './clause-draft.ts';
import { beginsClause, isNominal, roleAt } from './clause-openings.ts';
import type { Segment } from './clause-tree.ts';
import { BREAKS, ROLES } from './clause-words.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Opens a clause at each word between two verbs that begins one. */
export function readMarkers(draft: ClauseDraft, from: number, group: VerbGroup, finite: VerbGroup | null): void {
  for (let index = from; index < group.first; index++) {
    if (draft.place.skip[index]) {
      if (index > 0 && !draft.place.skip[index - 1] && draft.current.finite && !goesOnBehind(draft, index, group))
        draft.open(index, 'main', null, null);
      continue;
    }
    if (mayDivideClauses(draft.place.tokens[index])) readMarker(draft, index, group, finite);
    draft.owners[index] = draft.current;
  }
}

/** “said it was “ready to go” and expected to win”: the verb behind the quotation goes on with the sentence. */
function goesOnBehind({ place, current }: ClauseDraft, from: number, { first, form }: VerbGroup): boolean {
  let end = from;
  while (place.skip[end]) end++;
  return form === 'finite' && first === end + 1 && place.tokens[end]?.pos === 'CCONJ' && current.role === 'complement';
}

function readMarker(draft: ClauseDraft, index: number, group: VerbGroup, finite: VerbGroup | null): void {
  const word = draft.word(index);
  const role = ROLES.get(word);
  // “the so-called writer”
  const hyphened =
    role !== undefined &&
    draft.word(index + 1) === '-' &&
    draft.place.tokens[index]?.end === draft.place.tokens[index + 1]?.start;
  if (role && !hyphened && beginsClause(draft.place, word, index, group, finite, draft.current)) {
    if (role === 'relative') openBefore(draft, index);
    draft.open(index, roleAt(draft.place, draft.current, word, role, index), word, null);
  } else if (BREAKS.has(word) && draft.current.finite) breakAt(draft, index, word);
  else if (word === ')' && draft.bracketed) closeBracket(draft, draft.bracketed);
}

/** “Rates fell, and blackouts, which began in 2007, reached a record”: the clause around a relative one has begun. */
function openBefore(draft: ClauseDraft, relative: number): void {
  if (!draft.current.finite) return;
  const last = draft.word(relative - 1) === ',' ? relative - 2 : relative - 1;
  let joint = last;
  while (joint > 0 && (isNominal(draft.place, joint) || isPlacing(draft, joint))) joint--;
  const joins = /^(?:and|but|while)$/.test(draft.word(joint)) && draft.word(joint - 1) === ',' && joint < last;
  if (!joins) return;
  draft.open(joint + 1, 'main', null, null);
  draft.own(joint + 1, relative);
}

/** “and its ward in Hull, which …”. */
const isPlacing = ({ place: { tokens } }: ClauseDraft, at: number): boolean =>
  /^(?:in|at|near|outside)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.pos === 'PROPN' &&
  tokens[at - 1]?.pos === 'NOUN';

/** A dash or bracket closes what it interrupts, or opens an aside; a semicolon opens a new statement. */
function breakAt(draft: ClauseDraft, index: number, word: string): void {
  const outer = draft.unfinished();
  draft.bracketed = word === '(' ? draft.current : null;
  if (outer && word !== ';') {
    draft.current = outer;
    outer.resumedAt = index + 1;
  } else draft.open(index + 1, word === ';' ? 'main' : 'other', null, null);
}

/** “the hospital (RAH) said”: what holds no verb is no clause. */
function closeBracket(draft: ClauseDraft, around: Segment): void {
  if (draft.segments.at(-1) === draft.current && draft.current.parts.length === 0) draft.segments.pop();
  draft.current = around;
  draft.bracketed = null;
}
