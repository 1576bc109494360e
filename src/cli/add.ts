import { createHash } from 'node:crypto';
import type { Problem } from '../errors.ts';
import { readArticle } from '../pipeline/1-read/read-article.ts';
import type { CapturedArticle } from '../pipeline/1-read/read-capture.ts';
import { slugOf } from '../pipeline/1-read/slug.ts';
import { writeArticle } from '../pipeline/1-read/write-article.ts';
import type { CaptureIo } from '../pipeline/io.ts';
import type { Article } from '../types.ts';
import { copyOf, earlierVersion, newerVersion, slugTaken } from './add-problems.ts';
import { keepCapture, keepEarlier, keepVersion } from './keep-article.ts';
import { KnownArticles, type Relation } from './known-articles.ts';

/** A capture to add: its name and its bytes, from anywhere. */
export interface Capture {
  /** File name or path, as the user gave it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One capture that became, or would become, an article. */
export interface AddedArticle {
  readonly capture: string;
  /** `content/articles/….md` */
  readonly file: string;
  readonly captured: CapturedArticle;
  /** What nobody told: no publication date, no publisher, … */
  readonly needs: readonly string[];
}

/** What was read, and what it is to the articles that are there. */
export interface ReadCapture {
  readonly capture: string;
  readonly captured: CapturedArticle;
  readonly is: Relation['is'];
  /** The article that it is, or is like; `null` for a new one. */
  readonly article: string | null;
}

export interface AddResult {
  readonly added: readonly AddedArticle[];
  /** Captures that are there already, each with the article that has it. */
  readonly known: readonly { readonly capture: string; readonly file: string }[];
  /** Every capture that could be read, in the order given; those with known bytes only on a dry run. */
  readonly read: readonly ReadCapture[];
  readonly problems: readonly Problem[];
}

interface AddOptions {
  readonly dryRun: boolean;
}

/** Adds captures in the order given; a bad one is a problem and never stops the others. */
export async function addCaptures(
  io: CaptureIo,
  captures: readonly Capture[],
  options: AddOptions = { dryRun: false },
): Promise<AddResult> {
  const adding = new Adding(io, options, await readArticles(io), await io.list('content/articles'));
  for (const capture of captures) await adding.add(capture);
  return adding.result;
}

/** What was there, and what has come since. */
class Adding {
  readonly result = {
    added: [] as AddedArticle[],
    known: [] as { capture: string; file: string }[],
    read: [] as ReadCapture[],
    problems: [] as Problem[],
  };
  readonly #bySha = new Map<string, string>();
  readonly #known = new KnownArticles();
  readonly #taken: Set<string>;
  readonly #io: CaptureIo;
  readonly #options: AddOptions;

  constructor(io: CaptureIo, options: AddOptions, articles: readonly Article[], files: readonly string[]) {
    this.#io = io;
    this.#options = options;
    this.#taken = new Set(files.map((file) => file.toLowerCase()));
    for (const article of articles) {
      if (article.capturedSha256) this.#bySha.set(article.capturedSha256, article.file);
      this.#known.put(article);
    }
  }

  async add(capture: Capture): Promise<void> {
    const sha256 = createHash('sha256').update(capture.bytes).digest('hex');
    const same = this.#bySha.get(sha256);
    if (same) this.result.known.push({ capture: capture.name, file: same });
    if (same && !this.#options.dryRun) return;
    const { value, problems } = await this.#io.readCapture(capture.name, capture.bytes);
    this.result.problems.push(...problems);
    if (value && same) this.#report(capture, value, 'known', same);
    else if (value) await this.#place(capture, sha256, value);
  }

  #report({ name }: Capture, captured: CapturedArticle, is: Relation['is'], article: string | null): void {
    this.result.read.push({ capture: name, captured, is, article });
  }

  async #place(capture: Capture, sha256: string, captured: CapturedArticle): Promise<void> {
    const relation = this.#known.relationOf(captured);
    this.#report(capture, captured, relation.is, relation.is === 'new' ? null : relation.article.file);
    if (relation.is === 'known') {
      this.result.known.push({ capture: capture.name, file: relation.article.file });
      return;
    }
    if (relation.is === 'version') return this.#replace(capture, sha256, captured, relation.article);
    if (relation.is === 'earlier') return this.#putBefore(capture, sha256, captured, relation.article);
    if (relation.is === 'copy') this.result.problems.push(copyOf(capture, relation.article));
    const file = this.#freeFile(capture, sha256, captured);
    const text = this.#options.dryRun
      ? writeArticle(captured, `seeds/${sha256}`, sha256)
      : await keepCapture(this.#io, { ...capture, sha256 }, captured, file);
    this.#remember(capture, sha256, captured, file, text);
  }

  /** The newer version takes the article's place and name; the older stays beside it. */
  async #replace(capture: Capture, sha256: string, captured: CapturedArticle, there: Article): Promise<void> {
    const earlier = `content/articles/${there.slug}-earlier-${(there.capturedSha256 ?? sha256).slice(0, 6)}.md`;
    const complete = withWhatIsKnown(captured, there);
    const text = this.#options.dryRun
      ? writeArticle(complete, `seeds/${sha256}`, sha256)
      : await keepVersion(this.#io, { ...capture, sha256 }, complete, { file: there.file, earlier });
    this.result.problems.push(newerVersion(capture, there, earlier, complete.body));
    this.#remember(capture, sha256, complete, there.file, text);
  }

  /** An earlier version stands beside the article, as if it had been there first. */
  async #putBefore(capture: Capture, sha256: string, captured: CapturedArticle, there: Article): Promise<void> {
    const earlier = `content/articles/${there.slug}-earlier-${sha256.slice(0, 6)}.md`;
    const text = this.#options.dryRun
      ? writeArticle(captured, `seeds/${sha256}`, sha256)
      : await keepEarlier(this.#io, { ...capture, sha256 }, captured, { file: there.file, earlier });
    this.result.problems.push(earlierVersion(capture, there, earlier, captured.body));
    this.#remember(capture, sha256, captured, earlier, text);
  }

  #remember(capture: Capture, sha256: string, captured: CapturedArticle, file: string, text: string): void {
    this.#taken.add(file.toLowerCase());
    this.#bySha.set(sha256, file);
    const { value } = readArticle(file, new TextEncoder().encode(text));
    if (value) this.#known.put(value);
    this.result.added.push({ capture: capture.name, file, captured, needs: needsOf(captured) });
  }

  #freeFile(capture: Capture, sha256: string, { title }: CapturedArticle): string {
    const slug = slugOf(title, `article-${sha256.slice(0, 8)}`);
    const wanted = `content/articles/${slug}.md`;
    if (!this.#taken.has(wanted)) return wanted;
    const file = `content/articles/${slug}-${sha256.slice(0, 6)}.md`;
    this.result.problems.push(slugTaken(capture, wanted, file));
    return file;
  }
}

/** Captures in `seeds/` that no article names; what `npm start` adds. */
export async function unnamedCaptures(io: CaptureIo): Promise<readonly Capture[]> {
  const named = new Set((await readArticles(io)).map(({ capture }) => capture));
  const files = (await io.list('seeds')).filter((file) => !named.has(file));
  const captures: Capture[] = [];
  for (const name of files) {
    const bytes = await io.read(name);
    if (bytes) captures.push({ name, bytes });
  }
  return captures;
}

/** Articles that can be read; what is wrong with others is for `check` to say. */
async function readArticles(io: CaptureIo): Promise<readonly Article[]> {
  const articles: Article[] = [];
  for (const file of await io.list('content/articles')) {
    const bytes = file.endsWith('.md') ? await io.read(file) : null;
    const article = bytes ? readArticle(file, bytes).value : null;
    if (article) articles.push(article);
  }
  return articles;
}

/** What a person wrote into the older version holds for the newer one where its page says nothing. */
function withWhatIsKnown(captured: CapturedArticle, there: Article): CapturedArticle {
  return {
    ...captured,
    publisher: captured.publisher ?? there.publisher,
    author: captured.author ?? there.author,
    published: captured.published ?? there.published,
    url: captured.url ?? there.url,
  };
}

/** Fields that the capture says nothing of. */
function needsOf({ hasTitle, published, publisher, url }: CapturedArticle): readonly string[] {
  return [
    ...(hasTitle ? [] : ['title (its first words stand there)']),
    ...(published === null ? ['published (else the build infers what it can)'] : []),
    ...(publisher === null ? ['publisher'] : []),
    ...(url === null ? ['url'] : []),
  ];
}
