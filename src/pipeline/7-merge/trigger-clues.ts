import { type Clue, isSaid } from './clue.ts';
import { APART, apartBy } from './clue-details.ts';
import { sameName } from './names.ts';
import type { Profile } from './profile.ts';
import type { Stories } from './stories.ts';
import { haveCommon } from './terms.ts';
import { sharedWeight } from './vector.ts';

const SAME_TRIGGER: Clue = { code: 'same-trigger', weight: 4.8 };
const LIKE_TRIGGER: Clue = { code: 'like-trigger', weight: 3.3 };
const SAME_KIND: Clue = { code: 'same-kind', weight: 2 };
const OTHER_TRIGGER: Clue = { code: 'other-trigger', weight: -0.1 };
const OTHER_TRIGGER_IN_ARTICLE: Clue = { code: 'other-trigger', weight: -1.2 };

/** What the two words for it, or the two who speak, say. */
export function triggerClue(a: Profile, b: Profile, stories: Stories): Clue | null {
  const { mention: x } = a;
  const { mention: y } = b;
  if (isSaid(a, b) || x.status === 'deadline') return sameSort(a, b);
  if (x.trigger.lemma === y.trigger.lemma) return isOfOther(a, b, stories) ? SAME_BARE_TRIGGER : SAME_TRIGGER;
  if (haveCommon(a.concepts, b.concepts)) return LIKE_TRIGGER;
  if (isOneKind(a, b)) return SAME_KIND;
  return a.article === b.article ? OTHER_TRIGGER_IN_ARTICLE : OTHER_TRIGGER;
}

/** “Railways began to run”, “The harvest began”: in one article, a word that says little of things that share nothing else. */
const isOfOther = (a: Profile, b: Profile, { words }: Stories): boolean =>
  a.article === b.article &&
  BARE_KINDS.has(a.mention.kind) &&
  BARE_KINDS.has(b.mention.kind) &&
  !haveCommon(a.names, b.names) &&
  sharedWeight(a.words, b.words, words.weights) === 0;

/** Kinds whose words need something to do it, or to be done to, before they tell two happenings apart. */
const BARE_KINDS: ReadonlySet<string> = new Set(['other', 'launch', 'results', 'sanctions', 'meeting', 'science']);

const SAME_BARE_TRIGGER: Clue = { code: 'same-trigger', weight: 2 };

/** Of one kind that says something. */
export const isOneKind = ({ mention: a }: Profile, { mention: b }: Profile): boolean =>
  a.kind === b.kind && !VAGUE_KINDS.has(a.kind);

const VAGUE_KINDS: ReadonlySet<string> = new Set(['other', 'military', 'statement']);

const BOTH_DEADLINES: Clue = { code: 'both-deadlines', weight: 4.8 };
const SAME_SPEAKER: Clue = { code: 'same-speaker', weight: 3.1 };
const SPEAKER_UNKNOWN: Clue = { code: 'speaker-unknown', weight: 2.1 };

/** Statements of one speaker, deadlines of one day: the verb says little. */
function sameSort({ mention: { status, speaker } }: Profile, { mention: other }: Profile): Clue | null {
  if (status === 'deadline') return BOTH_DEADLINES;
  if (!speaker || !other.speaker) return SPEAKER_UNKNOWN;
  return sameName(speaker, other.speaker) ? SAME_SPEAKER : null;
}

const BESIDES_IN_ARTICLE: Clue = { code: 'set-apart', weight: -6 };
const ANOTHER_MOMENT: Clue = { code: 'set-apart', weight: -4 };
const ANOTHER_OCCASION: Clue = { code: 'set-apart', weight: -1 };

/** “Another round”, “he also said”: one of the two sets itself apart. */
export function occasionClue(a: Profile, b: Profile): Clue | null {
  if (a.occasion === b.occasion) return null;
  const word = apartBy(a, b);
  if (word === 'also' && !isSaid(a, b) && a.article === b.article) return BESIDES_IN_ARTICLE;
  return word === APART ? ANOTHER_MOMENT : ANOTHER_OCCASION;
}

const NEGATED: Clue = { code: 'negated', weight: -1 };

/** Talks that “brought no agreement” are the talks all the same. */
export function outcomeClue({ mention: a }: Profile, { mention: b }: Profile): Clue | null {
  return a.negated === b.negated || a.status === 'statement' ? null : NEGATED;
}

const BOTH_BEGIN: Clue = { code: 'both-begin', weight: 4 };

/** A war begins once: who begins the same with the same people, or in the same place, means the same. */
export function beginningClue(a: Profile, b: Profile, { terms }: Stories): Clue | null {
  const { begins } = a.mention;
  if (begins === null || begins !== b.mention.begins) return null;
  const around = ({ names, place }: Profile) =>
    place === null ? names : [...names, terms.numberOf(place)].sort((x, y) => x - y);
  return haveCommon(around(a), around(b)) ? BOTH_BEGIN : null;
}
