import type { Place } from './clause-breaks.ts';
import type { Layout, Segment } from './clause-tree.ts';
import type { ClauseRole } from './clause-words.ts';
import type { VerbGroup } from './verb-groups.ts';

/** The clauses of a sentence while its verbs are read from left to right. */
export class ClauseDraft implements Layout {
  readonly place: Place;
  readonly segments: Segment[] = [];
  /** The segment each token belongs to; quoted speech belongs to none. */
  readonly owners: (Segment | null)[];
  /** The clause that what is read belongs to. */
  current: Segment;
  /** The clause that a bracket without a verb of its own interrupts. */
  bracketed: Segment | null = null;

  constructor(place: Place) {
    this.place = place;
    this.owners = new Array<Segment | null>(place.tokens.length).fill(null);
    this.current = this.open(0, 'main', null, null);
  }

  open(start: number, role: ClauseRole, marker: string | null, like: Segment | null): Segment {
    const segment: Segment = { start, role, marker, finite: null, index: -1, resumedAt: null, parts: [], like };
    this.segments.push(segment);
    this.current = segment;
    return segment;
  }

  /** Gives the tokens from `from` up to `to`, quoted speech left out, to the current clause. */
  own(from: number, to: number): void {
    for (let index = from; index < to; index++) if (!this.place.skip[index]) this.owners[index] = this.current;
  }

  word(index: number): string {
    return this.place.tokens[index]?.lower ?? '';
  }

  /** Takes a verb for a participle of the current clause. */
  addParticiple(group: VerbGroup): void {
    this.current.parts.push({ ...group, form: 'participle' });
  }

  /** The verb taken for the clause’s own was a participle: `group` is its verb. */
  replaceFinite(finite: VerbGroup, group: VerbGroup): void {
    this.addParticiple(finite);
    this.current.finite = group;
  }

  /** Goes on with a clause that another one interrupted. */
  resume(outer: Segment, group: VerbGroup, from: number): void {
    this.current = outer;
    outer.finite = group;
    outer.resumedAt = from;
    this.own(from, group.first);
  }

  /** The nearest clause before the current one that still lacks its verb. */
  unfinished(): Segment | null {
    for (let index = this.segments.length - 1; index >= Math.max(0, this.segments.length - 6); index--) {
      const segment = this.segments[index];
      if (segment && !segment.finite && segment !== this.current) return this.aroundAs(segment) ?? segment;
    }
    return null;
  }

  /** “Hay, who lived as the source of a book that sold well, has died”: what interrupts is no clause, and the verb is that of the sentence. */
  private aroundAs({ marker }: Segment): Segment | null {
    const [main] = this.segments;
    return marker === 'as' && main?.role === 'main' && !main.finite && main !== this.current ? main : null;
  }
}
