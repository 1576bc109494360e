import { dateClue, memoryClue, nearness } from './date-clues.ts';
import { sameName } from './names.ts';
import { fitPlaces } from './places.ts';
import { BREATH, type Profile } from './profile.ts';
import type { Stories } from './stories.ts';
import { sharedWeight } from './vector.ts';

/** One thing that speaks for (above 0) or against two mentions being one event. */
export interface Clue {
  readonly weight: number;
  /** A code with details: `same-day|2025-08-08`. Asked of few pairs only: most that are compared turn out to be two events. */
  readonly reason: () => string;
}

/**
 * Weights are log odds. Those of triggers, names, words and stories were fitted on news whose events people had
 * joined by hand; those of dates and places, which that news lacks, follow from what a date rules out.
 */
const NOTHING_YET = -6.1;

/** Above 0: more likely one than two. */
export function weighClues(clues: readonly Clue[]): number {
  return clues.reduce((sum, { weight }) => sum + weight, NOTHING_YET);
}

/** The clues' codes, strongest first. */
export function explainClues(clues: readonly Clue[]): readonly string[] {
  return [...clues].sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight)).map(({ reason }) => reason());
}

/** Every clue that two mentions give, for and against. */
export function findClues(a: Profile, b: Profile, stories: Stories): readonly Clue[] {
  return [...quickClues(a, b, stories), ...wordClues(a, b, stories)];
}

/** The same; `null` where they can't weigh more than the least, which nearly always shows before words are compared. */
export function findCluesAbove(least: number, a: Profile, b: Profile, stories: Stories): readonly Clue[] | null {
  const clues = quickClues(a, b, stories);
  return weighClues(clues) + MOST_FOR_WORDS > least ? [...clues, ...wordClues(a, b, stories)] : null;
}

function quickClues(a: Profile, b: Profile, stories: Stories): readonly Clue[] {
  const clues: Clue[] = [];
  for (const find of QUICK) {
    const clue = find(a, b, stories);
    if (clue !== null && clue.weight !== 0) clues.push(clue);
  }
  return clues;
}

const QUICK: readonly ((a: Profile, b: Profile, stories: Stories) => Clue | null)[] = [
  triggerClue,
  occasionClue,
  beginningClue,
  outcomeClue,
  dateClue,
  memoryClue,
  actorClue,
  placeClue,
  figureClue,
  quotationClue,
  storyClue,
];

const NOTHING: readonly string[] = [];

/** What two sets share, sorted. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  if (a.size === 0 || b.size === 0) return NOTHING;
  const both: string[] = [];
  for (const item of a) if (b.has(item)) both.push(item);
  return both.length > 1 ? both.sort() : both;
}

function triggerClue(a: Profile, b: Profile): Clue | null {
  const [x, y] = [a.mention, b.mention];
  if (isSaid(a, b) || x.status === 'deadline') return sameSort(a, b);
  if (x.trigger.lemma === y.trigger.lemma) return { weight: 4.8, reason: () => `same-trigger|${x.trigger.lemma}` };
  const lemmas = () => `${x.trigger.lemma}|${y.trigger.lemma}`;
  if (shared(a.concepts, b.concepts).length > 0) return { weight: 3.3, reason: () => `like-trigger|${lemmas()}` };
  if (x.kind === y.kind && !VAGUE_KINDS.has(x.kind)) return { weight: 2, reason: () => `same-kind|${x.kind}` };
  return { weight: -0.1, reason: () => `other-trigger|${lemmas()}` };
}

const isSaid = ({ mention: a }: Profile, { mention: b }: Profile): boolean =>
  a.status === 'statement' || b.status === 'statement';

const VAGUE_KINDS: ReadonlySet<string> = new Set(['other', 'military', 'statement']);

/** Statements of one speaker, deadlines of one day: the verb says little. */
function sameSort({ mention: { status, speaker } }: Profile, { mention: other }: Profile): Clue | null {
  if (status === 'deadline') return { weight: 4.8, reason: () => 'both-deadlines' };
  if (speaker && other.speaker)
    return sameName(speaker, other.speaker) ? { weight: 3.1, reason: () => `same-speaker|${speaker.name}` } : null;
  return { weight: 2.1, reason: () => 'speaker-unknown' };
}

/** “In response, he said”: told as another moment. */
const APART = 'apart';

/** “Another round”, “he also said”: one of the two sets itself apart. */
function occasionClue(a: Profile, b: Profile): Clue | null {
  if (a.occasion === b.occasion) return null;
  const word = a.occasion === APART || b.occasion === APART ? APART : (a.occasion ?? b.occasion);
  const besides = word === 'also' && !isSaid(a, b) && a.mention.article === b.mention.article;
  return { weight: besides ? -6 : word === APART ? -4 : -1, reason: () => `set-apart|${word}` };
}

/** Talks that “brought no agreement” are the talks all the same. */
function outcomeClue({ mention: a }: Profile, { mention: b }: Profile): Clue | null {
  return a.negated === b.negated || a.status === 'statement' ? null : { weight: -1, reason: () => 'negated' };
}

/** A war begins once: who begins the same with the same people, or in the same place, means the same. */
function beginningClue(a: Profile, b: Profile): Clue | null {
  const { begins } = a.mention;
  const same = begins !== null && begins === b.mention.begins && shared(around(a), around(b)).length > 0;
  return same ? { weight: 4, reason: () => `both-begin|${begins}` } : null;
}

/** Who and where. */
const around = ({ names, place }: Profile): ReadonlySet<string> =>
  place === null ? names : new Set([...names, place]);

function actorClue(a: Profile, b: Profile, { words }: Stories): Clue | null {
  const common = shared(a.names, b.names);
  if (common.length === 0)
    return a.names.size > 0 && b.names.size > 0 ? { weight: -0.5, reason: () => 'other-actors' } : null;
  const rarest = Math.max(...common.map((name) => words.weigh(name.slice(name.lastIndexOf(' ') + 1))));
  const weight = 0.2 + 0.8 * rarest + 0.2 * (common.length - 1);
  return { weight, reason: () => `same-actors|${common.join(', ')}` };
}

function placeClue(a: Profile, b: Profile): Clue | null {
  const fit = fitPlaces(a, b);
  const places = () => `${a.mention.place}|${b.mention.place}`;
  if (fit === 'same') return { weight: 1.5, reason: () => `same-place|${places()}` };
  const placeless = a.mention.status === 'statement' || a.mention.status === 'deadline';
  return fit === 'other' && !placeless ? { weight: -5, reason: () => `other-place|${places()}` } : null;
}

function figureClue(a: Profile, b: Profile): Clue | null {
  const [figure] = inOneSentence(a, b) ? NOTHING : shared(a.figures, b.figures);
  return figure ? { weight: 1.5, reason: () => `same-figure|${figure}` } : null;
}

function quotationClue(a: Profile, b: Profile): Clue | null {
  const [quotation] = inOneSentence(a, b) ? NOTHING : shared(a.quotations, b.quotations);
  return quotation ? { weight: 5, reason: () => `same-quotation|${quotation}` } : null;
}

const FOR_WORDS = 0.3;
const FOR_NEAR_WORDS = 0.5;
/** What sums of fractions may add to 1 and 1. */
const ROUNDING = 1e-6;
const MOST_FOR_WORDS = FOR_WORDS + FOR_NEAR_WORDS + ROUNDING;

function wordClues(a: Profile, b: Profile, stories: Stories): readonly Clue[] {
  const common = inOneSentence(a, b) ? 0 : sharedWeight(a.words, b.words, stories.words.weights);
  if (common === 0) return [];
  const weight = (FOR_WORDS * common) / (a.norm * b.norm) + FOR_NEAR_WORDS * nearness(a, b, stories);
  return [{ weight, reason: () => `same-words|${tellingWords(a, b, stories).slice(0, 4).join(', ')}` }];
}

const inOneSentence = ({ mention: a }: Profile, { mention: b }: Profile): boolean =>
  a.article === b.article && a.sentence === b.sentence;

/** Words of both, rarest first. */
function tellingWords(a: Profile, b: Profile, { words: { weights, spelled } }: Stories): readonly string[] {
  const both = [...a.words].filter((word) => b.words.includes(word));
  const rarest = both.sort((v, w) => (weights[w] ?? 0) - (weights[v] ?? 0) || v - w);
  return rarest.map((word) => spelled[word] ?? '');
}

function storyClue(a: Profile, b: Profile, stories: Stories): Clue | null {
  const [x, y] = [a.article, b.article];
  if (x === y) return nearbyClue(a, b);
  const alike = stories.alike(x, y);
  const together = stories.storyOf(x) === stories.storyOf(y);
  const story = together ? ((stories.daysApart(x, y) ?? 0) > STORY_DAYS ? 1.6 : 3.2) : 0;
  return { weight: story + 2 * alike, reason: () => `same-story|${inFives(alike * 100)}` };
}

/** Each new article moves how alike two others are by a hundredth or so, which tells a reader nothing. */
const inFives = (percent: number): number => 5 * Math.round(percent / 5);

/** News moves on: of articles further apart, one tells the other's happenings at most as background. */
const STORY_DAYS = 30;

/** One article repeats itself; one speaker, or one toll, in one sentence after the other is one occasion. */
function nearbyClue(a: Profile, b: Profile): Clue {
  const [x, y] = [a.mention, b.mention];
  if (inOneSentence(a, b)) return { weight: 3.2, reason: () => 'same-sentence' };
  const close = Math.abs(x.sentence - y.sentence) <= BREATH;
  if (close && (isSaid(a, b) || (x.kind === 'casualties' && y.kind === 'casualties')))
    return { weight: isSaid(a, b) ? 3.1 : 5.3, reason: () => 'same-breath' };
  if (isSaid(a, b)) return { weight: 1.5, reason: () => 'same-article' };
  const alike = x.status === 'deadline' || shared(a.concepts, b.concepts).length > 0;
  return { weight: alike ? 4 : close ? 3.3 : 2, reason: () => 'same-article' };
}
