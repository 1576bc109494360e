import { attributes } from '../status/reporting-verbs.ts';
import { isAge } from './ages.ts';
import { wordAt } from './clause-breaks.ts';
import type { Layout, Segment } from './clause-tree.ts';
import { findSubject, pastApposed, startsList, type TokenSpan } from './noun-phrases.ts';
import { phraseBefore } from './phrase-before.ts';
import { partOf } from './tag-classes.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Past “Facing accusations of stalling,” to where the clause's own words begin. */
function afterOpening(layout: Layout, segment: Segment, verb: VerbGroup): number {
  const opens = segment.marker !== null && wordAt(layout.place.tokens, segment.start) === segment.marker;
  const at = opens ? segment.start + 1 : segment.start;
  // “By the time a boat reached her, …”
  const isTimed = wordAt(layout.place.tokens, at) === 'by' && wordAt(layout.place.tokens, at + 2) === 'time';
  const start = isTimed && wordAt(layout.place.tokens, at + 1) === 'the' ? at + 3 : at;
  const [part] = segment.parts;
  // “Petitions seeking to have it annulled were thrown out”
  if (part?.first === start + 1 && part.form === 'gerund' && layout.place.tokens[start]?.pos === 'NOUN') return start;
  if (!part || part.first > start + 1 || part.first > verb.first || part.form === 'finite') return start;
  const { tokens } = layout.place;
  for (let index = part.last; index < verb.first; index++) {
    // “Adding urgency: the studio has booked it”
    if (wordAt(tokens, index) === ':') return index + 1;
    if (wordAt(tokens, index) === ',' && !startsList(tokens, index)) return pastApposed(tokens, index, verb.first);
  }
  return start;
}

/** “In an email that was leaked, the director, Ann Hay, said”: the phrase that the name between commas explains. */
function beforeName({ place: { tokens, hidden } }: Layout, comma: number, verb: VerbGroup): TokenSpan | null {
  if (comma !== verb.first - 1 || wordAt(tokens, comma) !== ',') return null;
  let name = comma - 1;
  while (tokens[name]?.pos === 'PROPN') name--;
  if (name === comma - 1 || wordAt(tokens, name) !== ',') return null;
  const opening = tokens.findLastIndex(({ text, pos }, at) => at < name && (text === ',' || pos === 'VERB'));
  if (opening < 1 || wordAt(tokens, opening) !== ',') return null;
  const span = findSubject(tokens, hidden, opening + 1, name);
  return span?.end === name ? span : null;
}

/** “For fraud, racketeering, and theft, he sat”; “A former driver for a smuggler, Marsh rose”: what a comma parts from all before it. */
function rightBefore(layout: Layout, segment: Segment, verb: VerbGroup): TokenSpan | null {
  const { tokens, hidden } = layout.place;
  const end = verb.first;
  let start = end;
  while (tokens[start - 1]?.pos === 'PROPN' && !hidden[start - 1]) start--;
  if (PEOPLE.has(wordAt(tokens, end - 1))) start = end - 1;
  if (start === end || start <= segment.start + 1 || wordAt(tokens, start - 1) !== ',') return null;
  const span = { start, end };
  return PEOPLE.has(wordAt(tokens, start)) ? span : describedBefore(layout, segment, verb, span);
}

const PEOPLE = new Set(['he', 'she', 'they']);

/** A name whose clause opens with what its bearer was, which only a relative clause may stand behind. */
function describedBefore(layout: Layout, segment: Segment, verb: VerbGroup, name: TokenSpan): TokenSpan | null {
  const { tokens, hidden } = layout.place;
  const opening = segment.start;
  const comma = name.start - 1;
  const article = wordAt(tokens, opening);
  // “The bridge, Hay said on Monday, would close”
  if (!DESCRIBES.has(article) || (attributes(verb.lemma) && article === 'the')) return null;
  const described = findSubject(tokens, hidden, opening, comma);
  if (described?.start !== opening) return null;
  for (let at = described.end; at < comma; at++) if (layout.owners[at] === segment) return null;
  return name;
}

const DESCRIBES = new Set(['a', 'an', 'the', 'one', 'once']);

const SUBJECTS = new Set(['he', 'she', 'it', 'they', 'we']);

/** Who or what a clause’s verb tells of, as written. */
export function subjectOf(layout: Layout, segment: Segment, verb: VerbGroup): TokenSpan | null {
  if (segment.like?.finite) return subjectOf(layout, segment.like, segment.like.finite);
  // “To ease concerns they agreed to sell”
  const near = verb.first - 1;
  const opensAim =
    segment.role === 'main' && wordAt(layout.place.tokens, segment.start) === 'to' && near > segment.start + 1;
  if (opensAim && SUBJECTS.has(wordAt(layout.place.tokens, near)) && layout.owners[near] === segment)
    return { start: near, end: near + 1 };
  let to = segment.start;
  while (to < verb.first && (layout.owners[to] === segment || layout.owners[to] === null)) to++;
  const { tokens, hidden } = layout.place;
  const resumed =
    segment.resumedAt === null
      ? null
      : (findSubject(tokens, hidden, segment.resumedAt, verb.first) ?? beforeName(layout, segment.resumedAt, verb));
  const beside = segment.role === 'main' ? rightBefore(layout, segment, verb) : null;
  if (beside) return beside;
  // “Despite the ruling, which came in May, the union won”
  if (resumed && resumed.end === verb.first && tokens[segment.start]?.pos === 'ADP') return resumed;
  const found = findSubject(tokens, hidden, afterOpening(layout, segment, verb), to);
  const first = found && { start: found.start, end: endBefore(layout.place.skip, found) };
  const behind = first && behindSince(layout, segment, first, to);
  if (behind) return behind;
  return first
    ? wholeList(layout, behindOccasion(layout, segment, first), verb)
    : (resumed ?? beforeWho(layout, segment) ?? toldOfBefore(layout, segment));
}

/** “Hay, who police say attacked a guard”: whoever the relative clause is about. */
function toldOfBefore({ place: { tokens, hidden }, segments }: Layout, { role, start }: Segment): TokenSpan | null {
  if (role !== 'complement') return null;
  const around = segments.find((other) => other.role === 'relative' && other.finite?.last === start - 1);
  return around ? phraseBefore(tokens, hidden, around.start) : null;
}

/** “Since Hay’s escape, all visitors are searched”: what “since” governs, without a verb of its own, is no subject. */
function behindSince(
  { place: { tokens, hidden } }: Layout,
  { role, start }: Segment,
  { end }: TokenSpan,
  to: number,
): TokenSpan | null {
  if (role !== 'main' || tokens[start]?.pos !== 'SCONJ' || !OCCASIONS.has(wordAt(tokens, start))) return null;
  if (wordAt(tokens, end) !== ',') return null;
  // “Since then, over 50 arrests have been made”
  const counts =
    tokens[end + 2]?.pos === 'NUM' && /^(?:over|about|around|nearly|almost)$/.test(wordAt(tokens, end + 1));
  return findSubject(tokens, hidden, counts ? end + 2 : end + 1, to);
}

const OCCASIONS = new Set(['since', 'after', 'before', 'until']);

/** “The deal, Ann Hay said, was …”: where what is read past begins. */
function endBefore(skip: readonly boolean[], { start, end }: TokenSpan): number {
  for (let at = start + 1; at < end; at++) if (skip[at] && !skip[start]) return at;
  return end;
}

/** “After Wednesday’s election the party stood at 41%”: the noun that “after” governs is no part of the subject. */
function behindOccasion({ place: { tokens, hidden } }: Layout, { start }: Segment, span: TokenSpan): TokenSpan {
  if (tokens[start]?.pos !== 'ADP' || hidden[start + 1] !== true) return span;
  for (let at = span.start + 1; at < span.end; at++)
    if (tokens[at]?.pos === 'DET' && tokens[at - 1]?.pos === 'NOUN') return { start: at, end: span.end };
  return span;
}

/** “Fuelling talk that it was over, Ann Hay, who had been away, returned”: whom the clause between tells of. */
function beforeWho(
  { place: { tokens, hidden }, segments }: Layout,
  { role, resumedAt, parts }: Segment,
): TokenSpan | null {
  if (role !== 'main' || resumedAt === null || parts[0]?.form !== 'gerund') return null;
  const who = segments.findLast(({ start, marker }) => start < resumedAt && marker === 'who');
  return who ? phraseBefore(tokens, hidden, who.start) : null;
}

/** “Dermot, Artino and Essen combined”, “the mayor, the governor and Ann Hay resigned”: all of them. */
function wholeList({ place: { tokens, hidden } }: Layout, first: TokenSpan, verb: VerbGroup): TokenSpan {
  if (wordAt(tokens, first.end) !== ',') return first;
  const and = tokens.findLastIndex(({ lower }, at) => at < verb.first && at > first.end && lower === 'and');
  if (and < 0) return first;
  for (let at = first.end; at < verb.first; at++) {
    const isListed = mayBeListed(tokens[at]?.pos ?? 'X') || LISTED.has(wordAt(tokens, at)) || at === and;
    if (!isListed || hidden[at]) return first;
  }
  // “Ann Hay, 52, and her son, Tom, 20, were held”
  const end = isAge(tokens, verb.first - 2) ? verb.first - 1 : verb.first;
  const isLast = and + 1 < end && wordAt(tokens, end - 1) !== ',';
  return isLast ? { start: first.start, end } : first;
}

const LISTED = new Set([',', 'his', 'her', 'their']);

const mayBeListed = partOf('PROPN', 'NOUN', 'DET', 'ADJ', 'NUM');
