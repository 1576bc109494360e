import type { Kind, Token } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { headOf } from '../grammar/noun-phrases.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { attributes, needsWords, type SpeechClass, speechClass } from '../status/reporting-verbs.ts';
import { kindOfNoun } from './event-nouns.ts';
import { kindOfPhrase, kindOfVerb, LIGHT_VERBS, STATE_VERBS } from './event-verbs.ts';
import type { Frame } from './frame.ts';

/** What a verb tells: a saying, a happening with its kind, or nothing datable. */
export interface ClauseSense {
  readonly speech: SpeechClass | null;
  readonly kind: Kind | null;
  /** Token of the noun that names the happening, when the verb says little: “held talks”. */
  readonly noun: number | null;
  readonly state: boolean;
}

const DECIDERS = new Set(
  `court judge jury senate house parliament congress council committee board voter lawmaker shareholder tribunal regulator commission
  agency authority watchdog panel assembly legislature duma bundestag knesset mp`.split(/\s+/),
);

export function senseOf(frame: Frame, clause: Clause, verb: VerbGroup = clause.verb): ClauseSense {
  const fixed = fixedSense(frame, verb);
  if (fixed) return fixed;
  const { lemma } = verb;
  const subjectNoun = clause.subject ? headOf(frame.tokens, clause.subject) : null;
  const measured = kindMeasured(frame, clause, verb);
  if (measured) return { speech: null, kind: measured, noun: null, state: false };
  const decided = decidedBy(frame, clause, verb, subjectNoun) ?? declined(clause, verb);
  const speech = decided || serves(frame, clause, verb) || isNotSaid(frame, verb) ? null : wordsOfVerb(frame, verb);
  const noun = eventNounOf(frame, clause, verb, subjectNoun);
  const verbKind = kindByObject(frame, verb) ?? decided ?? kindOfVerb(lemma);
  const nounKind = noun === null ? null : kindOfNoun(frame.tokens[noun]?.lemma ?? '');
  const natural = noun !== null && noun === subjectNoun && (nounKind === 'disaster' || nounKind === 'accident');
  const light = natural || LIGHT_VERBS.has(lemma) || verbKind === 'other';
  const kind = light && nounKind ? nounKind : (verbKind ?? nounKind);
  const comments = speech === null && kind === null && !STATE_VERBS.has(lemma) && saysMore(frame, clause);
  return {
    speech: comments ? 'say' : speech,
    kind,
    noun: light || verbKind === null ? noun : null,
    state: isState(frame, clause, verb) && !(LIGHT_VERBS.has(lemma) && nounKind),
  };
}

/** What a verb tells with the words right after it: “went to trial”, “pushed back on”, “took off”. */
function fixedSense({ tokens }: Frame, verb: VerbGroup): ClauseSense | null {
  const next = tokens[verb.last + 1];
  const goes = verb.lemma === 'go' && next?.text === 'to' ? GOES_TO.get(tokens[verb.last + 2]?.text ?? '') : undefined;
  if (goes) return { speech: null, kind: goes, noun: null, state: false };
  const against = verb.lemma === 'push' && next?.text === 'back' && tokens[verb.last + 2]?.text;
  const refuses = against === 'against' || against === 'on' || isRulingOut(verb, next) || isWavingOff(tokens, verb);
  if (refuses) return { speech: 'refuse', kind: null, noun: null, state: false };
  const phrase = kindOfPhrase(verb.lemma, next?.lower ?? '');
  return phrase && (phrase !== 'other' || verb.lemma === 'call')
    ? { speech: null, kind: phrase, noun: null, state: false }
    : null;
}

/** “dismissed the claim as “disinformation””: words answer words. */
function isWavingOff(tokens: readonly Token[], { lemma, passive, last }: VerbGroup): boolean {
  if (lemma !== 'dismiss' || passive) return false;
  const [object, as] = [tokens[last + 1]?.lower ?? '', tokens[last + 2]?.lower];
  if (as === 'as' && /^(?:that|this|it|them|those)$/.test(object)) return true;
  return tokens.slice(last + 1, last + 7).some((token) => CLAIMS.has(token.lemma));
}

const CLAIMS = new Set(
  `claim report allegation accusation suggestion criticism concern rumor rumour idea comment remark assertion fear
  speculation talk notion warning account figure`.split(/\s+/),
);

const GOES_TO: ReadonlyMap<string, Kind> = new Map([
  ['trial', 'trial'],
  ['court', 'trial'],
  ['war', 'military'],
]);

const isRulingOut = ({ lemma, passive }: VerbGroup, next: Token | undefined): boolean =>
  lemma === 'rule' && next?.text === 'out' && !passive;

/** “The court rejected the appeal”: what those decide who have the power to; `null` when it is merely said. */
function decidedBy(frame: Frame, clause: Clause, verb: VerbGroup, subjectNoun: number | null): Kind | null {
  if (!DECISIONS.has(verb.lemma) || subjectNoun === null || clause.subject === null) return null;
  const subject = frame.tokens[subjectNoun]?.lemma ?? '';
  const judge = frame.tokens
    .slice(clause.subject.start, subjectNoun + 1)
    .some(({ text }) => text === 'Judge' || text === 'Justice' || text === 'Magistrate');
  if (!judge && !DECIDERS.has(subject)) return null;
  return decides(frame, clause, verb, subject)
    ? judge || /court|judge|jury|tribunal/.test(subject)
      ? 'ruling'
      : 'vote'
    : null;
}

const DECISIONS = new Set(['reject', 'dismiss', 'order', 'deny', 'refuse', 'decline']);

function decides(frame: Frame, clause: Clause, verb: VerbGroup, subject: string): boolean {
  if (verb.lemma === 'refuse' || verb.lemma === 'decline') return turnsDown(clause);
  return (verb.lemma !== 'deny' && subject !== 'agency' && subject !== 'authority') || grants(frame, verb);
}

/** A verb of saying that here says nothing: told of in the passive, proclaimed, or done to a thing. */
function isNotSaid({ tokens }: Frame, { lemma, passive, last }: VerbGroup): boolean {
  if (passive) return TOLD.has(lemma);
  return lemma === 'declare' && tokens.slice(last + 1, last + 7).some((token) => PROCLAIMED.test(token.lemma));
}

const TOLD = new Set(
  `announce declare unveil report call describe name reference express welcome cite charge expect forecast predict project
  estimate propose plan intend`.split(/\s+/),
);

/** How a verb speaks, where it has something to say. */
function wordsOfVerb(frame: Frame, verb: VerbGroup): SpeechClass | null {
  const said = speechClass(verb.lemma);
  if (said === null) return null;
  const lacksWords = (needsWords(verb.lemma) || isBodily(frame, verb)) && !hasWords(frame, verb);
  return lacksWords || isReportedResult(frame, verb, said) ? null : said;
}

/** “slammed into a wall”, “swore in the minister”. */
function isBodily({ tokens }: Frame, { lemma, last }: VerbGroup): boolean {
  const next = tokens[last + 1];
  return BODILY.has(lemma) && next?.pos === 'ADP' && INTO.has(next.text);
}

const BODILY = new Set(['slam', 'blast', 'brand', 'dub', 'point', 'swear']);
const INTO = new Set(['into', 'through', 'off', 'in', 'at', 'a', 'the']);

/** “fired its chief executive”, “released the hostages”, “found guilty”: what the object makes of the verb. */
function kindByObject(frame: Frame, verb: VerbGroup): Kind | null {
  const object = (length: number) => frame.tokens.slice(verb.last + 1, verb.last + 1 + length);
  if (verb.lemma === 'fire') return isSacking(frame, verb) ? 'departure' : null;
  if (
    verb.lemma === 'strike' &&
    object(4).some(({ lemma }) => /^(?:deal|agreement|pact|accord|bargain|compromise)$/.test(lemma))
  )
    return 'agreement';
  if (verb.lemma === 'dismiss' && verb.passive) return isOfPerson(frame, verb) ? 'departure' : null;
  if (verb.lemma === 'release') return object(6).some(({ lemma }) => CAPTIVES.has(lemma)) ? 'arrest' : null;
  const guilty = verb.lemma === 'find' && object(8).some(({ lemma }) => lemma === 'guilty' || lemma === 'liable');
  return guilty ? 'ruling' : null;
}

const CAPTIVES = new Set(['prisoner', 'hostage', 'captive', 'detainee', 'suspect', 'inmate']);

function isState(frame: Frame, clause: Clause, verb: VerbGroup): boolean {
  if (!STATE_VERBS.has(verb.lemma) && !(verb.passive && PLACED.has(verb.lemma))) return false;
  return (
    !isDoSo(frame, verb) &&
    !isReady(frame, verb) &&
    !isDue(frame, verb) &&
    !clause.parts.some((part) => completes(verb, part))
  );
}

const PLACED = new Set(['base', 'locate', 'situate']);

/** “will stay closed until Wednesday”: one verb with what it says. */
export const completes = ({ lemma, last }: VerbGroup, { form, first }: VerbGroup): boolean =>
  form === 'participle' && first === last + 1 && /^(?:stay|remain|keep)$/.test(lemma);

/** “will be in place by Saturday”, “would be ready in May”. */
const isReady = ({ tokens }: Frame, { lemma, modal, last }: VerbGroup): boolean =>
  lemma === 'be' &&
  modal !== null &&
  (/^(?:ready|over|complete|operational|available)$/.test(tokens[last + 1]?.text ?? '') ||
    (tokens[last + 1]?.text === 'in' && tokens[last + 2]?.text === 'place'));

/** “is due in Lisbon on Friday”, “are due on October 22”; what is due to happen is told by its own verb. */
export const isDue = ({ tokens }: Frame, { lemma, last }: VerbGroup): boolean =>
  lemma === 'be' && tokens[last + 1]?.text === 'due' && tokens[last + 2]?.text !== 'to';

/** What is so because somebody declares it. */
const PROCLAIMED =
  /^(?:emergency|bankruptcy|holiday|ceasefire|truce|war|independence|moratorium|curfew|outbreak|epidemic|mourning|strike|mistrial|winner|disaster)$/;

/** “will now do so on 10 October”: what was told before. */
const isDoSo = ({ tokens }: Frame, { lemma, last }: VerbGroup): boolean =>
  lemma === 'do' &&
  (tokens[last + 1]?.text === 'so' || (tokens[last + 1]?.text === 'the' && tokens[last + 2]?.text === 'same'));

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

/** “refused to hear the case”, “declined last fall to block it”, not “declined to comment”. */
const turnsDown = ({ verb, parts }: Clause): boolean =>
  parts.some(
    ({ form, first, lemma }) =>
      form === 'infinitive' && first > verb.last && !attributes(lemma) && !WORDS_WITHHELD.has(lemma),
  );

const WORDS_WITHHELD = new Set(
  'be comment discuss speculate elaborate identify disclose speak talk give provide name'.split(' '),
);

/** “refused on Monday to hand over the files”: done, whoever refuses. */
const declined = (clause: Clause, { lemma }: VerbGroup): Kind | null =>
  (lemma === 'refuse' || lemma === 'decline') && turnsDown(clause) ? 'other' : null;

/** “advised Harbor Foods” on a sale, “responded with an air campaign”: done, not said. */
function serves(frame: Frame, { parts }: Clause, verb: VerbGroup): boolean {
  if (/^(?:respond|reply|retaliate)$/.test(verb.lemma))
    return frame.tokens[verb.last + 1]?.text === 'with' && frame.speech.length === 0;
  if (verb.lemma !== 'advise' || verb.passive || hasWords(frame, verb)) return false;
  return !parts.some(({ form, first }) => form === 'infinitive' && first > verb.last);
}

/** “were down 9.4%”, “net profit was 612 million euros”, “had 43.7% of the vote”, “were without power”: what is so on a day is told like what happens on it. */
function kindMeasured({ tokens }: Frame, { subject }: Clause, verb: VerbGroup): Kind | null {
  const { lemma, last, tense, modal, perfect } = verb;
  if ((lemma !== 'be' && lemma !== 'have') || tense !== 'past' || perfect || modal !== null) return null;
  const next = tokens.slice(last + 1, last + 7).filter(({ text }) => !/^(?:still|already|also|now)$/.test(text));
  const [first, second] = next;
  const supplies = SUPPLIES.has(second?.text ?? '');
  const isShare = next.some(({ text }, index) => SHARES.has(text) && next[index - 1]?.pos === 'NUM');
  if (lemma === 'have')
    return first?.text === 'no' && supplies ? 'disaster' : isShare && first?.pos === 'NUM' ? 'election' : null;
  if (first?.text === 'without' && supplies) return 'disaster';
  if (/^(?:up|down|on)$/.test(first?.text ?? '') && isShare) return 'results';
  const counted = subject !== null && COUNTED.has(tokens[headOf(tokens, subject)]?.lemma ?? '');
  return counted && next.some(({ pos }) => pos === 'NUM') ? 'results' : null;
}

const SUPPLIES = new Set(['power', 'electricity', 'water', 'heat', 'heating', 'gas', 'light']);
const SHARES = new Set(['%', 'percent', 'per']);
const COUNTED = new Set(['profit', 'loss', 'revenue', 'turnover', 'income', 'earnings', 'sale', 'output', 'turnout']);

type Words = Pick<Frame, 'tokens' | 'names'>;

const POSTS =
  /^(?:chief|coach|manager|minister|director|employee|worker|staff|official|executive|board|head|secretary|clerk|teacher|commissioner|general|prosecutor|aide|member|inspector|chairman|president|ceo|deputy|professor|captain|commander)$/;

/** “until she was fired”, “Marsh was dismissed”: who stands right before the verb. */
function isOfPerson({ tokens, names }: Words, { first }: VerbGroup): boolean {
  const before = tokens[first - 1];
  if (!before) return false;
  if (/^(?:he|she|who|they)$/.test(before.lower) || POSTS.test(before.lemma)) return true;
  return names.some(({ type, end }) => type === 'person' && end === first);
}

/** “fired its chief executive”, not “fired rockets” or “fired at the crowd”. */
function isSacking({ tokens, names }: Words, verb: VerbGroup): boolean {
  if (verb.passive) return isOfPerson({ tokens, names }, verb);
  if (tokens[verb.last + 1]?.pos === 'ADP') return false;
  const object = tokens.slice(verb.last + 1, verb.last + 6);
  if (
    object.some((token) =>
      /^(?:missile|rocket|shot|gun|weapon|drone|gas|bullet|round|shell|artillery|projectile|volley|salvo)$/.test(
        token.lemma,
      ),
    )
  )
    return false;
  const person = names.some((name) => name.type === 'person' && name.start > verb.last && name.start <= verb.last + 6);
  return person || object.some((token) => POSTS.test(token.lemma));
}

/** “reported a profit of …” is a result, “reported that …” is said. */
const isReportedResult = (frame: Frame, verb: VerbGroup, said: SpeechClass | null): boolean =>
  said === 'say' &&
  verb.lemma === 'report' &&
  /^(?:DET|NUM|ADJ|NOUN|SYM)$/.test(frame.tokens[verb.last + 1]?.pos ?? '');

/** “dissented, saying the court was wrong”. */
const saysMore = ({ tokens }: Frame, { parts }: Clause): boolean =>
  parts.some(({ form, lemma, first }) => form === 'gerund' && attributes(lemma) && tokens[first - 1]?.text === ',');

/** A quotation, a clause or “that” after a verb of saying, or “out” for “pointed out”. */
function hasWords(frame: Frame, verb: VerbGroup): boolean {
  if (frame.speech.length > 0) return true;
  const after = frame.tokens.slice(verb.last + 1, verb.last + 7).map((token) => token.lower);
  if (
    after[0] === 'out' ||
    (after[0] === 'to' && verb.lemma === 'claim') ||
    after.includes('that') ||
    (verb.lemma === 'argue' && after[0] === 'for') ||
    (/^(?:cheer|applaud)$/.test(verb.lemma) &&
      frame.tokens
        .slice(verb.last + 1, verb.last + 5)
        .some(({ lemma }) => kindOfNoun(lemma) !== null || /^(?:move|decision|outcome|news)$/.test(lemma)))
  )
    return true;
  return frame.tree.clauses.some(
    (clause) => clause.role === 'complement' && clause.start > verb.last && clause.start <= verb.last + 3,
  );
}

function eventNounOf(frame: Frame, clause: Clause, verb: VerbGroup, subject: number | null): number | null {
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
