/** What tells a site's name from a headline. */
export interface SiteMarks {
  /** What it calls itself. */
  readonly names: readonly string[];
  /** Of its address, such as `www.harbour-times.example`; `null` when unknown. */
  readonly host: string | null;
  /** Of the page. */
  readonly headings: readonly string[];
  /** Where it says whose it is: “© 2024 The Harbour Times. All rights reserved.” */
  readonly owners: readonly string[];
}

/** The marks of a page, read from its address, headings and foot. */
export function siteMarks(document: Document, names: readonly (string | null)[], url: string | null): SiteMarks {
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].slice(0, MOST).map(({ textContent }) => textContent ?? '');
  return {
    names: names.filter((name) => name !== null),
    host: url && URL.canParse(url) ? new URL(url).hostname : null,
    headings: texts('h1, h2, h3'),
    owners: [
      ...texts('footer, [class*="copyright"], [id*="copyright"]'),
      document.body?.textContent.slice(-FOOT) ?? '',
    ],
  };
}

const MOST = 20;
/** Characters at a page's end in which it may say whose it is. */
const FOOT = 20_000;
/** Between a headline and the site's name: “Pier rebuilt | The Harbour Times”. */
const SEPARATOR = / (?:[|–—·•»«/\\>-]|::) /g;
/** What is left of a title must be one: “Contact | The Harbour Times” stays. */
const LEAST_WORDS = 3;
/** “Harbour Board – A Short History” is one name. */
const LEAST_BEHIND_SITE = 4;

interface TitleAndSite {
  readonly title: string;
  readonly site: string;
}

/**
 * A browser's tab says “Pier rebuilt | News | The Harbour Times”: the title without the site's name before or after it,
 * and that name; `null` where no part is known for it. A part is the name when the site calls itself so, when it is its
 * address in words, or the owner at its foot.
 */
export function withoutSite(tab: string, marks: SiteMarks): TitleAndSite | null {
  const cuts = [...tab.matchAll(SEPARATOR)].map(({ index, 0: { length } }) => [index, index + length] as const);
  const [[firstStart, firstEnd] = [0, 0]] = cuts;
  const [lastStart, lastEnd] = cuts.at(-1) ?? [0, 0];
  const sides = [
    { site: tab.slice(lastEnd), title: tab.slice(0, lastStart), least: LEAST_WORDS },
    { site: tab.slice(0, firstStart), title: tab.slice(firstEnd), least: LEAST_BEHIND_SITE },
  ];
  const found = sides.find(({ site, title, least }) => wordsIn(title) >= least && isNamed(site, marks));
  if (!found) return null;
  const parts = cuts.flatMap(([start, end]) => [tab.slice(0, start), tab.slice(end)]);
  const heading = parts.find(
    (part) => marks.headings.some((one) => letters(one) === letters(part)) && wordsIn(part) >= LEAST_WORDS,
  );
  return { title: heading ?? found.title, site: found.site };
}

/**
 * The heading that a title begins with where the rest holds a day, or that it ends with behind the site's own heading:
 * “Pier rebuilt – Coast – 06/05/2025”, “Pell’s Pages: Pier rebuilt at last”. `null` where there is none.
 */
export function headingIn(title: string, headings: readonly string[]): string | null {
  const lines = headings.map((heading) => heading.replaceAll(/\s+/g, ' ').trim());
  const isAlone = (line: string) =>
    (title.startsWith(line) && DAY_IN_REST.test(title.slice(line.length))) || title === `${lines[0]}: ${line}`;
  return lines.find((line) => wordsIn(line) >= LEAST_WORDS && isAlone(line)) ?? null;
}

const DAY_IN_REST = /^ [|–—-] .*\d{1,2}[./]\d{1,2}[./]\d{4}/;

const wordsIn = (text: string): number => text.split(' ').length;

function isNamed(part: string, { names, host, owners }: SiteMarks): boolean {
  const own = letters(part);
  if (own === '') return false;
  return names.some((name) => letters(name) === own) || isHost(part, host) || owners.some((text) => owns(text, own));
}

/** “Skarne Post” at post.skarne.example, skarnepost.example or the-skarne-post.example; “Skarne.example” at its own. */
function isHost(part: string, host: string | null): boolean {
  const labels = (host ?? '')
    .replace(/^www\./, '')
    .split('.')
    .map((label) => letters(label).replace(/^the/, ''));
  const words = part
    .split(/\s+/)
    .map(letters)
    .filter((word) => word !== '' && word !== 'the');
  const whole = words.join('');
  if (whole === '') return false;
  return [...labels, labels.join('')].includes(whole) || words.every((word) => labels.includes(word));
}

function owns(text: string, name: string): boolean {
  const marks = [...text.matchAll(/©|copyright/gi)].slice(0, MOST);
  return marks.some(({ index }) =>
    letters(text.slice(index, index + 120))
      .replace(/^(?:copyright)?(?:\d{4})*/, '')
      .startsWith(name),
  );
}

/** Letters and digits alone, small, without accents. */
function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
