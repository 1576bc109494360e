import type { ItsHelpers, WinkMethods } from 'wink-nlp';
import type { PartOfSpeech, Token } from '../../types.ts';
import { listsOf } from './word-lists.ts';

/** A token, wherever it stands. */
export type Word = Pick<Token, 'text' | 'lower' | 'lemma' | 'pos' | 'lists'>;

/** A word of the tagger’s with its tag. */
export interface TaggedWord extends Word {
  readonly tag: string;
  /** How many characters it has: to ask its letters would cost more than all else that is asked of a word here. */
  readonly length: number;
  /** Its lemma as a part of a contraction; `null` for a word of its own. */
  readonly contraction: string | null;
  /** The same word with another tag. */
  other: TaggedWord | undefined;
  /** It holds a mark that a text may write curly. */
  readonly marked: boolean;
  /** As it is written with curly marks, in each way that was met. */
  curly: Word[] | undefined;
}

type Words = ReturnType<ReturnType<WinkMethods['readDoc']>['tokens']>;

/** Words and tags that are kept: those of a large archive, and a bound for what no language has. */
const MOST_KEPT = 20_000;

/** By the tagger’s own numbers. Words come again and again, and to look one up costs less than to spell it out. */
const known: (TaggedWord | undefined)[] = [];
let kept = 0;

/** Hands over every word of a text that the tagger has read, in order. */
export function eachWord(words: Words, its: ItsHelpers, take: (word: TaggedWord) => void): void {
  const ids = list(words.out(its.uniqueId));
  const tags = list(words.out(its.pos));
  // Its lemma hangs on what it is contracted with: “’s” is “be” or “have”.
  const contracted = list(words.out(its.contractionFlag));
  // All are looked up before any is used: the processor then fetches several at once.
  const lastKept = ids.map((id) => known[Number(id)]);
  for (let index = 0; index < ids.length; index++) {
    const tag = String(tags[index]);
    const id = Number(ids[index]);
    const contraction = contracted[index] === true ? lemmaOfPart(words, index, ids, contracted, its) : null;
    const same = taggedAs(lastKept[index], tag, contraction) ?? taggedAs(known[id], tag, contraction);
    const word = same ?? wordAt(words, index, tag, contraction, its);
    if (!same) keep(id, word);
    take(word);
  }
}

/** Of the ways that a word was tagged, beginning with the last kept, this one. */
function taggedAs(last: TaggedWord | undefined, tag: string, contraction: string | null): TaggedWord | undefined {
  let word = last;
  while (word && (word.tag !== tag || word.contraction !== contraction)) word = word.other;
  return word;
}

function keep(id: number, word: TaggedWord): void {
  if (kept >= MOST_KEPT) {
    known.length = 0;
    kept = 0;
  }
  // Without gaps, in which the engine would look a number up as it does a name.
  while (known.length <= id) known.push(undefined);
  word.other = known[id];
  known[id] = word;
  kept += 1;
}

/** By the tagger’s numbers of a part of a contraction and of the parts beside it, which settle its lemma. */
const lemmas = new Map<string, string | null>();

function lemmaOfPart(
  words: Words,
  index: number,
  ids: readonly unknown[],
  contracted: readonly unknown[],
  its: ItsHelpers,
): string | null {
  const [before, after] = [index - 1, index + 1].map((at) => (contracted[at] === true ? ids[at] : ''));
  const parts = `${before} ${ids[index]} ${after}`;
  const same = lemmas.get(parts);
  if (same !== undefined) return same;
  const lemma = lemmaAt(words, index, its);
  if (lemmas.size >= MOST_KEPT) lemmas.clear();
  lemmas.set(parts, lemma);
  return lemma;
}

function wordAt(words: Words, index: number, tag: string, contraction: string | null, its: ItsHelpers): TaggedWord {
  const text = interned(words.itemAt(index).out());
  const lower = interned(text.toLowerCase());
  return {
    // What is asked of every word stands first: the processor fetches it at once.
    tag,
    contraction,
    length: text.length,
    marked: /['"]/.test(text),
    text,
    lower,
    lemma: interned((contraction ?? lemmaAt(words, index, its) ?? lower).toLowerCase()),
    pos: PARTS.get(tag) ?? 'X',
    lists: listsOf(lower),
    other: undefined,
    curly: undefined,
  };
}

function lemmaAt(words: Words, index: number, its: ItsHelpers): string | null {
  // wink-nlp's types give `lemma` one argument more than `out` takes; the function must be this very one.
  const lemma: unknown = words.itemAt(index).out(its.lemma as unknown as ItsHelpers['value']);
  return typeof lemma === 'string' ? lemma : null;
}

/** The word with the marks that a text writes it with. */
export function asWritten(word: TaggedWord, text: string): Word {
  if (word.text === text) return word;
  const same = word.curly?.find((way) => way.text === text);
  if (same) return same;
  const way = writtenAs(word, interned(text));
  // A row of marks can be written in any number of ways.
  if (!word.curly || word.curly.length === MOST_WAYS) word.curly = [];
  word.curly.push(way);
  return way;
}

const MOST_WAYS = 8;

function writtenAs({ lemma, pos }: Word, text: string): Word {
  const lower = interned(text.toLowerCase());
  return { text, lower, lemma, pos, lists: listsOf(lower) };
}

/** A string as the engine keeps names of fields, one copy of each: it tells two apart without reading their letters. */
function interned(text: string): string {
  const names: Record<string, true> = Object.create(null);
  names[text] = true;
  return Object.keys(names)[0] ?? text;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** By the tagger’s tags, the same strings as the rules name: the engine tells those apart without reading their letters. */
const PARTS: ReadonlyMap<string, PartOfSpeech> = new Map(
  [
    ...(['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM'] as const),
    ...(['PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'] as const),
  ].map((part) => [part, part]),
);
