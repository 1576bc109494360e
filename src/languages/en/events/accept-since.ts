import type { Clause } from '../grammar/clauses.ts';
import { isTitle } from '../word-lists.ts';
import type { ClauseSense } from './classify-clause.ts';
import { PROGRESS_VERBS } from './event-verbs.ts';
import type { FrameTime } from './frame.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { isToTheDay } from './to-the-day.ts';

/** What has gone on, or held, since a time: “have been on strike since May 2”, “has banned its carriers since 2013”. */
export const acceptsSince = (reading: SentenceReading, clause: Clause, sense: ClauseSense, time: FrameTime): boolean =>
  clause.verb.perfect &&
  (!sense.state || isOnStrike(reading, clause)) &&
  (clause.verb.progressive ||
    PROGRESS_VERBS.has(clause.verb.lemma) ||
    HOLDING_ON.has(clause.verb.lemma) ||
    isOnStrike(reading, clause) ||
    isMarketMove(clause, sense) ||
    isHabit(reading, clause, time) ||
    isCountMoved(reading, clause) ||
    governsCount(reading, clause, time));

/** “The army, which has been at war with rebels since April 2023, denied it”; who has been in an office is only described. */
export const goesOnSince = (reading: SentenceReading, clause: Clause, sense: ClauseSense, time: FrameTime): boolean =>
  clause.role === 'relative' &&
  /^(?:who|which|that)$/.test(clause.marker ?? '') &&
  clause.verb.tense === 'present' &&
  clause.verb.lemma !== 'hold' &&
  !isInOffice(reading, clause) &&
  acceptsSince(reading, clause, sense, time);

/** “has been a director since 2019”, “has been in power since 2019”. */
const isInOffice = ({ frame: { tokens } }: SentenceReading, { verb: { lemma, last } }: Clause): boolean =>
  lemma === 'be' &&
  (/^an?$/.test(tokens[last + 1]?.lower ?? '') || /^(?:power|office)$/.test(tokens[last + 2]?.lower ?? ''));

/** “have been on strike since May 2”, “has been without a contract since June 30”. */
function isOnStrike({ frame: { tokens } }: SentenceReading, { verb }: Clause): boolean {
  if (verb.lemma !== 'be') return false;
  const [next, noun] = [tokens[verb.last + 1], tokens[verb.last + 2]];
  switch (next?.lower) {
    case 'on':
      return /^(?:strike|trial|remand|lockdown|alert|probation|leave|bail|parole)$/.test(noun?.lower ?? '');
    case 'in':
      return HELD_IN.has(noun?.lower ?? '');
    case 'at':
      return /^(?:war|odds|large)$/.test(noun?.lower ?? '');
    case 'out':
      return noun?.lower === 'of';
    case 'a':
    case 'an':
      return tokens.slice(verb.last + 2, verb.last + 5).some(isTitle);
    case 'without':
    case 'under':
      return noun !== undefined && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(noun.pos);
    default:
      return /^(?:vacant|empty|shut|deadlocked|bedridden|comatose)$/.test(next?.lower ?? '');
  }
}

/** “has been in custody since May 2”. */
const HELD_IN = new Set(
  'custody jail prison detention hiding exile hospital power office force captivity mourning talks limbo turmoil receivership administration bankruptcy'.split(
    ' ',
  ),
);

/** “has banned its carriers since 2013”: done then, and so ever since. */
const HOLDING_ON = new Set(
  'ban bar block ground suspend shut close prohibit outlaw restrict detain hold jail imprison occupy besiege blockade isolate halt freeze cut seal strand trap sideline deadlock stall pause disrupt cripple paralyse paralyze hamper affect'.split(
    ' ',
  ),
);

/** “has delivered more than a million shells since August”, “has fired 14 ministers since he took office”. */
const governsCount = ({ frame: { tokens } }: SentenceReading, { verb }: Clause, { first }: FrameTime): boolean =>
  first > verb.last &&
  tokens[verb.last + 1]?.pos !== 'ADP' &&
  tokens.slice(verb.last + 1, Math.min(verb.last + 5, first)).some(({ pos }) => pos === 'NUM');

/** “Some 121,000 people have been moved since Tuesday”. */
const isCountMoved = ({ frame: { tokens } }: SentenceReading, { verb, subject }: Clause): boolean =>
  verb.passive &&
  subject !== null &&
  tokens.slice(subject.start, Math.min(subject.end, subject.start + 4)).some(({ pos }) => pos === 'NUM');

/** “have traded fire almost daily since Oct. 8”, “no food has entered since March”: goes on, day by day. */
function isHabit({ frame: { tokens } }: SentenceReading, { verb, subject }: Clause, time: FrameTime): boolean {
  const none = /^no$/i.test(tokens[subject?.start ?? -1]?.text ?? '');
  if (none) return isToTheDay(time) && verb.lemma !== 'be' && verb.lemma !== 'have';
  return tokens.slice(verb.first, time.first).some(({ lower }) => OFTEN.has(lower));
}

const OFTEN = new Set([
  'daily',
  'weekly',
  'nightly',
  'regularly',
  'routinely',
  'repeatedly',
  'frequently',
  'constantly',
]);

const isMarketMove = ({ verb }: Clause, { kind }: ClauseSense): boolean =>
  kind === 'results' || verb.lemma === 'lose' || verb.lemma === 'shed';
