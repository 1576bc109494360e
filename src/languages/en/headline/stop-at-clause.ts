import type { Token } from '../../../types.ts';
import type { HeadlineWord } from './words.ts';

const ENOUGH = 30;

/** Up to the first comma that opens a side remark, once enough is said (in characters). */
export function stopAtClause(words: readonly HeadlineWord[], enough = ENOUGH): readonly HeadlineWord[] {
  let length = 0;
  for (let index = 0; index < words.length; index++) {
    const text = words[index]?.text ?? '';
    length += text.length + 1;
    if (text.length > 1 || !STOPS.has(text)) continue;
    const next = words[index + 1];
    const after = next && /^["“”]$/.test(next.text) ? words[index + 2] : next;
    if (isBeforeNoun(words, index)) continue;
    const stop = text !== ',' || (after && opensRemark(after.text.toLowerCase(), after.token?.pos));
    if (stop && (length > enough || after?.token?.pos !== 'CCONJ'))
      return words.slice(0, after === next ? index : index + 2);
  }
  return words;
}

/** “a critical, but rare, flaw”: the noun has yet to come. */
const isBeforeNoun = (words: readonly HeadlineWord[], comma: number): boolean =>
  words[comma]?.text === ',' &&
  words[comma - 1]?.token?.pos === 'ADJ' &&
  words[comma - 2]?.token?.pos === 'DET' &&
  /^(?:but|yet|though|albeit|if)$/.test(words[comma + 1]?.text ?? '');

const STOPS = new Set([',', ';', '—', '–', ':']);

/** “, including Hull”, “, which it denies”, “, killing two”. */
export const opensRemark = (word: string, pos: Token['pos'] | undefined): boolean =>
  REMARKS.has(word) || (pos === 'VERB' && word.endsWith('ing'));

const REMARKS = new Set(
  `who which whose that where while although though but yet as after before when with including according apart albeit suggesting
  a an the one just its his her their in amid having`.split(/\s+/),
);
