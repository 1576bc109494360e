import type { Problem } from '../../errors.ts';
import type { ArticleReading, Event, MergeReason, Telling, Timeline } from '../../types.ts';
import type { EventEdit } from '../1-read/read-event-edit.ts';
import type { TimelineSpec } from '../1-read/read-timeline-spec.ts';
import type { DatedCorpus } from '../6-date/date-mentions.ts';
import { type MergedMentions, NO_WORDS } from '../7-merge/merge-mentions.ts';
import { assignAgain, type IdMemory } from './assign-again.ts';
import type { AssignedIds } from './assign-ids.ts';
import { claimantByHand, claimantOf, takeOver } from './claimants.ts';
import { type Changes, composeEvents, type EventMemory, type SiteWords } from './compose-events.ts';
import { contradictions } from './edit-problems.ts';
import { orderEvents } from './event-order.ts';
import { includeProblems, showsNothing } from './include-problems.ts';
import type { LockEntry } from './lock-files.ts';
import { makeTimeline } from './make-timeline.ts';
import { byPlace, type Group, type Regrouped, regroup } from './regroup.ts';
import { stillApart, toldApart } from './still-apart.ts';
import { withdraw } from './withdraw.ts';
import type { Withheld } from './withhold.ts';

export type { LockEntry } from './lock-files.ts';

export interface ComposedTimelines {
  readonly events: readonly Event[];
  readonly timelines: readonly Timeline[];
  readonly redirects: Readonly<Record<string, string | null>>;
  /** Sentences that no page may show. */
  readonly withheld: Withheld;
  readonly nearMisses: readonly MergeReason[];
  /** The lock as it should be after this build. */
  readonly lock: readonly LockEntry[];
  readonly problems: readonly Problem[];
}

interface ComposeInput {
  readonly readings: readonly ArticleReading[];
  readonly dated: DatedCorpus;
  readonly merged: MergedMentions;
  readonly edits: readonly EventEdit[];
  readonly specs: readonly TimelineSpec[];
  readonly lock: readonly LockEntry[];
  /** The site's language: reasons in plain words, what places and outcomes mean. */
  readonly words?: SiteWords;
  /** What an earlier call left: what is the same as then isn't worked out again. */
  readonly memory?: ComposeMemory;
}

/** What one call leaves for the next. */
export interface ComposeMemory {
  readonly ids: IdMemory;
  /** For one language of the site. */
  events: EventMemory & { readonly words: SiteWords | null };
  told?: { readonly input: ComposeInput; readonly told: Told };
}

export const newComposeMemory = (): ComposeMemory => ({ ids: [], events: { drafts: new WeakMap(), words: null } });

/**
 * Events with ids, titles, salience and a person's edits; timelines with their sections.
 *
 * groups ─▶ ids ─▶ a person's merges and splits ─▶ ids for good ─▶ events ─▶ a person's word ─▶ timelines
 */
export function composeTimelines(input: ComposeInput): ComposedTimelines {
  const { ordered, shown, pinned, ...told } = tellAgain(input);
  const slugs = input.readings.map(({ article }) => article.slug);
  const made = input.specs.map((spec) => ({ spec, timeline: makeTimeline(spec, shown, pinned) }));
  const wrong = made.flatMap(({ spec, timeline }) => {
    const problems = includeProblems(spec, ordered, slugs);
    return problems.length > 0 ? problems : showsNothing(spec, timeline, shown.length);
  });
  return {
    ...told,
    events: ordered,
    timelines: made.map(({ timeline }) => timeline),
    problems: [...told.problems, ...wrong],
  };
}

/** Everything but the timelines, which a change to a timeline leaves as it was. */
interface Told extends Omit<ComposedTimelines, 'events' | 'timelines'> {
  readonly ordered: readonly Event[];
  /** What no person hides. */
  readonly shown: readonly Event[];
  readonly pinned: ReadonlySet<string>;
}

function tellAgain(input: ComposeInput): Told {
  const before = input.memory?.told;
  if (before && tellTheSame(before.input, input)) return before.told;
  const told = tellEvents(input);
  if (input.memory) input.memory.told = { input, told };
  return told;
}

const tellTheSame = (a: ComposeInput, b: ComposeInput): boolean =>
  a.dated === b.dated &&
  a.merged === b.merged &&
  a.lock === b.lock &&
  a.words === b.words &&
  a.edits.length === b.edits.length &&
  a.edits.every((edit, at) => edit === b.edits[at]);

function tellEvents(input: ComposeInput): Told {
  const edits = [...input.edits].sort((a, b) => (a.file < b.file ? -1 : 1));
  const { memory, words = NO_WORDS } = input;
  const { groups, problems, named } = applyRegrouping(groupTellings(input), edits, input.lock, memory?.ids);
  const byHand = edits.filter(({ event }) => event === null);
  const claimants = [...takeOver(groups, input.lock), ...byHand.map(claimantByHand)];
  const lockThen = named.length > 0 ? [...input.lock, ...named] : input.lock;
  const assigned = assignAgain(claimants, lockThen, memory?.ids);
  const changes = editsById(edits, assigned);
  const events = composeEvents(groups, byHand, assigned.ids, changes, words, eventMemory(memory, words));
  const { kept, lock, redirects, withheld } = withdraw(events, assigned, changes);
  const ordered = orderEvents(kept);
  const shown = ordered.filter(({ id }) => !changes.get(id)?.some(({ hide }) => hide));
  const pinned = new Set([...changes].flatMap(([id, named]) => (named.some(({ pin }) => pin) ? [id] : [])));
  return {
    ...{ ordered, shown, pinned, redirects, withheld, lock },
    problems: [...problems, ...[...changes.values()].flatMap(contradictions)],
    nearMisses: stillApart(input.merged.nearMisses, kept, toldApart(changes, redirects)),
  };
}

/** What is remembered of events was written in the words of one language. */
function eventMemory(memory: ComposeMemory | undefined, words: SiteWords): EventMemory | undefined {
  if (memory && memory.events.words !== words) memory.events = { drafts: new WeakMap(), words };
  return memory?.events;
}

/** Groups of mentions as groups of tellings, each with the day its article appeared. */
function groupTellings({ dated, merged }: ComposeInput): readonly Group[] {
  const published = new Map(dated.publications.map(({ article, date }) => [article, date]));
  const tellingAt = (index: number): readonly Telling[] => {
    const mention = dated.mentions[index];
    if (!mention) return [];
    const reported = published.get(mention.article) ?? null;
    return [{ key: merged.keys[index] ?? '', mention, reported, copyOf: null }];
  };
  return merged.groups.map(({ mentions, reasons }) => ({
    tellings: mentions.flatMap(tellingAt).sort(byPlace),
    merged: reasons,
    claims: null,
    editedBy: null,
    overruled: [],
  }));
}

/**
 * A person names events by the ids of the last build, or by those that `explain` and `check` foretell: those come first,
 * then what merges and splits leave. Gives entries for ids foretold, so that they hold like those of a build.
 */
function applyRegrouping(
  groups: readonly Group[],
  edits: readonly EventEdit[],
  lock: readonly LockEntry[],
  memory?: IdMemory,
): Regrouped & { readonly named: readonly LockEntry[] } {
  if (edits.every(({ event }) => event === null)) return { groups, problems: [], named: [] };
  const { ids, redirects, lock: foretold } = assignAgain(groups.map(claimantOf), lock, memory);
  const live = new Set(ids);
  const resolve = (id: string) => (live.has(id) ? id : (redirects[id] ?? null));
  // A takedown stands even when nothing is left to take down.
  const known = new Set(lock.map(({ id }) => id));
  const done = ({ event, withdrawn }: EventEdit) => withdrawn && event !== null && known.has(event) && !resolve(event);
  const effective = edits.filter((edit) => !done(edit));
  const wanted = new Set(effective.flatMap(({ event, merge, apart }) => [event, ...merge, ...apart]));
  const named = foretold.filter(({ id }) => wanted.has(id) && !known.has(id));
  return { ...regroup(groups, ids, resolve, effective, known), named };
}

/** Edits by the id that answers now: two events that became one keep the words on both. */
function editsById(edits: readonly EventEdit[], { ids, redirects }: AssignedIds): Changes {
  const live = new Set(ids);
  const named = edits.flatMap((edit) => {
    if (edit.event === null) return [];
    const id = live.has(edit.event) ? edit.event : (redirects[edit.event] ?? (edit.withdrawn ? edit.event : null));
    return id ? [{ id, edit }] : [];
  });
  const byId = Map.groupBy(named, ({ id }) => id);
  return new Map([...byId].map(([id, group]) => [id, group.map(({ edit }) => edit)]));
}
