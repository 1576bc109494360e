import featureFn from 'wink-eng-lite-web-model/dist/feature.js';
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js';
import loadCore from 'wink-eng-lite-web-model/dist/load-core-model.js';
import loadTagModel from 'wink-eng-lite-web-model/dist/load-pos-model.js';
import loadSentenceModel from 'wink-eng-lite-web-model/dist/load-sbd-model.js';
import cacheOf, { type Cache } from 'wink-nlp/src/cache.js';
import compiled from 'wink-nlp/src/compile-trex.js';
import wrapped, { type RawDocument } from 'wink-nlp/src/dd-wrapper.js';
import tokenizerOf from 'wink-nlp/src/tokenizer.js';
import { type Machines, machinesOf } from './machine.ts';

/** What wink-nlp knows of English, as far as sentences and parts of speech need it. */
export interface Model {
  readonly cache: Cache;
  /** Four numbers for each word of a text, as `RawDocument` holds them. */
  readonly tokenize: (text: string) => readonly number[];
  readonly lemmatize: (word: string, tag: string) => string;
  readonly sentences: Machines;
  readonly tags: Machines;
  /** Columns of the parts of speech, by their numbers. */
  readonly tagColumns: readonly number[];
}

/** The model's numbers of parts of speech. */
export const TAGS: readonly number[] = Array.from({ length: 19 }, (_, tag) => tag);

let loaded: Model | undefined;

/** Loaded once and only when something is to be read (about 0.3 s). */
export function model(): Model {
  loaded ??= load();
  return loaded;
}

function load(): Model {
  const core = loadCore();
  const cache = cacheOf(core, featureFn);
  const tokenizer = tokenizerOf(compiled(core.trex), core.tcat.hash, core.preserve);
  const tags = machinesOf(loadTagModel().machines);
  return {
    cache,
    tokenize: (text) => {
      const raw: RawDocument = { cache, tokens: [], nonBreakingSpaces: {} };
      tokenizer(wrapped(raw), text);
      return raw.tokens;
    },
    lemmatize: (word, tag) => lemmatize(word, tag, cache),
    sentences: machinesOf(loadSentenceModel().machines),
    tags,
    tagColumns: TAGS.map(tags.columnOf),
  };
}
