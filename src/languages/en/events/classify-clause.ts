import type { Kind, Token } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { headOf } from '../grammar/noun-phrases.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import type { SpeechClass } from '../status/reporting-verbs.ts';
import { decidedBy, declined } from './decisions.ts';
import { eventNounOf } from './event-noun-of.ts';
import { kindOfNoun } from './event-nouns.ts';
import { kindOfPhrase, kindOfVerb, LIGHT_VERBS, STATE_VERBS } from './event-verbs.ts';
import type { Frame } from './frame.ts';
import { kindByObject } from './kind-by-object.ts';
import { kindMeasured } from './kind-measured.ts';
import { isNotSaid, leadsToWords, saysMore, serves, wordsOfVerb } from './spoken-verbs.ts';
import { isState } from './states.ts';
import { taskDone } from './task-done.ts';
import { kindOfWordsBehind } from './verb-phrases.ts';

/** What a verb tells: a saying, a happening with its kind, or nothing datable. */
export interface ClauseSense {
  readonly speech: SpeechClass | null;
  readonly kind: Kind | null;
  /** Token of the noun that names the happening, when the verb says little: “held talks”. */
  readonly noun: number | null;
  readonly state: boolean;
}

/** What a clause’s verb, or another one in it, tells. */
export function senseOf(frame: Frame, clause: Clause, verb: VerbGroup = clause.verb): ClauseSense {
  const fixed = fixedSense(frame, clause, verb);
  if (fixed) return fixed;
  const done = verb === clause.verb ? taskDone(frame, clause) : null;
  if (done) return senseOf(frame, clause, done);
  const { lemma } = verb;
  const subjectNoun = clause.subject ? headOf(frame.tokens, clause.subject) : null;
  const measured = kindMeasured(frame, clause, verb);
  if (measured) return { speech: null, kind: measured, noun: null, state: false };
  const decided = decidedBy(frame, clause, verb, subjectNoun) ?? declined(clause, verb);
  const speech =
    decided || isDeaf(frame, subjectNoun) || serves(frame, clause, verb) || isNotSaid(frame, verb)
      ? null
      : wordsOfVerb(frame, verb);
  const noun = eventNounOf(frame, clause, verb, subjectNoun);
  const verbKind = kindByObject(frame, verb) ?? decided ?? kindOfVerb(lemma);
  const nounKind = noun === null ? null : kindOfNounAt(frame.tokens, noun);
  const natural = noun !== null && noun === subjectNoun && (nounKind === 'disaster' || nounKind === 'accident');
  const light = natural || LIGHT_VERBS.has(lemma) || verbKind === 'other';
  const own = light && nounKind ? nounKind : (verbKind ?? nounKind);
  const kind = own === 'attack' && isOfNature(frame, clause) ? 'disaster' : own;
  const comments = speech === null && kind === null && !STATE_VERBS.has(lemma) && saysMore(frame, clause);
  return {
    speech: comments ? 'say' : speech,
    kind,
    noun: light || verbKind === null ? noun : null,
    state: isState(frame, clause, verb) && !(LIGHT_VERBS.has(lemma) && nounKind),
  };
}

/** “The rioting underlined doubts that …”: what happened says nothing. */
const isDeaf = ({ tokens }: Frame, subject: number | null): boolean =>
  subject !== null && tokens[subject]?.pos === 'NOUN' && WORDLESS.has(kindOfNoun(tokens[subject].lemma) ?? 'other');

const WORDLESS: ReadonlySet<Kind> = new Set(['attack', 'protest', 'accident', 'disaster', 'casualties', 'death']);

/** “a quake, which struck at noon”. */
const isOfNature = ({ tokens }: Frame, { role, antecedent }: Clause): boolean =>
  role === 'relative' &&
  antecedent !== null &&
  kindOfNoun(tokens[headOf(tokens, antecedent)]?.lemma ?? '') === 'disaster';

/** “a heart attack” is no attack. */
function kindOfNounAt(tokens: readonly Token[], noun: number): Kind | null {
  const isIllness = /^(?:heart|panic|asthma)$/.test(tokens[noun - 1]?.lower ?? '');
  return isIllness ? 'health' : kindOfNoun(tokens[noun]?.lemma ?? '');
}

/** What a verb tells with the words right after it: “went to trial”, “pushed back on”, “took off”. */
function fixedSense(frame: Frame, clause: Clause, verb: VerbGroup): ClauseSense | null {
  const { tokens } = frame;
  const next = tokens[verb.last + 1];
  const goes = verb.lemma === 'go' && next?.text === 'to' ? GOES_TO.get(tokens[verb.last + 2]?.text ?? '') : undefined;
  if (goes) return { speech: null, kind: goes, noun: null, state: false };
  const against = verb.lemma === 'push' && next?.text === 'back' && tokens[verb.last + 2]?.text;
  const refuses = against === 'against' || against === 'on' || isRulingOut(verb, next) || isWavingOff(tokens, verb);
  if (refuses) return { speech: 'refuse', kind: null, noun: null, state: false };
  if (isDefendingPolicy(tokens, verb) || putsFigure(tokens, clause, verb) || leadsToWords(frame, clause, verb))
    return { speech: 'say', kind: null, noun: null, state: false };
  const trouble = verb.lemma === 'report' ? troubleReported(tokens, clause, verb) : null;
  if (trouble) return { speech: null, kind: trouble, noun: null, state: false };
  if (verb.lemma === 'weigh' && next?.lower === 'in') return { speech: 'say', kind: null, noun: null, state: false };
  if (verb.lemma === 'come' && isRanked(tokens, verb))
    return { speech: null, kind: 'election', noun: null, state: false };
  if (answersCall(tokens, verb)) return { speech: null, kind: 'other', noun: null, state: false };
  if (verb.lemma === 'hear') return senseOfHearing(frame, clause, verb);
  if (verb.lemma === 'address' && !verb.passive && tokens.slice(verb.last + 1, verb.last + 4).some(isAudience))
    return { speech: 'say', kind: null, noun: null, state: false };
  if (verb.lemma === 'be' && isAblaze(tokens, verb))
    return { speech: null, kind: 'accident', noun: null, state: false };
  const among = verb.lemma === 'be' && next?.lower === 'among' ? fateOfThose(tokens, clause, verb) : null;
  if (among) return { speech: null, kind: among, noun: null, state: false };
  if (verb.lemma === 'come' && isCallComing(tokens, clause, verb))
    return { speech: null, kind: 'other', noun: null, state: false };
  const behind = kindOfWordsBehind(tokens, verb);
  if (behind) return { speech: null, kind: behind, noun: null, state: false };
  const goesOn = verb.lemma === 'go' && next?.lower === 'on' && tokens[verb.last + 2]?.lower !== 'trial';
  const phrase = goesOn ? null : kindOfPhrase(verb.lemma, next?.lower ?? '');
  return phrase && (phrase !== 'other' || verb.lemma === 'call')
    ? { speech: null, kind: phrase, noun: null, state: false }
    : null;
}

/** “A fault was reported off Sicily”, “Explosions were reported”: there was one; “No injuries were reported” tells none. */
function troubleReported(tokens: readonly Token[], { subject }: Clause, verb: VerbGroup): Kind | null {
  if (!verb.passive || verb.tense !== 'past' || verb.modal || verb.negated || !subject) return null;
  if (/^(?:no|neither)$/.test(tokens[subject.start]?.lower ?? '')) return null;
  const noun = tokens[headOf(tokens, subject)]?.lemma ?? '';
  const kind = kindOfNoun(noun);
  return kind !== null && WORDLESS.has(kind) ? kind : TROUBLES.has(noun) ? 'accident' : null;
}

const TROUBLES = new Set('fault outage delay damage injury death case tornado'.split(' '));

/** “came second with 61 seats”. */
const isRanked = (tokens: readonly Token[], { last, tense }: VerbGroup): boolean =>
  tense === 'past' &&
  /^(?:first|second|third|fourth|last)$/.test(tokens[last + 1]?.lower ?? '') &&
  tokens.slice(last + 2, last + 12).some(({ lemma }) => /^(?:seat|vote|percent|%|ballot)$/.test(lemma));

/** “was among those arrested”, “were among at least 12 people wounded”: what befell them. */
function fateOfThose(tokens: readonly Token[], { parts }: Clause, { last }: VerbGroup): Kind | null {
  if (!/^(?:those|the|at|more|several|dozens|hundreds)$/.test(tokens[last + 2]?.lower ?? '')) return null;
  if (/^(?:dead|injured|wounded|victims|casualties|missing)$/.test(tokens[last + 3]?.lower ?? '')) return 'casualties';
  const fate = parts.find(({ form, first }) => form === 'participle' && first > last + 2 && first < last + 7);
  const kind = fate ? kindOfVerb(fate.lemma) : null;
  return kind === 'other' ? null : kind;
}

/** “Two bomb threats came in to the banks”, “A call came into the station”. */
const isCallComing = (tokens: readonly Token[], { subject }: Clause, { last, tense, perfect }: VerbGroup): boolean =>
  subject !== null &&
  tense === 'past' &&
  !perfect &&
  /^(?:in|into|through)$/.test(tokens[last + 1]?.lower ?? '') &&
  /^(?:call|threat|report|tip|alert|alarm|order|warning)$/.test(tokens[headOf(tokens, subject)]?.lemma ?? '');

/** “responded to a 911 call”: came, said nothing. */
const answersCall = (tokens: readonly Token[], { lemma, last }: VerbGroup): boolean =>
  lemma === 'respond' &&
  tokens[last + 1]?.lower === 'to' &&
  tokens.slice(last + 2, last + 8).some((token, at, all) => CALLS.has(token.lemma) && all[at + 1]?.lower !== 'for');

const CALLS = new Set(
  'call scene blaze alarm emergency fire incident alert crash shooting disturbance dispatch'.split(' '),
);

/** “defended his austerity plan”, not “defended the town”. */
const isDefendingPolicy = (tokens: readonly Token[], { lemma, passive, last }: VerbGroup): boolean =>
  lemma === 'defend' &&
  !passive &&
  tokens.slice(last + 1, last + 6).some((token) => token.pos === 'NOUN' && POLICIES.has(token.lemma));

const POLICIES = new Set(
  'plan decision policy move record handling measure budget law choice ban deal response conduct reform proposal approach cut strategy bill'.split(
    ' ',
  ),
);

/** “Police put the crowd at 30,000”: how many they say there were. */
function putsFigure(tokens: readonly Token[], { subject }: Clause, { lemma, passive, last }: VerbGroup): boolean {
  if (lemma !== 'put' || passive || !subject || tokens[subject.start]?.pos === 'PRON') return false;
  const at = tokens.findIndex(({ lower }, index) => index > last + 1 && lower === 'at');
  const isPhrase = !tokens.slice(last + 1, at).some(({ pos }) => pos === 'SCONJ' || pos === 'VERB');
  return (
    at > 0 && at < last + FARTHEST_FIGURE && isPhrase && tokens.slice(at + 1, at + 4).some(({ pos }) => pos === 'NUM')
  );
}

const FARTHEST_FIGURE = 14;

/** “The court heard that he had fled” is said there; “the case was heard in May” is a hearing. */
function senseOfHearing({ tokens, tree }: Frame, { subject }: Clause, verb: VerbGroup): ClauseSense | null {
  const noun = subject ? (tokens[headOf(tokens, subject)]?.lemma ?? '') : '';
  if (verb.passive) return CASES.has(noun) ? { speech: null, kind: 'trial', noun: null, state: false } : null;
  const isTold = tree.clauses.some(
    ({ role, start }) => role === 'complement' && start > verb.last && start <= verb.last + 3,
  );
  if (!COURTS.has(noun) || verb.tense !== 'past') return null;
  if (isTold) return { speech: 'say', kind: null, noun: null, state: false };
  const heard = tokens.slice(verb.last + 1, verb.last + 5).some(({ lemma }) => TESTIMONY.has(lemma));
  return heard ? { speech: null, kind: 'trial', noun: null, state: false } : null;
}

/** “Jurors also heard testimony”. */
const TESTIMONY = new Set(['testimony', 'evidence', 'argument', 'statement', 'plea', 'appeal', 'case']);

const CASES = new Set(['case', 'hearing', 'appeal', 'trial', 'plea', 'application', 'petition', 'lawsuit', 'suit']);

const COURTS = new Set([
  'court',
  'jury',
  'juror',
  'inquest',
  'hearing',
  'tribunal',
  'inquiry',
  'judge',
  'magistrate',
  'trial',
]);

/** “addressed parliament”, “addressed the crowd”; not “addressed the problem”. */
const isAudience = ({ lemma }: Token): boolean => AUDIENCES.has(lemma);

const AUDIENCES = new Set(
  'parliament congress senate assembly lawmaker mp nation crowd rally summit conference reporter journalist supporter delegate court troop council'.split(
    ' ',
  ),
);

/** “was in flames”, “was on fire”. */
const isAblaze = (tokens: readonly Token[], { last }: VerbGroup): boolean =>
  /^(?:ablaze|alight)$/.test(tokens[last + 1]?.text ?? '') ||
  (tokens[last + 1]?.lower === 'in' && tokens[last + 2]?.lower === 'flames') ||
  (tokens[last + 1]?.lower === 'on' && tokens[last + 2]?.lower === 'fire');

const GOES_TO: ReadonlyMap<string, Kind> = new Map([
  ['trial', 'trial'],
  ['court', 'trial'],
  ['war', 'military'],
]);

const isRulingOut = ({ lemma, passive }: VerbGroup, next: Token | undefined): boolean =>
  lemma === 'rule' && next?.text === 'out' && !passive;

/** “dismissed the claim as “disinformation””: words answer words. */
function isWavingOff(tokens: readonly Token[], { lemma, passive, last }: VerbGroup): boolean {
  if ((lemma !== 'dismiss' && lemma !== 'discount') || passive) return false;
  const [object, as] = [tokens[last + 1]?.lower ?? '', tokens[last + 2]?.lower];
  if (as === 'as' && /^(?:that|this|it|them|those)$/.test(object)) return true;
  return tokens.slice(last + 1, last + 7).some((token) => CLAIMS.has(token.lemma));
}

const CLAIMS = new Set(
  `claim report allegation accusation suggestion criticism concern rumor rumour idea comment remark assertion fear
  speculation talk notion warning account figure`.split(/\s+/),
);
