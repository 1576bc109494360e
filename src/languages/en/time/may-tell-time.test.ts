import { describe, expect, it } from 'vitest';
import { splitSentences } from '../sentences.ts';
import { findTimes } from './find-times.ts';
import { mayTellTime } from './may-tell-time.ts';

const tokensOf = (text: string) => splitSentences(text).flatMap(({ tokens }) => tokens);

describe('the words of a sentence', () => {
  it.each([
    'The harbour board said that the pier would close.',
    '“We can wait,” she said, and the vote of the board – in the dark – went on.',
    'Workers on the island, who left a port, will sue.',
  ])('%j show that it tells no time', (text) => {
    expect(mayTellTime(tokensOf(text))).toBe(false);
  });

  it.each([
    ['The pier closed yesterday.', ['yesterday']],
    ['The pier closed in mid-May.', ['mid-May']],
    ['It reopens in the last week of June, at 10am.', ['the last week of June', '10am']],
    ['The ferry sank twenty-three years ago.', ['twenty-three years ago']],
    ['The vote of 3/4/2021 was void.', ['3/4/2021']],
    ['It was built in the ’90s.', ['the ’90s']],
    ['MONDAY’S hearing was put off.', ['MONDAY']],
    ['By 8:30 some 600 men of 12 mills, 1,954 of them new since 1954, cannot leave.', ['8:30', '1954']],
    ['The café’s 150th year ended in ’89, the naïve mayor’s third term on 12 May 20245.', ['’89', '12 May']],
  ])('%j are read for its times, with the tagger’s words or without', (text, times) => {
    const found = (tokens = tokensOf(text)) =>
      findTimes([{ text, tokens, index: 0, quotations: [] }]).map((expression) => expression.text);
    expect(found()).toEqual(times);
    expect(found([])).toEqual(times);
  });
});
