import type { Token } from '../../../types.ts';
import { attributes, takesClause } from '../status/reporting-verbs.ts';
import { beforeTime, jointBefore, lastBreak, type Place, previousWord } from './clause-breaks.ts';
import { type ClauseTree, layOut, type Segment } from './clause-tree.ts';
import { BREAKS, type ClauseRole, INTRANSITIVE, NEEDS_SUBJECT, nextFinite, ROLES, SAYING } from './clause-words.ts';
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

/** Which tokens one or the other marks. */
function eitherOf(some: readonly boolean[], others: readonly boolean[]): readonly boolean[] {
  if (!others.includes(true)) return some;
  return some.includes(true) ? some.map((mark, index) => mark || others[index] === true) : others;
}

const SUFFERED =
  /^(?:charge|sentence|jail|convict|fine|arrest|release|suspend|expel|deport|extradite|indict|acquit|ban|bail|remand|kill|injure|wound|appoint|elect|install|sack|dismiss|treat|detain|imprison|close|destroy)$/;

/** “a hearing before a judge is set for May”: what is held before somebody. */
const PROCEEDINGS = new Set('hearing trial appearance testimony case appeal arraignment proceeding'.split(' '));

class ClauseReader {
  private readonly tokens: readonly Token[];
  private readonly skip: readonly boolean[];
  private readonly masked: readonly boolean[];
  /** Neither speech nor times hold a subject. */
  private readonly hidden: readonly boolean[];
  readonly place: Place;
  readonly segments: Segment[] = [];
  readonly owners: (Segment | null)[];
  private current: Segment;
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
    if (partner?.finite) this.current = partner;
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
      if (role && this.beginsClause(word, index, group, finite)) {
        if (role === 'relative') this.openBefore(index);
        this.open(index, this.roleAt(word, role, index), word, null);
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
    while (joint > 0 && this.isNominal(joint)) joint--;
    const joins = /^(?:and|but|while)$/.test(this.word(joint)) && this.word(joint - 1) === ',' && joint < last;
    if (!joins) return;
    this.open(joint + 1, 'main', null, null);
    this.own(joint + 1, relative);
  }

  private isNominal(index: number): boolean {
    const token = this.tokens[index];
    const nominal = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(token?.pos ?? '') || token?.text === '-';
    return nominal && !this.masked[index];
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

  private beginsClause(word: string, index: number, group: VerbGroup, finite: VerbGroup | null): boolean {
    const token = this.tokens[index];
    if (word === 'should') return token?.pos === 'SCONJ';
    if (word === 'because' && this.word(index + 1) === 'of') return false;
    if (!finite || (word === 'that' && (token?.pos === 'DET' || this.masked[index]))) return false;
    if (word === 'than' && /^(?:more|less|fewer|other|rather)$/.test(this.word(index - 1))) return false;
    if (word === 'as' && /^(?:well|far|soon|long|much|many)$/.test(this.word(index + 1))) return false;
    if (group.form === 'gerund' && group.first - index <= 2) return false;
    if (
      NEEDS_SUBJECT.has(word) &&
      (this.masked[index + 1] || (this.word(index + 1) === 'the' && this.masked[index + 2]))
    )
      return false;
    const preposed = token?.pos === 'ADP' || (word === 'since' && this.tokens[index + 1]?.pos === 'DET');
    if (/^(?:after|before|until|since)$/.test(word) && group.perfect && group.tense === 'present' && preposed)
      return false;
    if (word === 'as' && this.tokens[group.first - 1]?.pos === 'CCONJ') return false;
    if (word === 'before' && PROCEEDINGS.has(this.tokens[index - 1]?.lemma ?? '')) return false;
    if (NEEDS_SUBJECT.has(word)) return group.form !== 'gerund' && this.leadsToVerb(index, group);
    if (word === 'what' || word === 'how') return group.form !== 'infinitive';
    return true;
  }

  /** “after rescuers uncovered”, but not “the first since the failed talks, followed”. */
  private leadsToVerb(index: number, group: VerbGroup): boolean {
    const commas: number[] = [];
    for (let at = index; at < group.first; at++) if (this.word(at) === ',') commas.push(at);
    if (commas.length > 0 && !this.isNameBetween(commas, group.first)) return false;
    return hasNounPhrase(this.tokens, this.hidden, index + 1, group.first);
  }

  /** “after the prime minister, Boris Horvat, conceded”: two commas around nothing but a name. */
  private isNameBetween([open = 0, close = 0, ...more]: readonly number[], verb: number): boolean {
    if (more.length > 0 || close !== verb - 1) return false;
    for (let at = open + 1; at < close; at++)
      if (!/^(?:PROPN|X)$/.test(this.tokens[at]?.pos ?? '') || this.masked[at]) return false;
    return close > open + 1;
  }

  private roleAt(word: string, role: ClauseRole, index: number): ClauseRole {
    if (word !== 'that') return role;
    const last = this.current.parts[this.current.parts.length - 1] ?? this.current.finite;
    const governor = last && this.current.finite && last.first < this.current.finite.first ? this.current.finite : last;
    if (!governor || !takesClause(governor.lemma)) return 'relative';
    const before = this.tokens[index - 1];
    const afterNoun = before?.pos === 'NOUN' && !this.masked[index - 1] && index - governor.last > 3;
    return afterNoun && !SAYING.has(governor.lemma) ? 'relative' : 'complement';
  }

  private placeFinite(from: number, group: VerbGroup): void {
    if (!this.current.finite) {
      this.current.finite = group;
      return;
    }
    if (this.isWithinQuote(this.current.finite, group)) {
      this.current.parts.push({ ...group, form: 'participle' });
      return;
    }
    const before = beforeTime(this.place, previousWord(this.place, group.first, from), from);
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

  /** “wishing her “the wisdom this office requires””: quoted words that are part of the sentence. */
  private isWithinQuote(finite: VerbGroup, group: VerbGroup): boolean {
    let marks = 0;
    for (let index = finite.last + 1; index < group.first; index++) if (/^["“”]$/.test(this.word(index))) marks++;
    return marks % 2 === 1 && !this.skip[group.first];
  }

  /** “an offer it made”: a pronoun that opens a clause right after a noun. */
  private isContact(at: number, from: number): boolean {
    const noun = this.tokens[at - 1];
    return at > from && /^(?:he|she|it|they|we)$/.test(this.word(at)) && noun?.pos === 'NOUN' && !this.masked[at - 1];
  }

  /** “was shot and killed”: nothing between the first verb and the conjunction. */
  private adjoins(at: number): boolean {
    const before = this.tokens[at - 1];
    return before?.pos === 'VERB' || before?.pos === 'ADV';
  }

  /** The comma that this verb's clause begins at: “Since he took office, promises to end it have failed”. */
  private breakBefore(from: number, group: VerbGroup): number {
    const near = lastBreak(this.place, from, group.first);
    const finite = this.current.finite;
    const joint = near >= 0 && near >= group.first - 2 ? jointBefore(this.place, from, near) : -1;
    if (joint >= 0) return joint;
    if (near >= 0 || !finite || hasNounPhrase(this.tokens, this.hidden, from, group.first)) return near;
    const far = lastBreak(this.place, finite.last + 1, from);
    return far >= 0 && hasNounPhrase(this.tokens, this.hidden, far + 1, from) ? far : near;
  }

  /** “said … and urged …”: joins the nearest clause whose verb has the same tense. */
  private coordinate(at: number, group: VerbGroup): void {
    const partner = this.current.finite;
    if (partner && (partner.passive || partner.perfect) && group.ambiguous && this.adjoins(at)) {
      this.current.parts.push({ ...group, form: 'participle' });
      return;
    }
    if (partner && this.goesOnInfinitive(partner, group)) {
      this.current.parts.push({ ...group, form: 'infinitive', tense: null });
      return;
    }
    const same = this.segments.findLast(
      (segment) => segment.finite?.tense === group.tense && segment.finite.modal === group.modal,
    );
    const like =
      (same && this.current.role === 'complement' ? same : null) ??
      this.beforeAside(at, group) ??
      this.beyondRelative(at) ??
      this.current;
    const passive = partner?.passive === true && group.ambiguous && this.isSuffered(group);
    this.open(at, like.role, like.marker, like.like ?? like).finite = passive ? { ...group, passive } : group;
    this.own(at, group.first);
  }

  /** “met on Thursday, according to two people who were present, and are to meet again”: the comma ends the relative clause. */
  private beyondRelative(at: number): Segment | null {
    const { role, start } = this.current;
    if (role !== 'relative' || this.word(at - 1) !== ',' || this.word(start - 1) === ',') return null;
    return this.segments.findLast((segment) => segment.role === 'main' && segment.finite !== null) ?? null;
  }

  /** “congratulated her, his office said, and invited her”: goes on with what stands before who says so. */
  private beforeAside(at: number, group: VerbGroup): Segment | null {
    const { finite, role } = this.current;
    const aside = finite !== null && role === 'main' && attributes(finite.lemma) && this.word(at - 1) === ',';
    if (!aside || finite.last !== at - 2 || attributes(group.lemma)) return null;
    const told = this.segments[this.segments.indexOf(this.current) - 1];
    return told?.finite && told.role === 'main' ? told : null;
  }

  /** “was arrested on Monday and charged in May”: without an object, “was” goes for both. */
  private isSuffered({ lemma, last }: VerbGroup): boolean {
    const next = this.tokens[last + 1];
    const counts =
      /^(?:at|up|over|about|around|nearly|almost|some|more)$/.test(next?.lower ?? '') &&
      this.tokens.slice(last + 2, last + 4).some(({ pos }) => pos === 'NUM');
    const object = next && !this.masked[last + 1] && /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(next.pos);
    return !counts && !object && SUFFERED.test(lemma);
  }

  /** “was expected to cross the island and emerge”: a base form that the subject’s own verb doesn’t agree with. */
  private goesOnInfinitive(partner: VerbGroup, group: VerbGroup): boolean {
    const isBase = group.first === group.last && this.word(group.first) === group.lemma && group.tense === 'present';
    const agrees =
      partner.tense === 'present' &&
      !/^(?:is|has|does|was)$/.test(this.word(partner.first)) &&
      !/s$/.test(this.word(partner.first));
    return (
      isBase && !agrees && this.current.parts.some(({ form, first }) => form === 'infinitive' && first > partner.first)
    );
  }

  private afterComma(comma: number, subject: boolean, group: VerbGroup): void {
    const outer = this.unfinished();
    const finite = this.current.finite;
    if (!subject && group.ambiguous && this.word(comma) === ',' && this.isAside(comma, group)) {
      this.current.parts.push({ ...group, form: 'participle' });
      return;
    }
    if (
      subject &&
      group.ambiguous &&
      this.word(comma) === ',' &&
      (this.isSayer(comma) || this.isDescribed(comma, group))
    ) {
      this.current.parts.push({ ...group, form: 'participle' });
      return;
    }
    if (!outer && finite?.ambiguous && this.isApposed(finite, group, subject)) {
      const said = this.current.start === finite.first ? this.saidSubject(this.segments.at(-2), finite.first) : -1;
      if (said >= 0 && !subject) this.openSaid(said, group);
      this.current.parts.push({ ...finite, form: 'participle' });
      this.current.finite = group;
      return;
    }
    if (!outer && finite?.ambiguous && this.isWithinOpening(finite)) {
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
    const conjunction = this.word(comma) === 'and' || this.word(comma) === 'or';
    if (outer && !conjunction) this.resume(outer, group, comma);
    else {
      const role = conjunction && subject && this.current.role === 'complement' ? 'complement' : 'main';
      this.open(comma + 1, role, null, null).finite = group;
      for (let index = comma; index < group.first; index++) this.owners[index] = this.current;
    }
  }

  /** “said the talks, suspended in May, could resume”: where the subject of what is said begins; −1 where none is cut off. */
  private saidSubject(governor: Segment | undefined, participle: number): number {
    const verb = governor?.finite;
    if (!verb || !SAYING.has(verb.lemma) || this.word(participle - 1) !== ',') return -1;
    const subject = findSubject(this.tokens, this.hidden, verb.last + 1, participle - 1);
    return subject?.start === verb.last + 1 && subject.end === participle - 1 ? subject.start : -1;
  }

  /** “moved up Luna-26, an orbiter now slated for 2027”: what stands before the comma is described, without an object. */
  private isDescribed(comma: number, group: VerbGroup): boolean {
    if (!/^an?$/.test(this.word(comma + 1)) || !/^(?:NOUN|PROPN|NUM)$/.test(this.tokens[comma - 1]?.pos ?? ''))
      return false;
    if (!/^(?:for|by|to|as|in)$/.test(this.word(group.last + 1)) || INTRANSITIVE.has(group.lemma)) return false;
    for (let index = comma + 2; index < group.first; index++)
      if (!/^(?:ADJ|NOUN|ADV)$/.test(this.tokens[index]?.pos ?? '')) return false;
    return /^(?:slate?|schedule|plan|set|expect|value|name|call|design|base|know|found|base|build|use|describe|intend|own|price|aim|own|hold)$/.test(
      group.lemma,
    );
  }

  /** “…,” said Omar Saleh, a farmer interviewed on Sunday: what stands before the comma is who speaks. */
  private isSayer(comma: number): boolean {
    const verb = this.current.finite;
    if (!verb || !attributes(verb.lemma) || comma === verb.last + 1) return false;
    if (this.tokens[verb.first - 1]?.pos !== 'PUNCT') return false;
    for (let index = verb.last + 1; index < comma; index++)
      if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(this.tokens[index]?.pos ?? '')) return false;
    return /^an?$/.test(this.word(comma + 1));
  }

  /** What was taken for a statement of its own is part of what is said. */
  private openSaid(start: number, group: VerbGroup): void {
    this.segments.pop();
    this.open(start, 'complement', null, null);
    this.own(start, group.first);
  }

  /** “the merger, announced in May, failed”, “in the first round, held in May, she finished second”. */
  private isApposed(finite: VerbGroup, group: VerbGroup, subject: boolean): boolean {
    if (this.isAccordingTo(finite.first)) return true;
    if (!subject && this.word(group.first - 1) === ',' && this.isInApposition(finite.first)) return true;
    if (this.word(group.first - 1) === ',' && (this.joinsParticiple(finite) || this.isWithinAside(finite, subject)))
      return true;
    if (this.word(previousWord(this.place, finite.first, 0)) !== ',') return false;
    return !subject || (/^(?:hold|stage|conduct)$/.test(finite.lemma) && this.word(finite.last + 1) !== 'the');
  }

  /** “the truce, mediated by two states and announced on Wednesday, took effect”. */
  private joinsParticiple({ first }: VerbGroup): boolean {
    const joint = this.tokens[first - 1]?.pos === 'CCONJ';
    return joint && this.current.parts.some((part) => part.form === 'participle' && this.word(part.first - 1) === ',');
  }

  /** “the firm, owned by a foundation set up in 1888, sold”: between the participle that opens an aside and its comma. */
  private isWithinAside({ first }: VerbGroup, subject: boolean): boolean {
    const part = this.current.parts.findLast(({ form }) => form === 'participle');
    if (subject || !part || part.first > first || this.word(part.first - 1) !== ',') return false;
    for (let index = part.last + 1; index < first; index++) if (this.word(index) === ',') return false;
    return true;
  }

  /** “In a statement read outside court, his brother said”: all before the verb is a preposition’s. */
  private isWithinOpening(finite: VerbGroup): boolean {
    const { start, marker } = this.current;
    const opens = marker === null && this.tokens[start]?.pos === 'ADP' && this.tokens[finite.first - 1]?.pos === 'NOUN';
    return (
      opens && this.word(finite.last + 1) !== 'the' && !hasNounPhrase(this.tokens, this.hidden, start, finite.first)
    );
  }

  /** “…, with three people injured”, “a flight, scheduled for May”: no finite verb stands there without its “and”. */
  private isAside(comma: number, group: VerbGroup): boolean {
    if (this.tokens[comma + 1]?.pos === 'ADP' || this.isEnclosed(comma, group)) return true;
    return (
      group.first === comma + 1 &&
      /^(?:schedule|plan|slate|set|expect)$/.test(group.lemma) &&
      this.word(group.last + 1) === 'for'
    );
  }

  /** “described the ballot, held on Sunday, as fair”: between two commas, without an object. */
  private isEnclosed(comma: number, group: VerbGroup): boolean {
    if (group.first !== comma + 1 || !/^(?:NOUN|PROPN)$/.test(this.tokens[comma - 1]?.pos ?? '')) return false;
    if (this.tokens[group.last + 1]?.pos !== 'ADP') return false;
    let end = group.last + 1;
    while (end < this.tokens.length && this.tokens[end]?.pos !== 'PUNCT') end++;
    return this.word(end) === ',' && this.tokens[end + 1]?.pos !== 'CCONJ';
  }

  /** “Orr, a lawyer first elected in 2013, won”: between commas, behind a noun of its own. */
  private isInApposition(at: number): boolean {
    for (let index = at - 1; index >= Math.max(this.current.start, at - 8); index--)
      if (this.word(index) === ',') return this.tokens[index + 1]?.pos === 'DET' && index > 0;
    return false;
  }

  /** “according to a report released …”: the verb tells only of the source. */
  private isAccordingTo(at: number): boolean {
    for (let index = at - 1; index >= Math.max(0, at - 8); index--) {
      if (this.word(index) === 'according') return true;
      if (this.tokens[index]?.pos === 'PUNCT') return false;
    }
    return false;
  }

  private withoutComma(from: number, subject: boolean, group: VerbGroup): void {
    const finite = this.current.finite;
    if (group.ambiguous && isPosted(this.tokens[group.first - 1], group)) {
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
      const start = findSubject(this.tokens, this.hidden, from, group.first)?.start ?? from;
      this.open(start, 'complement', null, null).finite = group;
      this.own(start, group.first);
    } else if (outer) this.resume(outer, group, group.first);
    else if (finite) this.chooseFinite(finite, group);
  }

  /** Two bare past forms in one clause: “rescuers uncovered bodies in a house destroyed …”, “talks held in Rome saw …”. */
  private chooseFinite(finite: VerbGroup, group: VerbGroup): void {
    const start = this.joinedSubject(finite, group);
    if (start !== null && this.isSurelyFinite(finite) && this.isSurelyFinite(group)) {
      this.open(start, this.current.role, this.current.marker, null).finite = group;
      this.own(start, group.first);
      return;
    }
    const follows = this.tokens[finite.last + 1];
    const firstIsReduced =
      finite.ambiguous &&
      (!group.ambiguous ||
        this.onlyTimeBetween(finite, group) ||
        INTRANSITIVE.has(group.lemma) ||
        (follows?.pos === 'ADP' && !this.followedByBy(group)));
    if (group.ambiguous && !firstIsReduced) this.current.parts.push({ ...group, form: 'participle' });
    else {
      this.current.parts.push({ ...finite, form: 'participle' });
      this.current.finite = group;
    }
  }

  /** “an update published last fall concluded”: nothing but a time between the two verbs. */
  private onlyTimeBetween(finite: VerbGroup, group: VerbGroup): boolean {
    if (group.first === finite.last + 1) return false;
    for (let index = finite.last + 1; index < group.first; index++) if (!this.masked[index]) return false;
    return true;
  }

  /** Where the subject of a second statement begins: “… struck a pier and the captain left it”. */
  private joinedSubject(finite: VerbGroup, group: VerbGroup): number | null {
    let joint = group.first - 1;
    while (joint > finite.last && this.tokens[joint]?.pos !== 'CCONJ') joint--;
    if (joint <= finite.last || this.hasBetween(finite.last + 1, joint)) return null;
    const start = findSubject(this.tokens, this.hidden, joint + 1, group.first)?.start;
    return start === joint + 1 ? start : null;
  }

  /** “between the firm and the union”: both belong to the preposition. */
  private hasBetween(from: number, to: number): boolean {
    for (let index = from; index < to; index++) if (/^(?:between|both|either)$/.test(this.word(index))) return true;
    return false;
  }

  /** A past form that governs an object is no participle: “freed them”, “fined the firm”. */
  private isSurelyFinite(group: VerbGroup): boolean {
    const next = this.tokens[group.last + 1];
    return !group.ambiguous || next?.pos === 'DET' || /^(?:it|him|her|them|us|me|you)$/i.test(next?.text ?? '');
  }

  private followedByBy(group: VerbGroup): boolean {
    return this.tokens[group.last + 1]?.pos === 'ADP';
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
