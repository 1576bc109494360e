import type { VerbGroup } from './verb-groups.ts';

/** What a clause is to its sentence. */
export type ClauseRole = 'main' | 'complement' | 'relative' | 'condition' | 'time' | 'other';

/** Words that open a clause, with what the clause is. */
export const ROLES: ReadonlyMap<string, ClauseRole> = new Map([
  ['if', 'condition'],
  ['unless', 'condition'],
  ['should', 'condition'],
  ['whether', 'condition'],
  ['when', 'time'],
  ['after', 'time'],
  ['before', 'time'],
  ['until', 'time'],
  ['till', 'time'],
  ['since', 'time'],
  ['once', 'time'],
  ['as', 'time'],
  ['while', 'time'],
  ['although', 'other'],
  ['though', 'other'],
  ['because', 'other'],
  ['albeit', 'other'],
  ['so', 'other'],
  ['than', 'other'],
  ['who', 'relative'],
  ['whom', 'relative'],
  ['whose', 'relative'],
  ['which', 'relative'],
  ['where', 'relative'],
  ['what', 'complement'],
  ['how', 'complement'],
  ['why', 'complement'],
  ['that', 'relative'],
]);
/** Prepositions too: they open a clause only before a subject and its verb. */
export const NEEDS_SUBJECT = new Set(['after', 'before', 'since', 'until', 'till', 'as', 'than', 'once', 'so']);
export const BREAKS = new Set([';', '—', '–', ':', '(', ')', '…', '--']);

export function nextFinite(groups: readonly VerbGroup[], from: number): VerbGroup | null {
  for (let index = from; index < from + 5; index++) {
    const group = groups[index];
    if (group?.form === 'finite') return group;
  }
  return null;
}

/** Verbs after which “that” nearly always opens what is said. */
export const SAYING = new Set(
  'say state announce tell declare add report warn confirm claim argue express insist emphasize emphasise stress convey note explain inform assure'.split(
    ' ',
  ),
);

/** Verbs whose first object hears what is said: “told customers it would divert two ships”. */
export const HEARD = new Set('tell inform assure warn remind notify persuade convince promise'.split(' '));

/** Verbs that take no object, so that their past form is no participle: “a truce brokered in May collapsed in June”. */
export const INTRANSITIVE = new Set(
  `collapse expire fail resign quit die erupt crash arrive depart occur happen disappear vanish emerge appear last remain stay persist escalate
  plummet tumble surge soar slump stall falter unravel lapse materialize materialise backfire perish derail land explode detonate climb plunge worsen dwindle respond react`.split(
    /\s+/,
  ),
);
