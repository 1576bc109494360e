import { endsWithAbbreviation } from './abbreviations.ts';
import type { PlacedWords } from './placed-words.ts';

/** The first word of each sentence, by those that the tagger gives. */
export function readBorders(placed: PlacedWords): readonly number[] {
  const all = /\.(?:m\. |["”] )| X\. |\d ?m\. | sun\. /.test(placed.text) ? withMissedStarts(placed) : placed.starts;
  return all
    .map((first) => pastClosing(placed, first))
    .filter((first, index) => index === 0 || isBorder(placed, first));
}

/** “‘Is it over?’” she said”: two marks close one after the other. */
const pastClosing = (placed: PlacedWords, first: number): number =>
  first > 0 && /^["”]$/.test(placed.words[first]?.text ?? '') && isGlued(placed, first) ? first + 1 : first;

/** “Is it over?” Ann Hay said.: who asks stands behind; not “Is it over?” The mayor said that …. */
function isAsker({ words }: PlacedWords, first: number): boolean {
  if (!/^["”]$/.test(words[first - 1]?.text ?? '') || !/^[?!'’]$/.test(words[first - 2]?.text ?? '')) return false;
  let at = first;
  while (at < first + LONGEST_ASKER && /^(?:PROPN|NOUN|DET|ADJ)$/.test(words[at]?.pos ?? '')) at++;
  return (
    at > first &&
    /^(?:said|asked|shouted|yelled|added|wrote|replied|recalled)$/.test(words[at]?.text ?? '') &&
    /^[.,]$/.test(words[at + 1]?.text ?? '.')
  );
}

const LONGEST_ASKER = 6;

/** “… at 6 a.m. “We were ready,” he said”, “… has no plan B.” The company …”: ends that the tagger doesn’t see. */
function withMissedStarts(placed: PlacedWords): readonly number[] {
  const found = placed.words.flatMap(({ text }, index) => {
    if (!text.endsWith('.')) return [];
    if (
      opensAfterClock(placed, index) ||
      opensBehindClock(placed, index) ||
      opensAfterSite(placed, index) ||
      opensAfterSum(placed, index) ||
      opensAfterSun(placed, index)
    )
      return [index + 1];
    return closesAfterLetter(placed, index) ? [index + 2] : [];
  });
  return [...new Set([...placed.starts, ...found])].sort((a, b) => a - b);
}

/** Whether a word stands right behind the one before it. */
const isGlued = ({ words }: PlacedWords, at: number): boolean => words[at]?.start === (words[at - 1]?.end ?? 0);

function opensAfterClock(placed: PlacedWords, at: number): boolean {
  const [clock, mark, first] = placed.words.slice(at, at + 3);
  if (!clock || !mark || !first || !/^["“]$/.test(mark.text)) return false;
  const opens = !isGlued(placed, at + 1) && isGlued(placed, at + 2);
  return opens && /^[ap]\.m\.$/.test(clock.text) && /^\p{Lu}/u.test(first.text);
}

/** “… on July 9 at 10 a.m. Fact discovery …”; not “at 10 a.m. Friday”, “10 a.m. Eastern”, “At 10 a.m. Hay left”. */
function opensBehindClock(placed: PlacedWords, at: number): boolean {
  const [clock, first, next] = placed.words.slice(at, at + 3);
  if (!clock || !first || !next || !/^[ap]\.m\.$/.test(clock.text) || isGlued(placed, at + 1)) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(first.text) || WITH_CLOCKS.test(first.text)) return false;
  if (isTold(placed, at) && tells(placed, at + 1)) return true;
  if (!/^\p{Ll}/u.test(next.text)) return false;
  return !/^(?:at|by|around|about|before|after|from|until)$/i.test(placed.words[at - 3]?.text ?? '.') && at > 4;
}

/** “A walker reported smoke at 2:15 a.m.” is whole: it has a verb, and one that doesn’t lead to what is said. */
function isTold({ words }: PlacedWords, clock: number): boolean {
  for (let at = clock - 1; at > Math.max(-1, clock - FARTHEST_VERB) && words[at]?.text !== '.'; at--)
    if (words[at]?.pos === 'VERB')
      return (
        !/^(?:say|tell|add|report|announce|claim|note)/.test(words[at]?.lemma ?? 'say') || words[at + 1]?.pos === 'DET'
      );
  return false;
}

/** “Palmer Fire Chief John Hay arrived”: names, and then a verb. */
function tells({ words }: PlacedWords, from: number): boolean {
  let at = from;
  while (at < from + FARTHEST_VERB && /^(?:PROPN|NOUN|ADJ|CCONJ)$/.test(words[at]?.pos ?? '')) at++;
  return /^(?:VERB|AUX)$/.test(words[at]?.pos ?? '');
}

const FARTHEST_VERB = 12;

const WITH_CLOCKS =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December|Eastern|Central|Mountain|Pacific|Greenwich|British|Central|Moscow|Beijing|London|Kyiv|Paris|Tokyo)\b/;

/** “… gave another $2m. The embassy …”, “… by 35 m. The crew …”. */
function opensAfterSum(placed: PlacedWords, at: number): boolean {
  const [letter, next] = placed.words.slice(at, at + 2);
  const isSum = letter?.text === 'm.' && placed.words[at - 1]?.pos === 'NUM';
  return isSum && next !== undefined && /^[\p{Lu}“"]/u.test(next.text);
}

/** “… pointing at the sun. Ann Hay …”: the day of the week is written “Sun.”. */
function opensAfterSun(placed: PlacedWords, at: number): boolean {
  const [sun, next] = placed.words.slice(at, at + 2);
  return sun?.text === 'sun.' && next !== undefined && !isGlued(placed, at + 1) && /^[\p{Lu}“"]/u.test(next.text);
}

/** “… in a post on X. India …”: no initial of a name stands after “on”. */
function opensAfterSite(placed: PlacedWords, at: number): boolean {
  const [letter, next] = placed.words.slice(at, at + 2);
  const isSite = letter?.text === 'X.' && /^(?:on|to|via|from)$/.test(placed.words[at - 1]?.text ?? '');
  return isSite && next !== undefined && !isGlued(placed, at + 1) && /^[\p{Lu}“"]/u.test(next.text);
}

/** A name may go on: “J.R.” Ewing. */
function closesAfterLetter(placed: PlacedWords, at: number): boolean {
  const [letter, mark, first] = placed.words.slice(at, at + 3);
  if (!letter || !mark || !first || !letter.text.endsWith('.') || !/^["”]$/.test(mark.text)) return false;
  const closes = isGlued(placed, at + 1) && !isGlued(placed, at + 2);
  return closes && /^\p{Lu}/u.test(first.text) && first.pos !== 'PROPN';
}

/** No border stands after an abbreviation, nor before a lower-case word. */
function isBorder(placed: PlacedWords, first: number): boolean {
  const { text, words } = placed;
  const before = words[first - 1];
  const next = words[first];
  if (!before || !next || inTicker(placed, first) || inFigure(placed, first) || inAddress(placed, first)) return false;
  if (opensSaid(placed, first) || isAsker(placed, first)) return false;
  const { end } = before;
  if (goesOnLower(next.text) || isDegree(placed, first)) return false;
  return !endsWithAbbreviation(text.slice(Math.max(0, end - 16), end), next.text);
}

/** “(D-Mass.) said”, “Harbor! said”: no sentence begins in lower case, but with “iPhone”. */
const goesOnLower = (word: string): boolean => /^\p{Ll}(?!\p{Lu})/u.test(word);

/** “R-N.Y.”, “Ph.D.”: nothing stands between the letters. */
const isDegree = (placed: PlacedWords, at: number): boolean =>
  placed.words[at - 1]?.text.endsWith('.') === true &&
  isGlued(placed, at) &&
  /^\p{Lu}\p{Ll}{0,3}\.?$/u.test(placed.words[at]?.text ?? '') &&
  /(?:^|[^\p{L}])\p{Lu}\p{Ll}?\.$/u.test(
    placed.text.slice(Math.max(0, (placed.words[at]?.start ?? 0) - 4), placed.words[at]?.start),
  );

/** “said that on Saturday around 11 p.m. Hay was …”: what is said has no verb yet. */
function opensSaid({ words }: PlacedWords, at: number): boolean {
  if (!/^[ap]\.m\.$/.test(words[at - 1]?.text ?? '')) return false;
  for (let index = at - 2; index > Math.max(0, at - FARTHEST_THAT); index--) {
    const word = words[index];
    if (word === undefined || /^(?:VERB|AUX)$/.test(word.pos) || word.text === ',') return false;
    if (word.text === 'that') return true;
  }
  return false;
}

const FARTHEST_THAT = 9;

/** “at 11.20pm”, “P1.2 billion”, “a magnitude-6.3 quake”: a stop between figures that nothing parts. */
function inFigure(placed: PlacedWords, at: number): boolean {
  if (placed.words[at - 1]?.text !== '.' || !isGlued(placed, at)) return false;
  // “a .38-caliber revolver”
  if (!isGlued(placed, at - 1)) return /^\d/.test(placed.words[at]?.text ?? '');
  const [before, after] = [placed.words[at - 2]?.text ?? '', placed.words[at]?.text ?? ''];
  if (/^\d{1,2}$/.test(before)) return /^\d\d(?:[ap]m)?$/.test(after);
  return /^\d/.test(after) && /^(?:[A-Z]{1,3}|\p{L}+-)\d{1,3}$/u.test(before);
}

/** “Harbor.com”: the name of a site is one word. */
const inAddress = (placed: PlacedWords, at: number): boolean =>
  placed.words[at - 1]?.text === '.' &&
  isGlued(placed, at) &&
  isGlued(placed, at - 1) &&
  /^(?:com|org|net|gov|edu|info|co)$/.test(placed.words[at]?.text ?? '');

/** “(BAX.N)”: a listed company's sign is one word. */
function inTicker(placed: PlacedWords, at: number): boolean {
  const before = placed.words[at - 1];
  if (before?.text !== '.' || !isGlued(placed, at)) return false;
  const { end } = before;
  return /\([A-Z\d]{1,6}[a-z]?\.$/.test(placed.text.slice(Math.max(0, end - 9), end));
}
