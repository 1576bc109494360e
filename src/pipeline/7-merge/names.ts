import type { Actor } from '../../types.ts';

const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** Names come back thousands of times while mentions are compared. */
const folded = new Map<string, string>();
const MOST_FOLDED = 50_000;

/** Lower case, without accents, one spelling for “Zelensky”, “Zelenskyy” and “Zelenskiy”. */
export function foldName(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  if (folded.size >= MOST_FOLDED) folded.clear();
  const value = fold(name);
  folded.set(name, value);
  return value;
}

function fold(name: string): string {
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

const NAMED_IN_FULL: ReadonlySet<Actor['type']> = new Set(['organisation', 'unknown']);
const SHORTEST = 5;

/** “Acme” for “Acme Group”: newspapers leave off what an organisation is. */
function isShortened(short: Actor, full: Actor): boolean {
  const [x, y] = [foldName(short.name), foldName(full.name)];
  const organisations = NAMED_IN_FULL.has(short.type) && NAMED_IN_FULL.has(full.type);
  return organisations && x.length >= SHORTEST && !x.includes(' ') && y.startsWith(`${x} `);
}

/** Whether two full names can be one's: “J. Biden” and “Joe Biden”, not “Hunter Biden”; “Acme” and “Acme Group”. */
export function sameName(a: Actor, b: Actor): boolean {
  if (a.name === b.name && a.type === b.type) return true;
  if (nameKey(a) !== nameKey(b)) return isShortened(a, b) || isShortened(b, a);
  const [firstOfA, firstOfB] = [foldName(a.name), foldName(b.name)].map((name) => name.split(' '));
  if (!firstOfA || !firstOfB || firstOfA.length < 2 || firstOfB.length < 2) return true;
  if (a.type !== 'person' || b.type !== 'person') return true;
  return firstOfA[0]?.[0] === firstOfB[0]?.[0];
}
