import type { Token } from '../../../types.ts';
import { takesClause } from '../status/reporting-verbs.ts';
import { lastBreak } from './clause-breaks.ts';
import type { ClauseDraft } from './clause-draft.ts';
import { HEARD, INTRANSITIVE } from './clause-words.ts';
import { findSubject } from './noun-phrases.ts';
import type { VerbGroup } from './verb-groups.ts';

/** “A petition they started in June has been signed”: where a clause about the subject begins; −1 where none does. */
export function contactBefore({ place, current }: ClauseDraft, from: number, { first, head }: VerbGroup): number {
  const at = first - 1;
  const { tokens } = place;
  if (from !== current.start || current.role !== 'main' || at < from + 2 || first !== head) return -1;
  if (tokens[at - 1]?.pos !== 'NOUN' || !/^(?:he|she|it|they|we)$/.test(tokens[at]?.lower ?? '')) return -1;
  if (place.masked[at - 1] || !/^(?:an?|the|his|her|its|their)$/i.test(tokens[from]?.text ?? '')) return -1;
  const rest = tokens.slice(head + 1);
  const end = rest.findIndex(({ text }) => /^[,;:—–]$/.test(text));
  const next = (end < 0 ? rest : rest.slice(0, end)).find(({ pos }) => /^(?:VERB|AUX|SCONJ|CCONJ)$/.test(pos));
  return next?.pos === 'AUX' ? at : -1;
}

/** “When the officers saw the gun they fired”: the clause of the sentence, without a comma. */
export function isBehindWhen(
  { place: { tokens }, current, segments }: ClauseDraft,
  at: number,
  { last }: VerbGroup,
): boolean {
  if (current.role !== 'time' || current.start !== 0 || !/^(?:when|as|after)$/.test(current.marker ?? '')) return false;
  if (!/^(?:he|she|they|we)$/.test(tokens[at]?.lower ?? '') || tokens[at - 1]?.pos !== 'NOUN') return false;
  if (segments.some(({ role, finite }) => role === 'main' && finite)) return false;
  return !tokens.slice(last + 1).some(({ pos, text }) => pos === 'AUX' || text === ',');
}

/** “an offer it made”: a pronoun that opens a clause right after a noun. */
export function isContact(draft: ClauseDraft, at: number, from: number): boolean {
  if (at <= from || draft.place.tokens[at - 1]?.pos !== 'NOUN' || draft.place.masked[at - 1]) return false;
  if (!/^(?:he|she|it|they|we)$/.test(draft.word(at))) return false;
  const { finite } = draft.current;
  return !(
    finite &&
    HEARD.has(finite.lemma) &&
    findSubject(draft.place.tokens, draft.place.hidden, finite.last + 1, at)?.end === at
  );
}

/** “under an order the court issued”, “records the firm released”: where a noun phrase opens a clause right after another; −1 where none does. */
export function phraseContact(
  { place, current }: ClauseDraft,
  from: number,
  { first, head, ambiguous, lemma, progressive, perfect, passive }: VerbGroup,
): number {
  // “at a house the agent was renovating”
  const helped = (progressive || perfect) && !passive && current.role !== 'time';
  if (!(helped || (ambiguous && first === head)) || !current.finite || INTRANSITIVE.has(lemma)) return -1;
  const { tokens, masked } = place;
  if (perfect && isSuperlative(tokens, first - 1)) return first - 1;
  let at = first - 1;
  while (at > from + 1 && at > first - 5 && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at]?.pos ?? '')) at--;
  const isPhrase =
    at < first - 1 && tokens[first - 1]?.pos === 'NOUN' && /^(?:the|its|his|her|their)$/.test(tokens[at]?.lower ?? '');
  if (!isPhrase || tokens[at - 1]?.pos !== 'NOUN' || masked[at - 1] || at - 1 <= current.finite.last) return -1;
  if (TIMES.has(tokens[at - 1]?.lemma ?? '')) return -1;
  if (takesClause(current.finite.lemma) && lastBreak(place, current.finite.last + 1, at) < 0) return -1;
  const next = tokens[head + 1];
  return next === undefined || masked[head + 1] || /^(?:PUNCT|ADP|ADV)$/.test(next.pos) ? at : -1;
}

/** “the worst riots Greece has seen”. */
const isSuperlative = (tokens: readonly Token[], name: number): boolean =>
  tokens[name]?.pos === 'PROPN' &&
  tokens[name - 1]?.pos === 'NOUN' &&
  tokens
    .slice(Math.max(0, name - 5), name - 1)
    .some(({ lower }) => /^(?:first|worst|best|most|[a-z]{4,}est)$/.test(lower));

/** “the day the talks ended”. */
const TIMES = new Set(['day', 'week', 'month', 'year', 'time', 'moment', 'night', 'morning']);

/** “captures the moment a mother was killed”, “on the day the mill closed”: where the clause of that time begins; −1 where none does. */
export function momentContact(
  { place: { tokens, hidden, masked }, current }: ClauseDraft,
  { first }: VerbGroup,
): number {
  const finite = current.finite;
  if (!finite) return -1;
  const subject = findSubject(tokens, hidden, finite.last + 1, first);
  if (subject === null || subject.end !== first) return -1;
  let start = first - 1;
  while (start > finite.last + 1 && !/^(?:DET|PRON)$/.test(tokens[start]?.pos ?? '')) start--;
  const moment = tokens[start - 1];
  return moment?.lower === 'moment' && !masked[start - 1] ? start : -1;
}
