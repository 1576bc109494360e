import type { MergeWords } from '../../language.ts';
import type { Telling } from '../../types.ts';
import { foldName } from '../7-merge/names.ts';
import type { Claim } from './disagreements.ts';

/**
 * Places of which neither can hold the other: “Kyiv” agrees with “Kyiv region” and with “Ukraine”, and with
 * any country of which nobody knows whether it lies there.
 */
export function placesThatDiffer(tellings: readonly Telling[], countryOf: MergeWords['countryOf']): readonly Claim[] {
  const claims = tellings.flatMap((telling): readonly Claim[] => {
    const { place, status } = telling.mention;
    return place && status !== 'statement' && status !== 'deadline' ? [{ value: place, telling }] : [];
  });
  const apart = claims.filter(({ value }) => claims.some((other) => areApart(value, other.value, countryOf)));
  return apart.sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
}

function areApart(a: string, b: string, countryOf: MergeWords['countryOf']): boolean {
  const [x, y] = [foldName(a), foldName(b)];
  if (x.includes(y) || y.includes(x)) return false;
  const [inA, inB] = [countryOf(a), countryOf(b)];
  if (inA && inB) return inA.country !== inB.country || (!inA.whole && !inB.whole);
  return !inA?.whole && !inB?.whole;
}
