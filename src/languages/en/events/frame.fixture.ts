import { splitSentences } from '../sentences.ts';
import { type Frame, markSentences, takeApart, withNames } from './frame.ts';

/** The first sentence of a text, taken apart without times and quotations. */
export function frameOf(text: string): Frame {
  const [span] = splitSentences(text);
  const position = { article: 'test', start: 0, end: text.length };
  const sentence = { index: 0, block: 0, position, text, tokens: span?.tokens ?? [], quotations: [] };
  const [frame] = withNames(takeApart(markSentences([sentence], () => [])));
  if (!frame) throw new Error('Expected a frame for each sentence.');
  return frame;
}
