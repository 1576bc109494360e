import { partOf } from '../grammar/tag-classes.ts';
import { type HeadlineWord, lowerOf } from './words.ts';

/** “a two-day summit expected”, cut before what is expected of it. */
const EXPECTED = new Set(['expected', 'scheduled', 'slated', 'supposed']);

/** Without marks and words at the end that no headline ends with. */
export function trimEnd(words: readonly HeadlineWord[]): readonly HeadlineWord[] {
  let end = words.length;
  while (end > 0) {
    const word = words[end - 1];
    if (word?.text === 'due' && end === 1) break;
    if (end > 4 && words[end - 2]?.token?.pos === 'NOUN' && EXPECTED.has(word?.text ?? '')) {
      end--;
      continue;
    }
    // “the strategies he | and his firm employ”
    if (end > 4 && words[end - 2]?.token?.pos === 'NOUN' && word?.text !== 'it' && SUBJECTS.has(word?.text ?? '')) {
      end--;
      continue;
    }
    const begun = onlyBegun(words, end);
    if (begun > 0) {
      end = begun;
      continue;
    }
    if (isBareRemark(words, end)) {
      end -= 2;
      continue;
    }
    if (
      word &&
      (canBeLast(word) ||
        isParticle(words, end - 1) ||
        isHyphened(words, end - 1) ||
        isLate(words, end - 1) ||
        (word.closes && (word.token?.pos === 'ADP' || word.text === 'her'))) &&
      !MARK.test(word.text)
    )
      break;
    end--;
  }
  return words.slice(0, end);
}

const MARK = /^[.,;:—–\-(…!]+$/;

/** “lift-off”. */
const isHyphened = (words: readonly HeadlineWord[], at: number): boolean =>
  words[at - 1]?.text === '-' && words[at]?.spaced === false && words[at - 1]?.spaced === false;

/** Whether English may end with it: not “to”, “their”, “after”. */
export function canBeLast(word: HeadlineWord | undefined): boolean {
  if (!word) return false;
  if (word.text === 'each' || word.text === 'am') return true;
  return !isNeverLast(word.token?.pos) && !NOT_LAST_WORDS.has(lowerOf(word));
}

const isNeverLast = partOf('ADP', 'DET', 'CCONJ', 'SCONJ', 'AUX', 'PART');

const NOT_LAST_WORDS = new Set(
  `, ; : — – - ( to no not its his her their our my your that which who some as than both $ £ € whose also already due
  according prior able unable likely unlikely set thanks such more less about around before through just only shortly
  following early late first soon even especially particularly notably very`.split(/\s+/),
);

/** “…, siding”, “a hearing that ended”: the verb of a remark whose rest is gone. */
function isBareRemark(words: readonly HeadlineWord[], end: number): boolean {
  const [opening, verb] = [words[end - 2], words[end - 1]];
  const pos = verb?.token?.pos;
  if (pos === 'PRON' && end > 4 && OPENERS.has(opening?.text ?? '')) return SUBJECTS.has(verb?.text ?? '');
  if ((pos !== 'VERB' && pos !== 'NOUN') || !verb || !opening) return false;
  const past = verb.token !== null && verb.text === verb.token.lower && verb.text !== verb.token.lemma;
  if (end > 2 && opening.text === ',' && pos === 'VERB' && past && !verb.text.endsWith('ing')) return true;
  if (end < 5) return false;
  if (opening.text === 'that' && pos === 'NOUN' && words[end - 3]?.text.endsWith('ing') === true) return true;
  return (
    (opening.text === ',' && verb.text.endsWith('ing')) ||
    (/^(?:that|which|who)$/.test(opening.text) &&
      /^(?:began|ended|started|opened|closed|begins|ends|starts|opens|closes|expires|expired)$/.test(verb.text))
  );
}

/** “emptied at noon when it”: a clause that has only begun. */
const OPENERS = new Set(['when', 'because', 'while', 'if', 'although', 'until']);
const SUBJECTS = new Set(['it', 'he', 'she', 'they', 'we']);

/** Where “when Tso” begins in “The talks begin when Tso”: a clause without its verb; 0 where none does. */
function onlyBegun(words: readonly HeadlineWord[], end: number): number {
  if (words[end - 1]?.token?.pos !== 'PROPN') return 0;
  for (let at = end - 2; at > 1 && at >= end - 4; at--) {
    if (/^(?:VERB|AUX)$/.test(words[at + 1]?.token?.pos ?? '')) return 0;
    if (/^(?:when|because|while|if|although)$/.test(words[at]?.text ?? '')) return at;
  }
  return 0;
}

/** “four years late”, “would be late”. */
const isLate = (words: readonly HeadlineWord[], at: number): boolean =>
  /^(?:late|early)$/.test(words[at]?.text ?? '') &&
  /^(?:(?:minute|hour|day|week|month|year)s?|be|is|are|was|were)$/.test(words[at - 1]?.text ?? '');

/** “blast off”, “talks go on”: a preposition that ends its clause by itself. */
export const isParticle = (words: readonly HeadlineWord[], at: number): boolean =>
  words[at]?.token?.pos === 'ADP' &&
  (at === 0 || words[at - 1]?.token?.pos === 'VERB') &&
  PARTICLES.test(words[at]?.text ?? '');

/** Adverbs that belong to a verb: “blast off”. */
export const PARTICLES = /^(?:off|out|down|up|over|away|back|through)$/;
