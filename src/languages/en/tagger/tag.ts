import type { Machine } from './machine.ts';
import { type Model, model } from './model.ts';
import type { Piece } from './piece.ts';

/** The first piece of each sentence, by the columns of all pieces. */
export function sentencesIn(borders: Uint8Array): readonly number[] {
  const firsts = [0];
  for (const machine of model().sentences.machines) machine.run(borders, (last) => firsts.push(last + 1));
  return firsts;
}

/** The part of speech of each piece of a text. */
export function tagsOf(pieces: readonly Piece[]): Uint8Array {
  const { machines } = model().tags;
  const tags = new Uint8Array(pieces.length);
  for (const [at, { tag }] of pieces.entries()) tags[at] = tag;
  for (const machine of machines) mend(tags, pieces, machine);
  for (const [at, piece] of pieces.entries()) if (piece.fixed) tags[at] = piece.tag;
  return tags;
}

/** Each pattern gives the word that it is about its part of speech: one that the word may be, or below naught any. */
function mend(tags: Uint8Array, pieces: readonly Piece[], machine: Machine): void {
  const columns = columnsOf(tags, pieces, model());
  machine.run(columns, (at, name) => {
    if (name < 0) tags[at] = -name;
    else if (((pieces[at]?.tags ?? 0) & (1 << name)) !== 0) tags[at] = name;
  });
}

function columnsOf(tags: Uint8Array, pieces: readonly Piece[], { tagColumns }: Model): Uint8Array {
  const columns = new Uint8Array(tags.length);
  for (const [at, { hint }] of pieces.entries()) columns[at] = hint ?? tagColumns[tags[at] ?? 0] ?? 0;
  return columns;
}
