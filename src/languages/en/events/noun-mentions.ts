import type { Actor, Kind, Status } from '../../../types.ts';
import { possessor } from '../actors/resolve-speaker.ts';
import { headOf } from '../grammar/noun-phrases.ts';
import { fitTo } from '../headline/fit-words.ts';
import { leftOut } from '../headline/left-out.ts';
import { nounHeadline } from '../headline/noun-headline.ts';
import { nameFor } from '../headline/quote-headline.ts';
import { tidy } from '../headline/tidy.ts';
import { joined, LONGEST, wordsOf } from '../headline/words.ts';
import { nounDatedBy } from './dated-nouns.ts';
import { demandedBy, demandHeadline, withoutCurrency } from './demanded.ts';
import { kindOfNoun } from './event-nouns.ts';
import type { Frame, FrameTime } from './frame.ts';
import { ownerOf } from './owner-of-time.ts';
import { recalledNoun } from './recalled-nouns.ts';
import { claimOf, isYearOfName, setForDate } from './roles-of-time.ts';
import { addDraft, type SentenceReading } from './sentence-reading.ts';
import { eventOfSubject } from './time-of-clause.ts';

/** Nouns with a date of their own: “after the attack on Monday”, “the deadline of Aug. 8”. */
export function readNouns(reading: SentenceReading): void {
  for (const time of reading.frame.times) {
    if (!time.datable || reading.used.has(time.index)) continue;
    if (addDemand(reading, time)) continue;
    const dated = nounDatedBy(reading.frame, time);
    const offered = dated?.order
      ? null
      : (setForDate(reading.frame, time) ??
        nounOfDay(reading, time) ??
        claimOf(reading.frame, time) ??
        nounOfSubject(reading, time) ??
        nounRecalled(reading.frame, time) ??
        harmOf(reading.frame, time) ??
        harmMarched(reading.frame, time));
    if (dated?.order) addNoun(reading, dated.token, time);
    else if (offered !== null) addNoun(reading, offered, time);
    else if (
      dated &&
      (reading.found.length === 0 || isOfYearAlone(reading, time) || isAheadOf(reading, time)) &&
      time.expression.relation !== 'since' &&
      !(isYearOfName(reading.frame, time) && kindOfNoun(reading.frame.tokens[dated.token]?.lemma ?? '') === 'law')
    )
      addNoun(reading, dated.token, time);
  }
}

/** “led to the 1974 resignation of the premier”, where nothing else in the sentence has a time. */
const isOfYearAlone = ({ found }: SentenceReading, { expression: { form } }: FrameTime): boolean =>
  form.kind === 'calendar' &&
  form.year !== undefined &&
  form.month === undefined &&
  found.every(({ time }) => time.from === 'nothing');

/** “drew a map, which voters will decide on in a Nov. 4 election”. */
function isAheadOf({ frame }: SentenceReading, time: FrameTime): boolean {
  const around = frame.tree.clauses[ownerOf(frame, time)];
  return around?.role === 'relative' && around.verb.modal === 'will' && time.first > around.verb.last;
}

/** What somebody demands by a day, beside their demand. */
function addDemand(reading: SentenceReading, time: FrameTime): boolean {
  const { frame } = reading;
  const demanded = demandedBy(frame, frame.tree.clauses[ownerOf(frame, time)], time);
  if (!demanded) return false;
  reading.used.add(time.index);
  addDraft(reading, {
    ...{
      clause: null,
      trigger: headOf(frame.tokens, withoutCurrency(frame, demanded)),
      kind: 'deadline',
      status: 'deadline',
    },
    ...{ speaker: null, subject: null, negated: false, confidence: 0.6 },
    time: { from: 'expression', expression: time.index },
    headline: demandHeadline(frame, demanded),
  });
  return true;
}

/** “said the offer of January 23 was too low”: what bears its day as a name. */
function nounOfDay({ frame: { tokens } }: SentenceReading, { first, expression: { form } }: FrameTime): number | null {
  const isDay = form.kind === 'calendar' && form.day !== undefined;
  const noun = tokens[first - 2];
  return isDay && tokens[first - 1]?.text === 'of' && noun?.pos === 'NOUN' && kindOfNoun(noun.lemma) ? first - 2 : null;
}

/** “weighed the factors in the slaying of Ann Hay in June 2005”, where nothing else is of that time. */
function harmOf({ tokens, masked }: Frame, { first, expression: { relation } }: FrameTime): number | null {
  if (!/^(?:in|on)$/.test(tokens[first - 1]?.lower ?? '') || (relation !== 'on' && relation !== 'during')) return null;
  for (let at = first - 2; at > Math.max(0, first - 14); at--) {
    const token = tokens[at];
    if (!token || masked[at]) return null;
    if (token.pos === 'NOUN' && tokens[at + 1]?.lower === 'of')
      return /^(?:attack|death)$/.test(kindOfNoun(token.lemma) ?? '') && tokens[at + 2]?.pos !== 'NUM' ? at : null;
    if (!/^(?:PROPN|NOUN|ADJ|DET|PART|ADP)$/.test(token.pos) || (token.pos === 'ADP' && token.lower !== 'of'))
      return null;
  }
  return null;
}

/** “Thousands marched on Saturday over the death in custody of a student two weeks ago”: of two times the second is that of the harm. */
function harmMarched({ tokens, times, masked }: Frame, time: FrameTime): number | null {
  const { form } = time.expression;
  if (form.kind !== 'shift' && form.kind !== 'relative') return null;
  if (!times.some(({ datable, last }) => datable && last < time.first)) return null;
  for (let at = time.first - 1; at > Math.max(1, time.first - FARTHEST_HARM); at--) {
    const token = tokens[at];
    if (!token || masked[at] || !/^(?:PROPN|NOUN|ADJ|DET|PART|ADP|NUM|PUNCT)$/.test(token.pos)) return null;
    if (token.pos === 'NOUN' && HARMS.has(kindOfNoun(token.lemma) ?? 'other'))
      return isMarchedOver(tokens, at) ? at : null;
  }
  return null;
}

const FARTHEST_HARM = 14;

const HARMS: ReadonlySet<Kind> = new Set(['attack', 'death', 'casualties', 'arrest']);

/** “over the fatal shooting”, “at the killing”. */
function isMarchedOver(tokens: Frame['tokens'], noun: number): boolean {
  let at = noun - 1;
  while (at > noun - 4 && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.pos ?? '')) at--;
  return (
    /^(?:the|his|her|their)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:over|at|against|about|for|by|mourning|protesting|condemning|denouncing)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

const nounRecalled = (frame: Frame, time: FrameTime): number | null =>
  recalledNoun(frame, frame.tree.clauses[ownerOf(frame, time)]?.verb, time);

/** “A verdict on May 9 was upheld in December”. */
function nounOfSubject({ frame }: SentenceReading, time: FrameTime): number | null {
  const owner = frame.tree.owner[time.first] ?? -1;
  const beside = frame.times.filter(({ datable, first }) => datable && frame.tree.owner[first] === owner);
  return beside.length > 1 ? eventOfSubject(frame, owner, time, beside) : null;
}

/** “simmered after the killing in May”, “The ruling follows a trial in May”: what something is done after lies behind. */
function liesBehind({ frame }: SentenceReading, time: FrameTime): boolean {
  const verb = frame.tree.clauses[ownerOf(frame, time)]?.verb;
  if (!verb || nounDatedBy(frame, time)?.order !== 'after') return false;
  const follows = verb.tense === 'present' && !verb.modal && /^(?:follow|come)$/.test(verb.lemma);
  return follows || (verb.tense === 'past' && time.expression.direction !== 'future');
}

export function addNoun(reading: SentenceReading, token: number, time: FrameTime): void {
  const noun = reading.frame.tokens[token];
  if (!noun) return;
  reading.used.add(time.index);
  const kind = kindOfNoun(noun.lemma) ?? 'other';
  const isBehind = liesBehind(reading, time);
  const isAhead = !isBehind && time.expression.direction === 'future';
  const isSaid = kind === 'statement' && claimOf(reading.frame, time) === token;
  const owner = isSaid ? null : ownerOfNoun(reading, token);
  const headline = nounHeadline(reading.frame, token, owner ? nameFor(owner, reading.story.cast) : null);
  const status: Status = isSaid ? 'statement' : kind === 'deadline' ? 'deadline' : isAhead ? 'scheduled' : 'occurred';
  addDraft(reading, {
    clause: null,
    trigger: token,
    kind,
    status,
    speaker: null,
    subject: owner,
    negated: false,
    // “after the 2019 election”: it was in 2019, what is told came after
    time: {
      from: 'expression',
      expression: time.index,
      ...(time.last <= token ? ({ start: true } as const) : {}),
      ...(isBehind ? ({ behind: true } as const) : {}),
      ...(isAheadOf(reading, time) ? ({ ahead: true } as const) : {}),
    },
    headline: isSaid ? claimHeadline(reading.frame, token) : headline,
    confidence: 0.6,
  });
}

/** “until his death in 1969”: whose it was. */
function ownerOfNoun({ frame: { tokens, names }, story }: SentenceReading, noun: number): Actor | null {
  let at = noun - 1;
  while (at > noun - 4 && /^(?:ADJ|NOUN)$/.test(tokens[at]?.pos ?? '')) at--;
  return possessor(tokens, at, names, story.cast, story.memory);
}

/** “Marsh’s claim that the sites had been destroyed”. */
function claimHeadline(frame: Frame, noun: number): string {
  const said = frame.tree.clauses.find(({ start }) => start > noun && frame.tokens[start]?.lower === 'that');
  let start = noun;
  while (start > 0 && /^(?:DET|ADJ|NOUN|PROPN|PART|PRON)$/.test(frame.tokens[start - 1]?.pos ?? '')) start--;
  const words = wordsOf(frame.tokens, start, said?.end ?? noun + 1, leftOut(frame));
  return tidy(joined(fitTo(words, LONGEST)));
}
