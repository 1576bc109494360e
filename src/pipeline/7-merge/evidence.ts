import { MOST_FOR_STORY, storyClue } from './article-clues.ts';
import { type Clue, inOneSentence, isSaid } from './clue.ts';
import { reasonOf } from './clue-details.ts';
import { dateClue, memoryClue, nearness, otherWordsClue } from './date-clues.ts';
import { fitPlaces } from './places.ts';
import type { Profile } from './profile.ts';
import type { Stories } from './stories.ts';
import { haveCommon, shared } from './terms.ts';
import { toldDayClue } from './told-days.ts';
import { beginningClue, occasionClue, outcomeClue, triggerClue } from './trigger-clues.ts';
import { sharedWeight } from './vector.ts';

/**
 * Weights are log odds. Those of triggers, names, words and stories were fitted on news whose events people had
 * joined by hand; those of dates and places, which that news lacks, follow from what a date rules out.
 */
const NOTHING_YET = -6.1;

/** Above 0: more likely one than two. */
export function weighClues(clues: readonly Clue[]): number {
  return clues.reduce((sum, { weight }) => sum + weight, NOTHING_YET);
}

/** The reasons that two mentions' clues give, as codes with details, strongest first. */
export function explainClues(a: Profile, b: Profile, stories: Stories): readonly string[] {
  const strongest = [...findClues(a, b, stories)].sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
  return strongest.map(({ code }) => reasonOf(code, a, b, stories));
}

/** Every clue that two mentions give, for and against. */
export function findClues(a: Profile, b: Profile, stories: Stories): readonly Clue[] {
  const clues = mentionClues(a, b, stories);
  addClue(clues, storyClue(a, b, stories));
  addWordClues(clues, a, b, stories);
  return clues;
}

/** Words are compared last: it takes longest, and most pairs come to nothing before. */
function addWordClues(clues: Clue[], a: Profile, b: Profile, stories: Stories): void {
  addClue(clues, wordClue(a, b, stories));
  addClue(clues, otherWordsClue(a, b, stories));
}

/** The same; `null` where they can't weigh more than the least, which nearly always shows before articles and words are compared. */
export function findCluesAbove(least: number, a: Profile, b: Profile, stories: Stories): readonly Clue[] | null {
  const clues = mentionClues(a, b, stories);
  if (weighClues(clues) + MOST_FOR_STORY + MOST_FOR_WORDS <= least) return null;
  addClue(clues, storyClue(a, b, stories));
  if (weighClues(clues) + MOST_FOR_WORDS <= least) return null;
  addWordClues(clues, a, b, stories);
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
  toldDayClue,
  memoryClue,
  actorClue,
  otherPersonClue,
  placeClue,
  figureClue,
  quotationClue,
];

const OTHER_ACTORS: Clue = { code: 'other-actors', weight: -0.5 };

/** That one speaks in both is a clue of its own. */
const ONLY_SPEAKER: Clue = { code: 'same-actors', weight: 0.2 };

function actorClue(a: Profile, b: Profile, { weighName }: Stories): Clue | null {
  if (a.names.length === 0 || b.names.length === 0) return null;
  const common = shared(a.names, b.names);
  if (common.length === 0) return OTHER_ACTORS;
  if (common.length === 1 && isSaid(a, b) && a.article !== b.article) return ONLY_SPEAKER;
  const rarest = Math.max(...common.map(weighName));
  return { code: 'same-actors', weight: 0.2 + 0.8 * rarest + 0.2 * (common.length - 1) };
}

const DONE_TO_OTHER: Clue = { code: 'other-person', weight: -8 };
const DONE_BY_OTHER: Clue = { code: 'other-person', weight: -4 };

/** “arrested Ann Marsh”, “arrested Ivo Olsen”; “Marsh scored”, “Olsen scored”. */
function otherPersonClue(a: Profile, b: Profile): Clue | null {
  if (isSaid(a, b)) return null;
  const areTwo = (x: number | null, y: number | null) =>
    x !== null && y !== null && x !== y && !b.names.includes(x) && !a.names.includes(y);
  if (areTwo(a.befalls, b.befalls)) return DONE_TO_OTHER;
  return areTwo(a.does, b.does) ? DONE_BY_OTHER : null;
}

const SAME_PLACE: Clue = { code: 'same-place', weight: 1.5 };
const OTHER_PLACE: Clue = { code: 'other-place', weight: -5 };

function placeClue(a: Profile, b: Profile): Clue | null {
  const fit = fitPlaces(a, b);
  if (fit === 'same') return SAME_PLACE;
  const placeless = a.mention.status === 'statement' || a.mention.status === 'deadline';
  return fit === 'other' && !placeless ? OTHER_PLACE : null;
}

const SAME_FIGURE: Clue = { code: 'same-figure', weight: 1.5 };
const SAME_QUOTATION: Clue = { code: 'same-quotation', weight: 5 };

function figureClue(a: Profile, b: Profile): Clue | null {
  return haveCommon(a.figures, b.figures) && !inOneSentence(a, b) ? SAME_FIGURE : null;
}

function quotationClue(a: Profile, b: Profile): Clue | null {
  return haveCommon(a.quotations, b.quotations) && !inOneSentence(a, b) ? SAME_QUOTATION : null;
}

const FOR_WORDS = 0.3;
const FOR_NEAR_WORDS = 0.5;
/** What sums of fractions may add to 1 and 1. */
const ROUNDING = 1e-6;
const MOST_FOR_WORDS = FOR_WORDS + FOR_NEAR_WORDS + ROUNDING;

function wordClue(a: Profile, b: Profile, stories: Stories): Clue | null {
  const common = inOneSentence(a, b) ? 0 : sharedWeight(a.words, b.words, stories.words.weights);
  if (common === 0) return null;
  const weight = (FOR_WORDS * common) / (a.norm * b.norm) + FOR_NEAR_WORDS * nearness(a, b, stories);
  return { code: 'same-words', weight };
}
