import type { Cast } from './actors/cast.ts';
import type { FoundName } from './actors/found-name.ts';
import { isPersonWord } from './actors/people-words.ts';
import type { Frame } from './events/frame.ts';
import { headOf } from './grammar/noun-phrases.ts';

const CALLED: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...words(
    'she',
    'girlfriend ex-girlfriend wife ex-wife widow mother daughter sister aunt niece grandmother girl woman actress stepmother stepdaughter spokeswoman congresswoman councilwoman chairwoman businesswoman policewoman queen princess duchess nun',
  ),
  ...words(
    'he',
    'boyfriend ex-boyfriend husband ex-husband widower father son brother uncle nephew grandfather boy man actor stepfather stepson spokesman congressman councilman chairman businessman policeman king prince duke monk fireman',
  ),
]);

function words(pronoun: 'he' | 'she', nouns: string): readonly (readonly [string, 'he' | 'she'])[] {
  return nouns.split(' ').map((noun) => [noun, pronoun] as const);
}

/** “Robyn Hay, 48, his ex-girlfriend, …”, “his mother, Robyn Hay”: who is called so is “she” from then on. */
export function noteGender(frame: Frame, cast: Cast): void {
  noteGoingOn(frame, cast);
  for (const name of frame.names) {
    if (name.type === 'place' || name.type === 'country') continue;
    const pronoun = before(frame, name) ?? behind(frame, name);
    const member = pronoun ? cast.find(name.text) : null;
    if (member) member.pronoun ??= pronoun;
  }
}

/** “Hay was arrested in Nassau as he boarded a jet”: whom the sentence is about, where it names nobody else. */
function noteGoingOn({ tokens, tree, names }: Frame, cast: Cast): void {
  const [main] = tree.clauses;
  if (main?.role !== 'main' || !main.subject) return;
  const beside = tree.clauses.find(
    ({ role, subject, start }) => role === 'time' && start > main.verb.last && subject !== null,
  );
  const pronoun = PRONOUNS.get(tokens[beside?.subject?.start ?? -1]?.lower ?? '');
  if (!pronoun || tokens.slice(main.verb.last + 1, beside?.start).some(({ lemma }) => isPersonWord(lemma))) return;
  const people = new Set(names.filter(({ type }) => type === 'person' || type === 'unknown').map(({ text }) => text));
  const head = headOf(tokens, main.subject);
  const name = people.size === 1 ? names.find(({ start, end }) => start <= head && end > head) : undefined;
  const member = name ? cast.find(name.text) : null;
  if (member?.type === 'person') member.pronoun ??= pronoun;
}

const PRONOUNS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['he', 'he'],
  ['she', 'she'],
]);

function before({ tokens }: Frame, { start }: FoundName): 'he' | 'she' | null {
  const at = tokens[start - 1]?.text === ',' ? start - 2 : start - 1;
  return CALLED.get(tokens[at]?.lower ?? '') ?? null;
}

/** The noun that stands behind the name and its age, between commas: “, 48, his former girlfriend,”. */
function behind({ tokens }: Frame, { end }: FoundName): 'he' | 'she' | null {
  if (tokens[end]?.text !== ',') return null;
  let at = tokens[end + 1]?.pos === 'NUM' && tokens[end + 2]?.text === ',' ? end + 3 : end + 1;
  while (at < end + LONGEST && /^(?:DET|PRON|ADJ|NUM|PROPN|PART|NOUN)$/.test(tokens[at]?.pos ?? '')) at++;
  const noun = tokens[at - 1];
  const closes = tokens[at] === undefined || tokens[at]?.pos === 'PUNCT' || tokens[at]?.lower === 'of';
  return closes && noun?.pos === 'NOUN' ? (CALLED.get(noun.lower) ?? null) : null;
}

const LONGEST = 9;
