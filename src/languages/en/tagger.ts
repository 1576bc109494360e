import model from 'wink-eng-lite-web-model';
import winkNLP, { type Model, type WinkMethods } from 'wink-nlp';

let loaded: WinkMethods | undefined;

/** The tagger, loaded once and only when something is to be read (about 0.3 s). */
export function tagger(): WinkMethods {
  loaded ??= winkNLP(withKnownLemmas(model), ['sbd', 'pos']);
  return loaded;
}

type Lemmatize = (word: string, tag: string, lexicon: unknown) => string;

/** Base forms that are kept: the words of a large archive, and a bound for what no language has. */
const MOST_KEPT = 20_000;

/** Words come again and again, and each base form takes the model several patterns and look-ups. */
function withKnownLemmas(plain: Model): Model {
  const { lemmatize } = plain.addons;
  if (!isLemmatize(lemmatize)) return plain;
  const byTag = new Map<string, Map<string, string>>();
  const known: Lemmatize = (word, tag, lexicon) => {
    const lemmas = byTag.get(tag) ?? new Map<string, string>();
    const kept = lemmas.get(word);
    if (kept !== undefined) return kept;
    const lemma = lemmatize(word, tag, lexicon);
    if (lemmas.size >= MOST_KEPT) lemmas.clear();
    byTag.set(tag, lemmas.set(word, lemma));
    return lemma;
  };
  return { ...plain, addons: { ...plain.addons, lemmatize: known } };
}

function isLemmatize(value: unknown): value is Lemmatize {
  return typeof value === 'function';
}
