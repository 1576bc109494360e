import { lengthInDays, parseEdtf } from '../../calendar/edtf.ts';
import type { Event } from '../../types.ts';
import type { Draft } from './draft.ts';

/** How common a word is over the articles: 0 (only here) to 1 (in all). */
export type Frequency = (word: string) => number;

interface Merit {
  readonly weight: number;
  /** A code with its details: `sources|2`. */
  readonly reason: string;
}

const FLOOR = 0.05;

/** What a draft weighs by itself, and its words, which may be those of the story. */
export interface OwnMerits {
  readonly merits: readonly Merit[];
  /** How sure its tellings are, at best. */
  readonly sure: number;
  readonly words: readonly string[];
}

export function ownMerits(draft: Draft): OwnMerits {
  const merits = [
    ...sourceMerits(draft),
    ...leadMerits(draft),
    ...dateMerits(draft),
    ...actorMerits(draft),
    ...statusMerits(draft),
  ];
  return {
    merits,
    sure: Math.max(0.3, ...draft.tellings.map(({ mention }) => mention.confidence)),
    words: [...new Set(draft.tellings.flatMap(({ mention }) => mention.words))],
  };
}

/** 0 to 1: how much a reader of the whole story would miss the event, with the reasons. */
export function weighEvent(own: OwnMerits, frequency: Frequency, explain: (code: string) => string): Event['salience'] {
  const merits = [...own.merits, topicMerit(own.words, frequency)].filter(({ weight }) => weight !== 0);
  const sum = merits.reduce((total, { weight }) => total + weight, FLOOR);
  const strongest = merits.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const value = Math.min(1, Math.max(0, sum * (0.5 + 0.5 * own.sure)));
  return { value: Math.round(value * 100) / 100, reasons: strongest.map(({ reason }) => explain(reason)) };
}

function sourceMerits({ sources }: Draft): readonly Merit[] {
  return sources.length > 1
    ? [{ weight: Math.min(0.4, 0.2 + 0.1 * (sources.length - 2)), reason: `sources|${sources.length}` }]
    : [];
}

function leadMerits(draft: Draft): readonly Merit[] {
  const tellings = draft.tellings.filter(({ copyOf }) => copyOf === null);
  const lead = tellings.some(({ mention }) => mention.prominence === 'lead');
  const again = tellings.length > 1 ? [{ weight: 0.05, reason: `tellings|${tellings.length}` }] : [];
  return lead ? [{ weight: 0.15, reason: 'lead' }, ...again] : again;
}

function dateMerits({ date }: Draft): readonly Merit[] {
  const parsed = date ? parseEdtf(date.edtf) : null;
  if (!parsed) return [{ weight: -0.05, reason: 'undated' }];
  const days = lengthInDays(parsed);
  if (days === 1 && !parsed.approximate) return [{ weight: 0.2, reason: 'day' }];
  if (days <= 31) return [{ weight: days <= 8 ? 0.15 : 0.1, reason: 'weeks' }];
  return [];
}

function actorMerits({ actors, place }: Draft): readonly Merit[] {
  const named = actors.filter(({ type }) => type !== 'unknown' && type !== 'group').length;
  const where = place ? [{ weight: 0.05, reason: 'place' }] : [];
  return named > 0 ? [{ weight: Math.min(0.1, 0.05 * named), reason: `actors|${named}` }, ...where] : where;
}

/** Kinds that change the course of a story. */
const WEIGHTY: ReadonlySet<string> = new Set([
  'talks',
  'agreement',
  'attack',
  'casualties',
  'death',
  'disaster',
  'accident',
  'election',
  'ruling',
  'law',
  'deadline',
]);

/** What was done weighs more than what one source says somebody said. */
function statusMerits({ status, kind, sources }: Draft): readonly Merit[] {
  if (status === 'proposed') return [{ weight: -0.1, reason: 'proposed' }];
  if (status === 'statement') return sources.length > 1 ? [] : [{ weight: -0.08, reason: 'said-once' }];
  const weighty = WEIGHTY.has(kind) ? [{ weight: 0.08, reason: `kind|${kind}` }] : [];
  return [{ weight: kind === 'other' ? 0.05 : 0.12, reason: 'happened' }, ...weighty];
}

/** What most articles talk of matters to the story. */
function topicMerit(words: readonly string[], frequency: Frequency): Merit {
  const mean = words.reduce((sum, word) => sum + frequency(word), 0) / Math.max(1, words.length);
  return { weight: 0.3 * mean, reason: `topic|${Math.round(mean * 100)}` };
}
