import type { Kind } from '../../../types.ts';
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

const DECIDERS =
  /^(?:court|judge|jury|senate|house|parliament|congress|council|committee|board|voter|lawmaker|shareholder|tribunal|regulator|commission|agency|authority|watchdog|panel|assembly|legislature|duma|bundestag|knesset|mp)$/;

export function senseOf(frame: Frame, clause: Clause, verb: VerbGroup = clause.verb): ClauseSense {
  const said = speechClass(verb.lemma);
  const subjectNoun = clause.subject ? headOf(frame.tokens, clause.subject) : null;
  const subject = subjectNoun === null ? '' : (frame.tokens[subjectNoun]?.lemma ?? '');
  const judge =
    clause.subject !== null &&
    frame.tokens
      .slice(clause.subject.start, (subjectNoun ?? 0) + 1)
      .some(({ text }) => /^(?:Judge|Justice|Magistrate)$/.test(text));
  const decides =
    (DECIDERS.test(subject) || judge) &&
    ((/^(?:reject|dismiss|order)$/.test(verb.lemma) &&
      (!/^(?:agency|authority)$/.test(subject) || grants(frame, verb))) ||
      (verb.lemma === 'deny' && grants(frame, verb)) ||
      (/^(?:refuse|decline)$/.test(verb.lemma) && turnsDown(frame, verb)));
  const told =
    verb.passive &&
    /^(?:announce|declare|unveil|report|call|describe|name|reference|express|welcome|cite|charge|expect|forecast|predict|project|estimate|propose|plan|intend)$/.test(
      verb.lemma,
    );
  const proclaims =
    verb.lemma === 'declare' &&
    !verb.passive &&
    frame.tokens.slice(verb.last + 1, verb.last + 7).some(({ lemma }) => PROCLAIMED.test(lemma));
  const wordless = said !== null && needsWords(verb.lemma) && !hasWords(frame, verb);
  const bodily =
    /^(?:slam|blast|brand|dub|point|swear)$/.test(verb.lemma) &&
    /^(?:into|through|off|in|at|a|the)$/.test(frame.tokens[verb.last + 1]?.text ?? '') &&
    !hasWords(frame, verb) &&
    frame.tokens[verb.last + 1]?.pos === 'ADP';
  const speech =
    bodily || wordless || told || proclaims || decides || isReportedResult(frame, verb, said) ? null : said;
  const noun = eventNounOf(frame, clause, verb, subjectNoun);
  const guilty =
    verb.lemma === 'find' &&
    frame.tokens.slice(verb.last + 1, verb.last + 9).some((token) => /^(?:guilty|liable)$/.test(token.lemma));
  const sacked = isSacking(frame, verb);
  const captive =
    verb.lemma === 'release' &&
    frame.tokens
      .slice(verb.last + 1, verb.last + 7)
      .some((token) => /^(?:prisoner|hostage|captive|detainee|suspect|inmate)$/.test(token.lemma));
  const verbKind = sacked
    ? 'departure'
    : captive
      ? 'arrest'
      : guilty
        ? 'ruling'
        : decides
          ? judge || /court|judge|jury|tribunal/.test(subject)
            ? 'ruling'
            : 'vote'
          : kindOfVerb(verb.lemma);
  const nounKind = noun === null ? null : kindOfNoun(frame.tokens[noun]?.lemma ?? '');
  const natural =
    subjectNoun !== null && /^(?:disaster|accident)$/.test(kindOfNoun(subject) ?? '') && noun === subjectNoun;
  const goes = goesTo(frame, verb);
  if (goes) return { speech: null, kind: goes, noun: null, state: false };
  if (verb.lemma === 'push' && /^back (?:against|on)$/.test(wordsAfter(frame, verb)))
    return { speech: 'refuse', kind: null, noun: null, state: false };
  if (verb.lemma === 'rule' && frame.tokens[verb.last + 1]?.text === 'out' && !verb.passive)
    return { speech: 'refuse', kind: null, noun: null, state: false };
  const phrase = kindOfPhrase(verb.lemma, frame.tokens[verb.last + 1]?.lower ?? '');
  if (phrase && (phrase !== 'other' || verb.lemma === 'call'))
    return { speech: null, kind: phrase, noun: null, state: false };
  const light = natural || LIGHT_VERBS.has(verb.lemma) || verbKind === 'other';
  const kind = light && nounKind ? nounKind : (verbKind ?? nounKind);
  const comments = speech === null && kind === null && !STATE_VERBS.has(verb.lemma) && saysMore(frame, clause);
  return {
    speech: comments ? 'say' : speech,
    kind,
    noun: light || verbKind === null ? noun : null,
    state:
      (STATE_VERBS.has(verb.lemma) || (verb.passive && /^(?:base|locate|situate)$/.test(verb.lemma))) &&
      !isDoSo(frame, verb) &&
      !isReady(frame, verb) &&
      !clause.parts.some((part) => completes(verb, part)) &&
      !(LIGHT_VERBS.has(verb.lemma) && nounKind),
  };
}

/** “will stay closed until Wednesday”: one verb with what it says. */
export const completes = ({ lemma, last }: VerbGroup, { form, first }: VerbGroup): boolean =>
  form === 'participle' && first === last + 1 && /^(?:stay|remain|keep)$/.test(lemma);

/** “will be in place by Saturday”, “would be ready in May”. */
const isReady = ({ tokens }: Frame, { lemma, modal, last }: VerbGroup): boolean =>
  lemma === 'be' &&
  modal !== null &&
  (/^(?:ready|over|complete|operational|available)$/.test(tokens[last + 1]?.text ?? '') ||
    (tokens[last + 1]?.text === 'in' && tokens[last + 2]?.text === 'place'));

const wordsAfter = ({ tokens }: Frame, { last }: VerbGroup): string =>
  `${tokens[last + 1]?.text ?? ''} ${tokens[last + 2]?.text ?? ''}`;

/** “went to trial”, “went to war”. */
function goesTo(frame: Frame, verb: VerbGroup): Kind | null {
  if (verb.lemma !== 'go') return null;
  const [to, what] = wordsAfter(frame, verb).split(' ');
  if (to !== 'to') return null;
  return what === 'trial' || what === 'court' ? 'trial' : what === 'war' ? 'military' : null;
}

/** What is so because somebody declares it. */
const PROCLAIMED =
  /^(?:emergency|bankruptcy|holiday|ceasefire|truce|war|independence|moratorium|curfew|outbreak|epidemic|mourning|strike|mistrial|winner|disaster)$/;

/** “will now do so on 10 October”: what was told before. */
const isDoSo = ({ tokens }: Frame, { lemma, last }: VerbGroup): boolean =>
  lemma === 'do' && tokens[last + 1]?.text === 'so';

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

/** “refused to hear the case”, not “declined to comment”. */
const turnsDown = ({ tokens }: Frame, { last }: VerbGroup): boolean =>
  tokens[last + 1]?.text === 'to' &&
  /^(?:hear|block|halt|stay|lift|overturn|review|grant|approve|back|pass|reinstate|dismiss|intervene|reconsider|consider|suspend|delay|extend|ratify|confirm|free|release|take)$/.test(
    tokens[last + 2]?.lemma ?? '',
  );

/** “fired its chief executive”, not “fired rockets” or “fired at the crowd”. */
function isSacking({ tokens, names }: Frame, verb: VerbGroup): boolean {
  if (verb.lemma !== 'fire' || verb.passive || tokens[verb.last + 1]?.pos === 'ADP') return false;
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
  return (
    person ||
    object.some((token) =>
      /^(?:chief|coach|manager|minister|director|employee|worker|staff|official|executive|board|head|secretary)$/.test(
        token.lemma,
      ),
    )
  );
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
