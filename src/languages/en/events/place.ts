import type { Draft } from './draft.ts';
import type { Frame } from './frame.ts';

const AT = new Set([
  'in',
  'at',
  'near',
  'outside',
  'on',
  'over',
  'around',
  'off',
  'across',
  'from',
  'into',
  'to',
  'toward',
]);
const STRONG = new Set(['in', 'at', 'near', 'outside', 'off', 'around']);

/** What is said follows these: “called for peace in …”, “spoke of a strike on …”. */
const OF_CONTENT = new Set(
  'for of about on to against with over toward towards from into between by as than'.split(' '),
);

type Name = Frame['names'][number];

/**
 * Where a happening is told to be: the first place after “in”, “at”, “near” … of what its noun goes on to say, of
 * its own clause, of the sentence. What is said of a place was not said there: a statement is where its saying is.
 */
export function readPlace({ frame, clause, trigger, noun, status }: Draft): string | null {
  const names = frame.names.filter(({ type }) => type === 'place' || type === 'country');
  if (names.length === 0) return null;
  const owner = clause ? frame.tree.clauses.indexOf(clause) : -1;
  const own = names.filter(({ start }) => owner >= 0 && frame.tree.owner[start] === owner);
  if (status === 'statement') return firstPlace(frame, own.filter(isOfSaying(frame, trigger)));
  const after = noun ? own.filter(({ start }) => start > trigger) : [];
  return firstPlace(frame, after) ?? firstPlace(frame, own) ?? firstPlace(frame, names);
}

function firstPlace(frame: Frame, names: readonly Name[]): string | null {
  const strong = names.find((name) => isPlaceThere(frame, name, STRONG));
  return (strong ?? names.find((name) => name.type === 'place' && isPlaceThere(frame, name, AT)))?.text ?? null;
}

/** “told reporters in Paris”, “At a summit in Paris, she called for …”; not “called for peace in Ukraine”. */
const isOfSaying =
  ({ tokens, masked }: Frame, trigger: number) =>
  ({ start }: Name): boolean => {
    if (start < trigger) return true;
    const first = tokens.findIndex(({ pos }, index) => index > trigger && pos === 'ADP' && !masked[index]);
    return first >= 0 && first < start && !OF_CONTENT.has(tokens[first]?.text.toLowerCase() ?? '');
  };

function isPlaceThere(frame: Frame, name: Name, words: ReadonlySet<string>): boolean {
  if (/^(?:NOUN|PROPN)$/.test(frame.tokens[name.end]?.pos ?? '') || /^['’]s?$/.test(frame.tokens[name.end]?.text ?? ''))
    return false;
  for (let index = name.start - 1; index >= Math.max(0, name.start - 4); index--) {
    const token = frame.tokens[index];
    if (!token) return false;
    if (token.pos === 'ADP') return words.has(token.lower);
    if (token.pos !== 'DET' && token.pos !== 'ADJ' && token.pos !== 'PROPN' && token.pos !== 'NOUN') return false;
  }
  return false;
}
