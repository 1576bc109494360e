/** How a day or a month is named that stands behind a verb. */
export const DAY_OR_MONTH =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** What may lead to it: “had on Tuesday night described”. */
export const BEFORE_DAY = new Set(['on', 'in', 'late', 'early']);
