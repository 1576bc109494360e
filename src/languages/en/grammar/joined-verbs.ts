import type { ClauseDraft } from './clause-draft.ts';
import { adjoins, goesOnInfinitive, governsObject, isSuffered } from './clause-joints.ts';
import { beforeAside, beyondInner, mainBefore } from './clause-partners.ts';
import type { Segment } from './clause-tree.ts';
import { INTRANSITIVE } from './clause-words.ts';
import type { VerbGroup } from './verb-groups.ts';

/** “said the talks would go ahead but had been put off”: had been before it was said, so it is part of that. */
const isBefore = (said: VerbGroup | null, group: VerbGroup): boolean =>
  group.perfect && group.passive && group.tense === 'past' && said?.perfect === false;

/** “a deal announced in January and completed three months later”: two past forms of a transitive verb without an object. */
function isLacking({ place }: ClauseDraft, { ambiguous, lemma, last }: VerbGroup, joint: number): boolean {
  if (!ambiguous || joint !== last - 1 || !COMPLETED.has(lemma)) return false;
  return place.masked[last + 1] === true || place.masked[last + 2] === true;
}

const COMPLETED = new Set(
  'deliver install introduce complete finish sign ratify approve announce unveil adopt enact conclude publish release'.split(
    ' ',
  ),
);

/** “warned that it was short of cash, and on Monday froze all hiring”: the time brings back whoever said so. */
function timedBehindSaid({ place, segments, current }: ClauseDraft, at: number, group: VerbGroup): Segment | null {
  if (current.role !== 'complement' || place.tokens[at - 1]?.text !== ',' || group.perfect || group.modal) return null;
  if (!place.masked[at + 1] && !(place.tokens[at + 1]?.pos === 'ADP' && place.masked[at + 2])) return null;
  const main = mainBefore(segments);
  return main?.finite?.tense === group.tense ? main : null;
}

/** “said the truce had collapsed and began a strike”: what had happened had done so before both, and cannot be joined by “had”. */
function besidePluperfect({ place, segments, current }: ClauseDraft, group: VerbGroup): Segment | null {
  const said = current.role === 'complement' ? current.finite : null;
  if (!said?.perfect || said.tense !== 'past' || group.tense !== 'past' || group.perfect || group.modal) return null;
  if (group.ambiguous && !(INTRANSITIVE.has(said.lemma) && governsObject(place, group))) return null;
  if (/^(?:be|have)$/.test(group.lemma) || group.passive) return null;
  const main = mainBefore(segments);
  return main?.finite?.tense === 'past' ? main : null;
}

/** “cut”, “hit”, “put”: as it is in the past, so it is behind “will” and “to”. */
const isBaseToo = (draft: ClauseDraft, { tense, lemma, first, last }: VerbGroup): boolean =>
  tense === 'past' && first === last && draft.word(first) === lemma;

/** “will close two plants and cut 1,200 jobs”, “plans to close two plants and cut …”. */
const goesOnAhead = (partner: VerbGroup | null): boolean =>
  partner !== null && (partner.modal !== null || (partner.tense === 'present' && !partner.perfect && !partner.passive));

/** “said … and urged …”: joins the nearest clause whose verb has the same tense. */
export function coordinate(draft: ClauseDraft, at: number, written: VerbGroup): void {
  const partner = draft.current.finite;
  const group =
    isBaseToo(draft, written) && goesOnAhead(partner)
      ? ({ ...written, tense: 'present', ambiguous: false } as const)
      : written;
  const active = partner?.passive === true && group.ambiguous && governsObject(draft.place, group);
  const together = group.ambiguous && !active && !INTRANSITIVE.has(group.lemma);
  if (partner && (partner.passive || partner.perfect) && together && adjoins(draft.place, at)) {
    draft.addParticiple(group);
    return;
  }
  const last = draft.current.parts.at(-1);
  // “of having lost or destroyed notes”
  const beside = last?.last === at - 1 && last.form === 'participle' && group.ambiguous;
  if (beside || (last?.form === 'participle' && last.first > (partner?.last ?? 0) && isLacking(draft, group, at))) {
    draft.addParticiple(group);
    return;
  }
  if (partner && goesOnInfinitive(draft.place, draft.current, partner, group)) {
    draft.current.parts.push({ ...group, form: 'infinitive', tense: null });
    return;
  }
  const same = draft.segments.findLast(
    (segment) => segment.finite?.tense === group.tense && segment.finite.modal === group.modal,
  );
  const like =
    timedBehindSaid(draft, at, group) ??
    besidePluperfect(draft, group) ??
    (same && draft.current.role === 'complement' && !isBefore(same.finite, group) ? same : null) ??
    beforeAside(draft.place, draft, at, group) ??
    beyondInner(draft.place, draft, at, group) ??
    (active && draft.current.role === 'time' ? mainBefore(draft.segments) : null) ??
    draft.current;
  const passive = partner?.passive === true && group.ambiguous && isSuffered(draft.place, group);
  draft.open(at, like.role, like.marker, like.like ?? like).finite = passive ? { ...group, passive } : group;
  draft.own(at, group.first);
}
