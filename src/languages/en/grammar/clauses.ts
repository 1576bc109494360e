import type { Token } from '../../../types.ts';
import { takesClause } from '../status/reporting-verbs.ts';
import {
  asideBehindJoint,
  isApposed,
  isAside,
  isDescribed,
  isSayer,
  isWithinOpening,
  jointOfAside,
} from './clause-asides.ts';
import { beforeTime, jointBefore, lastBreak, type Place, previousWord } from './clause-breaks.ts';
import {
  adjoins,
  goesOnInfinitive,
  governsObject,
  isLackingObject,
  isReducedFirst,
  isSuffered,
  isSurelyFinite,
  isWithinQuote,
  joinedSubject,
  opensAnother,
} from './clause-joints.ts';
import { beginsClause, isNominal, roleAt } from './clause-openings.ts';
import { beforeAside, beyondInner, mainBefore } from './clause-partners.ts';
import { type ClauseTree, layOut, type Segment } from './clause-tree.ts';
import { BREAKS, type ClauseRole, HEARD, nextFinite, ROLES, SAYING } from './clause-words.ts';
import { findSubject, hasNounPhrase } from './noun-phrases.ts';
import { findVerbGroups, isPosted, type VerbGroup } from './verb-groups.ts';

export type { Clause, ClauseTree } from './clause-tree.ts';

/** Splits a sentence into clauses; `skip` marks tokens in quoted speech, `masked` those of time expressions. */
export function readClauses(
  tokens: readonly Token[],
  skip: readonly boolean[],
  masked: readonly boolean[],
): ClauseTree {
  const reader = new ClauseReader(tokens, skip, masked);
  return reader.read();
}

/** “said the talks would go ahead but had been put off”: had been before it was said, so it is part of that. */
const isBefore = (said: VerbGroup | null, group: VerbGroup): boolean =>
  group.perfect && group.passive && group.tense === 'past' && said?.perfect === false;

/** Which tokens one or the other marks. */
function eitherOf(some: readonly boolean[], others: readonly boolean[]): readonly boolean[] {
  if (!others.includes(true)) return some;
  return some.includes(true) ? some.map((mark, index) => mark || others[index] === true) : others;
}

class ClauseReader {
  private readonly tokens: readonly Token[];
  private readonly skip: readonly boolean[];
  private readonly masked: readonly boolean[];
  /** Neither speech nor times hold a subject. */
  private readonly hidden: readonly boolean[];
  readonly place: Place;
  readonly segments: Segment[] = [];
  readonly owners: (Segment | null)[];
  current: Segment;
  /** The clause that a bracket without a verb of its own interrupts. */
  private bracketed: Segment | null = null;

  constructor(tokens: readonly Token[], skip: readonly boolean[], masked: readonly boolean[]) {
    this.tokens = tokens;
    this.skip = skip;
    this.masked = masked;
    this.hidden = eitherOf(masked, skip);
    this.place = { tokens, skip, masked, hidden: this.hidden };
    this.owners = new Array<Segment | null>(tokens.length).fill(null);
    this.current = this.open(0, 'main', null, null);
  }

  read(): ClauseTree {
    const groups = findVerbGroups(this.tokens).filter((group) => !this.skip[group.first]);
    let from = 0;
    for (const [index, group] of groups.entries()) {
      this.readMarkers(from, group, nextFinite(groups, index));
      if (group.form === 'finite') this.placeFinite(from, group);
      else this.placePart(group);
      this.own(group.first, group.last + 1);
      from = group.last + 1;
    }
    this.readTail(from);
    return layOut(this, groups);
  }

  /** “is expected to weaken as it lands, and to leave”: joins the clause of the infinitive before it. */
  private placePart(group: VerbGroup): void {
    const joined = group.form === 'infinitive' && this.tokens[group.first - 1]?.pos === 'CCONJ';
    const partner = joined
      ? this.segments.findLast((segment) => segment.parts.some((part) => part.form === 'infinitive'))
      : undefined;
    // “expects the firm, which is broke, to raise money”
    const { role, start } = this.current;
    const behind = role === 'relative' && this.word(start - 1) === ',' && this.word(group.first - 1) === ',';
    const around =
      behind && group.form === 'infinitive' ? this.segments[this.segments.indexOf(this.current) - 1] : null;
    if (partner?.finite ?? around?.finite) this.current = partner ?? around ?? this.current;
    this.current.parts.push(group);
  }

  private open(start: number, role: ClauseRole, marker: string | null, like: Segment | null): Segment {
    const segment: Segment = { start, role, marker, finite: null, index: -1, resumedAt: null, parts: [], like };
    this.segments.push(segment);
    this.current = segment;
    return segment;
  }

  private own(from: number, to: number): void {
    for (let index = from; index < to; index++) if (!this.skip[index]) this.owners[index] = this.current;
  }

  private word(index: number): string {
    return this.tokens[index]?.lower ?? '';
  }

  /** Opens a clause at each word between two verbs that begins one. */
  private readMarkers(from: number, group: VerbGroup, finite: VerbGroup | null): void {
    for (let index = from; index < group.first; index++) {
      if (this.skip[index]) {
        if (index > 0 && !this.skip[index - 1] && this.current.finite) this.open(index, 'main', null, null);
        continue;
      }
      const word = this.word(index);
      const role = ROLES.get(word);
      if (role && beginsClause(this.place, word, index, group, finite, this.current)) {
        if (role === 'relative') this.openBefore(index);
        this.open(index, roleAt(this.place, this.current, word, role, index), word, null);
      } else if (BREAKS.has(word) && this.current.finite) this.breakAt(index, word);
      else if (word === ')' && this.bracketed) this.closeBracket(this.bracketed);
      this.owners[index] = this.current;
    }
  }

  /** “Rates fell, and blackouts, which began in 2007, reached a record”: the clause around a relative one has begun. */
  private openBefore(relative: number): void {
    if (!this.current.finite) return;
    const last = this.word(relative - 1) === ',' ? relative - 2 : relative - 1;
    let joint = last;
    while (joint > 0 && isNominal(this.place, joint)) joint--;
    const joins = /^(?:and|but|while)$/.test(this.word(joint)) && this.word(joint - 1) === ',' && joint < last;
    if (!joins) return;
    this.open(joint + 1, 'main', null, null);
    this.own(joint + 1, relative);
  }

  /** A dash or bracket closes what it interrupts, or opens an aside; a semicolon opens a new statement. */
  private breakAt(index: number, word: string): void {
    const outer = this.unfinished();
    this.bracketed = word === '(' ? this.current : null;
    if (outer && word !== ';') {
      this.current = outer;
      outer.resumedAt = index + 1;
    } else this.open(index + 1, word === ';' ? 'main' : 'other', null, null);
  }

  /** “the hospital (RAH) said”: what holds no verb is no clause. */
  private closeBracket(around: Segment): void {
    if (this.segments.at(-1) === this.current && this.current.parts.length === 0) this.segments.pop();
    this.current = around;
    this.bracketed = null;
  }

  private placeFinite(from: number, group: VerbGroup): void {
    if (!this.current.finite) {
      this.current.finite = group;
      return;
    }
    if (isWithinQuote(this.place, this.current.finite, group)) {
      this.current.parts.push({ ...group, form: 'participle' });
      return;
    }
    const before = beforeTime(this.place, previousWord(this.place, group.first, from), from, group.first);
    if (this.isContact(before, from)) {
      this.open(before, 'relative', null, null).finite = group;
      this.own(before, group.first);
      return;
    }
    if (before >= from && this.tokens[before]?.pos === 'CCONJ') {
      this.coordinate(before, group);
      return;
    }
    const comma = this.breakBefore(from, group);
    const subject = hasNounPhrase(this.tokens, this.hidden, comma < 0 ? from : comma + 1, group.first);
    if (comma >= 0) this.afterComma(comma, subject, group);
    else this.withoutComma(from, subject, group);
  }

  /** “an offer it made”: a pronoun that opens a clause right after a noun. */
  private isContact(at: number, from: number): boolean {
    const noun = this.tokens[at - 1];
    const finite = this.current.finite;
    if (finite && HEARD.has(finite.lemma) && findSubject(this.tokens, this.hidden, finite.last + 1, at)?.end === at)
      return false;
    return at > from && /^(?:he|she|it|they|we)$/.test(this.word(at)) && noun?.pos === 'NOUN' && !this.masked[at - 1];
  }

  /** The comma that this verb's clause begins at: “Since he took office, promises to end it have failed”. */
  private breakBefore(from: number, group: VerbGroup): number {
    const near = lastBreak(this.place, from, group.first);
    const finite = this.current.finite;
    const joint = near >= 0 && near >= group.first - 2 ? jointBefore(this.place, from, near) : -1;
    if (joint >= 0) return joint;
    if (near >= 0 || !finite) return near;
    const far = lastBreak(this.place, finite.last + 1, from);
    if (opensAnother(this.place, this.current, far, from)) return far;
    if (hasNounPhrase(this.tokens, this.hidden, from, group.first)) return near;
    return far >= 0 && hasNounPhrase(this.tokens, this.hidden, far + 1, from) ? far : near;
  }

  /** “said … and urged …”: joins the nearest clause whose verb has the same tense. */
  private coordinate(at: number, group: VerbGroup): void {
    const partner = this.current.finite;
    const active = partner?.passive === true && group.ambiguous && governsObject(this.place, group);
    if (partner && (partner.passive || partner.perfect) && group.ambiguous && !active && adjoins(this.place, at)) {
      this.current.parts.push({ ...group, form: 'participle' });
      return;
    }
    if (partner && goesOnInfinitive(this.place, this.current, partner, group)) {
      this.current.parts.push({ ...group, form: 'infinitive', tense: null });
      return;
    }
    const same = this.segments.findLast(
      (segment) => segment.finite?.tense === group.tense && segment.finite.modal === group.modal,
    );
    const like =
      (same && this.current.role === 'complement' && !isBefore(same.finite, group) ? same : null) ??
      beforeAside(this.place, this, at, group) ??
      beyondInner(this.place, this, at, group) ??
      (active && this.current.role === 'time' ? mainBefore(this.segments) : null) ??
      this.current;
    const passive = partner?.passive === true && group.ambiguous && isSuffered(this.place, group);
    this.open(at, like.role, like.marker, like.like ?? like).finite = passive ? { ...group, passive } : group;
    this.own(at, group.first);
  }

  private afterComma(comma: number, subject: boolean, group: VerbGroup): void {
    const outer = this.unfinished();
    const finite = this.current.finite;
    if (!subject && group.ambiguous && this.word(comma) === ',' && isAside(this.place, comma, group)) {
      this.current.parts.push({ ...group, form: 'participle' });
      return;
    }
    if (
      subject &&
      group.ambiguous &&
      this.word(comma) === ',' &&
      (isSayer(this.place, this.current, comma) || isDescribed(this.place, comma, group))
    ) {
      this.current.parts.push({ ...group, form: 'participle' });
      return;
    }
    if (!outer && finite?.ambiguous && isApposed(this.place, this.current, finite, group, subject)) {
      const said = this.current.start === finite.first ? this.saidSubject(this.segments.at(-2), finite.first) : -1;
      if (said >= 0 && !subject) this.openSaid(said, group);
      this.current.parts.push({ ...finite, form: 'participle' });
      this.current.finite = group;
      return;
    }
    if (!outer && finite?.ambiguous && isWithinOpening(this.place, this.current, finite)) {
      this.current.parts.push({ ...finite, form: 'participle' });
      this.current.finite = group;
      return;
    }
    const aside = this.current.parts.findLast(({ form }) => form === 'participle');
    const said = !outer && !subject && aside ? this.saidSubject(this.current, aside.first) : -1;
    if (said >= 0 && this.word(comma) === ',') {
      this.open(said, 'complement', null, null).finite = group;
      this.own(said, group.first);
      return;
    }
    if (!outer && !subject && this.word(comma) === ',' && this.goOnBehindAside(group)) return;
    const conjunction = this.word(comma) === 'and' || this.word(comma) === 'or';
    if (outer && !conjunction) this.resume(outer, group, comma);
    else {
      const role = conjunction && subject && this.current.role === 'complement' ? 'complement' : 'main';
      this.open(comma + 1, role, null, null).finite = group;
      for (let index = comma; index < group.first; index++) this.owners[index] = this.current;
    }
  }

  /** “said the files, which he had copied, could …”, “…, and the firm, founded in 2016, urged …”: the subject stands before the aside. */
  private goOnBehindAside(group: VerbGroup): boolean {
    const { current } = this;
    const isRelative = current.role === 'relative';
    const governor = this.segments[this.segments.indexOf(current) - 1];
    const aside = isRelative ? current.start : asideBehindJoint(this.place, current);
    if (aside < 0) return false;
    const start = isRelative ? this.saidSubject(governor, aside) : jointOfAside(this.place, aside) + 1;
    if (start < 1) return false;
    this.open(start, isRelative ? 'complement' : 'main', null, null).finite = group;
    this.own(start, aside - 1);
    return true;
  }

  /** “said the talks, suspended in May, could resume”: where the subject of what is said begins; −1 where none is cut off. */
  private saidSubject(governor: Segment | undefined, participle: number): number {
    const verb = governor?.finite;
    if (!verb || !SAYING.has(verb.lemma) || this.word(participle - 1) !== ',') return -1;
    const subject = findSubject(this.tokens, this.hidden, verb.last + 1, participle - 1);
    return subject?.start === verb.last + 1 && subject.end === participle - 1 ? subject.start : -1;
  }

  /** What was taken for a statement of its own is part of what is said. */
  private openSaid(start: number, group: VerbGroup): void {
    this.segments.pop();
    this.open(start, 'complement', null, null);
    this.own(start, group.first);
  }

  private withoutComma(from: number, subject: boolean, group: VerbGroup): void {
    const finite = this.current.finite;
    const posted = isPosted(this.tokens[group.first - 1], group) || isLackingObject(this.place, group);
    if (group.ambiguous && posted && (!isLackingObject(this.place, group) || !this.unfinished())) {
      this.current.parts.push({ ...group, form: 'participle' });
      return;
    }
    const last = this.current.parts[this.current.parts.length - 1];
    const governor = last && finite && last.first > finite.first ? last : finite;
    const outer = this.unfinished();
    const gap = this.current.role === 'relative' && group.modal === 'would' && governor === finite;
    if (
      governor &&
      (subject || gap) &&
      takesClause(governor.lemma) &&
      (gap || !(finite?.ambiguous && outer === null && this.reduced(from)))
    ) {
      const pronoun = /^(?:he|she|it|they|we)$/.test(this.word(group.first - 1)) ? group.first - 1 : null;
      const start = pronoun ?? findSubject(this.tokens, this.hidden, from, group.first)?.start ?? from;
      this.open(start, 'complement', null, null).finite = group;
      this.own(start, group.first);
    } else if (outer) this.resume(outer, group, group.first);
    else if (finite) this.chooseFinite(finite, group);
  }

  /** Two bare past forms in one clause: “rescuers uncovered bodies in a house destroyed …”, “talks held in Rome saw …”. */
  private chooseFinite(finite: VerbGroup, group: VerbGroup): void {
    const start = joinedSubject(this.place, finite, group);
    if (start !== null && isSurelyFinite(this.place, finite) && isSurelyFinite(this.place, group)) {
      this.open(start, this.current.role, this.current.marker, null).finite = group;
      this.own(start, group.first);
      return;
    }
    if (group.ambiguous && !isReducedFirst(this.place, finite, group))
      this.current.parts.push({ ...group, form: 'participle' });
    else {
      this.current.parts.push({ ...finite, form: 'participle' });
      this.current.finite = group;
    }
  }

  /** “talks held last week in Rome saw …”: nothing but prepositions and times between the two verbs. */
  private reduced(from: number): boolean {
    const finite = this.current.finite;
    return this.tokens[from]?.pos === 'ADP' && !(finite && SAYING.has(finite.lemma));
  }

  private resume(outer: Segment, group: VerbGroup, from: number): void {
    this.current = outer;
    outer.finite = group;
    outer.resumedAt = from;
    for (let index = from; index < group.first; index++) if (!this.skip[index]) this.owners[index] = outer;
  }

  private unfinished(): Segment | null {
    for (let index = this.segments.length - 1; index >= Math.max(0, this.segments.length - 6); index--) {
      const segment = this.segments[index];
      if (segment && !segment.finite && segment !== this.current) return segment;
    }
    return null;
  }

  private readTail(from: number): void {
    for (let index = from; index < this.tokens.length; index++) {
      if (this.skip[index]) continue;
      this.owners[index] = this.current;
    }
  }
}
