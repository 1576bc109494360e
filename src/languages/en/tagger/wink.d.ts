/**
 * The parts of wink-nlp and of its model of English that the tagger is put together from. They ship no types; both packages
 * are pinned, and `tagger.test.ts` compares what is made of them with what wink-nlp says itself.
 */

declare module 'wink-nlp/src/cache.js' {
  import type { CoreModel } from 'wink-eng-lite-web-model/dist/load-core-model.js';

  /** All words that were ever met, by their numbers. */
  export interface Cache {
    value(id: number): string;
    /** Of the same word in small letters, as it is mostly spelt. */
    normal(id: number): number;
    /** Of the same word as it is mostly spelt. */
    mappedSpelling(id: number): number;
    /** Of what a part of a contraction stands for in small letters. */
    nox(binaryWord: number): number;
    posOf(id: number): number;
    isMemberPOS(id: number, tag: number): boolean;
    property(id: number, name: 'sbdHint' | 'posHint' | 'isAbbrev' | 'isSLemma' | 'lemma'): number;
    valueOf(feature: 'pos', tag: number): string | undefined;
  }
  export default function cacheOf(core: CoreModel, featureFn: unknown): Cache;
}

declare module 'wink-nlp/src/dd-wrapper.js' {
  import type { Cache } from 'wink-nlp/src/cache.js';

  export interface RawDocument {
    readonly cache: Cache;
    /** Four numbers for each word: its own; blanks before it and what it is contracted from; its part of speech and lemma. */
    readonly tokens: number[];
    readonly nonBreakingSpaces: Record<number, string>;
  }
  export interface WrappedDocument {
    clean(): void;
  }
  export default function wrapped(raw: RawDocument): WrappedDocument;
}

declare module 'wink-nlp/src/compile-trex.js' {
  export interface Expressions {
    readonly rtc: unknown;
  }
  export default function compiled(trex: unknown): Expressions;
}

declare module 'wink-nlp/src/tokenizer.js' {
  import type { Expressions } from 'wink-nlp/src/compile-trex.js';
  import type { WrappedDocument } from 'wink-nlp/src/dd-wrapper.js';

  export default function tokenizerOf(
    expressions: Expressions,
    categories: unknown,
    preserve: unknown,
  ): (document: WrappedDocument, text: string) => void;
}

declare module 'wink-eng-lite-web-model/dist/load-core-model.js' {
  export interface CoreModel {
    readonly trex: unknown;
    readonly tcat: { readonly hash: unknown };
    readonly preserve: unknown;
  }
  export default function loadCore(): CoreModel;
}

declare module 'wink-eng-lite-web-model/dist/load-sbd-model.js' {
  export default function loadSentenceModel(): { readonly machines: readonly string[] };
}

declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
  export default function loadTagModel(): { readonly machines: readonly string[] };
}

declare module 'wink-eng-lite-web-model/dist/feature.js' {
  const featureFn: unknown;
  export default featureFn;
}

declare module 'wink-eng-lite-web-model/dist/lemmatize.js' {
  import type { Cache } from 'wink-nlp/src/cache.js';

  export default function lemmatize(value: string, tag: string, cache: Cache): string;
}
