import { languageOf } from '../../src/languages/index.ts';
import type { CorpusIo } from '../../src/pipeline/io.ts';
import { type BuiltCorpus, buildCorpus } from '../../src/pipeline/pipeline.ts';
import { readOneArticle } from '../../src/pipeline/read-one-article.ts';
import type { Article, ArticleReading } from '../../src/types.ts';

/** A project's files by path: what a test adds, changes, removes and builds again. */
export type Files = Map<string, string>;

const known = new Map<string, ArticleReading>();

/** Reads like the workers do, and each text only once in a run. */
function readKnown(article: Article): ArticleReading {
  const key = JSON.stringify(article);
  const reading = known.get(key) ?? readOneArticle(article, languageOf(article.language));
  known.set(key, reading);
  return reading;
}

/** The pipeline's world in memory. `order` is how a folder's files are listed. */
export function memoryIo(files: Files, order: (paths: readonly string[]) => readonly string[] = (p) => p): CorpusIo {
  return {
    list: async (folder) => order([...files.keys()].filter((path) => path.startsWith(`${folder}/`)).sort()),
    read: async (path) => {
      const text = files.get(path);
      return text === undefined ? null : new TextEncoder().encode(text);
    },
    write: async (path, data) => {
      files.set(path, typeof data === 'string' ? data : new TextDecoder().decode(data));
    },
    remove: async (path) => {
      files.delete(path);
    },
    readArticle: async (article) => ({ value: readKnown(article), problems: [] }),
    log: () => undefined,
  };
}

/** Builds the files as `dateline build` would; new ids are written among them. */
export function build(files: Files, order?: (paths: readonly string[]) => readonly string[]): Promise<BuiltCorpus> {
  return buildCorpus(memoryIo(files, order), { frozen: false });
}
