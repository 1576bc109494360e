import type { Token } from '../../../types.ts';

/** “guilty of slaying Ann Hay and wounding two others”: what is told with its victims is no noun. */
export const crimeDone = ({ lower }: Token, previous: Token | undefined, next: Token | undefined): string | null =>
  CRIMES.has(lower) &&
  /^(?:of|with|for|and|by)$/.test(previous?.lower ?? '') &&
  /^(?:PROPN|NUM|DET|PRON)$/.test(next?.pos ?? '')
    ? (CRIMES.get(lower) ?? null)
    : null;

const CRIMES: ReadonlyMap<string, string> = new Map([
  ['slaying', 'slay'],
  ['wounding', 'wound'],
  ['stabbing', 'stab'],
  ['shooting', 'shoot'],
  ['bombing', 'bomb'],
  ['beating', 'beat'],
  ['poisoning', 'poison'],
  ['kidnapping', 'kidnap'],
]);
