import { type Place, wordAt } from './clause-breaks.ts';
import type { Segment } from './clause-tree.ts';
import { INTRANSITIVE } from './clause-words.ts';
import { findSubject } from './noun-phrases.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Verbs whose past form, without an object, is what somebody suffered. */
const SUFFERED = new Set(
  `charge sentence jail convict fine arrest release suspend expel deport extradite indict acquit ban bail remand kill injure wound appoint elect
  install sack dismiss treat detain imprison close destroy plug seal repair restore rescue replace bar block extinguish hospitalise hospitalize
  rebuild demolish cancel scrap repeal overturn quash reinstate recall patch contain evacuate ground impound confiscate seize cremate bury
  hang execute pardon disqualify strip freeze lift impose`.split(/\s+/),
);

/** “was arrested on Monday and charged in May”: without an object, “was” goes for both. */
export function isSuffered(place: Place, { lemma, last }: VerbGroup): boolean {
  const next = place.tokens[last + 1];
  const counts =
    /^(?:at|up|over|about|around|nearly|almost|some|more)$/.test(next?.lower ?? '') &&
    place.tokens.slice(last + 2, last + 4).some(({ pos }) => pos === 'NUM');
  const object = next && !place.masked[last + 1] && /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(next.pos);
  return !counts && !object && SUFFERED.has(lemma);
}

/** “was published but raised $2 million”: who did that is no longer what it was done to; “was jailed and fined $2 million” is. */
export function governsObject(place: Place, { lemma, last }: VerbGroup): boolean {
  const next = place.tokens[last + 1];
  return next !== undefined && !place.masked[last + 1] && /^(?:DET|PRON|SYM)$/.test(next.pos) && !SUFFERED.has(lemma);
}

/** “…, and a bus carrying 20 people was swept away”: a participle follows the noun that a conjunction brings in. */
export function opensAnother(place: Place, { parts }: Segment, joint: number, from: number): boolean {
  const part = parts.at(-1);
  if (!part || joint < 1 || part.last !== from - 1 || place.tokens[joint]?.pos !== 'CCONJ') return false;
  if (wordAt(place.tokens, joint - 1) !== ',' || part.form === 'infinitive') return false;
  const subject = findSubject(place.tokens, place.hidden, joint + 1, part.first);
  return subject?.start === joint + 1 && subject.end === part.first;
}

/** “was expected to cross the island and emerge”: a base form that the subject’s own verb doesn’t agree with. */
export function goesOnInfinitive(place: Place, current: Segment, partner: VerbGroup, group: VerbGroup): boolean {
  const isBase =
    group.first === group.last && wordAt(place.tokens, group.first) === group.lemma && group.tense === 'present';
  const agrees =
    partner.tense === 'present' &&
    !/^(?:is|has|does|was)$/.test(wordAt(place.tokens, partner.first)) &&
    !/s$/.test(wordAt(place.tokens, partner.first));
  return isBase && !agrees && current.parts.some(({ form, first }) => form === 'infinitive' && first > partner.first);
}

/** “talks held in Rome saw”: of two past forms the first is a participle. */
export function isReducedFirst(place: Place, finite: VerbGroup, group: VerbGroup): boolean {
  if (!finite.ambiguous) return false;
  // “the trial of a teen accused in the shooting continued”
  if (finite.lemma === 'accuse' && place.tokens[finite.last + 1]?.pos === 'ADP') return true;
  if (!group.ambiguous || onlyTimeBetween(place, finite, group) || INTRANSITIVE.has(group.lemma)) return true;
  if (hasAgentBetween(place, finite, group) || isPlaced(place, finite)) return true;
  return (
    !INTRANSITIVE.has(finite.lemma) &&
    place.tokens[finite.last + 1]?.pos === 'ADP' &&
    place.tokens[group.last + 1]?.pos !== 'ADP' &&
    !governsPastParticle(place, finite)
  );
}

/** “soldiers stationed at the gate fired on them”: somebody put them there, which would be told with an object. */
const isPlaced = ({ tokens }: Place, { first, last, lemma }: VerbGroup): boolean =>
  PLACED.has(lemma) && tokens[first - 1]?.pos === 'NOUN' && tokens[last + 1]?.pos === 'ADP';

const PLACED = new Set('position station post deploy base house lodge trap strand seat park moor'.split(' '));

/** “shot down 43 drones launched overnight”, “set off a bomb hidden in a van”: an object behind the particle. */
const governsPastParticle = ({ tokens }: Place, { lemma, last }: VerbGroup): boolean =>
  PARTICLES.has(`${lemma} ${tokens[last + 1]?.lower}`) &&
  /^(?:DET|NUM|ADJ|NOUN|PROPN)$/.test(tokens[last + 2]?.pos ?? '');

const PARTICLES = new Set(
  'shoot down, bring down, take down, turn down, hold up, set up, set off, call off, carry out, take over, take out, put out, pick up, pull out, lay off, pay off, wipe out, rule out, roll out, break up, blow up, hand over, hand out, fend off, cut off, kick off, put off, send out, shut down, break off, take up, give up, back up, build up, clear up, clean up, dig up, draw up, end up, hunt down, knock down, knock out, round up, seal off, speed up, step up, sum up, tear down, track down, win over, write off, fight off, drive out, force out, throw out, vote down, vote out, strike down, seize on, turn over, sell off, spin off'.split(
    ', ',
  ),
);

const TRANSITIVE = new Set('call issue send publish impose commission uphold enact award unveil'.split(' '));

/** “victory in an election called after the fall of Hay”, “an order issued Monday”: nobody calls or issues without an object. */
export function isLackingObject({ tokens, masked }: Place, { first, last, lemma }: VerbGroup): boolean {
  if (!TRANSITIVE.has(lemma) || first !== last || tokens[first - 1]?.pos !== 'NOUN') return false;
  const next = tokens[last + 1];
  return (
    masked[last + 1] === true ||
    /^(?:after|before|amid|during|under)$/.test(next?.text ?? '') ||
    (/^(?:on|in)$/.test(next?.text ?? '') && masked[last + 2] === true)
  );
}

/** “was shot and killed”: nothing between the first verb and the conjunction. */
export function adjoins(place: Place, at: number): boolean {
  const before = place.tokens[at - 1];
  return before?.pos === 'VERB' || before?.pos === 'ADV';
}

/** Where the subject of a second statement begins: “… struck a pier and the captain left it”. */
export function joinedSubject(place: Place, finite: VerbGroup, group: VerbGroup): number | null {
  let joint = group.first - 1;
  while (joint > finite.last && place.tokens[joint]?.pos !== 'CCONJ') joint--;
  if (joint <= finite.last || hasBetween(place, finite.last + 1, joint)) return null;
  const start = findSubject(place.tokens, place.hidden, joint + 1, group.first)?.start;
  return start === joint + 1 ? start : null;
}

/** A past form that governs an object is no participle: “freed them”, “fined the firm”. */
export function isSurelyFinite(place: Place, group: VerbGroup): boolean {
  const next = place.tokens[group.last + 1];
  return (
    !group.ambiguous ||
    INTRANSITIVE.has(group.lemma) ||
    DEPARTING.has(`${group.lemma} ${next?.lower}`) ||
    next?.pos === 'DET' ||
    governsNoun(place, group.last + 1) ||
    /^(?:it|him|her|them|us|me|you|its|his|their)$/i.test(next?.text ?? '')
  );
}

/** With their particle they have no object, and nothing is described by them. */
const DEPARTING = new Set(
  `step down, step aside, step back, step in, stand down, stand aside, bow out, drop out, walk out, walk off, break out, break down, fall apart,
  fall through, back down, back out, give in, run out, run away, run aground, pass away, burn down, take off, go off, set off, die down, move in, move out`
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' ')),
);

/** “brought 11 airports to a halt”, “stopped work”. */
function governsNoun({ tokens, masked }: Place, at: number): boolean {
  if (masked[at]) return false;
  return tokens[at]?.pos === 'NOUN' || (tokens[at]?.pos === 'NUM' && tokens[at + 1]?.pos === 'NOUN');
}

/** “wishing her “the wisdom this office requires””: quoted words that are part of the sentence. */
export function isWithinQuote(place: Place, finite: VerbGroup, group: VerbGroup): boolean {
  let marks = 0;
  for (let index = finite.last + 1; index < group.first; index++)
    if (isDoubleMark(wordAt(place.tokens, index))) marks++;
  return marks % 2 === 1 && !place.skip[group.first];
}

const isDoubleMark = (word: string): boolean => word === '"' || word === '“' || word === '”';

/** “an update published last fall concluded”: nothing but a time between the two verbs. */
function onlyTimeBetween(place: Place, finite: VerbGroup, group: VerbGroup): boolean {
  if (group.first === finite.last + 1) return false;
  for (let index = finite.last + 1; index < group.first; index++)
    if (!place.masked[index] && !(place.tokens[index]?.pos === 'ADP' && place.masked[index + 1])) return false;
  return true;
}

/** “A report posted last night by the Echo suggested that”: done by somebody, with nothing else between the two verbs. */
function hasAgentBetween({ tokens, masked }: Place, finite: VerbGroup, group: VerbGroup): boolean {
  const by = tokens.findIndex(({ lower }, index) => index > finite.last && index < group.first && lower === 'by');
  if (by < 0 || masked[by + 1] || tokens[group.last + 1]?.pos === 'ADP') return false;
  return tokens
    .slice(finite.last + 1, group.first)
    .every(
      ({ pos, text }, index) =>
        index < by - finite.last ||
        /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(pos) ||
        /^['’]s?$/.test(text) ||
        index === by - finite.last - 1,
    );
}

/** “between the firm and the union”: both belong to the preposition. */
function hasBetween(place: Place, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (/^(?:between|both|either)$/.test(wordAt(place.tokens, index))) return true;
  return false;
}
