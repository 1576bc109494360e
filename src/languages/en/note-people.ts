import type { Actor } from '../../types.ts';
import type { Cast, Member } from './actors/cast.ts';
import { OFFICES } from './actors/data/titles.ts';
import { textOf } from './actors/found-name.ts';
import { ENDINGS_OF_PEOPLE, isPersonWord } from './actors/people-words.ts';
import { type Memory, resolveActor } from './actors/resolve-speaker.ts';
import type { Frame } from './events/frame.ts';
import type { Story } from './events/story.ts';
import type { Clause } from './grammar/clauses.ts';
import { headOf, type TokenSpan } from './grammar/noun-phrases.ts';
import { isPlural } from './grammar/plural.ts';
import { attributes } from './status/reporting-verbs.ts';
import { isTitle } from './word-lists.ts';

/** Who speaks and has two names is a person: “Raila Odinga said”. */
export function noteSpeakers(frame: Frame, cast: Cast): void {
  for (const clause of frame.tree.clauses) {
    if (!attributes(clause.verb.lemma)) continue;
    const from = clause.subject?.start ?? clause.verb.last + 1;
    // “Tri Mobil officials said”: of a name and a noun the noun speaks
    const name =
      frame.names.find(
        ({ start, end }) => start === from && frame.tokens[end]?.pos !== 'NOUN' && !isTitle(frame.tokens[end]),
      ) ??
      frame.names.find(
        (candidate) => candidate.end === clause.verb.first - 1 && frame.tokens[clause.verb.first - 1]?.text === ',',
      );
    if (name) cast.noteSpeaker(name.text);
  }
  for (const name of frame.names)
    if (isDescribed(frame, name.end) || isHolder(frame, name.start, name.end)) cast.noteSpeaker(name.text);
}

/** “Freda Jimenez, legal director of …”, “Joan Pruitt, 71, …”: a person, by what follows the name. */
function isDescribed({ tokens }: Frame, end: number): boolean {
  if (tokens[end]?.text !== ',') return false;
  const after = tokens.slice(end + 1, end + 7);
  if (/^\d{1,2}$/.test(after[0]?.text ?? '')) return after[1]?.text === ',';
  if (after[0]?.lower === 'who') return true;
  // “Callum Reece, of Wath Road, will appear before magistrates”
  if (after[0]?.lower === 'of' && tokens[end - 2]?.pos === 'PROPN') return LIVES_IN.has(tokens[end + 3]?.lower ?? '');
  const head = after.findIndex(({ pos }) => !/^(?:DET|ADJ|NOUN|PROPN)$/.test(pos));
  return PEOPLE.has(after[(head < 0 ? after.length : head) - 1]?.lemma ?? '');
}

const LIVES_IN = new Set(
  'road street avenue lane close drive way gardens crescent terrace court grove place square'.split(' '),
);

/** “its acting administrator, Curtis Mayhew, was dismissed”: a person, by the office before the name. */
const isHolder = ({ tokens }: Frame, start: number, end: number): boolean =>
  tokens[start - 1]?.text === ',' &&
  tokens[end]?.text === ',' &&
  end - start > 1 &&
  tokens[start - 2]?.pos === 'NOUN' &&
  !MAY_BE_FIRMS.has(tokens[start - 2]?.lemma ?? '') &&
  PEOPLE.has(tokens[start - 2]?.lemma ?? '');

const MAY_BE_FIRMS = new Set([
  'owner',
  'founder',
  'banker',
  'trader',
  'consultant',
  'principal',
  'candidate',
  'driver',
  'player',
  'victim',
]);

const PEOPLE: ReadonlySet<string> = new Set(ENDINGS_OF_PEOPLE);

/** Keeps who was named, the main clause's subject as the likeliest “he”. */
export function remember(frame: Frame, story: Story): void {
  const { cast, memory } = story;
  const { tokens } = frame;
  const main = frame.tree.clauses.find((clause) => clause.role === 'main');
  const subject = main?.subject ?? (main ? speakerBehind(frame, main) : undefined);
  memory.notePhrase(subject ? phraseOf(frame, subject, memory) : null);
  if (!isHeOrShe(frame, subject ?? null))
    memory.noteRole(main?.subject ? roleOf(frame, main.subject, main, story) : null);
  memory.noteSayer(sayerOf(frame, cast));
  let hasPerson = false;
  for (const name of frame.names) {
    const member = cast.find(name.text);
    if (member?.type === 'person') hasPerson = true;
    const isApposed = name.start === (subject?.end ?? -1) + 1 && frame.tokens[name.start - 1]?.text === ',';
    const isSubject = isApposed || (subject ? name.start >= subject.start && name.end <= subject.end : false);
    memory.note(member, isSubject);
  }
  const told = subject ? tokens[headOf(tokens, subject)] : undefined;
  const isVictim = told?.pos === 'NOUN' && VICTIMS.has(told.lemma);
  if (isVictim && hasPerson) memory.noteOther();
  if (hasPerson) memory.noteUnnamed(false);
  else if (isVictim) memory.noteUnnamed(true);
  else if (!isHeOrShe(frame, subject ?? null) && bringsIn(frame)) memory.noteUnnamed(true);
}

/** “…,” said the mayor, Ann Hay. */
function speakerBehind({ tokens, names }: Frame, { verb }: Clause): TokenSpan | undefined {
  if (!attributes(verb.lemma) || verb.passive || verb.tense !== 'past') return undefined;
  let start = verb.last + 1;
  while (start < verb.last + 6 && /^(?:DET|ADJ|NOUN)$/.test(tokens[start]?.pos ?? '')) start++;
  const at = names.findIndex((candidate) => candidate.start === start);
  // “said Orbit Works CEO Dana Marsh”
  const name = names[at >= 0 && isTitle(tokens[names[at]?.end ?? -1]) ? at + 1 : at];
  return name ? { start: name.start, end: name.end } : undefined;
}

/** “The craft broke up, Kosmos said”: the body that says so, where one does. */
function sayerOf({ tree, tokens, names }: Frame, cast: Cast): Member | null {
  const said = tree.clauses.findLast(({ verb }) => attributes(verb.lemma));
  if (!said?.subject) return null;
  const head = headOf(tokens, said.subject);
  const name = names.find(({ start, end }) => start <= head && end > head);
  const member = name ? cast.find(name.text) : null;
  return member?.type === 'person' || member?.type === 'place' ? null : member;
}

/** “The victim was shot. He survived”: nobody who was named before. */
const VICTIMS = new Set([
  'victim',
  'teenager',
  'teen',
  'boy',
  'girl',
  'toddler',
  'baby',
  'pedestrian',
  'passenger',
  'patient',
]);

/** “He beat a guard”: the next “he” is the same. */
const isHeOrShe = ({ tokens }: Frame, subject: TokenSpan | null): boolean =>
  subject !== null && subject.end - subject.start === 1 && /^(?:he|she)$/i.test(tokens[subject.start]?.text ?? '');

/** “The prisoner was sentenced in May. He was flown out”, “The home secretary visited …. She …”: who is told of and never named. */
function roleOf({ tokens, names }: Frame, subject: TokenSpan, { verb }: Clause, story: Story): Actor | null {
  const head = headOf(tokens, subject);
  const role = tokens[head]?.lower ?? '';
  if (!/^the$/i.test(tokens[subject.start]?.text ?? '') || !(ROLES.has(role) || OFFICES.has(role))) return null;
  if (names.some(({ type, start }) => type === 'person' && start < verb.first)) return null;
  if (OFFICES.has(role) && resolveActor(tokens, subject, names, story.cast, story.memory)?.type === 'person')
    return null;
  const text = textOf(tokens, subject.start + 1, head + 1);
  return { name: text, type: 'group', asWritten: text };
}

const ROLES = new Set(
  'prisoner suspect defendant detainee inmate convict gunman attacker assailant bomber hijacker hostage captive killer robber thief burglar intruder kidnapper driver motorist motorcyclist cyclist rider pilot soldier guard officer'.split(
    ' ',
  ),
);

/** “Police arrested the stationmaster, a 59-year-old man”: somebody without a name, whom “he” then means. */
function bringsIn({ tokens, names }: Frame): boolean {
  return tokens.some(({ pos, lemma }, index) => {
    if (pos !== 'NOUN' || !PEOPLE.has(lemma) || tokens[index]?.text.endsWith('s')) return false;
    const before = tokens.slice(Math.max(0, index - 6), index);
    const article = before.findLast((token) => token.pos === 'DET' || token.pos === 'ADP' || token.pos === 'VERB');
    const named = names.some(({ start }) => start > index && start <= index + 3);
    return (
      /^(?:an?|another)$/i.test(article?.text ?? '') &&
      !named &&
      !/^(?:as|is|was)$/.test(tokens[index - before.length]?.text ?? '')
    );
  });
}

/** A singular thing that a sentence is about and doesn’t name; “it” goes on meaning what it meant. */
function phraseOf({ tokens, names }: Frame, subject: TokenSpan, memory: Memory): Actor | null {
  const head = headOf(tokens, subject);
  if (/^it$/i.test(tokens[head]?.text ?? '')) return memory.lastPhrase;
  const named = names.some((name) => name.start <= head && name.end > head);
  if (named || tokens[head]?.pos !== 'NOUN' || isPlural(tokens, subject) || isPersonWord(tokens[head]?.lemma ?? ''))
    return null;
  const from = tokens[subject.start]?.pos === 'DET' ? subject.start + 1 : subject.start;
  const text = textOf(tokens, from, head + 1);
  return text === '' ? null : { name: text, type: 'group', asWritten: text };
}
