import { attributes } from '../status/reporting-verbs.ts';
import { type Place, previousWord, wordAt } from './clause-breaks.ts';
import type { Segment } from './clause-tree.ts';
import { INTRANSITIVE, SAYING } from './clause-words.ts';
import { hasNounPhrase } from './noun-phrases.ts';
import { isPosted } from './posted-words.ts';
import type { VerbGroup } from './verb-groups.ts';

/** “…, with three people injured”, “a flight, scheduled for May”: no finite verb stands there without its “and”. */
export function isAside(place: Place, comma: number, group: VerbGroup): boolean {
  if (place.tokens[comma + 1]?.pos === 'ADP' || isEnclosed(place, comma, group)) return true;
  if (isLackingObject(place, group, comma)) return true;
  if (
    group.first === comma + 1 &&
    /^(?:name|call|dub|nickname|code-name|christen)$/.test(group.lemma) &&
    place.tokens[group.last + 1]?.pos === 'PROPN'
  )
    return true;
  const first = place.tokens[comma + 1]?.pos === 'ADV' ? comma + 2 : comma + 1;
  return (
    group.first === first &&
    AWAITED.has(group.lemma) &&
    /^(?:for|in|on|by|no|early|late|next)$/.test(wordAt(place.tokens, group.last + 1))
  );
}

/** “will be released, anticipated in May”: what is planned or awaited. */
export const AWAITED: ReadonlySet<string> = new Set([
  'schedule',
  'plan',
  'slate',
  'slat',
  'set',
  'expect',
  'anticipate',
  'forecast',
  'project',
  'target',
  'pencil',
  'book',
]);

/** “is fighting a fine, imposed in 2019 for …”: nobody imposes without an object. */
const isLackingObject = ({ tokens, masked }: Place, { first, last, lemma }: VerbGroup, comma: number): boolean =>
  first === comma + 1 &&
  LACKING.test(lemma) &&
  tokens[comma - 1]?.pos === 'NOUN' &&
  /^(?:in|on|last|by|for)$/.test(tokens[last + 1]?.lower ?? '') &&
  (masked[last + 1] === true || masked[last + 2] === true);

/** Verbs that govern an object, wherever they are a clause’s own. */
const LACKING =
  /^(?:impose|levy|issue|award|commission|enact|unveil|sign|hold|launch|build|found|publish|call|announce|approve|adopt|file|broker|negotiate|propose|introduce|seize|capture|acquire|establish|create|record|deliver|discover|release|reveal|negotiate|ratify|unseal|invoke|convene|stage|organise|organize|carry|disclose)$/;

/** “the merger, announced in May, failed”, “in the first round, held in May, she finished second”. */
export function isApposed(
  place: Place,
  current: Segment,
  finite: VerbGroup,
  group: VerbGroup,
  subject: boolean,
): boolean {
  if (isNamedSayer(place, finite)) return false;
  if (isAccordingTo(place, finite.first)) return true;
  const noun = place.tokens[finite.first - 1];
  if (!subject && wordAt(place.tokens, group.first - 1) === ',' && isPosted(noun, finite)) return true;
  if (!subject && wordAt(place.tokens, group.first - 1) === ',' && isInApposition(place, current, finite.first))
    return true;
  if (
    wordAt(place.tokens, group.first - 1) === ',' &&
    (joinsParticiple(place, current, finite) || isWithinAside(place, current, finite, subject))
  )
    return true;
  if (wordAt(place.tokens, previousWord(place, finite.first, 0)) !== ',') return false;
  return !subject || (/^(?:hold|stage|conduct)$/.test(finite.lemma) && wordAt(place.tokens, finite.last + 1) !== 'the');
}

/** “the chief engineer, Andrea Voss, said the part, made in Ohio, had failed”: she said it. */
const isNamedSayer = ({ tokens, masked }: Place, { first, last, lemma, tense }: VerbGroup): boolean =>
  SAYING.has(lemma) &&
  tense === 'past' &&
  wordAt(tokens, first - 1) === ',' &&
  tokens[first - 2]?.pos === 'PROPN' &&
  !masked[last + 1] &&
  /^(?:DET|PRON|SCONJ|NOUN|PROPN|ADJ|NUM)$/.test(tokens[last + 1]?.pos ?? '');

/** “In a statement read outside court, his brother said”: all before the verb is a preposition’s. */
export function isWithinOpening(place: Place, current: Segment, finite: VerbGroup): boolean {
  const { start, marker } = current;
  if (wordAt(place.tokens, start) === 'by' && wordAt(place.tokens, start + 2) === 'time') return false;
  const opens = marker === null && place.tokens[start]?.pos === 'ADP' && place.tokens[finite.first - 1]?.pos === 'NOUN';
  return (
    opens &&
    wordAt(place.tokens, finite.last + 1) !== 'the' &&
    !hasNounPhrase(place.tokens, place.hidden, start, finite.first)
  );
}

/** “moved up Luna-26, an orbiter now slated for 2027”: what stands before the comma is described, without an object. */
export function isDescribed(place: Place, comma: number, group: VerbGroup): boolean {
  if (
    !/^an?$/.test(wordAt(place.tokens, comma + 1)) ||
    !/^(?:NOUN|PROPN|NUM)$/.test(place.tokens[comma - 1]?.pos ?? '')
  )
    return false;
  if (!/^(?:for|by|to|as|in)$/.test(wordAt(place.tokens, group.last + 1)) || INTRANSITIVE.has(group.lemma))
    return false;
  for (let index = comma + 2; index < group.first; index++)
    if (!/^(?:ADJ|NOUN|ADV|NUM|SYM)$/.test(place.tokens[index]?.pos ?? '')) return false;
  // “urged a split, a step first proposed in 2010”
  if (/^(?:first|originally|initially|previously)$/.test(wordAt(place.tokens, group.first - 1))) return true;
  return /^(?:slate?|schedule|plan|set|expect|value|name|call|design|base|know|found|build|use|describe|intend|own|price|aim|hold|raise|cut|revise|lower|increase|reduce|seal|sign|agree|reach|unveil|approve|complete|conclude|negotiate|broker|launch|adopt|enact|impose|introduce|create|establish|draft|commission|acquire|purchase)$/.test(
    group.lemma,
  );
}

/** “…,” said Omar Saleh, a farmer interviewed on Sunday: what stands before the comma is who speaks. */
export function isSayer(place: Place, current: Segment, comma: number): boolean {
  const verb = current.finite;
  if (!verb || !attributes(verb.lemma) || comma === verb.last + 1) return false;
  if (place.tokens[verb.first - 1]?.pos !== 'PUNCT') return false;
  for (let index = verb.last + 1; index < comma; index++)
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(place.tokens[index]?.pos ?? '')) return false;
  return /^an?$/.test(wordAt(place.tokens, comma + 1));
}

/** “the truce, mediated by two states and announced on Wednesday, took effect”. */
function joinsParticiple(place: Place, current: Segment, { first }: VerbGroup): boolean {
  const joint = place.tokens[first - 1]?.pos === 'CCONJ';
  return (
    joint && current.parts.some((part) => part.form === 'participle' && wordAt(place.tokens, part.first - 1) === ',')
  );
}

/** “the firm, owned by a foundation set up in 1888, sold”: between the participle that opens an aside and its comma. */
function isWithinAside(place: Place, current: Segment, { first }: VerbGroup, subject: boolean): boolean {
  const part = current.parts.findLast(({ form }) => form === 'participle');
  if (subject || !part || part.first > first || wordAt(place.tokens, part.first - 1) !== ',') return false;
  for (let index = part.last + 1; index < first; index++) if (wordAt(place.tokens, index) === ',') return false;
  return true;
}

/** “described the ballot, held on Sunday, as fair”: between two commas, without an object. */
function isEnclosed(place: Place, comma: number, group: VerbGroup): boolean {
  if (group.first !== comma + 1 || !/^(?:NOUN|PROPN)$/.test(place.tokens[comma - 1]?.pos ?? '')) return false;
  if (INTRANSITIVE.has(group.lemma)) return false;
  if (place.tokens[group.last + 1]?.pos !== 'ADP' && !place.masked[group.last + 1]) return false;
  let end = group.last + 1;
  while (end < place.tokens.length && place.tokens[end]?.pos !== 'PUNCT') end++;
  return wordAt(place.tokens, end) === ',' && place.tokens[end + 1]?.pos !== 'CCONJ';
}

/** “Orr, a lawyer first elected in 2013, won”, “the trackers, devices used for navigation, failed”: between commas, behind a noun of its own. */
function isInApposition(place: Place, current: Segment, at: number): boolean {
  // “the chief engineer, Andrea Voss, said”
  if (wordAt(place.tokens, at - 1) === ',') return false;
  for (let index = at - 1; index >= Math.max(current.start, at - 8); index--)
    if (wordAt(place.tokens, index) === ',') {
      const next = place.tokens[index + 1];
      return index > 0 && (next?.pos === 'DET' || (next?.pos === 'NOUN' && at === index + 2));
    }
  return false;
}

/** “according to a report released …”: the verb tells only of the source. */
function isAccordingTo(place: Place, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 8); index--) {
    if (wordAt(place.tokens, index) === 'according') return true;
    if (place.tokens[index]?.pos === 'PUNCT') return false;
  }
  return false;
}

/** “…, and the National Union, formed in May, urged”: where the participle of the aside stands; −1 where none does. */
export function asideBehindJoint(place: Place, { finite, parts }: Segment): number {
  const aside = parts.find(
    ({ form, first }) =>
      form === 'participle' &&
      first > (finite?.last ?? first) &&
      wordAt(place.tokens, first - 1) === ',' &&
      jointOfAside(place, first) >= 0,
  );
  return aside?.first ?? -1;
}

/** The conjunction between a comma and the noun phrase before an aside. */
export function jointOfAside({ tokens }: Place, aside: number): number {
  let at = aside - 2;
  while (at > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.pos ?? '')) at--;
  const joins = tokens[at]?.pos === 'CCONJ' && wordAt(tokens, at - 1) === ',' && at < aside - 2;
  return joins ? at : -1;
}
