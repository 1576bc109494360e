import { PLACES } from './actors/data/cities.ts';
import { COUNTRY_BY_CAPITAL, COUNTRY_BY_NAME } from './actors/data/countries.ts';

/** What may stand around the date in a line that does nothing but date the article. */
const LABEL =
  /^(?:(?:first |last |originally |web )?(?:published|issued|updated|posted|modified|created|added|written|edited|aired|submitted)|for immediate release|(?:issue |publication |publish |article |release |posting |post )?dated?|on|at|by)\b|^time:|^press release\b|^released?:|^(?:this )?(?:story|article|page) (?:was )?(?:first |originally |last )?(?:published|posted|created|updated)\b|^\([A-Z]{2,6}\) updated\b/i;
const LABEL_WITHIN = /\b(?:published|posted|updated)(?: at)?:/i;

/** Days that a page gives for something else: its terms, its offers, a hearing, a birth, a picture. */
const OF_SOMETHING_ELSE =
  /\b(?:privacy|terms|polic(?:y|ies)|cookies?|notice|copyright|birth|born|died|(?:filed|court|event|due|start|end) date|date filed|hearing|deadline|auction|offers?|subscri\w{2,8}|expires?|ends|file photo|taken|correction|version)\b|[©]/i;

/** Says by its words that the day in it is the article's. */
export const isLabelled = (line: string): boolean => LABEL.test(line.trim()) || LABEL_WITHIN.test(line);

export const isOfSomethingElse = (line: string): boolean => OF_SOMETHING_ELSE.test(line);

/** Sections of a paper, agencies, and what programs put beside a day: “Politics August 12, 2025”, “by admin 0 Comments”. */
const BESIDE_THE_DAY: ReadonlySet<string> = new Set(
  `news world politics business economy markets finance money technology tech science health sports sport culture arts
entertainment lifestyle travel opinion op-ed editorial analysis environment climate education local national international
uk us u.s d.c europe asia africa americas europe breaking feature features blog blogs article articles story press release releases
media statement statements updates
reuters ap afp upi xinhua tass dpa ani pti ians efe ansa kyodo yonhap bernama interfax ukrinform bbc cnn cbs nbc abc npr pbs
bloomberg agencies wires wire
the associated press agence france-presse
admin administrator staff our special own bureau online digital service agency writer reporter correspondent editor editorial team desk newsroom web source author
comment comments leave a no share print email save views by in for from and with`.split(/\s+/),
);

/** Every word of a part of the line is such a word. */
export const standsBesideDays = (part: string): boolean =>
  part
    .toLowerCase()
    .split(/[^\p{L}\p{N}.-]+/u)
    .map((word) => word.replace(/\.$/, ''))
    .every((word) => word === '' || word === '-' || BESIDE_THE_DAY.has(word));

const PLACE_NAMES: ReadonlySet<string> = new Set(
  [...PLACES, ...COUNTRY_BY_NAME.keys(), ...COUNTRY_BY_CAPITAL.keys()].map((name) => name.toLowerCase()),
);

/** “Brussels”, “WASHINGTON”, “Geneva”: where a statement was made. */
export const isPlaceBesideDay = (part: string): boolean => {
  const name = part.trim();
  return /^\p{Lu}/u.test(name) && PLACE_NAMES.has(name.toLowerCase());
};

/** “The Harbour Guardian”, “harbourtimes.example.co.uk”: whose page it is. */
export const isOutletBesideDay = (part: string): boolean =>
  /^(?:[a-z\d-]{2,30}\.){1,3}[a-z]{0,6}$/.test(part.trim()) ||
  (part.trim().split(' ').length <= 5 && OUTLET.test(part.trim()));

const OUTLET =
  /^(?:The )?(?:\p{Lu}[\p{L}&'’-]* ){0,3}(?:News|Times|Post|Herald|Tribune|Journal|Gazette|Bulletin|Guardian|Telegraph|Independent|Observer|Chronicle|Star|Sun|Globe|Standard|Mirror|Mail|Express|Register|Dispatch|Examiner|Sentinel|Courier|Inquirer|Press|Online|TODAY|Today|Magazine)$/u;
