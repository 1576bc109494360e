import type { Profile } from './profile.ts';

/** How two places go together; `null` when one is unknown. */
export type PlaceFit = 'same' | 'perhaps' | 'other' | 'impossible' | null;

/** “Kyiv” and “Kyiv region” are one, a country may hold any place, two countries or capitals are never one. */
export function fitPlaces(a: Profile, b: Profile): PlaceFit {
  if (a.place === null || b.place === null) return null;
  if (a.place.includes(b.place) || b.place.includes(a.place)) return 'same';
  const [x, y] = [a.country, b.country];
  if (x && y) return x.country === y.country ? 'same' : 'impossible';
  return x?.whole || y?.whole ? 'perhaps' : 'other';
}
