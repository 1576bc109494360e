import { asksReaders } from './asks-readers.ts';
import { isByline } from './byline-of-page.ts';
import { isCaption } from './caption.ts';
import { CREDIT_MARKS, FURNITURE_LINES, FURNITURE_STARTS, OPEN_STARTS } from './furniture-words.ts';
import { LINE_REASONS } from './line-reasons.ts';
import { isPageNote } from './page-notes.ts';
import { bareLine, isPlainlyOneOf } from './plain-line.ts';
import { isSentence, LONGEST_FURNITURE } from './prose.ts';
import { readPublishedLine } from './published-line.ts';

/** Why a block is furniture whatever stands around it but the line below, `next`. */
export function lineReason(text: string, next = ''): string | null {
  if (praisesOutlet(text)) return LINE_REASONS.note;
  if (text.length > LONGEST_FURNITURE) return null;
  if (bareLine(text) === '') return LINE_REASONS.blank;
  if (isFurnitureLine(text)) return LINE_REASONS.menu;
  if (readPublishedLine(text)) return LINE_REASONS.dated;
  if (isByline(text)) return LINE_REASONS.byline;
  const lower = text.trim().toLowerCase();
  if (beginsWith(STARTS, lower) || (beginsWith(OPEN, lower) && !tells(text, lower))) return LINE_REASONS.note;
  if (holdsCreditMark(lower) && !namesAgency(text, lower)) return LINE_REASONS.caption;
  if (isCaption(text, next)) return LINE_REASONS.caption;
  if (isTagList(text)) return LINE_REASONS.tags;
  if (text.length < 240 && CONTRIBUTED.test(lower)) return LINE_REASONS.byline;
  if (isPageNote(text) || (text.length < 240 && asksReaders(text))) return LINE_REASONS.note;
  if (isOffer(lower) || invites(text)) return LINE_REASONS.note;
  return /^(?:https?:\/\/|www\.|@|#)\S+$/i.test(text.trim()) ? LINE_REASONS.link : null;
}

const isFurnitureLine = isPlainlyOneOf(FURNITURE_LINES);

/** By their first letters: most lines begin like none of them. */
const STARTS = Map.groupBy(FURNITURE_STARTS, (start) => start.charAt(0));
const OPEN = Map.groupBy(OPEN_STARTS, (start) => start.charAt(0));

function beginsWith(starts: ReadonlyMap<string, readonly string[]>, lower: string): boolean {
  return starts.get(lower.charAt(0))?.some((start) => lower.startsWith(start)) ?? false;
}

/** A sentence that says nothing of the paper, its makers and its readers: “Reporting by the commission found 11 failures.” */
function tells(text: string, lower: string): boolean {
  return isSentence(text) && !OF_THE_PAPER.test(lower) && !BY_SOMEBODY.test(text);
}

const OF_THE_PAPER =
  /\b(?:our|ours|we|us|your|you|here|newsletters?|inbox|app|e-?mails?|website|site|story|article|column|piece|post|posts|report|reporters?|blog|page|headline|caption|authors?|writers?|all rights|podcasts?|subscribers?|subscription|trial|now)\b|@|https?:|©|\(c\)|(?:19|20)\d\d by\b|^(?:copyright|©) ?(?:19|20)\d\d/;
/** “Reporting by Ana Silva in Lisbon; editing by Tom Roe.” */
const BY_SOMEBODY =
  /^(?:Additional )?(?:[Rr]eporting|Editing|Writing|Compiled|Written|Posted) by \p{Lu}[\p{L}.'’-]{0,20} \p{Lu}/u;

const STROKE_OR_BRACKET = /[/()]/;
const CREDITS_WITH_STROKES = CREDIT_MARKS.filter((mark) => STROKE_OR_BRACKET.test(mark));
const CREDITS_IN_WORDS = CREDIT_MARKS.filter((mark) => !STROKE_OR_BRACKET.test(mark));

/** Most of the marks have a stroke or a bracket, and most lines have none. */
function holdsCreditMark(lower: string): boolean {
  const isIn = (mark: string) => lower.includes(mark);
  return CREDITS_IN_WORDS.some(isIn) || (STROKE_OR_BRACKET.test(lower) && CREDITS_WITH_STROKES.some(isIn));
}

/** “Getty Images sued the firm on Monday.” */
function namesAgency(text: string, lower: string): boolean {
  return /^getty images,? [^/(]{20,}$/.test(lower) && isSentence(text);
}

/** “The Harbor Press is an independent global news organization dedicated to factual reporting. Founded in 1846, …”: the paper of itself. */
function praisesOutlet(text: string): boolean {
  const is = text.indexOf(' is a');
  if (is < 0 || is > LONGEST_NAME || text.length > 600 || !/^\p{Lu}/u.test(text) || /[“”"]/.test(text)) return false;
  const opening = text.slice(is, is + 120);
  return (
    /\b(?:news organi[sz]ation|news agency|news outlet|news service|newsroom)\b/.test(opening) &&
    /\b(?:independent|nonprofit|non-profit|nonpartisan|award-winning|trusted)\b/.test(opening)
  );
}

const LONGEST_NAME = 50;

/** “Harbor Foods encourages you to …”: the name itself does, and nobody is quoted. */
const invites = (text: string): boolean => text.includes(' you') && INVITES.test(text) && !/[“”"]/.test(text);

const INVITES = /^\p{Lu}[^.,:;!?“”"]{1,60}\b(?:encourages|invites|welcomes|wants) (?:you to|your)\b/u;

/** “Dana Cole in Oslo contributed to this report.” */
const CONTRIBUTED = /\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting)\b/;

/** “Subscribe today for $1”, “Offer ends Oct. 4!”: a line that sells the paper itself. */
function isOffer(lower: string): boolean {
  if (lower.length > 160) return false;
  const sells =
    /\b(?:subscribe|subscription|newsletter|free trial|offer ends|sign up|per month|unlimited access|become a (?:member|subscriber|patron))\b/.test(
      lower,
    );
  const soldNow = /^(?:tickets|seats|registration) /.test(lower) && / now\b\W{0,3}$/.test(lower);
  if (soldNow && /\b(?:our|on sale|open)\b/.test(lower)) return true;
  return (
    sells && /\b(?:today|now|here|free|only|save|ends|your|our|cancel)\b|[!$£€]/.test(lower) && !/["“]/.test(lower)
  );
}

/** Three or more short phrases between bars, bullets or commas, and no sentence. */
function isTagList(text: string): boolean {
  if (isSentence(text) || text.length > 300 || /[。！？]/.test(text)) return false;
  const parts = text
    .split(/[|•·]/)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length >= 3 && parts.every((part) => part.length <= LONGEST_TAG && part.split(/\s+/).length <= 4);
}

/** In a script without spaces four words are no bound. */
const LONGEST_TAG = 40;
