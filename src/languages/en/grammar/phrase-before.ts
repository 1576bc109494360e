import type { Token } from '../../../types.ts';
import { kindOfNoun } from '../events/event-nouns.ts';
import { isApostropheS } from '../word-lists.ts';
import { isAge } from './ages.ts';
import type { TokenSpan } from './noun-phrases.ts';
import { mayStandIn } from './noun-phrases.ts';
import { isPlural } from './plural.ts';
import { isPluralNoun } from './tag-classes.ts';

/** The noun phrase that ends just before a relative clause: “the regions” of “the regions that …”. */
export function phraseBefore(tokens: readonly Token[], masked: readonly boolean[], at: number): TokenSpan | null {
  let end = at;
  while (end > 0 && (/^[,—–(-]$/.test(tokens[end - 1]?.text ?? '') || tokens[end - 1]?.pos === 'ADP')) end--;
  // “the Liberation Army (LAH), which …”
  if (tokens[end - 1]?.text === ')' && tokens[end - 3]?.text === '(') end -= 3;
  let start = end;
  while (
    start > 0 &&
    end - start < 9 &&
    !masked[start - 1] &&
    !(/^(?:the|an?)$/.test(tokens[start]?.lower ?? '') && start < end && tokens[start - 1]?.pos === 'NOUN') &&
    (mayStandIn(tokens[start - 1]?.pos) || isApostropheS(tokens[start - 1]))
  )
    start--;
  while (start < end && !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(tokens[start]?.pos ?? '')) start++;
  // “Ann Lee, 52, who runs a shop”
  if (end - start === 1 && isAge(tokens, start)) return phraseBefore(tokens, masked, start - 1);
  // “a second trial, on charges of fraud, that opens in May”
  const aside = tokens[at]?.text === 'that' && end === at - 1 ? asideBefore(tokens, start) : -1;
  if (aside > 0) return phraseBefore(tokens, masked, aside);
  const placed =
    tokens[at]?.text === 'that' && end === at - 1 ? placeBefore(tokens, start, end) : builtIn(tokens, start, end, at);
  if (placed > 0) return phraseBefore(tokens, masked, placed);
  if (isHyphened(tokens, start)) {
    // “a 33-year-old clerk”
    while (isHyphened(tokens, start)) start -= 2;
    if (tokens[start - 1]?.pos === 'DET') start--;
  }
  // “Ivo Orr, a clerk who died in 2020”: Orr did
  if (
    tokens[at]?.text === 'who' &&
    /^an?$/.test(tokens[start]?.text ?? '') &&
    tokens[start - 1]?.text === ',' &&
    tokens[start - 2]?.pos === 'PROPN'
  ) {
    end = start - 1;
    start = end;
    while (tokens[start - 1]?.pos === 'PROPN') start--;
    return { start, end };
  }
  if (end - start === 1 && /^(?:those|anyone|everyone|anybody|everybody|whoever)$/.test(tokens[start]?.lower ?? ''))
    return null;
  const occasion =
    /^(?:anniversary|eve|wake|aftermath|memory|favor|favour|place|lieu|front|light|view|need|because|search)$/.test(
      tokens[start - 2]?.text ?? '',
    );
  const named = tokens[start]?.pos === 'PROPN' && at > end && !isHeaded(tokens, start, at);
  // “the wreck of a jet that crashed”, but “the collapse of a bridge that killed 14”
  const own =
    /^an?$/.test(tokens[start]?.text ?? '') &&
    at === end &&
    tokens[at]?.text === 'that' &&
    kindOfNoun(tokens[start - 2]?.lemma ?? '') === null;
  // “the deaths of 11 patients who were treated”
  const people = tokens[at]?.text === 'who' && kindOfNoun(tokens[start - 2]?.lemma ?? '') !== null;
  if (start < end && tokens[start - 1]?.text === 'of' && !occasion && !named && !own && !people)
    start = startOfWhole(tokens, start - 1) ?? start;
  return end > start ? outerPhrase(tokens, masked, { start, end }, at) : null;
}

/** The comma that an aside with a preposition begins at, going back from its last noun phrase; −1 where there is none. */
function asideBefore(tokens: readonly Token[], start: number): number {
  for (let at = start - 1; at > Math.max(0, start - 6); at--) {
    if (tokens[at]?.pos === 'ADP' && tokens[at - 1]?.text === ',') return at - 1;
    if (!/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.pos ?? '')) return -1;
  }
  return -1;
}

const isHyphened = (tokens: readonly Token[], start: number): boolean =>
  start > 1 && tokens[start - 1]?.text === '-' && tokens[start - 1]?.end === tokens[start]?.start;

/** “a plant in Chantilly, Virginia, that opened”: where the preposition before the town stands; −1 where none does. */
function placeBefore(tokens: readonly Token[], start: number, end: number): number {
  let town = start - 1;
  if (tokens[town]?.text !== ',' || tokens[end - 1]?.pos !== 'PROPN') return -1;
  while (tokens[town - 1]?.pos === 'PROPN') town--;
  const placed = /^(?:in|near|at|outside)$/.test(tokens[town - 1]?.text ?? '') && tokens[town - 2]?.pos === 'NOUN';
  return placed && town < start - 1 ? town - 1 : -1;
}

/** “a plant in Ohio, built in 1990”: where the preposition before the town stands; −1 where that isn’t what was built. */
function builtIn(tokens: readonly Token[], start: number, end: number, at: number): number {
  const verb = tokens[at];
  if (verb?.pos !== 'VERB' || end !== at - 1 || tokens[end]?.text !== ',') return -1;
  const isTown = tokens.slice(start, end).every(({ pos }) => pos === 'PROPN');
  const placed =
    /^(?:in|near|at|off|outside)$/.test(tokens[start - 1]?.text ?? '') && tokens[start - 2]?.pos === 'NOUN';
  return isTown && placed && !OF_TOWNS.has(verb.lower) ? start - 1 : -1;
}

/** What is done to a town, not to what stands in it. */
const OF_TOWNS = new Set(
  `hit struck battered ravaged devastated occupied captured besieged liberated seized annexed invaded founded settled bombed shelled
  attacked flooded held controlled recaptured retaken overrun surrounded known called named located situated populated ruled governed
  bordered ringed dominated`.split(/\s+/),
);

/** “John Hay, the head of National Grid, who told …”: no grid does. */
const isHeaded = (tokens: readonly Token[], start: number, at: number): boolean =>
  tokens[at]?.text === 'who' &&
  tokens[start - 1]?.text === 'of' &&
  /^(?:head|chief|director|president|chair|chairman|chairwoman|leader|mayor|founder|owner|boss|secretary|executive|minister|governor|editor)$/.test(
    tokens[start - 2]?.lower ?? '',
  );

/** “a hearing in Rome that ended”, “an inquest into four deaths, which was adjourned”: told of what the preposition belongs to. */
function outerPhrase(tokens: readonly Token[], masked: readonly boolean[], last: TokenSpan, at: number): TokenSpan {
  const near = withFirstName(tokens, last);
  const before = tokens[near.start - 1];
  if (before?.pos !== 'ADP' || before.text === 'of' || tokens[near.start - 2]?.pos !== 'NOUN') return last;
  const [opening, verb] = [tokens[at], tokens[at + 1]];
  const isName = /^\p{Lu}/u.test(tokens[near.end - 1]?.text ?? '');
  const isOf = (words: RegExp) => words.test(opening?.text ?? '') && isName;
  const named =
    isOf(/^that$/i) ||
    (isOf(/^who$/i) && (/^(?:at|in|near|outside)$/.test(before.text) || /^the$/.test(tokens[near.start]?.text ?? '')));
  // “its plant in Hull, which made tyres”
  if (
    isOf(/^which$/i) &&
    /^(?:in|at|near|outside)$/.test(before.text) &&
    SITES.has(tokens[near.start - 2]?.lemma ?? '')
  )
    return wholePhrase(tokens, masked, near);
  const event = kindOfNoun(tokens[near.start - 2]?.lemma ?? '') !== null && isName;
  const describes = opening?.pos === 'VERB' || opening?.lower === 'due';
  const happens = /^which$/i.test(opening?.text ?? '') ? verb : describes ? opening : undefined;
  if (event && happens && HAPPENING.test(happens.lemma)) return wholePhrase(tokens, masked, near);
  const singular = /^(?:that|which|who)$/i.test(opening?.text ?? '') && /^(?:was|is|has)$/.test(verb?.text ?? '');
  // “elections in Oland which are planned for May”
  const plural = /^(?:that|which|who)$/i.test(opening?.text ?? '') && /^(?:were|are|have)$/.test(verb?.text ?? '');
  const several = plural && isName && !isPlural(tokens, near) && isPluralNoun(tokens[near.start - 2]);
  if (!named && !several && !(singular && isPlural(tokens, near))) return last;
  return wholePhrase(tokens, masked, near);
}

const SITES = new Set(
  'center centre plant factory mill mine hospital clinic school prison jail court church mosque depot warehouse refinery base unit office store shop bank museum lab laboratory shelter bridge dam reactor'.split(
    ' ',
  ),
);

/** “in Wales and Kent”: both names belong to the preposition. */
const withFirstName = (tokens: readonly Token[], last: TokenSpan): TokenSpan =>
  tokens[last.start - 1]?.text === 'and' &&
  tokens[last.start - 2]?.pos === 'PROPN' &&
  tokens[last.start - 3]?.pos === 'ADP' &&
  tokens[last.start]?.pos === 'PROPN'
    ? { start: last.start - 2, end: last.end }
    : last;

/** “the hearing in Portland, which began”, “votes in Wales and Kent, held on Sunday”: what happens is no place. */
const HAPPENING =
  /^(?:hold|begin|start|open|end|close|conclude|finish|last|run|resume|adjourn|schedule|set|take|stage|host|convene|follow|plan|announce|postpone|due)$/;

function wholePhrase(tokens: readonly Token[], masked: readonly boolean[], near: TokenSpan): TokenSpan {
  const outer = phraseBefore(tokens, masked, near.start - 1);
  return outer && outer.end === near.start - 1 ? { start: outer.start, end: near.end } : near;
}

/** “an emergency meeting” of “an emergency meeting of the League, which …”. */
function startOfWhole(tokens: readonly Token[], of: number): number | null {
  let start = of;
  while (start > 0 && of - start < 6 && /^(?:DET|ADJ|NOUN|NUM)$/.test(tokens[start - 1]?.pos ?? '')) start--;
  return start < of ? start : null;
}
