import type { Sentence, TimeExpression, Token } from '../../../types.ts';
import { ORGANISATION_WORDS, PLACE_WORDS } from '../actors/data/organisations.ts';
import type { FoundName } from '../actors/found-name.ts';
import { findNames } from '../actors/names.ts';
import { type ClauseTree, readClauses } from '../grammar/clauses.ts';
import { joinTokens } from '../grammar/join-tokens.ts';
import { retag } from '../grammar/retag.ts';
import { type SaidAside, saidAside } from '../grammar/said-aside.ts';
import { nameVerbLike } from '../grammar/verb-like-names.ts';
import { listsOf } from '../word-lists.ts';
import { lengthAhead } from './length-ahead.ts';
import { lengthBeforeClause } from './length-before-clause.ts';
import { PAPERS } from './roles-of-time.ts';

/** A time expression of a sentence, in tokens. `last` is excluded. */
export interface FrameTime {
  /** Index in the article. */
  readonly index: number;
  readonly expression: TimeExpression;
  readonly first: number;
  readonly last: number;
  readonly datable: boolean;
}

/** A sentence taken apart into clauses, before anybody in it is known by name. */
export interface Parsed {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly tree: ClauseTree;
  readonly times: readonly FrameTime[];
  /** Quotations that are speech rather than single words in quotation marks; token indexes, marks excluded. */
  readonly speech: readonly { readonly first: number; readonly last: number }[];
  readonly masked: readonly boolean[];
  /** “, Ann Hay said,” between a subject and its verb, past which the clauses are read. */
  readonly aside: SaidAside | null;
}

/** A sentence taken apart: what every rule about mentions looks at. */
export interface Frame extends Parsed {
  readonly names: readonly FoundName[];
}

const SHORTEST_SPEECH_WORDS = 5;

/**
 * Sentences before their clauses are read. Each step goes through all of them before the next begins: every one runs faster
 * by itself.
 */
export function markSentences(
  sentences: readonly Sentence[],
  timesOf: (sentence: Sentence) => readonly FrameTimeSource[],
): readonly Marked[] {
  const words = nameVerbLike(sentences.map(joinedWords)).map(retag);
  return sentences.map((sentence, index) => markUp(sentence, words[index] ?? [], timesOf(sentence)));
}

/** Sentences taken apart. */
export const takeApart = (sentences: readonly Marked[]): readonly Parsed[] =>
  sentences
    .map((marked) => ({ marked, tree: treeOf(marked) }))
    .map(({ marked, tree }) => {
      const { sentence, tokens, speech, masked, aside } = marked;
      return { sentence, tokens, tree, times: timesIn(marked, tree), speech, masked, aside };
    });

export const treeOf = ({ tokens, skip, masked }: Marked): ClauseTree => readClauses(tokens, skip, masked);

/** Its times, as far as its clauses decide what they are. */
export const timesIn = ({ tokens, times }: Marked, tree: ClauseTree): readonly FrameTime[] =>
  times.map((time) => lengthAhead(tokens, tree, time, times.length === 1));

/** The same with the names they hold. */
export const withNames = (parsed: readonly Parsed[]): readonly Frame[] =>
  parsed.map(({ sentence, tokens, tree, times, speech, masked, aside }) => ({
    sentence,
    tokens,
    tree,
    times,
    names: findNames(tokens, masked),
    speech,
    masked,
    aside,
  }));

/** The words of a sentence as rules take them. */
const joinedWords = (sentence: Sentence): readonly Token[] =>
  joinTokens(withDashes(sentence.text, withoutTickers(sentence)), sentence.text);

/** “overlap is small - it sold its brand - so …”: a hyphen between spaces is a dash. */
function withDashes(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!text.includes(' - ')) return tokens;
  const isDash = (token: Token, index: number) =>
    token.text === '-' && (tokens[index - 1]?.end ?? 0) < token.start && (tokens[index + 1]?.start ?? 0) > token.end;
  return tokens.map((token, index) =>
    isDash(token, index) ? { ...token, text: '–', lower: '–', lists: listsOf('–') } : token,
  );
}

/** A sentence whose times and quotations are found in its tokens; the clauses are read past what `skip` marks. */
export interface Marked extends Omit<Parsed, 'tree'> {
  readonly skip: readonly boolean[];
}

function markUp(sentence: Sentence, tokens: readonly Token[], sources: readonly FrameTimeSource[]): Marked {
  const dateline = datelineEnd(tokens);
  const times = sources
    .map((source) => lengthBeforeClause(tokens, inTokens(tokens, source)))
    .filter(({ first }) => first >= dateline);
  // “the 54-year-old bureaucrat”, “a 30-day truce”: a bare length is part of its noun phrase.
  const hiding = times.filter(
    (time) =>
      time.datable ||
      time.expression.type !== 'DURATION' ||
      isDistance(tokens[time.last]) ||
      tokens[time.first - 1]?.lower === 'within',
  );
  const masked = marked(tokens.length, [{ first: 0, last: dateline }, ...hiding]);
  const speech = findSpeech(sentence, tokens);
  const quoted = speech.map(({ first, last }) => ({ first: first - 1, last: last + 1 }));
  const aside = speech.length === 0 ? saidAside(tokens, masked) : null;
  const beside = aside ? [{ first: aside.start, last: aside.end }] : [];
  const skip = marked(tokens.length, [{ first: 0, last: dateline }, ...quoted, ...beside]);
  return { sentence, tokens, times, speech, masked, skip, aside };
}

/** “Six days after launch, …”: a length that only says when. */
const isDistance = (next: Token | undefined): boolean => /^(?:after|before)$/.test(next?.text ?? '');

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** By their length: most sentences have nothing to mark, and sentences are short. */
const UNMARKED: (readonly boolean[])[] = [];

function unmarked(length: number): readonly boolean[] {
  UNMARKED[length] ??= new Array<boolean>(length).fill(false);
  return UNMARKED[length];
}

/** Which tokens lie in one of some stretches; `last` is excluded. */
function marked(length: number, stretches: readonly Stretch[]): readonly boolean[] {
  if (!stretches.some(({ first, last }) => last > first)) return unmarked(length);
  const marks = new Array<boolean>(length).fill(false);
  for (const { first, last } of stretches) marks.fill(true, Math.max(0, first), Math.max(0, last));
  return marks;
}

/** “(BAX.N)”, “(NASDAQ: BAX)” say under which sign a company is listed. */
function withoutTickers({ text: whole, tokens }: Sentence): readonly Token[] {
  if (!whole.includes('(')) return tokens;
  const hidden = new Set<number>();
  for (const [open, { text }] of tokens.entries()) {
    if (text !== '(') continue;
    const close = tokens.findIndex((token, index) => index > open && index <= open + 6 && token.text === ')');
    const inside = tokens.slice(open + 1, close);
    const marked = inside.some((token) => /^[.:]$/.test(token.text) || /^[A-Z\d]+[a-z]?[.:][A-Z]+$/.test(token.text));
    if (close > open && marked && inside.every((token) => /^[A-Z\d.:]+[a-z]?(?:\.[A-Z]+)?$/.test(token.text)))
      for (let index = open; index <= linkEnd(tokens, close); index += 1) hidden.add(index);
  }
  return hidden.size === 0 ? tokens : tokens.filter((_, index) => !hidden.has(index));
}

/** “, opens new tab”: what a page reads out behind a link. */
const linkEnd = (tokens: readonly Token[], close: number): number => {
  const next = tokens.slice(close + 1, close + 5).map(({ text }) => text);
  return next.join(' ').startsWith(', opens new tab') ? close + 4 : close;
};

const MONTH = /^(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)/;

/** Tokens of “June 21 (Newsline) -” and “(Newsline)”: an agency before the report, without a town. */
function agencyEnd(tokens: readonly Token[]): number {
  let open = 0;
  while (open < 4 && tokens[open]?.text !== '(') open++;
  if (open === 4) return 0;
  const close = tokens.slice(0, open + 5).findIndex(({ text }) => text === ')');
  if (close < open + 2 || !tokens.slice(open + 1, close).every(({ text }) => /^\p{Lu}/u.test(text))) return 0;
  const isDay = MONTH.test(tokens[0]?.text ?? '') && tokens[open - 1]?.pos === 'NUM';
  const isDash = /^(?:[—–-]|--)$/.test(tokens[close + 1]?.text ?? '');
  return (open === 0 || isDay) && (isDash || open === 0) ? close + (isDash ? 2 : 1) : 0;
}

/** Tokens of “KYIV, Ukraine (AP) —” at the start of a sentence. */
function datelineEnd(tokens: readonly Token[]): number {
  const agency = agencyEnd(tokens);
  if (agency > 0) return agency;
  const first = tokens[0]?.text ?? '';
  if (first.length < 3 || first !== first.toUpperCase() || !/^\p{Lu}/u.test(first)) return 0;
  if (tokens[1]?.text === ':' && /^[A-Z]{4,}$/.test(first)) return 2;
  const end = tokens.slice(0, 14).findIndex((token) => /^[—–]$|^--$|^-$/.test(token.text) && token.pos !== 'X');
  if (end < 1) return 0;
  const dash = tokens[end];
  const spaced = dash && (tokens[end - 1]?.end ?? 0) < dash.start;
  return spaced && tokens.slice(0, end).every((token) => token.pos !== 'VERB' && token.pos !== 'AUX') ? end + 1 : 0;
}

/** A time expression with its index in the article. */
export interface FrameTimeSource {
  readonly index: number;
  readonly expression: TimeExpression;
}

function inTokens(tokens: readonly Token[], { index, expression }: FrameTimeSource): FrameTime {
  let first = tokens.findIndex((token) => token.end > expression.start);
  if (first < 0) first = tokens.length;
  let last = first;
  while (last < tokens.length && (tokens[last]?.start ?? 0) < expression.end) last++;
  const datable = isDatable(expression) && !isInName(tokens, first, last) && !isLasting(tokens[first - 1], expression);
  return { index, expression, first, last, datable };
}

/** “will strike for five days before Christmas”: how long, not when. */
const isLasting = (before: Token | undefined, { form, text }: TimeExpression): boolean =>
  before?.lower === 'for' && form.kind === 'shift' && /^(?:\d|\w+ \w+ before)/.test(text);

/** “the March 15 Movement”, “the Sept. 11 Memorial”: a day that a name begins with. */
const isInName = (tokens: readonly Token[], first: number, last: number): boolean =>
  (tokens[first - 1]?.lower === 'of' && OF_A_YEAR.has(tokens[first - 2]?.text ?? '')) ||
  (/^(?:the|an?)$/i.test(tokens[first - 1]?.text ?? '') &&
    tokens[last]?.pos === 'PROPN' &&
    !tokens.slice(last, last + 4).some(({ text }) => PAPERS.has(text)) &&
    (ORGANISATION_WORDS.has(tokens[last]?.text ?? '') ||
      PLACE_WORDS.has(tokens[last]?.text ?? '') ||
      NAMED_FOR_A_DAY.test(tokens[last]?.text ?? '')));

/** “the Labor Act of 1947”: its name. */
const OF_A_YEAR = new Set(
  'Act Acts Law Treaty Code Constitution Statute Ordinance Convention Charter Regulations Rules'.split(' '),
);

const NAMED_FOR_A_DAY = /^(?:Memorial|Revolution|Brigades?|Martyrs?|Campaign|Uprising|Monument|Medal|Prize|Campus)$/;

/** Whether an expression can give a mention its date: no bare lengths, sets, eras or vague words. */
export function isDatable({ form, type, relation }: TimeExpression): boolean {
  if (type === 'SET' || form.kind === 'set' || form.kind === 'vague' || form.kind === 'era') return false;
  if (form.kind === 'duration') return form.anchor !== undefined && form.lastingNow !== true;
  if (form.kind === 'calendar' && form.century !== undefined) return relation !== null;
  if (form.kind === 'clock') return form.of !== null;
  return true;
}

function findSpeech(sentence: Sentence, tokens: readonly Token[]): Frame['speech'] {
  if (sentence.quotations.length === 0) return [];
  return sentence.quotations.flatMap((quotation) => {
    const first = tokens.findIndex((token) => token.start >= quotation.start);
    if (first < 0) return [];
    let last = first;
    while (last < tokens.length && (tokens[last]?.end ?? 0) <= quotation.end) last++;
    const words = tokens.slice(first, last).filter((token) => token.pos !== 'PUNCT');
    const governed = /^(?:ADP|DET|ADJ|PART|SCONJ)$/.test(tokens[first - 2]?.pos ?? 'X');
    const clausal = words.length >= 3 && words.some((word) => word.pos === 'AUX' || word.pos === 'PRON');
    // “moved there “to give her sons a better life””
    if (tokens[first]?.text === 'to' && tokens[first + 1]?.pos === 'VERB') return [];
    // “No,” he said
    const answers = first === 1 && /^[,?!]$/.test(tokens[last - 1]?.text ?? '');
    const spoken = answers || words.length >= SHORTEST_SPEECH_WORDS + (governed ? 4 : 0) || (clausal && !governed);
    return spoken ? [{ first, last }] : [];
  });
}
