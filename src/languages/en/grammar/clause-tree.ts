import { type Place, wordAt } from './clause-breaks.ts';
import type { ClauseRole } from './clause-words.ts';
import type { TokenSpan } from './noun-phrases.ts';
import { phraseBefore } from './phrase-before.ts';
import { subjectOf } from './subject-of-clause.ts';
import type { VerbGroup } from './verb-groups.ts';

/** One finite verb with what belongs to it. Token indexes. */
export interface Clause {
  readonly verb: VerbGroup;
  /** Infinitives and participles that hang on it, in order. */
  readonly parts: readonly VerbGroup[];
  readonly role: ClauseRole;
  readonly marker: string | null;
  readonly start: number;
  /** First token that isn't the clause's any more, clauses inside it left out. */
  readonly end: number;
  readonly subject: TokenSpan | null;
  /** The noun phrase a relative clause tells about. */
  readonly antecedent: TokenSpan | null;
  /** Shares its subject with the clause before: “and threatened”. */
  readonly coordinate: boolean;
}

export interface ClauseTree {
  readonly clauses: readonly Clause[];
  /** For each token, the index of its clause; −1 in quoted speech and where there is no verb. */
  readonly owner: readonly number[];
  readonly groups: readonly VerbGroup[];
}

/** A clause in the making. */
export interface Segment {
  readonly start: number;
  readonly role: ClauseRole;
  readonly marker: string | null;
  finite: VerbGroup | null;
  /** Which clause it becomes; −1 for what has no verb. */
  index: number;
  /** Where it goes on after a clause inside it. */
  resumedAt: number | null;
  readonly parts: VerbGroup[];
  /** Shares the subject of this clause: “warned and threatened”. */
  readonly like: Segment | null;
}

/** Segments with the tokens they own. */
export interface Layout {
  readonly place: Place;
  readonly segments: readonly Segment[];
  readonly owners: readonly (Segment | null)[];
}

/** Clauses with their subjects, from finished segments. */
export function layOut(layout: Layout, groups: readonly VerbGroup[]): ClauseTree {
  const clauses: Clause[] = [];
  for (const segment of layout.segments) {
    if (segment.finite === null) continue;
    segment.index = clauses.length;
    clauses.push(asTold(layout, clauses.at(-1), close(layout, segment, segment.finite)));
  }
  const only = clauses[0] && !clauses.some(({ role }) => role === 'main') ? behindOccasion(layout, clauses) : null;
  if (only) clauses[0] = only;
  const owner = layout.owners.map((segment) => (segment ? segment.index : -1));
  for (const [index, clause] of clauses.entries()) ownAside(layout, clauses, index, clause, owner);
  return { clauses, owner, groups };
}

/** “The man who shot two guards, killing one, in Hull on Monday has been charged”: up to the verb of the sentence all tells of what he did. */
function ownAside(
  { place: { tokens } }: Layout,
  clauses: readonly Clause[],
  index: number,
  { role, marker, start, end }: Clause,
  owner: number[],
): void {
  if (role !== 'relative' || marker !== 'who' || !/^[,—–-]$/.test(wordAt(tokens, end))) return;
  const main = clauses.find(({ verb, subject }) => subject !== null && subject.end <= start && verb.first > end);
  const part = main?.parts.find(({ first }) => first === end + 1);
  if (!main || part?.form !== 'gerund' || main.subject?.end !== start) return;
  for (let at = end; at < main.verb.first; at++) if (owner[at] === clauses.indexOf(main)) owner[at] = index;
}

/** “After the meeting the minister resigned”, “After talks that lasted until dawn, the two signed”: the meeting has no verb, and the sentence no other. */
function behindOccasion({ place: { tokens } }: Layout, clauses: readonly Clause[]): Clause | null {
  const [clause] = clauses;
  if (!clause) return null;
  const { role, marker, subject } = clause;
  if (role !== 'time' || !/^(?:after|before|since|until)$/.test(marker ?? '') || !subject) return null;
  const described = clauses.some((other) => other.role === 'relative' && other.verb.last < subject.start);
  if (described && wordAt(tokens, subject.start - 1) === ',') return { ...clause, role: 'main', marker: null };
  for (let at = subject.start + 1; at < subject.end; at++)
    if (tokens[at]?.pos === 'DET' && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? ''))
      return { ...clause, role: 'main', marker: null, subject: { start: at, end: subject.end } };
  return null;
}

/** “It was a neighbour who found them”: the neighbour found them. */
function asTold({ place: { tokens } }: Layout, before: Clause | undefined, clause: Clause): Clause {
  const { role, subject, antecedent, verb, marker } = clause;
  // “That’s when the protest got out of hand”
  if (role === 'time' && marker === 'when' && subject !== null && isThatIs(tokens, clause.start))
    return { ...clause, role: 'main', marker: null };
  if (role !== 'relative' || subject !== null || antecedent === null || verb.tense !== 'past') return clause;
  if (before?.role !== 'main' || before.verb.lemma !== 'be' || before.verb.tense !== 'past') return clause;
  const isCleft =
    before.subject?.end === before.verb.first &&
    wordAt(tokens, before.subject.start) === 'it' &&
    antecedent.start === before.verb.last + 1;
  return isCleft ? { ...clause, role: 'main', marker: null, subject: antecedent, antecedent: null } : clause;
}

const isThatIs = (tokens: Layout['place']['tokens'], at: number): boolean =>
  at === 2 && /^(?:that|this|it)$/.test(wordAt(tokens, 0)) && tokens[1]?.lemma === 'be';

function close(layout: Layout, segment: Segment, verb: VerbGroup): Clause {
  let end = verb.last + 1;
  while (end < layout.place.tokens.length && layout.owners[end] === segment && !layout.place.skip[end]) end++;
  const subject = subjectOf(layout, segment, verb);
  const { parts, role, marker, start } = segment;
  const opening = segment.like?.role === 'relative' ? segment.like.start : start;
  const antecedent =
    role === 'relative'
      ? phraseBefore(layout.place.tokens, layout.place.hidden, pastCount(layout, pastTime(layout, opening)))
      : null;
  return { verb, parts, role, marker, start, end, subject, antecedent, coordinate: segment.like !== null };
}

/** Back past “, all of” in “the deputies, all of whom pleaded guilty”. */
function pastCount({ place: { tokens } }: Layout, opening: number): number {
  if (wordAt(tokens, opening) !== 'whom' || wordAt(tokens, opening - 1) !== 'of') return opening;
  return wordAt(tokens, opening - 3) === ',' ? opening - 3 : opening;
}

/** Back past “on Thursday” in “the strikes on Thursday that killed 22”. */
function pastTime({ place: { masked } }: Layout, opening: number): number {
  let at = opening;
  while (at > 1 && masked[at - 1]) at--;
  return at;
}
