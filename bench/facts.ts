import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { english } from '../src/languages/en/index.ts';
import { readArticle } from '../src/pipeline/1-read/read-article.ts';
import { readOneArticle } from '../src/pipeline/read-one-article.ts';
import type { Article } from '../src/types.ts';
import type { Bench } from './bench.ts';

const FOLDER = join(import.meta.dirname, '../content/articles');
const ROUNDS = 100;
/**
 * The engine goes on compiling for hundreds of rounds, the tagger's few functions sooner than our many: after 60
 * rounds ours takes a fifth longer than after 600, from where on more of them change nothing.
 */
const WARM_ROUNDS = 600;
const ARTICLES = 10_000;

/** `npm run bench -- facts`: the whole per-article half beside the tagger's sentences and parts of speech alone. */
export const run: Bench = (_args, say) => {
  const articles = readdirSync(FOLDER)
    .sort()
    .flatMap((name) => readArticle(`content/articles/${name}`, readFileSync(join(FOLDER, name))).value ?? []);
  compareWithTagger(articles, say);
  watchMemory(articles, say);
};

function compareWithTagger(articles: readonly Article[], say: (line: string) => void): void {
  const characters = articles.reduce((sum, { body }) => sum + body.length, 0);
  const tagAll = tagger(articles);
  const readAll = () => articles.reduce((sum, article) => sum + readOneArticle(article, english).mentions.length, 0);
  // In turns too: both run parts of wink-nlp, and what the engine learns from the one it must not have to learn again for the other.
  for (let round = 0; round < WARM_ROUNDS; round += 1) {
    tagAll();
    readAll();
  }
  // In turns, and in time of the processor: what else a busy machine does counts for neither.
  let [taggerMs, oursMs] = [0, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    taggerMs += cpuMs(tagAll);
    oursMs += cpuMs(readAll);
  }
  const perSecond = (spentMs: number) => Math.round((characters * ROUNDS) / spentMs);
  say(`${articles.length} articles, ${characters} characters, ${readAll()} mentions`);
  say(`wink-nlp, sentences and parts of speech  ${perSecond(taggerMs)} thousand characters/s`);
  say(`the whole per-article half               ${perSecond(oursMs)} thousand characters/s`);
  say(`ours takes ${(oursMs / taggerMs).toFixed(2)} times as long`);
}

function tagger(articles: readonly Article[]): () => number {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  return () =>
    articles.reduce((sum, { body }) => {
      const doc = nlp.readDoc(body);
      doc.sentences().out(nlp.its.span);
      return sum + doc.tokens().out(nlp.its.pos).length;
    }, 0);
}

/** The heap after each tenth of the articles, when what can be freed is. */
function watchMemory(articles: readonly Article[], say: (line: string) => void): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  const used: number[] = [];
  for (let index = 0; index < ARTICLES; index += 1) {
    const article = articles[index % articles.length];
    // Every article differs, so that nothing is remembered from one to the next.
    if (article) readOneArticle({ ...article, slug: `${index}`, body: `${article.body}\n\nNo. ${index}.` }, english);
    if ((index + 1) % (ARTICLES / 10) !== 0) continue;
    if (typeof collect === 'function') collect();
    used.push(Math.round(process.memoryUsage().heapUsed / 2 ** 20));
  }
  say(`heap in MiB after each ${ARTICLES / 10} of ${ARTICLES} articles: ${used.join(', ')}`);
}

function cpuMs(work: () => number): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
