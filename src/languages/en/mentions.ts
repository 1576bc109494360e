import type { Language } from '../../language.ts';
import type { Actor, Mention, Sentence } from '../../types.ts';
import { Cast } from './actors/cast.ts';
import { COUNTRY_BY_ADJECTIVE } from './actors/data/countries.ts';
import { textOf } from './actors/names.ts';
import { Memory } from './actors/resolve-speaker.ts';
import { whatBegins } from './events/beginnings.ts';
import { dateLeads, markNews } from './events/choose-time.ts';
import { chronologyDays } from './events/chronology.ts';
import type { Draft } from './events/draft.ts';
import { readFigures } from './events/figures.ts';
import { type Frame, type FrameTimeSource, readFrame, readWords } from './events/frame.ts';
import { isCommentary } from './events/genre.ts';
import { insertDraft, linkDeadline } from './events/link-deadlines.ts';
import { readPlace } from './events/place.ts';
import { readSentence } from './events/read-sentence.ts';
import { Story } from './events/story.ts';
import { headOf, isPlural, type TokenSpan } from './grammar/noun-phrases.ts';
import { soundHeadline } from './headline/sound-headline.ts';
import { findContested } from './status/contested.ts';
import { attributes } from './status/reporting-verbs.ts';

type Input = Parameters<Language['mentions']>[0];

const LEAD_SENTENCES = 2;
/** Longer ones are lists or noise, and would cost more than they tell. */
const LONGEST_SENTENCE = 250;

/** The happenings an article reports, in order; an essay that reports none gives none. */
export function readMentions(input: Input): readonly Mention[] {
  const frames = readFrames(input);
  if (isCommentary(frames)) return [];
  const story = tell(frames, input);
  const telling = new Map(story.drafts.map(({ frame }) => [frame, readWhole(frame)] as const));
  const contested = findContested(story.drafts, ({ frame }) => telling.get(frame)?.words ?? []);
  const leadEnd = (input.sentences.find((sentence) => isProse(input.clean, sentence))?.index ?? 0) + LEAD_SENTENCES;
  return story.drafts.map((draft, index) =>
    finish(draft, story, telling.get(draft.frame) ?? readWhole(draft.frame), {
      index,
      article: input.clean.article,
      contested: contested.has(index),
      prominence: draft.frame.sentence.index < leadEnd ? 'lead' : 'body',
    }),
  );
}

function readFrames(input: Input): readonly Frame[] {
  const { clean, sentences, times } = input;
  const bySentence = new Map<number, FrameTimeSource[]>();
  const past = chronologyDays(input);
  for (const [index, time] of times.entries()) {
    const expression = past.has(index) ? ({ ...time, direction: 'past' } as const) : time;
    const list = bySentence.get(expression.sentence) ?? [];
    list.push({ index, expression });
    bySentence.set(expression.sentence, list);
  }
  const prose = sentences.filter(
    (sentence) => sentence.tokens.length <= LONGEST_SENTENCE && isProse(clean, sentence) && !isQuestion(sentence),
  );
  // The words of all before any is taken apart: each of the two runs faster by itself.
  const words = prose.map(readWords);
  return prose.map((sentence, at) => readFrame(sentence, bySentence.get(sentence.index) ?? [], words[at]));
}

/** “Which lines are affected in September?” tells nothing. */
const isQuestion = ({ text, quotations }: Sentence): boolean => quotations.length === 0 && text.trimEnd().endsWith('?');

function isProse(clean: Input['clean'], sentence: Sentence): boolean {
  const kind = clean.blocks[sentence.block]?.kind;
  return kind !== 'heading' && kind !== 'caption';
}

function tell(frames: readonly Frame[], { times }: Input): Story {
  const cast = new Cast(frames.flatMap((frame) => frame.names));
  for (const frame of frames) noteSpeakers(frame, cast);
  const memory = new Memory();
  const story = new Story(cast, memory, frames[LEAD_SENTENCES - 1]?.sentence.index ?? 0, isLabour(frames));
  story.setTimes(times);
  for (const frame of frames) {
    story.drafts.push(...readSentence(frame, story));
    remember(frame, story);
  }
  dateLeads(story);
  markNews(frames, story.drafts);
  const deadline = linkDeadline(frames, story.drafts);
  if (deadline) insertDraft(story.drafts, deadline);
  return story;
}

const LABOUR = new Set(['union', 'picket', 'walkout', 'wage', 'strike', 'workers', 'worker']);

function isLabour(frames: readonly Frame[]): boolean {
  const holds = (word: string) => frames.some(({ tokens }) => tokens.some(({ lemma }) => lemma === word));
  if (!holds('union') || !holds('strike')) return false;
  const words = new Set<string>();
  for (const { tokens } of frames) for (const { lemma } of tokens) if (LABOUR.has(lemma)) words.add(lemma);
  return words.size > 2;
}

/** Who speaks and has two names is a person: “Raila Odinga said”. */
function noteSpeakers(frame: Frame, cast: Cast): void {
  for (const clause of frame.tree.clauses) {
    if (!attributes(clause.verb.lemma)) continue;
    const from = clause.subject?.start ?? clause.verb.last + 1;
    const name =
      frame.names.find((candidate) => candidate.start === from) ??
      frame.names.find(
        (candidate) => candidate.end === clause.verb.first - 1 && frame.tokens[clause.verb.first - 1]?.text === ',',
      );
    if (name) cast.noteSpeaker(name.text);
  }
  for (const name of frame.names) if (isDescribed(frame, name.end)) cast.noteSpeaker(name.text);
}

/** “Freda Jimenez, legal director of …”, “Joan Pruitt, 71, …”: a person, by what follows the name. */
function isDescribed({ tokens }: Frame, end: number): boolean {
  if (tokens[end]?.text !== ',') return false;
  const after = tokens.slice(end + 1, end + 7);
  if (/^\d{1,2}$/.test(after[0]?.text ?? '')) return after[1]?.text === ',';
  if (after[0]?.lower === 'who') return true;
  const head = after.findIndex(({ pos }) => !/^(?:DET|ADJ|NOUN)$/.test(pos));
  return PEOPLE.has(after[(head < 0 ? after.length : head) - 1]?.lemma ?? '');
}

/** Keeps who was named, the main clause's subject as the likeliest “he”. */
function remember(frame: Frame, { cast, memory }: Story): void {
  const main = frame.tree.clauses.find((clause) => clause.role === 'main');
  const subject = main?.subject;
  memory.notePhrase(subject ? phraseOf(frame, subject, memory) : null);
  const people = frame.names.filter((name) => cast.find(name.text)?.type === 'person');
  for (const name of frame.names) {
    const isApposed = name.start === (subject?.end ?? -1) + 1 && frame.tokens[name.start - 1]?.text === ',';
    const isSubject = isApposed || (subject ? name.start >= subject.start && name.end <= subject.end : false);
    memory.note(cast.find(name.text), isSubject);
  }
  if (people.length > 0) memory.noteUnnamed(false);
  else if (bringsIn(frame)) memory.noteUnnamed(true);
}

/** “Police arrested the stationmaster, a 59-year-old man”: somebody without a name, whom “he” then means. */
function bringsIn({ tokens, names }: Frame): boolean {
  return tokens.some(({ pos, lemma }, index) => {
    if (pos !== 'NOUN' || !PEOPLE.has(lemma) || tokens[index]?.text.endsWith('s')) return false;
    const before = tokens.slice(Math.max(0, index - 6), index);
    const article = before.findLast((token) => token.pos === 'DET' || token.pos === 'ADP' || token.pos === 'VERB');
    const named = names.some(({ start }) => start > index && start <= index + 3);
    return (
      /^(?:an?|another)$/i.test(article?.text ?? '') &&
      !named &&
      !/^(?:as|is|was)$/.test(tokens[index - before.length]?.text ?? '')
    );
  });
}

/** A singular thing that a sentence is about and doesn’t name; “it” goes on meaning what it meant. */
function phraseOf({ tokens, names }: Frame, subject: TokenSpan, memory: Memory): Actor | null {
  const head = headOf(tokens, subject);
  if (/^it$/i.test(tokens[head]?.text ?? '')) return memory.lastPhrase;
  const named = names.some((name) => name.start <= head && name.end > head);
  if (
    named ||
    tokens[head]?.pos !== 'NOUN' ||
    isPlural(tokens, subject) ||
    ENDINGS_OF_PEOPLE.some((word) => tokens[head]?.lemma.endsWith(word))
  )
    return null;
  const from = tokens[subject.start]?.pos === 'DET' ? subject.start + 1 : subject.start;
  const text = textOf(tokens, from, head + 1);
  return text === '' ? null : { name: text, type: 'group', asWritten: text };
}

/** Whoever is no “it”; their compounds (“policeman”) end so. */
const ENDINGS_OF_PEOPLE: readonly string[] =
  'man woman boy girl person leader minister president official officer spokesman spokeswoman spokesperson chief mayor governor judge analyst expert player driver pilot victim suspect worker resident teacher doctor nurse father mother son daughter brother sister wife husband widow captain coach director executive lawyer prosecutor professor journalist reporter author singer actor actress king queen prince princess pope bishop general colonel soldier student child'.split(
    ' ',
  );

const PEOPLE: ReadonlySet<string> = new Set(ENDINGS_OF_PEOPLE);

/** Where a mention stands among the others of its article. */
type Standing = Pick<Mention, 'index' | 'article' | 'contested' | 'prominence'>;

function finish(draft: Draft, story: Story, whole: WholeSentence, standing: Standing): Mention {
  const { frame } = draft;
  const { sentence } = frame;
  const token = frame.tokens[draft.trigger];
  return {
    index: standing.index,
    article: standing.article,
    sentence: sentence.index,
    position: sentence.position,
    quote: sentence.text,
    trigger: {
      lemma: token?.lemma ?? '',
      text: token?.text ?? '',
      noun: draft.noun,
      start: token?.start ?? 0,
      end: token?.end ?? 0,
    },
    kind: draft.kind,
    status: draft.status,
    speaker: draft.speaker,
    negated: draft.negated,
    contested: standing.contested,
    actors: actorsOf(draft, story.cast, whole.nations),
    place: readPlace(draft),
    figures: whole.figures,
    time: draft.time,
    headline: soundHeadline(draft.headline, frame),
    confidence: draft.confidence,
    reasons: draft.reasons,
    begins: draft.status === 'occurred' && !draft.negated ? whatBegins(token?.lemma ?? '', clauseLemmas(draft)) : null,
    prominence: standing.prominence,
    words: whole.words,
  };
}

/** What all mentions of a sentence share. */
interface WholeSentence extends Pick<Mention, 'figures' | 'words'> {
  /** Countries by their adjectives: “Russian forces”. */
  readonly nations: readonly Actor[];
}

const readWhole = (frame: Frame): WholeSentence => ({
  figures: readFigures(frame.tokens, frame.masked),
  words: contentWords(frame),
  nations: nationsOf(frame),
});

function nationsOf({ tokens }: Frame): readonly Actor[] {
  const nations: Actor[] = [];
  for (const { text, lower } of tokens) {
    const name = text === lower ? undefined : COUNTRY_BY_ADJECTIVE.get(text);
    if (name) nations.push({ name, type: 'country', asWritten: text });
  }
  return nations;
}

/** Lemmas of the clause that tells the happening. */
function clauseLemmas({ frame, clause }: Draft): readonly string[] {
  return clause ? frame.tokens.slice(clause.start, clause.end).map((token) => token.lemma) : [];
}

const MOST_ACTORS = 6;

/** The subject first, then whoever else the sentence names. */
function actorsOf({ frame, subject }: Draft, cast: Cast, nations: readonly Actor[]): readonly Actor[] {
  const actors = new Map<string, Actor>();
  if (subject) actors.set(subject.name, subject);
  for (const name of frame.names) {
    const actor = cast.actor(name, false);
    if (actor.type !== 'place' && !actors.has(actor.name)) actors.set(actor.name, actor);
  }
  for (const nation of nations) if (!actors.has(nation.name)) actors.set(nation.name, nation);
  return [...actors.values()].slice(0, MOST_ACTORS);
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
const EMPTY = new Set([
  'say',
  'have',
  'be',
  'do',
  'make',
  'get',
  'go',
  'other',
  'such',
  'more',
  'last',
  'new',
  'first',
  'also',
  'year',
  'day',
  'week',
  'month',
]);

function contentWords({ tokens, masked }: Frame): readonly string[] {
  const words = new Set<string>();
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || masked[index] || !CONTENT.has(token.pos)) continue;
    const { lemma } = token;
    if (lemma.length > 1 && !EMPTY.has(lemma)) words.add(lemma);
  }
  return [...words];
}
