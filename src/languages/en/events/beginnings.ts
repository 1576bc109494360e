/** A noun for something that lasts, and what is said when it begins. */
interface Beginning {
  readonly what: string;
  /** Other names for it. */
  readonly alsoCalled: readonly string[];
  /** Words that say alone that it began. */
  readonly triggers: readonly string[];
  /** Nouns that, with a verb of beginning, say that it began. */
  readonly nouns: readonly string[];
}

const BEGINNINGS: readonly Beginning[] = [
  {
    what: 'war',
    alsoCalled: ['war', 'conflict', 'invasion', 'fighting', 'hostility', 'warfare', 'bloodshed'],
    triggers: ['invade', 'invasion'],
    nouns: ['war', 'invasion', 'operation', 'offensive', 'hostility', 'conflict', 'fighting', 'assault'],
  },
  {
    what: 'strike',
    alsoCalled: ['strike', 'walkout', 'stoppage', 'lockout'],
    triggers: ['walkout'],
    nouns: ['strike', 'walkout', 'stoppage', 'lockout'],
  },
  {
    what: 'pandemic',
    alsoCalled: ['pandemic', 'epidemic', 'outbreak'],
    triggers: [],
    nouns: ['pandemic', 'epidemic', 'outbreak'],
  },
  { what: 'siege', alsoCalled: ['siege', 'blockade'], triggers: ['besiege', 'blockade'], nouns: ['siege', 'blockade'] },
  {
    what: 'ban',
    alsoCalled: ['ban', 'moratorium', 'embargo'],
    triggers: ['ban', 'outlaw'],
    nouns: ['ban', 'moratorium', 'embargo'],
  },
  {
    what: 'mission',
    alsoCalled: ['mission', 'voyage', 'expedition'],
    triggers: [],
    nouns: ['mission', 'voyage', 'expedition'],
  },
];

const BEGIN_VERBS = new Set([
  'begin',
  'start',
  'launch',
  'erupt',
  'break',
  'open',
  'unleash',
  'impose',
  'mount',
  'declare',
]);

/** One name for all that names the same sort of lasting thing: “conflict” is a `war`; `null` for what doesn't last. */
export function lastingThing(lemma: string): string | null {
  return BEGINNINGS.find(({ alsoCalled }) => alsoCalled.includes(lemma))?.what ?? null;
}

/** By the triggers that say alone that it began. */
const BEGUN_BY: ReadonlyMap<string, string> = new Map(
  BEGINNINGS.toReversed().flatMap(({ what, triggers }) => triggers.map((trigger) => [trigger, what] as const)),
);

const NOUNS: ReadonlySet<string> = new Set(BEGINNINGS.flatMap(({ nouns }) => nouns));

/** What a happening begins, from its trigger and the lemmas of its clause: “launched a military operation” begins a `war`. */
export function whatBegins(trigger: string, lemmasOfClause: () => readonly string[]): string | null {
  const alone = BEGUN_BY.get(trigger);
  if (alone) return alone;
  const begins = BEGIN_VERBS.has(trigger);
  if (!begins && !NOUNS.has(trigger)) return null;
  const lemmas = lemmasOfClause();
  if (!begins && !lemmas.some((lemma) => BEGIN_VERBS.has(lemma))) return null;
  const nouns = (beginning: Beginning) =>
    beginning.nouns.includes(trigger) || beginning.nouns.some((noun) => lemmas.includes(noun));
  return BEGINNINGS.find(nouns)?.what ?? null;
}
