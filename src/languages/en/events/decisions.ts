import type { Kind } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { attributes } from '../status/reporting-verbs.ts';
import type { Frame } from './frame.ts';

/** “The court rejected the appeal”: what those decide who have the power to; `null` when it is merely said. */
export function decidedBy(frame: Frame, clause: Clause, verb: VerbGroup, subjectNoun: number | null): Kind | null {
  if (!DECISIONS.has(verb.lemma) || subjectNoun === null || clause.subject === null) return null;
  const subject = frame.tokens[subjectNoun]?.lemma ?? '';
  const isCourt = /court|judge|jury|tribunal/.test(subject);
  const judge = frame.tokens
    .slice(clause.subject.start, subjectNoun + 1)
    .some(({ text }) => text === 'Judge' || text === 'Justice' || text === 'Magistrate');
  if (!judge && !DECIDERS.has(subject)) return null;
  if (!judge && !isCourt && isReproach(frame, verb)) return null;
  return decides(frame, clause, verb, subject) ? (judge || isCourt ? 'ruling' : 'vote') : null;
}

/** “The commission rejected the allegation”: it answers, and decides nothing. */
const isReproach = ({ tokens }: Frame, { last }: VerbGroup): boolean =>
  tokens
    .slice(last + 1, last + 4)
    .some(({ lemma }) => /^(?:allegation|accusation|assertion|suggestion|criticism|claim|reproach)$/.test(lemma));

const DECIDERS = new Set(
  `court judge jury senate house parliament congress council committee board voter lawmaker shareholder tribunal regulator commission
  agency authority watchdog panel assembly legislature duma bundestag knesset mp`.split(/\s+/),
);

const DECISIONS = new Set(['reject', 'dismiss', 'order', 'deny', 'refuse', 'decline', 'oppose']);

function decides(frame: Frame, clause: Clause, verb: VerbGroup, subject: string): boolean {
  if (verb.lemma === 'refuse' || verb.lemma === 'decline') return turnsDown(clause);
  // “Most voters opposed the bond”
  if (verb.lemma === 'oppose') return subject === 'voter' && verb.tense === 'past';
  return (verb.lemma !== 'deny' && subject !== 'agency' && subject !== 'authority') || grants(frame, verb);
}

/** “denied bail”, “denied the appeal”: what was asked for isn’t granted; “denied that” is said. */
function grants({ tokens }: Frame, verb: VerbGroup): boolean {
  return tokens
    .slice(verb.last + 1, verb.last + 6)
    .some(({ lemma }) =>
      /^(?:bail|parole|request|appeal|motion|application|petition|permission|permit|bid|asylum|license|licence|stay|visa)$/.test(
        lemma,
      ),
    );
}

/** “refused on Monday to hand over the files”: done, whoever refuses. */
export const declined = (clause: Clause, { lemma }: VerbGroup): Kind | null =>
  (lemma === 'refuse' || lemma === 'decline') && turnsDown(clause) ? 'other' : null;

/** “refused to hear the case”, “declined last fall to block it”, not “declined to comment”. */
const turnsDown = ({ verb, parts }: Clause): boolean =>
  parts.some(
    ({ form, first, lemma }) =>
      form === 'infinitive' && first > verb.last && !attributes(lemma) && !WORDS_WITHHELD.has(lemma),
  );

const WORDS_WITHHELD = new Set(
  'be rule comment discuss speculate elaborate identify disclose speak talk give provide name describe detail'.split(
    ' ',
  ),
);
