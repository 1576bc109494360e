import type { Token } from '../../../types.ts';

/** “52” of “Ann Lee, 52, and her son”: how old somebody is, between commas. */
export const isAge = (tokens: readonly Token[], at: number): boolean =>
  /^\d{1,3}$/.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.text === ',' &&
  tokens[at + 1]?.text === ',' &&
  /^(?:PROPN|NOUN)$/.test(tokens[at - 2]?.pos ?? '');
