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
import { mainBefore } from './clause-partners.ts';
import type { Segment } from './clause-tree.ts';
import { INTRANSITIVE, SAYING } from './clause-words.ts';
import { findSubject } from './noun-phrases.ts';
import { isPosted } from './posted-words.ts';
import { tellerBehindQuote } from './teller-behind-quote.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Places a finite verb whose clause seems to begin at the comma or conjunction `comma`; `subject` when a noun phrase follows that. */
export function afterComma(draft: ClauseDraft, comma: number, subject: boolean, group: VerbGroup): void {
  const lacking = draft.unfinished();
  const outer = lacking && tellerBehindQuote(draft, lacking, group) >= 0 ? null : lacking;
  const isComma = draft.word(comma) === ',';
  const owed = outer !== null && !subject && isBehindComma(draft, comma, group) && isOwed(draft, group);
  if (isComma && !owed && group.ambiguous && isParticiple(draft, comma, subject, group)) draft.addParticiple(group);
  else if (!outer && becomesFinite(draft, subject, group)) return;
  else if (!outer && subject && isComma && goOnBehindOpening(draft, comma, group)) return;
  else if (!outer && isComma && goOnBehindPhrase(draft, comma, group)) return;
  else if (!outer && !subject && isComma && (goOnInSaid(draft, group) || goOnBehindAside(draft, group))) return;
  else if (!outer && !subject && isComma && sayBehindName(draft, comma, group)) return;
  else if (!outer && !subject && isComma && goOnBehindApposed(draft, comma, group)) return;
  else openAfter(draft, comma, subject, group, outer);
}

/** “the plan, backed by both, …”: what looks like a past form describes the noun before the comma. */
function isParticiple({ place, current }: ClauseDraft, comma: number, subject: boolean, group: VerbGroup): boolean {
  // “…, according to reports filed with the agency”
  if (place.tokens[comma + 1]?.lower === 'according') return true;
  // “Hay, in a video addressed to the nation on Sunday, called for calm, accusing …”
  const { finite } = current;
  if (finite?.ambiguous && group.first === comma + 1 && isPosted(place.tokens[finite.first - 1], finite)) return false;
  // “The suit, brought under an act, settled in May”
  const opened = finite?.ambiguous && finite.first === finite.head && place.tokens[finite.first - 1]?.text === ',';
  if (
    opened &&
    !subject &&
    group.first === comma + 1 &&
    findSubject(place.tokens, place.hidden, current.start, finite.first)
  )
    return false;
  if (!subject) return isAside(place, comma, group);
  return isSayer(place, current, comma) || isDescribed(place, comma, group);
}

/** Right behind the comma, or behind its day: “Hay, who chairs the board, on Friday called for calm”. */
function isBehindComma({ place: { tokens, masked } }: ClauseDraft, comma: number, { first }: VerbGroup): boolean {
  const from = tokens[comma + 1]?.pos === 'ADP' && masked[comma + 2] === true ? comma + 2 : comma + 1;
  for (let index = from; index < first; index++) if (!masked[index]) return false;
  return true;
}

/** “The plane, which belonged to Hay, dropped off radar at noon, minutes after …”: the last verb that the subject can have. */
function isOwed(draft: ClauseDraft, { last }: VerbGroup): boolean {
  const { tokens } = draft.place;
  if (relativeOf(draft) === null) return false;
  return !tokens.some(
    ({ pos, lower }, at) =>
      at > last &&
      (pos === 'VERB' || pos === 'AUX') &&
      !lower.endsWith('ing') &&
      opensBehindComma(tokens, at) &&
      !isTeller(tokens, at),
  );
}

/** “…, said a spokesman, Al Hay”: who says all of it. */
const isTeller = (tokens: readonly Token[], verb: number): boolean =>
  SAYING.has(tokens[verb]?.lemma ?? '') && /^(?:DET|NOUN|PROPN)$/.test(tokens[verb + 1]?.pos ?? '');

function opensBehindComma(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1];
  return (before?.pos === 'ADV' ? tokens[verb - 2] : before)?.text === ',';
}

/** What was taken for the clause’s verb was a participle, and this is its verb. */
function becomesFinite(draft: ClauseDraft, subject: boolean, group: VerbGroup): boolean {
  const { place, current } = draft;
  const { finite } = current;
  if (!finite?.ambiguous || INTRANSITIVE.has(finite.lemma)) return false;
  if (subject && opensSentence(draft, finite)) {
    draft.replaceFinite(finite, group);
    return true;
  }
  if (isApposed(place, current, finite, group, subject)) {
    const said = current.start === finite.first ? saidSubject(draft, draft.segments.at(-2), finite.first) : -1;
    if (said >= 0 && !subject) openSaid(draft, said, group);
  } else if (!isWithinOpening(place, current, finite)) return false;
  draft.replaceFinite(finite, group);
  return true;
}

/** “Founded in 1883, the group grew”, “Asked about it, she laughed”: whoever that is about follows. */
const opensSentence = ({ place, current }: ClauseDraft, { first, head }: VerbGroup): boolean =>
  (first === current.start || (first === 1 && place.tokens[0]?.pos === 'ADV')) &&
  first === head &&
  first <= 1 &&
  current.role === 'main' &&
  place.tokens[current.start]?.text !== place.tokens[current.start]?.lower;

/** “Asked on Monday whether she would quit, Hay said no”: what was taken for the verb before the inner clause only opens the sentence. */
function goOnBehindOpening(draft: ClauseDraft, comma: number, group: VerbGroup): boolean {
  const [main, inner] = draft.segments;
  const opening = main?.finite;
  if (!main || inner !== draft.current || inner.role === 'main' || inner.role === 'relative') return false;
  if (!opening?.ambiguous || opening.first !== 0 || opening.last !== 0) return false;
  draft.current = main;
  draft.replaceFinite(opening, group);
  main.resumedAt = comma + 1;
  draft.own(comma, group.first);
  return true;
}

/** “In a letter read to the court, Hay, who owned the firm, said”: what was taken for the verb before the aside is of the phrase that opens the sentence. */
function goOnBehindPhrase(draft: ClauseDraft, comma: number, group: VerbGroup): boolean {
  const { place, current, segments } = draft;
  const [main] = segments;
  const opening = main?.finite;
  if (!main || comma !== group.first - 1 || current.role !== 'relative' || current !== segments[1]) return false;
  if (!opening?.ambiguous || opening.first !== opening.last || main.start !== 0) return false;
  const behind = place.tokens.findIndex(({ text }, at) => at > opening.last && text === ',');
  if (draft.word(current.start - 1) !== ',' || behind >= current.start - 1 || !isWithinOpening(place, main, opening))
    return false;
  draft.current = main;
  draft.replaceFinite(opening, group);
  main.resumedAt = comma;
  draft.own(comma, group.first);
  return true;
}

/** “The offer, made on Monday as the clock ran down, was 50%”: what was taken for the verb before the inner clause described the offer. */
function goOnBehindApposed(draft: ClauseDraft, comma: number, group: VerbGroup): boolean {
  if (comma !== group.first - 1 || draft.current.role !== 'time') return false;
  const main = draft.segments[draft.segments.indexOf(draft.current) - 1];
  const aside = main?.finite;
  if (main?.role !== 'main' || !aside?.ambiguous || aside.first !== aside.head || draft.word(aside.first - 1) !== ',')
    return false;
  draft.current = main;
  draft.replaceFinite(aside, group);
  main.resumedAt = comma;
  draft.own(comma, group.first);
  return true;
}

/** “said the talks, suspended in May, could resume”. */
function goOnInSaid(draft: ClauseDraft, group: VerbGroup): boolean {
  const aside = draft.current.parts.findLast(({ form }) => form === 'participle');
  const said = aside ? saidSubject(draft, draft.current, aside.first) : ofNamed(draft, group);
  if (said < 0) return false;
  draft.open(said, 'complement', null, null).finite = group;
  draft.own(said, group.first);
  return true;
}

/** “said the owner, Hay Homes, had missed two inspections”: the owner did; −1 where no name stands between two commas. */
function ofNamed(draft: ClauseDraft, { first }: VerbGroup): number {
  const verb = draft.current.finite;
  const { tokens, hidden } = draft.place;
  if (!verb || !SAYING.has(verb.lemma) || draft.word(first - 1) !== ',') return -1;
  let name = first - 2;
  while (tokens[name]?.pos === 'PROPN') name--;
  if (name === first - 2 || draft.word(name) !== ',') return -1;
  const subject = findSubject(tokens, hidden, verb.last + 1, name);
  return subject?.start === verb.last + 1 && subject.end === name ? subject.start : -1;
}

/** “…, the security service, the SBU, said on Friday”, “…, Ann Hay, head of research at Marlo, told Newsline”: who says so stands before what else is said of who it is. */
function sayBehindName(draft: ClauseDraft, comma: number, group: VerbGroup): boolean {
  const { tokens } = draft.place;
  if (comma !== group.first - 1 || group.tense !== 'past') return false;
  if (!SAYING.has(group.lemma)) return actBehindName(draft, comma, group);
  const { current } = draft;
  const name = current.role === 'relative' ? current.start - 1 : beforeAside(tokens, comma);
  if (draft.word(name) !== ',' || comma - name < 2) return false;
  const start = beforeNominals(tokens, name);
  if (draft.word(start) !== ',' || name - start < 3) return false;
  // “He met Orr, Ann Hay, a clerk, and …”: only a name or what has its article says so
  if (tokens[start + 1]?.pos !== 'PROPN' && tokens[start + 1]?.pos !== 'DET') return false;
  draft.open(start + 1, 'main', null, null).finite = group;
  draft.own(start + 1, group.first);
  return true;
}

/** “…, and a spokesman, Colonel Ann Hay, read out a statement”: who did so stands before the name. */
function actBehindName(draft: ClauseDraft, comma: number, group: VerbGroup): boolean {
  const { tokens } = draft.place;
  let name = comma - 1;
  while (tokens[name]?.pos === 'PROPN') name--;
  if (draft.word(name) !== ',' || comma - name < 2) return false;
  const start = beforeNominals(tokens, name);
  if (tokens[start]?.pos !== 'CCONJ' || name - start < 3 || tokens[start + 1]?.pos !== 'DET') return false;
  draft.open(start + 1, 'main', null, null).finite = group;
  draft.own(start + 1, group.first);
  return true;
}

const MOST_NOMINALS = 8;

const LONGEST_ASIDE = 16;

/** The comma that an aside without a verb begins at, going back; elsewhere what is no part of it. */
function beforeAside(tokens: readonly Token[], comma: number): number {
  let at = comma - 1;
  while (at > comma - LONGEST_ASIDE && /^(?:DET|ADJ|NOUN|PROPN|PART|ADP|CCONJ|NUM|PRON)$/.test(tokens[at]?.pos ?? ''))
    at--;
  return at;
}

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
  if (!subject && !conjunction && comma === group.first - 1 && isOneOfSeveral(draft, group)) {
    const { current } = draft;
    draft.open(comma + 1, current.role, current.marker, current.like ?? current).finite = group;
    return;
  }
  const role = conjunction && subject && draft.current.role === 'complement' ? 'complement' : 'main';
  // “sued in May, and in a filing on Monday accused the county of fraud”
  const main = conjunction && !subject ? mainBefore(draft.segments) : null;
  const like = main?.finite?.tense === group.tense && !group.passive ? main : null;
  draft.open(comma + 1, role, null, like).finite = group;
  for (let index = comma; index < group.first; index++) draft.owners[index] = draft.current;
}

/** “crossed the island, emerged on Friday and hit the coast”: the same did all of that. */
function isOneOfSeveral(
  { place: { tokens }, current: { finite } }: ClauseDraft,
  { tense, perfect, last, lemma, modal }: VerbGroup,
): boolean {
  if (finite?.tense !== 'past' || finite.perfect || SAYING.has(finite.lemma)) return false;
  if (tense !== 'past' || perfect || modal || SAYING.has(lemma)) return false;
  const joint = tokens.findIndex(({ lower, pos }, at) => at > last && lower === 'and' && pos === 'CCONJ');
  return joint > 0 && joint < last + 14 && /^(?:VERB|AUX|ADV)$/.test(tokens[joint + 1]?.pos ?? '');
}

/** “said the files, which he had copied, could …”, “…, and the firm, founded in 2016, urged …”: the subject stands before the aside. */
function goOnBehindAside(draft: ClauseDraft, group: VerbGroup): boolean {
  const relative = relativeOf(draft);
  const current = relative ?? draft.current;
  const governor = draft.segments[draft.segments.indexOf(current) - 1];
  const aside = relative ? current.start : asideBehindJoint(draft.place, current);
  if (aside < 0) return false;
  const start = relative ? saidSubject(draft, governor, aside) : jointOfAside(draft.place, aside) + 1;
  if (start < 1) return false;
  draft.open(start, relative ? 'complement' : 'main', null, null).finite = group;
  draft.own(start, aside - 1);
  return true;
}

/** The relative clause that the last verb stands in: “who fled”, “who police say fled”. */
function relativeOf({ current, segments }: ClauseDraft): Segment | null {
  if (current.role === 'relative') return current;
  const around = segments[segments.indexOf(current) - 1];
  return current.role === 'complement' && around?.role === 'relative' && around.finite?.last === current.start - 1
    ? around
    : null;
}

/** Where the subject of what is said begins that a participle cuts off; −1 where none is cut off. */
function saidSubject(draft: ClauseDraft, governor: Segment | undefined, participle: number): number {
  const verb = governor?.finite;
  // “said the test, once planned for May, had slipped”
  const comma = draft.place.tokens[participle - 1]?.pos === 'ADV' ? participle - 2 : participle - 1;
  if (!verb || !SAYING.has(verb.lemma) || draft.word(comma) !== ',') return -1;
  const subject = findSubject(draft.place.tokens, draft.place.hidden, verb.last + 1, comma);
  return subject?.start === verb.last + 1 && subject.end === comma ? subject.start : -1;
}

/** What was taken for a statement of its own is part of what is said. */
function openSaid(draft: ClauseDraft, start: number, group: VerbGroup): void {
  draft.segments.pop();
  draft.open(start, 'complement', null, null);
  draft.own(start, group.first);
}
