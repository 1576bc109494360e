import type { PageLine } from '../../language.ts';
import { asksReaders } from './asks-readers.ts';
import { isAuthorNote } from './author-note.ts';
import { BOX_HEADINGS, headsBox } from './box-headings.ts';
import { END_OF_ARTICLE } from './furniture-words.ts';
import { lineReason } from './line-reason.ts';
import { LINE_REASONS } from './line-reasons.ts';
import { plainLine } from './plain-line.ts';

/** How a line that only leads to another article begins, in lower case. */
const LEADS_ELSEWHERE =
  /^\W{0,3}(?:related|related (?:article|story|stories|coverage|news)|read(?: more| also| next| this)?|also read|see (?:also|more)|must read|recommended|recommended reading|further reading|in case you missed it|icymi|you may also like|full coverage)\s{0,2}(?:[:|>»–—]|\.{3})/i;
/** The same, where the line is mostly a link. */
const LINK_LEADS_ELSEWHERE =
  /^\W{0,3}(?:more|more (?:on|from)|see|don['’]t miss|also on|also|watch(?: now| more)?|listen|live(?: updates)?|click here|in depth|explainer|opinion|analysis|commentary|editorial|next|previously|video|photos|gallery|map|timeline)\s{0,2}[:|>»–—]/i;

/** After these nothing of the article comes. */
const ENDINGS: ReadonlySet<string> = new Set([
  ...END_OF_ARTICLE.filter((line) => !BOX_HEADINGS.has(line) && line !== 'continue reading'),
  ...['about the authors', 'about author', 'comments are closed', 'leave a comment', 'post a comment', 'add a comment'],
  ...['view comments', 'show comments', 'have your say', 'your comments', 'reader comments', 'discussion', 'responses'],
]);

/** Opens what a paper sells: “Subscribe to unlock this article”, and its points. */
const OFFERS =
  /^(?:subscribe (?:to|and|now|today)|to (?:continue|keep) reading|(?:continue|keep) reading (?:with|for|this)|try unlimited|get unlimited|unlock (?:this|unlimited)|already a (?:subscriber|member)|this (?:article|story) is for subscribers|register (?:to|for free))\b/i;

/** The hour of a post in a live blog, and who wrote it. */
const CLOCK = /^\d{1,2}[:.h]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s(?:[A-Z]{2,5}|\p{Lu}[\p{L}.’'-]+)){0,5}$/u;

/** What a line of a page's main part is by its words alone; `null` for anything that may be the article's. */
export function readPageLine(text: string, isHeading: boolean, isLink: boolean): PageLine | null {
  const plain = plainLine(text);
  if (ENDINGS.has(plain)) return { reason: 'after the article', opens: 'end' };
  if (headsBox(text, plain)) return { reason: LINE_REASONS.beside, opens: 'box' };
  if (text.length < 250 && (LEADS_ELSEWHERE.test(text) || (isLink && LINK_LEADS_ELSEWHERE.test(text))))
    return { reason: LINE_REASONS.beside, opens: null };
  if (text.length < 140 && OFFERS.test(text)) return { reason: LINE_REASONS.note, opens: 'end' };
  if (!/[\p{L}\p{N}]/u.test(text)) return { reason: LINE_REASONS.blank, opens: null };
  if (!isHeading && text.length < 60 && CLOCK.test(text)) return { reason: LINE_REASONS.dated, opens: null };
  if (!isHeading && text.length < 240 && asksReaders(text)) return { reason: LINE_REASONS.note, opens: null };
  if (isAuthorNote(text)) return { reason: 'about the author', opens: 'close' };
  if (isHeading || text.length > 240 || !/\p{Ll}|^\P{L}*$/u.test(text)) return null;
  const reason = lineReason(text);
  return reason ? { reason, opens: null } : null;
}
