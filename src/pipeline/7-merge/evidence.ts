import { dateClue, memoryClue, nearness } from './date-clues.ts';
import { sameName } from './names.ts';
import { fitPlaces } from './places.ts';
import { BREATH, type Profile } from './profile.ts';
import type { Stories } from './stories.ts';
import { haveCommon, shared, type Terms } from './terms.ts';
import { sharedWeight } from './vector.ts';

/** One thing that speaks for (above 0) or against two mentions being one event. */
export interface Clue {
  readonly weight: number;
  /** `same-day` */
  readonly code: string;
  /** `2025-08-08`. Asked of few pairs only: most that are compared turn out to be two events. */
  readonly details?: () => string;
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
  return [...clues].sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight)).map(reasonOf);
}

const reasonOf = ({ code, details }: Clue): string => (details ? `${code}|${details()}` : code);

/** Every clue that two mentions give, for and against. */
export function findClues(a: Profile, b: Profile, stories: Stories): readonly Clue[] {
  const clues = mentionClues(a, b, stories);
  addClue(clues, storyClue(a, b, stories));
  addClue(clues, wordClue(a, b, stories));
  return clues;
}

/** The same; `null` where they can't weigh more than the least, which nearly always shows before articles and words are compared. */
export function findCluesAbove(least: number, a: Profile, b: Profile, stories: Stories): readonly Clue[] | null {
  const clues = mentionClues(a, b, stories);
  if (weighClues(clues) + MOST_FOR_STORY + MOST_FOR_WORDS <= least) return null;
  addClue(clues, storyClue(a, b, stories));
  if (weighClues(clues) + MOST_FOR_WORDS <= least) return null;
  addClue(clues, wordClue(a, b, stories));
  return clues;
}

function mentionClues(a: Profile, b: Profile, stories: Stories): Clue[] {
  const clues: Clue[] = [];
  for (const find of OF_MENTIONS) addClue(clues, find(a, b, stories));
  return clues;
}

function addClue(clues: Clue[], clue: Clue | null): void {
  if (clue !== null && clue.weight !== 0) clues.push(clue);
}

const OF_MENTIONS: readonly ((a: Profile, b: Profile, stories: Stories) => Clue | null)[] = [
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
];

function triggerClue(a: Profile, b: Profile): Clue | null {
  const [x, y] = [a.mention, b.mention];
  if (isSaid(a, b) || x.status === 'deadline') return sameSort(a, b);
  if (x.trigger.lemma === y.trigger.lemma) return { weight: 4.8, code: 'same-trigger', details: () => x.trigger.lemma };
  const lemmas = () => `${x.trigger.lemma}|${y.trigger.lemma}`;
  if (haveCommon(a.concepts, b.concepts)) return { weight: 3.3, code: 'like-trigger', details: lemmas };
  if (x.kind === y.kind && !VAGUE_KINDS.has(x.kind)) return { weight: 2, code: 'same-kind', details: () => x.kind };
  return { weight: -0.1, code: 'other-trigger', details: lemmas };
}

const isSaid = ({ mention: a }: Profile, { mention: b }: Profile): boolean =>
  a.status === 'statement' || b.status === 'statement';

const VAGUE_KINDS: ReadonlySet<string> = new Set(['other', 'military', 'statement']);

/** Statements of one speaker, deadlines of one day: the verb says little. */
function sameSort({ mention: { status, speaker } }: Profile, { mention: other }: Profile): Clue | null {
  if (status === 'deadline') return { weight: 4.8, code: 'both-deadlines' };
  if (speaker && other.speaker)
    return sameName(speaker, other.speaker) ? { weight: 3.1, code: 'same-speaker', details: () => speaker.name } : null;
  return { weight: 2.1, code: 'speaker-unknown' };
}

/** “In response, he said”: told as another moment. */
const APART = 'apart';

/** “Another round”, “he also said”: one of the two sets itself apart. */
function occasionClue(a: Profile, b: Profile): Clue | null {
  if (a.occasion === b.occasion) return null;
  const word = a.occasion === APART || b.occasion === APART ? APART : (a.occasion ?? b.occasion);
  const besides = word === 'also' && !isSaid(a, b) && a.mention.article === b.mention.article;
  return { weight: besides ? -6 : word === APART ? -4 : -1, code: 'set-apart', details: () => `${word}` };
}

/** Talks that “brought no agreement” are the talks all the same. */
function outcomeClue({ mention: a }: Profile, { mention: b }: Profile): Clue | null {
  return a.negated === b.negated || a.status === 'statement' ? null : { weight: -1, code: 'negated' };
}

/** A war begins once: who begins the same with the same people, or in the same place, means the same. */
function beginningClue(a: Profile, b: Profile, { terms }: Stories): Clue | null {
  const { begins } = a.mention;
  if (begins === null || begins !== b.mention.begins) return null;
  const around = ({ names, place }: Profile) =>
    place === null ? names : [...names, terms.numberOf(place)].sort((x, y) => x - y);
  return haveCommon(around(a), around(b)) ? { weight: 4, code: 'both-begin', details: () => begins } : null;
}

function actorClue(a: Profile, b: Profile, { terms, weighName }: Stories): Clue | null {
  const common = shared(a.names, b.names);
  if (common.length === 0)
    return a.names.length > 0 && b.names.length > 0 ? { weight: -0.5, code: 'other-actors' } : null;
  const rarest = Math.max(...common.map(weighName));
  const weight = 0.2 + 0.8 * rarest + 0.2 * (common.length - 1);
  return { weight, code: 'same-actors', details: () => terms.spell(common).join(', ') };
}

function placeClue(a: Profile, b: Profile): Clue | null {
  const fit = fitPlaces(a, b);
  const places = () => `${a.mention.place}|${b.mention.place}`;
  if (fit === 'same') return { weight: 1.5, code: 'same-place', details: places };
  const placeless = a.mention.status === 'statement' || a.mention.status === 'deadline';
  return fit === 'other' && !placeless ? { weight: -5, code: 'other-place', details: places } : null;
}

function figureClue(a: Profile, b: Profile, { terms }: Stories): Clue | null {
  if (!haveCommon(a.figures, b.figures) || inOneSentence(a, b)) return null;
  return { weight: 1.5, code: 'same-figure', details: () => firstOf(a.figures, b.figures, terms) };
}

function quotationClue(a: Profile, b: Profile, { terms }: Stories): Clue | null {
  if (!haveCommon(a.quotations, b.quotations) || inOneSentence(a, b)) return null;
  return { weight: 5, code: 'same-quotation', details: () => firstOf(a.quotations, b.quotations, terms) };
}

const firstOf = (a: readonly number[], b: readonly number[], terms: Terms): string =>
  terms.spell(shared(a, b))[0] ?? '';

const FOR_WORDS = 0.3;
const FOR_NEAR_WORDS = 0.5;
/** What sums of fractions may add to 1 and 1. */
const ROUNDING = 1e-6;
const MOST_FOR_WORDS = FOR_WORDS + FOR_NEAR_WORDS + ROUNDING;

function wordClue(a: Profile, b: Profile, stories: Stories): Clue | null {
  const common = inOneSentence(a, b) ? 0 : sharedWeight(a.words, b.words, stories.words.weights);
  if (common === 0) return null;
  const weight = (FOR_WORDS * common) / (a.norm * b.norm) + FOR_NEAR_WORDS * nearness(a, b, stories);
  return { weight, code: 'same-words', details: () => tellingWords(a, b, stories).slice(0, 4).join(', ') };
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
  return { weight: story + 2 * alike, code: 'same-story', details: () => `${inFives(alike * 100)}` };
}

/** As much as articles of one story weigh, or one sentence after the other. */
const MOST_FOR_STORY = 5.3 + ROUNDING;

/** Each new article moves how alike two others are by a hundredth or so, which tells a reader nothing. */
const inFives = (percent: number): number => 5 * Math.round(percent / 5);

/** News moves on: of articles further apart, one tells the other's happenings at most as background. */
const STORY_DAYS = 30;

/** One article repeats itself; one speaker, or one toll, in one sentence after the other is one occasion. */
function nearbyClue(a: Profile, b: Profile): Clue {
  const [x, y] = [a.mention, b.mention];
  if (inOneSentence(a, b)) return { weight: 3.2, code: 'same-sentence' };
  const close = Math.abs(x.sentence - y.sentence) <= BREATH;
  if (close && (isSaid(a, b) || (x.kind === 'casualties' && y.kind === 'casualties')))
    return { weight: isSaid(a, b) ? 3.1 : 5.3, code: 'same-breath' };
  if (isSaid(a, b)) return { weight: 1.5, code: 'same-article' };
  const alike = x.status === 'deadline' || haveCommon(a.concepts, b.concepts);
  return { weight: alike ? 4 : close ? 3.3 : 2, code: 'same-article' };
}
