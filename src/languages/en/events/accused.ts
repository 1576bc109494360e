import type { Actor } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { TokenSpan } from '../grammar/noun-phrases.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** “Judge Marsh spoke to Orr. He was jailed”: not the judge. */
export function accused(
  { frame, story }: SentenceReading,
  { verb, role }: Clause,
  { start, end }: TokenSpan,
): Actor | null {
  const pronoun = frame.tokens[start]?.lower;
  if (end - start !== 1 || role !== 'main' || !verb.passive || !(ACCUSING.has(verb.lemma) || HARMED.has(verb.lemma)))
    return null;
  if (pronoun !== 'he' && pronoun !== 'she') return null;
  if (frame.names.some((name) => name.start < start)) return null;
  const member = story.memory.person(pronoun, HARMED.has(verb.lemma) ? HIGH_OFFICES : OFFICES_OF_LAW);
  return member ? { name: member.name, type: member.type, asWritten: pronoun } : null;
}

const ACCUSING = new Set(
  'arrest charge jail sentence convict acquit hold detain release remand deem bail indict arraign handcuff imprison try extradite ban fine find'.split(
    ' ',
  ),
);

const HARMED = new Set(
  'transfer rush take treat hit shoot stab kill wound injure airlift hospitalize pronounce list'.split(' '),
);

/** Who tells of it, and wasn’t harmed. */
const HIGH_OFFICES = new Set(
  'judge justice magistrate prosecutor attorney commissioner coroner lawyer chief spokesman spokeswoman'.split(' '),
);

const OFFICES_OF_LAW = new Set(
  'judge justice magistrate officer detective sergeant inspector sheriff deputy prosecutor attorney commissioner superintendent constable coroner lawyer chief'.split(
    ' ',
  ),
);
