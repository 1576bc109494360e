import { firstPieceOf } from './known-pieces.ts';
import type { Machine } from './machine.ts';
import { model } from './model.ts';
import type { Piece } from './piece.ts';

/** The pieces of some texts in their order, and what the tagger says of each there. */
export class Row {
  readonly pieces: Piece[] = [];
  /** Where what each is a piece of begins in its text. */
  readonly offsets: number[] = [];
  /** The part of speech of each by itself, and once `mend` was called, between those around it. */
  readonly tags: number[] = [];
  readonly #model = model();
  /** What the machines read: the columns for ends of sentences, and for parts of speech. */
  readonly #borders: number[] = [];
  readonly #columns: number[] = [];

  /** Adds what stands between two blanks of a text. */
  add(chunk: string, offset: number): void {
    let isBehindBlank = offset > 0;
    for (let piece = firstPieceOf(chunk); piece; piece = piece.next) {
      this.pieces.push(piece);
      this.offsets.push(offset);
      this.tags.push(piece.tag);
      this.#borders.push(isBehindBlank ? piece.borderBehindBlank : piece.border);
      this.#columns.push(piece.hint ?? this.#columnOf(piece.tag));
      isBehindBlank = false;
    }
  }

  /** The first piece of each sentence. */
  sentences(): readonly number[] {
    const firsts = [0];
    for (const machine of this.#model.sentences.machines) machine.run(this.#borders, (last) => firsts.push(last + 1));
    return firsts;
  }

  /** Gives each piece the part of speech that those around it make of it. */
  mend(): void {
    for (const machine of this.#model.tags.machines) this.#mendBy(machine);
  }

  /** Each pattern gives the piece that it is about its part of speech: one that it may be, or below naught any. */
  #mendBy(machine: Machine): void {
    machine.run(this.#columns, (at, name) => {
      const piece = this.pieces[at];
      if (!piece || (name > 0 && !this.#model.cache.isMemberPOS(piece.normal, name))) return;
      const tag = Math.abs(name);
      if (!piece.fixed) this.tags[at] = tag;
      // For the next machine: this one reads on behind the pattern.
      this.#columns[at] = piece.hint ?? this.#columnOf(tag);
    });
  }

  #columnOf(tag: number): number {
    return this.#model.tagColumns[tag] ?? 0;
  }
}
