/**
 * Merges the gold mentions of an ECB+ file by our own rules, without its topics:
 * `npm run --silent bench -- merge-ecb ecb-dev.json.gz > predictions.json`.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { mergeWords } from '../src/languages/en/events/merge-words.ts';
import { mergeMentions } from '../src/pipeline/7-merge/merge-mentions.ts';
import type { Actor, DatedMention } from '../src/types.ts';
import type { Bench } from './bench.ts';

interface EcbMention {
  readonly mention_id: string;
  readonly doc_id: string;
  readonly sent_id: number;
  readonly tokens_number: readonly number[];
  readonly tokens_str: string;
  readonly mention_head_lemma: string;
  readonly mention_head_pos: string;
  readonly mention_context: readonly string[];
}

const STOP = new Set(
  `a an the of in on at by for to from with as and or but if than then that this these those it its he she they his her their
  is are was were be been being has have had do does did will would can could may might must shall should not no n't 's
  who which what when where there here i you we us our your my me him them up out over after before about into also said say
  says more most one two new year day time just so such only some any all other`.split(/\s+/),
);

export function readEcb(path: string): readonly EcbMention[] {
  const bytes = readFileSync(path);
  const parsed: readonly EcbMention[] = JSON.parse((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  return parsed;
}

/** From the token after the last full stop to the next one. */
function sentenceAround(mention: EcbMention): readonly [number, number] {
  const { mention_context: tokens, tokens_number: at } = mention;
  const stops = (token: string | undefined) => token === '.' || token === '!' || token === '?';
  let start = at[0] ?? 0;
  let end = at.at(-1) ?? 0;
  while (start > 0 && !stops(tokens[start - 1])) start -= 1;
  while (end < tokens.length && !stops(tokens[end])) end += 1;
  return [start, end + 1];
}

const isContent = (token: string) => token.length > 2 && /^[\p{L}\d]/u.test(token) && !STOP.has(token.toLowerCase());

/** A crude stem: these texts come without lemmas for the words around a mention. */
const stem = (token: string) => token.toLowerCase().replace(/(?:'s|ies|es|s|ed|ing)$/u, '');

function namesIn(tokens: readonly string[]): readonly string[] {
  const names: string[] = [];
  let run: string[] = [];
  for (const token of [...tokens, '.']) {
    if (/^\p{Lu}[\p{L}’'-]+$/u.test(token) && !STOP.has(token.toLowerCase())) run.push(token);
    else {
      if (run.length > 0) names.push(run.join(' '));
      run = [];
    }
  }
  return names;
}

const SAYING = new Set(['say', 'tell', 'add', 'state', 'claim', 'report', 'explain', 'note', 'argue', 'insist']);

/** The name next to a verb of saying, before it or after it. */
function speakerOf(lemma: string, before: readonly string[], after: readonly string[]): Actor | null {
  if (!SAYING.has(lemma)) return null;
  const name = namesIn(before.slice(-8)).at(-1) ?? namesIn(after.slice(0, 6))[0];
  return name ? { name, type: 'person', asWritten: name } : null;
}

export function toMention(ecb: EcbMention, index: number): DatedMention {
  const [start, end] = sentenceAround(ecb);
  const tokens = ecb.mention_context.slice(start, end);
  const quote = tokens.join(' ');
  const first = (ecb.tokens_number[0] ?? 0) - start;
  const offset = tokens.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
  const lemma = ecb.mention_head_lemma.toLowerCase();
  const actors = namesIn(tokens).map((name) => ({ name, type: 'person' as const, asWritten: name }));
  return {
    index,
    article: ecb.doc_id,
    sentence: start,
    position: { article: ecb.doc_id, start, end },
    quote,
    trigger: {
      lemma,
      text: ecb.tokens_str,
      noun: ecb.mention_head_pos !== 'VERB',
      start: offset,
      end: offset + ecb.tokens_str.length,
    },
    kind: SAYING.has(lemma) ? 'statement' : 'other',
    status: SAYING.has(lemma) ? 'statement' : 'occurred',
    speaker: speakerOf(lemma, tokens.slice(0, first), tokens.slice(first + ecb.tokens_number.length)),
    negated: false,
    contested: false,
    begins: null,
    actors,
    place: null,
    figures: [],
    time: { from: 'publication', reason: 'lead' },
    headline: quote,
    confidence: 1,
    reasons: [],
    words: [...new Set(tokens.filter(isContent).map(stem))],
    prominence: 'body',
    dateAsTold: null,
    date: null,
    timeWords: null,
    dayTold: { weekday: null, monthAndDay: null },
  };
}

export const run: Bench = ([path], say) => {
  if (!path) throw new Error('expected a file of ECB+ mentions');
  const gold = readEcb(path);
  const { groups } = mergeMentions(gold.map(toMention), () => mergeWords);
  const events = groups.flatMap(({ mentions }, event) =>
    mentions.map((mention) => [gold[mention]?.mention_id ?? '', event] as const),
  );
  say(JSON.stringify(Object.fromEntries(events)));
};
