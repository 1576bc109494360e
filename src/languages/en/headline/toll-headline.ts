import type { Token } from '../../../types.ts';
import type { Frame } from '../events/frame.ts';
import { growsAsToll } from '../events/toll-verbs.ts';
import { tidy } from './tidy.ts';
import { trimEnd } from './trim-end.ts';
import { joined, LONGEST, wordsOf } from './words.ts';

/** How far the verb stands from “toll”, in tokens. */
const REACH = 12;
const CAUSES = new Set(['result', 'leave', 'cause', 'bring', 'have']);

/** “Death toll from the strikes on Kyiv rises to 31”; `null` where no toll is told with its number. `toll` is its token. */
export function tollHeadline(frame: Frame): { readonly headline: string; readonly toll: number } | null {
  const { tokens } = frame;
  const toll = tokens.findIndex(
    ({ lemma }, index) => lemma === 'toll' && index > 0 && tokens[index - 1]?.lemma === 'death',
  );
  if (toll < 0) return null;
  const verb = tokens.findIndex(({ lemma }, index) => index > toll && index <= toll + REACH && growsAsToll(lemma));
  const number = tokens.findIndex(
    ({ pos, text }, index) => index > verb && index <= verb + 4 && pos === 'NUM' && /\d|^\p{Ll}/u.test(text),
  );
  if (verb < 0 || number < 0) return null;
  const grown = present(tokens, verb, number);
  const cause = ownPhrase(frame, toll, verb) ?? causeBefore(frame, toll);
  const headline = tidy(`Death toll${cause ? ` ${cause}` : ''} ${grown}`);
  return { headline: headline.length <= LONGEST ? headline : tidy(`Death toll ${grown}`), toll };
}

function present(tokens: readonly Token[], verb: number, number: number): string {
  const lemma = tokens[verb]?.lemma ?? 'rise';
  const form = /(?:ch|s|sh|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const between = tokens.slice(verb + 1, number + 1).map(({ text }) => text);
  return [form, ...between].join(' ');
}

/** “from the storm”, “in the floods”: right behind the toll. */
function ownPhrase(frame: Frame, toll: number, verb: number): string | null {
  const next = frame.tokens[toll + 1];
  if (!next || !/^(?:from|in|of)$/.test(next.lemma)) return null;
  const words = wordsOf(
    frame.tokens,
    toll + 1,
    verb,
    (index) => frame.masked[index] === true || frame.tokens[index]?.pos === 'AUX',
  );
  return joined(trimEnd(words)) || null;
}

/** “recent strikes on Kyiv resulting in a death toll …”: what brought it, before the verb. */
function causeBefore(frame: Frame, toll: number): string | null {
  const { tokens } = frame;
  let verb = toll - 1;
  while (verb > 0 && toll - verb < 7 && !CAUSES.has(tokens[verb]?.lemma ?? '')) verb -= 1;
  if (!CAUSES.has(tokens[verb]?.lemma ?? '')) return null;
  let start = verb;
  while (
    start > 0 &&
    /^(?:NOUN|PROPN|ADJ|ADP|DET|NUM)$/.test(tokens[start - 1]?.pos ?? '') &&
    !/^(?:with|as|after|by)$/.test(tokens[start - 1]?.lemma ?? '')
  )
    start -= 1;
  while (start < verb && /^(?:recent|latest|the|a|an|its|their)$/.test(tokens[start]?.lemma ?? '')) start += 1;
  return start < verb ? `from ${joined(wordsOf(tokens, start, verb, () => false))}` : null;
}
