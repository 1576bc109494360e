import type { Clause } from '../grammar/clauses.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { kindOfNoun } from './event-nouns.ts';
import type { Frame } from './frame.ts';

/** The noun that names what happened, as subject or object: “the strike killed”, “held talks”; its token. */
export function eventNounOf(frame: Frame, clause: Clause, verb: VerbGroup, subject: number | null): number | null {
  if (
    subject !== null &&
    (verb.passive || verb.lemma !== 'have') &&
    kindOfNoun(frame.tokens[subject]?.lemma ?? '') &&
    frame.tokens[subject]?.pos === 'NOUN'
  )
    return subject;
  const { tokens } = frame;
  for (let index = verb.last + 1; index < Math.min(clause.end, verb.last + 8); index++) {
    const token = tokens[index];
    if (!token || token.pos === 'VERB' || token.pos === 'SCONJ') return null;
    if (token.pos === 'ADP' && index > verb.last + 1) return null;
    if (token.pos === 'NOUN' && tokens[index + 1]?.pos !== 'NOUN' && !frame.masked[index])
      return kindOfNoun(token.lemma)
        ? index
        : token.pos === 'NOUN' && tokens[index + 1]?.pos === 'ADP' && tokens[index + 1]?.text === 'of'
          ? nextEvent(frame, index)
          : null;
  }
  return null;
}

/** “a round of talks”, “a series of strikes”. */
function nextEvent(frame: Frame, index: number): number | null {
  for (let at = index + 2; at < index + 6; at++) {
    const token = frame.tokens[at];
    if (token?.pos === 'NOUN' && kindOfNoun(token.lemma)) return at;
    if (!token || !/^(?:DET|ADJ|NOUN|PROPN)$/.test(token.pos)) return null;
  }
  return null;
}
