import type { Result } from '../../errors.ts';
import type { Language } from '../../language.ts';
import type { Article, Edtf, Omission } from '../../types.ts';

/** What a raw capture gives: an article to be, and what was taken for furniture. */
export interface CapturedArticle {
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** Only when the page declares it. */
  readonly published: Edtf | null;
  readonly url: string | null;
  readonly language: string;
  /** Clean Markdown, furniture taken out. */
  readonly body: string;
  /** Offsets into the capture's decoded text. */
  readonly omitted: readonly Omission[];
  /** The decoded text that offsets count in. */
  readonly text: string;
}

/** Reads a text, HTML or Markdown capture; never throws for what is in the bytes. */
export function readCapture(file: string, bytes: Uint8Array, language: Language): Result<CapturedArticle> {
  throw new Error(`not built yet: ${file} ${bytes.length} ${language.code}`);
}

/** The captured article as the pipeline takes it, under a slug. */
export function articleOfCapture(captured: CapturedArticle, slug: string, file: string): Article {
  throw new Error(`not built yet: ${captured.title} ${slug} ${file}`);
}
