import { expect, it } from 'vitest';
import { find } from '../../../../test/support/read-times.ts';

it.each([
  ['The grant pays $4 million over 10 years.', '10 years'],
  ['The siege lasted over 10 years.', 'over 10 years'],
  ['He left well over 10 years ago.', 'over 10 years ago'],
  ['In the nine months ended June, sales fell.', 'the nine months'],
  ['The Hundred Days Offensive began.', 'Hundred Days'],
  ['On the nine day march he fell ill.', 'nine day'],
])('%j has the words %j', (text, words) => expect(find(text)[0]?.text).toBe(words));
