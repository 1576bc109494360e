import { parseEdtf } from '../../calendar/edtf.ts';
import type { Figure, Telling } from '../../types.ts';
import type { Claim } from './disagreements.ts';

interface Counted extends Claim {
  readonly figure: Figure;
}

export interface DifferingFigures {
  /** Lower-case head of what is counted. */
  readonly unit: string;
  /** Smallest first. */
  readonly claims: readonly Claim[];
  /** A later figure replaces an earlier one, rather than contradicting it. */
  readonly update: boolean;
}

/** Lengths and ages stand in any sentence: what they count isn't the happening's. */
const LENGTHS = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
  'percent',
  'time',
]);

/** Figures of one unit that can't both be right, where each article gives one only: two of its own may count different things. */
export function figuresThatDiffer(tellings: readonly Telling[]): readonly DifferingFigures[] {
  const counted = tellings.flatMap((telling) =>
    telling.mention.figures.map((figure): Counted => ({ value: figure.asWritten, figure, telling })),
  );
  const byUnit = [...Map.groupBy(counted, ({ figure }) => figure.unit)].sort(([a], [b]) => (a < b ? -1 : 1));
  return byUnit.flatMap(([unit, ofUnit]) => {
    const clear = LENGTHS.has(unit) ? [] : ofUnit.filter((claim) => isOnlyOne(claim, ofUnit));
    const claims = clear.filter((claim) => clear.some((other) => areApart(claim.figure, other.figure)));
    claims.sort((a, b) => a.figure.value - b.figure.value || (a.value < b.value ? -1 : 1));
    return claims.length === 0 ? [] : [{ unit, claims: sayAlike(claims), update: isUpdate(claims) }];
  });
}

function isOnlyOne({ figure, telling }: Counted, others: readonly Counted[]): boolean {
  const own = others.filter((other) => other.telling.mention.article === telling.mention.article);
  return own.every((other) => other.figure.value === figure.value);
}

/** “At least four” and “seven” may both be right; “31” and “28” not. */
function areApart(a: Figure, b: Figure): boolean {
  const [x, y] = [a, b].map(({ value, range }) => range ?? { least: value, most: value });
  if (!x || !y) return false;
  return (x.least ?? -Infinity) > (y.most ?? Infinity) || (y.least ?? -Infinity) > (x.most ?? Infinity);
}

/** “31” and “31 people” are one value, said the shorter way. */
function sayAlike(claims: readonly Counted[]): readonly Claim[] {
  const shortest = new Map<number, string>();
  for (const { figure, value } of claims) {
    const known = shortest.get(figure.value);
    if (known === undefined || value.length < known.length) shortest.set(figure.value, value);
  }
  return claims.map(({ figure, value, telling }) => ({ value: shortest.get(figure.value) ?? value, telling }));
}

/** A toll that rises from report to report, or that one report says it has revised. */
function isUpdate(claims: readonly Counted[]): boolean {
  const revised = new Set(claims.filter(({ figure }) => figure.revised).map(({ figure }) => figure.value));
  const others = claims.filter(({ figure }) => !revised.has(figure.value));
  if (revised.size === 1 && new Set(others.map(({ figure }) => figure.value)).size === 1) return true;
  return claims.every((a) => claims.every((b) => a.figure.value >= b.figure.value || isEarlier(a.telling, b.telling)));
}

function isEarlier(a: Telling, b: Telling): boolean {
  const [x, y] = [a, b].map(({ reported }) => (reported ? parseEdtf(reported) : null));
  return x?.last != null && y?.first != null && x.last < y.first;
}
