/** Abbreviations that a name or a number follows, so that their full stop ends no sentence. */
const BEFORE_NAMES = new Set(
  `mr mrs ms mx dr prof sen rep gov gen lt col maj capt cmdr adm sgt cpl pvt pres rev hon st fr supt insp det amb atty dist
   messrs vs v lt.gov lt.col maj.gen brig ald asst spc pfc msgr cllr ssgt adj pte chmn wm chas geo rt const cpt`.split(
    /\s+/,
  ),
);
const BEFORE_NUMBERS = new Set(
  'no nos jan feb mar apr jun jul aug sept sep oct nov dec p pp vol art sec ch fig approx est ca c hwy rte pop'.split(
    ' ',
  ),
);

/** “Cmdr”, “Insp”: titles that the tagger doesn’t know with their full stop. */
export const isAbbreviatedTitle = (word: string): boolean => word.length > 2 && BEFORE_NAMES.has(word.toLowerCase());

/** Whether a text that ends in a full stop ends in an abbreviation that goes on with `next`. */
export function endsWithAbbreviation(text: string, next: string): boolean {
  const match = /(?:^|[\s("“‘])([A-Za-z][A-Za-z.]{0,9})\.$/.exec(text);
  const word = match?.[1];
  if (!word) return false;
  const lower = word.toLowerCase();
  if (BEFORE_NAMES.has(lower)) return /^\p{Lu}/u.test(next);
  if (BEFORE_NUMBERS.has(lower)) return /^\d/.test(next);
  if (word === 'X' && /\b(?:on|to|via|from|platform|site|network) X\.$/.test(text)) return false;
  return /^[A-Z]$/.test(word) && word !== 'I' && /^\p{Lu}/u.test(next);
}
