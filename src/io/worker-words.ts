import type { Result } from '../errors.ts';
import type { CapturedArticle } from '../pipeline/1-read/read-capture.ts';
import type { Article } from '../types.ts';

/** What a worker is asked to read. */
export type Request =
  | { readonly article: Article }
  | { readonly capture: string; readonly bytes: Uint8Array; readonly language: string };

export type Answer =
  /** Without its article, as JSON, which is what the cache keeps, and quicker to hand over than the data itself. */
  { readonly reading: string } | { readonly captured: Result<CapturedArticle> } | { readonly failure: string };

/** What a worker says when it has loaded. */
export const READY = 'ready';
export type Ready = typeof READY;
