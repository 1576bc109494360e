import type { PartOfSpeech, Token } from '../../../types.ts';
import { listsOf } from '../word-lists.ts';
import type { Model } from './model.ts';

/** A token, wherever it stands. */
export type Word = Pick<Token, 'text' | 'lower' | 'lemma' | 'pos' | 'lists'>;

/** A word as one part of speech, and the same as another. */
interface Tagged {
  readonly tag: number;
  readonly word: Word;
  readonly other: Tagged | null;
}

/** A word as a text writes it: one token for each part of speech that it is met as. */
export class Spelling {
  readonly #model: Model;
  readonly #text: string;
  readonly #id: number;
  /** Of a part of a contraction, which hangs on the whole of it: “’s” is “be” or “have”. */
  readonly #lemma: string | null;
  /** Few words are met as more than one. */
  #tagged: Tagged | null = null;

  constructor(model: Model, text: string, id: number, lemma: string | null) {
    this.#model = model;
    this.#text = interned(text);
    this.#id = id;
    this.#lemma = lemma;
  }

  /** By the model's number of a part of speech. */
  as(tag: number): Word {
    let tagged = this.#tagged;
    while (tagged && tagged.tag !== tag) tagged = tagged.other;
    if (tagged) return tagged.word;
    const word = this.#wordAs(tag);
    this.#tagged = { tag, word, other: this.#tagged };
    return word;
  }

  #wordAs(tag: number): Word {
    const name = this.#model.cache.valueOf('pos', tag) ?? 'X';
    const lower = interned(this.#text.toLowerCase());
    return {
      text: this.#text,
      lower,
      lemma: interned((this.#lemma ?? lemmaOf(this.#model, this.#id, name)).toLowerCase()),
      pos: PARTS.get(name) ?? 'X',
      lists: listsOf(lower),
    };
  }
}

/** As wink-nlp's `its.lemma` has it. */
function lemmaOf({ cache, lemmatize }: Model, id: number, tag: string): string {
  const spelt = cache.mappedSpelling(id);
  if (cache.property(spelt, 'isSLemma') === 1) return cache.value(cache.property(spelt, 'lemma'));
  return lemmatize(cache.value(cache.normal(id)), tag);
}

/** A string as the engine keeps names of fields, one copy of each: it tells two apart without reading their letters. */
export function interned(text: string): string {
  const names: Record<string, true> = Object.create(null);
  names[text] = true;
  return Object.keys(names)[0] ?? text;
}

/** By the model's names, the same strings as the rules name: the engine tells those apart without reading their letters. */
const PARTS: ReadonlyMap<string, PartOfSpeech> = new Map(
  [
    ...(['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM'] as const),
    ...(['PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'] as const),
  ].map((part) => [part, part]),
);
