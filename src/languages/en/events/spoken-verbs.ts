import type { Token } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { headOf, nounPhraseAt } from '../grammar/noun-phrases.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { attributes, needsWords, type SpeechClass, speechClass } from '../status/reporting-verbs.ts';
import { kindOfNoun } from './event-nouns.ts';
import type { Frame } from './frame.ts';

/** How a verb speaks, where it has something to say. */
export function wordsOfVerb(frame: Frame, verb: VerbGroup): SpeechClass | null {
  if (givesWords(frame, verb)) return 'say';
  const said = speechClass(verb.lemma);
  if (said === null || givesComfort(frame, verb)) return null;
  const lacksWords = (needsWords(verb.lemma) || isBodily(frame, verb)) && !hasWords(frame, verb);
  return lacksWords || isReportedResult(frame, verb, said) ? null : said;
}

/** “offered little comfort”, “offers hope”: nothing is put forward. */
function givesComfort({ tokens, masked }: Frame, { lemma, last }: VerbGroup): boolean {
  if (lemma !== 'offer') return false;
  const { start, end } = nounPhraseAt(tokens, masked, last + 1, Math.min(tokens.length, last + 8));
  return end > start && COMFORTS.has(tokens[headOf(tokens, { start, end })]?.lemma ?? '');
}

const COMFORTS = new Set(
  'comfort hope solace relief consolation reassurance respite reminder contrast lesson evidence sign way chance'.split(
    ' ',
  ),
);

/** “issued a statement”, “made a plea for calm”, “offered an apology”. */
function givesWords({ tokens, masked }: Frame, { lemma, last, passive }: VerbGroup): boolean {
  if (passive) return false;
  const phrase = PHRASES.get(lemma);
  if (!phrase && !/^(?:issue|make|release|offer|give|provide)$/.test(lemma)) return false;
  const { start, end } = nounPhraseAt(tokens, masked, last + 1, Math.min(tokens.length, last + 8));
  return end > start && (phrase ?? WORDS).has(tokens[headOf(tokens, { start, end })]?.lemma ?? '');
}

/** “took issue with”, “sounded the alarm”, “raised doubts about”. */
const PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['take', new Set(['issue', 'aim'])],
  ['raise', new Set(['doubt', 'concern', 'question', 'objection'])],
  ['sound', new Set(['note', 'alarm', 'warning'])],
  ['strike', new Set(['tone', 'note'])],
]);

const WORDS = new Set(
  `statement plea apology denial rebuke condemnation clarification primer glimpse insight detail explanation advice preview hint clue
  account condolence congratulation assurance reward prayer sympathy`.split(/\s+/),
);

/** “Hay was blunt: “We will go.””, “He put it simply: “No.””: whose words stand behind the colon. */
export function leadsToWords(
  { tokens, speech }: Frame,
  { role, subject, start, end }: Clause,
  verb: VerbGroup,
): boolean {
  const [words] = speech;
  if (!words || role !== 'main' || !subject || verb.passive || verb.modal || verb.first < start) return false;
  const mark = words.first - 1;
  const colon = tokens[mark]?.text === ':' ? mark : mark - 1;
  return tokens[colon]?.text === ':' && colon > verb.last && colon - verb.last < FARTHEST_COLON && end >= colon;
}

const FARTHEST_COLON = 9;

/** A verb of saying that here says nothing: told of in the passive, proclaimed, or done to a thing. */
export function isNotSaid({ tokens }: Frame, { lemma, passive, last }: VerbGroup): boolean {
  if (passive) return TOLD.has(lemma);
  // “appealed within hours to the 1st Circuit”, “appealed the ruling”
  if (lemma === 'appeal') return tokens.slice(last + 1, last + 10).some((token) => APPEALED.has(token.lemma));
  // “boasts a full-length porch”, “tells the story of a girl”
  if (lemma === 'boast') return /^(?:DET|NUM|ADJ|NOUN)$/.test(tokens[last + 1]?.pos ?? '');
  if (lemma === 'tell') return tokens.slice(last + 1, last + 4).some((token) => token.lower === 'story');
  if (lemma === 'notify') return rings(tokens.slice(last + 1, last + 5));
  if (lemma === 'call')
    return (
      isRaceCalled(tokens[last + 1], tokens[last + 2]) ||
      rings(tokens.slice(last + 1, last + 5)) ||
      phones(tokens, last + 1) ||
      callsFor(tokens.slice(last + 1, last + 6))
    );
  return lemma === 'declare' && tokens.slice(last + 1, last + 7).some((token) => PROCLAIMED.test(token.lemma));
}

const APPEALED = new Set(
  'court circuit tribunal ruling decision verdict conviction sentence judgment judgement injunction order fine'.split(
    ' ',
  ),
);

/** “The Associated Press called the race at 8 p.m.”: who has won is told so. */
const isRaceCalled = (article: Token | undefined, noun: Token | undefined): boolean =>
  article?.lower === 'the' && /^(?:race|contest|runoff|seat)$/.test(noun?.lower ?? '');

/** “have called a general strike for Thursday”: it is to happen; “called the strike a stunt”, “called for a strike” is said. */
function callsFor(object: readonly Token[]): boolean {
  const at = object.findIndex(({ pos, lemma }) => pos === 'NOUN' && CALLED.has(lemma));
  if (at < 1 || !/^(?:an?|two|three)$/.test(object[0]?.lower ?? '')) return false;
  return /^(?:for|on)$/.test(object[at + 1]?.lower ?? '') || object[at + 1] === undefined;
}

/** “called police”, “called the house”; not “called the police a disgrace”. */
function rings(object: readonly Token[]): boolean {
  const at = object.findIndex(({ lower, text }) => RUNG.has(lower) || text === '911');
  const between = object.slice(0, Math.max(0, at));
  return at >= 0 && between.every(({ pos }) => /^(?:DET|PRON|PROPN)$/.test(pos)) && object[at + 1]?.pos !== 'DET';
}

/** “called Hay on Monday to congratulate her”, “called her shortly before 9 p.m.”; not “called Hay a liar”, “called her to order”. */
function phones(tokens: readonly Token[], from: number): boolean {
  let end = from;
  while (tokens[end]?.pos === 'PROPN') end++;
  if (end === from && /^(?:him|her|them|me|us)$/.test(tokens[from]?.lower ?? '')) end++;
  if (end === from) return false;
  const next = tokens[end];
  if (next?.lower === 'to') return tokens[end + 1]?.pos === 'VERB';
  return (
    /^(?:on|at|before|after|from|shortly|late|early|again|twice|yesterday|earlier|later|several|and|when)$/.test(
      next?.lower ?? '',
    ) || next?.text === '.'
  );
}

const RUNG = new Set(
  'police ambulance hotline house apartment home office station paramedic firefighter 911 999'.split(' '),
);

const CALLED = new Set(
  'strike walkout stoppage election vote referendum rally protest march meeting summit'.split(' '),
);

const TOLD = new Set(
  `announce declare unveil report call describe name reference express welcome cite charge expect forecast predict project
  estimate propose plan intend add echo deem brand`.split(/\s+/),
);

/** What is so because somebody declares it. */
const PROCLAIMED =
  /^(?:emergency|bankruptcy|holiday|ceasefire|truce|war|independence|moratorium|curfew|outbreak|epidemic|mourning|strike|mistrial|winner|disaster|impasse|lockout|default|majeure|drought|famine|insolvency)$/;

/** “slammed into a wall”, “swore in the minister”. */
function isBodily({ tokens }: Frame, { lemma, last }: VerbGroup): boolean {
  const next = tokens[last + 1];
  return BODILY.has(lemma) && next !== undefined && /^(?:ADP|ADV)$/.test(next.pos) && INTO.has(next.text);
}

const BODILY = new Set(['slam', 'blast', 'brand', 'dub', 'point', 'swear']);

const INTO = new Set(['into', 'onto', 'through', 'off', 'in', 'at', 'ashore', 'against', 'across', 'a', 'the']);

/** “reported a profit of …” is a result, “reported that …” is said. */
const isReportedResult = (frame: Frame, verb: VerbGroup, said: SpeechClass | null): boolean =>
  said === 'say' &&
  verb.lemma === 'report' &&
  !reportsTrouble(frame, verb) &&
  /^(?:DET|NUM|ADJ|NOUN|SYM)$/.test(frame.tokens[verb.last + 1]?.pos ?? '');

/** “also reported problems”, “reported no injuries”. */
const reportsTrouble = ({ tokens }: Frame, { lemma, last }: VerbGroup): boolean =>
  lemma === 'report' &&
  tokens.slice(last + 1, last + 4).some(({ pos, lemma: noun }) => pos === 'NOUN' && TROUBLES.has(noun));

const TROUBLES = new Set(
  'problem delay damage injury outage incident difficulty fault failure sighting leak disruption casualty glitch error'.split(
    ' ',
  ),
);

/** A quotation, a clause or “that” after a verb of saying, or “out” for “pointed out”. */
function hasWords(frame: Frame, verb: VerbGroup): boolean {
  if (frame.speech.length > 0) return true;
  const after = frame.tokens.slice(verb.last + 1, verb.last + 7).map((token) => token.lower);
  if (
    after[0] === 'out' ||
    reportsTrouble(frame, verb) ||
    (verb.lemma === 'claim' &&
      (after[0] === 'to' || isToHave(after) || after.slice(0, 3).some((word) => CLAIMED.has(word)))) ||
    after.includes('that') ||
    (verb.lemma === 'recall' && (after[0] ?? '').endsWith('ing')) ||
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

/** “claimed on Monday to have seized it”. */
const isToHave = (after: readonly string[]): boolean =>
  after.some((word, at) => word === 'to' && /^(?:have|be|hold|control)$/.test(after[at + 1] ?? ''));

const CLAIMED = new Set(['victory', 'responsibility', 'credit', 'win']);

/** “dissented, saying the court was wrong”. */
export const saysMore = ({ tokens }: Frame, { parts }: Clause): boolean =>
  parts.some(({ form, lemma, first }) => form === 'gerund' && attributes(lemma) && tokens[first - 1]?.text === ',');

/** “advised Harbor Foods” on a sale, “responded with an air campaign”: done, not said. */
export function serves(frame: Frame, { parts }: Clause, verb: VerbGroup): boolean {
  if (/^(?:respond|reply|retaliate|answer)$/.test(verb.lemma))
    return (
      frame.speech.length === 0 &&
      (frame.tokens.slice(verb.last + 1, verb.last + 4).some(({ text }) => text === 'with') ||
        isAnswerByDeed(frame.tokens, verb))
    );
  // “was admitted to hospital”
  if (verb.lemma === 'admit') return verb.passive || isPlea(frame, verb);
  if (verb.lemma !== 'advise' || verb.passive || hasWords(frame, verb)) return false;
  return !parts.some(({ form, first }) => form === 'infinitive' && first > verb.last);
}

/** “responded by firing tear gas”, “responded on Monday by closing the border”; not “by saying that …”. */
function isAnswerByDeed(tokens: readonly Token[], { last }: VerbGroup): boolean {
  const by = tokens.findIndex(({ lower }, at) => at > last && at < last + 6 && lower === 'by');
  const deed = tokens[by + 1];
  return by > 0 && deed !== undefined && deed.lower.endsWith('ing') && !attributes(deed.lemma);
}

/** “admitted a health and safety offence”, “admitted two charges of fraud”: pleaded guilty to it. */
const isPlea = ({ tokens }: Frame, { last }: VerbGroup): boolean =>
  tokens.slice(last + 1, last + 7).some(({ lemma }) => PLEADED.has(lemma)) &&
  /^(?:DET|NUM|ADJ|NOUN)$/.test(tokens[last + 1]?.pos ?? '');

const PLEADED = new Set(
  'offence offense charge count breach manslaughter murder fraud theft assault burglary robbery arson conspiracy perjury bribery contempt'.split(
    ' ',
  ),
);
