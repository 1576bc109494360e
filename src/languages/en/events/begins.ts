import type { Draft } from './draft.ts';

const STARTS = new Set(['start', 'begin', 'launch', 'declare', 'open']);
const WARLIKE = /^(?:war|invasion|operation|offensive|conflict|campaign)$/;

/** The long-lasting thing a happening begins, as a noun: invading a country begins a `war`. */
export function beginningOf({ frame, clause, trigger, status }: Draft): string | null {
  if (status !== 'occurred') return null;
  const { tokens } = frame;
  if (/^(?:invade|invasion)$/.test(tokens[trigger]?.lemma ?? '')) return 'war';
  const verb = clause ? (tokens[clause.verb.head]?.lemma ?? '') : '';
  if (verb === 'invade') return 'war';
  if (/^(?:assume|take)$/.test(verb) && clause && tokens[clause.verb.last + 1]?.lemma === 'office') return 'term';
  if (!STARTS.has(verb) || !clause) return null;
  const object = tokens.slice(clause.verb.last + 1, clause.verb.last + 8).find((token) => WARLIKE.test(token.lemma));
  if (object) return object.lemma === 'campaign' ? 'campaign' : 'war';
  const subject = clause.subject ? tokens[clause.subject.end - 1]?.lemma : undefined;
  return subject && /^(?:war|strike|siege|conflict|outbreak|pandemic|trial)$/.test(subject) ? subject : null;
}
