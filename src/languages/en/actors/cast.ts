import type { Actor } from '../../../types.ts';
import { COUNTRY_BY_CAPITAL, COUNTRY_BY_NAME } from './data/countries.ts';
import { isGivenName, pronounOf } from './data/given-names.ts';
import { FIRM_WORDS } from './data/organisations.ts';
import { type FoundName, typeOf } from './found-name.ts';

/** Someone the article tells of. */
export interface Member {
  readonly name: string;
  type: Actor['type'];
  /** Lower-case: `president`, `minister`. */
  readonly offices: Set<string>;
  country: string | null;
  pronoun: 'he' | 'she' | null;
  mentions: number;
  /** The short names the article itself uses, with how often: “Marsh”. */
  readonly shorts: Map<string, number>;
}

/** Family names that stand first. */
const FAMILY_FIRST = new Set(
  'Xi Kim Moon Li Wang Zhang Chen Park Nguyen Mao Deng Hu Wen Liu Yang Ban Yoon Tsai Lai Zhao Wu Sun Ma Qin Roh Han Choi Jiang Zhou Huang Lam Pham Tran Le'.split(
    ' ',
  ),
);

/** Words before the name of a place for another place. */
const SIDES =
  /^(?:North|South|East|West|New|Old|Upper|Lower|Northern|Southern|Eastern|Western|Central|Greater|Fort|Port|Mount|Lake|San|Santa|Saint|St\.?|El|Los|Las|La)$/;

/** Titles that belong to the one name that their bearers go by. */
const REIGNS = ['king', 'queen', 'prince', 'princess', 'pope', 'emperor', 'sultan', 'emir'];

/** “King Charles”, “Pope Francis”: nobody calls them by the name alone. */
function reigning({ offices }: Member, name: string): string {
  const title = REIGNS.find((office) => offices.has(office));
  return title ? `${title[0]?.toUpperCase()}${title.slice(1)} ${name}` : name;
}

/** Everyone an article names, under each name it gives them. */
export class Cast {
  private readonly members = new Map<string, Member>();
  private readonly bySurname = new Map<string, Member>();
  /** “Fiona”, where only one Fiona is named with her surname. */
  private readonly byGiven = new Map<string, Member | null>();

  /** “Acme” for “Acme Group PLC”. */
  private readonly byFirm = new Map<string, Member>();

  /** Whom a name means, until another is entered: names are asked for again and again. */
  private readonly found = new Map<string, Member | null>();

  constructor(names: readonly FoundName[]) {
    for (const name of names) if (name.text.includes(' ') || name.titles.length > 0) this.enter(name);
    for (const name of names) if (!name.text.includes(' ')) this.enter(name);
  }

  private enter(name: FoundName): void {
    // While names are entered what they mean changes with each, and isn't worth keeping.
    const member = this.lookUp(name.text) ?? this.add(name);
    member.mentions++;
    if (name.text !== member.name && member.name.includes(name.text))
      member.shorts.set(name.text, (member.shorts.get(name.text) ?? 0) + 1);
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
      shorts: new Map(),
    };
    this.members.set(canonical, member);
    if (name.type === 'organisation') this.enterFirm(name.text, member);
    if (name.type === 'person' || (name.type === 'unknown' && name.text.includes(' ')))
      this.enterSurname(name.text, member);
    return member;
  }

  private enterFirm(text: string, member: Member): void {
    const words = text.split(' ');
    while (words.length > 1 && FIRM_WORDS.has(words.at(-1) ?? '')) words.pop();
    const short = words.join(' ');
    if (short !== text && short.length > 2 && typeOf(short, []) === 'unknown' && !this.byFirm.has(short))
      this.byFirm.set(short, member);
  }

  private enterSurname(text: string, member: Member): void {
    // “Arnold Palm Jr.”, later “Palm”
    const words = text.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '').split(' ');
    const surname = words[words.length - 1] ?? text;
    const given = words[0] ?? '';
    if (words.length === 2 && isGivenName(given) && this.byGiven.get(given) !== member)
      this.byGiven.set(given, this.byGiven.has(given) ? null : member);
    // “East Cleveland” is no Cleveland’s full name
    const isSide = SIDES.test(given);
    if (words.length > 1 && !isSide && surname.length > 2 && !this.bySurname.has(surname))
      this.bySurname.set(surname, member);
    // “Xi Jinping”, later “Xi”; “Lee Jae-won”, later “Lee”
    const isFirst =
      FAMILY_FIRST.has(words[0] ?? '') || (words.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(surname));
    if (isFirst && !this.bySurname.has(words[0] ?? '')) this.bySurname.set(words[0] ?? '', member);
    // “Ursula von der Leyen”, later “von der Leyen”
    if (words.length > 2 && isGivenName(words[0] ?? '')) this.bySurname.set(words.slice(1).join(' '), member);
  }

  /** Someone who speaks and has two names is a person. */
  noteSpeaker(text: string): void {
    const member = this.find(text);
    if (member?.type !== 'unknown' || !/^\p{Lu}\S+(?: \S+){1,3}$/u.test(member.name)) return;
    member.type = 'person';
    this.found.clear();
    this.enterSurname(member.name, member);
  }

  find(text: string): Member | null {
    let member = this.found.get(text);
    if (member === undefined) {
      member = this.lookUp(text);
      this.found.set(text, member);
    }
    return member;
  }

  private lookUp(text: string): Member | null {
    const country = COUNTRY_BY_NAME.get(text);
    const named = this.members.get(country ?? text) ?? this.bySurname.get(text) ?? this.byGiven.get(text);
    return named ?? this.byFirm.get(text) ?? this.withoutMiddle(text);
  }

  /** “Greta Maria Marsh”, who is “Greta Marsh” elsewhere. */
  private withoutMiddle(text: string): Member | null {
    const [first, second] = [text.indexOf(' '), text.lastIndexOf(' ')];
    // Most names have two words, or one.
    if (first === second || text.indexOf(' ', first + 1) !== second) return null;
    const given = text.slice(0, first);
    const member = isGivenName(given) ? this.members.get(given + text.slice(second)) : undefined;
    return member?.type === 'person' ? member : null;
  }

  /** The short name where the article makes somebody well known by it, else the full name. */
  shortName(name: string): string {
    const member = this.members.get(name);
    if (member && !name.includes(' ')) return reigning(member, name);
    if (member?.type !== 'person' || member.mentions < 3) return name;
    const [short] = [...member.shorts].sort((a, b) => b[1] - a[1])[0] ?? [];
    return short ?? name;
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
