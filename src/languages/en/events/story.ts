import type { Actor, MentionTime, TimeExpression } from '../../../types.ts';
import type { Cast } from '../actors/cast.ts';
import type { Memory } from '../actors/resolve-speaker.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frame.ts';

const LATE_SENTENCES = 8;

/** Sentences within which somebody goes on speaking on a day of the month that the report does not open with. */
const SAME_OCCASION = 6;

/** What has been read of an article so far, and what later sentences lean on. */
export class Story {
  readonly drafts: Draft[] = [];
  readonly cast: Cast;
  readonly memory: Memory;
  readonly leadSentences: number;
  /** Speaker → the first mention that dates their speaking. */
  private readonly occasions = new Map<string, number>();
  private seen = 0;
  /** The mention on whose day entries by the hour lie; `null` for the day of the report, `undefined` before the first. */
  entriesFrom: number | null | undefined;
  /** The last sentence that may still tell a crime again as the papers of its case do. */
  retoldUntil = -1;
  private times: readonly TimeExpression[] = [];
  private readonly tellsOfLabour: () => boolean;
  private labour: boolean | null = null;

  constructor(cast: Cast, memory: Memory, leadSentences: number, tellsOfLabour: () => boolean) {
    this.tellsOfLabour = tellsOfLabour;
    this.cast = cast;
    this.memory = memory;
    this.leadSentences = leadSentences;
  }

  /** The article is about workers: a strike there is no attack. */
  get isLabour(): boolean {
    this.labour ??= this.tellsOfLabour();
    return this.labour;
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

  /** “A friend said …. She added …”: whoever without a name spoke in the sentence before. */
  unnamedSpeaker({ sentence }: Frame): Actor | null {
    const before = this.drafts.findLast(({ status, speaker }) => status === 'statement' && speaker !== null);
    const isBefore = before !== undefined && sentence.index - before.frame.sentence.index === 1;
    return isBefore && before.speaker?.type === 'group' ? before.speaker : null;
  }

  /** The first dated saying of a speaker in this report: later ones belong to the same occasion. */
  occasionOf(speaker: Actor | null, frame?: Frame): number | null {
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
    const found = this.occasions.get(speaker.name) ?? null;
    const said = found === null ? undefined : this.drafts[found];
    // “announced on Nov. 28 that …”, told in passing: what is said much further on is not of that day
    const isPast = said && frame && frame.sentence.index - said.frame.sentence.index > SAME_OCCASION;
    return isPast && !this.isLead(said.frame) && this.isDayOfMonth(said.time) ? null : found;
  }

  /** “March 3, 2014”, “March 2014”. */
  isFullDate(time: MentionTime): boolean {
    const form = time.from === 'expression' ? this.formOf(time.expression) : undefined;
    const day = form?.kind === 'clock' ? form.of : form;
    // “4 November last year”
    if (day?.kind === 'within') return day.part.month !== undefined;
    return day?.kind === 'calendar' && day.year !== undefined && day.month !== undefined;
  }

  /** A day of the month or of the week is written. */
  isDay(expression: number): boolean {
    const form = this.formOf(expression);
    const written = form?.kind === 'clock' ? form.of : form;
    const day = written?.kind === 'within' ? written.part : written;
    return day?.kind === 'calendar' && (day.day ?? day.weekday) !== undefined;
  }

  formOf(expression: number): TimeExpression['form'] | undefined {
    return this.times[expression]?.form;
  }

  setTimes(times: readonly TimeExpression[]): void {
    this.times = times;
  }

  /** “told investigators two days later”: counted from what was told before, of whatever year. */
  private isCounted(time: MentionTime): boolean {
    const form = time.from === 'expression' ? this.formOf(time.expression) : undefined;
    return form !== undefined && 'from' in form && form.from === 'reference';
  }

  /** “the next day”: as near as what it is counted from. */
  isNextDay(time: MentionTime): boolean {
    const written = time.from === 'expression' ? this.formOf(time.expression) : undefined;
    const form = written?.kind === 'clock' ? written.of : written;
    return form?.kind === 'relative' && form.from === 'reference' && form.of.kind === 'unit' && form.of.unit === 'day';
  }

  /** “on Nov. 28”: of any month, far from the lead. */
  isDayOfMonth(time: MentionTime): boolean {
    const form = time.from === 'expression' ? this.formOf(time.expression) : undefined;
    return form?.kind === 'calendar' && form.day !== undefined && form.weekday === undefined;
  }

  /** A day that the report is about: a weekday, “yesterday”, a date without its year. */
  isNear(time: MentionTime): boolean {
    if (time.from === 'mention') {
      if (time.shiftDays !== undefined || time.about) return false;
      const other = time.order === 'same' ? this.drafts[time.mention] : undefined;
      if (!other || other.time === time || other.time.from === 'publication') return false;
      // What goes on from what goes on is of that day too, where something was done and not only said.
      return (other.time.from === 'expression' || other.status === 'occurred') && this.isNear(other.time);
    }
    if (time.from !== 'expression') return false;
    const written = this.formOf(time.expression);
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
const speaks = ({ frame, trigger, clause }: Draft): boolean =>
  !/^(?:request|petition|apply|offer|propose|reject|refuse|decline|deny)$/.test(
    clause?.verb.lemma ?? frame.tokens[trigger]?.lemma ?? '',
  );

/** Words in the singular for several people. */
const SEVERAL =
  /(?:police|staff|crew|team|family|jury|board|council|cabinet|government|army|military|navy|force|party|group|couple|pair|company|firm|committee|commission|union|public|crowd|side|people|men|women|children|administration|opposition|leadership|coalition|ministry|court|panel|media|press|two|both|hundred|thousand|dozen|million)$/i;

/** A group that “they” can mean; not “his knee operation”. */
const isSeveral = (actor: Actor | null): boolean =>
  actor?.type === 'group' &&
  (actor.name.endsWith('s') || SEVERAL.test(actor.name)) &&
  !/^(?:my|his|her|its|their|our) (?:.* )?\p{L}+[^s]$/u.test(actor.name);
