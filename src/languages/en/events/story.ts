import type { Actor, Kind, MentionTime, TimeExpression } from '../../../types.ts';
import type { Cast } from '../actors/cast.ts';
import type { Memory } from '../actors/resolve-speaker.ts';
import type { Clause } from '../grammar/clause-tree.ts';
import type { Draft } from './draft.ts';
import { kindOfNoun } from './event-nouns.ts';
import type { Frame } from './frame.ts';

const LATE_SENTENCES = 8;
const FARTHEST_BACK = 60;

/** Whether a word is of the clause that tells a mention. */
const isWithin = ({ clause }: Draft, at: number): boolean => clause !== null && at >= clause.start && at < clause.end;

/** What has been read of an article so far, and what later sentences lean on. */
export class Story {
  readonly drafts: Draft[] = [];
  readonly cast: Cast;
  readonly memory: Memory;
  readonly leadSentences: number;
  /** Speaker → the first mention that dates their speaking. */
  private readonly occasions = new Map<string, number>();
  private seen = 0;
  /** The article is about workers: a strike there is no attack. */
  readonly isLabour: boolean;

  constructor(cast: Cast, memory: Memory, leadSentences: number, isLabour: boolean) {
    this.isLabour = isLabour;
    this.cast = cast;
    this.memory = memory;
    this.leadSentences = leadSentences;
  }

  isLead(frame: Frame): boolean {
    return frame.sentence.index <= this.leadSentences;
  }

  /** Far from the lead, where reports turn to background. */
  isLate(frame: Frame): boolean {
    return frame.sentence.index > this.leadSentences + LATE_SENTENCES;
  }

  /** Who “they” are: the group that spoke or acted last. */
  lastGroup(frame: Frame, speaks: boolean): Actor | null {
    const groupOf = ({ status, speaker, subject, clause }: Draft) => {
      // “Fighters entered the town, a committee said. They looted it.”
      const acted = !speaks && status !== 'statement' && clause?.role === 'main' && isSeveral(subject);
      const actor = acted ? subject : (speaker ?? subject);
      return isSeveral(actor) ? actor : null;
    };
    const draft = this.drafts.slice(-6).findLast((candidate) => groupOf(candidate) !== null);
    if (!draft || frame.sentence.index - draft.frame.sentence.index > 2) return null;
    return groupOf(draft);
  }

  /** The first dated saying of a speaker in this report: later ones belong to the same occasion. */
  occasionOf(speaker: Actor | null): number | null {
    if (!speaker) return null;
    for (; this.seen < this.drafts.length; this.seen++) {
      const draft = this.drafts[this.seen];
      // “had warned on Saturday”: on another occasion
      const name = draft?.clause?.verb.perfect ? undefined : draft?.speaker?.name;
      if (
        draft &&
        (draft.status === 'statement' || threatens(draft)) &&
        name &&
        !this.occasions.has(name) &&
        this.isNear(draft.time) &&
        !this.isCounted(draft.time) &&
        speaks(draft)
      )
        this.occasions.set(name, this.seen);
    }
    return this.occasions.get(speaker.name) ?? null;
  }

  /** The latest mention before with a day of its own, at most this many sentences back. */
  lastDated(frame: Frame, sentencesBack: number): number | null {
    for (let index = this.drafts.length - 1; index >= 0; index--) {
      const draft = this.drafts[index];
      if (!draft || frame.sentence.index - draft.frame.sentence.index > sentencesBack) return null;
      if (draft.time.from === 'publication' && draft.status === 'statement' && draft.frame !== frame) return null;
      const main = draft.frame === frame ? null : this.mainBeside(draft, index);
      if (main?.time.from === 'publication') return null;
      if (main) continue;
      if (
        this.isNear(draft.time) &&
        draft.status !== 'deadline' &&
        draft.status !== 'scheduled' &&
        draft.status !== 'proposed'
      )
        return index;
    }
    return null;
  }

  /** What a report opens with, where its day is told: “the exchange came a day after …”. */
  news(subject: Clause['subject'], { tokens }: Frame): number | null {
    if (subject === null || !/^(?:the|these|those)$/i.test(tokens[subject.start]?.text ?? '')) return null;
    const opening = this.drafts[0]?.frame;
    const found = this.drafts.findLastIndex(
      ({ frame, clause, time, status }) =>
        frame === opening &&
        clause?.role === 'main' &&
        status === 'occurred' &&
        time.from === 'expression' &&
        this.isDay(time.expression),
    );
    return found < 0 ? null : found;
  }

  /** What is new, where the report opens with it. */
  opening(): number | null {
    const [first] = this.drafts;
    return first &&
      (first.time.from === 'publication' || (first.time.from === 'expression' && first.clause?.role === 'main'))
      ? 0
      : null;
  }

  /** The latest thing that somebody did or said, where that is dated or new. */
  lastOf(subject: Actor | null): number | null {
    if (!subject) return null;
    const found = this.drafts.findLastIndex(
      (draft) =>
        draft.subject?.name === subject.name &&
        (draft.status === 'occurred' || draft.status === 'statement') &&
        (draft.time.from === 'publication' || this.isNear(draft.time)),
    );
    return found < 0 ? null : found;
  }

  /** “Jurors, who began deliberating on Tuesday, acquitted her”: the report goes on from the day of the main clause. */
  private mainBeside(aside: Draft, index: number): Draft | null {
    const { role, marker } = aside.clause ?? {};
    if (role !== 'relative' && !(role === 'time' && marker === 'after')) return null;
    const isMain = ({ frame, clause, status }: Draft, at: number) =>
      at < index && frame === aside.frame && clause?.role === 'main' && status === 'occurred';
    return this.drafts.find(isMain) ?? null;
  }

  /** The calamity of other days that the sentences before tell of: its dead and its damage are told without a day. */
  lastCalamity(frame: Frame): number | null {
    const found = this.drafts.findLastIndex(
      ({ kind, status, time, clause, frame: other }) =>
        frame.sentence.index - other.sentence.index <= 3 &&
        isCalamity(kind) &&
        status === 'occurred' &&
        !isSinceWhen(clause) &&
        (time.from === 'expression'
          ? this.isFullDate(time)
          : time.from === 'mention' && time.order === 'same' && !time.about),
    );
    return found < 0 ? null : found;
  }

  /** “a plane that crashed on Sunday has been found. 68 people were killed”: the calamity that the sentence before tells of, also in passing. */
  calamityBeside(frame: Frame): number | null {
    const found = this.drafts.findLastIndex(
      ({ kind, status, time, frame: other }) =>
        frame.sentence.index - other.sentence.index === 1 &&
        isCalamity(kind) &&
        status === 'occurred' &&
        this.isNear(time),
    );
    return found < 0 ? null : found;
  }

  /** The day, also of another year, on which the sentence before in the same paragraph tells its main happening. */
  dayBeside({ sentence }: Frame): number | null {
    const found = this.drafts.findLastIndex(
      ({ status, time, clause, frame: { sentence: other } }) =>
        sentence.index - other.index === 1 &&
        sentence.block === other.block &&
        status === 'occurred' &&
        clause?.role === 'main' &&
        time.from === 'expression' &&
        this.isFullDate(time) &&
        this.isDay(time.expression),
    );
    return found < 0 ? null : found;
  }

  private isFullDate(time: MentionTime): boolean {
    const form = time.from === 'expression' ? this.times[time.expression]?.form : undefined;
    const day = form?.kind === 'clock' ? form.of : form;
    return day?.kind === 'calendar' && day.year !== undefined && day.month !== undefined;
  }

  /** The latest dated mention that tells of such an event: “these talks”, “the crash”. */
  lastWithNoun(lemma: string, frame: Frame, form: TimeExpression['form'] | null = null): number | null {
    const words = SAME_EVENT.find((set) => set.has(lemma)) ?? new Set([lemma]);
    const least = Math.max(0, this.drafts.length - FARTHEST_BACK);
    const found = this.drafts.findLastIndex(
      (draft, index) =>
        index >= least &&
        draft.frame !== frame &&
        draft.time.from === 'expression' &&
        (form === null || JSON.stringify(this.times[draft.time.expression]?.form) === JSON.stringify(form)) &&
        draft.status !== 'deadline' &&
        draft.frame.tokens.some(
          (token, at) =>
            words.has(token.lemma) && token.pos === 'NOUN' && (draft.status !== 'proposed' || isWithin(draft, at)),
        ),
    );
    return found < 0 ? null : found;
  }

  /** The latest happening of such a kind with a day of its own: “launched on March 8” for “launch”; with names, one told beside them. */
  dayOf(noun: string, frame: Frame, names: readonly string[] = []): number | null {
    const kind = kindOfNoun(noun);
    if (kind === null || kind === 'other') return null;
    const found = this.drafts.findLastIndex(
      (draft) =>
        draft.frame !== frame &&
        draft.kind === kind &&
        !/^(?:become|call|trigger|promise|announce)$/.test(draft.clause?.verb.lemma ?? '') &&
        (draft.frame.tokens[draft.trigger]?.lemma === noun || !draft.noun) &&
        names.every((name) => draft.frame.tokens.some(({ text }) => text === name)) &&
        draft.status === 'occurred' &&
        draft.time.from === 'expression' &&
        this.isDay(draft.time.expression),
    );
    return found < 0 ? null : found;
  }

  /** The latest time with a day of its own that the article told of just this, beside these names: “he was arrested” for “arrest”. */
  dayOfVerb(lemma: string, frame: Frame, names: readonly string[]): number | null {
    const found = this.drafts.findLastIndex(
      (draft) =>
        draft.frame !== frame &&
        !draft.noun &&
        draft.status === 'occurred' &&
        draft.time.from === 'expression' &&
        draft.frame.tokens[draft.trigger]?.lemma === lemma &&
        this.isDay(draft.time.expression) &&
        names.every((name) => draft.frame.tokens.some(({ text }) => text === name)),
    );
    return found < 0 ? null : found;
  }

  private isDay(expression: number): boolean {
    const form = this.times[expression]?.form;
    const day = form?.kind === 'clock' ? form.of : form;
    return day?.kind === 'calendar' && (day.day ?? day.weekday) !== undefined;
  }

  private times: readonly TimeExpression[] = [];
  setTimes(times: readonly TimeExpression[]): void {
    this.times = times;
  }

  /** “told investigators two days later”: counted from what was told before, of whatever year. */
  private isCounted(time: MentionTime): boolean {
    const form = time.from === 'expression' ? this.times[time.expression]?.form : undefined;
    return form !== undefined && 'from' in form && form.from === 'reference';
  }

  private isNear(time: MentionTime): boolean {
    if (time.from === 'mention') {
      if (time.shiftDays !== undefined || time.about) return false;
      const other = time.order === 'same' ? this.drafts[time.mention] : undefined;
      return other !== undefined && other.time !== time && other.time.from === 'expression' && this.isNear(other.time);
    }
    if (time.from !== 'expression') return false;
    const written = this.times[time.expression]?.form;
    const form = written?.kind === 'clock' && written.of ? written.of : written;
    if (!form) return false;
    if (form.kind === 'calendar')
      return form.weekday !== undefined || (form.day !== undefined && form.year === undefined);
    if (form.kind === 'shift') return form.unit === 'day';
    return form.kind === 'relative' && form.shift >= -1 && form.of.kind === 'calendar' && form.of.weekday !== undefined;
  }
}

/** “threatened on Monday to resume …”: spoken, though it tells what is to come. */
const threatens = ({ frame, trigger, status }: Draft): boolean =>
  status === 'proposed' && frame.tokens[trigger]?.lemma === 'threaten';

/** What was asked for, offered or turned down on a day was not said at a press conference. */
const speaks = ({ frame, trigger }: Draft): boolean =>
  !/^(?:request|petition|apply|offer|propose|reject|refuse|decline|deny)$/.test(frame.tokens[trigger]?.lemma ?? '');

/** “its heaviest raid since the invasion began in 2022” tells of the raid. */
const isSinceWhen = (clause: Clause | null): boolean => clause?.role === 'time' && clause.marker === 'since';

const CALAMITIES: ReadonlySet<Kind> = new Set(['accident', 'disaster', 'attack', 'casualties', 'death']);

export function isCalamity(kind: Kind): boolean {
  return CALAMITIES.has(kind);
}

/** Nouns that may point at one and the same event. */
const SAME_EVENT: readonly ReadonlySet<string>[] = [
  new Set(['talk', 'negotiation', 'discussion', 'meeting']),
  new Set(['attack', 'strike', 'airstrike', 'assault', 'bombing', 'raid', 'shelling']),
  new Set(['blast', 'explosion']),
  new Set(['crash', 'accident', 'collision']),
  new Set(['storm', 'hurricane', 'typhoon', 'cyclone']),
  new Set(['deal', 'merger', 'acquisition', 'takeover']),
];

/** Words in the singular for several people. */
const SEVERAL =
  /(?:police|staff|crew|team|family|jury|board|council|cabinet|government|army|military|navy|force|party|group|couple|pair|company|firm|committee|commission|union|public|crowd|side|people|men|women|children|administration|opposition|leadership|coalition|ministry|court|panel|media|press|public|two|both|hundred|thousand|dozen|million)$/i;

/** A group that “they” can mean; not “his knee operation”. */
const isSeveral = (actor: Actor | null): boolean =>
  actor?.type === 'group' &&
  (actor.name.endsWith('s') || SEVERAL.test(actor.name)) &&
  !/^(?:my|his|her|its|their|our) (?:.* )?\p{L}+[^s]$/u.test(actor.name);
