import type { Token } from '../../../types.ts';
import type { Frame, FrameTime } from './frame.ts';
import { isAttribute } from './roles-of-time.ts';

/**
 * A year or a decade that says which one is meant, or what somebody once was, and not when the clause’s verb happened:
 * “has been charged in the 1967 killings”, “a star of the 1950s, died in her sleep”.
 */
export function isOfWhomOrWhat(frame: Frame, clause: number, time: FrameTime): boolean {
  const { verb, start } = frame.tree.clauses[clause] ?? {};
  if (!verb || start === undefined || !isYears(time)) return false;
  const { form } = time.expression;
  const isDecade = form.kind === 'calendar' && (form.decade ?? form.century) !== undefined;
  // “the 1940s actress Ann Marsh died on Monday”
  if (isDecade && time.first < verb.first && isAttribute(frame, time)) return true;
  if (isDecade && isOfAge(frame.tokens, time.first)) return true;
  const isOne = /^an?$/.test(frame.tokens[time.first - 1]?.lower ?? '');
  if (isAttribute(frame, time) && !isOne && (ACCUSING.has(verb.lemma) || isPerfectNow(verb))) return true;
  if (time.first > verb.first || !isBehindNoun(frame.tokens, start, time.first)) return false;
  return (isPerfectNow(verb) && !LASTING.test(time.expression.relation ?? '')) || isInAside(frame, time, verb.first);
}

/** “characters of the 30s”, “the look of the 1960s”; not “by the end of the 1960s”, and who starred in “films of the 1940s” did so then. */
const isOfAge = (tokens: Frame['tokens'], at: number): boolean => {
  const of = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  return tokens[of]?.lower === 'of' && tokens[of - 1]?.pos === 'NOUN' && !PARTS.has(tokens[of - 1]?.lemma ?? '');
};

const PARTS = new Set(
  `end start beginning middle turn rest half part course close most year summer winter spring autumn
  film movie show series song hit album play comedy musical`.split(/\s+/),
);

/** “has died” is news whatever years stand before it. */
const isPerfectNow = ({ perfect, tense }: { readonly perfect: boolean; readonly tense: string | null }): boolean =>
  perfect && tense === 'present';

const LASTING = /^(?:since|until|by|for)$/;

/** A year, a decade or a century, with no month or day; also “the following decade”. */
function isYears({ expression: { form } }: FrameTime): boolean {
  if (form.kind === 'relative') return form.of.kind === 'unit' && /^(?:year|decade|century)$/.test(form.of.unit);
  if (form.kind !== 'calendar' || (form.month ?? form.season ?? form.quarter ?? form.half) !== undefined) return false;
  return (form.year ?? form.decade ?? form.century) !== undefined;
}

/** “In the 1950s, …” opens a sentence and dates it. */
const isBehindNoun = (tokens: Frame['tokens'], start: number, at: number): boolean =>
  tokens.slice(start, at).some(isNoun);

const isNoun = ({ pos }: Token): boolean => /^(?:NOUN|PROPN|PRON)$/.test(pos);

/** “Ann Marsh, one of the biggest stars of the 1950s, died”; “Ann Marsh, in 1957, left” is dated. */
function isInAside({ tokens }: Frame, { first }: FrameTime, verb: number): boolean {
  const comma = tokens.findLastIndex(({ text }, index) => index < first && text === ',');
  const words = tokens.slice(comma + 1, first);
  const isNamed = words.some(isNoun) && !words.some(({ pos }) => pos === 'VERB');
  return comma >= 0 && isNamed && tokens[verb - 1]?.text === ',';
}

/** What people are accused of has its own year. */
const ACCUSING = new Set(
  `charge arrest accuse indict convict acquit clear sentence jail imprison try arraign detain question suspect blame
  sue plead confess extradite pardon prosecute`.split(/\s+/),
);
