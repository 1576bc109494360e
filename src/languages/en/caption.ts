import { parseEdtf } from '../../calendar/edtf.ts';
import { dayInLine } from './day-in-line.ts';

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|April|May|June|July|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
/** “…, Monday, Feb. 28, 2022.”, “on 28 February 2022, in Hull”: the day a picture was taken closes its caption. */
const TAKEN_ON = new RegExp(
  `(?:, |on )(?:\\p{Lu}\\p{Ll}{2,5}day,? )?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH}),? \\d{4}(?:,? (?:in|at|near|outside) [^.]{2,60})?\\.?$`,
  'u',
);

/** The day on which a line says that a picture was taken, as a day number; with its year only. */
export function takenOn(text: string): number | null {
  const line = withoutCredit(text.trim());
  const end = line.slice(-120);
  if (line.length > 300 || !/\d{4}/.test(end) || !TAKEN_ON.test(end)) return null;
  const found = dayInLine(end);
  return found ? (parseEdtf(found.date)?.first ?? null) : null;
}

/** What people in pictures do, in the present. */
const SEEN =
  /\b(?:is|are) (?:seen|shown|pictured|reflected)\b|\b(?:stand|walk|look|attend|speak|gesture|hold|carr(?:y|ie)|ride|pass(?:e)?|sit|wait|gather|watch(?:e)?|react|leave|arrive|pose|rest|work|clear|search(?:e)?|inspect|listen|address(?:e)?|deliver|wave|greet|shake|take|fill|line|march(?:e)?|protest|display|pack|cover|board|embrace|mourn|pray|enter|exit|rise|burn|fly|flie|drive|kneel|hug|cheer|celebrate|applaud|testif(?:y|ie))s? (?!by\b)/;

/** “Clockwise from top: …”, “From left, …”: where in the picture what is named stands. */
const PLACED =
  /^\(?(?:Clockwise,? from (?:the )?(?:top|bottom|left|right|upper|lower|far)|(?:Pictured,? )?(?:from )?left to right[:,]|From (?:far )?(?:left|right|top)(?: to (?:right|left|bottom))?[:,])/i;

/** “Ann Hay/AFP via Getty Images”: a line that says whose the picture is, and no more. */
const CREDIT_LINE = /^[^.!?]{2,60}(?:\/(?:AFP|AP|EPA|Reuters|Getty|Staff|The \p{Lu})\b|\bGetty Images$)/u;

/**
 * A picture’s caption: numbered (“Figure 4. …”), or told in the present, closed by a day with its year. Prose tells
 * what is past as past. `next` is the line below, where a credit may stand.
 */
export function isCaption(text: string, next = ''): boolean {
  if (/^(?:Figure|Fig\.|Chart|Map|Table) \d{1,2}[.:]/.test(text) || PLACED.test(text)) return true;
  const line = withoutCredit(text.trim());
  // Few lines close with a day: they alone are read word by word.
  if (line.length > 300 || !TAKEN_ON.test(line.slice(-120))) return false;
  if (/["“]/.test(line) || /\b(?:said|says|told|will|would)\b/.test(line)) return false;
  const opening = line.split(' ').slice(0, 14).join(' ');
  if (next.length < 90 && CREDIT_LINE.test(next.trim()) && !isDone(firstWords(opening))) return true;
  const seen = SEEN.exec(opening);
  return seen !== null && !isDone(opening.slice(0, seen.index));
}

/** Where the verb stands, without “a flooded”. */
const firstWords = (opening: string): string =>
  opening
    .split(' ')
    .slice(0, 6)
    .join(' ')
    .replace(/\b(?:an?|the) \p{Ll}+ed\b/gu, '');

/** “signed with the shipping line” shows nothing: something was done before what may be a verb. */
const isDone = (words: string): boolean => words.split(' ').some((word) => PAST.has(word) || word.endsWith('ed'));

const PAST = new Set(
  `was were had did met won took held began left made struck hit sent gave went came found led lost ran saw set put shot sold bought
  paid built broke fell rose grew spent chose wrote became`.split(/\s+/),
);

/** “… (Tom Kell/The Post)”, “… [Tom Kell/The Post]”: who took it stands in brackets at the end. */
function withoutCredit(line: string): string {
  const open = line.endsWith(')') ? line.lastIndexOf('(') : line.endsWith(']') ? line.lastIndexOf('[') : -1;
  return open > 0 ? line.slice(0, open).trimEnd() : line;
}
