import type { Token } from '../../../types.ts';
import { ClauseDraft } from './clause-draft.ts';
import { readMarkers } from './clause-markers.ts';
import { type ClauseTree, layOut } from './clause-tree.ts';
import { nextFinite } from './clause-words.ts';
import { placeFinite } from './finite-verbs.ts';
import { findVerbGroups, type VerbGroup } from './verb-groups.ts';

export type { Clause, ClauseTree } from './clause-tree.ts';

/** Splits a sentence into clauses; `skip` marks tokens in quoted speech, `masked` those of time expressions. */
export function readClauses(
  tokens: readonly Token[],
  skip: readonly boolean[],
  masked: readonly boolean[],
): ClauseTree {
  const draft = new ClauseDraft({ tokens, skip, masked, hidden: eitherOf(masked, skip) });
  const groups = findVerbGroups(tokens).filter((group) => !skip[group.first]);
  let from = 0;
  for (const [index, group] of groups.entries()) {
    readMarkers(draft, from, group, nextFinite(groups, index));
    if (group.form === 'finite') placeFinite(draft, from, group);
    else placePart(draft, group);
    draft.own(group.first, group.last + 1);
    from = group.last + 1;
  }
  draft.own(from, tokens.length);
  return layOut(draft, groups);
}

/** Which tokens one or the other marks. */
function eitherOf(some: readonly boolean[], others: readonly boolean[]): readonly boolean[] {
  if (!others.includes(true)) return some;
  return some.includes(true) ? some.map((mark, index) => mark || others[index] === true) : others;
}

/** “is expected to weaken as it lands, and to leave”: joins the clause of the infinitive before it. */
function placePart(draft: ClauseDraft, group: VerbGroup): void {
  const joined = group.form === 'infinitive' && draft.place.tokens[group.first - 1]?.pos === 'CCONJ';
  const partner = joined
    ? draft.segments.findLast((segment) => segment.parts.some((part) => part.form === 'infinitive'))
    : undefined;
  // “expects the firm, which is broke, to raise money”
  const { role, start } = draft.current;
  const behind = role === 'relative' && draft.word(start - 1) === ',' && draft.word(group.first - 1) === ',';
  const around =
    behind && group.form === 'infinitive' ? draft.segments[draft.segments.indexOf(draft.current) - 1] : null;
  if (partner?.finite ?? around?.finite) draft.current = partner ?? around ?? draft.current;
  else leaveTimeClause(draft, group);
  draft.current.parts.push(group);
}

/** “worked before she took over, bringing experts in”: the sentence goes on behind the clause that only says when. */
function leaveTimeClause(draft: ClauseDraft, group: VerbGroup): void {
  const { current, segments } = draft;
  if (group.form !== 'gerund' || current.role !== 'time' || !current.finite || draft.word(group.first - 1) !== ',')
    return;
  const main = segments[segments.indexOf(current) - 1];
  if (main?.role !== 'main' || !main.finite || main.start > current.start) return;
  draft.current = main;
  main.resumedAt = group.first;
}
