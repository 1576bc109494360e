import type { Actor } from '../../types.ts';

const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** Lower case, without accents, one spelling for “Zelensky”, “Zelenskyy” and “Zelenskiy”. */
export function foldName(name: string): string {
  const words = name.normalize('NFD').replaceAll(MARKS, '').toLowerCase().match(WORD) ?? [];
  return words.map(foldWord).join(' ');
}

function foldWord(word: string): string {
  return word.length < 6 ? word : word.replace(/[iy]{1,2}$/u, 'y');
}

/** What two names of one actor share: a person's last name, anyone else's whole name. */
export function nameKey(actor: Actor): string {
  const folded = foldName(actor.name);
  return actor.type === 'person' ? folded.slice(folded.lastIndexOf(' ') + 1) : folded;
}

/** Whether two full names can be one person's: “J. Biden” and “Joe Biden”, not “Hunter Biden”. */
export function sameName(a: Actor, b: Actor): boolean {
  if (nameKey(a) !== nameKey(b)) return false;
  const [firstOfA, firstOfB] = [foldName(a.name), foldName(b.name)].map((name) => name.split(' '));
  if (!firstOfA || !firstOfB || firstOfA.length < 2 || firstOfB.length < 2) return true;
  if (a.type !== 'person' || b.type !== 'person') return true;
  return firstOfA[0]?.[0] === firstOfB[0]?.[0];
}
