import type { Clause } from '../grammar/clauses.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { senseOf } from './classify-clause.ts';
import { addClause } from './clause-mention.ts';
import type { Draft } from './draft.ts';
import { isStative } from './event-verbs.ts';
import type { Frame } from './frame.ts';
import { lead } from './lead-time.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { deniesSubject } from './subject-of.ts';

/** “Marlo is in talks to buy its rival”, “Nurses are on strike”, “Marlo plans to cut jobs”: how things stand is the news that a report opens with. */
export function readLeadState(reading: SentenceReading): void {
  const { frame, story, found } = reading;
  if (!story.drafts.every(isOfDeck) || frame.sentence.index > story.leadSentences + BEHIND_DECK) return;
  const [clause] = frame.tree.clauses;
  if (clause?.role !== 'main' || !clause.subject || found.some((draft) => isOfVerb(frame, draft, clause))) return;
  if (found.some(({ status }) => status !== 'occurred' && status !== 'ongoing') || !isOfSomebody(frame, clause)) return;
  if (frame.tree.clauses.some(({ marker }) => marker === 'if' || marker === 'unless')) return;
  if (clause.verb.negated || clause.verb.tense === 'past' || deniesSubject(reading, clause)) return;
  if (!isNews(frame, clause)) return;
  const sense = { ...senseOf(frame, clause), speech: null };
  addClause(reading, { clause, index: 0, verb: clause.verb, sense, time: null }, null, null, lead);
}

/** A line under the headline may stand before the lead, and say how things stand as well. */
const BEHIND_DECK = 1;

const isOfDeck = ({ time, status }: Draft): boolean => time === lead && status !== 'occurred' && status !== 'statement';

/** The verb is told already, or the noun that it governs; not a participle behind it. */
const isOfVerb = ({ tokens }: Frame, draft: Draft, clause: Clause): boolean =>
  draft.clause === clause && (draft.trigger <= clause.verb.last || tokens[draft.trigger]?.pos === 'NOUN');

/** Not “you”, “it”, “this”, “there”. */
const isOfSomebody = ({ tokens }: Frame, { subject }: Clause): boolean =>
  subject !== null &&
  tokens[subject.start]?.pos !== 'PRON' &&
  !/^(?:this|that|these|those|there|what|when|if|any)$/.test(tokens[subject.start]?.lower ?? '');

function isNews(frame: Frame, clause: Clause): boolean {
  const { verb } = clause;
  if (verb.modal) return /^(?:will|may|could|might)$/.test(verb.modal) && !verb.perfect && !isStative(verb.lemma);
  if (verb.perfect) return false;
  if (verb.lemma === 'be') return standsSo(frame, verb);
  if (verb.passive) return HELD.has(verb.lemma) || (/^(?:set|poise)$/.test(verb.lemma) && leadsToTask(clause));
  if (verb.progressive) return true;
  if (verb.lemma === 'face') return /^(?:DET|NUM|SYM)$/.test(frame.tokens[verb.last + 1]?.pos ?? '');
  return MEANS.has(verb.lemma) ? leadsToTask(clause) : STANDS.has(verb.lemma);
}

const leadsToTask = ({ verb, parts }: Clause): boolean =>
  parts.some(({ form, first }) => form === 'infinitive' && first > verb.last && first <= verb.last + 7);

const MEANS = new Set('plan want seek aim intend hope prepare need'.split(' '));

const STANDS = new Set('risk resume fear head mull eye weigh remain consider mourn await'.split(' '));

const HELD = new Set(
  `shut close ground strand trap fear accuse suspect charge hold question search suspend schedule expect threaten delay block cut
  evacuate offer ask urge want`.split(/\s+/),
);

/** “is in talks”, “are on strike”, “is close to a deal”, “are dead”. */
function standsSo({ tokens }: Frame, { last }: VerbGroup): boolean {
  let at = last + 1;
  while (tokens[at]?.pos === 'ADV' && !STANDING.has(tokens[at]?.lower ?? '')) at++;
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (word === 'to') return tokens[at + 1]?.pos === 'VERB';
  if (STANDING.has(word)) return true;
  if (LEADING.has(word)) return next === 'to' || next === 'for';
  const places = AT.get(word);
  return places !== undefined && tokens.slice(at + 1, at + 4).some(({ lower }) => places.has(lower));
}

const STANDING = new Set(
  `dead missing homeless stranded trapped shut closed grounded hospitalized hospitalised unaccounted ablaze underway ill injured
  unconscious bankrupt back jobless free without offline`.split(/\s+/),
);

const LEADING = new Set('close set poised ready likely unlikely near about due up bound'.split(' '));

const AT: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    in: 'talks negotiations discussions hospital custody jail prison court mourning chaos ruins force crisis limbo doubt turmoil lockdown coma quarantine isolation danger flames place line',
    on: 'strike trial alert run loose brink verge course track hold leave fire bail board',
    under: 'arrest investigation way fire pressure review siege attack threat water lockdown curfew scrutiny control',
    at: 'war odds risk work sea stake',
    out: 'work danger control',
    off: 'job streets road market',
    near: 'deal agreement collapse',
  }).map(([preposition, words]) => [preposition, new Set(words.split(' '))]),
);
