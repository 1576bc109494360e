import type { Actor } from '../../../types.ts';
import type { Cast } from '../actors/cast.ts';
import type { Frame } from '../events/frame.ts';
import { readClauses } from '../grammar/clauses.ts';
import { fitTo } from './fit-words.ts';
import { stopAtClause } from './stop-at-clause.ts';
import { capital } from './tidy.ts';
import { trimEnd } from './trim-end.ts';
import { type HeadlineWord, joined, LONGEST, lengthOf, wordsOf } from './words.ts';

const ENOUGH = 24;
const LEAST_WORDS = 3;

/** “Marsh: “We need a longer pier””; `null` when the speech is too short to quote. */
export function quoteHeadline(
  frame: Frame,
  speaker: Actor | null,
  cast: Cast,
  speech: Frame['speech'][number],
): string | null {
  const sentences = sentencesOf(frame, speech.first, speech.last).filter((words) => words.length >= LEAST_WORDS);
  const [first] = sentences;
  if (!first) return null;
  const name = speaker ? nameFor(speaker, cast) : 'Statement';
  const room = (of: string) => LONGEST - of.length - 4;
  const whole = sentences.find((words) => lengthOf(words) <= room(name));
  if (whole) return quoted(name, whole);
  const short = surnameOf(name, speaker);
  if (lengthOf(first) <= room(short)) return quoted(short, first);
  let verbless: readonly HeadlineWord[] | null = null;
  for (const words of sentences)
    for (const cut of cutsOf(mainClauseOf(frame, words), room(name))) {
      if (cut.length < LEAST_WORDS) continue;
      if (cut.some(({ token }) => isVerb(token?.pos))) return quoted(name, cut);
      verbless ??= cut;
    }
  return verbless && quoted(name, verbless);
}

/** Up to a remark, else as much as fits, else what there is room for. */
function* cutsOf(words: readonly HeadlineWord[], room: number): Generator<readonly HeadlineWord[]> {
  if (lengthOf(words) > room) yield fitTo(stopAtClause(words, ENOUGH), room);
  yield fitTo(words, room);
  const fitting = words.findIndex((_, index) => lengthOf(words.slice(0, index + 1)) > room);
  if (fitting > 0) yield trimEnd(words.slice(0, fitting));
}

const isVerb = (pos: string | undefined): boolean => pos === 'VERB' || pos === 'AUX';

const quoted = (name: string, words: readonly HeadlineWord[]): string =>
  `${capital(name)}: “${capital(joined(words).replace(/[“”"]/g, ''))}”`;

/** As the article names them, without titles; groups as written. */
export function nameFor(actor: Actor, cast: Cast): string {
  return actor.type === 'group' ? actor.asWritten : cast.shortName(actor.name);
}

const surnameOf = (name: string, speaker: Actor | null): string =>
  speaker?.type === 'person' ? (name.split(' ').pop() ?? name) : name;

/** A question mark stays, other final marks go. */
function sentencesOf(frame: Frame, first: number, last: number): readonly (readonly HeadlineWord[])[] {
  const sentences: HeadlineWord[][] = [[]];
  for (const word of wordsOf(frame.tokens, first, last, () => false)) {
    const current = sentences[sentences.length - 1] ?? [];
    if (word.text === '.' || word.text === '!' || word.text === '?') {
      if (word.text === '?') current.push(word);
      sentences.push([]);
    } else current.push(word);
  }
  return sentences.map((words) => dropEnds(words));
}

function dropEnds(words: readonly HeadlineWord[]): readonly HeadlineWord[] {
  const end = words.findLastIndex((word) => !/^[,;:—–"“”-]+$/.test(word.text));
  return words.slice(0, end + 1);
}

/** “If this is a signal, then Ukraine confirms …” is about what Ukraine confirms. */
function mainClauseOf(frame: Frame, words: readonly HeadlineWord[]): readonly HeadlineWord[] {
  if (!/^(?:if|when|while|although|though|as|since|because|after|before)$/i.test(words[0]?.text ?? '')) return words;
  const tokens = words.flatMap((word) => (word.token ? [word.token] : []));
  const none = tokens.map(() => false);
  const main = readClauses(tokens, none, none).clauses.find((clause) => clause.role === 'main');
  const start = main?.subject?.start ?? 0;
  return frame.tokens.length > 0 && start > 0 && words.length - start >= LEAST_WORDS ? words.slice(start) : words;
}
