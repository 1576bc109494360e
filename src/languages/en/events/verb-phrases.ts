import type { Kind, Token } from '../../../types.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { asKind } from './kinds.ts';

/** What a verb tells with a noun or an adverb near behind it: “threw stones”, “stood trial”, “turned himself in”. */
const BEHIND: Readonly<Record<string, Readonly<Partial<Record<Kind, string>>>>> = {
  throw: { attack: 'stone rock bottle brick grenade firebomb bomb petrol cocktail punch missile explosive' },
  draw: { attack: 'gun knife weapon pistol' },
  point: { attack: 'gun rifle pistol weapon' },
  burst: { attack: 'home house shop store bank church school room office' },
  break: { attack: 'home house shop store bank school office building apartment car' },
  come: { attack: 'fire attack blow', appointment: 'power' },
  suffer: { casualties: 'wound injury burn fracture cut concussion' },
  enter: { trial: 'plea' },
  stand: { trial: 'trial' },
  press: { trial: 'charge' },
  bring: { trial: 'charge lawsuit suit court' },
  make: { trial: 'court' },
  take: { arrest: 'custody', trial: 'stand', protest: 'street', appointment: 'oath' },
  pour: { protest: 'street square' },
  walk: { ruling: 'free' },
  turn: { arrest: 'himself herself themselves' },
  give: { arrest: 'himself herself themselves' },
  hand: { arrest: 'himself herself themselves' },
  cast: { vote: 'ballot vote' },
  head: { election: 'poll' },
  go: { election: 'poll', arrest: 'run', attack: 'rampage' },
  lay: { military: 'arms arm' },
  list: { health: 'condition' },
  usher: { casualties: 'safety' },
  lead: { casualties: 'safety', arrest: 'handcuff' },
  pull: { attack: 'trigger gun knife weapon pistol', casualties: 'safety rubble wreckage' },
  use: { protest: 'cannon gas baton' },
  get: { protest: 'hand', ruling: 'life parole' },
  set: { attack: 'ablaze alight afire fire' },
  retire: { trial: 'verdict' },
  pronounce: { death: 'dead' },
  declare: { death: 'dead' },
  seek: { other: 'asylum refuge' },
};

const PHRASES: ReadonlyMap<string, ReadonlyMap<string, Kind>> = new Map(
  Object.entries(BEHIND).map(([verb, kinds]) => [
    verb,
    new Map(
      Object.entries(kinds).flatMap(([kind, words]) => words.split(' ').map((word) => [word, asKind(kind)] as const)),
    ),
  ]),
);

const REACH = 5;

/** Verbs that tell the same in the passive. */
const PASSIVE = new Set(['set', 'take', 'bring', 'list', 'usher', 'lead', 'pull']);

/** What sort of happening a verb and a word shortly behind it report; `null` when they are no such phrase. */
export function kindOfWordsBehind(tokens: readonly Token[], { lemma, last, passive }: VerbGroup): Kind | null {
  const words = PHRASES.get(lemma);
  if (words === undefined || (passive && !PASSIVE.has(lemma))) return null;
  for (let at = last + 1; at <= last + REACH; at++) {
    const token = tokens[at];
    if (!token || /^(?:VERB|AUX|PUNCT|SCONJ|CCONJ)$/.test(token.pos)) return null;
    const kind = words.get(token.lemma);
    if (kind && !isOtherwise(tokens, lemma, at)) return kind;
  }
  return null;
}

/** “turned herself into a star”, “came a fire”, “gave himself a rest”, “stood on trial”. */
function isOtherwise(tokens: readonly Token[], verb: string, at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  switch (verb) {
    case 'turn':
    case 'give':
    case 'hand':
      return !/^(?:in|up|over)\.?$/.test(next);
    case 'come':
      return !/^(?:under|to|sniper|mortar|artillery|heavy|rocket|enemy|small-arms|fierce)$/.test(before);
    case 'set':
      return tokens[at]?.lemma === 'fire' && !/^(?:on|set)$/.test(before);
    case 'get':
      return tokens[at]?.lemma === 'hand' ? before !== 'of' : tokens[at - 1]?.pos === 'ADJ' || before === 'a';
    case 'take':
      return tokens[at]?.lemma === 'street' ? tokens[at - 2]?.lower !== 'to' : before !== 'the';
    case 'go':
      return tokens[at]?.lemma === 'poll'
        ? before !== 'the'
        : !/^(?:the|a)$/.test(before) || tokens[at - 2]?.lower !== 'on';
    case 'break':
    case 'burst':
      return !tokens.slice(at - 3, at).some(({ lower }) => lower === 'into');
    default:
      return false;
  }
}
