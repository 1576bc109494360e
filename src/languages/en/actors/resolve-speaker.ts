import type { Actor, Token } from '../../../types.ts';
import { headOf, type TokenSpan } from '../grammar/noun-phrases.ts';
import type { Cast, Member } from './cast.ts';
import { COUNTRY_BY_CAPITAL } from './data/countries.ts';
import { OFFICES } from './data/titles.ts';
import { type FoundName, textOf } from './found-name.ts';
import { nationOf } from './nation-of.ts';

/** Who has been told of so far, the latest last. */
export class Memory {
  private readonly recent: Member[] = [];
  private subject: Member | null = null;
  private phrase: Actor | null = null;
  private role: Actor | null = null;
  private unnamed = false;
  private sayer: Member | null = null;

  /** The subject of a sentence is what “he” or “it” of the next one is likeliest to mean. */
  note(member: Member | null, isSubject: boolean): void {
    if (!member) return;
    this.recent.push(member);
    if (this.recent.length > 24) this.recent.shift();
    if (isSubject) this.subject = member;
  }

  /** The sentence is about somebody else, whom it names further on. */
  noteOther(): void {
    this.subject = null;
  }

  /** Somebody without a name was brought in last, whom “he” means. */
  noteUnnamed(unnamed: boolean): void {
    this.unnamed = unnamed;
  }

  /** The subject of the last sentence where it is somebody without a name: “the prisoner”, whom “he” then means. */
  noteRole(actor: Actor | null): void {
    this.role = actor;
  }

  /** Who “he” or “she” is, where nobody with a name. */
  roleTold(asWritten: string): Actor | null {
    return this.role && { ...this.role, asWritten };
  }

  /** The subject of the last sentence where it is no name: “the satellite”, which “it” then means. */
  notePhrase(actor: Actor | null): void {
    this.phrase = actor;
  }

  /** The body that the last sentence quotes; `null` where it quotes none. */
  noteSayer(member: Member | null): void {
    this.sayer = member;
  }

  /** Who “it” is in “It said”: the body quoted last, whatever that told of. */
  itThatSays(asWritten: string): Actor | null {
    return asActor(this.sayer, asWritten);
  }

  /** What “it” means: the last sentence’s subject, else the thing named last. */
  it(asWritten: string): Actor | null {
    if (this.phrase) return { ...this.phrase, asWritten };
    // “Moscow launched the invasion. It annexed …”
    const capital = this.subject?.type === 'place' ? COUNTRY_BY_CAPITAL.get(this.subject.name) : undefined;
    return capital ? { name: capital, type: 'country', asWritten } : asActor(this.thing(), asWritten);
  }

  /** `except` those with one of these offices. */
  person(pronoun: 'he' | 'she', except: ReadonlySet<string> | null = null): Member | null {
    if (this.unnamed) return null;
    const fits = (member: Member | null): member is Member =>
      member?.type === 'person' &&
      member.pronoun !== (pronoun === 'he' ? 'she' : 'he') &&
      !(except && [...member.offices].some((office) => except.has(office)));
    return fits(this.subject) ? this.subject : (this.recent.findLast(fits) ?? null);
  }

  thing(): Member | null {
    const fits = (member: Member | null): member is Member =>
      member?.type === 'organisation' || member?.type === 'country';
    const named = this.subject !== null && this.subject.type !== 'person' && this.subject.type !== 'place';
    return named ? this.subject : (this.recent.findLast(fits) ?? null);
  }

  get lastPhrase(): Actor | null {
    return this.phrase;
  }

  get all(): readonly Member[] {
    return this.recent;
  }
}

/** The actor a phrase names, through pronouns and offices; as written when nobody is known. */
export function resolveActor(
  tokens: readonly Token[],
  span: TokenSpan,
  names: readonly FoundName[],
  cast: Cast,
  memory: Memory,
): Actor | null {
  const asWritten = textOf(tokens, span.start, span.end);
  const word = span.end - span.start === 1 ? tokens[span.start]?.lower : undefined;
  if (word === 'he' || word === 'she')
    return heOrShe(personBefore(names, span.start, cast, word), memory, word, asWritten);
  if (word === 'it') return thingBefore(names, span.start, cast) ?? memory.it(asWritten);
  if (word === 'they') return null;
  const head = headOf(tokens, span);
  const name = names.find((candidate) => candidate.start <= head && candidate.end > head);
  if (name && name.type !== 'place') return cast.actor(name, true);
  const apposed = tokens[span.end]?.text === ',' ? apposedTo(tokens, span.end + 1, names) : undefined;
  if (apposed) return cast.actor(apposed, true);
  if (name) return cast.actor(name, true);
  const holder = holderOf(tokens, span, head, names);
  if (holder) return cast.actor(holder, true);
  return (
    byOffice(tokens, span, head, asWritten, cast, memory) ??
    describedActor(tokens, head, textOf(tokens, span.start, isAge(tokens, head) ? head + 3 : head + 1))
  );
}

const heOrShe = (before: Member | null, memory: Memory, word: 'he' | 'she', asWritten: string): Actor | null =>
  (before ? null : memory.roleTold(asWritten)) ?? asActor(calledSo(before ?? memory.person(word), word), asWritten);

/** Whose death “his death” is, told at a token. */
export function possessor(
  tokens: readonly Token[],
  at: number,
  names: readonly FoundName[],
  cast: Cast,
  memory: Memory,
): Actor | null {
  const word = tokens[at]?.lower;
  const pronoun = word === 'his' ? 'he' : word === 'her' ? 'she' : null;
  if (!pronoun) return null;
  return asActor(calledSo(personBefore(names, at, cast, pronoun) ?? memory.person(pronoun), pronoun), pronoun);
}

/** Who was “he” once is no “she” later. */
function calledSo(member: Member | null, pronoun: 'he' | 'she'): Member | null {
  if (member) member.pronoun ??= pronoun;
  return member;
}

/** “When Marsh resigned, she claimed”: the only person named before in the same sentence, or its first. */
function personBefore(names: readonly FoundName[], at: number, cast: Cast, pronoun: 'he' | 'she'): Member | null {
  const other = pronoun === 'he' ? 'she' : 'he';
  const before = names.filter((name) => name.start < at).map((name) => ({ name, member: cast.find(name.text) }));
  const people = before.filter(({ member }) => member?.type === 'person' && member.pronoun !== other);
  const [first] = people;
  const only = new Set(people.map(({ member }) => member)).size === 1;
  return first && (only || first.name.start <= 3) ? first.member : null;
}

/** “Boeing said it would”: what the sentence began with. */
function thingBefore(names: readonly FoundName[], at: number, cast: Cast): Actor | null {
  const name = names.find((candidate) => candidate.start < at && candidate.start <= 3);
  const actor = name ? cast.actor(name, true) : null;
  return actor && actor.type !== 'person' && actor.type !== 'place' ? actor : null;
}

/** “His rival, the longtime opposition leader Ann Lee,”: the name in the apposition. */
function apposedTo(tokens: readonly Token[], from: number, names: readonly FoundName[]): FoundName | undefined {
  for (let index = from; index < from + 6; index++) {
    const name = names.find((candidate) => candidate.start === index);
    if (name) return name.type === 'place' || name.type === 'country' ? undefined : name;
    if (!/^(?:ADJ|NOUN|PROPN|DET)$/.test(tokens[index]?.pos ?? '')) return undefined;
  }
  return undefined;
}

/** “Secretary of State Antony Blinken”: the name after the office. */
function holderOf(
  tokens: readonly Token[],
  span: TokenSpan,
  head: number,
  names: readonly FoundName[],
): FoundName | undefined {
  if (!OFFICES.has(tokens[head]?.lower ?? '')) return undefined;
  return names.find(
    (name) => name.type === 'person' && name.start > head && name.end <= span.end && name.titles.length > 0,
  );
}

function byOffice(
  tokens: readonly Token[],
  span: TokenSpan,
  head: number,
  asWritten: string,
  cast: Cast,
  memory: Memory,
): Actor | null {
  const word = tokens[head]?.lower ?? '';
  const first = tokens[span.start]?.lower;
  if (!OFFICES.has(word) || (first !== 'the' && first !== 'mr' && first !== 'mr.')) return null;
  const country = countryOf(tokens, span);
  return asActor(cast.withOffice(word, country, memory.all), asWritten);
}

function countryOf(tokens: readonly Token[], span: TokenSpan): string | null {
  for (let index = span.start; index < span.end; index++) {
    const country = nationOf(tokens[index]);
    if (country) return country;
  }
  return null;
}

/** “the 17-year-old”. */
const isAge = (tokens: readonly Token[], head: number): boolean =>
  tokens[head]?.lower === 'year' && tokens[head + 1]?.text === '-' && tokens[head + 2]?.lower === 'old';

/** “police”, “two officials”, “the company”: a group as written. */
function describedActor(tokens: readonly Token[], head: number, asWritten: string): Actor | null {
  const token = tokens[head];
  if (
    !token ||
    /^(?:more|less|fewer|most|many|several|some|tens|dozens|scores|hundreds|thousands|millions|billions)$/i.test(
      token.text,
    ) ||
    token.pos === 'PRON' ||
    token.pos === 'DET' ||
    token.pos === 'NUM' ||
    (/^(?:minutes|hours|days|weeks|months|years)$/.test(token.lower) && tokens[head - 1]?.pos === 'NUM')
  )
    return null;
  return { name: asWritten.replace(/^(?:the |an? )?(?:then[ -])?/i, ''), type: 'group', asWritten };
}

const asActor = (member: Member | null, asWritten: string): Actor | null =>
  member ? { name: member.name, type: member.type, asWritten } : null;
