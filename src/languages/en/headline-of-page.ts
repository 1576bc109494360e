/** Words of four letters and more by how they begin, in lower case: “delays” and “delayed” are one. */
function contentWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM));
}

const STEM = 5;

/** A headline is a phrase, not a name of a section or an agency's slug, and no longer than a newspaper would set. */
function couldBeTitle(line: string): boolean {
  return (
    hasWords(line, 3) &&
    !hasWords(line, 33) &&
    line.length <= 220 &&
    /\p{L}/u.test(line) &&
    !SLUG.test(line) &&
    !CREDIT.test(line) &&
    !CLOSING_CREDIT.test(line.slice(-LONGEST_CREDIT))
  );
}

const hasWords = (line: string, least: number): boolean => line.trim().split(/\s+/).length >= least;

/** “BC-EU--Baltic Cable,2nd Ld-Writethru” */
const SLUG = /^[A-Z]{2}-[A-Z]|\w--\w/;

/** “… celebrate in the square. Photograph: Petr Hall/Newsline”, “(AP Photo/Ann Lee)”: who took a picture closes its caption. */
const CREDIT =
  /\b(?:Photographs?|Photos?|Pictures?|Illustration): ?\p{Lu}|\/(?:AFP|EPA|Reuters|AP)\b|\(AP Photo|\bGetty Images\b/u;

/** “… on Friday. Ann Lee for The Harbor Post”. */
const CLOSING_CREDIT =
  /\. \p{Lu}\p{L}{1,20} \p{Lu}\p{L}{1,20}(?: for |\/)\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20}){0,3}$/u;
const LONGEST_CREDIT = 80;

/** A line above an article, and whether the byline or the day follows at once. */
export interface HeadLine {
  readonly text: string;
  readonly aboveByline: boolean;
  /** An entry of a list: of a menu, or of points that sum the article up. */
  readonly isItem: boolean;
}

/** A line that says so much of what the best says is the title when it stands first: summaries come after it. */
const LEAST_OF_BEST = 0.7;

/**
 * The first line above the article that says nearly most of what the article says. Menus and captions share fewer
 * words with it; of “News / Ferries / Ferry runs aground” the part that stands alone is taken.
 */
export function chooseTitle(lines: readonly HeadLine[], prose: () => string): string | null {
  const possible = abovePoints(lines).filter(({ text }) => couldBeTitle(text));
  const long = possible.filter(({ text }) => hasWords(text, 4));
  const candidates = long.length > 0 ? long : possible;
  if (candidates.length < 2) return candidates[0]?.text.trim() ?? null;
  const spoken = new Set(contentWords(prose()));
  const scored = candidates.map((line) => ({ ...line, score: scoreOf(line, spoken) }));
  const best = Math.max(...scored.map(({ score }) => score));
  const first = scored.find(({ score }) => score >= best * LEAST_OF_BEST)?.text.trim() ?? null;
  const alone = scored.find(({ text }) => first !== text.trim() && first?.endsWith(`/ ${text.trim()}`));
  return alone?.text.trim() ?? first;
}

/** “Key points / • Two people were hurt on Monday evening”: what sums an article up says more of it than its title. */
function abovePoints(lines: readonly HeadLine[]): readonly HeadLine[] {
  const points = lines.findIndex(({ text }) => POINTS.test(text.trim()));
  const above = (points < 0 ? lines : lines.slice(0, points)).filter(({ isItem }) => !isItem);
  return above.some(({ text }) => hasWords(text, 4) && couldBeTitle(text)) ? above : lines;
}

const POINTS =
  /^(?:key (?:points|takeaways|facts)|(?:what|here['’]s what) (?:we|you need|you should)? ?(?:to )?know|(?:story )?highlights|takeaways|the latest|summary|at a glance|in (?:brief|short)|the main points)[:.]?$/i;

function scoreOf({ text, aboveByline }: HeadLine, spoken: ReadonlySet<string>): number {
  const words = contentWords(text);
  const shared = new Set(words.filter((word) => spoken.has(word))).size;
  return (
    Math.min(shared, MOST_SHARED) +
    0.25 * Math.min(words.length, 12) -
    (hasWords(text, LONGEST_HEADLINE + 1) ? TOO_LONG : 0) +
    (aboveByline ? ABOVE_BYLINE : 0) +
    (isSetAsTitle(text) ? IN_CAPITALS : 0)
  );
}

/** Captions and summaries say more of an article than its headline, at greater length. */
const MOST_SHARED = 7;
const LONGEST_HEADLINE = 22;
const TOO_LONG = 3;

/** What the place and the capitals of a line count for beside the words that it shares with the article. */
const ABOVE_BYLINE = 1;
const IN_CAPITALS = 3;

/** “Tariff Ruling Leaves Importers Counting Refunds”; a name in nothing but capitals is a paper's. */
const isSetAsTitle = (text: string): boolean =>
  hasWords(text, 4) && /\p{Ll}/u.test(text) && (text.match(/\p{L}{4,}/gu) ?? []).every((word) => /^\p{Lu}/u.test(word));
