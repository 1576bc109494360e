import type { Clause } from '../grammar/clauses.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { speechClass } from '../status/reporting-verbs.ts';
import { kindOfVerb } from './event-verbs.ts';
import type { FrameTime } from './frame.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** “will be sold in a deal announced in June”, “a hearing set for June”, “Founded in 1883, …”. */
export const HAS_OWN_DAY =
  /^(?:schedule|plan|slate?|set|expect|bear|announce|unveil|sign|publish|release|reveal|propose|disclose|build|found|broker|issue|impose|enact|award)$/;

/** “Founded in 1883, the group grew” has its own day; “Asked on Sunday, she laughed” then. `null` where none opens. */
export const ownsOpeningDay = ({ start }: Pick<Clause, 'start'>, { first, form, lemma }: VerbGroup): boolean | null =>
  first === start && form === 'participle' ? HAS_OWN_DAY.test(lemma) || happens(lemma) : null;

/** “Arrested on June 3, she has been held since”. */
const happens = (lemma: string): boolean => kindOfVerb(lemma) !== null && speechClass(lemma) === null;

/** “In an order issued late on Tuesday, the regulator told …”: that was when it did. */
export const isOfOrder = (
  { frame: { tokens } }: SentenceReading,
  { start, verb }: Clause,
  { first, form, lemma }: VerbGroup,
): boolean =>
  form === 'participle' &&
  first <= start + 5 &&
  tokens[start]?.lower === 'in' &&
  /^(?:an?|its|his|her|their)$/.test(tokens[start + 1]?.lower ?? '') &&
  verb.tense === 'past' &&
  ISSUED.test(lemma) &&
  DOCUMENTS.test(tokens[first - 1]?.lemma ?? '');

const ISSUED = /^(?:issue|release|publish|send|post|date|file|record|air|broadcast|read|circulate|deliver)$/;

const DOCUMENTS =
  /^(?:order|ruling|decision|statement|letter|email|e-mail|memo|notice|report|filing|post|message|video|opinion|directive|bulletin|interview|note|judgment|judgement|update|brief|tweet|speech|address|advisory)$/;

/** “…, a step first recommended in 2010”: told of what the aside names. */
export function isOfAside({ frame: { tokens } }: SentenceReading, { first }: VerbGroup): boolean {
  const at = tokens[first - 1]?.lower === 'first' ? first - 2 : first - 1;
  return tokens[at]?.pos === 'NOUN' && /^an?$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.text === ',';
}

/** “sold a boat found in May 2023”: when it was found; not “found a man injured on Monday”. */
export function isOfObject(
  { frame: { tokens } }: SentenceReading,
  main: VerbGroup,
  { first, last }: VerbGroup,
  time: FrameTime,
): boolean {
  if (main.passive || first !== last || first < main.last + 3 || AS_IT_IS.has(main.lemma)) return false;
  const object = tokens.slice(main.last + 1, first);
  const isWhole = object.every(({ pos }) => /^(?:DET|NUM|PRON|ADJ|NOUN|PROPN|PART)$/.test(pos));
  return (
    isWhole &&
    /^(?:DET|NUM|PRON)$/.test(object[0]?.pos ?? '') &&
    object.at(-1)?.pos === 'NOUN' &&
    time.first > last &&
    time.first <= last + 2
  );
}

/** Verbs that say how they find or leave something. */
const AS_IT_IS = new Set(
  'find leave see keep get have hold declare report want need discover spot show make let hear watch pronounce render'.split(
    ' ',
  ),
);
