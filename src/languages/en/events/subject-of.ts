import type { Actor } from '../../../types.ts';
import { textOf } from '../actors/found-name.ts';
import { isPersonWord } from '../actors/people-words.ts';
import { resolveActor } from '../actors/resolve-speaker.ts';
import type { Clause } from '../grammar/clauses.ts';
import { headOf, nounPhraseAt, type TokenSpan } from '../grammar/noun-phrases.ts';
import { isPlural } from '../grammar/plural.ts';
import { attributes, speechClass } from '../status/reporting-verbs.ts';
import { accused } from './accused.ts';
import type { Frame } from './frame.ts';
import { isCounted, isEffort, isNobody } from './it-is-nobody.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { whoDied } from './told-lives.ts';

export function subjectOf(reading: SentenceReading, clause: Clause): Actor | null {
  const { frame, story } = reading;
  const span =
    clause.subject ??
    clause.antecedent ??
    tellerBefore(reading, clause) ??
    (attributes(clause.verb.lemma) && clause.verb.lemma !== 'tell' ? subjectAfter(reading, clause) : null);
  if (!span || isNobody(frame, clause, span) || isEffort(frame, clause, span) || isCounted(frame, clause)) return null;
  const names = namesFor(frame, span);
  return (
    theyOf(reading, clause, span) ??
    sayerOf(reading, clause, span) ??
    thingTold(reading, clause, span) ??
    personTold(reading, clause, span) ??
    accused(reading, clause, span) ??
    apposedPerson(reading, clause, span) ??
    resolveActor(frame.tokens, span, names, story.cast, story.memory) ??
    deceased(reading, span)
  );
}

/** “She began modelling in 1950”, in the report of a death that tells of nobody else before: who died. */
function deceased({ frame: { tokens, names }, story }: SentenceReading, { start, end }: TokenSpan): Actor | null {
  if (end - start !== 1 || !/^(?:he|she)$/.test(tokens[start]?.lower ?? '')) return null;
  const isOther = names.some(({ start: at, type }) => at < start && type === 'person');
  const dead = isOther ? null : whoDied(story);
  return dead && { ...dead, asWritten: tokens[start]?.text ?? '' };
}

/** Whom the words around may mean: nobody in a quotation or an aside that the phrase isn't in. */
function namesFor({ names, speech, aside }: Frame, { start: at }: TokenSpan): Frame['names'] {
  if (aside) return names.filter(({ start }) => start < aside.start || start >= aside.end);
  if (speech.length === 0 || isWithin(speech, at)) return names;
  return names.filter(({ start }) => !isWithin(speech, start));
}

/** “…, the mayor, Ann Hay, told the Hull Echo”: the name between the commas; whoever stands behind was told. */
function tellerBefore({ frame: { tokens, names } }: SentenceReading, { verb }: Clause): TokenSpan | null {
  if (!attributes(verb.lemma) || verb.passive || tokens[verb.first - 1]?.text !== ',') return null;
  const name = names.find(({ end }) => end === verb.first - 1) ?? null;
  // “…, the secretary of state, Marco Hay, warned last week”
  return verb.lemma === 'tell' || (name?.type === 'person' && tokens[name.start - 1]?.text === ',') ? name : null;
}

/** Whom a speaker names is not the one who speaks: “I have called Marsh,” he said. */
const isWithin = (speech: Frame['speech'], at: number): boolean =>
  speech.some(({ first, last }) => at >= first && at < last);

/** “its fighters were accused of looting after they captured it”: the people that the sentence told of last. */
function theyOf({ frame, story, spoken }: SentenceReading, { verb, role }: Clause, span: TokenSpan): Actor | null {
  if (!isThey(frame, span)) return null;
  if (spoken) return null;
  const before = frame.tree.clauses.findLast(
    ({ subject, verb }) =>
      subject !== null &&
      verb.last < span.start &&
      !isThey(frame, subject) &&
      (saysSo(frame, role, subject, verb) || isPeople(frame.tokens[headOf(frame.tokens, subject)]?.lower ?? '')),
  );
  // “Orr had lived with his mother, and they moved in May”
  const isPair =
    before === undefined &&
    frame.tree.clauses.some(
      (clause) => clause.subject !== null && clause.verb.last < span.start && isOneOfPair(frame, clause),
    );
  if (isPair) return null;
  return before?.subject
    ? resolveActor(frame.tokens, before.subject, frame.names, story.cast, story.memory)
    : story.lastGroup(frame, speechClass(verb.lemma) !== null);
}

/** “lived with his mother”. */
const isOneOfPair = ({ tokens }: Frame, { verb, end }: Clause): boolean =>
  tokens
    .slice(verb.last + 1, end)
    .some(({ lower }, at, rest) => lower === 'with' && /^(?:his|her|an?|the)$/.test(rest[at + 1]?.lower ?? ''));

/** “both firms said they would close”. */
const saysSo = ({ tokens }: Frame, role: Clause['role'], subject: TokenSpan, { lemma }: Clause['verb']): boolean =>
  role === 'complement' && /^(?:say|announce|add|warn|confirm|claim|insist)$/.test(lemma) && isPlural(tokens, subject);

const isPeople = (word: string): boolean =>
  /(?:[a-z]{2}(?:ers|ors|ians|ists|ants|ents|ices)|[a-z]men|police|troops|forces|officials|rebels|people)$/.test(word);

const isThey = ({ tokens }: Frame, { start, end }: TokenSpan): boolean =>
  end - start === 1 && /^they$/i.test(tokens[start]?.text ?? '');

/** “It said the cause was unknown”, “…, while Granger insisted it had made an offer”: the one who says so. */
function sayerOf(reading: SentenceReading, clause: Clause, { start, end }: TokenSpan): Actor | null {
  const { tokens, tree } = reading.frame;
  const pronoun = end - start === 1 && /^(?:it|he|she)$/i.exec(tokens[start]?.text ?? '')?.[0].toLowerCase();
  if (pronoun === 'it' && clause.role === 'main' && attributes(clause.verb.lemma))
    return reading.story.memory.itThatSays('it');
  if (pronoun && pronoun !== 'it' && clause.role === 'main' && attributes(clause.verb.lemma)) {
    const friend = reading.story.unnamedSpeaker(reading.frame);
    if (friend && isOneOfTrade(friend.name)) return friend;
  }
  if (!pronoun || clause.role !== 'complement') return null;
  const teller = tree.clauses.findLast(
    ({ verb, subject }) => subject !== null && verb.last < start && verb.last >= start - 3,
  );
  if (!teller || teller.role === 'complement' || !attributes(teller.verb.lemma)) return null;
  if (pronoun === 'it' && isPlural(tokens, teller.subject)) return null;
  const actor = subjectOf(reading, teller);
  const isPerson = actor?.type === 'person';
  if (actor?.type === 'group' && pronoun !== 'it' && isOneOfTrade(actor.name)) return actor;
  return actor && isPerson === (pronoun !== 'it') && actor.type !== 'place' ? actor : null;
}

/** “Hull's superintendent said he hoped”. */
const isOneOfTrade = (name: string): boolean =>
  /(?:[a-z]{3}(?:er|or|ian|ist|ent|ant|man|woman)|chief|official|coach|pilot|nurse|guard|judge|witness|friend|neighbour|neighbor|relative|cousin|source|woman|aunt|uncle|son|wife|father|mother)$/.test(
    name,
  );

/** “the company cut the pay, a move it reversed”, “Yulan hit Hull, and it left”: what the clause before is about. */
function thingTold(reading: SentenceReading, { role, verb }: Clause, { start, end }: TokenSpan): Actor | null {
  const { tokens, tree } = reading.frame;
  if (end - start !== 1 || tokens[start]?.lower !== 'it' || role === 'complement') return null;
  // “It moved to an inquiry after Hay refused, and in April it published”
  const same = role === 'main' ? tree.clauses.find((other) => other.role === 'main' && other.subject !== null) : null;
  if (same?.subject && same.verb.last < start && isIt(tokens, same.subject)) return subjectOf(reading, same);
  const told = tree.clauses.findLast(
    (other) =>
      other.verb.last < start &&
      other.verb !== verb &&
      other.subject !== null &&
      other.role !== 'complement' &&
      !isIt(tokens, other.subject),
  );
  // “said the ship sank as it left the port”
  const craft =
    role === 'time' ? tree.clauses.findLast((other) => other.verb.last < start && other.subject) : undefined;
  if (craft?.role === 'complement' && craft.subject && CRAFT.has(tokens[headOf(tokens, craft.subject)]?.lemma ?? ''))
    return subjectOf(reading, craft);
  // “We will read the plan when it is published”
  const isPublished =
    told &&
    role === 'time' &&
    verb.passive &&
    /^(?:publish|release|complete|finish|open|announce|print|issue|unveil|build|pass)$/.test(verb.lemma);
  const read = isPublished ? objectOf(reading, told) : null;
  if (read) return read;
  if (!told?.subject || tokens[told.subject.start]?.pos === 'PRON' || isPlural(tokens, told.subject)) return null;
  const undone = verb.passive && UNDONE.has(verb.lemma) ? objectOf(reading, told) : null;
  if (undone) return undone;
  const actor = subjectOf(reading, told);
  const firm = FIRMS.test(actor?.name ?? '') ? reading.story.memory.thing() : null;
  if (firm?.type === 'organisation') return { name: firm.name, type: firm.type, asWritten: 'it' };
  if (actor?.type === 'group' && isPersonWord(tokens[headOf(tokens, told.subject)]?.lemma ?? '')) return null;
  return actor && actor.type !== 'person' && actor.type !== 'place' ? actor : null;
}

/** What moves, and meets with accidents. */
const CRAFT = new Set(
  'ship boat ferry vessel tanker yacht trawler plane aircraft jet airliner flight helicopter drone rocket missile satellite spacecraft capsule probe rover train tram bus coach car van truck lorry vehicle storm hurricane cyclone typhoon'.split(
    ' ',
  ),
);

/** “a loan that it hopes to close before it moves”: the second is what the first is. */
const isIt = (tokens: Frame['tokens'], { start, end }: TokenSpan): boolean =>
  end - start === 1 && tokens[start]?.lower === 'it';

/** “said Secretary Ann Marsh would press for a deal when she meets them”: whom the clause around is about. */
function personTold(reading: SentenceReading, { role, start: from }: Clause, { start, end }: TokenSpan): Actor | null {
  const { tokens, tree } = reading.frame;
  if (end - start !== 1 || role !== 'time' || !/^(?:he|she)$/.test(tokens[start]?.lower ?? '')) return null;
  const around = tree.clauses.findLast(({ verb }) => verb.last < from);
  if (around?.role !== 'complement' || !around.subject || tokens[around.subject.start]?.pos === 'PRON') return null;
  const actor = subjectOf(reading, around);
  return actor?.type === 'person' ? actor : null;
}

const UNDONE = new Set(
  'repeal overturn strike rescind reverse revoke annul scrap shelve veto ratify shut close build rebuild sell buy demolish destroy print publish display auction restore repair'.split(
    ' ',
  ),
);

/** “Parliament passed the act in May; it was repealed in June”: what was passed, not who passed it. */
function objectOf({ frame: { tokens, masked } }: SentenceReading, { verb }: Clause): Actor | null {
  const phrase = nounPhraseAt(tokens, masked, verb.last + 1, tokens.length);
  // “a laboratory that found it”
  const span = /^(?:that|which|who)$/.test(tokens[phrase.end - 1]?.lower ?? '')
    ? { ...phrase, end: phrase.end - 1 }
    : phrase;
  if (verb.passive || span.end - span.start < 2 || !/^(?:the|an?|its|their)$/.test(tokens[span.start]?.lower ?? ''))
    return null;
  if (isPlural(tokens, span)) return null;
  return { name: textOf(tokens, span.start + 1, span.end), type: 'group', asWritten: 'it' };
}

/** What a report calls the firm or body that it has named. */
const FIRMS = /^(?:company|firm|group|bank|airline|carrier|maker|union|agency)$/;

/** “said Ann Lee, 47, a fitter at the Hull works who was hired in 2008”: the person that an apposition describes. */
function apposedPerson({ frame, story }: SentenceReading, clause: Clause, { start }: TokenSpan): Actor | null {
  const { tokens, names } = frame;
  if (clause.marker !== 'who') return null;
  if (tokens[start - 1]?.pos === 'ADP') return describedBefore({ frame, story }, start);
  if (tokens[start - 1]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[start]?.text ?? '')) return null;
  const end = tokens[start - 2]?.pos === 'NUM' && tokens[start - 3]?.text === ',' ? start - 3 : start - 1;
  const name = names.find((candidate) => candidate.end === end);
  const actor = name ? story.cast.actor(name, true) : null;
  return actor?.type === 'person' ? actor : null;
}

/** “Rick Hay, a forecaster with the service in Hull, who spent Sunday there”: no town does. */
function describedBefore(
  { frame: { tokens, names }, story }: Pick<SentenceReading, 'frame' | 'story'>,
  place: number,
): Actor | null {
  const name = names.findLast(
    ({ end }) => end < place && tokens[end]?.text === ',' && /^an?$/.test(tokens[end + 1]?.text ?? ''),
  );
  if (!name || tokens.slice(name.end + 1, place).some(({ pos }) => pos === 'PUNCT' || pos === 'VERB' || pos === 'AUX'))
    return null;
  const actor = story.cast.actor(name, true);
  return actor.type === 'person' ? actor : null;
}

/** “…,” said Jack Watling of the institute. */
export function subjectAfter(reading: SentenceReading, clause: Pick<Clause, 'verb' | 'end'>): Clause['subject'] {
  const { tokens, masked } = reading.frame;
  let start = clause.verb.last + 1;
  let end = start;
  while (
    end < clause.end &&
    !masked[end] &&
    (/^(?:DET|ADJ|NOUN|PROPN|PART|PRON|NUM)$/.test(tokens[end]?.pos ?? '') || joinsWords(tokens, end))
  ) {
    if (tokens[end]?.lower === 'old' && tokens[end - 1]?.text === '-') start = end + 1;
    end++;
  }
  return end > start ? { start, end } : null;
}

/** The hyphens of “32-year-old”. */
const joinsWords = (tokens: Frame['tokens'], at: number): boolean =>
  tokens[at]?.text === '-' && tokens[at - 1]?.end === tokens[at]?.start && tokens[at + 1]?.start === tokens[at]?.end;

/** “was told by the police to leave”: who did what a passive verb tells. */
export function agentOf({ frame, story }: SentenceReading, { verb }: Clause): Actor | null {
  if (frame.tokens[verb.last + 1]?.text !== 'by') return null;
  const span = nounPhraseAt(frame.tokens, frame.masked, verb.last + 2, frame.tokens.length);
  return resolveActor(frame.tokens, span, frame.names, story.cast, story.memory);
}

/** “No one was hurt”, “Neither side claimed …”. */
export function deniesSubject(reading: SentenceReading, clause: Clause): boolean {
  const first = clause.subject ? reading.frame.tokens[clause.subject.start] : undefined;
  // “No 10 said”
  return /^(?:no|none|nobody|neither|nothing|no-one)$/i.test(first?.text ?? '') && first?.pos !== 'PROPN';
}
