import type { Actor, Kind, MentionTime, Status } from '../../../types.ts';
import { resolveActor } from '../actors/resolve-speaker.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { clauseHeadline, deadlineHeadline, nounHeadline, quoteHeadline } from '../headline/write-headline.ts';
import { statusOfVerb } from '../status/read-status.ts';
import { attributes } from '../status/reporting-verbs.ts';
import { timeWithoutExpression } from './choose-time.ts';
import { type ClauseSense, senseOf } from './classify-clause.ts';
import type { Draft } from './draft.ts';
import { kindOfNoun } from './event-nouns.ts';
import type { Frame, FrameTime } from './frame.ts';
import type { Story } from './story.ts';
import { nounDatedBy, timesOfClause } from './time-of-clause.ts';

const MOST_PER_SENTENCE = 3;

/** What one sentence reports, the main happening first. */
export function readSentence(frame: Frame, story: Story): readonly Draft[] {
  const reader = new SentenceReader(frame, story);
  return reader.read();
}

interface Candidate {
  readonly clause: Clause;
  readonly index: number;
  readonly verb: VerbGroup;
  readonly sense: ClauseSense;
  readonly time: FrameTime | null;
}

class SentenceReader {
  private readonly frame: Frame;
  private readonly story: Story;
  private readonly found: Draft[] = [];
  private readonly used = new Set<number>();

  constructor(frame: Frame, story: Story) {
    this.frame = frame;
    this.story = story;
  }

  read(): readonly Draft[] {
    const tail = this.tailAttribution();
    const speaker = tail ? this.subjectOf(tail) : null;
    this.readMain(tail, speaker);
    this.readInner(speaker);
    this.readNouns();
    return this.found.slice(0, MOST_PER_SENTENCE);
  }

  /** “…, police said”: a clause that only says who says so. */
  private tailAttribution(): Clause | null {
    const { clauses } = this.frame.tree;
    const last = clauses.findLast((clause) => clause.role === 'main');
    if (!last || clauses.length < 2 || this.frame.speech.length > 0 || !attributes(last.verb.lemma)) return null;
    const next = this.frame.tokens[last.verb.last + 1];
    const first = clauses.find((clause) => clause.role === 'main');
    const closes = !next || next.pos === 'PUNCT' || this.frame.masked[last.verb.last + 1] || next.pos === 'ADP';
    return closes && first && first.verb.last < last.start ? last : null;
  }

  private readMain(tail: Clause | null, speaker: Actor | null): void {
    const mains = this.candidates((clause) => clause.role === 'main' && clause !== tail);
    const accepted = mains.filter((candidate) => this.accepts(candidate));
    const dated = accepted.filter((candidate) => candidate.time !== null);
    const chosen = dated.length > 0 ? dated.slice(0, 2) : accepted.slice(0, 1);
    for (const candidate of chosen) this.addClause(candidate, speaker, tail);
    if (chosen.length === 0 && tail) this.addTail(tail, speaker);
  }

  private candidates(wanted: (clause: Clause) => boolean): readonly Candidate[] {
    return this.frame.tree.clauses.flatMap((clause, index) => (wanted(clause) ? [this.candidate(clause, index)] : []));
  }

  private candidate(clause: Clause, index: number): Candidate {
    const times = timesOfClause(this.frame, index).filter((time) => !nounDatedBy(this.frame, time)?.order);
    const time =
      times.find((candidate) => this.groupOf(clause, candidate) === clause.verb) ??
      times.find((candidate) => this.joinsVerb(clause, candidate)) ??
      null;
    const verb =
      time && this.groupOf(clause, time) !== clause.verb && this.leadsToInfinitive(clause)
        ? this.groupOf(clause, time)
        : clause.verb;
    return { clause, index, verb: clause.verb, sense: this.sense(clause, verb), time };
  }

  private sense(clause: Clause, verb: VerbGroup): ClauseSense {
    const own = senseOf(this.frame, clause);
    return verb === clause.verb || own.speech ? own : { ...senseOf(this.frame, clause, verb), speech: null };
  }

  /** The verb or part that stands nearest before an expression. */
  private groupOf(clause: Clause, time: FrameTime): VerbGroup {
    const before = clause.parts.filter((part) => part.first < time.first && part.first > clause.verb.first);
    return before[before.length - 1] ?? clause.verb;
  }

  private joinsVerb(clause: Clause, time: FrameTime): boolean {
    const group = this.groupOf(clause, time);
    return group.form !== 'infinitive' || this.leadsToInfinitive(clause);
  }

  /** “is scheduled to open”, “plans to open”: the infinitive is the happening. */
  private leadsToInfinitive(clause: Clause): boolean {
    return /^(?:be|plan|schedule|expect|set|slate|intend|due|continue|begin|start|agree|try|decide|fail|have)$/.test(
      clause.verb.lemma,
    );
  }

  private accepts({ clause, verb, sense, time }: Candidate): boolean {
    if (time) return this.acceptsDated(clause, sense, time);
    if (verb.form !== 'finite' || verb.modal)
      return verb.modal === 'will' && this.story.isLead(this.frame) && sense.kind !== null && sense.kind !== 'other';
    if (sense.speech) return this.acceptsSaying(clause, sense);
    if (sense.kind === null || sense.state) return false;
    if (verb.tense === 'present' && !verb.perfect) return verb.progressive && sense.kind !== 'other';
    return sense.kind !== 'other' || this.story.isLead(this.frame);
  }

  private acceptsDated(clause: Clause, sense: ClauseSense, time: FrameTime): boolean {
    const { relation, form } = time.expression;
    if (relation === 'since' || (form.kind === 'range' && form.end === null))
      return clause.verb.perfect && !sense.state;
    if (sense.speech) return true;
    const fine =
      form.kind !== 'calendar' || form.day !== undefined || form.weekday !== undefined || form.month !== undefined;
    if (sense.state) return fine && sense.noun !== null;
    return true;
  }

  private acceptsSaying(clause: Clause, sense: ClauseSense): boolean {
    if (clause.verb.negated) return false;
    const subject = this.subjectOf(clause);
    if (!subject && clause.verb.tense !== 'past') return false;
    if (clause.verb.tense === 'present' && !clause.verb.perfect)
      return subject !== null && subject.type !== 'group' && sense.speech !== 'offer' && sense.speech !== 'express';
    return sense.speech !== 'forecast' || clause.verb.tense === 'past';
  }

  private subjectOf(clause: Clause): Actor | null {
    const { frame, story } = this;
    const span = clause.subject ?? (attributes(clause.verb.lemma) ? this.after(clause) : null);
    return span ? resolveActor(frame.tokens, span, frame.names, story.cast, story.memory) : null;
  }

  /** “…,” said Jack Watling of the institute. */
  private after(clause: Clause): Clause['subject'] {
    const start = clause.verb.last + 1;
    let end = start;
    while (end < clause.end && /^(?:DET|ADJ|NOUN|PROPN|PART|PRON)$/.test(this.frame.tokens[end]?.pos ?? '')) end++;
    return end > start ? { start, end } : null;
  }

  private addClause(candidate: Candidate, tailSpeaker: Actor | null, tail: Clause | null): void {
    const { clause, sense } = candidate;
    const subject = this.subjectOf(clause);
    const status = this.statusOf(candidate);
    const kind = this.kindOf(sense, status);
    const speaker = sense.speech ? subject : tailSpeaker;
    const time = this.timeOf(candidate, status, kind, speaker, tail);
    const trigger = sense.noun ?? clause.verb.head;
    const headline = this.headline(candidate, subject, status);
    this.add({
      clause,
      trigger,
      kind,
      status,
      speaker,
      subject,
      negated: clause.verb.negated || this.isDenied(candidate),
      time,
      headline,
      confidence: candidate.time ? 0.8 : 0.6,
    });
  }

  private statusOf({ clause, verb, sense, time }: Candidate): Status {
    if (sense.speech === 'forecast') return 'proposed';
    if (sense.speech === 'offer' && !this.hasSpeech(clause)) return 'proposed';
    if (sense.speech) return 'statement';
    const part = time ? this.groupOf(clause, time) : verb;
    if (part.form === 'infinitive' && clause.verb.tense !== 'past')
      return time?.expression.relation === 'by' ? 'deadline' : 'scheduled';
    if (clause.verb.lemma === 'expect') return 'proposed';
    return statusOfVerb(clause.verb, time?.expression ?? null);
  }

  private hasSpeech(clause: Clause): boolean {
    return (
      this.frame.speech.length > 0 ||
      this.frame.tree.clauses.some((other) => other.role === 'complement' && other.start > clause.verb.last)
    );
  }

  private kindOf(sense: ClauseSense, status: Status): Kind {
    if (status === 'statement') return 'statement';
    if (status === 'deadline') return 'deadline';
    return sense.kind ?? 'other';
  }

  private isDenied({ clause }: Candidate): boolean {
    const next = this.frame.tokens
      .slice(clause.verb.last + 1, clause.verb.last + 3)
      .map((token) => token.text.toLowerCase());
    return (
      clause.verb.lemma === 'fail' ||
      next.includes('no') ||
      /^no$/i.test(this.frame.tokens[clause.subject?.start ?? -1]?.text ?? '')
    );
  }

  private timeOf(
    { clause, verb, sense, time }: Candidate,
    status: Status,
    kind: Kind,
    speaker: Actor | null,
    tail: Clause | null,
  ): MentionTime {
    if (time) {
      this.used.add(time.index);
      return { from: 'expression', expression: time.index };
    }
    const ordered = this.orderedTime(clause);
    if (ordered) return ordered;
    const tailTime = tail
      ? this.frame.times.find((candidate) => candidate.datable && candidate.first > tail.verb.last)
      : undefined;
    if (tailTime && verb.tense === 'past') {
      this.used.add(tailTime.index);
      return { from: 'expression', expression: tailTime.index };
    }
    return timeWithoutExpression(
      { frame: this.frame, clause, verb, status, kind, speaker, spoken: sense.speech !== null },
      this.story,
    );
  }

  /** “following the May 16 talks”: the noun becomes a mention of its own, and this one comes after it. */
  private orderedTime(clause: Clause): MentionTime | null {
    const index = this.frame.tree.clauses.indexOf(clause);
    for (const time of timesOfClause(this.frame, index)) {
      const dated = nounDatedBy(this.frame, time);
      if (!dated?.order || this.used.has(time.index)) continue;
      this.addNoun(dated.token, time);
      return {
        from: 'mention',
        mention: this.story.drafts.length + this.found.length - 1,
        order: dated.order,
        reason: `${dated.order} an event with a date of its own`,
      };
    }
    return null;
  }

  private addTail(tail: Clause, speaker: Actor | null): void {
    const index = this.frame.tree.clauses.indexOf(tail);
    const body = this.frame.tree.clauses.find((clause) => clause.role === 'main');
    if (!body || tail.verb.negated) return;
    const time = timesOfClause(this.frame, index)[0] ?? null;
    if (time) this.used.add(time.index);
    const undated = {
      frame: this.frame,
      clause: tail,
      verb: tail.verb,
      status: 'statement' as const,
      kind: 'statement' as const,
      speaker,
      spoken: true,
    };
    const chosen: MentionTime = time
      ? { from: 'expression', expression: time.index }
      : timeWithoutExpression(undated, this.story);
    const headline = clauseHeadline({
      frame: this.frame,
      clause: body,
      subject: this.subjectOf(body),
      status: 'statement',
      cast: this.story.cast,
    });
    this.add({
      clause: tail,
      trigger: tail.verb.head,
      kind: 'statement',
      status: 'statement',
      speaker,
      subject: speaker,
      negated: false,
      time: chosen,
      headline,
      confidence: 0.55,
    });
  }

  /** Clauses inside others, and infinitives, with a date of their own. */
  private readInner(speaker: Actor | null): void {
    for (const [index, clause] of this.frame.tree.clauses.entries()) {
      for (const time of timesOfClause(this.frame, index)) {
        if (this.used.has(time.index) || nounDatedBy(this.frame, time)?.order) continue;
        const group = this.groupOf(clause, time);
        if (clause.role === 'main' && group === clause.verb) continue;
        this.addInner(clause, group, time, speaker);
      }
    }
  }

  private addInner(clause: Clause, group: VerbGroup, time: FrameTime, tailSpeaker: Actor | null): void {
    const { relation } = time.expression;
    const sense = senseOf(this.frame, clause, group);
    const limited = relation === 'by' || relation === 'until' || relation === 'before' || relation === 'within';
    const deadline =
      (clause.role === 'condition' || group.form === 'infinitive' || this.namesDeadline(time)) && limited;
    if (relation === 'since' || (clause.role === 'condition' && !deadline)) return;
    if (!deadline && (sense.state || (sense.kind === null && clause.role === 'relative'))) return;
    const status: Status = deadline || this.namesDeadline(time) ? 'deadline' : statusOfVerb(group, time.expression);
    const subject = this.subjectOf(clause);
    const parts = {
      frame: this.frame,
      clause: { ...clause, verb: group, subject: group === clause.verb ? clause.subject : null },
      subject,
      status,
      cast: this.story.cast,
    };
    const headline =
      status === 'deadline'
        ? deadlineHeadline(parts)
        : clauseHeadline(group === clause.verb ? parts : { ...parts, clause });
    this.used.add(time.index);
    const speaker = tailSpeaker ?? this.governingSpeaker(clause);
    this.add({
      clause,
      trigger: sense.noun ?? group.head,
      kind: status === 'deadline' ? 'deadline' : (sense.kind ?? 'other'),
      status,
      speaker,
      subject,
      negated: status !== 'deadline' && group.negated,
      time: { from: 'expression', expression: time.index },
      headline,
      confidence: 0.7,
    });
  }

  private namesDeadline(time: FrameTime): boolean {
    return this.frame.tokens
      .slice(Math.max(0, time.first - 6), time.last + 3)
      .some((token) => /^(?:deadline|ultimatum|cutoff)$/.test(token.lemma));
  }

  private governingSpeaker(clause: Clause): Actor | null {
    if (clause.role === 'relative' || clause.role === 'time') return null;
    const main = this.frame.tree.clauses.find((other) => other.role === 'main' && other.verb.first < clause.verb.first);
    return main && senseOf(this.frame, main).speech ? this.subjectOf(main) : null;
  }

  /** Nouns with a date of their own: “after the attack on Monday”, “the deadline of Aug. 8”. */
  private readNouns(): void {
    for (const time of this.frame.times) {
      if (!time.datable || this.used.has(time.index)) continue;
      const dated = nounDatedBy(this.frame, time);
      if (dated?.order) this.addNoun(dated.token, time);
      else if (this.found.length === 0 && dated && time.expression.relation !== 'since')
        this.addNoun(dated.token, time);
    }
  }

  private addNoun(token: number, time: FrameTime): void {
    const noun = this.frame.tokens[token];
    if (!noun) return;
    this.used.add(time.index);
    const kind = kindOfNoun(noun.lemma) ?? 'other';
    const status: Status = kind === 'deadline' ? 'deadline' : 'occurred';
    this.add({
      clause: null,
      trigger: token,
      kind,
      status,
      speaker: null,
      subject: null,
      negated: false,
      time: { from: 'expression', expression: time.index },
      headline: nounHeadline(this.frame, token),
      confidence: 0.6,
    });
  }

  private headline(candidate: Candidate, subject: Actor | null, status: Status): string {
    const { clause, sense } = candidate;
    const parts = { frame: this.frame, clause, subject, status, cast: this.story.cast };
    const speech = this.frame.speech[0];
    if (sense.speech && speech && attributes(clause.verb.lemma) && !this.hasComplement(clause))
      return quoteHeadline(parts, speech);
    return status === 'deadline' ? deadlineHeadline(parts) : clauseHeadline(parts);
  }

  private hasComplement(clause: Clause): boolean {
    return this.frame.tree.clauses.some(
      (other) => other.role === 'complement' && other.start >= clause.verb.last && other.start <= clause.verb.last + 3,
    );
  }

  private add(draft: Omit<Draft, 'frame' | 'noun' | 'reasons'>): void {
    const noun = this.frame.tokens[draft.trigger]?.pos === 'NOUN';
    const reasons = [draft.time.from === 'expression' ? 'has a date of its own' : draft.time.reason];
    this.found.push({ ...draft, frame: this.frame, noun, reasons });
  }
}
