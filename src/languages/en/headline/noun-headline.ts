import type { Frame } from '../events/frame.ts';
import { nounPhraseAt } from '../grammar/noun-phrases.ts';
import { fitTo } from './fit-words.ts';
import { leftOut } from './left-out.ts';
import { tidy } from './tidy.ts';
import { type HeadlineWord, joined, LONGEST, wordsOf } from './words.ts';

const OPENING = /^(?:the|a|an|these|those|this|that|its|his|her|their|'s|’s|of|newly|latest|recent|another)$/i;
const FEW_WORDS = 3;

/** “Talks with Ukraine in Istanbul”, “Marsh’s death”: a noun with what belongs to it; with its date when it says little else. */
export function nounHeadline(frame: Frame, noun: number, owner: string | null = null): string {
  // The time names the noun itself: “a week ahead of a newly imposed deadline for …”.
  if (frame.masked[noun])
    return tidy(
      joined(
        fitTo(
          wordsOf(frame.tokens, noun, phraseEnd(frame, noun), () => false),
          LONGEST,
        ),
      ),
    );
  const leaveOut = leftOut(frame);
  const bare = phraseWords(frame, noun, (index) => leaveOut(index) || frame.masked[index] === true);
  if (owner) return tidy(`${owner}’s ${joined(fitTo(bare, LONGEST - owner.length))}`);
  const words = bare.length < FEW_WORDS ? withTime(frame, noun) : bare;
  return tidy(joined(fitTo(words, LONGEST)));
}

/** “Attack on Monday”, “May 16 talks”. */
function withTime(frame: Frame, noun: number): readonly HeadlineWord[] {
  const words = phraseWords(frame, noun, () => false);
  let end = phraseEnd(frame, noun);
  const start = end;
  if (frame.tokens[end]?.pos === 'ADP' && frame.masked[end + 1]) end++;
  while (frame.masked[end]) end++;
  return [...words, ...wordsOf(frame.tokens, start, end, () => false)];
}

function phraseWords(frame: Frame, noun: number, leaveOut: (index: number) => boolean): readonly HeadlineWord[] {
  const { tokens } = frame;
  let start = noun;
  while (start > 0 && belongsBefore(frame, start - 1)) start--;
  const end = phraseEnd(frame, noun);
  const words = wordsOf(tokens, start, end, leaveOut);
  let first = 0;
  // “this month’s vote”: the word is the time’s.
  const opensTime = (at: number) => frame.times.some((time) => tokens[time.first] === words[at]?.token);
  while (
    first < words.length - 1 &&
    !opensTime(first) &&
    (OPENING.test(words[first]?.text ?? '') || isImposed(words, first))
  )
    first++;
  return words.slice(first);
}

/** With the task that a deadline or an order sets: “deadline to complete the transaction”. */
function phraseEnd({ tokens, masked }: Frame, noun: number): number {
  const phrase = nounPhraseAt(tokens, masked[noun] ? [] : masked, noun, tokens.length);
  // “After Wednesday’s election the Congress stood at …”
  const near = tokens[noun + 1]?.pos === 'DET' ? Math.min(noun + 1, phrase.end) : phrase.end;
  const of = ofBehindTime({ tokens, masked }, near);
  const end = of < 0 ? near : nounPhraseAt(tokens, masked, of + 1, tokens.length).end;
  const task = tokens[end]?.text === 'to' && /^(?:VERB|AUX)$/.test(tokens[end + 1]?.pos ?? '');
  return task ? nounPhraseAt(tokens, masked, end + 2, tokens.length).end : end;
}

/** Where “of” stands in “the reopening in January of a mine”; −1 where no time stands between. */
function ofBehindTime({ tokens, masked }: Pick<Frame, 'tokens' | 'masked'>, end: number): number {
  let at = tokens[end]?.pos === 'ADP' ? end + 1 : end;
  const time = at;
  while (masked[at]) at++;
  return at > time && tokens[at]?.lower === 'of' ? at : -1;
}

function belongsBefore(frame: Frame, index: number): boolean {
  const token = frame.tokens[index];
  if (!token) return false;
  return (
    /^(?:DET|ADJ|NOUN|PROPN|NUM|SYM)$/.test(token.pos) ||
    /^(?:['’]s|-)$/.test(token.text) ||
    frame.masked[index] === true
  );
}

/** “imposed deadline for an end to hostilities”: how it came about isn't part of its name. */
const isImposed = (words: readonly HeadlineWord[], at: number): boolean =>
  words.length - at > FEW_WORDS &&
  words[at]?.token?.pos === 'ADJ' &&
  /(?:imposed|announced|agreed|planned|reported|proposed|so-called)$/.test(words[at]?.text ?? '');
