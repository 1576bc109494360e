import { dateClues, memoryClues } from './date-clues.ts';
import { sameName } from './names.ts';
import { fitPlaces } from './places.ts';
import { BREATH, type Profile } from './profile.ts';
import { cosine, type Stories } from './stories.ts';

/** One thing that speaks for (above 0) or against two mentions being one event. */
export interface Clue {
  readonly weight: number;
  /** A code with details: `same-day|2025-08-08`. */
  readonly reason: string;
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
  return [...clues].sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight)).map(({ reason }) => reason);
}

/** Every clue that two mentions give, for and against. */
export function findClues(a: Profile, b: Profile, stories: Stories): readonly Clue[] {
  return [
    ...triggerClues(a, b),
    ...occasionClues(a, b),
    ...beginningClues(a, b),
    ...outcomeClues(a, b),
    ...dateClues(a, b),
    ...memoryClues(a, b),
    ...actorClues(a, b, stories),
    ...placeClues(a, b),
    ...wordClues(a, b),
    ...storyClues(a, b, stories),
  ].filter(({ weight }) => weight !== 0);
}

const NOTHING: readonly string[] = [];

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return a.size === 0 || b.size === 0 ? NOTHING : [...a].filter((x) => b.has(x)).sort();
}

function triggerClues(a: Profile, b: Profile): readonly Clue[] {
  const [x, y] = [a.mention, b.mention];
  if (isSaid(a, b) || x.status === 'deadline') return sameSort(a, b);
  if (x.trigger.lemma === y.trigger.lemma) return [{ weight: 4.8, reason: `same-trigger|${x.trigger.lemma}` }];
  const [concept] = shared(a.concepts, b.concepts);
  if (concept) return [{ weight: 3.3, reason: `like-trigger|${x.trigger.lemma}|${y.trigger.lemma}` }];
  if (x.kind === y.kind && !VAGUE_KINDS.has(x.kind)) return [{ weight: 2, reason: `same-kind|${x.kind}` }];
  return [{ weight: -0.1, reason: `other-trigger|${x.trigger.lemma}|${y.trigger.lemma}` }];
}

const isSaid = ({ mention: a }: Profile, { mention: b }: Profile): boolean =>
  a.status === 'statement' || b.status === 'statement';

const VAGUE_KINDS: ReadonlySet<string> = new Set(['other', 'military', 'statement']);

/** Statements of one speaker, deadlines of one day: the verb says little. */
function sameSort({ mention: { status, speaker } }: Profile, { mention: other }: Profile): readonly Clue[] {
  if (status === 'deadline') return [{ weight: 4.8, reason: 'both-deadlines' }];
  if (speaker && other.speaker)
    return sameName(speaker, other.speaker) ? [{ weight: 3.1, reason: `same-speaker|${speaker.name}` }] : [];
  return [{ weight: 2.1, reason: 'speaker-unknown' }];
}

/** “In response, he said”: told as another moment. */
const APART = 'apart';

/** “Another round”, “he also said”: one of the two sets itself apart. */
function occasionClues(a: Profile, b: Profile): readonly Clue[] {
  if (a.occasion === b.occasion) return [];
  const word = a.occasion === APART || b.occasion === APART ? APART : (a.occasion ?? b.occasion);
  const besides = word === 'also' && !isSaid(a, b) && a.mention.article === b.mention.article;
  return [{ weight: besides ? -6 : word === APART ? -4 : -1, reason: `set-apart|${word}` }];
}

/** Talks that “brought no agreement” are the talks all the same. */
function outcomeClues({ mention: a }: Profile, { mention: b }: Profile): readonly Clue[] {
  return a.negated === b.negated || a.status === 'statement' ? [] : [{ weight: -1, reason: 'negated' }];
}

/** A war begins once: who begins the same with the same people, or in the same place, means the same. */
function beginningClues(a: Profile, b: Profile): readonly Clue[] {
  const { begins } = a.mention;
  const same = begins !== null && begins === b.mention.begins && shared(around(a), around(b)).length > 0;
  return same ? [{ weight: 4, reason: `both-begin|${begins}` }] : [];
}

/** Who and where. */
const around = ({ names, place }: Profile): ReadonlySet<string> =>
  place === null ? names : new Set([...names, place]);

function actorClues(a: Profile, b: Profile, { weigh }: Stories): readonly Clue[] {
  const common = shared(a.names, b.names);
  if (common.length === 0)
    return a.names.size > 0 && b.names.size > 0 ? [{ weight: -0.5, reason: 'other-actors' }] : [];
  const rarest = Math.max(...common.map((name) => weigh(name.slice(name.lastIndexOf(' ') + 1))));
  return [{ weight: 0.2 + 0.8 * rarest + 0.2 * (common.length - 1), reason: `same-actors|${common.join(', ')}` }];
}

function placeClues(a: Profile, b: Profile): readonly Clue[] {
  const fit = fitPlaces(a, b);
  if (fit === 'same') return [{ weight: 1.5, reason: `same-place|${a.mention.place}|${b.mention.place}` }];
  const placeless = a.mention.status === 'statement' || a.mention.status === 'deadline';
  return fit === 'other' && !placeless
    ? [{ weight: -5, reason: `other-place|${a.mention.place}|${b.mention.place}` }]
    : [];
}

function wordClues(a: Profile, b: Profile): readonly Clue[] {
  if (inOneSentence(a, b)) return [];
  const clues: Clue[] = [];
  const alike = a.norm && b.norm ? cosine(a.words, b.words) / (a.norm * b.norm) : 0;
  const near = cosine(a.near, b.near);
  if (shareWord(a, b))
    clues.push({
      weight: 0.3 * alike + 0.5 * near,
      // Told of few pairs only: most that are compared turn out to be two events.
      get reason() {
        return `same-words|${tellingWords(a, b).slice(0, 4).join(', ')}`;
      },
    });
  const [figure] = shared(a.figures, b.figures);
  if (figure) clues.push({ weight: 1.5, reason: `same-figure|${figure}` });
  const [quotation] = shared(a.quotations, b.quotations);
  if (quotation) clues.push({ weight: 5, reason: `same-quotation|${quotation}` });
  return clues;
}

const inOneSentence = ({ mention: a }: Profile, { mention: b }: Profile): boolean =>
  a.article === b.article && a.sentence === b.sentence;

function shareWord({ words: a }: Profile, { words: b }: Profile): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const word of few.keys()) if (many.has(word)) return true;
  return false;
}

/** Words of both, rarest first. */
function tellingWords(a: Profile, b: Profile): readonly string[] {
  const both = [...a.words].filter(([word]) => b.words.has(word));
  return both.sort(([v, x], [w, y]) => y - x || (v < w ? -1 : 1)).map(([word]) => word);
}

function storyClues(a: Profile, b: Profile, stories: Stories): readonly Clue[] {
  const [x, y] = [a.mention.article, b.mention.article];
  if (x === y) return nearbyClues(a, b);
  const alike = stories.alike(x, y);
  const together = stories.together(x, y) ? ((stories.daysApart(x, y) ?? 0) > STORY_DAYS ? 1.6 : 3.2) : 0;
  return [{ weight: together + 2 * alike, reason: `same-story|${Math.round(alike * 100)}` }];
}

/** News moves on: of articles further apart, one tells the other's happenings at most as background. */
const STORY_DAYS = 30;

/** One article repeats itself; one speaker, or one toll, in one sentence after the other is one occasion. */
function nearbyClues(a: Profile, b: Profile): readonly Clue[] {
  const [x, y] = [a.mention, b.mention];
  if (inOneSentence(a, b)) return [{ weight: 3.2, reason: 'same-sentence' }];
  const close = Math.abs(x.sentence - y.sentence) <= BREATH;
  if (isSaid(a, b)) return close ? [{ weight: 3.1, reason: 'same-breath' }] : [{ weight: 1.5, reason: 'same-article' }];
  if (x.kind === 'casualties' && y.kind === 'casualties' && close) return [{ weight: 5.3, reason: 'same-breath' }];
  const alike = x.status === 'deadline' || shared(a.concepts, b.concepts).length > 0;
  return [{ weight: alike ? 4 : close ? 3.3 : 2, reason: 'same-article' }];
}
