import type { Token } from '../../../types.ts';
import { isTitle } from '../word-lists.ts';
import { COUNTRY_BY_ADJECTIVE, COUNTRY_BY_NAME } from './data/countries.ts';

/** Lower-case titles before a name: “foreign minister Wang Yi”, “the president, …” not. */
export function titlesBefore(tokens: readonly Token[], start: number): string[] {
  const titles: string[] = [];
  for (let index = start - 1; index >= Math.max(0, start - 4); index--) {
    if (!isTitle(tokens[index])) break;
    titles.unshift(tokens[index]?.lower ?? '');
  }
  return titles;
}

/** The country whose adjective stands before a name and its titles: “Russian foreign minister”. */
export function adjectiveBefore(tokens: readonly Token[], start: number): string | null {
  for (let index = start - 1; index >= Math.max(0, start - 5); index--) {
    const token = tokens[index];
    if (!token) return null;
    const country =
      token.text === token.lower ? null : (COUNTRY_BY_ADJECTIVE.get(token.text) ?? COUNTRY_BY_NAME.get(token.text));
    if (country) return country;
    if (!isTitle(token) && token.text !== "'s" && token.text !== '’s') return null;
  }
  return null;
}

const PORTFOLIOS =
  /^(?:State|Defense|Defence|Commerce|Energy|Education|Health|Labor|Labour|Transportation|Treasury|Agriculture|Homeland|Security)$/;

/** “Secretary of State Antony Blinken”: past the portfolio to the name. */
export function afterPortfolio(tokens: readonly Token[], start: number, end: number): number {
  if (start < 2 || tokens[start - 1]?.text !== 'of') return start;
  if (!/^(?:secretary|minister)$/i.test(tokens[start - 2]?.text ?? '')) return start;
  let from = start;
  while (from < end - 1 && PORTFOLIOS.test(tokens[from]?.text ?? '')) from++;
  return from;
}
