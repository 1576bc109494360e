import type { Actor } from '../../../types.ts';
import { COUNTRY_BY_CAPITAL, COUNTRY_BY_NAME } from './data/countries.ts';
import { isGivenName, pronounOf } from './data/given-names.ts';
import type { FoundName } from './names.ts';

/** Someone the article tells of. */
export interface Member {
  readonly name: string;
  type: Actor['type'];
  /** Lower-case: `president`, `minister`. */
  readonly offices: Set<string>;
  country: string | null;
  pronoun: 'he' | 'she' | null;
  mentions: number;
}

/** Everyone an article names, under each name it gives them. */
export class Cast {
  private readonly members = new Map<string, Member>();
  private readonly bySurname = new Map<string, Member>();

  constructor(names: readonly FoundName[]) {
    for (const name of names) if (name.text.includes(' ') || name.titles.length > 0) this.enter(name);
    for (const name of names) if (!name.text.includes(' ')) this.enter(name);
  }

  private enter(name: FoundName): void {
    const member = this.find(name.text) ?? this.add(name);
    member.mentions++;
    for (const title of name.titles) member.offices.add(title);
    if (name.titles.length > 0 && member.type === 'unknown') member.type = 'person';
    if (name.country && !member.country) member.country = name.country;
  }

  private add(name: FoundName): Member {
    const canonical = COUNTRY_BY_NAME.get(name.text) ?? name.text;
    const first = name.text.split(' ')[0] ?? '';
    const pronoun = name.type === 'person' && name.text.includes(' ') ? pronounOf(first) : null;
    const member: Member = {
      name: canonical,
      type: name.type,
      offices: new Set(),
      country: name.country,
      pronoun,
      mentions: 0,
    };
    this.members.set(canonical, member);
    if (name.type === 'person' || (name.type === 'unknown' && name.text.includes(' ')))
      this.enterSurname(name.text, member);
    return member;
  }

  private enterSurname(text: string, member: Member): void {
    const words = text.split(' ');
    const surname = words[words.length - 1] ?? text;
    if (words.length > 1 && surname.length > 2 && !this.bySurname.has(surname)) this.bySurname.set(surname, member);
    // “Ursula von der Leyen”, later “von der Leyen”
    if (words.length > 2 && isGivenName(words[0] ?? '')) this.bySurname.set(words.slice(1).join(' '), member);
  }

  /** Someone who speaks and has two names is a person. */
  noteSpeaker(text: string): void {
    const member = this.find(text);
    if (member?.type !== 'unknown' || !/^\p{Lu}\S+(?: \S+){1,3}$/u.test(member.name)) return;
    member.type = 'person';
    this.enterSurname(member.name, member);
  }

  find(text: string): Member | null {
    const country = COUNTRY_BY_NAME.get(text);
    return this.members.get(country ?? text) ?? this.bySurname.get(text) ?? null;
  }

  /** The surname where the article makes somebody well known, else the full name. */
  shortName(name: string): string {
    const member = this.members.get(name);
    if (!member || member.type !== 'person' || member.mentions < 3) return name;
    const surname = name.split(' ').slice(1).join(' ');
    return surname !== '' && this.bySurname.get(surname.split(' ').pop() ?? '') === member
      ? surname.replace(/^(?:\S\. )+/, '')
      : name;
  }

  /** An actor with the fullest name the article has; a capital that acts is its country's government. */
  actor(name: FoundName, acts: boolean): Actor {
    const capital = acts ? COUNTRY_BY_CAPITAL.get(name.text) : undefined;
    if (capital) return { name: capital, type: 'country', asWritten: name.text };
    const member = this.find(name.text);
    return { name: member?.name ?? name.text, type: member?.type ?? name.type, asWritten: name.text };
  }

  withOffice(office: string, country: string | null, before: readonly Member[]): Member | null {
    const fits = (member: Member) =>
      (member.offices.has(office) || (office === 'leader' && member.offices.size > 0)) &&
      (!country || member.country === country);
    return before.findLast(fits) ?? [...this.members.values()].find(fits) ?? null;
  }
}
