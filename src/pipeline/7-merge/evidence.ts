import { intersect, lengthInDays } from '../../calendar/edtf.ts';
import type { Profile } from './profile.ts';
import { cosine, type Stories } from './stories.ts';

/** What speaks for or against two mentions being one event. */
export interface Comparison {
  /** Above 0: more likely one than two. */
  readonly score: number;
  /** Codes with details, strongest first: `same-day|2025-08-08`. */
  readonly reasons: readonly string[];
}

interface Clue {
  readonly weight: number;
  readonly reason: string;
}

const NOTHING_YET = -4;

/** Weighs everything two mentions share; vetoes are another matter. */
export function compareMentions(a: Profile, b: Profile, stories: Stories): Comparison {
  const clues = [
    ...triggerClues(a, b),
    ...dateClues(a, b),
    ...actorClues(a, b),
    ...placeClues(a, b),
    ...wordClues(a, b),
    ...storyClues(a, b, stories),
  ].filter(({ weight }) => weight !== 0);
  const score = clues.reduce((sum, { weight }) => sum + weight, NOTHING_YET);
  const strongest = [...clues].sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
  return {
    score: isAnchored(a, b, clues) ? score : Math.min(score, -1),
    reasons: strongest.map(({ reason }) => reason),
  };
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] =>
  [...a].filter((x) => b.has(x)).sort();

function triggerClues(a: Profile, b: Profile): readonly Clue[] {
  const [x, y] = [a.mention, b.mention];
  if (x.status === 'statement' || x.status === 'deadline') return sameSort(a, b);
  if (x.trigger.lemma === y.trigger.lemma) return [{ weight: 2.5, reason: `same-trigger|${x.trigger.lemma}` }];
  const [concept] = shared(a.concepts, b.concepts);
  if (concept) return [{ weight: 2, reason: `like-trigger|${x.trigger.lemma}|${y.trigger.lemma}` }];
  if (x.kind === y.kind && x.kind !== 'other') return [{ weight: 0.5, reason: `same-kind|${x.kind}` }];
  return [{ weight: -1.5, reason: `other-trigger|${x.trigger.lemma}|${y.trigger.lemma}` }];
}

/** Statements of one speaker, deadlines of one day: the verb says little. */
function sameSort({ mention: { status, speaker } }: Profile, { mention: other }: Profile): readonly Clue[] {
  if (status === 'deadline') return [{ weight: 2.5, reason: 'both-deadlines' }];
  return speaker && other.speaker ? [{ weight: 2, reason: `same-speaker|${speaker.name}` }] : [];
}

const FEW_DAYS = 8;
const FEW_WEEKS = 45;

function dateClues(a: Profile, b: Profile): readonly Clue[] {
  const common = a.bounds && b.bounds && intersect(a.bounds, b.bounds);
  if (!common) return [];
  const date = `${a.mention.date?.edtf}|${b.mention.date?.edtf}`;
  const [shorter, longer] = [Math.min(a.days, b.days), Math.max(a.days, b.days)];
  if (longer === 1) return [{ weight: 2.5, reason: `same-day|${a.mention.date?.edtf}` }];
  if (longer <= FEW_DAYS) return [{ weight: 1.5, reason: `near-day|${date}` }];
  if (longer <= FEW_WEEKS) return [{ weight: shorter === longer ? 0.7 : 0.5, reason: `dates-fit|${date}` }];
  return [{ weight: lengthInDays(common) === longer ? 0.3 : 0, reason: `dates-fit|${date}` }];
}

function actorClues(a: Profile, b: Profile): readonly Clue[] {
  const common = shared(a.names, b.names);
  if (common.length > 0) return [{ weight: common.length > 1 ? 1.6 : 0.9, reason: `same-actors|${common.join(', ')}` }];
  return a.names.size > 0 && b.names.size > 0 ? [{ weight: -1, reason: 'other-actors' }] : [];
}

function placeClues({ place: x, mention }: Profile, { place: y }: Profile): readonly Clue[] {
  if (x === null || y === null) return [];
  if (x.includes(y) || y.includes(x)) return [{ weight: 1.5, reason: `same-place|${mention.place}` }];
  return mention.status === 'statement' || mention.status === 'deadline'
    ? []
    : [{ weight: -2, reason: `other-place|${x}|${y}` }];
}

function wordClues(a: Profile, b: Profile): readonly Clue[] {
  const clues: Clue[] = [];
  const alike = a.norm && b.norm ? cosine(a.words, b.words) / (a.norm * b.norm) : 0;
  const telling = [...a.words]
    .filter(([word]) => b.words.has(word))
    .sort(([v, x], [w, y]) => y - x || (v < w ? -1 : 1));
  const words = telling.slice(0, 4).map(([word]) => word);
  if (words.length > 0) clues.push({ weight: 5 * alike, reason: `same-words|${words.join(', ')}` });
  const [figure] = shared(a.figures, b.figures);
  if (figure) clues.push({ weight: 1.5, reason: `same-figure|${figure}` });
  const [quotation] = shared(a.quotations, b.quotations);
  if (quotation) clues.push({ weight: 5, reason: `same-quotation|${quotation}` });
  return clues;
}

function storyClues(a: Profile, b: Profile, stories: Stories): readonly Clue[] {
  if (a.mention.article === b.mention.article) return nearbyClues(a, b);
  const alike = stories.alike(a.mention.article, b.mention.article);
  return [{ weight: 4 * Math.min(alike, 0.5), reason: `same-story|${Math.round(alike * 100)}` }];
}

/** One speaker, one sentence after the other, is one occasion. */
function nearbyClues({ mention: a }: Profile, { mention: b }: Profile): readonly Clue[] {
  const distance = Math.abs(a.sentence - b.sentence);
  if (distance === 0) return [{ weight: -1.5, reason: 'same-sentence' }];
  if (a.status === 'statement' && a.speaker && b.speaker && distance <= 2)
    return [{ weight: 2, reason: 'same-breath' }];
  return [{ weight: 0.5, reason: 'same-article' }];
}

/** Both dated, or something that no other happening shares: else nothing is enough. */
function isAnchored(a: Profile, b: Profile, clues: readonly Clue[]): boolean {
  if (clues.some(({ reason }) => reason.startsWith('same-quotation'))) return true;
  return [a, b].every(({ bounds, mention }) => bounds !== null || mention.time.from !== 'nothing');
}
