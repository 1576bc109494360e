import type { Token } from '../../../types.ts';
import { knownBase, likelyBase } from './known-verbs.ts';
import { partOf } from './tag-classes.ts';
import { baseOfPast } from './verb-forms.ts';

/** “A crowd of several hundred hurled stones.”, “The leader rounded up dozens.”: a sentence in which the tagger found no verb has one. */
export function withLostVerb(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1);
  if (tokens.length < FEWEST || tokens.length > MOST || last?.text !== '.' || tokens.some(isVerb)) return tokens;
  for (let index = 1; index < tokens.length - 1; index++) {
    const token = tokens[index];
    const base = token ? (baseAt(tokens, index, token) ?? presentAt(tokens, index, token)) : null;
    if (!token || base === null) continue;
    return tokens.map((other) => (other === token ? { ...token, pos: 'VERB', lemma: base } : other));
  }
  return tokens;
}

const FEWEST = 4;
const MOST = 60;

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

/** What a past form that the tagger took for a noun or an adjective is of, behind a noun phrase and before what it governs. */
function baseAt(tokens: readonly Token[], index: number, { pos, text, lower }: Token): string | null {
  if ((pos !== 'NOUN' && pos !== 'ADJ') || text !== lower) return null;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  // “Two failed attempts”
  if (before?.pos === 'NUM' && index < 3) return null;
  if (!before || !next || !endsPhrase(tokens, index - 1, before) || !isGoverned(next.pos)) return null;
  if (/[a-z]{3}ed$/.test(lower)) return knownBase(lower) ?? likelyBase(lower);
  // “the leader lost control”, not “a hit song”
  return tokens[index + 2] === undefined ? null : baseOfPast(lower);
}

/** “in the capital” too. */
const endsPhrase = (tokens: readonly Token[], at: number, { pos }: Token): boolean =>
  endsNominal(pos) || (pos === 'ADJ' && tokens[at - 1]?.pos === 'DET' && tokens[at + 2]?.pos === 'DET');

const isNominal = partOf('NOUN', 'PROPN');
const endsNominal = partOf('NOUN', 'PROPN', 'NUM', 'PRON');

const isGoverned = partOf('DET', 'NUM', 'ADP', 'ADV', 'PRON', 'PART', 'NOUN', 'ADJ', 'PROPN', 'SYM');

/** “The House votes Thursday on the bill.”, “Polls open at 7 a.m. Tuesday.”: what is to be on a day, or at an hour. */
function presentAt(tokens: readonly Token[], index: number, { lower, text }: Token): string | null {
  const before = tokens[index - 1];
  if (text !== lower || !before || !isNominal(before.pos) || !isBeforeTime(tokens, index + 1)) return null;
  const isMany = /[a-z]{2}s$/.test(before.lower) && before.lower !== 'police';
  const base = isMany ? lower : (ONE_WHO.exec(lower)?.[1] ?? '');
  return SET_FOR_DAYS.has(base) ? base : null;
}

const ONE_WHO = /^([a-z]{3,})s$/;
const SET_FOR_DAYS = new Set(
  'vote meet open close return visit host play resume start end travel convene gather'.split(' '),
);

function isBeforeTime(tokens: readonly Token[], at: number): boolean {
  const isLed = /^(?:on|at)$/.test(tokens[at]?.lower ?? '');
  const time = tokens[isLed ? at + 1 : at];
  return time !== undefined && (DAYS.test(time.text) || (isLed && time.pos === 'NUM'));
}

const DAYS = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
