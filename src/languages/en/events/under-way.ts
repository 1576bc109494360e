import type { Clause } from '../grammar/clauses.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { subjectOf } from './subject-of.ts';

/** “Police are searching a wood”, “Experts are currently going through the site”: under way as it is told. */
export const isInquiring = ({ frame: { tokens } }: SentenceReading, { verb, role, subject }: Clause): boolean =>
  role === 'main' &&
  subject !== null &&
  verb.tense === 'present' &&
  verb.progressive &&
  !verb.negated &&
  (INQUIRING.has(verb.lemma) || INQUIRING.has(`${verb.lemma} ${tokens[verb.last + 1]?.lower}`));

/** “is being questioned”, “are being treated in hospital”. */
export const isBeingHeld = ({ verb, role, subject }: Clause): boolean =>
  role === 'main' && subject !== null && verb.passive && isBeing(verb) && BEING.has(verb.lemma);

const isBeing = ({ tense, modal, negated, perfect, last, first }: Clause['verb']): boolean =>
  tense === 'present' && last - first > 1 && !modal && !negated && !perfect;

const BEING = new Set(
  'hold question treat investigate seek hunt detain interrogate evacuate search examine prosecute try extradite deport transfer interview'.split(
    ' ',
  ),
);

const INQUIRING = new Set([
  ...'search investigate question examine hunt interview comb trawl probe scour'.split(' '),
  ...['look into', 'look for', 'go through', 'sift through', 'appeal for', 'help investigate', 'help search'],
]);

/** “President Hay is restoring a rule”, where a report opens with it. */
export const isUnderWay = (reading: SentenceReading, clause: Clause): boolean =>
  clause.role === 'main' &&
  clause.verb.progressive &&
  clause.verb.tense === 'present' &&
  !clause.verb.perfect &&
  !clause.verb.passive &&
  reading.story.drafts.length === 0 &&
  reading.story.isLead(reading.frame) &&
  /^(?:person|organisation|country)$/.test(subjectOf(reading, clause)?.type ?? '');
