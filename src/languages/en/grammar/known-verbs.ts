import { kindOfVerb } from '../events/event-verbs.ts';
import { speechClass } from '../status/reporting-verbs.ts';

/** Whether the word lists know it as a verb. */
export const isKnownVerb = (base: string): boolean => speechClass(base) !== null || kindOfVerb(base) !== null;

/** “ransacked” → “ransack”, “vandalized” → “vandalize”, “avenged” → “avenge”. */
export const likelyBase = (word: string): string => word.slice(0, ENDS_IN_ED.test(word) ? -2 : -1);

const ENDS_IN_ED =
  /(?:[^aeiou][^aeioucglsvz]|[aeo][aeiou][dlmnprt]|ll|ss|[aeo][wy]|er|en|on|[aeiou][rw]l|^(?:b|cl|g|h)ang|(?:bel|prol|wr|thr|^l)ong|[aeiou]ck)ed$/;

/** “referenced” → “reference”; only verbs that the word lists know. */
export function knownBase(word: string): string | null {
  const bases = [word.slice(0, -1), word.slice(0, -2), word.slice(0, -3), word.replace(/ied$/, 'y')];
  return bases.find(isKnownVerb) ?? null;
}
