import type { Token } from '../../../types.ts';
import { isTitle } from '../word-lists.ts';
import { isGivenName } from './data/given-names.ts';
import { ORGANISATION_WORDS } from './data/organisations.ts';
import type { FoundName } from './found-name.ts';
import { nationOf } from './nation-of.ts';
import { readRun } from './read-run.ts';

/** “Apple CEO Tim Cook” names a company and a person. */
export function splitRun(tokens: readonly Token[], start: number, end: number): readonly FoundName[] {
  if (isSeat(tokens, start) || isRank(tokens, start, end)) return [];
  const at = innerTitle(tokens, start, end);
  if (at === null) return readRun(tokens, start, end);
  return [...readRun(tokens, start, at), ...readRun(tokens, at, end)];
}

/** “Sen. Ann Hay, R-Ohio”: a party and a seat, which name nobody. */
const isSeat = (tokens: readonly Token[], start: number): boolean => {
  if (start === 0) return false;
  const [comma, party, dash] = [tokens[start - 1], tokens[start], tokens[start + 1]];
  if (comma?.text !== ',' && comma?.text !== '(') return false;
  const tag = dash?.text === '-' && dash.start === party?.end ? `${party.text}-` : (party?.text ?? '');
  return /^(?:R|D|I|L|G|DFL|GOP|Ind|Lab|Con)-/.test(tag);
};

/** “a Category 3 hurricane”, “Phase 2”. */
const isRank = (tokens: readonly Token[], start: number, end: number): boolean =>
  end - start === 1 && RANKED.has(tokens[start]?.text ?? '') && /^(?:\d+|[IVX]+)$/.test(tokens[end]?.text ?? '');

const RANKED = new Set('Category Phase Level Tier Stage Section Article Chapter Page Table Figure Appendix'.split(' '));

/** Where a title stands inside a run, with names before and after it. */
function innerTitle(tokens: readonly Token[], start: number, end: number): number | null {
  if (end - start < 3 || ORGANISATION_WORDS.has(tokens[end - 1]?.text ?? '')) return null;
  for (let index = start + 1; index < end - 1; index++) {
    const before = tokens[index - 1];
    const ofState = index === start + 1 && before?.text === 'State';
    if (ofState || !isTitle(tokens[index]) || isTitle(before) || nationOf(before)) continue;
    if (!isWithinMarks(tokens, index)) return isGivenName(before?.text ?? '') ? null : index;
  }
  return null;
}

/** “Walter “The Clerk” Moss”: no clerk, but called so. */
const isWithinMarks = (tokens: readonly Token[], index: number): boolean =>
  MARKS.has(tokens[index - 1]?.text ?? '') || MARKS.has(tokens[index - 2]?.text ?? '');

const MARKS = new Set(['"', '“', '‘']);
