import type { Actor, Kind, MentionTime, Status } from '../../../types.ts';
import { resolveActor } from '../actors/resolve-speaker.ts';
import type { Clause } from '../grammar/clauses.ts';
import { phraseBefore } from '../grammar/noun-phrases.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { deadlineHeadline } from '../headline/deadline-headline.ts';
import { nounHeadline } from '../headline/noun-headline.ts';
import { quoteHeadline } from '../headline/quote-headline.ts';
import { clauseHeadline, partHeadline } from '../headline/write-headline.ts';
import { setsDeadline, statusOfPlan, statusOfVerb } from '../status/read-status.ts';
import { attributes } from '../status/reporting-verbs.ts';
import { hasRecentWords, referredEvent, timeWithoutExpression } from './choose-time.ts';
import { type ClauseSense, senseOf } from './classify-clause.ts';
import type { Draft } from './draft.ts';
import { kindOfNoun } from './event-nouns.ts';
import { PROGRESS_VERBS } from './event-verbs.ts';
import type { Frame, FrameTime } from './frame.ts';
import type { Story } from './story.ts';
import { datesDeadline, nounDatedBy, timesOfClause } from './time-of-clause.ts';

const MOST_PER_SENTENCE = 3;
const LEAST_HEADLINE_WORDS = 3;

/** What is worth telling from inside another sentence, even without a date. */
const ASIDE_KINDS: ReadonlySet<Kind> = new Set([
  'casualties',
  'death',
  'accident',
  'disaster',
  'attack',
  'arrest',
  'ruling',
]);

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
    this.readOccasion();
    this.readMain(tail, speaker);
    this.readInner(speaker);
    this.readNouns();
    if (this.found.length === 0) this.readAside();
    return this.found.slice(0, MOST_PER_SENTENCE);
  }

  /** “When Russia invaded, he claimed …”: the occasion is told first, and what follows happened then. */
  private readOccasion(): void {
    const [clause] = this.frame.tree.clauses.filter((other) => other.marker === 'when' && other.start <= 1);
    if (!clause || clause.verb.tense !== 'past' || clause.verb.perfect || !clause.subject) return;
    if (timesOfClause(this.frame, this.frame.tree.clauses.indexOf(clause)).length > 0) return;
    const sense = senseOf(this.frame, clause);
    if (sense.speech || sense.state || sense.kind === null || sense.kind === 'other') return;
    const candidate = { clause, index: 0, verb: clause.verb, sense, time: null };
    this.addClause(candidate, null, null, { from: 'nothing', reason: 'named only as an occasion' });
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
    const chosen = dated.length > 0 ? dated.slice(0, 2) : this.undatedOf(accepted);
    for (const candidate of chosen) this.addClause(candidate, speaker, tail);
    this.readAnswer(accepted, chosen, speaker);
    if (chosen.length === 0 && tail) this.addTail(tail, speaker);
  }

  /** “…, but his rival rejected the result”: somebody else's answer, on the same day. */
  private readAnswer(accepted: readonly Candidate[], chosen: readonly Candidate[], speaker: Actor | null): void {
    const [first] = chosen;
    if (chosen.length !== 1 || !first?.time || first.clause.verb.tense !== 'past') return;
    const answer = accepted.find(
      ({ clause, sense }) =>
        clause !== first.clause &&
        !clause.coordinate &&
        sense.speech &&
        clause.verb.tense === 'past' &&
        !clause.verb.perfect,
    );
    if (!answer || this.subjectOf(answer.clause)?.name === this.subjectOf(first.clause)?.name) return;
    const at = this.story.drafts.length + this.found.length - 1;
    this.addClause(answer, speaker, null, {
      from: 'mention',
      mention: at,
      order: 'same',
      reason: 'told in the same sentence',
    });
  }

  /** The first of the undated, and one that goes on about an event told before. */
  private undatedOf(accepted: readonly Candidate[]): readonly Candidate[] {
    const [first] = accepted;
    const back = accepted.find(
      (candidate) => candidate !== first && referredEvent(this.frame, candidate.clause, this.story) !== null,
    );
    return [first, back].filter((candidate) => candidate !== undefined);
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

  /** The verb or part that stands nearest before an expression; “starting Monday” says only when. */
  private groupOf(clause: Clause, time: FrameTime): VerbGroup {
    const before = clause.parts.filter(
      (part) => part.first < time.first && !this.isStart(part) && this.governs(clause, part, time),
    );
    return before[before.length - 1] ?? clause.verb;
  }

  private isStart = (part: VerbGroup): boolean => part.form === 'gerund' && /^(?:start|begin)$/.test(part.lemma);

  /** Behind the verb, or between commas before it: “the merger, announced in March, …”. */
  private governs(clause: Clause, part: VerbGroup, time: FrameTime): boolean {
    if (part.first > clause.verb.first) return true;
    return time.first < clause.verb.first && part.first > clause.start && this.followsComma(part.first);
  }

  private followsComma(at: number): boolean {
    const before = this.frame.tokens[at - 1];
    return before?.text === ',' || (before?.pos === 'ADV' && this.frame.tokens[at - 2]?.text === ',');
  }

  private joinsVerb(clause: Clause, time: FrameTime): boolean {
    const group = this.groupOf(clause, time);
    if (group.first < clause.verb.first) return false;
    return group.form !== 'infinitive' || this.leadsToInfinitive(clause);
  }

  /** “is scheduled to open”, “plans to open”: the infinitive is the happening. */
  private leadsToInfinitive(clause: Clause): boolean {
    return /^(?:be|plan|schedule|expect|set|slate|intend|due|continue|begin|start|agree|try|decide|fail|have)$/.test(
      clause.verb.lemma,
    );
  }

  private accepts({ clause, verb, sense, time }: Candidate): boolean {
    if (!clause.subject && !clause.antecedent && !(sense.speech && this.after(clause))) return false;
    const none = clause.verb.negated || this.deniesSubject(clause);
    if (none && sense.speech) return false;
    if (none && !time && !sense.speech && !/^(?:agreement|talks|ruling|deal|vote)$/.test(sense.kind ?? ''))
      return false;
    if (time) return this.acceptsDated(clause, sense, time) && (clause.subject !== null || !verb.ambiguous);
    if (verb.form !== 'finite' || verb.modal)
      return (
        verb.modal === 'will' &&
        this.story.isLead(this.frame) &&
        sense.kind !== null &&
        !/^(?:other|agreement)$/.test(sense.kind)
      );
    if (sense.speech) return this.acceptsSaying(clause, sense);
    if (verb.tense === 'past' && !sense.state && referredEvent(this.frame, clause, this.story) !== null) return true;
    if (verb.perfect && !sense.state && hasRecentWords(this.frame) && this.subjectOf(clause)?.type === 'person')
      return true;
    if (sense.kind === null || sense.state) return false;
    if (!clause.subject && verb.ambiguous) return false;
    if (sense.kind === 'results' && !this.frame.tokens.some((token) => token.pos === 'NUM')) return false;
    if (verb.tense === 'present' && !verb.perfect) return verb.progressive && sense.kind !== 'other';
    return sense.kind !== 'other' || this.story.isLead(this.frame);
  }

  private acceptsDated(clause: Clause, sense: ClauseSense, time: FrameTime): boolean {
    const { relation, form } = time.expression;
    if (relation === 'since' || (form.kind === 'range' && form.end === null))
      return clause.verb.perfect && !sense.state && (clause.verb.progressive || PROGRESS_VERBS.has(clause.verb.lemma));
    if (sense.speech) return true;
    const fine =
      form.kind !== 'calendar' || form.day !== undefined || form.weekday !== undefined || form.month !== undefined;
    if (sense.state) return (fine && sense.noun !== null) || (relation === 'until' && clause.verb.lemma === 'have');
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
    const span = clause.subject ?? clause.antecedent ?? (attributes(clause.verb.lemma) ? this.after(clause) : null);
    if (!span) return null;
    const they = span.end - span.start === 1 && /^they$/i.test(frame.tokens[span.start]?.text ?? '');
    if (they) return story.lastGroup(frame);
    return resolveActor(frame.tokens, span, frame.names, story.cast, story.memory);
  }

  /** “…,” said Jack Watling of the institute. */
  private after(clause: Clause): Clause['subject'] {
    const start = clause.verb.last + 1;
    let end = start;
    while (end < clause.end && /^(?:DET|ADJ|NOUN|PROPN|PART|PRON)$/.test(this.frame.tokens[end]?.pos ?? '')) end++;
    return end > start ? { start, end } : null;
  }

  private addClause(
    candidate: Candidate,
    tailSpeaker: Actor | null,
    tail: Clause | null,
    known: MentionTime | null = null,
  ): void {
    const { clause, sense } = candidate;
    const subject = this.subjectOf(clause);
    const status = this.statusOf(candidate);
    const kind = this.kindOf(sense, status);
    const speaker = sense.speech ? subject : tailSpeaker;
    const occasion = this.found[0];
    const then: MentionTime | null =
      occasion?.time.from === 'nothing' && clause.role === 'main' && !candidate.time
        ? {
            from: 'mention',
            mention: this.story.drafts.length,
            order: 'same',
            reason: 'on the occasion named in the sentence',
          }
        : null;
    const time = known ?? then ?? this.timeOf(candidate, status, kind, speaker, tail);
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
    if (time && datesDeadline(this.frame, time)) return 'deadline';
    if (sense.speech === 'forecast') return 'proposed';
    if (sense.speech === 'offer' && !this.hasSpeech(clause)) return 'proposed';
    if (sense.speech) return 'statement';
    const part = time ? this.groupOf(clause, time) : verb;
    if (time?.expression.relation === 'for' && /^(?:set|schedule|fix|slate|plan)$/.test(clause.verb.lemma))
      return 'scheduled';
    if (time?.expression.relation === 'until' && /^(?:have|give)$/.test(clause.verb.lemma)) return 'deadline';
    if (part.form === 'infinitive' && (clause.verb.tense !== 'past' || clause.verb.passive)) {
      const limited = time?.expression.relation === 'by' && setsDeadline(clause.verb.lemma);
      return limited
        ? 'deadline'
        : statusOfPlan(
            clause.verb.lemma === 'be' ? (this.frame.tokens[clause.verb.last + 1]?.lemma ?? 'be') : clause.verb.lemma,
          );
    }
    if (/^(?:expect|forecast|predict|project)$/.test(clause.verb.lemma)) return 'proposed';
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
    if (
      sense.kind === 'attack' &&
      this.story.isLabour &&
      sense.noun !== null &&
      this.frame.tokens[sense.noun]?.lemma === 'strike'
    )
      return 'strike-action';
    return sense.kind ?? 'other';
  }

  /** “No one was hurt”, “Neither side claimed …”. */
  private deniesSubject(clause: Clause): boolean {
    return (
      clause.subject !== null &&
      /^(?:no|none|nobody|neither|nothing|no-one)$/i.test(this.frame.tokens[clause.subject.start]?.text ?? '')
    );
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
    const ordered = this.orderedTime(clause) ?? (sense.speech ? null : this.timeOfSubject(clause));
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
      const told = this.story.lastWithNoun(
        this.frame.tokens[dated.token]?.lemma ?? '',
        this.frame,
        time.expression.form,
      );
      if (told !== null) {
        this.used.add(time.index);
        return {
          from: 'mention',
          mention: told,
          order: dated.order,
          reason: `${dated.order} an event with a date of its own`,
        };
      }
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
      negated: body.verb.negated || this.deniesSubject(body),
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
    const demanded = group.form === 'infinitive' && setsDeadline(clause.verb.lemma);
    const must = group.modal === 'must' || group.modal === 'should';
    const deadline = (clause.role === 'condition' || demanded || must || datesDeadline(this.frame, time)) && limited;
    if (relation === 'since' || (clause.role === 'condition' && !deadline)) return;
    if (!deadline && (sense.state || (sense.kind === null && clause.role === 'relative'))) return;
    const status = deadline || datesDeadline(this.frame, time) ? 'deadline' : this.innerStatus(clause, group, time);
    const subject = this.subjectOf(clause);
    if (clause.role === 'relative' && !clause.subject && !clause.antecedent) return;
    const parts = { frame: this.frame, clause: this.toldBy(clause, group), subject, status, cast: this.story.cast };
    const plain = clauseHeadline(parts);
    const told =
      group.form === 'gerund' && this.found.some((other) => other.headline === plain)
        ? partHeadline(this.frame, group)
        : plain;
    const headline = status === 'deadline' ? deadlineHeadline({ ...parts, clause }, group) : told;
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

  /** The clause whose words make the headline: a participle's own, else the clause around an infinitive. */
  private toldBy(clause: Clause, group: VerbGroup): Clause {
    const forecast = this.frame.tree.clauses.find(
      (other) => other.role === 'main' && senseOf(this.frame, other).speech === 'forecast',
    );
    if (forecast && clause.role === 'complement') return forecast;
    return group.form === 'participle' && group !== clause.verb
      ? {
          ...clause,
          verb: { ...group, passive: true },
          subject: null,
          antecedent: phraseBefore(this.frame.tokens, this.frame.masked, group.first),
        }
      : clause;
  }

  private innerStatus(clause: Clause, group: VerbGroup, time: FrameTime): Status {
    const status =
      group.form === 'infinitive' && clause.verb !== group
        ? statusOfPlan(clause.verb.lemma)
        : statusOfVerb(group, time.expression);
    const main = this.frame.tree.clauses.find((other) => other.role === 'main' && other.verb.first < clause.verb.first);
    const forecast = main && clause.role === 'complement' && senseOf(this.frame, main).speech === 'forecast';
    return forecast && status !== 'occurred' ? 'proposed' : status;
  }

  /** “since 1997, when Flight 801 crashed”: the time that a clause explains. */
  private timeBefore(clause: Clause): MentionTime | null {
    if (clause.marker !== 'when') return null;
    const time = this.frame.times.find(
      (candidate) => candidate.datable && candidate.last <= clause.start && candidate.last >= clause.start - 1,
    );
    return time ? { from: 'expression', expression: time.index } : null;
  }

  /** The day that a clause about the subject names: “the truce, which took effect on Nov. 27, gave …”. */
  private timeOfSubject(clause: Clause): MentionTime | null {
    if (!clause.subject || clause.verb.tense !== 'past') return null;
    const index = this.frame.tree.clauses.findIndex(
      (other) =>
        other.role === 'relative' &&
        other.verb.first < clause.verb.first &&
        other.antecedent?.start === clause.subject?.start,
    );
    const time = index < 0 ? undefined : timesOfClause(this.frame, index)[0];
    return time ? { from: 'expression', expression: time.index } : null;
  }

  /** Where nothing else is told: “…, while 159 people were injured”, “a toll that rose to 31”. */
  private readAside(): void {
    for (const clause of this.frame.tree.clauses) {
      if ((clause.role !== 'relative' && clause.role !== 'time') || clause.marker === 'where') continue;
      const sense = senseOf(this.frame, clause);
      const { verb } = clause;
      if (verb.tense !== 'past' || verb.perfect || verb.negated || sense.speech || sense.state) continue;
      if (sense.kind === null || !ASIDE_KINDS.has(sense.kind) || !(clause.subject ?? clause.antecedent)) continue;
      const candidate = { clause, index: 0, verb, sense, time: null };
      this.addClause(candidate, null, null, this.timeBefore(clause));
      return;
    }
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
    const { clause, sense, time } = candidate;
    const { frame, story } = this;
    const parts = { frame, clause, subject, status, cast: story.cast };
    const speech = frame.speech[0];
    const quote = sense.speech && speech && attributes(clause.verb.lemma) && !this.hasComplement(clause);
    const said = quote ? quoteHeadline(frame, subject, story.cast, speech) : null;
    if (said) return said;
    return status === 'deadline'
      ? deadlineHeadline(parts, time ? this.groupOf(clause, time) : clause.verb)
      : clauseHeadline(parts);
  }

  private hasComplement(clause: Clause): boolean {
    return this.frame.tree.clauses.some(
      (other) => other.role === 'complement' && other.start >= clause.verb.last && other.start <= clause.verb.last + 3,
    );
  }

  private add(draft: Omit<Draft, 'frame' | 'noun' | 'reasons'>): void {
    const noun = this.frame.tokens[draft.trigger]?.pos === 'NOUN';
    const reasons = [draft.time.from === 'expression' ? 'has a date of its own' : draft.time.reason];
    const bare = draft.headline.split(' ').length < LEAST_HEADLINE_WORDS;
    if (bare && draft.time.from !== 'expression' && !/^(?:death|departure|accident|disaster)$/.test(draft.kind)) return;
    if (draft.headline.split(' ').length < 2 || this.found.some((other) => other.headline === draft.headline)) return;
    this.found.push({ ...draft, frame: this.frame, noun, reasons });
  }
}
