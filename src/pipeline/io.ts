import type { Result } from '../errors.ts';
import type { Article, ArticleReading } from '../types.ts';
import type { CapturedArticle } from './1-read/read-capture.ts';
import type { MergedMentions } from './7-merge/merge-mentions.ts';

/** Everything the pipeline asks of the world. Paths are relative to the project's root, with `/`. */
export interface CorpusIo {
  /** Files below a folder, sorted by code unit; empty when there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** `null` when there is no such file. */
  readonly read: (path: string) => Promise<Uint8Array | null>;
  /** Whole or not at all: a temporary file renamed into place. */
  readonly write: (path: string, data: string | Uint8Array) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Stages 2–5 on one article, in a worker with a time limit, from the cache when its bytes are known. */
  readonly readArticle: (article: Article) => Promise<Result<ArticleReading>>;
  /** What was merged from the same articles by the same rules; without it, all is merged anew. */
  readonly merges?: MergeCache;
  /** Called when all have been read: what reading needed may go, and its memory. */
  readonly rest?: () => Promise<void>;
  /** Called for every article that has been read. */
  readonly progress?: (done: number, all: number) => void;
  /** Progress, on standard error. */
  readonly log: (message: string) => void;
}

/** What the last run merged: nothing but the articles and the rules decides it. */
export interface MergeCache {
  /** `null` when the last run had other articles, or other rules. */
  readonly get: (articles: readonly Article[]) => Promise<MergedMentions | null>;
  readonly put: (articles: readonly Article[], merged: MergedMentions) => Promise<void>;
}

/** What adding captures asks of the world besides. */
export interface CaptureIo extends CorpusIo {
  /** Reads a capture in a worker with bounds of time and memory; never throws for what is in the bytes. */
  readonly readCapture: (file: string, bytes: Uint8Array) => Promise<Result<CapturedArticle>>;
}

export interface BuildOptions {
  /** Fail rather than write new ids. */
  readonly frozen: boolean;
}
