import type { Token } from '../../../types.ts';
import { takesClause } from '../status/reporting-verbs.ts';
import { isAge } from './ages.ts';
import { beforeTime, jointBefore, lastBreak, previousWord } from './clause-breaks.ts';
import type { ClauseDraft } from './clause-draft.ts';
import {
  isLackingObject,
  isReducedFirst,
  isSurelyFinite,
  isWithinQuote,
  joinedSubject,
  opensAnother,
} from './clause-joints.ts';
import type { Segment } from './clause-tree.ts';
import { HEARD, INTRANSITIVE, SAYING } from './clause-words.ts';
import { contactBefore, isBehindWhen, isContact, momentContact, phraseContact } from './contact-clauses.ts';
import { coordinate } from './joined-verbs.ts';
import { findSubject, hasNounPhrase } from './noun-phrases.ts';
import { isPosted } from './posted-words.ts';
import { tellerBehindQuote } from './teller-behind-quote.ts';
import type { VerbGroup } from './verb-groups.ts';
import { afterComma } from './verbs-after-comma.ts';

/** Gives a finite verb its clause: the current one while that lacks a verb, one of its own, or the one it goes on with. */
export function placeFinite(draft: ClauseDraft, from: number, group: VerbGroup): void {
  if (!draft.current.finite) {
    const teller = tellerBehindQuote(draft, draft.current, group);
    if (teller >= 0) {
      draft.open(teller, 'main', null, null).finite = group;
      draft.own(teller, group.first);
      return;
    }
    // “Petitions seeking to have the vote annulled were thrown out”
    const task = draft.current.parts.at(-1);
    if (task?.form === 'infinitive' && /^(?:have|get|see)$/.test(task.lemma) && group.ambiguous) {
      draft.addParticiple(group);
      return;
    }
    const start = contactBefore(draft, from, group);
    if (start < 0) draft.current.finite = group;
    else {
      draft.open(start, 'relative', null, null).finite = group;
      draft.own(start, group.first);
    }
    return;
  }
  if (isWithinQuote(draft.place, draft.current.finite, group)) {
    draft.addParticiple(group);
    return;
  }
  const before = beforeTime(draft.place, previousWord(draft.place, group.first, from), from, group.first);
  if (isBehindWhen(draft, before, group)) {
    draft.open(before, 'main', null, null).finite = group;
    draft.own(before, group.first);
    return;
  }
  if (isContact(draft, before, from)) {
    draft.open(before, 'relative', null, null).finite = group;
    draft.own(before, group.first);
    return;
  }
  // “accused it of having lost or destroyed notes”
  const part = draft.current.parts.at(-1);
  if (group.ambiguous && part?.form === 'gerund' && part.last === before - 1 && draft.word(part.first) === 'having') {
    draft.addParticiple(group);
    return;
  }
  const moment = momentContact(draft, group);
  if (moment > from) {
    draft.open(moment, 'time', 'when', null).finite = group;
    draft.own(moment, group.first);
    return;
  }
  const phrase = phraseContact(draft, from, group);
  if (phrase > from) {
    draft.open(phrase, 'relative', null, null).finite = group;
    draft.own(phrase, group.first);
    return;
  }
  if (before >= from && draft.place.tokens[before]?.pos === 'CCONJ') {
    coordinate(draft, before, group);
    return;
  }
  const joint = jointBeforePhrase(draft, from, group);
  if (joint >= 0) {
    coordinate(draft, joint, group);
    return;
  }
  const opening = openingOfAside(draft, from, group);
  if (opening > from) {
    withoutComma(draft, from, true, group);
    return;
  }
  const comma = breakBefore(draft, from, group);
  const subject = hasNounPhrase(draft.place.tokens, draft.place.hidden, comma < 0 ? from : comma + 1, group.first);
  if (comma >= 0) afterComma(draft, comma, subject, group);
  else withoutComma(draft, from, subject, group);
}

/** “Police said the suspect, 24, was arrested”: the comma behind the subject of what is said; −1 where none is. */
function openingOfAside(
  { place: { tokens, hidden }, current: { finite } }: ClauseDraft,
  from: number,
  { first }: VerbGroup,
): number {
  if (!finite || !SAYING.has(finite.lemma) || from !== finite.last + 1 || tokens[first - 1]?.text !== ',') return -1;
  const opening = isAge(tokens, first - 2) ? first - 3 : beforeTrade(tokens, first - 1);
  return opening > from && findSubject(tokens, hidden, from, opening)?.end === opening ? opening : -1;
}

/** “, a plumber,”, “, a retired teacher,”: the comma before what somebody is; −1 where nothing such stands. */
function beforeTrade(tokens: readonly Token[], close: number): number {
  let at = close - 1;
  while (at > close - LONGEST_TRADE && /^(?:NOUN|ADJ)$/.test(tokens[at]?.pos ?? '')) at--;
  return at < close - 1 && /^an?$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ',' ? at - 1 : -1;
}

const LONGEST_TRADE = 5;

/** “peaked in May and by Thursday’s close had fallen 10%”: the conjunction before a phrase with a preposition; −1 where none joins. */
function jointBeforePhrase(
  { place: { tokens, hidden }, current: { finite } }: ClauseDraft,
  from: number,
  group: VerbGroup,
): number {
  if (finite?.tense !== 'past' || group.tense !== 'past' || finite.passive) return -1;
  for (let at = group.first - 1; at >= Math.max(from, group.first - 9); at--) {
    const token = tokens[at];
    if (!token || /^(?:VERB|AUX|PUNCT|SCONJ|PRON)$/.test(token.pos)) return -1;
    if (token.pos !== 'CCONJ') continue;
    if (tokens[at - 1]?.text === ',') return -1;
    return tokens[at + 1]?.pos === 'ADP' && findSubject(tokens, hidden, at + 1, group.first) === null ? at : -1;
  }
  return -1;
}

/** The comma that this verb's clause begins at: “Since he took office, promises to end it have failed”. */
function breakBefore(draft: ClauseDraft, from: number, group: VerbGroup): number {
  const near = lastBreak(draft.place, from, group.first);
  const finite = draft.current.finite;
  const joint = near >= 0 && near >= group.first - 2 ? jointBefore(draft.place, from, near) : -1;
  if (joint >= 0) return joint;
  if (near >= 0 || !finite) return near;
  const far = lastBreak(draft.place, finite.last + 1, from);
  if (opensAnother(draft.place, draft.current, far, from)) return far;
  if (hasNounPhrase(draft.place.tokens, draft.place.hidden, from, group.first)) return near;
  return far >= 0 && hasNounPhrase(draft.place.tokens, draft.place.hidden, far + 1, from) ? far : near;
}

/** “in a letter to the council dated March 7”. */
const isDated = ({ masked }: ClauseDraft['place'], { lemma, last }: VerbGroup): boolean =>
  lemma === 'date' && masked[last + 1] === true;

/** “taken to a clinic run by nuns”. */
const isRunBy = ({ tokens }: ClauseDraft['place'], { lemma, first, last }: VerbGroup): boolean =>
  lemma.endsWith('run') &&
  first === last &&
  tokens[last + 1]?.lower === 'by' &&
  /^(?:NOUN|PROPN)$/.test(tokens[first - 1]?.pos ?? '');

/** A second verb with no comma before it: opens what is said, ends what was interrupted, or competes with the first. */
function withoutComma(draft: ClauseDraft, from: number, subject: boolean, group: VerbGroup): void {
  const finite = draft.current.finite;
  const posted =
    isDated(draft.place, group) ||
    isPosted(draft.place.tokens[group.first - 1], group) ||
    isLackingObject(draft.place, group);
  if (isRunBy(draft.place, group)) {
    draft.addParticiple(group);
    return;
  }
  if (group.ambiguous && posted && (!isLackingObject(draft.place, group) || !draft.unfinished())) {
    draft.addParticiple(group);
    return;
  }
  const last = draft.current.parts.at(-1);
  // “said the rules issued Thursday showed …”: what was issued governs nothing
  const behind =
    finite && SAYING.has(finite.lemma) ? draft.current.parts.findIndex(({ first }) => first > finite.last) : -1;
  const part = draft.current.parts[behind];
  const describes = part?.form === 'participle' && finite !== null;
  const described = describes ? findSubject(draft.place.tokens, draft.place.hidden, finite.last + 1, part.first) : null;
  const governor = last && finite && last.first > finite.first && !describes ? last : finite;
  // “confirmed it on Monday and the mayor declared …”: with its time the first is over
  const joined = finite && governor === finite ? joinedSubject(draft.place, finite, group) : null;
  if (finite && joined !== null && draft.place.masked[joined - 2] === true) {
    draft.open(joined, draft.current.role, draft.current.marker, null).finite = group;
    draft.own(joined, group.first);
    return;
  }
  const outer = draft.unfinished();
  const gap =
    draft.current.role === 'relative' &&
    governor === finite &&
    (group.modal === 'would' ||
      // “a man who police say shot a guard”
      (SAYING.has(governor?.lemma ?? '') && (group.modal !== null || group.first === (finite?.last ?? -1) + 1)));
  if (
    governor &&
    (subject || gap || described) &&
    takesClause(governor.lemma) &&
    !(governor.lemma === 'hold' && governor.form !== 'finite') &&
    (gap || !(finite?.ambiguous && outer === null && reduced(draft, from)))
  ) {
    const pronoun = /^(?:he|she|it|they|we)$/.test(draft.word(group.first - 1)) ? group.first - 1 : null;
    const start =
      described?.start ??
      pronoun ??
      behindHearer(draft.place.tokens, governor, group.first) ??
      findSubject(draft.place.tokens, draft.place.hidden, from, group.first)?.start ??
      (gap ? group.first : from);
    const theirs = described ? draft.current.parts.splice(behind) : [];
    const said = draft.open(start, 'complement', null, null);
    said.finite = group;
    said.parts.push(...theirs);
    draft.own(start, group.first);
  } else if (outer) draft.resume(outer, group, group.first);
  else if (finite) chooseFinite(draft, finite, group);
}

/** “have risen”, “rose”: no participle. */
const isOutright = ({ ambiguous, passive, form }: VerbGroup): boolean => form === 'finite' && !ambiguous && !passive;

/** “told the court the man died”: where what is said begins, behind who hears it. */
function behindHearer(tokens: readonly Token[], { lemma, last }: VerbGroup, verb: number): number | null {
  if (!HEARD.has(lemma)) return null;
  for (let at = verb - 2; at > last + 1; at--)
    if (/^(?:the|an?|his|her|its|their)$/.test(tokens[at]?.lower ?? ''))
      return /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '') ? at : null;
  return null;
}

/** Two bare past forms in one clause: “rescuers uncovered bodies in a house destroyed …”, “talks held in Rome saw …”. */
function chooseFinite(draft: ClauseDraft, finite: VerbGroup, group: VerbGroup): void {
  const start = joinedSubject(draft.place, finite, group);
  const sure =
    (isSurelyFinite(draft.place, finite) && isSurelyFinite(draft.place, group)) ||
    lacksObject(draft, finite) ||
    // “rose in May and profits doubled in June”: with its time a clause is over
    (start !== null && draft.place.masked[start - 2] === true && isOutright(finite)) ||
    /^(?:was|were|is|are|has|have|had)$/.test(draft.word(group.first));
  if (start !== null && sure) {
    draft.open(start, draft.current.role, draft.current.marker, null).finite = group;
    draft.own(start, group.first);
    return;
  }
  const outer = describedBefore(draft, finite, group);
  if (outer?.finite) {
    draft.current = outer;
    draft.addParticiple(outer.finite);
    draft.resume(outer, group, group.first);
  } else if (group.ambiguous && !isReducedFirst(draft.place, finite, group)) draft.addParticiple(group);
  else draft.replaceFinite(finite, group);
}

/** “A bill passed in May that cut taxes will add to the debt”: what was passed will, and its “passed” is a participle. */
function describedBefore(
  { place: { tokens, masked }, current, segments }: ClauseDraft,
  finite: VerbGroup,
  group: VerbGroup,
): Segment | null {
  const outer = segments[segments.indexOf(current) - 1];
  const passed = outer?.finite;
  if (current.role !== 'relative' || !finite.ambiguous || group.ambiguous || !passed?.ambiguous) return null;
  if (!/^(?:that|which|who)$/.test(current.marker ?? '') || passed.first !== passed.last) return null;
  if (tokens[passed.first - 1]?.pos !== 'NOUN' || takesClause(passed.lemma) || INTRANSITIVE.has(passed.lemma))
    return null;
  for (let index = passed.last + 1; index < current.start; index++)
    if (!masked[index] && tokens[index]?.pos !== 'ADP') return null;
  return outer && current.start > passed.last + 1 ? outer : null;
}

/** “a scheme that parliament approved in May and the court blocked”: what is approved stands before. */
const lacksObject = ({ place, current: { role, marker, start } }: ClauseDraft, { first }: VerbGroup): boolean =>
  role === 'relative' &&
  (marker === 'that' || marker === 'which') &&
  findSubject(place.tokens, place.hidden, start + 1, first)?.end === first;

/** “talks held last week in Rome saw …”: nothing but prepositions and times between the two verbs. */
function reduced(draft: ClauseDraft, from: number): boolean {
  const finite = draft.current.finite;
  return draft.place.tokens[from]?.pos === 'ADP' && !(finite && SAYING.has(finite.lemma));
}
