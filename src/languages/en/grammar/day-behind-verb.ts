import type { Token } from '../../../types.ts';

/** How a day or a month is named that stands behind a verb. */
export const DAY_OR_MONTH =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)$/;

/** What may lead to it: “had on Tuesday night described”. */
export const BEFORE_DAY = new Set(['on', 'in', 'late', 'early']);

/** Past “on Tuesday night” in “had on Tuesday night described”, “on March 26” in “was on March 26 fined”; where no verb follows, nowhere. */
export function afterDay(tokens: readonly Token[], from: number): number {
  // Most often the verb itself stands there.
  if (tokens[from]?.pos === 'VERB') return from;
  const led = BEFORE_DAY.has(tokens[from]?.text ?? '');
  const opens = led ? from + 1 : from;
  const day = led && isDayOfMonth(tokens[opens]) ? opens + 1 : opens;
  if (!led && NEAR_DAYS.has(tokens[from]?.lower ?? '')) return opensVerb(tokens[from + 1]) ? from + 1 : from;
  if (!DAY_OR_MONTH.test(tokens[day]?.text ?? '')) return from;
  const behind = tokens[day + 1];
  const next = isPartOfDay(behind) || isDayOfMonth(behind) ? day + 2 : day + 1;
  return tokens[next]?.pos === 'VERB' ? next : from;
}

/** “was yesterday being questioned”. */
const NEAR_DAYS = new Set(['yesterday', 'today', 'tonight']);

const opensVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.lower === 'being';

const isDayOfMonth = (token: Token | undefined): boolean => token?.pos === 'NUM' && /^[0-3]?\d$/.test(token.text);

const isPartOfDay = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:night|evening|morning|afternoon)$/.test(token.text);
