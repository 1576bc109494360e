import { dayCountedFrom } from '../events/distances.ts';
import { kindOfNoun } from '../events/event-nouns.ts';
import { kindOfVerb } from '../events/event-verbs.ts';
import type { Frame } from '../events/frame.ts';
import { isPosted } from '../grammar/posted-words.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { isAside } from '../word-lists.ts';

const BEFORE_TIME =
  /^(?:on|in|by|at|since|during|for|from|until|till|within|over|of|around|through|throughout|before|after|about|between)$/i;
const QUALIFIERS =
  /^(?:just|only|shortly|starting|beginning|effective|late|early|later|earlier|sometime|scheduled|planned|slated|announced)$/i;

/** Tokens that a headline leaves out: times with their prepositions, “however” with its commas. */
export function leftOut(frame: Frame): (index: number) => boolean {
  if (last?.frame === frame) return last.isOut;
  const out = tokensOut(frame);
  const isOut = out.length === 0 ? noneIsOut : (index: number) => out[index] === true;
  last = { frame, isOut };
  return isOut;
}

const noneIsOut = (): boolean => false;

/** Headlines ask several times in a row for one sentence. */
let last: { readonly frame: Frame; readonly isOut: (index: number) => boolean } | undefined;

/** Which of a sentence’s tokens go; empty when none does. */
function tokensOut(frame: Frame): readonly boolean[] {
  const out: boolean[] = [];
  for (const [index, time] of frame.times.entries()) {
    const left = index > 0 ? frame.times[index - 1] : undefined;
    if (isKept(frame, time)) continue;
    leaveCounted(frame, time, out);
    if (time.datable || time.expression.form.kind === 'vague' || isDistance(frame, time)) leaveTime(frame, time, out);
    if (isDayBefore(frame, time)) for (let at = time.first; at <= time.last; at++) out[at] = true;
    leaveJoint(frame, left, time, out);
    leaveRestOfEvent(frame, time, out);
  }
  for (let index = 0; index < frame.tokens.length; index++)
    if (isAside(frame.tokens[index])) leaveAside(frame, index, out);
  return out;
}

/** “marched on Saturday, a week after the shooting of a boy”: what it is counted from goes with all that belongs to it. */
function leaveRestOfEvent(
  { tokens }: Frame,
  { first, last, expression: { form } }: Frame['times'][number],
  out: boolean[],
): void {
  const isCounted = form.kind === 'shift' && typeof form.from === 'object' && form.from.kind === 'event';
  if (!isCounted || out[first] !== true || tokens[last]?.lower !== 'of') return;
  for (let at = last; at < tokens.length && !/^(?:VERB|AUX|PUNCT|CCONJ|SCONJ)$/.test(tokens[at]?.pos ?? ''); at++)
    out[at] = true;
}

/** “was arrested two days after the killing of a girl on May 3”, “resigned a day after Monday’s vote”: with the length goes what it counts from. */
function leaveCounted(
  frame: Frame,
  { first, last, expression: { form } }: Frame['times'][number],
  out: boolean[],
): void {
  if (form.kind !== 'shift' && form.kind !== 'duration') return;
  const marker = frame.tokens.findIndex(
    ({ lower }, at) => at > first && at <= last && /^(?:after|before)$/.test(lower),
  );
  if (marker < 0) return;
  const owns = isPossessive(frame.tokens[last]?.text);
  const written = owns ? null : dayCountedFrom(frame, marker);
  if (!written && !owns) return;
  let end = written?.last ?? last;
  if (!written || written.first < marker + 3) while (/^(?:PART|ADJ|NOUN)$/.test(frame.tokens[end]?.pos ?? '')) end++;
  for (let at = first; at < end; at++) out[at] = true;
}

/** “the toll from an earthquake a day before rose”. */
const isDayBefore = ({ tokens }: Frame, { datable, first, last }: Frame['times'][number]): boolean =>
  !datable &&
  tokens[last]?.lower === 'before' &&
  tokens[first - 1]?.pos === 'NOUN' &&
  /^(?:VERB|AUX)$/.test(tokens[last + 1]?.pos ?? '');

/** Without these times a headline would say less, or something else. */
const isKept = (frame: Frame, time: Frame['times'][number]): boolean =>
  isTarget(frame.tokens, time) || isAllThatCame(frame, time) || isNeeded(frame, time) || closesQuote(frame, time);

/** “The ruling came a day after a hearing in which …”. */
const isAllThatCame = ({ tokens }: Frame, { first, expression: { form } }: Frame['times'][number]): boolean =>
  form.kind === 'shift' &&
  typeof form.from === 'object' &&
  form.from.kind === 'event' &&
  tokens[first - 1]?.lemma === 'come';

/** “is targeting Sept. 3 for the launch”: the day is what it aims at. */
const isTarget = (tokens: Frame['tokens'], { first }: Frame['times'][number]): boolean =>
  /^(?:target|ey)(?:es|s|ed|ing)?$/.test(tokens[first - 1]?.lower ?? '');

/** “it is “a different firm today””: what is quoted is quoted whole. */
function closesQuote({ tokens, speech }: Frame, { first, last }: Frame['times'][number]): boolean {
  const mark = /^[.,]$/.test(tokens[last]?.text ?? '') ? last + 1 : last;
  if (!/^["”]$/.test(tokens[mark]?.text ?? '')) return false;
  const opens = tokens.findLastIndex(({ text }, index) => index < first && /^["“”]$/.test(text));
  // “in the coming days” alone is no more than a time
  const says = tokens.slice(opens + 1, first).some(({ pos }) => /^(?:NOUN|VERB|AUX|PROPN)$/.test(pos));
  return (
    opens >= 0 &&
    says &&
    opens < first - 1 &&
    tokens[opens]?.text !== '”' &&
    !speech.some((span) => first >= span.first && first < span.last)
  );
}

/** “is not expected until March”, “runs through June”: without it the verb says nothing, or the reverse. */
function isNeeded({ tokens, tree }: Frame, { first }: Frame['times'][number]): boolean {
  const at = QUALIFIERS.test(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1;
  const preposition = tokens[at]?.lower ?? '';
  // “would not reopen before October at the earliest”
  if (/^(?:until|till|before)$/.test(preposition)) {
    const clause = tree.clauses[tree.owner[at] ?? -1];
    if (clause && (clause.verb.negated || isGiven(clause.verb)) && clause.verb.last < at) return true;
    // “was fined and given until May 5 to pay”
    if (tokens[at - 1]?.lower === 'given') return true;
  }
  return (
    /^(?:until|till|through|to|from)$/.test(preposition) &&
    /^(?:runs?|ran|lasts?|lasted)$/.test(tokens[at - 1]?.lower ?? '') &&
    tokens[at - 1]?.pos === 'VERB'
  );
}

/** “gave the union until Friday to lift the ban”. */
const isGiven = ({ lemma, tense, perfect }: VerbGroup): boolean => lemma === 'give' && tense === 'past' && !perfect;

/** “…, two days after police searched his home”: how long says nothing without the rest. */
const isDistance = ({ tokens, tree }: Frame, { first, last, expression }: Frame['times'][number]): boolean =>
  expression.form.kind === 'duration' &&
  tokens[first - 1]?.text === ',' &&
  tree.clauses.some(({ role, start }) => role === 'time' && start === last);

function leaveTime(frame: Frame, time: Frame['times'][number], out: boolean[]): void {
  const { tokens } = frame;
  const attribute = isAttribute(tokens, time.last) || isOfName(tokens, time);
  if (attribute && /^an?$/i.test(tokens[time.first - 1]?.text ?? '')) return;
  for (let index = time.first; index < time.last; index++) out[index] = true;
  // “nine days after an engine caught fire on the runway”: what stands behind belongs to the fire
  for (let index = time.last; isOfDeed(tokens, time) && goesOn(tokens, index); index++) out[index] = true;
  // “Sunday’s election” becomes “the election”: see wordsOf.
  if (isPossessive(tokens[time.last]?.text)) return;
  let before = time.first - 1;
  if (/^the$/i.test(tokens[before]?.text ?? '')) {
    if (attribute) return;
    out[before--] = true;
  }
  // “until at least Monday”
  if (!attribute && tokens[before]?.lower === 'least' && tokens[before - 1]?.lower === 'at')
    for (const word of [before--, before--]) out[word] = true;
  if (
    !attribute &&
    before > 0 &&
    BEFORE_TIME.test(tokens[before]?.text ?? '') &&
    !isParticle(tokens, before, time.last)
  ) {
    const asOf = tokens[before]?.text === 'of' && tokens[before - 1]?.text === 'as';
    out[before--] = true;
    if (asOf) out[before--] = true;
  }
  if (!attribute && isAsEarlyAs(tokens, before)) for (let index = 0; index < 3; index++) out[before--] = true;
  // “the plant, built in 1980, would close”: without its year the aside says nothing
  if (!attribute && isAsideAlone(tokens, before, time.last)) out[before--] = out[time.last] = true;
  if (!attribute && before > 0 && QUALIFIERS.test(tokens[before]?.text ?? '') && tokens[before - 1]?.pos !== 'AUX')
    out[before--] = true;
  if (!attribute && before > 1 && tokens[before]?.text === 'again' && tokens[before - 1]?.text === 'and')
    for (const word of [before--, before--]) out[word] = true;
  // “slipped to no earlier than 2027”
  if (tokens[before]?.text === 'than' && tokens[before - 2]?.text === 'no') {
    const to = tokens[before - 3]?.text === 'to' ? 4 : 3;
    for (let index = 0; index < to; index++) out[before--] = true;
    if (tokens[before]?.pos === 'VERB' && tokens[time.last]?.text === ',') out[time.last] = true;
  } else if (!attribute && isMoved(tokens, before)) out[before--] = true;
  const posted = tokens[before];
  if (
    !attribute &&
    posted?.pos === 'VERB' &&
    isPosted(tokens[before - 1], posted) &&
    tokens[time.last]?.text === 'that'
  )
    out[before--] = true;
  if (!attribute && isBareOf(frame, before, time.last)) out[before--] = true;
  const comma = tokens[before]?.text === ',' && tokens[time.last]?.text === ',';
  if (comma) out[before] = true;
}

/** “said the rules issued Thursday showed …”, “shot down 43 drones launched overnight.”: without its time such a word says nothing of its noun. */
const isBareOf = ({ tokens, tree }: Frame, verb: number, after: number): boolean =>
  MADE_KNOWN.has(tokens[verb]?.lemma ?? '') &&
  tokens[verb]?.pos === 'VERB' &&
  tokens[verb - 1]?.pos === 'NOUN' &&
  (after >= tokens.length || /^(?:VERB|AUX|PUNCT)$/.test(tokens[after]?.pos ?? '')) &&
  !tree.clauses.some((clause) => clause.verb.first <= verb && clause.verb.last >= verb);

const MADE_KNOWN = new Set(
  'issue release publish announce report unveil sign hold post approve adopt launch fire order stage send call'.split(
    ' ',
  ),
);

/** Counted from what a verb tells. */
const isOfDeed = (tokens: Frame['tokens'], { first, last, expression: { form } }: Frame['times'][number]): boolean =>
  form.kind === 'shift' &&
  typeof form.from === 'object' &&
  form.from.kind === 'event' &&
  tokens.slice(first, last).some(({ pos }) => pos === 'VERB');

const goesOn = (tokens: Frame['tokens'], at: number): boolean =>
  tokens[at] !== undefined && !/^(?:PUNCT|VERB|AUX|CCONJ|SCONJ)$/.test(tokens[at].pos);

const isAsideAlone = (tokens: Frame['tokens'], at: number, end: number): boolean =>
  tokens[at]?.pos === 'VERB' && tokens[at - 1]?.text === ',' && tokens[end]?.text === ',';

/** “as early as tomorrow”. */
const isAsEarlyAs = (tokens: Frame['tokens'], at: number): boolean =>
  tokens[at]?.text === 'as' &&
  /^(?:early|soon|late|recently)$/.test(tokens[at - 1]?.text ?? '') &&
  tokens[at - 2]?.text === 'as';

/** “in 2020 and 2022”: the word between two times goes with them. */
function leaveJoint(
  { tokens }: Frame,
  before: Frame['times'][number] | undefined,
  { first }: Frame['times'][number],
  out: boolean[],
): void {
  const joint = before?.last ?? -1;
  const adjoins = joint === first - 1 || (joint === first - 2 && BEFORE_TIME.test(tokens[first - 1]?.text ?? ''));
  if (adjoins && /^(?:and|or)$/.test(tokens[joint]?.text ?? '') && out[joint - 1] && out[first]) out[joint] = true;
}

/** “was brought in two weeks ago”: the verb’s word, not the time’s. */
const isParticle = (tokens: Frame['tokens'], at: number, end: number): boolean =>
  /^(?:in|on|over)$/.test(tokens[at]?.text ?? '') && tokens[at - 1]?.pos === 'VERB' && tokens[end - 1]?.text === 'ago';

function leaveAside({ tokens }: Frame, index: number, out: boolean[]): void {
  if (tokens[index]?.pos === 'SCONJ') return;
  const before = tokens[index - 1]?.text === ',';
  const after = tokens[index + 1]?.text === ',';
  if (!before && !after && index > 0 && !/^(?:also|reportedly|subsequently|then)$/i.test(tokens[index]?.text ?? ''))
    return;
  out[index] = true;
  if (after) out[index + 1] = true;
  if (before) out[index - 1] = true;
}

const isPossessive = (text: string | undefined): boolean => text === "'s" || text === '’s' || text === '’';

/** “has slipped to the first half of 2025”. */
const isMoved = (tokens: Frame['tokens'], to: number): boolean =>
  tokens[to]?.text === 'to' &&
  tokens[to]?.pos === 'ADP' &&
  // “was put off to May 3”
  (/^(?:VERB|NOUN)$/.test(tokens[to - 1]?.pos ?? '') || /^(?:off|back|forward)$/.test(tokens[to - 1]?.lower ?? ''));

/** “during the 2022 IT meltdown”. */
const isOfName = (tokens: Frame['tokens'], { first, last }: Frame['times'][number]): boolean =>
  /^(?:the|an?|its|their)$/i.test(tokens[first - 1]?.text ?? '') &&
  /^\p{Lu}/u.test(tokens[last]?.text ?? '') &&
  /^(?:NOUN|PROPN)$/.test(tokens[last + 1]?.pos ?? '');

/** “the May 16 talks”: the time stands before a noun, inside its phrase. */
function isAttribute(tokens: Frame['tokens'], after: number): boolean {
  if (tokens[after]?.lower === 'aged') return false;
  const token = tokens[after];
  return (
    token !== undefined &&
    (token.pos === 'NOUN' || token.pos === 'ADJ') &&
    // “on Monday due to a fault”
    !(token.text === 'due' && tokens[after + 1]?.text === 'to') &&
    (!token.text.endsWith('ing') || kindOfNoun(token.lemma) !== null || kindOfVerb(token.text.slice(0, -3)) !== null)
  );
}
